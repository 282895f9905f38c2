import { Field, ID, Int } from 'type-graphql';
import { enumOf } from '../platform/graph/enum.js';
import { Day, Instant, Points } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

const kinds = {
  EVIDENCE_RETURNED: '补正材料: answer a piece of evidence that was returned.',
  ARCHIVE_RETURNED: '修改档案: mend an archive that was given back.',
  EVIDENCE_MISSING: '补交材料: add the evidence that is missing.',
  EVIDENCE_STALE: '更新材料: add newer evidence where nothing is new.',
  ARCHIVE_HAND_IN: '送签档案: hand the archive to the leader.',
  ARCHIVE_SIGN: '签署档案: sign the archive, or give it back.',
  FEEDBACK_ACKNOWLEDGE: '确认意见反馈: acknowledge the feedback.',
  DUTY_TOMORROW: '明日值守: send people to an intersection tomorrow.',
  DUTY_CONTEST: '申诉期限: contest a duty event while that is possible.',
  PARTNERSHIP_SILENT: '久未联系: help a community again; nothing has been recorded for thirty days.',
  LEDGER_ANSWER: '确认台账: answer entries of the ledger.',
  RATING_BEGIN: '社区评分: rate a unit.',
  RATING_SIGN: '签署评分: sign a rating.',
  RATING_COUNTERSIGN: '复签评分: sign a rating as the second person.',
  ROLL_CALL: '今日点名: record today\'s duty and close the day.',
  DAY_CLOSE: '补收班: close a day of duty that is still open.',
  SHEET_SIGN: '评分签字: mark a unit and sign the sheet.',
  SHEETS_AWAITED: '组员未签: examiners of the team have not signed.',
  DIFFERENCE_SETTLE: '裁定差异: settle where examiners differ.',
  LEDGER_REVIEW: '台账评审: review the ledger of a unit.',
  FEEDBACK_GIVE: '反馈意见: tell the unit what was found.',
  ASSESSMENT_LOCK: '确认锁定: confirm and lock the scoring of a unit.',
  UNITS_REMIND: '催办单位: remind units that have not submitted.',
  ARCHIVES_CHECK: '审核档案: check what units have submitted.',
  UNITS_ASSIGN: '分配单位: give units a team.',
  BULLETIN_ISSUE: '发布通报: issue the bulletins of days.',
  BULLETIN_CORRECT: '更正通报: correct the bulletins of days.',
  CONTESTS_DECIDE: '答复申诉: decide what units have contested.',
  RATINGS_AWAITED: '催社区评分: ratings that a round waits for.',
  RATINGS_DOUBTFUL: '复核评分: look at high ratings with few confirmed entries.',
  UNITS_UNLOCKED: '未锁定单位: units whose scoring is not locked.',
  ROUND_MOVE: '推进考核: take the round a step forward.',
} as const;

export const TaskKind = enumOf('TaskKind', 'What is to be done.', kinds);
export type TaskKind = keyof typeof TaskKind;

/** The Chinese label of a kind: "补交材料". */
export const labelZh = (kind: TaskKind): string => kinds[kind].slice(0, kinds[kind].indexOf(':'));

@Value('待办: something that one has to do, computed from the same rules as everything else; it goes when it is done.')
export class Task {
  @Field(() => TaskKind, { description: 'What is to be done.' }) kind: TaskKind;
  @Field(() => String, { description: 'What it is about, in Chinese.' }) whatZh: string;
  @Field(() => String, { description: 'Why, in Chinese.' }) whyZh: string;
  @Field(() => Int, { description: 'How many there are of it.' }) count: number;
  @Field(() => Day, { nullable: true, description: 'The last day on which it may be done, or the day on which it happens.' }) dueDay: string | null;
  @Field(() => Instant, { nullable: true, description: 'The very moment, where there is one.' }) due: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many days are left: 0 on the last one, below 0 where it is overdue.' }) daysLeft: number | null;
  @Field(() => Int, { nullable: true, description: 'How many of them are worked, by the office\'s calendar.' }) workingDaysLeft: number | null;
  @Field(() => Points, { nullable: true, description: 'The points that are at stake, where they can be told.' }) pointsAtStake: number | null;
  @Field(() => ID, { description: 'The key of what it is about; `node(id)` finds it.' }) subjectId: string;
  @Field(() => String, { nullable: true, description: 'The type of what it is about, such as `Archive`.' }) subjectType: string | null;
}
