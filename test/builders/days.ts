/** Working days for tests that need no office. */
export { addDays, workingDaysOf as workingDays } from '../../src/calendar/working-days.js';
