import { phrases } from '../words';

export const blockerWords = phrases({
  count: [(count: number) => `${count} 项`, (count: number) => `(${count})`],
  more: [(count: number) => `还有 ${count} 项`, (count: number) => `${count} more`],
  there: ['去办', 'Go there'],
});

/** What stands in the way, by the code that the server gives it. */
export const blockerNames = phrases({
  BAD_ROW: ['有错的行', 'Rows that are wrong'],
  BULLETIN_MISSING: ['每日通报还没有发布', 'Bulletins not issued'],
  BULLETIN_OUTDATED: ['每日通报要更正：之后又有新的决定或记录', 'Bulletins that need a correction'],
  CONTEST_OPEN: ['路口申诉还没有答复', 'Contests not answered'],
  CORRECTION_MISSING: ['异议已裁定成立，还没有发布更正', 'Upheld objections not published in a correction'],
  DEADLINE_AHEAD: ['材料报送还没有截止', 'Units may still submit'],
  DEADLINE_PASSED: ['材料报送截止时间已经过去', 'The deadline for submission has passed'],
  DIFFERENCE_UNSETTLED: ['组员打分相差太大，组长还没有裁定', 'Marks too far apart and not settled'],
  FEEDBACK_MISSING: ['还没有意见反馈', 'No feedback yet'],
  LEDGER_REVIEW_MISSING: ['还没有评审工作台账', 'Ledgers not reviewed'],
  MARK_MISSING: ['还没有打分的条款', 'Rules without a mark'],
  NOT_APPLICABLE_UNSETTLED: ['组员说条款不适用，组长还没有确认', 'Rules said not to apply, not confirmed'],
  NOT_COMPUTED: ['还没有计算成绩', 'The standings have not been computed'],
  NOT_LOCKED: ['考核组长还没有确认锁定', 'Scoring not locked by the leader'],
  NO_PREVIEW: ['还没有给各单位预览', 'Units have not seen the preview'],
  NO_TEAM: ['还没有分到考核组', 'Units without a team'],
  NO_UNITS: ['没有参加考核的单位', 'No active unit'],
  OBJECTION_OPEN: ['异议还没有裁定', 'Objections not decided'],
  RATING_MISSING: ['社区还没有评分', 'Ratings not given'],
  RATING_UNSIGNED: ['社区评分还没有签完字', 'Ratings not signed by two'],
  SHEET_UNSIGNED: ['评分表还没有签字', 'Score sheets not signed'],
  STANDING_STALE: ['成绩算出以后又有变动，要重新计算', 'Changed since the standings were computed'],
  TEAM_MISSING: ['没有考核组或组员', 'No team with an examiner'],
  UNIT_SUBMITTING: ['单位还在延期或补正的时间内', 'Units that may still submit or mend'],
});

/** Where the office mends it. */
export const blockerPlaces: Readonly<Record<string, string | ((subjectId: string) => string)>> = {
  BULLETIN_MISSING: '/duty-days', BULLETIN_OUTDATED: '/duty-days', CONTEST_OPEN: '/duty-days',
  CORRECTION_MISSING: '/publish', NOT_COMPUTED: '/publish', NO_PREVIEW: '/publish', STANDING_STALE: '/publish',
  NO_TEAM: '/teams', TEAM_MISSING: '/teams', NO_UNITS: '/registry', OBJECTION_OPEN: '/decide',
  UNIT_SUBMITTING: (archiveId) => `/archives/${archiveId}`,
};
