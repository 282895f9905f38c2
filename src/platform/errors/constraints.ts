import { Refusal, type ErrorCode } from './errors.js';

/** What each constraint of the schema means to a person: code, sentence, and the input field at fault. */
const meanings: Readonly<Record<string, readonly [ErrorCode, string, string]>> = {
  office_code_key: ['ALREADY_EXISTS', 'An office with this code exists already', 'code'],
  unit_number_key: ['ALREADY_EXISTS', 'A unit with this number exists already', 'number'],
  unit_code_key: ['ALREADY_EXISTS', 'A unit with this code exists already', 'code'],
  unit_name_zh_key: ['ALREADY_EXISTS', 'A unit with this name exists already', 'nameZh'],
  community_code_key: ['ALREADY_EXISTS', 'A community with this code exists already', 'code'],
  community_name_zh_key: ['ALREADY_EXISTS', 'A community with this name exists already', 'nameZh'],
  intersection_code_key: ['ALREADY_EXISTS', 'An intersection with this code exists already', 'code'],
  intersection_name_zh_key: ['ALREADY_EXISTS', 'An intersection with this name exists already', 'nameZh'],
  account_username_key: ['ALREADY_EXISTS', 'An account with this user name exists already', 'username'],
  role_grant_once_key: ['ALREADY_EXISTS', 'The account has this role already', 'role'],
  role_grant_unit_fkey: ['NOT_FOUND', 'There is no such unit', 'unitId'],
  role_grant_community_fkey: ['NOT_FOUND', 'There is no such community', 'communityId'],
  role_grant_account_fkey: ['NOT_FOUND', 'There is no such account', 'accountId'],
  rule_set_version_key: ['ALREADY_EXISTS', 'This version of the rule set exists already', 'version'],
  rule_code_key: ['ALREADY_EXISTS', 'Two rules have the same code', 'rules'],
  round_title_zh_key: ['ALREADY_EXISTS', 'A round with this title exists already', 'titleZh'],
  round_rule_set_fkey: ['NOT_FOUND', 'There is no such rule set', 'ruleSetId'],
  round_rule_rule_fkey: ['NOT_FOUND', 'There is no such rule', 'ruleIds'],
  round_period_check: ['INVALID_INPUT', 'A period begins before it ends', 'periodTo'],
  round_weights_check: ['INVALID_INPUT', 'The three weights add up to 100 %', 'weights'],
  round_intersection_check: ['INVALID_INPUT', 'The base lies between floor and cap', 'intersectionBase'],
  team_number_key: ['ALREADY_EXISTS', 'A team with this number exists already', 'number'],
  team_member_round_key: ['ALREADY_EXISTS', 'One person sits in one team of a round', 'memberIds'],
  team_member_account_fkey: ['NOT_FOUND', 'There is no such account', 'memberIds'],
  team_leader_key: ['ALREADY_EXISTS', 'A team has one leader', 'leaderId'],
  assessment_team_fkey: ['NOT_FOUND', 'There is no such team', 'teamId'],
  evidence_round_rule_fkey: ['NOT_FOUND', 'The round does not ask for such a rule', 'ruleId'],
  evidence_about_check: ['INVALID_INPUT', 'A period begins before it ends', 'aboutTo'],
  evidence_file_file_fkey: ['NOT_FOUND', 'There is no such file', 'fileIds'],
  ledger_entry_file_file_fkey: ['NOT_FOUND', 'There is no such file', 'fileIds'],
  partnership_key: ['ALREADY_EXISTS', 'This partnership exists already', 'fromDay'],
  partnership_unit_fkey: ['NOT_FOUND', 'There is no such unit', 'unitId'],
  partnership_community_fkey: ['NOT_FOUND', 'There is no such community', 'communityId'],
  partnership_days_check: ['INVALID_INPUT', 'A partnership begins before it ends', 'toDay'],
  community_rating_once_key: ['ALREADY_EXISTS', 'The unit has been rated in this round already', 'assessmentId'],
  duty_post_key: ['ALREADY_EXISTS', 'This duty post exists already', 'fromDay'],
  duty_post_unit_fkey: ['NOT_FOUND', 'There is no such unit', 'unitId'],
  duty_post_intersection_fkey: ['NOT_FOUND', 'There is no such intersection', 'intersectionId'],
  duty_post_days_check: ['INVALID_INPUT', 'A duty post begins before it ends', 'toDay'],
  supervision_key: ['ALREADY_EXISTS', 'The supervisor has this intersection already', 'intersectionIds'],
  supervision_account_fkey: ['NOT_FOUND', 'There is no such account', 'accountId'],
  supervision_intersection_fkey: ['NOT_FOUND', 'There is no such intersection', 'intersectionIds'],
  duty_line_once_key: ['ALREADY_EXISTS', 'This duty post has been recorded for this shift already', 'lines'],
  duty_event_once_key: ['ALREADY_EXISTS', 'The same event stands twice in one line', 'events'],
  duty_line_client_key: ['KEY_REUSED', 'This key stands for another line', 'clientKey'],
  duty_line_file_file_fkey: ['NOT_FOUND', 'There is no such file', 'fileIds'],
  duty_suspension_intersection_fkey: ['NOT_FOUND', 'There is no such intersection', 'intersectionIds'],
  duty_contest_line_key: ['ALREADY_EXISTS', 'This line has been contested already', 'dutyLineId'],
  duty_contest_event_key: ['ALREADY_EXISTS', 'This event has been contested already', 'dutyEventId'],
  supervision_days_check: ['INVALID_INPUT', 'A walk begins before it ends', 'toDay'],
  bulletin_day_key: ['ALREADY_EXISTS', 'The bulletin of this day has been issued already', 'day'],
  score_sheet_once_key: ['ALREADY_EXISTS', 'The examiner has a sheet for this unit already', 'assessmentId'],
  mark_round_rule_fkey: ['NOT_FOUND', 'The round does not ask for such a rule', 'ruleId'],
  settlement_round_rule_fkey: ['NOT_FOUND', 'The round does not ask for such a rule', 'ruleId'],
  settlement_once_key: ['ALREADY_EXISTS', 'This rule has been settled for this unit already', 'ruleId'],
  ledger_review_once_key: ['ALREADY_EXISTS', 'The ledger of this unit has been reviewed already', 'assessmentId'],
  feedback_once_key: ['ALREADY_EXISTS', 'Feedback for this unit has been given already', 'assessmentId'],
  objection_round_rule_fkey: ['NOT_FOUND', 'The round does not ask for such a rule', 'ruleId'],
  objection_open_key: ['ALREADY_EXISTS', 'An objection to this is open already', 'subject'],
  ruling_standing_key: ['ALREADY_EXISTS', 'A ruling on this stands already', 'objectionId'],
  notice_edition_key: ['ALREADY_EXISTS', 'This edition of the notice exists already', 'edition'],
};

interface DatabaseError { readonly code?: string; readonly constraint?: string; readonly syscall?: string; readonly message?: string }

/** What the driver says, without a code, of a connection that cannot be had or has been lost. */
const lostConnection = /^(Connection terminated|Connection ended|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/i;

/** A database's refusal in a person's words, or undefined where the fault is ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  const { code, constraint, syscall, message = '' } = error as DatabaseError;
  if (constraint !== undefined && constraint in meanings) {
    const [meaning, sentence, field] = meanings[constraint] as readonly [ErrorCode, string, string];
    return new Refusal(meaning, sentence, { field });
  }
  // A row that the policies do not let in is a row that is not there for this person.
  if (code === '42501') return new Refusal('NOT_FOUND', 'There is no such row for you');
  if (code !== undefined && /^22(P02|007|008|003)$/.test(code)) return new Refusal('INVALID_INPUT', 'A value is not of the kind that is asked for');
  if (code === '40001' || code === '40P01' || code === '55P03') return new Refusal('STALE', 'Somebody else changed this at the same moment; try again');
  if (syscall === 'connect' || syscall === 'getaddrinfo' || (code === undefined ? lostConnection.test(message) : /^(08|57P|53|ECONNRESET$|EPIPE$)/.test(code))) return new Refusal('SERVICE_UNAVAILABLE', 'The database does not answer; try again in a moment');
  return undefined;
}
