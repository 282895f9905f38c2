/** The graph's tasks in the portal's words: what each kind is called, and at which screen it is done. */
import { matchPath } from 'react-router';
import type { HomeQuery } from '../graph/documents';
import { screens } from '../screens';
import { phrases } from '../words';

export type Task = NonNullable<HomeQuery['viewer']>['tasks'][number];

export const taskNames = phrases<Readonly<Record<Task['kind'], string>>>({
  EVIDENCE_RETURNED: ['补正退回的材料', 'Mend a piece that was returned'],
  ARCHIVE_RETURNED: ['修改退回的档案', 'Mend the archive that was given back'],
  EVIDENCE_MISSING: ['补齐缺少的材料', 'Add what is missing'],
  EVIDENCE_STALE: ['更新久未更新的材料', 'Add something newer'],
  ARCHIVE_HAND_IN: ['把档案送负责人签署', 'Hand the archive to the leader'],
  ARCHIVE_SIGN: ['签署或退回档案', 'Sign the archive or give it back'],
  FEEDBACK_ACKNOWLEDGE: ['确认考核组的反馈意见', 'Acknowledge the feedback'],
  DUTY_TOMORROW: ['安排明天路口值守', 'Send people to the intersection tomorrow'],
  DUTY_CONTEST: ['对路口通报有异议可申诉', 'Contest a duty event, if it is not right'],
  PARTNERSHIP_SILENT: ['联系帮包社区', 'Help the community again'],
  LEDGER_ANSWER: ['确认单位的工作台账', 'Answer ledger entries'],
  RATING_BEGIN: ['给帮包单位评分', 'Rate the unit'],
  RATING_SIGN: ['签署评分', 'Sign the rating'],
  RATING_COUNTERSIGN: ['复签评分', 'Sign the rating as the second person'],
  ROLL_CALL: ['今天的路口点名', 'Today’s roll-call'],
  DAY_CLOSE: ['补办收班', 'Close a day that is still open'],
  SHEET_SIGN: ['打分并签署评分表', 'Mark and sign the score sheet'],
  SHEETS_AWAITED: ['组员还没有签评分表', 'Examiners have not signed'],
  DIFFERENCE_SETTLE: ['裁定评分差异', 'Settle differences'],
  LEDGER_REVIEW: ['评审工作台账', 'Review the ledger'],
  FEEDBACK_GIVE: ['向单位反馈意见', 'Give feedback'],
  ASSESSMENT_LOCK: ['确认并锁定', 'Confirm and lock'],
  UNITS_REMIND: ['催办还没有提交的单位', 'Remind units that have not submitted'],
  ARCHIVES_CHECK: ['审核提交的档案', 'Check submitted archives'],
  UNITS_ASSIGN: ['给单位分配考核组', 'Give units a team'],
  BULLETIN_ISSUE: ['发布每日通报', 'Issue bulletins'],
  BULLETIN_CORRECT: ['更正每日通报', 'Correct bulletins'],
  CONTESTS_DECIDE: ['答复路口申诉', 'Decide contests'],
  RATINGS_AWAITED: ['催社区评分', 'Ratings are awaited'],
  RATINGS_DOUBTFUL: ['复核偏高的社区评分', 'Look at doubtful ratings'],
  UNITS_UNLOCKED: ['还有单位没有锁定', 'Units are not locked'],
  FILES_RESTORE: ['恢复损坏的文件', 'Restore damaged files'],
  ROUND_MOVE: ['推进考核到下一步', 'Take the round a step forward'],
});

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
