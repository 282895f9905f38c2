/** At which screen each of the graph's tasks is done. */
import { matchPath } from 'react-router';
import type { HomeQuery } from '../graph/documents';
import { screens } from '../screens';

export type Task = NonNullable<HomeQuery['viewer']>['tasks'][number];

const places: Readonly<Record<Task['kind'], string | ((subjectId: string) => string)>> = {
  EVIDENCE_RETURNED: '/archive', ARCHIVE_RETURNED: '/archive', EVIDENCE_MISSING: '/archive', EVIDENCE_STALE: '/archive', ARCHIVE_HAND_IN: '/archive',
  ARCHIVE_SIGN: '/sign', FEEDBACK_ACKNOWLEDGE: '/feedback', DUTY_TOMORROW: '/duty', DUTY_CONTEST: '/duty', PARTNERSHIP_SILENT: '/ledger',
  LEDGER_ANSWER: '/entries', RATING_BEGIN: '/rating', RATING_SIGN: '/rating', RATING_COUNTERSIGN: '/rating', ROLL_CALL: '/roll-call', DAY_CLOSE: '/roll-call',
  SHEET_SIGN: (id) => `/visits/${id}`, SHEETS_AWAITED: (id) => `/team/${id}`, DIFFERENCE_SETTLE: (id) => `/team/${id}`, LEDGER_REVIEW: (id) => `/visits/${id}/ledger`,
  FEEDBACK_GIVE: (id) => `/team/${id}`, ASSESSMENT_LOCK: (id) => `/team/${id}`, UNITS_REMIND: '/reminders', ARCHIVES_CHECK: '/progress', UNITS_ASSIGN: '/teams',
  BULLETIN_ISSUE: '/duty-days', BULLETIN_CORRECT: '/duty-days', CONTESTS_DECIDE: '/duty-days', RATINGS_AWAITED: '/quality', RATINGS_DOUBTFUL: '/quality',
  UNITS_UNLOCKED: '/progress', FILES_RESTORE: '/account', ROUND_MOVE: '/round',
};

/** Where a task is done. */
export function placeOf({ kind, subjectId }: Task): string | undefined {
  const place = places[kind];
  const address = typeof place === 'string' ? place : place(subjectId);
  return screens.some(({ path }) => matchPath(path, address)) ? address : undefined;
}
