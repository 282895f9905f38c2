/** Everything that can wait in the outbox, known from the start: what was done on a screen is sent whether that screen is open or not. */
import { sendMarks } from '../inspection/marks';
import { kind as rollCall, sendLines } from '../roll-call/lines';
import { sendBy } from './outbox';

sendBy('mark', sendMarks);
sendBy(rollCall, sendLines);
