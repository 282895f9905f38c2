/* Written by `npm run generate` from the graph and *.graphql; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An account. */
export type AccountInput = {
  /** The account. */
  accountId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Feedback to acknowledge. */
export type AcknowledgeFeedbackInput = {
  /** The version that was read: nobody signs what was revised meanwhile. */
  baseVersion?: number | null | undefined;
  /** The feedback. */
  feedbackId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Another of the own roles. */
export type ActAsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The granted role to act in from now on. */
  roleGrantId: string;
};

/** Whom a unit belongs to. */
export type Affiliation =
  /** 中央驻聊: a central body with a seat in the city. */
  | 'CENTRAL'
  /** 市直: a body of the city itself. */
  | 'MUNICIPAL'
  /** 省驻聊: a provincial body with a seat in the city. */
  | 'PROVINCIAL';

/** Answers to ledger entries, each by itself. */
export type AnswerLedgerEntriesInput = {
  /** One to 200 answers. */
  answers: Array<LedgerAnswerInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** An archive that goes back to the clerk, and why. */
export type ArchiveBackInput = {
  /** The archive. */
  archiveId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What is to be done better; the clerk reads it. */
  reason: string;
};

/** An archive. */
export type ArchiveInput = {
  /** The archive. */
  archiveId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** How far a unit has come with its archive. */
export type ArchiveState =
  /** 整理中: the clerk adds evidence. */
  | 'DRAFT'
  /** 待签: with the leader, to be signed. */
  | 'HANDED_IN'
  /** 已签: signed off by the leader. */
  | 'SIGNED';

/** Duty posts to begin, all or none. */
export type ArrangeDutyPostsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 100 posts. */
  posts: Array<NewDutyPostInput>;
};

/** Partnerships to begin, all or none. */
export type ArrangePartnershipsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 100 partnerships. */
  partnerships: Array<NewPartnershipInput>;
};

/** Intersections for a supervisor. */
export type AssignSupervisorInput = {
  /** The supervisor's account. */
  accountId: string;
  /** The first day at those that are new; left out, days before today may be recorded too. */
  fromDay?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 100 intersections; those that the supervisor has already stay. */
  intersectionIds: Array<string>;
};

/** Units for the teams of a round, each row by itself. */
export type AssignUnitsInput = {
  /** One to 200 units, each once. */
  assignments: Array<AssignmentInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The round. */
  roundId: string;
};

/** Which team inspects a unit, and when. */
export type AssignmentInput = {
  /** The unit's assessment in the round. */
  assessmentId: string;
  /** The day of the visit, one of the round's days of inspection. */
  day: string;
  /** In which stage of the inspection: 1 or 2. */
  stage: number;
  /** The team. */
  teamId: string;
};

/** Which lines of the log to list: all conditions must hold. */
export type AuditEntryFilter = {
  /** Done by this account. */
  accountId?: string | null | undefined;
  /** Of this action. */
  action?: string | null | undefined;
  /** Done on these days of the office's own time. */
  day?: DayRange | null | undefined;
  /** With this outcome. */
  outcome?: Array<AuditOutcome> | null | undefined;
  /** Done in this role. */
  role?: string | null | undefined;
  /** Done to what has this key. */
  subjectId?: string | null | undefined;
};

/** What became of a deed. */
export type AuditOutcome =
  /** 完成: it was done. */
  | 'DONE'
  /** 拒绝: it was refused. */
  | 'REFUSED';

/** Evidence of an earlier round that is to serve in this one too: chosen pieces, or all that an earlier archive has for a rule. */
export type BringOverEvidenceInput = {
  /** The archive that it is brought into. */
  archiveId: string;
  /** The chosen pieces, 1 to 100. */
  evidenceIds?: Array<string> | null | undefined;
  /** The earlier archive, where all that it has for a rule is meant. */
  fromArchiveId?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The rule of the earlier round, with `fromArchiveId`. */
  ruleId?: string | null | undefined;
};

/** What a day is otherwise than its weekday says. */
export type CalendarDayKind =
  /** 放假: a day of rest, whatever its weekday. */
  | 'HOLIDAY'
  /** 上班: a day that is worked, also where it is a weekend day: 调休. */
  | 'WORKDAY';

/** A change of an item of the lists. */
export type ChangeCommunityItemInput = {
  /** The version of the item that was read. Where there is a later one, the change is refused (STALE). */
  baseVersion: number;
  /** The item. */
  communityItemId: string;
  /** The whole of the item as it is to be. */
  content: ItemContentInput;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Some fields of one piece of evidence; what is left out stays as it is, and what is given as null is emptied. */
export type ChangeEvidenceInput = {
  /** The first day of what it is about. */
  aboutFrom?: string | null | undefined;
  /** The last day of what it is about. */
  aboutTo?: string | null | undefined;
  /** The version that the change began from. */
  baseVersion: number;
  /** The number that the document bears (文号). */
  documentNumber?: string | null | undefined;
  /** The piece. */
  evidenceId: string;
  /** Its files, all of them, up to 20. */
  fileIds?: Array<string> | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Links, all of them, up to 10, https only. */
  links?: Array<string> | null | undefined;
  /** What there is to say about it, up to 500 characters. */
  note?: string | null | undefined;
  /** The rule that it is for. */
  ruleId?: string | null | undefined;
  /** The number of the slot that it answers. */
  slot?: number | null | undefined;
  /** The text itself, up to 500 characters. */
  text?: string | null | undefined;
  /** What it is. */
  title?: string | null | undefined;
};

/** A change of a ledger entry. */
export type ChangeLedgerEntryInput = {
  /** The version of the entry that was read and changed. Where there is a later one, the change is refused (STALE) with both at hand. */
  baseVersion: number;
  /** The whole of the entry as it is to be. */
  content: LedgerContentInput;
  /** The entry. */
  entryId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password so far, a one-time password included. */
  currentPassword: string;
  /** The new password, at least 8 characters. */
  newPassword: string;
};

/** Other settings for a round that has no mark yet. */
export type ChangeRoundSettingsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The round. */
  roundId: string;
  /** The settings that change. */
  settings: RoundSettingsInput;
};

/** Changes to a unit; what is left out stays as it is. */
export type ChangeUnitInput = {
  /** Whether it takes part in the rounds that open from now on. */
  active?: boolean | null | undefined;
  /** The list that it is ranked in; rounds that are open already keep the old one. */
  category?: UnitCategory | null | undefined;
  /** The clerk to call. */
  contactName?: string | null | undefined;
  /** Telephone of the clerk. */
  contactPhone?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Its name in Chinese. */
  nameZh?: string | null | undefined;
  /** The unit. */
  unitId: string;
};

/** Which of several lines of one post and shift counts. */
export type ChooseDutyLineInput = {
  /** The line that counts from now on: the duplicate, or the one that counts already. */
  dutyLineId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why: 1 to 500 characters. */
  reason: string;
};

/** The end of an item of the lists. */
export type CloseCommunityItemInput = {
  /** The item. */
  communityItemId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** A day that is closed: nothing more comes from there. */
export type CloseDutyDayInput = {
  /** The day: today, or one of the 14 days before it. */
  day: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** When it was closed, by the phone's own clock. */
  recordedAtClient?: string | null | undefined;
  /** Anything to remark. */
  remark?: string;
};

/** Which of a community's three lists. */
export type CommunityItemKind =
  /** 需求: what the community needs, from whichever partner takes it or from one. */
  | 'NEED'
  /** 责任: what one partner answers for. */
  | 'RESPONSIBILITY'
  /** 分工: the part of the service that falls to one partner. */
  | 'SERVICE';

/** What has become of an item of the lists. */
export type CommunityItemState =
  /** 已完成: confirmed deeds have fulfilled it. */
  | 'DONE'
  /** 待认领: a unit may take it, or another one still may. */
  | 'OPEN'
  /** 已认领: as many units as it needs have taken it. */
  | 'TAKEN'
  /** 已撤销: the community has withdrawn it. */
  | 'WITHDRAWN';

/** Events to confirm, all or none. */
export type ConfirmDutyEventsInput = {
  /** One to 500 events of conscientious duty. */
  eventIds: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** An import of the roll-call to record. */
export type ConfirmDutyImportInput = {
  /** The import. */
  dutyImportId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Whether bad rows are left out. Unless this is true, an import with bad rows is refused. */
  skipBad?: boolean;
};

/** An import of units to take over. */
export type ConfirmUnitImportInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Whether bad rows are left out. Unless this is true, an import with bad rows is refused. */
  skipBad?: boolean;
  /** The import. */
  unitImportId: string;
};

/** How much there is between a unit and its community. */
export type ContactState =
  /** 已开展: at least one deed that is neither withdrawn nor disputed. */
  | 'ACTIVE'
  /** 未对接: nothing at all. */
  | 'NONE'
  /** 仅有方案: a plan, or something taken of the lists, and no deed. */
  | 'PLAN_ONLY';

/** How the office answers a contest. */
export type ContestDecision =
  /** 撤销: what was recorded is struck. */
  | 'STRIKE'
  /** 维持: what was recorded stands. */
  | 'UPHOLD';

/** The answer to one contest. */
export type ContestDecisionInput = {
  /** The contest. */
  contestId: string;
  /** Whether what was recorded stands. */
  decision: ContestDecision;
  /** Why: 1 to 500 characters. The unit reads it. */
  reason: string;
};

/** What the own unit contests, each by itself. */
export type ContestDutyInput = {
  /** One to 50. */
  contests: Array<NewContestInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Where a contest stands. */
export type ContestState =
  /** 待答复: the office has not answered yet. */
  | 'OPEN'
  /** 撤销: what was recorded is struck, and does not count from the next correction of the bulletin on. */
  | 'STRUCK'
  /** 维持: what was recorded stands. */
  | 'UPHELD';

/** An issued bulletin that is to be corrected. */
export type CorrectBulletinInput = {
  /** Its day. */
  day: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why: 1 to 500 characters. It stands in the new edition. */
  reason: string;
};

/** A correction of a published notice: a new numbered edition. */
export type CorrectNoticeInput = {
  /** Other words of the office; left out, those of the edition before. What changed, the settings and the hash are added by the system. */
  bodyZh?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why, as the notice prints it: 1 to 500 characters. */
  reason: string;
  /** The round, PUBLISHED and not closed. */
  roundId: string;
  /** Another title in Chinese; left out, that of the edition before. */
  titleZh?: string | null | undefined;
};

/** People who are to have accounts, all or none. */
export type CreateAccountsInput = {
  /** One to 100 people. */
  accounts: Array<NewAccountInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** A round to set up. It stays a draft until it is opened. */
export type CreateRoundInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The first day of inspection. */
  inspectionFrom: string;
  /** The last day of inspection. */
  inspectionTo: string;
  /** The first day whose duty and deeds count. */
  periodFrom: string;
  /** The last day whose duty and deeds count. */
  periodTo: string;
  /** The rules that it asks for; left out, all of the version. */
  ruleIds?: Array<string> | null | undefined;
  /** The version of the rules. */
  ruleSetId: string;
  /** Its settings. */
  settings?: RoundSettingsInput | null | undefined;
  /** Until when units submit. */
  submissionDeadline: string;
  /** Title in English. */
  titleEn?: string;
  /** Title in Chinese. */
  titleZh: string;
};

/** The teams of a round, all or none. */
export type CreateTeamsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The round. */
  roundId: string;
  /** One to 50 teams. */
  teams: Array<NewTeamInput>;
};

/** A range of days, both ends included; an end that is left out is open. */
export type DayRange = {
  /** The first day. */
  from?: string | null | undefined;
  /** The last day. */
  to?: string | null | undefined;
};

/** Answers to contests, each by itself. */
export type DecideContestsInput = {
  /** One to 100. */
  decisions: Array<ContestDecisionInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Decisions on objections, each by itself. */
export type DecideObjectionsInput = {
  /** One to 100 decisions. */
  decisions: Array<ObjectionDecisionInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** How far a day of duty has come. */
export type DutyDayState =
  /** 已收班: every supervisor has closed it, and its bulletin can be issued. */
  | 'CLOSED'
  /** 无值守: nobody is due, and nothing has been recorded. */
  | 'IDLE'
  /** 已通报: its bulletin says what stands. */
  | 'ISSUED'
  /** 点名中: supervisors have not closed it. */
  | 'OPEN'
  /** 待更正: something has been decided or has arrived since the last edition of its bulletin. */
  | 'OUTDATED'
  /** 未到: the day is still to come. */
  | 'PLANNED';

/** What a supervisor found at an intersection. The points are those of the notice of 2018; a round may set others. */
export type DutyEventKind =
  /** 缺勤: nobody came; −5. */
  | 'ABSENT'
  /** 工作不认真: careless on duty; −2. */
  | 'CARELESS'
  /** 工作认真负责: conscientious on duty; +2, once the office has confirmed it. */
  | 'CONSCIENTIOUS'
  /** 迟到: came late; −3. */
  | 'LATE'
  /** 早退: left early; −3. */
  | 'LEFT_EARLY';

/** Where an import of the roll-call stands. */
export type DutyImportState =
  /** 已确认: the good rows are recorded. */
  | 'CONFIRMED'
  /** 已预览: every row is judged, and nothing is written. */
  | 'PREVIEWED';

/** Where a line of the roll-call stands. */
export type DutyLineState =
  /** 有效: the one line of its post and shift. */
  | 'COUNTS'
  /** 重复: another line of the same post and shift counts; this one is kept. */
  | 'DUPLICATE'
  /** 撤销: struck by the office, with a reason. */
  | 'STRUCK';

/** Why a supervisor says that something happened: a closed list for each kind of event. */
export type DutyReasonCode =
  /** 电话联系后仍未派人: nobody was sent after a telephone call either. */
  | 'ABSENT_AFTER_PHONE'
  /** 全班次无人到岗: nobody came in the whole shift. */
  | 'ABSENT_NOBODY_CAME'
  /** 其他: something else; say what. */
  | 'ABSENT_OTHER'
  /** 两次点名均无人: nobody at two roll-calls. */
  | 'ABSENT_TWO_CALLS'
  /** 聚在一起聊天: stood together and talked. */
  | 'CARELESS_CHATTING'
  /** 对违规不劝阻: let people walk against the rules. */
  | 'CARELESS_NO_GUIDANCE'
  /** 未穿戴标识: without the vest or armband. */
  | 'CARELESS_NO_VEST'
  /** 其他: something else; say what. */
  | 'CARELESS_OTHER'
  /** 执勤时玩手机: with the telephone while on duty. */
  | 'CARELESS_PHONE'
  /** 坐在路边休息: sat at the roadside. */
  | 'CARELESS_SITTING'
  /** 冒雨冒雪坚持: stood through rain or snow. */
  | 'CONSCIENTIOUS_BAD_WEATHER'
  /** 全程规范: exemplary from beginning to end. */
  | 'CONSCIENTIOUS_EXEMPLARY'
  /** 主动帮助行人: helped people across. */
  | 'CONSCIENTIOUS_HELPED'
  /** 其他: something else; say what. */
  | 'CONSCIENTIOUS_OTHER'
  /** 耐心劝阻: dissuaded people patiently. */
  | 'CONSCIENTIOUS_PATIENT'
  /** 协助交警疏导: helped the police with the traffic. */
  | 'CONSCIENTIOUS_WITH_POLICE'
  /** 开始后才到岗: came after the shift had begun. */
  | 'LATE_AFTER_START'
  /** 点名未到随后补到: was missing at the roll-call and came later. */
  | 'LATE_AT_SECOND_CALL'
  /** 其他: something else; say what. */
  | 'LATE_OTHER'
  /** 应到人数未到齐: not all who were due came in time. */
  | 'LATE_TOO_FEW'
  /** 未到时间离岗: left before the shift had ended. */
  | 'LEFT_EARLY_BEFORE_END'
  /** 结束前复查已无人: nobody there when it was looked at again. */
  | 'LEFT_EARLY_GONE_AT_RECHECK'
  /** 其他: something else; say what. */
  | 'LEFT_EARLY_OTHER';

/** Where a line of the roll-call comes from. */
export type DutySource =
  /** 导入: read in from a workbook. */
  | 'IMPORT'
  /** 纸质: copied from paper. */
  | 'PAPER'
  /** 手机: entered at the intersection. */
  | 'PHONE';

/** A duty post to end. */
export type EndDutyPostInput = {
  /** The duty post. */
  dutyPostId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Its last day. */
  toDay: string;
};

/** The end of a partnership. */
export type EndPartnershipInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The partnership. */
  partnershipId: string;
  /** Its last day. */
  toDay: string;
};

/** The end of a walk. */
export type EndSupervisionInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The walk. */
  supervisionId: string;
  /** Its last day. Lines of days until then are still taken from the supervisor's phone for two weeks. */
  toDay: string;
};

/** Some pieces of evidence, each with a result of its own. */
export type EvidenceBatchInput = {
  /** One to 100 pieces. */
  evidenceIds: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** What made a version of a piece of evidence. */
export type EvidenceDeed =
  /** 采纳: the office accepted it. */
  | 'ACCEPTED'
  /** 新增: the piece was added. */
  | 'ADDED'
  /** 沿用: the piece was brought over from an earlier round. */
  | 'BROUGHT_OVER'
  /** 修改: its content was changed. */
  | 'CHANGED'
  /** 删除: the clerk took it out of the archive. */
  | 'REMOVED'
  /** 退回: the office returned it. */
  | 'RETURNED'
  /** 提交: the clerk submitted it. */
  | 'SUBMITTED';

/** A piece of evidence as it is to be, new or changed. A draft may lack what it does not have yet. */
export type EvidenceInput = {
  /** The first day of what it is about. */
  aboutFrom?: string | null | undefined;
  /** The last day of what it is about. */
  aboutTo?: string | null | undefined;
  /** The version that the change began from; needed for a piece that is there already. */
  baseVersion?: number | null | undefined;
  /** The number that the document bears (文号). */
  documentNumber?: string;
  /** Its files, all of them, up to 20: files that it had and that are not named here are taken off it. */
  fileIds?: Array<string>;
  /** The piece to change; none for a new one. */
  id?: string | null | undefined;
  /** Links, all of them, up to 10, https only. They are shown and never followed. */
  links?: Array<string>;
  /** What there is to say about it, up to 500 characters. */
  note?: string;
  /** The rule that it is for. */
  ruleId: string;
  /** The number of the slot that it answers. A new piece for a rule with one slot answers that. */
  slot?: number | null | undefined;
  /** The text itself, for a slot that asks for one, up to 500 characters. */
  text?: string;
  /** What it is. */
  title?: string;
};

/** How far a piece of evidence has come. */
export type EvidenceState =
  /** 已采纳: the office has accepted it. */
  | 'ACCEPTED'
  /** 草稿: the clerk is at it; examiners do not see it. */
  | 'DRAFT'
  /** 退回: the office wants it mended, until a day. */
  | 'RETURNED'
  /** 已提交: it stands in the archive as it is. */
  | 'SUBMITTED';

/** Which versions of the evidence to list: all conditions must hold. */
export type EvidenceVersionFilter = {
  /** Of this archive. */
  archiveId?: string | null | undefined;
  /** Made by one of these. */
  deed?: Array<EvidenceDeed> | null | undefined;
  /** Of this piece, though it may have been removed. */
  evidenceId?: string | null | undefined;
  /** With this number. */
  version?: number | null | undefined;
};

/** As what an export is prepared. */
export type ExportFormat =
  /** 文本表格: UTF-8 with a mark at its beginning, so that WPS and Excel show Chinese. */
  | 'CSV'
  /** Excel 工作簿: opens in Excel and WPS. */
  | 'XLSX'
  /** 压缩包: files with an index. */
  | 'ZIP';

/** An export. */
export type ExportInput = {
  /** The export. */
  exportId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** What can be exported. An export holds what the asker sees of it, and nothing else. */
export type ExportKind =
  /** 账号: accounts with their roles. */
  | 'ACCOUNTS'
  /** 创建档案进度表: units against rules, what is there and what is missing. */
  | 'ARCHIVE_PROGRESS'
  /** 创建档案: the files of one or more archives in a round, with an index, as a ZIP. */
  | 'ARCHIVE_ZIP'
  /** 每日通报: the daily bulletins with their counts. */
  | 'BULLETINS'
  /** 通报内容: the lines of the bulletins as each edition prints them. */
  | 'BULLETIN_ENTRIES'
  /** 工作日历: days that are otherwise than their weekday says. */
  | 'CALENDAR'
  /** 社区名册: the communities. */
  | 'COMMUNITIES'
  /** 社区清单: needs, division of service and responsibilities. */
  | 'COMMUNITY_ITEMS'
  /** 路口异议: what units contest in the bulletins, and what became of it. */
  | 'CONTESTS'
  /** 收班: which days supervisors have closed. */
  | 'DAY_CLOSES'
  /** 路口事件: what was not plain duty, one event a line. */
  | 'DUTY_EVENTS'
  /** 帮包路口: which unit stands duty where. */
  | 'DUTY_POSTS'
  /** 材料清单: the evidence of a round, one piece a line, without its files. */
  | 'EVIDENCE'
  /** 材料版本: every state that the evidence of a round has been in. */
  | 'EVIDENCE_VERSIONS'
  /** 延期: who was given more time to submit, and why. */
  | 'EXTENSIONS'
  /** 路口名册: the intersections. */
  | 'INTERSECTIONS'
  /** 认领: which unit has taken what of the lists. */
  | 'ITEM_TAKES'
  /** 工作台账: the ledger, one deed a line. */
  | 'LEDGER'
  /** 异议: what units object to, and what was ruled. */
  | 'OBJECTIONS'
  /** 帮包社区: which unit helps which community. */
  | 'PARTNERSHIPS'
  /** 社区评分: the ratings by the communities. */
  | 'RATINGS'
  /** 催办记录: whom the office has reminded, and who has read it when. */
  | 'REMINDERS'
  /** 路口点名: the roll-call, one unit, shift and intersection a line. */
  | 'ROLL_CALL'
  /** 值班安排: the roster of shifts, with what is suspended. */
  | 'ROSTER'
  /** 考核细则: the rules of a round. */
  | 'RULES'
  /** 评分表: the marks of a round, one rule of one sheet a line. */
  | 'SCORE_SHEETS'
  /** 成绩排名: the standings of a round by category and rank. */
  | 'STANDINGS'
  /** 督查路口: which supervisor walks which intersections. */
  | 'SUPERVISIONS'
  /** 停岗: when nobody stands duty, and why. */
  | 'SUSPENSIONS'
  /** 考核组: the teams of a round with their members. */
  | 'TEAMS'
  /** 单位名册: the units, in the columns that an import takes. */
  | 'UNITS'
  /** 考核安排: the visits of a round, day by day. */
  | 'VISITS';

/** How far an export has come. */
export type ExportState =
  /** 已取消: who asked for it has cancelled it. */
  | 'CANCELLED'
  /** 已过期: it was kept for its time; ask for another. */
  | 'EXPIRED'
  /** 失败: it could not be made; `failure` says why. */
  | 'FAILED'
  /** 排队中: it waits for its turn. */
  | 'QUEUED'
  /** 可下载: it can be fetched until it expires. */
  | 'READY'
  /** 生成中: it is being made. */
  | 'RUNNING'
  /** 已收回: who asked for it may no longer see all that is in it, so it is handed out no more. */
  | 'WITHDRAWN';

/** More time for some units, each with a result of its own. */
export type ExtendArchivesInput = {
  /** The archives of the units, 1 to 200. */
  archiveIds: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why; the unit reads it, with the name of who signs for it. */
  reason: string;
  /** Until when they may submit; beyond the deadline of the round. */
  until: string;
};

/** More time to submit. */
export type ExtendSubmissionInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why; it stands among the steps of the round. */
  reason: string;
  /** The round, while it is OPEN. */
  roundId: string;
  /** Until when units submit now: later than before, and not over yet. */
  submissionDeadline: string;
};

/** An objection of the own unit. */
export type FileObjectionInput = {
  /** The own unit's assessment in the round. */
  assessmentId: string;
  /** For an EVENT: the event, one that counts in the round's period. */
  dutyEventId?: string | null | undefined;
  /** Up to 20 stored files of the own unit that support it. */
  fileIds?: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why the unit objects: 1 to 500 characters. */
  reason: string;
  /** For a MARK: the rule, one of the round. */
  ruleId?: string | null | undefined;
  /** What it is about. */
  subject: ObjectionSubject;
};

/** What a file is for. */
export type FilePurpose =
  /** 路口值勤: a supervisor's photo or paper of a duty post. */
  | 'DUTY'
  /** 创建档案: a unit's evidence. It may serve the ledger too. */
  | 'EVIDENCE'
  /** 导出: a workbook that the server has made. */
  | 'EXPORT'
  /** 导入: a workbook of the office, to be read in. */
  | 'IMPORT'
  /** 工作台账: a paper or photo of a ledger entry. A unit's may serve the archive too. */
  | 'LEDGER';

/** How recent the evidence for a rule is. */
export type Freshness =
  /** 有更新: some of it is about this quarter. */
  | 'CURRENT'
  /** 无材料: there is none. */
  | 'NOTHING'
  /** 材料陈旧: all of it is about days before the round's period. */
  | 'OLD'
  /** 本季度无新材料: nothing new this quarter; once the round's period is over, in its last quarter. */
  | 'QUIET';

/** A pattern to make the roster from. For its posts and days the roster is what the pattern says; what has been recorded already stays. */
export type GenerateRosterInput = {
  /** How many people are due in each shift. */
  due?: number;
  /** For these posts, at most 500; left out, for all. */
  dutyPostIds?: Array<string> | null | undefined;
  /** When the evening shift begins; null for none. */
  eveningFrom?: string | null | undefined;
  /** When the evening shift ends. */
  eveningTo?: string | null | undefined;
  /** Every how many of those days, from the first of them on: 1 all, 5 every fifth. */
  everyNth?: number;
  /** The first day. */
  fromDay: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** When the morning shift begins; null for none. */
  morningFrom?: string | null | undefined;
  /** When the morning shift ends. */
  morningTo?: string | null | undefined;
  /** The last day, at most 366 days on. */
  toDay: string;
  /** On which days of the week: 1 Monday … 7 Sunday. Days worked in exchange are taken in any case where only working days are. */
  weekdays?: Array<number>;
  /** Whether working days alone, by the office's calendar: without holidays, and with the days worked in exchange. */
  workingDaysOnly?: boolean;
};

/** That the own unit gives back what it took of the lists. */
export type GiveBackCommunityItemInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What was taken. */
  itemTakeId: string;
  /** Why. */
  reason: string;
};

/** What the leader tells the unit at the end of the visit. */
export type GiveFeedbackInput = {
  /** What to do about it. */
  advice?: string;
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What is good. */
  strengths: string;
  /** What is missing. */
  weaknesses: string;
};

/** Marks for one unit, all or none. A rule that was marked before is marked anew. */
export type GiveMarksInput = {
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 200 marks, each for another rule. */
  marks: Array<MarkInput>;
};

/** Something that was given. */
export type GoodsInput = {
  /** In words, where the number is not exact. */
  approximate?: string | null | undefined;
  /** What. */
  item: string;
  /** How many, where they were counted. */
  quantity?: number | null | undefined;
  /** Counted in what, such as 台 or 株. */
  unit?: string | null | undefined;
};

/** A role for an account that exists. */
export type GrantRoleInput = {
  /** The account. */
  accountId: string;
  /** The community, for community staff. */
  communityId?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The role. */
  role: Role;
  /** The unit, for unit clerks and leaders. */
  unitId?: string | null | undefined;
};

/** A day whose bulletin is to be issued. */
export type IssueBulletinInput = {
  /** The day. */
  day: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** What stands in an item of the lists. */
export type ItemContentInput = {
  /** Which key task it serves. */
  keyTask: KeyTask;
  /** More about it. */
  note?: string;
  /** How many units may share it, 1–20; 1 for what is meant for one partner. */
  shares?: number;
  /** What it is. */
  title: string;
  /** By when it is wanted. */
  wantedBy?: string | null | undefined;
};

/** What has become of what a unit took of the lists. */
export type ItemTakeState =
  /** 已取消: the community withdrew the item. */
  | 'CANCELLED'
  /** 已完成: a deed that the community confirmed has fulfilled it. */
  | 'DONE'
  /** 已退回: the unit gave it back. */
  | 'GIVEN_BACK'
  /** 已认领: the unit is to do it. */
  | 'TAKEN';

/** The five key tasks of helping a community. The notice of 2018 says five and names four; the fifth is assumed. */
export type KeyTask =
  /** 创城氛围营造: spreading the word of the civilized city. */
  | 'ATMOSPHERE'
  /** 市民文明素质提升: raising the manners of the citizens (assumed). */
  | 'CULTURE'
  /** 综合环境整治: tidying up the surroundings. */
  | 'ENVIRONMENT'
  /** 社区功能完善: completing what the community needs to work. */
  | 'FACILITY'
  /** 志愿队伍建设: building up a team of volunteers. */
  | 'VOLUNTEER';

/** What was done with an entry. */
export type LedgerAct =
  /** 答复: the community answered. */
  | 'ANSWERED'
  /** 更正答复: the community corrected its answer. */
  | 'ANSWER_CORRECTED'
  /** 修改: the unit changed it before there was an answer. */
  | 'CHANGED'
  /** 更正: the unit corrected it after a dispute or a partial confirmation, and asked again. */
  | 'CORRECTED'
  /** 登记: the unit wrote it down. */
  | 'RECORDED'
  /** 撤回: the unit withdrew it. */
  | 'WITHDRAWN';

/** The community's answer to a ledger entry. */
export type LedgerAnswer =
  /** 属实: it happened as written. */
  | 'CONFIRMED'
  /** 不属实: it did not happen as written. */
  | 'DISPUTED'
  /** 部分属实: some of it did. */
  | 'PARTLY_CONFIRMED'
  /** 待确认: not answered yet. */
  | 'UNANSWERED';

/** An answer to one ledger entry. */
export type LedgerAnswerInput = {
  /** The answer: any but UNANSWERED. */
  answer: LedgerAnswer;
  /** The version of the entry that was read. Where the unit has changed it since, the answer is refused (STALE). */
  baseVersion: number;
  /** With a confirmation: whether what the unit took of the lists is fulfilled by it. */
  completesItem?: boolean;
  /** The entry. */
  entryId: string;
  /** Papers of the community that go with the answer, such as the signed receipt of what was handed over, up to 5. */
  fileIds?: Array<string>;
  /** On which day they were handed over, not in the future; needed with it. */
  handOverOn?: string | null | undefined;
  /** Who took over money or goods for the community; needed where some were given and are not disputed. */
  handOverTo?: string;
  /** What there is to remark; needed for PARTLY_CONFIRMED and DISPUTED. */
  remark?: string;
};

/** Where an entry stands between the unit and its community. */
export type LedgerAnswerState =
  /** 待确认: the community has not answered yet and has time to. */
  | 'AWAITED'
  /** 属实: confirmed. */
  | 'CONFIRMED'
  /** 不属实: disputed. */
  | 'DISPUTED'
  /** 逾期未确认: the community has not answered in ten working days; the entry counts as unconfirmed. */
  | 'LAPSED'
  /** 部分属实: confirmed in part. */
  | 'PARTLY_CONFIRMED'
  /** 已撤回: the unit has withdrawn it. */
  | 'WITHDRAWN';

/** What stands in a ledger entry. */
export type LedgerContentInput = {
  /** The paper that approves the money. An entry with money is taken without it, but is not confirmed in full until it is there. */
  approvalFileId?: string | null | undefined;
  /** What it serves of the community's lists; the unit has taken it before. */
  communityItemId?: string | null | undefined;
  /** The day on which it was done: within the days of the partnership, and not in the future. */
  doneOn: string;
  /** Its files, up to 20. */
  fileIds?: Array<string>;
  /** Goods that were given, up to 50 kinds. */
  goods?: Array<GoodsInput>;
  /** Which key task it serves. */
  keyTask: KeyTask;
  /** Whether it was done or is a plan. */
  kind?: LedgerKind;
  /** How many leaders of the unit came. */
  leaders?: number;
  /** How long it took, in minutes. */
  minutes?: number;
  /** Money that was given. */
  money?: string;
  /** More about it. */
  note?: string;
  /** How many of its staff came. */
  staff?: number;
  /** What was done. */
  title: string;
  /** How many volunteers came. */
  volunteers?: number;
};

/** Which ledger entries to list: all conditions must hold. */
export type LedgerEntryFilter = {
  /** With one of these answers of the community. */
  answer?: Array<LedgerAnswer> | null | undefined;
  /** Standing so with the community. */
  answerState?: LedgerAnswerState | null | undefined;
  /** For this community. */
  communityId?: string | null | undefined;
  /** Serving this item of a community's lists. */
  communityItemId?: string | null | undefined;
  /** Done in this range of days. */
  doneOn?: DayRange | null | undefined;
  /** Serving one of these key tasks. */
  keyTask?: Array<KeyTask> | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<LedgerKind> | null | undefined;
  /** With money and without the paper that approves it, or not. */
  paperMissing?: boolean | null | undefined;
  /** Whose title contains this text. */
  text?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
  /** Withdrawn by the unit, or not. */
  withdrawn?: boolean | null | undefined;
};

/** Whether something was done, or only planned. */
export type LedgerKind =
  /** 活动: something that was done. */
  | 'DEED'
  /** 方案: a plan, with nothing done yet. */
  | 'PLAN';

/** Suspensions to lift, each by itself. */
export type LiftSuspensionsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why: 1 to 200 characters. */
  reason: string;
  /** One to 100 suspensions. */
  suspensionIds: Array<string>;
};

/** A unit whose scoring is confirmed. */
export type LockAssessmentInput = {
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** How far a letter has come. */
export type MailState =
  /** 发送失败: it was refused, or given up after the last attempt. */
  | 'FAILED'
  /** 待发送: it waits to be sent, for the first time or again. */
  | 'QUEUED'
  /** 已发送: the mail server has taken it. */
  | 'SENT';

/** The mark for one rule. */
export type MarkInput = {
  /** Whether the rule does not apply to this unit. */
  notApplicable?: boolean;
  /** The points, from 0 to the rule's maximum; 0 where the rule does not apply. */
  points: string;
  /** Why; required below the maximum, and as the ground where the rule does not apply. */
  reason?: string;
  /** The rule, one of the round. */
  ruleId: string;
};

/** Messages of one's own that one has read, all or none. */
export type MarkMessagesReadInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 100 messages; those that were read before keep their time. */
  messageIds: Array<string>;
};

/** Why somebody is written to. */
export type MessageKind =
  /** 到期: something that one has to do is due. */
  | 'DUE'
  /** 催办: the office reminds. */
  | 'REMINDER';

/** A step of a round's life. */
export type MoveRoundInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why; needed for a step back. */
  reason?: string;
  /** The round. */
  roundId: string;
  /** Where it goes: the next phase, or the one before. */
  to: RoundPhase;
};

/** A person who is to have an account. */
export type NewAccountInput = {
  /** The community, for community staff. */
  communityId?: string | null | undefined;
  /** Where mail for the person goes; the person may set it otherwise. */
  mailAddress?: string | null | undefined;
  /** The person's name. */
  name: string;
  /** The role. */
  role: Role;
  /** The unit, for unit clerks and leaders. */
  unitId?: string | null | undefined;
  /** The user name, unique within the office. */
  username: string;
};

/** One item for the lists. */
export type NewCommunityItemInput = {
  /** Which key task it serves. */
  keyTask: KeyTask;
  /** On which of the lists. */
  kind: CommunityItemKind;
  /** More about it. */
  note?: string;
  /** The partnership that it is meant for; needed for SERVICE and RESPONSIBILITY. Without one, any partner may take it. */
  partnershipId?: string | null | undefined;
  /** How many units may share it, 1–20; 1 for what is meant for one partner. */
  shares?: number;
  /** What it is. */
  title: string;
  /** By when it is wanted. */
  wantedBy?: string | null | undefined;
};

/** A line, or an event in it, that the own unit contests. */
export type NewContestInput = {
  /** The event in it; left out, the whole line. */
  dutyEventId?: string | null | undefined;
  /** The line. */
  dutyLineId: string;
  /** Why: 1 to 500 characters. */
  reason: string;
};

/** A unit that is to stand duty at an intersection. */
export type NewDutyPostInput = {
  /** The first day. It goes on until it is ended. */
  fromDay: string;
  /** The intersection. */
  intersectionId: string;
  /** The unit. */
  unitId: string;
};

/** One deed for the ledger. */
export type NewLedgerEntryInput = {
  /** The paper that approves the money. An entry with money is taken without it, but is not confirmed in full until it is there. */
  approvalFileId?: string | null | undefined;
  /** What it serves of the community's lists; the unit has taken it before. */
  communityItemId?: string | null | undefined;
  /** The day on which it was done: within the days of the partnership, and not in the future. */
  doneOn: string;
  /** Its files, up to 20. */
  fileIds?: Array<string>;
  /** Goods that were given, up to 50 kinds. */
  goods?: Array<GoodsInput>;
  /** Which key task it serves. */
  keyTask: KeyTask;
  /** Whether it was done or is a plan. */
  kind?: LedgerKind;
  /** How many leaders of the unit came. */
  leaders?: number;
  /** How long it took, in minutes. */
  minutes?: number;
  /** Money that was given. */
  money?: string;
  /** More about it. */
  note?: string;
  /** For which of the own partnerships. */
  partnershipId: string;
  /** How many of its staff came. */
  staff?: number;
  /** What was done. */
  title: string;
  /** How many volunteers came. */
  volunteers?: number;
};

/** A partnership to begin. It has no end until one is set. */
export type NewPartnershipInput = {
  /** The community. */
  communityId: string;
  /** The first day. */
  fromDay: string;
  /** The unit. */
  unitId: string;
};

/** An inspection team to set up. */
export type NewTeamInput = {
  /** The accounts of its examiners, 1 to 10, who hold the role of an examiner. */
  examinerIds: Array<string>;
  /** The account of its leader, who holds the role of a team leader. */
  leaderId: string;
  /** Its name in Chinese. */
  nameZh?: string;
  /** Its number within the round, from 1. */
  number: number;
};

/** What the office decides on one objection. */
export type ObjectionDecisionInput = {
  /** The objection, still open. */
  objectionId: string;
  /** Upheld on a mark: the rule's points, up to its maximum. Upheld on the rating: the score in its place, 0 to 100. Left out otherwise: an event is struck. */
  points?: string | null | undefined;
  /** Why: 1 to 500 characters. */
  reason: string;
  /** Whether it is upheld; else it is rejected. */
  upheld: boolean;
};

/** How objections may be ordered; equal ones by their key. */
export type ObjectionOrder =
  /** By createdAt, first to last. */
  | 'CREATED_AT_ASC'
  /** By createdAt, last to first. */
  | 'CREATED_AT_DESC'
  /** By state, first to last. */
  | 'STATE_ASC'
  /** By state, last to first. */
  | 'STATE_DESC';

/** Where an objection stands. */
export type ObjectionState =
  /** 待裁定: the office has not decided yet. */
  | 'OPEN'
  /** 不成立: the office did not follow it; its ruling says why. */
  | 'REJECTED'
  /** 成立: the office followed it; its ruling says how. */
  | 'UPHELD'
  /** 已撤回: the unit has withdrawn it. */
  | 'WITHDRAWN';

/** What a unit objects to. */
export type ObjectionSubject =
  /** 事件: a duty event that counts. */
  | 'EVENT'
  /** 得分: the points of one rule. */
  | 'MARK'
  /** 社区评分: the communities' rating of the unit. */
  | 'RATING';

/** The assessment of the own unit that one looks at. */
export type OpenAssessmentInput = {
  /** The assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** One of the three parts of a total. */
export type Part =
  /** 帮包社区: the ledger and the community's rating. */
  | 'COMMUNITY'
  /** 文明创建: the rules of the score sheet. */
  | 'CREATION'
  /** 帮包路口: duty at the intersections. */
  | 'INTERSECTION';

/** A workbook of the roll-call to judge. */
export type PreviewDutyImportInput = {
  /** The file: stored, uploaded for IMPORT, .xlsx or .csv. */
  fileId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** A workbook of units to judge. */
export type PreviewUnitImportInput = {
  /** The file: stored, uploaded for IMPORT, .xlsx or .csv. */
  fileId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** The publication of a round. */
export type PublishRoundInput = {
  /** What the office writes; the settings and the hash are added by the system. */
  bodyZh: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The round, in REVIEW. */
  roundId: string;
  /** Title of the notice in Chinese. */
  titleZh: string;
};

/** How far a community rating has come. */
export type RatingState =
  /** 草稿: being written. */
  | 'DRAFT'
  /** 已签: signed by two people; it does not change any more, and counts. */
  | 'SIGNED'
  /** 待二次签字: signed by one person of the community, and waiting for another. */
  | 'SIGNED_ONCE';

/** Deeds for the ledger, all or none. */
export type RecordLedgerEntriesInput = {
  /** One to 100 deeds. */
  entries: Array<NewLedgerEntryInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** A roll-call: each line by itself. */
export type RecordRollCallInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 500 lines. */
  lines: Array<RollCallLineInput>;
  /** What the phone's own clock says while it sends this: the server writes down how far it is off. */
  sentAtClient?: string | null | undefined;
};

/** A step of a visit that has just been done. */
export type RecordVisitInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The step. */
  step: VisitStep;
  /** The visit. */
  visitId: string;
};

/** A community to register. */
export type RegisterCommunityInput = {
  /** Its short code, such as `community-001`. */
  code: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Its name in English. */
  nameEn?: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** The street office that it belongs to. */
  street?: string;
};

/** An intersection to register. */
export type RegisterIntersectionInput = {
  /** Its short code, such as `intersection-01`. */
  code: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Its name in English. */
  nameEn?: string;
  /** Its name in Chinese. */
  nameZh: string;
};

/** A unit to register. */
export type RegisterUnitInput = {
  /** Whom it belongs to. */
  affiliation: Affiliation;
  /** The list that it is ranked in. */
  category: UnitCategory;
  /** Its short code, such as `unit-001`. */
  code: string;
  /** The clerk to call. */
  contactName?: string;
  /** Telephone of the clerk. */
  contactPhone?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Its name in English. */
  nameEn?: string;
  /** Its name in Chinese. */
  nameZh: string;
  /** Its number within the office. */
  number: number;
};

/** Units to remind of a round: whole groups, or those that were ticked. */
export type RemindUnitsInput = {
  /** One to 500 assessments of the round. */
  assessmentIds?: Array<string> | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What the office adds to the words of the reminder. */
  remark?: string;
  /** The round, while it is OPEN. */
  roundId: string;
  /** All units that have come so far and no further, such as NOT_OPENED, OPENED and BEGUN. Either this or `assessmentIds`. */
  steps?: Array<SubmissionStep> | null | undefined;
};

/** Evidence to take out of its archive, all or nothing. */
export type RemoveEvidenceInput = {
  /** One to 100 pieces. */
  evidenceIds: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** A day of a supervisor that is opened again. */
export type ReopenDutyDayInput = {
  /** The closed day. */
  dutyDayCloseId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why: 1 to 200 characters. */
  reason: string;
};

/** A decided objection that is to be decided again. */
export type ReopenObjectionInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The objection, upheld or rejected. */
  objectionId: string;
  /** Why: 1 to 500 characters. */
  reason: string;
};

/** A signed sheet that its examiner is to mark again. */
export type ReopenScoreSheetInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The signed score sheet. */
  scoreSheetId: string;
};

/** What is to be exported, and as what. */
export type RequestExportInput = {
  /** As what: ARCHIVE_ZIP as ZIP, everything else as XLSX or CSV. */
  format: ExportFormat;
  /** From this day on: for the ledger, the roll-call and its events. */
  fromDay?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What. */
  kind: ExportKind;
  /** Of which round: needed for archives, their progress, ratings, standings and rules. A ledger, a roll-call or its events are then those of the days of its period. */
  roundId?: string | null | undefined;
  /** Until this day: for the ledger, the roll-call and its events. */
  toDay?: string | null | undefined;
  /** Of these units, 1 to 500, where the kind is about units; left out, of all that one sees. */
  unitIds?: Array<string> | null | undefined;
};

/** An archive that the office returns, why, and until when it may be mended. */
export type ReturnArchiveInput = {
  /** The archive. */
  archiveId: string;
  /** The last day on which the unit may mend it, where that is to be later than the deadline; today or later. */
  due?: string | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What is to be done better; the clerk reads it. */
  reason: string;
};

/** The return of a community rating to draft, which takes the first signature away. */
export type ReturnCommunityRatingInput = {
  /** The version that was read and is signed. Where there is another one, the signature is refused (STALE). */
  baseVersion: number;
  /** The rating. */
  communityRatingId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** Pieces of evidence that the unit is to mend, why, and until when; each with a result of its own. */
export type ReturnEvidenceInput = {
  /** The last day on which the unit may answer, today or later. */
  due: string;
  /** One to 100 pieces. */
  evidenceIds: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What is to be mended; the unit reads it. */
  reason: string;
};

/** Whose telephone number one needs. */
export type RevealUnitPhoneInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The unit. */
  unitId: string;
};

/** The team's review of a unit's ledger. */
export type ReviewLedgerInput = {
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why; required below 60 and above 95. */
  remark?: string;
  /** The score, from 0 to 100. */
  score: string;
};

/** Other words to the unit, before its leader has acknowledged the former ones. */
export type ReviseFeedbackInput = {
  /** What to do about it. */
  advice?: string;
  /** The feedback. */
  feedbackId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why the former words do not stand. */
  revisionReason: string;
  /** What is good. */
  strengths: string;
  /** What is missing. */
  weaknesses: string;
};

/** Another review of a unit's ledger. */
export type ReviseLedgerReviewInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The review. */
  ledgerReviewId: string;
  /** Why; required below 60 and above 95. */
  remark?: string;
  /** Why the former review does not stand. */
  revisionReason: string;
  /** The score, from 0 to 100. */
  score: string;
};

/** Another ruling on a rule that was settled: either points, or that the rule does not apply. */
export type ReviseSettlementInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Whether the rule does not apply to this unit; only where an examiner has said so. */
  notApplicable?: boolean;
  /** The points, from 0 to the rule's maximum; left out where the rule does not apply. */
  points?: string | null | undefined;
  /** Why it is settled so. */
  reason: string;
  /** Why the former ruling does not stand. */
  revisionReason: string;
  /** The settlement. */
  settlementId: string;
};

/** A granted role. */
export type RevokeRoleInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The granted role. */
  roleGrantId: string;
};

/** What somebody may act as. A session acts in exactly one role. */
export type Role =
  /** 审计员 auditor */
  | 'AUDITOR'
  /** 社区 community staff */
  | 'COMMUNITY'
  /** 考核组员 examiner */
  | 'EXAMINER'
  /** 文明办负责人 office admin */
  | 'OFFICE_ADMIN'
  /** 文明办 office staff */
  | 'OFFICE_STAFF'
  /** 平台管理员 platform admin */
  | 'PLATFORM_ADMIN'
  /** 路口督查员 intersection supervisor */
  | 'SUPERVISOR'
  /** 组长 team leader */
  | 'TEAM_LEADER'
  /** 联络员 unit clerk */
  | 'UNIT_CLERK'
  /** 负责人 unit leader */
  | 'UNIT_LEADER';

/** What happened in a line that was not plain duty. */
export type RollCallEventInput = {
  /** What happened; each kind once in a line. An absence stands alone. */
  kind: DutyEventKind;
  /** How many minutes late or early, 1–600. Left out, it is counted from the roster where `arrivedAt` or `leftAt` is given. */
  minutes?: number | null | undefined;
  /** Why, in words, at most 200 characters; needed where no reason of the list is given, or "something else" is. */
  reason?: string;
  /** Why, from the list of its kind. */
  reasonCode?: DutyReasonCode | null | undefined;
};

/** One line of the roll-call. */
export type RollCallLineInput = {
  /** When the unit was there. */
  arrivedAt?: string | null | undefined;
  /** A key of the phone's own for this line, such as a UUID, at most 200 characters. The line sent again with it is done already; another line with it is refused. */
  clientKey?: string | null | undefined;
  /** The day: today, or one of the 14 days before it. */
  day: string;
  /** How many people were due, 0–200; left out, as the roster says. */
  due?: number | null | undefined;
  /** The duty post, at one of the own intersections. */
  dutyPostId: string;
  /** What was not plain duty, at most five; left out, duty was normal. */
  events?: Array<RollCallEventInput>;
  /** Photos: at most nine files uploaded for DUTY by who records the line. */
  fileIds?: Array<string>;
  /** Whether a leader of the unit stood duty too. */
  leaderPresent: boolean;
  /** When the unit went. */
  leftAt?: string | null | undefined;
  /** How many people stood duty, 0–200; 0 exactly where the unit was absent, or nobody was due. */
  present: number;
  /** When it was written down, by the phone's own clock. */
  recordedAtClient?: string | null | undefined;
  /** Anything else to remark, at most 500 characters. */
  remark?: string;
  /** The shift. */
  shift: Shift;
  /** Where the line comes from: PHONE or PAPER. */
  source?: DutySource;
  /** Whom the unit sent, or was to send. */
  staffKind: StaffKind;
};

/** A round. */
export type RoundInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The round. */
  roundId: string;
};

/** Where a round stands in its life. */
export type RoundPhase =
  /** 归档: the round is over. */
  | 'CLOSED'
  /** 筹备: being set up; only the office sees it. */
  | 'DRAFT'
  /** 考核: archives are locked, teams score. */
  | 'INSPECTION'
  /** 申报: units submit. */
  | 'OPEN'
  /** 公布: the rankings are published. */
  | 'PUBLISHED'
  /** 复核: differences are settled, results previewed. */
  | 'REVIEW';

/** Settings of a round; what is left out takes the default, or stays as it is. */
export type RoundSettingsInput = {
  /** For an absence. Default: −5. */
  absentTariff?: string | null | undefined;
  /** For careless duty. Default: −2. */
  carelessTariff?: string | null | undefined;
  /** Weight of the community part. Default: 30. */
  communityWeight?: string | null | undefined;
  /** For conscientious duty. Default: 2. */
  conscientiousTariff?: string | null | undefined;
  /** Weight of the creation part. Default: 40. */
  creationWeight?: string | null | undefined;
  /** What the intersection part begins with. Default: 100. */
  intersectionBase?: string | null | undefined;
  /** What the intersection part does not rise above. Default: 100. */
  intersectionCap?: string | null | undefined;
  /** What the intersection part does not fall below. Default: 0. */
  intersectionFloor?: string | null | undefined;
  /** Weight of the intersection part. Default: 30. */
  intersectionWeight?: string | null | undefined;
  /** For being late. Default: −3. */
  lateTariff?: string | null | undefined;
  /** Share of the team's review of the ledger within the community part. Default: 50. */
  ledgerShare?: string | null | undefined;
  /** For leaving early. Default: −3. */
  leftEarlyTariff?: string | null | undefined;
  /** How far examiners' marks of one rule may lie apart. Default: 20. */
  spreadLimit?: string | null | undefined;
};

/** How a rule is examined. */
export type RuleMethod =
  /** 材料审核: by reading the archive. */
  | 'MATERIAL'
  /** 听取汇报: by hearing the report of the unit's leaders. */
  | 'REPORT'
  /** 实地考察: by looking at the place. */
  | 'SITE';

/** A draft of a community's rating of the unit that helps it, whole: what is left out is open. */
export type SaveCommunityRatingInput = {
  /** The unit in its round. */
  assessmentId: string;
  /** 创城氛围营造, 0–100; may be left open in a draft. */
  atmosphere?: number | null | undefined;
  /** Its attitude, 0–100; may be left open in a draft. */
  attitude?: number | null | undefined;
  /** The version of the draft that was read; none to begin one. Where there is a later one, the draft is refused (STALE) with both at hand. */
  baseVersion?: number | null | undefined;
  /** 市民文明素质提升 (assumed fifth key task), 0–100; may be left open in a draft. */
  culture?: number | null | undefined;
  /** 综合环境整治, 0–100; may be left open in a draft. */
  environment?: number | null | undefined;
  /** 社区功能完善, 0–100; may be left open in a draft. */
  facility?: number | null | undefined;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The own partnership with the unit. */
  partnershipId: string;
  /** What there is to say; needed for signing where an item is at one end of the scale, below 60 or above 95. */
  remark?: string;
  /** How it responds to what the community needs, 0–100; may be left open in a draft. */
  response?: number | null | undefined;
  /** 志愿队伍建设, 0–100; may be left open in a draft. */
  volunteer?: number | null | undefined;
};

/** Evidence for one archive, all or nothing. */
export type SaveEvidenceInput = {
  /** The archive. */
  archiveId: string;
  /** One to 100 pieces. */
  evidence: Array<EvidenceInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Whether a score sheet can still change. */
export type ScoreSheetState =
  /** 填写中: the examiner is still marking. */
  | 'DRAFT'
  /** 已签字: signed; nothing on it changes, unless the leader reopens it. */
  | 'SIGNED';

/** The size of type that one reads in. */
export type SetTypeSizeInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** In percent: 100, 125 or 150. */
  percent: number;
};

/** Where the value of a setting comes from. */
export type SettingOrigin =
  /** 本轮自定: the office chose it for this round. */
  | 'CHOSEN'
  /** 默认: the notice leaves it open, and the default stands. */
  | 'DEFAULT'
  /** 通报规定: the notice of 2018 fixes it. */
  | 'NOTICE';

/** Rulings on rules of one unit, all or none. */
export type SettleRulesInput = {
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 200 rulings, each on another rule. */
  settlements: Array<SettlementInput>;
};

/** The ruling on one rule: either points, or that the rule does not apply. */
export type SettlementInput = {
  /** Whether the rule does not apply to this unit; only where an examiner has said so. */
  notApplicable?: boolean;
  /** The points, from 0 to the rule's maximum; left out where the rule does not apply. */
  points?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The rule. */
  ruleId: string;
};

/** A shift of duty at an intersection. */
export type Shift =
  /** 晚班: the evening rush. */
  | 'EVENING'
  /** 早班: the morning rush. */
  | 'MORNING';

/** A signature under a community rating. */
export type SignCommunityRatingInput = {
  /** The version that was read and is signed. Where there is another one, the signature is refused (STALE). */
  baseVersion: number;
  /** The rating. */
  communityRatingId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Who signs in. */
export type SignInInput = {
  /** The password. */
  password: string;
  /** The user name; people of another office than the home office write `name@office`. */
  username: string;
};

/** A score sheet to sign. */
export type SignScoreSheetInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The own score sheet. */
  scoreSheetId: string;
};

/** What kind of evidence a slot asks for. */
export type SlotKind =
  /** 文件: a document as a file. */
  | 'DOCUMENT'
  /** 链接: an https link, or a screenshot of what it leads to. */
  | 'LINK'
  /** 照片: photos. */
  | 'PHOTOS'
  /** 文字: a text, written here or as a file. */
  | 'TEXT';

/** Whom a unit sent to stand duty. */
export type StaffKind =
  /** 正式职工: staff of the unit. */
  | 'REGULAR'
  /** 临时人员: people hired for it. */
  | 'TEMPORARY'
  /** 志愿者: volunteers. */
  | 'VOLUNTEER';

/** Lines or events to strike, each by itself. */
export type StrikeDutyInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 100. */
  strikes: Array<StrikeInput>;
};

/** A line or an event to strike. */
export type StrikeInput = {
  /** The event in it; left out, the whole line. */
  dutyEventId?: string | null | undefined;
  /** The line. */
  dutyLineId: string;
  /** Why: 1 to 500 characters. */
  reason: string;
};

/** How far a unit has come with what it submits to a round. */
export type SubmissionStep =
  /** 已开始: there is evidence, and its leader has not signed it. */
  | 'BEGUN'
  /** 未打开: nobody of the unit has looked at its assessment. */
  | 'NOT_OPENED'
  /** 已打开: somebody has looked at it, and no evidence is there yet. */
  | 'OPENED'
  /** 已提交: handed in and signed by its leader. */
  | 'SUBMITTED';

/** Days, intersections and shifts on which nobody is to stand duty, all or none. */
export type SuspendDutyInput = {
  /** Why, in a word. */
  cause: SuspensionCause;
  /** One to 31 days. */
  days: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** At these intersections, at most 100; left out, at all. */
  intersectionIds?: Array<string> | null | undefined;
  /** Why: 1 to 200 characters. */
  reason: string;
  /** In this shift; left out, in both. */
  shift?: Shift | null | undefined;
};

/** Why nobody stands duty. */
export type SuspensionCause =
  /** 节假日: a holiday. */
  | 'HOLIDAY'
  /** 其他: something else. */
  | 'OTHER'
  /** 雨雪天气: rain, snow or storm. */
  | 'RAIN';

/** That the own unit takes an item of the lists. */
export type TakeCommunityItemInput = {
  /** The item. */
  communityItemId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** What there is to say. */
  note?: string;
  /** The own partnership with the community. */
  partnershipId: string;
  /** 责任人: who in the unit sees to it. */
  responsible: string;
};

/** What is to be done. */
export type TaskKind =
  /** 审核档案: check what units have submitted. */
  | 'ARCHIVES_CHECK'
  /** 送签档案: hand the archive to the leader. */
  | 'ARCHIVE_HAND_IN'
  /** 修改档案: mend an archive that was given back. */
  | 'ARCHIVE_RETURNED'
  /** 签署档案: sign the archive, or give it back. */
  | 'ARCHIVE_SIGN'
  /** 确认锁定: confirm and lock the scoring of a unit. */
  | 'ASSESSMENT_LOCK'
  /** 更正通报: correct the bulletins of days. */
  | 'BULLETIN_CORRECT'
  /** 发布通报: issue the bulletins of days. */
  | 'BULLETIN_ISSUE'
  /** 答复申诉: decide what units have contested. */
  | 'CONTESTS_DECIDE'
  /** 补收班: close a day of duty that is still open. */
  | 'DAY_CLOSE'
  /** 裁定差异: settle where examiners differ. */
  | 'DIFFERENCE_SETTLE'
  /** 申诉期限: contest a duty event while that is possible. */
  | 'DUTY_CONTEST'
  /** 明日值守: send people to an intersection tomorrow. */
  | 'DUTY_TOMORROW'
  /** 补交材料: add the evidence that is missing. */
  | 'EVIDENCE_MISSING'
  /** 补正材料: answer a piece of evidence that was returned. */
  | 'EVIDENCE_RETURNED'
  /** 更新材料: add newer evidence where nothing is new. */
  | 'EVIDENCE_STALE'
  /** 确认意见反馈: acknowledge the feedback. */
  | 'FEEDBACK_ACKNOWLEDGE'
  /** 反馈意见: tell the unit what was found. */
  | 'FEEDBACK_GIVE'
  /** 恢复文件: restore files whose bytes are damaged from a backup. */
  | 'FILES_RESTORE'
  /** 确认台账: answer entries of the ledger. */
  | 'LEDGER_ANSWER'
  /** 台账评审: review the ledger of a unit. */
  | 'LEDGER_REVIEW'
  /** 久未联系: help a community again; nothing has been recorded for thirty days. */
  | 'PARTNERSHIP_SILENT'
  /** 催社区评分: ratings that a round waits for. */
  | 'RATINGS_AWAITED'
  /** 复核评分: look at high ratings with few confirmed entries. */
  | 'RATINGS_DOUBTFUL'
  /** 社区评分: rate a unit. */
  | 'RATING_BEGIN'
  /** 复签评分: sign a rating as the second person. */
  | 'RATING_COUNTERSIGN'
  /** 签署评分: sign a rating. */
  | 'RATING_SIGN'
  /** 今日点名: record today's duty and close the day. */
  | 'ROLL_CALL'
  /** 推进考核: take the round a step forward. */
  | 'ROUND_MOVE'
  /** 组员未签: examiners of the team have not signed. */
  | 'SHEETS_AWAITED'
  /** 评分签字: mark a unit and sign the sheet. */
  | 'SHEET_SIGN'
  /** 分配单位: give units a team. */
  | 'UNITS_ASSIGN'
  /** 催办单位: remind units that have not submitted. */
  | 'UNITS_REMIND'
  /** 未锁定单位: units whose scoring is not locked. */
  | 'UNITS_UNLOCKED';

/** The list that a unit is ranked in. A unit that applies for a higher honour leaves its old list. */
export type UnitCategory =
  /** 市级文明单位: holds the municipal honour. */
  | 'MUNICIPAL'
  /** 现有全国文明单位: holds the national honour. */
  | 'NATIONAL'
  /** 新申报全国文明单位: applies for the national honour. */
  | 'NATIONAL_CANDIDATE'
  /** 省级文明单位: holds the provincial honour. */
  | 'PROVINCIAL'
  /** 新申报省级文明单位: applies for the provincial honour. */
  | 'PROVINCIAL_CANDIDATE';

/** Where an import of units stands. */
export type UnitImportState =
  /** 已确认: the good rows are taken over. */
  | 'CONFIRMED'
  /** 已预览: every row is judged, and nothing is written. */
  | 'PREVIEWED';

/** A unit whose scoring is to be unlocked. */
export type UnlockAssessmentInput = {
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** What a team does at a unit, in the order of the day. */
export type VisitStep =
  /** 查阅档案: the archives were read. */
  | 'ARCHIVES_READ'
  /** 听取汇报: the report of the unit's leaders was heard. */
  | 'REPORT_HEARD'
  /** 实地考察: the place was seen. */
  | 'SITE_SEEN';

/** A withdrawal of a ledger entry. */
export type WithdrawLedgerEntryInput = {
  /** The version of the entry that was read. */
  baseVersion: number;
  /** The entry. */
  entryId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** An objection of the own unit that is not to be decided any more. */
export type WithdrawObjectionInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The objection, still open. */
  objectionId: string;
};

/** A settlement that is no longer needed, such as after a sheet was marked again. */
export type WithdrawSettlementInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  revisionReason: string;
  /** The settlement. */
  settlementId: string;
};

/** Items for the own community's lists, all or none. */
export type WriteCommunityItemsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 50 items. */
  items: Array<NewCommunityItemInput>;
};

export type OwnArchivesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnArchivesQuery = { archives: { nodes: Array<{ id: string, assessment: { id: string, unit: { id: string } | null, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase, periodFrom: string, periodTo: string } | null, openings: { nodes: Array<{ account: { id: string } | null }> } } | null }> } };

export type ChecklistQueryVariables = Exact<{
  id: string;
}>;


export type ChecklistQuery = { archive: { id: string, state: ArchiveState, returnReason: string | null, returnDue: string | null, handedInAt: string | null, signedAt: string | null, handedInBy: { name: string } | null, progress: { closesAt: string | null, daysLeft: number, isOpen: boolean, pointsAtStake: string, rulesAsked: number, rulesComplete: number, slotsAsked: number, slotsAnswered: number, returned: number, unfinishedDrafts: number, quietRules: number, oldRules: number, sections: Array<{ sectionZh: string, rulesAsked: number, rulesComplete: number, slotsAsked: number, slotsAnswered: number, pointsAtStake: string, oldRules: number }>, rules: Array<{ freshness: Freshness, hasEvidence: boolean, newestAbout: string | null, pointsAtStake: string, slotsAnswered: number, slotsAsked: number, missing: Array<{ number: number, titleZh: string, kind: SlotKind, least: number }>, rule: { id: string, code: string, titleZh: string, titleEn: string, sectionZh: string, sectionEn: string, requirementZh: string, maximum: string, method: RuleMethod, slots: Array<{ number: number, titleZh: string, kind: SlotKind, least: number, needsNumber: boolean, showsUnitName: boolean, needsNote: boolean, leastCharacters: number, mostCharacters: number }> } | null }> }, returned: { nodes: Array<{ id: string, title: string, returnReason: string | null, returnDue: string | null, rule: { id: string, code: string, titleZh: string, titleEn: string } | null }> } } | null };

export type HandInArchiveMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type HandInArchiveMutation = { handInArchive: { id: string, state: ArchiveState } };

export type OpenedAssessmentMutationVariables = Exact<{
  input: OpenAssessmentInput;
}>;


export type OpenedAssessmentMutation = { openAssessment: { id: string } };

export type OfficeArchiveQueryVariables = Exact<{
  id: string;
}>;


export type OfficeArchiveQuery = { archive: { id: string, state: ArchiveState, handedInAt: string | null, signedAt: string | null, returnedAt: string | null, returnReason: string | null, returnDue: string | null, extendedUntil: string | null, handedInBy: { name: string } | null, signedBy: { name: string } | null, extensions: { totalCount: number, nodes: Array<{ id: string, until: string, reason: string, signerName: string, signedAt: string }> }, assessment: { id: string, submissionStep: SubmissionStep, category: UnitCategory, unit: { id: string, number: number, nameZh: string, nameEn: string, contactName: string | null } | null, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase, submissionDeadline: string } | null, reminders: { totalCount: number, nodes: Array<{ id: string, createdAt: string, step: SubmissionStep, remark: string, sentBy: { name: string } | null, messages: { nodes: Array<{ id: string, readAt: string | null, account: { name: string } | null }> } }> } } | null } | null };

export type ArchiveRhythmQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArchiveRhythmQuery = { archive: { id: string, evidence: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, createdAt: string, aboutFrom: string | null }> } } | null };

export type AcceptEvidenceMutationVariables = Exact<{
  input: EvidenceBatchInput;
}>;


export type AcceptEvidenceMutation = { acceptEvidence: { rows: Array<{ done: boolean, code: string | null, message: string | null }> } };

export type ReturnEvidenceMutationVariables = Exact<{
  input: ReturnEvidenceInput;
}>;


export type ReturnEvidenceMutation = { returnEvidence: { rows: Array<{ done: boolean, code: string | null, message: string | null }> } };

export type AuditLogQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditLogQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, sequence: number, at: string, accountId: string | null, role: string, action: string, outcome: AuditOutcome, subjectId: string | null, detail: Record<string, unknown> }> } };

export type AuditLogHomeQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditLogHomeQuery = { auditEntries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sequence: number, at: string, accountId: string | null, role: string, action: string, outcome: AuditOutcome, subjectId: string | null, detail: Record<string, unknown> }> } };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { auditChain: { length: number, brokenAt: number | null } };

export type DutyDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DutyDaysQuery = { dutyDays: Array<{ day: string, state: DutyDayState, shifts: number, suspended: number, lines: number, unrecorded: number, duplicates: number, unconfirmed: number, unclosed: number, contests: number, pending: number, counts: { absent: number, late: number, leftEarly: number, careless: number, conscientious: number, conscientiousConfirmed: number }, bulletin: { id: string, number: number, issuedAt: string, editions: { totalCount: number, nodes: Array<{ id: string, edition: number, reason: string, changes: number, issuedAt: string, issuedBy: { name: string } | null }> } } | null }> };

export type DayInShortFragment = { day: string, state: DutyDayState, shifts: number, suspended: number, lines: number, unrecorded: number, duplicates: number, unconfirmed: number, unclosed: number, contests: number, pending: number, counts: { absent: number, late: number, leftEarly: number, careless: number, conscientious: number, conscientiousConfirmed: number }, bulletin: { id: string, number: number, issuedAt: string, editions: { totalCount: number, nodes: Array<{ id: string, edition: number, reason: string, changes: number, issuedAt: string, issuedBy: { name: string } | null }> } } | null };

export type DutyDayOfQueryVariables = Exact<{
  day: string;
}>;


export type DutyDayOfQuery = { dutyDays: Array<{ day: string, state: DutyDayState, shifts: number, suspended: number, lines: number, unrecorded: number, duplicates: number, unconfirmed: number, unclosed: number, contests: number, pending: number, counts: { absent: number, late: number, leftEarly: number, careless: number, conscientious: number, conscientiousConfirmed: number }, bulletin: { id: string, number: number, issuedAt: string, editions: { totalCount: number, nodes: Array<{ id: string, edition: number, reason: string, changes: number, issuedAt: string, issuedBy: { name: string } | null }> } } | null }>, bulletinDraft: { unresolvedDuplicates: { totalCount: number, nodes: Array<{ id: string, shift: Shift, present: number, due: number | null, leaderPresent: boolean, staffKind: StaffKind, state: DutyLineState, source: DutySource, remark: string, strikeReason: string, choiceReason: string, createdAt: string, recordedAtClient: string | null, clockOffsetSeconds: number | null, duplicateOf: { id: string, shift: Shift, present: number, due: number | null, leaderPresent: boolean, staffKind: StaffKind, state: DutyLineState, source: DutySource, remark: string, strikeReason: string, choiceReason: string, createdAt: string, recordedAtClient: string | null, clockOffsetSeconds: number | null, unit: { nameZh: string, nameEn: string } | null, intersection: { nameZh: string, nameEn: string } | null, recordedBy: { name: string } | null, events: { nodes: Array<{ id: string, kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string }> }, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> } } | null, unit: { nameZh: string, nameEn: string } | null, intersection: { nameZh: string, nameEn: string } | null, recordedBy: { name: string } | null, events: { nodes: Array<{ id: string, kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string }> }, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> } }> }, unclosed: { totalCount: number, nodes: Array<{ id: string, name: string }> }, unrecorded: { totalCount: number, nodes: Array<{ id: string, shift: Shift, unit: { nameZh: string, nameEn: string } | null, intersection: { nameZh: string, nameEn: string } | null }> } }, dutyDayCloses: { nodes: Array<{ id: string, remark: string, createdAt: string, reopenedAt: string | null, reopenReason: string, account: { name: string } | null }> }, dutyEvents: { totalCount: number, nodes: Array<{ id: string, kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string, counts: boolean, struckAt: string | null, strikeReason: string, confirmedAt: string | null, unit: { nameZh: string, nameEn: string } | null, line: { id: string, shift: Shift, state: DutyLineState, recordedBy: { name: string } | null, intersection: { nameZh: string, nameEn: string } | null } | null }> } };

export type DutyDayLinesQueryVariables = Exact<{
  day: string;
  after?: string | null | undefined;
}>;


export type DutyDayLinesQuery = { dutyLines: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, shift: Shift, present: number, due: number | null, leaderPresent: boolean, staffKind: StaffKind, state: DutyLineState, source: DutySource, remark: string, strikeReason: string, choiceReason: string, createdAt: string, recordedAtClient: string | null, clockOffsetSeconds: number | null, unit: { nameZh: string, nameEn: string } | null, intersection: { nameZh: string, nameEn: string } | null, recordedBy: { name: string } | null, events: { nodes: Array<{ id: string, kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string }> }, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> } }> } };

export type DayLineFragment = { id: string, shift: Shift, present: number, due: number | null, leaderPresent: boolean, staffKind: StaffKind, state: DutyLineState, source: DutySource, remark: string, strikeReason: string, choiceReason: string, createdAt: string, recordedAtClient: string | null, clockOffsetSeconds: number | null, unit: { nameZh: string, nameEn: string } | null, intersection: { nameZh: string, nameEn: string } | null, recordedBy: { name: string } | null, events: { nodes: Array<{ id: string, kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string }> }, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> } };

export type OpenContestsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenContestsQuery = { dutyContests: { totalCount: number, nodes: Array<{ id: string, day: string, reason: string, createdAt: string, unit: { nameZh: string, nameEn: string } | null, event: { kind: DutyEventKind, reasonCode: DutyReasonCode | null, reason: string } | null, line: { id: string, shift: Shift, present: number, due: number | null, leaderPresent: boolean, staffKind: StaffKind, state: DutyLineState, source: DutySource, remark: string, strikeReason: string, choiceReason: string, createdAt: string, recordedAtClient: string | null, clockOffsetSeconds: number | null, unit: { nameZh: string, nameEn: string } | null, intersection: { nameZh: string, nameEn: string } | null, recordedBy: { name: string } | null, events: { nodes: Array<{ id: string, kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string }> }, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> } } | null }> } };

export type IssueBulletinMutationVariables = Exact<{
  input: IssueBulletinInput;
}>;


export type IssueBulletinMutation = { issueBulletin: { id: string, number: number } };

export type CorrectBulletinMutationVariables = Exact<{
  input: CorrectBulletinInput;
}>;


export type CorrectBulletinMutation = { correctBulletin: { id: string, edition: number } };

export type ConfirmDutyEventsMutationVariables = Exact<{
  input: ConfirmDutyEventsInput;
}>;


export type ConfirmDutyEventsMutation = { confirmDutyEvents: Array<{ id: string }> };

export type StrikeDutyMutationVariables = Exact<{
  input: StrikeDutyInput;
}>;


export type StrikeDutyMutation = { strikeDuty: { rows: Array<{ at: number, done: boolean, code: string | null, message: string | null, field: string | null }> } };

export type ChooseDutyLineMutationVariables = Exact<{
  input: ChooseDutyLineInput;
}>;


export type ChooseDutyLineMutation = { chooseDutyLine: { id: string } };

export type ReopenDutyDayMutationVariables = Exact<{
  input: ReopenDutyDayInput;
}>;


export type ReopenDutyDayMutation = { reopenDutyDay: { id: string } };

export type DecideContestsMutationVariables = Exact<{
  input: DecideContestsInput;
}>;


export type DecideContestsMutation = { decideContests: { rows: Array<{ at: number, done: boolean, code: string | null, message: string | null, field: string | null }> } };

export type DutyHeatQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type DutyHeatQuery = { dutyEvents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, day: string, kind: DutyEventKind, unit: { nameZh: string, nameEn: string } | null, line: { intersection: { nameZh: string, nameEn: string } | null } | null }> } };

export type DutySuspensionsOfQueryVariables = Exact<{
  day: string;
}>;


export type DutySuspensionsOfQuery = { dutySuspensions: { totalCount: number, nodes: Array<{ id: string, shift: Shift | null, cause: SuspensionCause, reason: string, liftedAt: string | null, liftReason: string, intersection: { nameZh: string, nameEn: string } | null, suspendedBy: { name: string } | null }> } };

export type SuspendDutyMutationVariables = Exact<{
  input: SuspendDutyInput;
}>;


export type SuspendDutyMutation = { suspendDuty: Array<{ id: string }> };

export type LiftSuspensionsMutationVariables = Exact<{
  input: LiftSuspensionsInput;
}>;


export type LiftSuspensionsMutation = { liftSuspensions: { rows: Array<{ at: number, done: boolean, code: string | null, message: string | null, field: string | null }> } };

export type JudgedDutyImportFragment = { id: string, state: DutyImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null };

export type PreviewDutyImportMutationVariables = Exact<{
  input: PreviewDutyImportInput;
}>;


export type PreviewDutyImportMutation = { previewDutyImport: { id: string, state: DutyImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null } };

export type ConfirmDutyImportMutationVariables = Exact<{
  input: ConfirmDutyImportInput;
}>;


export type ConfirmDutyImportMutation = { confirmDutyImport: { id: string, state: DutyImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null } };

export type FormerDutyImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormerDutyImportsQuery = { dutyImports: { nodes: Array<{ id: string, state: DutyImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, createdBy: { name: string } | null, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null }> } };

export type OwnDutyQueryVariables = Exact<{
  from: string;
  to: string;
  tomorrow: string;
}>;


export type OwnDutyQuery = { next: { nodes: Array<{ id: string, day: string, shift: Shift, startsAt: string, endsAt: string, due: number, dutyPost: { id: string } | null, intersection: { nameZh: string, nameEn: string } | null, suspension: { cause: SuspensionCause, reason: string } | null }> }, dutyShifts: { totalCount: number, nodes: Array<{ id: string, day: string, shift: Shift, startsAt: string, endsAt: string, due: number, dutyPost: { id: string } | null, intersection: { nameZh: string, nameEn: string } | null, suspension: { cause: SuspensionCause, reason: string } | null }> }, latest: { nodes: Array<{ day: string }> }, dutyLines: { totalCount: number, nodes: Array<{ id: string, day: string, shift: Shift, present: number, due: number | null, leaderPresent: boolean, staffKind: StaffKind, state: DutyLineState, strikeReason: string, remark: string, contestUntil: string | null, dutyPost: { id: string } | null, intersection: { nameZh: string, nameEn: string } | null, bulletin: { number: number, issuedAt: string } | null, events: { nodes: Array<{ id: string, kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string, counts: boolean, struckAt: string | null, strikeReason: string }> }, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> }, contests: { nodes: Array<{ id: string, state: ContestState, reason: string, decisionReason: string, createdAt: string, event: { id: string, kind: DutyEventKind } | null }> } }> } };

export type OwnShiftFragment = { id: string, day: string, shift: Shift, startsAt: string, endsAt: string, due: number, dutyPost: { id: string } | null, intersection: { nameZh: string, nameEn: string } | null, suspension: { cause: SuspensionCause, reason: string } | null };

export type ContestDutyMutationVariables = Exact<{
  input: ContestDutyInput;
}>;


export type ContestDutyMutation = { contestDuty: { rows: Array<{ done: boolean, code: string | null, message: string | null, field: string | null }> } };

export type EntriesOfCommunityQueryVariables = Exact<{
  filter?: LedgerEntryFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EntriesOfCommunityQuery = { ledgerEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: LedgerKind, keyTask: KeyTask, title: string, note: string, doneOn: string, leaders: number, staff: number, volunteers: number, minutes: number, money: string, paperMissing: boolean, completesItem: boolean, answerState: LedgerAnswerState, answerRemark: string, answeredAt: string | null, answeredLate: boolean, answerDueOn: string, answerDaysLeft: number | null, handOverTo: string, handOverOn: string | null, correctedAt: string | null, withdrawalReason: string, answerable: boolean, changeable: boolean, withdrawable: boolean, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, goods: Array<{ item: string, quantity: number | null, unit: string | null, approximate: string | null }>, communityItem: { id: string, title: string } | null, approvalPaper: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null, files: { nodes: Array<{ id: string, ofCommunity: boolean, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null }> } }> } };

export type AnswerEntriesMutationVariables = Exact<{
  input: AnswerLedgerEntriesInput;
}>;


export type AnswerEntriesMutation = { answerLedgerEntries: { done: number, refused: number, rows: Array<{ at: number, done: boolean, code: string | null, field: string | null, message: string | null, subjectId: string | null }> } };

export type PieceFragment = { id: string, slot: number | null, state: EvidenceState, title: string, note: string, text: string, documentNumber: string, aboutFrom: string | null, aboutTo: string | null, links: Array<string>, version: number, returnReason: string | null, returnDue: string | null, createdAt: string, broughtFrom: { id: string, archive: { assessment: { round: { titleZh: string, titleEn: string } | null } | null } | null } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, takenAt: string | null, uploadedAt: string | null } | null }> } };

export type EvidenceOfRuleQueryVariables = Exact<{
  archiveId: string;
  ruleId: string;
}>;


export type EvidenceOfRuleQuery = { evidence: { nodes: Array<{ id: string, slot: number | null, state: EvidenceState, title: string, note: string, text: string, documentNumber: string, aboutFrom: string | null, aboutTo: string | null, links: Array<string>, version: number, returnReason: string | null, returnDue: string | null, createdAt: string, broughtFrom: { id: string, archive: { assessment: { round: { titleZh: string, titleEn: string } | null } | null } | null } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, takenAt: string | null, uploadedAt: string | null } | null }> } }> } };

export type AddEvidenceMutationVariables = Exact<{
  input: SaveEvidenceInput;
}>;


export type AddEvidenceMutation = { saveEvidence: Array<{ id: string, slot: number | null, state: EvidenceState, title: string, note: string, text: string, documentNumber: string, aboutFrom: string | null, aboutTo: string | null, links: Array<string>, version: number, returnReason: string | null, returnDue: string | null, createdAt: string, broughtFrom: { id: string, archive: { assessment: { round: { titleZh: string, titleEn: string } | null } | null } | null } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, takenAt: string | null, uploadedAt: string | null } | null }> } }> };

export type ChangeEvidenceMutationVariables = Exact<{
  input: ChangeEvidenceInput;
}>;


export type ChangeEvidenceMutation = { changeEvidence: { id: string, slot: number | null, state: EvidenceState, title: string, note: string, text: string, documentNumber: string, aboutFrom: string | null, aboutTo: string | null, links: Array<string>, version: number, returnReason: string | null, returnDue: string | null, createdAt: string, broughtFrom: { id: string, archive: { assessment: { round: { titleZh: string, titleEn: string } | null } | null } | null } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, takenAt: string | null, uploadedAt: string | null } | null }> } } };

export type SubmitEvidenceMutationVariables = Exact<{
  input: EvidenceBatchInput;
}>;


export type SubmitEvidenceMutation = { submitEvidence: { rows: Array<{ done: boolean, code: string | null, field: string | null, message: string | null }> } };

export type RemoveEvidenceMutationVariables = Exact<{
  input: RemoveEvidenceInput;
}>;


export type RemoveEvidenceMutation = { removeEvidence: Array<{ id: string }> };

export type BringOverEvidenceMutationVariables = Exact<{
  input: BringOverEvidenceInput;
}>;


export type BringOverEvidenceMutation = { bringOverEvidence: Array<{ id: string }> };

export type EvidenceVersionsQueryVariables = Exact<{
  filter: EvidenceVersionFilter;
  after?: string | null | undefined;
}>;


export type EvidenceVersionsQuery = { evidenceVersions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, deed: EvidenceDeed, state: EvidenceState, changed: Array<string>, title: string, note: string, text: string, documentNumber: string, aboutFrom: string | null, aboutTo: string | null, links: Array<string>, returnReason: string | null, madeAt: string, madeBy: { name: string } | null, rule: { code: string, titleZh: string, titleEn: string } | null, files: Array<{ fileId: string, name: string }> }> } };

export type RulesOfEarlierQueryVariables = Exact<{
  archiveId: string;
}>;


export type RulesOfEarlierQuery = { archive: { id: string, assessment: { round: { rules: { nodes: Array<{ rule: { id: string, code: string } | null }> } } | null } | null } | null };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport: { id: string } };

export type CancelExportMutationVariables = Exact<{
  input: ExportInput;
}>;


export type CancelExportMutation = { cancelExport: { id: string, state: ExportState } };

export type ExportNowQueryVariables = Exact<{
  id: string;
}>;


export type ExportNowQuery = { export: { id: string, state: ExportState, failure: string | null, fileName: string, byteLength: number | null, done: number, total: number | null, downloadUrl: string | null } | null };

export type OwnExportsQueryVariables = Exact<{
  accountId: string;
  after?: string | null | undefined;
}>;


export type OwnExportsQuery = { exports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ExportKind, format: ExportFormat, state: ExportState, failure: string | null, fileName: string, byteLength: number | null, done: number, total: number | null, createdAt: string, expiresAt: string | null, fromDay: string | null, toDay: string | null, downloadUrl: string | null }> } };

export type ExportOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportOffersQuery = { exportOffers: Array<{ kind: ExportKind, takesRound: boolean, needsRound: boolean, takesDays: boolean }>, rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string }> } };

export type FeedbackWordsFragment = { id: string, version: number, strengths: string, weaknesses: string, advice: string, givenAt: string, acknowledgedAt: string | null, givenBy: { name: string } | null, acknowledgedBy: { name: string } | null };

export type OwnFeedbackQueryVariables = Exact<{
  unitId: string;
}>;


export type OwnFeedbackQuery = { assessments: { nodes: Array<{ id: string, unit: { number: number, nameZh: string, nameEn: string } | null, round: { id: string, titleZh: string, titleEn: string } | null, visit: { day: string } | null, feedback: { id: string, version: number, strengths: string, weaknesses: string, advice: string, givenAt: string, acknowledgedAt: string | null, givenBy: { name: string } | null, acknowledgedBy: { name: string } | null } | null }> } };

export type AcknowledgeFeedbackMutationVariables = Exact<{
  input: AcknowledgeFeedbackInput;
}>;


export type AcknowledgeFeedbackMutation = { acknowledgeFeedback: { id: string, acknowledgedAt: string | null } };

export type UploadedFileQueryVariables = Exact<{
  id: string;
}>;


export type UploadedFileQuery = { file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, takenAt: string | null, uploadedAt: string | null } | null };

export type EarlierFilesQueryVariables = Exact<{
  name?: string | null | undefined;
  purpose: Array<FilePurpose> | FilePurpose;
  after?: string | null | undefined;
}>;


export type EarlierFilesQuery = { files: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, createdAt: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { mustChangePassword: boolean, role: Role | null, today: string, actions: Array<string>, account: { id: string, name: string, username: string, typeSize: number } | null, office: { nameZh: string, nameEn: string, timeZone: string } | null, unit: { id: string, nameZh: string, nameEn: string } | null, community: { id: string, nameZh: string, nameEn: string } | null, roles: Array<{ id: string, role: Role }> } };

export type HomeQueryVariables = Exact<{
  tasks: boolean;
  rounds: boolean;
  messages: boolean;
  notices: boolean;
}>;


export type HomeQuery = { viewer?: { tasks: Array<{ kind: TaskKind, whatZh: string, whyZh: string, count: number, dueDay: string | null, due: string | null, daysLeft: number | null, workingDaysLeft: number | null, pointsAtStake: string | null, subjectId: string }> }, letters?: { unreadMessages: number, messages: { nodes: Array<{ id: string, titleZh: string, createdAt: string }> } }, rounds?: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, submissionDeadline: string, inspectionFrom: string, inspectionTo: string, publishedAt: string | null }> }, notices?: { nodes: Array<{ id: string, titleZh: string, issuedAt: string }> } };

export type VisitsQueryVariables = Exact<{
  rounds: number;
}>;


export type VisitsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, inspectionFrom: string, inspectionTo: string, rules: { totalCount: number } }> }, visits: { nodes: Array<{ id: string, day: string, stage: number, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null, assessment: { id: string, lockedAt: string | null, round: { id: string } | null, unit: { number: number, nameZh: string, nameEn: string } | null, ownScoreSheet: { id: string, state: ScoreSheetState, marks: { totalCount: number } } | null, ledgerReview: { id: string, score: string } | null } | null }> } };

export type SheetQueryVariables = Exact<{
  id: string;
}>;


export type SheetQuery = { assessment: { id: string, lockedAt: string | null, unit: { number: number, nameZh: string, nameEn: string } | null, archive: { id: string } | null, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase, rules: { nodes: Array<{ rule: { id: string, code: string, sectionZh: string, titleZh: string, titleEn: string, requirementZh: string, maximum: string, method: RuleMethod, evidenceSlots: Array<string> } | null }> } } | null, visit: { id: string, day: string, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null } | null, ledgerReview: { id: string } | null, ownScoreSheet: { id: string, state: ScoreSheetState, signedAt: string | null, examiner: { name: string } | null, signature: { sha256: string } | null, signatures: { nodes: Array<{ id: string, supersededAt: string | null, supersededReason: string | null }> }, marks: { nodes: Array<{ id: string, points: string, reason: string, notApplicable: boolean, rule: { id: string } | null }> } } | null } | null };

export type EvidenceToMarkQueryVariables = Exact<{
  archiveId: string;
  ruleId: string;
}>;


export type EvidenceToMarkQuery = { evidence: { nodes: Array<{ id: string, title: string, note: string, text: string, links: Array<string>, aboutFrom: string | null, aboutTo: string | null, createdAt: string, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, uploadedAt: string | null, downloadUrl: string | null } | null }> } }> } };

export type GiveMarksMutationVariables = Exact<{
  input: GiveMarksInput;
}>;


export type GiveMarksMutation = { giveMarks: { id: string, state: ScoreSheetState } };

export type SignScoreSheetMutationVariables = Exact<{
  input: SignScoreSheetInput;
}>;


export type SignScoreSheetMutation = { signScoreSheet: { id: string, state: ScoreSheetState, signedAt: string | null } };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { id: string, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null } };

export type LedgerToReviewQueryVariables = Exact<{
  id: string;
}>;


export type LedgerToReviewQuery = { assessment: { id: string, lockedAt: string | null, unit: { number: number, nameZh: string, nameEn: string } | null, round: { id: string, phase: RoundPhase, titleZh: string, titleEn: string, periodFrom: string, periodTo: string } | null, ledgerCounts: { awaited: number, confirmed: number, disputed: number, lapsed: number, partlyConfirmed: number, paperMissing: number }, ledgerReview: { id: string, score: string, remark: string, reviewedAt: string, reviewedBy: { name: string } | null } | null, ledgerReviewVersions: { nodes: Array<{ id: string, score: string, remark: string, revisionReason: string, revisedAt: string }> } } | null };

export type LedgerPageToReviewQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type LedgerPageToReviewQuery = { assessment: { id: string, ledger: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, note: string, doneOn: string, kind: LedgerKind, keyTask: KeyTask, minutes: number, leaders: number, staff: number, volunteers: number, money: string, answer: LedgerAnswer, answerState: LedgerAnswerState, answerRemark: string, answeredAt: string | null, answeredLate: boolean, paperMissing: boolean, goods: Array<{ item: string, quantity: number | null, unit: string | null, approximate: string | null }>, community: { nameZh: string, nameEn: string } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> }, approvalPaper: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> } } | null };

export type ReviewLedgerMutationVariables = Exact<{
  input: ReviewLedgerInput;
}>;


export type ReviewLedgerMutation = { reviewLedger: { id: string } };

export type ReviseLedgerReviewMutationVariables = Exact<{
  input: ReviseLedgerReviewInput;
}>;


export type ReviseLedgerReviewMutation = { reviseLedgerReview: { id: string } };

export type LedgerFileFragment = { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null };

export type EntryShownFragment = { id: string, version: number, kind: LedgerKind, keyTask: KeyTask, title: string, note: string, doneOn: string, leaders: number, staff: number, volunteers: number, minutes: number, money: string, paperMissing: boolean, completesItem: boolean, answerState: LedgerAnswerState, answerRemark: string, answeredAt: string | null, answeredLate: boolean, answerDueOn: string, answerDaysLeft: number | null, handOverTo: string, handOverOn: string | null, correctedAt: string | null, withdrawalReason: string, answerable: boolean, changeable: boolean, withdrawable: boolean, goods: Array<{ item: string, quantity: number | null, unit: string | null, approximate: string | null }>, communityItem: { id: string, title: string } | null, approvalPaper: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null, files: { nodes: Array<{ id: string, ofCommunity: boolean, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null }> } };

export type ContactShownFragment = { id: string, fromDay: string, toDay: string | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, community: { id: string, nameZh: string, nameEn: string } | null, contact: { state: ContactState, lastDeedOn: string | null, silent: boolean, silentDays: number } | null };

export type ContactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ContactsQuery = { partnerships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fromDay: string, toDay: string | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, community: { id: string, nameZh: string, nameEn: string } | null, contact: { state: ContactState, lastDeedOn: string | null, silent: boolean, silentDays: number } | null }> } };

export type OwnLedgerQueryVariables = Exact<{
  filter?: LedgerEntryFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnLedgerQuery = { ledgerEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: LedgerKind, keyTask: KeyTask, title: string, note: string, doneOn: string, leaders: number, staff: number, volunteers: number, minutes: number, money: string, paperMissing: boolean, completesItem: boolean, answerState: LedgerAnswerState, answerRemark: string, answeredAt: string | null, answeredLate: boolean, answerDueOn: string, answerDaysLeft: number | null, handOverTo: string, handOverOn: string | null, correctedAt: string | null, withdrawalReason: string, answerable: boolean, changeable: boolean, withdrawable: boolean, community: { nameZh: string, nameEn: string } | null, goods: Array<{ item: string, quantity: number | null, unit: string | null, approximate: string | null }>, communityItem: { id: string, title: string } | null, approvalPaper: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null, files: { nodes: Array<{ id: string, ofCommunity: boolean, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null }> } }> } };

export type LedgerCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerCountsQuery = { all: { totalCount: number }, awaited: { totalCount: number }, lapsed: { totalCount: number }, confirmed: { totalCount: number }, partly: { totalCount: number }, disputed: { totalCount: number }, withdrawn: { totalCount: number } };

export type EntryBeginningQueryVariables = Exact<{ [key: string]: never; }>;


export type EntryBeginningQuery = { partnerships: { nodes: Array<{ id: string, fromDay: string, toDay: string | null, community: { id: string, nameZh: string, nameEn: string } | null }> }, last: { nodes: Array<{ keyTask: KeyTask, leaders: number, staff: number, volunteers: number, minutes: number, partnership: { id: string } | null }> }, takes: { nodes: Array<{ id: string, title: string, community: { id: string } | null, takes: { totalCount: number } }> } };

export type EntryToChangeQueryVariables = Exact<{
  id: string;
}>;


export type EntryToChangeQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveExtension' }
    | { __typename: 'Assessment' }
    | { __typename: 'AssessmentOpening' }
    | { __typename: 'AssessmentUnlock' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Bulletin' }
    | { __typename: 'BulletinEdition' }
    | { __typename: 'BulletinEntry' }
    | { __typename: 'CalendarDay' }
    | { __typename: 'Community' }
    | { __typename: 'CommunityItem' }
    | { __typename: 'CommunityRating' }
    | { __typename: 'DutyContest' }
    | { __typename: 'DutyDayClose' }
    | { __typename: 'DutyEvent' }
    | { __typename: 'DutyImport' }
    | { __typename: 'DutyLine' }
    | { __typename: 'DutyLineFile' }
    | { __typename: 'DutyPattern' }
    | { __typename: 'DutyPost' }
    | { __typename: 'DutyShift' }
    | { __typename: 'DutySuspension' }
    | { __typename: 'Evidence' }
    | { __typename: 'EvidenceFile' }
    | { __typename: 'EvidenceVersion' }
    | { __typename: 'Explanation' }
    | { __typename: 'Export' }
    | { __typename: 'Feedback' }
    | { __typename: 'FeedbackVersion' }
    | { __typename: 'File' }
    | { __typename: 'Intersection' }
    | { __typename: 'ItemTake' }
    | { __typename: 'LedgerEntry', id: string, version: number, kind: LedgerKind, keyTask: KeyTask, title: string, note: string, doneOn: string, leaders: number, staff: number, volunteers: number, minutes: number, money: string, paperMissing: boolean, completesItem: boolean, answerState: LedgerAnswerState, answerRemark: string, answeredAt: string | null, answeredLate: boolean, answerDueOn: string, answerDaysLeft: number | null, handOverTo: string, handOverOn: string | null, correctedAt: string | null, withdrawalReason: string, answerable: boolean, changeable: boolean, withdrawable: boolean, partnership: { id: string } | null, goods: Array<{ item: string, quantity: number | null, unit: string | null, approximate: string | null }>, communityItem: { id: string, title: string } | null, approvalPaper: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null, files: { nodes: Array<{ id: string, ofCommunity: boolean, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, reducedUrl: string | null } | null }> } }
    | { __typename: 'LedgerEntryFile' }
    | { __typename: 'LedgerEntryVersion' }
    | { __typename: 'LedgerReview' }
    | { __typename: 'LedgerReviewVersion' }
    | { __typename: 'Mail' }
    | { __typename: 'MailAddress' }
    | { __typename: 'Mark' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Objection' }
    | { __typename: 'ObjectionFile' }
    | { __typename: 'Office' }
    | { __typename: 'Partnership' }
    | { __typename: 'PhotoMatch' }
    | { __typename: 'Reminder' }
    | { __typename: 'RoleGrant' }
    | { __typename: 'Round' }
    | { __typename: 'RoundRule' }
    | { __typename: 'RoundStep' }
    | { __typename: 'Rule' }
    | { __typename: 'RuleSet' }
    | { __typename: 'Ruling' }
    | { __typename: 'ScoreSheet' }
    | { __typename: 'Session' }
    | { __typename: 'Settlement' }
    | { __typename: 'SettlementVersion' }
    | { __typename: 'SheetSignature' }
    | { __typename: 'Snapshot' }
    | { __typename: 'Standing' }
    | { __typename: 'Supervision' }
    | { __typename: 'Team' }
    | { __typename: 'TeamMember' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitImport' }
    | { __typename: 'Visit' }
   | null };

export type EntryHistoryQueryVariables = Exact<{
  id: string;
}>;


export type EntryHistoryQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveExtension' }
    | { __typename: 'Assessment' }
    | { __typename: 'AssessmentOpening' }
    | { __typename: 'AssessmentUnlock' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Bulletin' }
    | { __typename: 'BulletinEdition' }
    | { __typename: 'BulletinEntry' }
    | { __typename: 'CalendarDay' }
    | { __typename: 'Community' }
    | { __typename: 'CommunityItem' }
    | { __typename: 'CommunityRating' }
    | { __typename: 'DutyContest' }
    | { __typename: 'DutyDayClose' }
    | { __typename: 'DutyEvent' }
    | { __typename: 'DutyImport' }
    | { __typename: 'DutyLine' }
    | { __typename: 'DutyLineFile' }
    | { __typename: 'DutyPattern' }
    | { __typename: 'DutyPost' }
    | { __typename: 'DutyShift' }
    | { __typename: 'DutySuspension' }
    | { __typename: 'Evidence' }
    | { __typename: 'EvidenceFile' }
    | { __typename: 'EvidenceVersion' }
    | { __typename: 'Explanation' }
    | { __typename: 'Export' }
    | { __typename: 'Feedback' }
    | { __typename: 'FeedbackVersion' }
    | { __typename: 'File' }
    | { __typename: 'Intersection' }
    | { __typename: 'ItemTake' }
    | { __typename: 'LedgerEntry', versions: { nodes: Array<{ id: string, version: number, act: LedgerAct, createdAt: string, answer: LedgerAnswer, answerRemark: string, handOverTo: string, reason: string, content: { title: string, doneOn: string, leaders: number, staff: number, volunteers: number, minutes: number, money: string } }> } }
    | { __typename: 'LedgerEntryFile' }
    | { __typename: 'LedgerEntryVersion' }
    | { __typename: 'LedgerReview' }
    | { __typename: 'LedgerReviewVersion' }
    | { __typename: 'Mail' }
    | { __typename: 'MailAddress' }
    | { __typename: 'Mark' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Objection' }
    | { __typename: 'ObjectionFile' }
    | { __typename: 'Office' }
    | { __typename: 'Partnership' }
    | { __typename: 'PhotoMatch' }
    | { __typename: 'Reminder' }
    | { __typename: 'RoleGrant' }
    | { __typename: 'Round' }
    | { __typename: 'RoundRule' }
    | { __typename: 'RoundStep' }
    | { __typename: 'Rule' }
    | { __typename: 'RuleSet' }
    | { __typename: 'Ruling' }
    | { __typename: 'ScoreSheet' }
    | { __typename: 'Session' }
    | { __typename: 'Settlement' }
    | { __typename: 'SettlementVersion' }
    | { __typename: 'SheetSignature' }
    | { __typename: 'Snapshot' }
    | { __typename: 'Standing' }
    | { __typename: 'Supervision' }
    | { __typename: 'Team' }
    | { __typename: 'TeamMember' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitImport' }
    | { __typename: 'Visit' }
   | null };

export type RecordEntryMutationVariables = Exact<{
  input: RecordLedgerEntriesInput;
}>;


export type RecordEntryMutation = { recordLedgerEntries: Array<{ id: string }> };

export type ChangeEntryMutationVariables = Exact<{
  input: ChangeLedgerEntryInput;
}>;


export type ChangeEntryMutation = { changeLedgerEntry: { id: string } };

export type WithdrawEntryMutationVariables = Exact<{
  input: WithdrawLedgerEntryInput;
}>;


export type WithdrawEntryMutation = { withdrawLedgerEntry: { id: string } };

export type MessagesQueryVariables = Exact<{
  unread?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { viewer: { messages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: MessageKind, titleZh: string, bodyZh: string, dueDay: string | null, createdAt: string, readAt: string | null, subjectType: string | null, mail: { sentAt: string | null } | null }> } } };

export type UnreadMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadMessagesQuery = { viewer: { unreadMessages: number } };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: Array<{ id: string, readAt: string | null }> };

export type ItemShownFragment = { id: string, kind: CommunityItemKind, keyTask: KeyTask, title: string, note: string, state: CommunityItemState, shares: number, taken: number, wantedBy: string | null, closedAt: string | null, closingReason: string, version: number, createdAt: string, community: { id: string, nameZh: string, nameEn: string } | null, partnership: { id: string, unit: { nameZh: string, nameEn: string } | null } | null, takes: { nodes: Array<{ id: string, state: ItemTakeState, responsible: string, note: string, createdAt: string, givenBackAt: string | null, givenBackReason: string, unit: { nameZh: string, nameEn: string } | null }> }, ledger: { totalCount: number } };

export type ItemsQueryVariables = Exact<{
  kind?: Array<CommunityItemKind> | CommunityItemKind | null | undefined;
  text?: string | null | undefined;
  state?: Array<CommunityItemState> | CommunityItemState | null | undefined;
  after?: string | null | undefined;
}>;


export type ItemsQuery = { communityItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: CommunityItemKind, keyTask: KeyTask, title: string, note: string, state: CommunityItemState, shares: number, taken: number, wantedBy: string | null, closedAt: string | null, closingReason: string, version: number, createdAt: string, community: { id: string, nameZh: string, nameEn: string } | null, partnership: { id: string, unit: { nameZh: string, nameEn: string } | null } | null, takes: { nodes: Array<{ id: string, state: ItemTakeState, responsible: string, note: string, createdAt: string, givenBackAt: string | null, givenBackReason: string, unit: { nameZh: string, nameEn: string } | null }> }, ledger: { totalCount: number } }> } };

export type ItemCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemCountsQuery = { needs: { totalCount: number }, services: { totalCount: number }, responsibilities: { totalCount: number } };

export type ItemPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemPartnersQuery = { partnerships: { nodes: Array<{ id: string, toDay: string | null, unit: { nameZh: string, nameEn: string } | null, community: { id: string } | null }> } };

export type WriteItemsMutationVariables = Exact<{
  input: WriteCommunityItemsInput;
}>;


export type WriteItemsMutation = { writeCommunityItems: Array<{ id: string }> };

export type ChangeItemMutationVariables = Exact<{
  input: ChangeCommunityItemInput;
}>;


export type ChangeItemMutation = { changeCommunityItem: { id: string } };

export type CloseItemMutationVariables = Exact<{
  input: CloseCommunityItemInput;
}>;


export type CloseItemMutation = { closeCommunityItem: { id: string, state: CommunityItemState } };

export type TakeItemMutationVariables = Exact<{
  input: TakeCommunityItemInput;
}>;


export type TakeItemMutation = { takeCommunityItem: { id: string } };

export type GiveBackItemMutationVariables = Exact<{
  input: GiveBackCommunityItemInput;
}>;


export type GiveBackItemMutation = { giveBackCommunityItem: { id: string } };

export type PublishedNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PublishedNoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, titleZh: string, officeNameZh: string, edition: number, issuedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishedNoticeQueryVariables = Exact<{
  id: string;
}>;


export type PublishedNoticeQuery = { notice: { id: string, titleZh: string, bodyZh: string, officeNameZh: string, edition: number, issuedAt: string, sha256: string, correctionReason: string | null, changes: Array<{ category: UnitCategory, unitNumber: number, unitNameZh: string, totalBefore: string, total: string, rankBefore: number, rank: number }>, editions: { nodes: Array<{ id: string, edition: number, issuedAt: string }> }, annexes: Array<{ category: UnitCategory, titleZh: string, lines: Array<{ rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null }> }> } | null };

export type ObjectionShownFragment = { id: string, subject: ObjectionSubject, state: ObjectionState, reason: string, createdAt: string, closedAt: string | null, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase } | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, rule: { id: string, code: string, titleZh: string, titleEn: string, maximum: string } | null, dutyEvent: { id: string, day: string, kind: DutyEventKind, reason: string, line: { shift: Shift, intersection: { nameZh: string, nameEn: string } | null } | null } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> }, rulings: { nodes: Array<{ id: string, upheld: boolean, points: string | null, reason: string, ruledAt: string, supersededAt: string | null, supersededReason: string | null }> } };

export type OwnObjectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnObjectionsQuery = { objections: { totalCount: number, nodes: Array<{ id: string, subject: ObjectionSubject, state: ObjectionState, reason: string, createdAt: string, closedAt: string | null, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase } | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, rule: { id: string, code: string, titleZh: string, titleEn: string, maximum: string } | null, dutyEvent: { id: string, day: string, kind: DutyEventKind, reason: string, line: { shift: Shift, intersection: { nameZh: string, nameEn: string } | null } | null } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> }, rulings: { nodes: Array<{ id: string, upheld: boolean, points: string | null, reason: string, ruledAt: string, supersededAt: string | null, supersededReason: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FileObjectionMutationVariables = Exact<{
  input: FileObjectionInput;
}>;


export type FileObjectionMutation = { fileObjection: { id: string } };

export type WithdrawObjectionMutationVariables = Exact<{
  input: WithdrawObjectionInput;
}>;


export type WithdrawObjectionMutation = { withdrawObjection: { id: string } };

export type DecidableRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type DecidableRoundsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, open: { totalCount: number }, all: { totalCount: number }, pendingChanges: Array<{ category: UnitCategory, unitNumber: number, unitNameZh: string, totalBefore: string, total: string, rankBefore: number, rank: number }> }> } };

export type ObjectionsToDecideQueryVariables = Exact<{
  roundId: string;
  state?: Array<ObjectionState> | ObjectionState | null | undefined;
  order: ObjectionOrder;
  after?: string | null | undefined;
}>;


export type ObjectionsToDecideQuery = { objections: { totalCount: number, nodes: Array<{ id: string, subject: ObjectionSubject, state: ObjectionState, reason: string, createdAt: string, closedAt: string | null, filedBy: { name: string } | null, assessment: { id: string, standing: { id: string, rank: number, total: string, category: UnitCategory, explanation: { id: string, detail: { parts: Array<{ part: Part, display: string, weightDisplay: string }>, rules: Array<{ code: string, maximum: string, pointsDisplay: string, lostDisplay: string }> } } | null } | null } | null, round: { absentTariff: string, lateTariff: string, leftEarlyTariff: string, carelessTariff: string, conscientiousTariff: string, id: string, titleZh: string, titleEn: string, phase: RoundPhase } | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, rule: { id: string, code: string, titleZh: string, titleEn: string, maximum: string } | null, dutyEvent: { id: string, day: string, kind: DutyEventKind, reason: string, line: { shift: Shift, intersection: { nameZh: string, nameEn: string } | null } | null } | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> }, rulings: { nodes: Array<{ id: string, upheld: boolean, points: string | null, reason: string, ruledAt: string, supersededAt: string | null, supersededReason: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecideObjectionsMutationVariables = Exact<{
  input: DecideObjectionsInput;
}>;


export type DecideObjectionsMutation = { decideObjections: { done: number, refused: number, rows: Array<{ at: number, done: boolean, code: string | null, message: string | null, subjectId: string | null }> } };

export type ReopenObjectionMutationVariables = Exact<{
  input: ReopenObjectionInput;
}>;


export type ReopenObjectionMutation = { reopenObjection: { id: string } };

export type PersonFragment = { id: string, username: string, name: string, createdAt: string, disabledAt: string | null, mustChangePassword: boolean, roles: { nodes: Array<{ id: string, role: Role, revokedAt: string | null, unit: { id: string, nameZh: string, nameEn: string } | null, community: { id: string, nameZh: string, nameEn: string } | null }> } };

export type PeopleQueryVariables = Exact<{
  name?: string | null | undefined;
  mustChange?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, username: string, name: string, createdAt: string, disabledAt: string | null, mustChangePassword: boolean, roles: { nodes: Array<{ id: string, role: Role, revokedAt: string | null, unit: { id: string, nameZh: string, nameEn: string } | null, community: { id: string, nameZh: string, nameEn: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateAccountsMutationVariables = Exact<{
  input: CreateAccountsInput;
}>;


export type CreateAccountsMutation = { createAccounts: Array<{ oneTimePassword: string, account: { id: string, name: string, username: string } }> };

export type ResetPasswordMutationVariables = Exact<{
  input: AccountInput;
}>;


export type ResetPasswordMutation = { resetPassword: { oneTimePassword: string, account: { id: string, name: string, username: string } } };

export type DisableAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type DisableAccountMutation = { disableAccount: { id: string } };

export type EnableAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type EnableAccountMutation = { enableAccount: { id: string } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { revokeRole: { id: string } };

export type WallRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type WallRoundsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, submissionDeadline: string, submissionCounts: { notOpened: number, opened: number, begun: number, submitted: number } }> } };

export type WallRulesQueryVariables = Exact<{
  roundId: string;
}>;


export type WallRulesQuery = { archives: { nodes: Array<{ id: string, progress: { rules: Array<{ slotsAsked: number, rule: { id: string, code: string, titleZh: string, titleEn: string, sectionZh: string, sectionEn: string } | null }> } }> } };

export type WallUnitsQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
  byRule: boolean;
  bySteps: boolean;
}>;


export type WallUnitsQuery = { assessments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, category: UnitCategory, submissionStep: SubmissionStep, lockedAt?: string | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, archive: { id: string, state: ArchiveState, extendedUntil: string | null, progress: { rulesAsked: number, rulesComplete: number, pointsAtStake: string, returned: number, daysLeft: number, isOpen: boolean, rules?: Array<{ has: number, is: Freshness }> } } | null, team?: { number: number } | null, visit?: { day: string, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null } | null, scoreSheets?: { nodes: Array<{ state: ScoreSheetState }> }, feedback?: { givenAt: string, acknowledgedAt: string | null } | null }> } };

export type WallSearchQueryVariables = Exact<{
  name: string;
  after?: string | null | undefined;
}>;


export type WallSearchQuery = { units: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> } };

export type RemindUnitsMutationVariables = Exact<{
  input: RemindUnitsInput;
}>;


export type RemindUnitsMutation = { remindUnits: { done: number, refused: number, rows: Array<{ at: number, done: boolean, code: string | null, message: string | null }> } };

export type ExtendArchivesMutationVariables = Exact<{
  input: ExtendArchivesInput;
}>;


export type ExtendArchivesMutation = { extendArchives: { done: number, refused: number, rows: Array<{ at: number, done: boolean, code: string | null, message: string | null }> } };

export type ReturnArchiveMutationVariables = Exact<{
  input: ReturnArchiveInput;
}>;


export type ReturnArchiveMutation = { returnArchive: { id: string, state: ArchiveState } };

export type RoundsToPublishQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsToPublishQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, previewOpenedAt: string | null, publishedAt: string | null, open: { totalCount: number }, standings: { totalCount: number, nodes: Array<{ id: string, computedAt: string }> }, notices: { nodes: Array<{ id: string, edition: number, titleZh: string, issuedAt: string, sha256: string, correctionReason: string | null }> }, pendingChanges: Array<{ category: UnitCategory, unitNumber: number, unitNameZh: string, totalBefore: string, total: string, rankBefore: number, rank: number }> }> } };

export type ComputeStandingsMutationVariables = Exact<{
  input: RoundInput;
}>;


export type ComputeStandingsMutation = { computeStandings: { id: string } };

export type OpenPreviewMutationVariables = Exact<{
  input: RoundInput;
}>;


export type OpenPreviewMutation = { openPreview: { id: string } };

export type PublishRoundMutationVariables = Exact<{
  input: PublishRoundInput;
}>;


export type PublishRoundMutation = { publishRound: { id: string, sha256: string } };

export type CorrectNoticeMutationVariables = Exact<{
  input: CorrectNoticeInput;
}>;


export type CorrectNoticeMutation = { correctNotice: { id: string, edition: number, sha256: string } };

export type QualityRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type QualityRoundsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase }> } };

export type MarkingQueryVariables = Exact<{
  roundId: string;
}>;


export type MarkingQuery = { round: { id: string, marking: Array<{ marks: number, notApplicable: number, lowest: string | null, lowerQuartile: string | null, median: string | null, upperQuartile: string | null, highest: string | null, mean: string | null, differences: number, settled: number, rule: { id: string, code: string, titleZh: string, titleEn: string, maximum: string } | null, team: { id: string, number: number, nameZh: string } | null }> } | null };

export type UnsignedSheetsQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type UnsignedSheetsQuery = { assessments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, unit: { number: number, nameZh: string, nameEn: string } | null, team: { id: string, number: number } | null, closing: { blockers: Array<{ code: string, about: string | null, message: string }> } }> } };

export type DoubtfulRatingsQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type DoubtfulRatingsQuery = { doubtfulRatings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, score: string | null, confirmedEntries: number | null, remark: string | null, signedAt: string | null, community: { nameZh: string, nameEn: string } | null, assessment: { id: string, unit: { number: number, nameZh: string, nameEn: string } | null } | null }> } };

export type PhotoMatchesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PhotoMatchesQuery = { photoMatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, distance: number, foundAt: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, uploadedAt: string | null, unit: { nameZh: string, nameEn: string } | null, community: { nameZh: string, nameEn: string } | null } | null, otherFile: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, uploadedAt: string | null, unit: { nameZh: string, nameEn: string } | null, community: { nameZh: string, nameEn: string } | null } | null }> } };

export type RankedLineFragment = { id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null };

export type PublishedRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedRoundsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, publishedAt: string | null }> } };

export type RankingsQueryVariables = Exact<{
  roundId: string;
  category: UnitCategory;
  after?: string | null | undefined;
}>;


export type RankingsQuery = { standings: { totalCount: number, nodes: Array<{ id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null, unit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RankingPartsQueryVariables = Exact<{
  roundId: string;
  category: UnitCategory;
}>;


export type RankingPartsQuery = { standings: { nodes: Array<{ id: string, rank: number, unitNameZh: string, total: string, explanation: { id: string, detail: { parts: Array<{ part: Part, contributionDisplay: string }> } } | null }> } };

export type OwnResultsQueryVariables = Exact<{
  unitId: string;
}>;


export type OwnResultsQuery = { standings: { nodes: Array<{ category: UnitCategory, id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase, publishedAt: string | null } | null }> } };

export type StandingExplainedQueryVariables = Exact<{
  id: string;
}>;


export type StandingExplainedQuery = { node:
    | { category: UnitCategory, computedAt: string, uncappedIntersection: string | null, absences: number, id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null, round: { id: string, titleZh: string, titleEn: string, publishedAt: string | null, takesObjections: boolean } | null, assessment: { id: string, feedback: { strengths: string, weaknesses: string, advice: string, givenAt: string } | null, objections: { nodes: Array<{ id: string, subject: ObjectionSubject, state: ObjectionState, rule: { id: string } | null, dutyEvent: { id: string } | null }> } } | null, explanation: { detail: { totalDisplay: string, totalExact: string, absences: number, ledgerShare: string | null, redistributed: boolean, parts: Array<{ part: Part, applies: boolean, display: string, weightDisplay: string, contributionDisplay: string, exact: string, contributionExact: string, ledgerReview: { score: string, remark: string, reviewedAt: string } | null, rulings: Array<{ id: string, subject: ObjectionSubject, points: string | null, reason: string, ruledAt: string, dutyEvent: { id: string } | null }>, ratings: { nodes: Array<{ id: string, score: string | null, signedAt: string | null, community: { nameZh: string, nameEn: string } | null }> } | null, entries: { totalCount: number } | null, events: { totalCount: number, nodes: Array<{ id: string, day: string, kind: DutyEventKind, reason: string, counts: boolean, confirmedAt: string | null, line: { shift: Shift, intersection: { nameZh: string, nameEn: string } | null } | null }> } | null }>, rules: Array<{ code: string, applies: boolean, maximum: string, pointsDisplay: string, lostDisplay: string, settled: boolean, rule: { id: string, titleZh: string, titleEn: string, sectionZh: string, sectionEn: string } | null, ruling: { points: string | null, reason: string, ruledAt: string } | null, marks: Array<{ id: string, points: string, reason: string }> }> } } | null }
    | Record<PropertyKey, never>
   | null };

export type RuleExplainedQueryVariables = Exact<{
  id: string;
}>;


export type RuleExplainedQuery = { node:
    | { id: string, explanation: { detail: { rules: Array<{ code: string, settlement: { reason: string, points: string | null, notApplicable: boolean, settledAt: string } | null, marks: Array<{ id: string, points: string, reason: string, notApplicable: boolean, scoreSheet: { id: string, signedAt: string | null } | null }>, evidence: Array<{ id: string, title: string, note: string, aboutFrom: string | null, aboutTo: string | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, uploadedAt: string | null } | null }> } }> }> } } | null }
    | Record<PropertyKey, never>
   | null };

export type RatingShownFragment = { id: string, version: number, state: RatingState, score: string | null, savedAt: string | null, signedAt: string | null, countersignedAt: string | null, returnReason: string | null, remark: string | null, atmosphere: number | null, environment: number | null, facility: number | null, volunteer: number | null, culture: number | null, response: number | null, attitude: number | null, signedBy: { id: string, name: string } | null, countersignedBy: { id: string, name: string } | null, partnership: { id: string } | null };

export type RatingsToGiveQueryVariables = Exact<{ [key: string]: never; }>;


export type RatingsToGiveQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, periodFrom: string, periodTo: string }> }, assessments: { totalCount: number, nodes: Array<{ id: string, round: { id: string } | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, communityRatings: { nodes: Array<{ id: string, state: RatingState, score: string | null, savedAt: string | null, partnership: { id: string } | null }> } }> }, partnerships: { nodes: Array<{ id: string, unit: { id: string } | null }> }, viewer: { tasks: Array<{ kind: TaskKind, subjectId: string, dueDay: string | null, workingDaysLeft: number | null, daysLeft: number | null }> } };

export type RatingToGiveQueryVariables = Exact<{
  assessment: string;
}>;


export type RatingToGiveQuery = { ratingForm: { items: Array<{ item: string, nameZh: string, weight: string, levels: Array<{ nameZh: string, from: number, to: number, remarkNeeded: boolean, descriptionZh: string }> }> }, node:
    | { __typename: 'Account' }
    | { __typename: 'Archive' }
    | { __typename: 'ArchiveExtension' }
    | { __typename: 'Assessment', id: string, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase, periodFrom: string, periodTo: string } | null, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, communityRatings: { nodes: Array<{ id: string, version: number, state: RatingState, score: string | null, savedAt: string | null, signedAt: string | null, countersignedAt: string | null, returnReason: string | null, remark: string | null, atmosphere: number | null, environment: number | null, facility: number | null, volunteer: number | null, culture: number | null, response: number | null, attitude: number | null, signedBy: { id: string, name: string } | null, countersignedBy: { id: string, name: string } | null, partnership: { id: string } | null }> } }
    | { __typename: 'AssessmentOpening' }
    | { __typename: 'AssessmentUnlock' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Bulletin' }
    | { __typename: 'BulletinEdition' }
    | { __typename: 'BulletinEntry' }
    | { __typename: 'CalendarDay' }
    | { __typename: 'Community' }
    | { __typename: 'CommunityItem' }
    | { __typename: 'CommunityRating' }
    | { __typename: 'DutyContest' }
    | { __typename: 'DutyDayClose' }
    | { __typename: 'DutyEvent' }
    | { __typename: 'DutyImport' }
    | { __typename: 'DutyLine' }
    | { __typename: 'DutyLineFile' }
    | { __typename: 'DutyPattern' }
    | { __typename: 'DutyPost' }
    | { __typename: 'DutyShift' }
    | { __typename: 'DutySuspension' }
    | { __typename: 'Evidence' }
    | { __typename: 'EvidenceFile' }
    | { __typename: 'EvidenceVersion' }
    | { __typename: 'Explanation' }
    | { __typename: 'Export' }
    | { __typename: 'Feedback' }
    | { __typename: 'FeedbackVersion' }
    | { __typename: 'File' }
    | { __typename: 'Intersection' }
    | { __typename: 'ItemTake' }
    | { __typename: 'LedgerEntry' }
    | { __typename: 'LedgerEntryFile' }
    | { __typename: 'LedgerEntryVersion' }
    | { __typename: 'LedgerReview' }
    | { __typename: 'LedgerReviewVersion' }
    | { __typename: 'Mail' }
    | { __typename: 'MailAddress' }
    | { __typename: 'Mark' }
    | { __typename: 'Message' }
    | { __typename: 'Notice' }
    | { __typename: 'Objection' }
    | { __typename: 'ObjectionFile' }
    | { __typename: 'Office' }
    | { __typename: 'Partnership' }
    | { __typename: 'PhotoMatch' }
    | { __typename: 'Reminder' }
    | { __typename: 'RoleGrant' }
    | { __typename: 'Round' }
    | { __typename: 'RoundRule' }
    | { __typename: 'RoundStep' }
    | { __typename: 'Rule' }
    | { __typename: 'RuleSet' }
    | { __typename: 'Ruling' }
    | { __typename: 'ScoreSheet' }
    | { __typename: 'Session' }
    | { __typename: 'Settlement' }
    | { __typename: 'SettlementVersion' }
    | { __typename: 'SheetSignature' }
    | { __typename: 'Snapshot' }
    | { __typename: 'Standing' }
    | { __typename: 'Supervision' }
    | { __typename: 'Team' }
    | { __typename: 'TeamMember' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitImport' }
    | { __typename: 'Visit' }
   | null };

export type SaveRatingMutationVariables = Exact<{
  input: SaveCommunityRatingInput;
}>;


export type SaveRatingMutation = { saveCommunityRating: { id: string, version: number, state: RatingState, score: string | null, savedAt: string | null, signedAt: string | null, countersignedAt: string | null, returnReason: string | null, remark: string | null, atmosphere: number | null, environment: number | null, facility: number | null, volunteer: number | null, culture: number | null, response: number | null, attitude: number | null, signedBy: { id: string, name: string } | null, countersignedBy: { id: string, name: string } | null, partnership: { id: string } | null } };

export type SignRatingMutationVariables = Exact<{
  input: SignCommunityRatingInput;
}>;


export type SignRatingMutation = { signCommunityRating: { id: string, state: RatingState } };

export type CountersignRatingMutationVariables = Exact<{
  input: SignCommunityRatingInput;
}>;


export type CountersignRatingMutation = { countersignCommunityRating: { id: string, state: RatingState } };

export type ReturnRatingMutationVariables = Exact<{
  input: ReturnCommunityRatingInput;
}>;


export type ReturnRatingMutation = { returnCommunityRating: { id: string, state: RatingState, version: number } };

export type RegisteredUnitFragment = { id: string, number: number, code: string, nameZh: string, nameEn: string, category: UnitCategory, affiliation: Affiliation, active: boolean, contactName: string | null, contactPhone: string | null };

export type RegistryUnitsQueryVariables = Exact<{
  name?: string | null | undefined;
  category?: Array<UnitCategory> | UnitCategory | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistryUnitsQuery = { units: { totalCount: number, nodes: Array<{ id: string, number: number, code: string, nameZh: string, nameEn: string, category: UnitCategory, affiliation: Affiliation, active: boolean, contactName: string | null, contactPhone: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegistryCommunitiesQueryVariables = Exact<{
  name?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistryCommunitiesQuery = { communities: { totalCount: number, nodes: Array<{ id: string, code: string, nameZh: string, nameEn: string, street: string, partnerships: { nodes: Array<{ id: string, toDay: string | null, unit: { id: string, nameZh: string, nameEn: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegistryIntersectionsQueryVariables = Exact<{
  name?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistryIntersectionsQuery = { intersections: { totalCount: number, nodes: Array<{ id: string, code: string, nameZh: string, nameEn: string, dutyPosts: { nodes: Array<{ id: string, toDay: string | null, unit: { id: string, nameZh: string, nameEn: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegistryPartnershipsQueryVariables = Exact<{
  unitId?: string | null | undefined;
  communityId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistryPartnershipsQuery = { partnerships: { totalCount: number, nodes: Array<{ id: string, fromDay: string, toDay: string | null, unit: { number: number, nameZh: string, nameEn: string } | null, community: { nameZh: string, nameEn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegistryDutyPostsQueryVariables = Exact<{
  unitId?: string | null | undefined;
  intersectionId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistryDutyPostsQuery = { dutyPosts: { totalCount: number, nodes: Array<{ id: string, fromDay: string, toDay: string | null, unit: { number: number, nameZh: string, nameEn: string } | null, intersection: { nameZh: string, nameEn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PickUnitsQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type PickUnitsQuery = { units: { nodes: Array<{ id: string, number: number, nameZh: string, nameEn: string }> } };

export type PickCommunitiesQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type PickCommunitiesQuery = { communities: { nodes: Array<{ id: string, nameZh: string, nameEn: string }> } };

export type PickIntersectionsQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type PickIntersectionsQuery = { intersections: { nodes: Array<{ id: string, nameZh: string, nameEn: string }> } };

export type RegisterUnitMutationVariables = Exact<{
  input: RegisterUnitInput;
}>;


export type RegisterUnitMutation = { registerUnit: { id: string } };

export type RevealUnitPhoneMutationVariables = Exact<{
  input: RevealUnitPhoneInput;
}>;


export type RevealUnitPhoneMutation = { revealUnitPhone: string | null };

export type ChangeUnitMutationVariables = Exact<{
  input: ChangeUnitInput;
}>;


export type ChangeUnitMutation = { changeUnit: { id: string } };

export type RegisterCommunityMutationVariables = Exact<{
  input: RegisterCommunityInput;
}>;


export type RegisterCommunityMutation = { registerCommunity: { id: string } };

export type RegisterIntersectionMutationVariables = Exact<{
  input: RegisterIntersectionInput;
}>;


export type RegisterIntersectionMutation = { registerIntersection: { id: string } };

export type ArrangePartnershipMutationVariables = Exact<{
  input: ArrangePartnershipsInput;
}>;


export type ArrangePartnershipMutation = { arrangePartnerships: Array<{ id: string }> };

export type EndPartnershipMutationVariables = Exact<{
  input: EndPartnershipInput;
}>;


export type EndPartnershipMutation = { endPartnership: { id: string } };

export type ArrangeDutyPostMutationVariables = Exact<{
  input: ArrangeDutyPostsInput;
}>;


export type ArrangeDutyPostMutation = { arrangeDutyPosts: Array<{ id: string }> };

export type EndDutyPostMutationVariables = Exact<{
  input: EndDutyPostInput;
}>;


export type EndDutyPostMutation = { endDutyPost: { id: string } };

export type JudgedImportFragment = { id: string, state: UnitImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, confirmedAt: string | null, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null };

export type PreviewUnitImportMutationVariables = Exact<{
  input: PreviewUnitImportInput;
}>;


export type PreviewUnitImportMutation = { previewUnitImport: { id: string, state: UnitImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, confirmedAt: string | null, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null } };

export type ConfirmUnitImportMutationVariables = Exact<{
  input: ConfirmUnitImportInput;
}>;


export type ConfirmUnitImportMutation = { confirmUnitImport: { id: string, state: UnitImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, confirmedAt: string | null, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null } };

export type FormerImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormerImportsQuery = { unitImports: { totalCount: number, nodes: Array<{ id: string, state: UnitImportState, good: number, bad: number, unchanged: number, columns: Array<string>, errorWorkbookUrl: string | null, createdAt: string, confirmedAt: string | null, createdBy: { name: string } | null, badRows: Array<{ rowNumber: number, cells: Array<string>, reasons: Array<string> }>, file: { id: string, name: string } | null }> } };

export type ReminderGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderGroupsQuery = { reminderList: { counts: { notOpened: number, opened: number, begun: number, submitted: number }, round: { id: string, titleZh: string, titleEn: string, submissionDeadline: string }, rows: Array<{ step: SubmissionStep, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, assessment: { id: string, category: UnitCategory, archive: { id: string } | null }, reminders: { totalCount: number, nodes: Array<{ id: string, createdAt: string }> } }> } | null };

export type RemindersOfQueryVariables = Exact<{
  assessmentId: string;
}>;


export type RemindersOfQuery = { assessment: { id: string, openings: { nodes: Array<{ id: string, openedAt: string, account: { name: string } | null }> }, reminders: { totalCount: number, nodes: Array<{ id: string, createdAt: string, step: SubmissionStep, remark: string, sentBy: { name: string } | null, messages: { nodes: Array<{ id: string, readAt: string | null, account: { name: string } | null, mail: { state: MailState, sentAt: string | null } | null }> } }> } } | null };

export type RollCallDayQueryVariables = Exact<{
  day: string;
}>;


export type RollCallDayQuery = { dutyShifts: { totalCount: number, nodes: Array<{ id: string, shift: Shift, startsAt: string, endsAt: string, due: number, dutyPost: { id: string } | null, unit: { nameZh: string, nameEn: string } | null, intersection: { id: string, nameZh: string, nameEn: string } | null, suspension: { cause: SuspensionCause, reason: string } | null }> }, dutyPosts: { nodes: Array<{ id: string, unit: { nameZh: string, nameEn: string } | null, intersection: { id: string, nameZh: string, nameEn: string } | null }> }, dutyLines: { nodes: Array<{ id: string, day: string, shift: Shift, present: number, leaderPresent: boolean, staffKind: StaffKind, state: DutyLineState, remark: string, strikeReason: string, createdAt: string, dutyPost: { id: string } | null, events: { nodes: Array<{ kind: DutyEventKind, minutes: number | null, reasonCode: DutyReasonCode | null, reason: string }> }, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null } | null }> } }> }, dutyDayCloses: { nodes: Array<{ id: string, remark: string, createdAt: string }> } };

export type RecordRollCallMutationVariables = Exact<{
  input: RecordRollCallInput;
}>;


export type RecordRollCallMutation = { recordRollCall: { rows: Array<{ at: number, done: boolean, code: string | null, message: string | null, field: string | null }> } };

export type CloseDutyDayMutationVariables = Exact<{
  input: CloseDutyDayInput;
}>;


export type CloseDutyDayMutation = { closeDutyDay: { id: string } };

export type RostersQueryVariables = Exact<{ [key: string]: never; }>;


export type RostersQuery = { dutyPatterns: { totalCount: number, nodes: Array<{ id: string, fromDay: string, toDay: string, workingDaysOnly: boolean, everyNth: number, due: number, morningFrom: string | null, morningTo: string | null, eveningFrom: string | null, eveningTo: string | null, posts: number, made: number, changed: number, removed: number, kept: number, createdAt: string, createdBy: { name: string } | null }> } };

export type PostsToPlanQueryVariables = Exact<{
  intersectionId?: string | null | undefined;
}>;


export type PostsToPlanQuery = { dutyPosts: { nodes: Array<{ id: string, toDay: string | null }> } };

export type SupervisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SupervisionsQuery = { supervisions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fromDay: string | null, toDay: string | null, account: { id: string, name: string, username: string } | null, intersection: { id: string, nameZh: string, nameEn: string } | null }> } };

export type GenerateRosterMutationVariables = Exact<{
  input: GenerateRosterInput;
}>;


export type GenerateRosterMutation = { generateRoster: { id: string, made: number, changed: number, removed: number, kept: number } };

export type AssignSupervisorMutationVariables = Exact<{
  input: AssignSupervisorInput;
}>;


export type AssignSupervisorMutation = { assignSupervisor: Array<{ id: string }> };

export type EndSupervisionMutationVariables = Exact<{
  input: EndSupervisionInput;
}>;


export type EndSupervisionMutation = { endSupervision: { id: string } };

export type RoundTimesFragment = { id: string, titleZh: string, titleEn: string, phase: RoundPhase, periodFrom: string, periodTo: string, submissionDeadline: string, inspectionFrom: string, inspectionTo: string };

export type RoundsToSetQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsToSetQuery = { rounds: { totalCount: number, nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase }> } };

export type RoundToSetQueryVariables = Exact<{
  id: string;
}>;


export type RoundToSetQuery = { round: { nextPhase: RoundPhase | null, phaseBefore: RoundPhase | null, settingsFrozenAt: string | null, publishedAt: string | null, previewOpenedAt: string | null, creationWeight: string, communityWeight: string, intersectionWeight: string, ledgerShare: string, intersectionBase: string, intersectionFloor: string, intersectionCap: string, absentTariff: string, lateTariff: string, leftEarlyTariff: string, carelessTariff: string, conscientiousTariff: string, spreadLimit: string, id: string, titleZh: string, titleEn: string, phase: RoundPhase, periodFrom: string, periodTo: string, submissionDeadline: string, inspectionFrom: string, inspectionTo: string, ruleSet: { id: string, titleZh: string, titleEn: string, version: number } | null, rules: { totalCount: number }, assessments: { totalCount: number }, settings: Array<{ name: string, titleZh: string, valueZh: string, defaultZh: string, origin: SettingOrigin }>, steps: { nodes: Array<{ id: string, fromPhase: RoundPhase, toPhase: RoundPhase, reason: string, takenAt: string, takenBy: { name: string } | null }> } } | null };

export type RuleSetsToPickQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetsToPickQuery = { ruleSets: { nodes: Array<{ id: string, titleZh: string, titleEn: string, version: number, rules: { totalCount: number, nodes: Array<{ id: string, code: string, titleZh: string, titleEn: string, sectionZh: string, sectionEn: string, maximum: string }> } }> } };

export type CreateRoundMutationVariables = Exact<{
  input: CreateRoundInput;
}>;


export type CreateRoundMutation = { createRound: { id: string } };

export type ChangeRoundSettingsMutationVariables = Exact<{
  input: ChangeRoundSettingsInput;
}>;


export type ChangeRoundSettingsMutation = { changeRoundSettings: { id: string } };

export type MoveRoundMutationVariables = Exact<{
  input: MoveRoundInput;
}>;


export type MoveRoundMutation = { moveRound: { id: string, phase: RoundPhase } };

export type ExtendSubmissionMutationVariables = Exact<{
  input: ExtendSubmissionInput;
}>;


export type ExtendSubmissionMutation = { extendSubmission: { id: string } };

export type OwnRolesQueryVariables = Exact<{
  units: boolean;
  communities: boolean;
}>;


export type OwnRolesQuery = { viewer: { roles: Array<{ id: string, role: Role, unit?: { nameZh: string, nameEn: string } | null, community?: { nameZh: string, nameEn: string } | null }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { id: string } };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { actAs: { id: string, role: Role } };

export type SetTypeSizeMutationVariables = Exact<{
  input: SetTypeSizeInput;
}>;


export type SetTypeSizeMutation = { setTypeSize: { id: string, typeSize: number } };

export type SigningRisksQueryVariables = Exact<{
  unitId: string;
  period: DayRange;
  ahead: DayRange;
}>;


export type SigningRisksQuery = { partnerships: { nodes: Array<{ id: string, toDay: string | null, community: { nameZh: string, nameEn: string } | null, contact: { state: ContactState, silent: boolean, silentDays: number, lastDeedOn: string | null } | null }> }, awaited: { totalCount: number }, disputed: { totalCount: number }, paperless: { totalCount: number }, dutyEvents: { totalCount: number, nodes: Array<{ id: string, day: string, kind: DutyEventKind }> }, lines: { totalCount: number }, led: { totalCount: number }, temporary: { totalCount: number }, dutyShifts: { nodes: Array<{ id: string, day: string, shift: Shift, startsAt: string, due: number, intersection: { nameZh: string, nameEn: string } | null }> } };

export type SignArchiveMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type SignArchiveMutation = { signArchive: { id: string, state: ArchiveState } };

export type SendArchiveBackMutationVariables = Exact<{
  input: ArchiveBackInput;
}>;


export type SendArchiveBackMutation = { sendArchiveBack: { id: string, state: ArchiveState } };

export type TeamRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamRoundsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase }> } };

export type TeamBoardQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type TeamBoardQuery = { visits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, day: string, stage: number, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null, assessment: { id: string, lockedAt: string | null, unit: { number: number, nameZh: string, nameEn: string } | null, team: { id: string, members: { totalCount: number } } | null, scoreSheets: { nodes: Array<{ id: string, state: ScoreSheetState }> }, ledgerReview: { id: string, score: string } | null, feedback: { id: string, acknowledgedAt: string | null } | null, closing: { ledgerAsked: boolean, blockers: Array<{ code: string }>, differences: Array<{ settled: boolean }> } } | null }> } };

export type TeamUnitQueryVariables = Exact<{
  id: string;
}>;


export type TeamUnitQuery = { assessment: { id: string, lockedAt: string | null, lockedBy: { name: string } | null, unit: { number: number, nameZh: string, nameEn: string } | null, round: { id: string, phase: RoundPhase, titleZh: string, titleEn: string, rules: { nodes: Array<{ rule: { id: string, code: string, titleZh: string, titleEn: string, maximum: string } | null }> } } | null, visit: { id: string, day: string, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null } | null, team: { id: string, nameZh: string } | null, scoreSheets: { nodes: Array<{ id: string, state: ScoreSheetState, signedAt: string | null, examiner: { id: string, name: string } | null, signature: { sha256: string } | null, signatures: { nodes: Array<{ id: string, supersededAt: string | null, supersededReason: string | null }> }, marks: { nodes: Array<{ id: string, points: string, reason: string, notApplicable: boolean, rule: { id: string } | null }> } }> }, settlements: { nodes: Array<{ id: string, points: string | null, notApplicable: boolean, reason: string, settledAt: string, settledBy: { name: string } | null, rule: { id: string } | null }> }, settlementVersions: { nodes: Array<{ id: string, points: string | null, notApplicable: boolean, reason: string, withdrawn: boolean, revisionReason: string, revisedAt: string, rule: { id: string, code: string } | null }> }, ledgerReview: { id: string, score: string } | null, feedback: { id: string, version: number, strengths: string, weaknesses: string, advice: string, givenAt: string, acknowledgedAt: string | null, givenBy: { name: string } | null, acknowledgedBy: { name: string } | null } | null, feedbackVersions: { nodes: Array<{ id: string, version: number, strengths: string, weaknesses: string, advice: string, revisionReason: string, revisedAt: string }> }, unlocks: { nodes: Array<{ id: string, reason: string, unlockedAt: string, unlockedBy: { name: string } | null }> }, closing: { ledgerAsked: boolean, blockers: Array<{ code: string, message: string, subjectId: string, about: string | null }>, differences: Array<{ tooFar: boolean, saidNotApplicable: boolean, settled: boolean, rule: { id: string, code: string, titleZh: string, titleEn: string, maximum: string } | null }> } } | null };

export type SettleRulesMutationVariables = Exact<{
  input: SettleRulesInput;
}>;


export type SettleRulesMutation = { settleRules: Array<{ id: string }> };

export type ReviseSettlementMutationVariables = Exact<{
  input: ReviseSettlementInput;
}>;


export type ReviseSettlementMutation = { reviseSettlement: { id: string } };

export type WithdrawSettlementMutationVariables = Exact<{
  input: WithdrawSettlementInput;
}>;


export type WithdrawSettlementMutation = { withdrawSettlement: { id: string } };

export type ReopenScoreSheetMutationVariables = Exact<{
  input: ReopenScoreSheetInput;
}>;


export type ReopenScoreSheetMutation = { reopenScoreSheet: { id: string } };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { id: string } };

export type ReviseFeedbackMutationVariables = Exact<{
  input: ReviseFeedbackInput;
}>;


export type ReviseFeedbackMutation = { reviseFeedback: { id: string } };

export type LockAssessmentMutationVariables = Exact<{
  input: LockAssessmentInput;
}>;


export type LockAssessmentMutation = { lockAssessment: { id: string, lockedAt: string | null } };

export type UnlockAssessmentMutationVariables = Exact<{
  input: UnlockAssessmentInput;
}>;


export type UnlockAssessmentMutation = { unlockAssessment: { id: string } };

export type OfficeTeamRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeTeamRoundsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, inspectionFrom: string, inspectionTo: string }> } };

export type OfficeTeamsQueryVariables = Exact<{
  roundId: string;
}>;


export type OfficeTeamsQuery = { teams: { nodes: Array<{ id: string, number: number, nameZh: string, members: { nodes: Array<{ id: string, isLeader: boolean, account: { id: string, name: string, disabledAt: string | null } | null }> }, assessments: { totalCount: number } }> } };

export type UnitsToAssignQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type UnitsToAssignQuery = { assessments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, lockedAt: string | null, category: UnitCategory, unit: { id: string, number: number, nameZh: string, nameEn: string } | null, team: { id: string, number: number, nameZh: string } | null, visit: { id: string, day: string, stage: number } | null, scoreSheets: { totalCount: number } }> } };

export type UnitsCalledQueryVariables = Exact<{
  name: string;
}>;


export type UnitsCalledQuery = { units: { nodes: Array<{ id: string }> } };

export type DaysOtherwiseQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DaysOtherwiseQuery = { calendarDays: { nodes: Array<{ id: string, day: string, kind: CalendarDayKind }> } };

export type InspectorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InspectorsQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, username: string, disabledAt: string | null, roles: { nodes: Array<{ id: string, role: Role, revokedAt: string | null }> } }> } };

export type CreateTeamsMutationVariables = Exact<{
  input: CreateTeamsInput;
}>;


export type CreateTeamsMutation = { createTeams: Array<{ id: string, number: number }> };

export type AssignUnitsMutationVariables = Exact<{
  input: AssignUnitsInput;
}>;


export type AssignUnitsMutation = { assignUnits: { done: number, refused: number, rows: Array<{ at: number, subjectId: string | null, done: boolean, code: string | null, field: string | null, message: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DayInShortFragmentDoc = new TypedDocumentString(`
    fragment DayInShort on DutyDay {
  day
  state
  shifts
  suspended
  lines
  unrecorded
  duplicates
  unconfirmed
  unclosed
  contests
  pending
  counts {
    absent
    late
    leftEarly
    careless
    conscientious
    conscientiousConfirmed
  }
  bulletin {
    id
    number
    issuedAt
    editions(first: 20) {
      totalCount
      nodes {
        id
        edition
        reason
        changes
        issuedAt
        issuedBy {
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"DayInShort"}) as unknown as TypedDocumentString<DayInShortFragment, unknown>;
export const DayLineFragmentDoc = new TypedDocumentString(`
    fragment DayLine on DutyLine {
  id
  shift
  present
  due
  leaderPresent
  staffKind
  state
  source
  remark
  strikeReason
  choiceReason
  createdAt
  recordedAtClient
  clockOffsetSeconds
  unit {
    nameZh
    nameEn
  }
  intersection {
    nameZh
    nameEn
  }
  recordedBy {
    name
  }
  events(first: 5) {
    nodes {
      id
      kind
      minutes
      reasonCode
      reason
    }
  }
  files(first: 9) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
      }
    }
  }
}
    `, {"fragmentName":"DayLine"}) as unknown as TypedDocumentString<DayLineFragment, unknown>;
export const JudgedDutyImportFragmentDoc = new TypedDocumentString(`
    fragment JudgedDutyImport on DutyImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}
    `, {"fragmentName":"JudgedDutyImport"}) as unknown as TypedDocumentString<JudgedDutyImportFragment, unknown>;
export const OwnShiftFragmentDoc = new TypedDocumentString(`
    fragment OwnShift on DutyShift {
  id
  day
  shift
  startsAt
  endsAt
  due
  dutyPost {
    id
  }
  intersection {
    nameZh
    nameEn
  }
  suspension {
    cause
    reason
  }
}
    `, {"fragmentName":"OwnShift"}) as unknown as TypedDocumentString<OwnShiftFragment, unknown>;
export const PieceFragmentDoc = new TypedDocumentString(`
    fragment Piece on Evidence {
  id
  slot
  state
  title
  note
  text
  documentNumber
  aboutFrom
  aboutTo
  links
  version
  returnReason
  returnDue
  createdAt
  broughtFrom {
    id
    archive {
      assessment {
        round {
          titleZh
          titleEn
        }
      }
    }
  }
  files(first: 20) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
        thumbnailUrl
        takenAt
        uploadedAt
      }
    }
  }
}
    `, {"fragmentName":"Piece"}) as unknown as TypedDocumentString<PieceFragment, unknown>;
export const FeedbackWordsFragmentDoc = new TypedDocumentString(`
    fragment FeedbackWords on Feedback {
  id
  version
  strengths
  weaknesses
  advice
  givenAt
  givenBy {
    name
  }
  acknowledgedAt
  acknowledgedBy {
    name
  }
}
    `, {"fragmentName":"FeedbackWords"}) as unknown as TypedDocumentString<FeedbackWordsFragment, unknown>;
export const LedgerFileFragmentDoc = new TypedDocumentString(`
    fragment LedgerFile on File {
  id
  name
  mediaType
  byteLength
  downloadUrl
  thumbnailUrl
  reducedUrl
}
    `, {"fragmentName":"LedgerFile"}) as unknown as TypedDocumentString<LedgerFileFragment, unknown>;
export const EntryShownFragmentDoc = new TypedDocumentString(`
    fragment EntryShown on LedgerEntry {
  id
  version
  kind
  keyTask
  title
  note
  doneOn
  leaders
  staff
  volunteers
  minutes
  money
  goods {
    item
    quantity
    unit
    approximate
  }
  paperMissing
  completesItem
  answerState
  answerRemark
  answeredAt
  answeredLate
  answerDueOn
  answerDaysLeft
  handOverTo
  handOverOn
  correctedAt
  withdrawalReason
  answerable
  changeable
  withdrawable
  communityItem {
    id
    title
  }
  approvalPaper {
    ...LedgerFile
  }
  files(first: 20) {
    nodes {
      id
      ofCommunity
      file {
        ...LedgerFile
      }
    }
  }
}
    fragment LedgerFile on File {
  id
  name
  mediaType
  byteLength
  downloadUrl
  thumbnailUrl
  reducedUrl
}`, {"fragmentName":"EntryShown"}) as unknown as TypedDocumentString<EntryShownFragment, unknown>;
export const ContactShownFragmentDoc = new TypedDocumentString(`
    fragment ContactShown on Partnership {
  id
  fromDay
  toDay
  unit {
    id
    number
    nameZh
    nameEn
  }
  community {
    id
    nameZh
    nameEn
  }
  contact {
    state
    lastDeedOn
    silent
    silentDays
  }
}
    `, {"fragmentName":"ContactShown"}) as unknown as TypedDocumentString<ContactShownFragment, unknown>;
export const ItemShownFragmentDoc = new TypedDocumentString(`
    fragment ItemShown on CommunityItem {
  id
  kind
  keyTask
  title
  note
  state
  shares
  taken
  wantedBy
  closedAt
  closingReason
  version
  createdAt
  community {
    id
    nameZh
    nameEn
  }
  partnership {
    id
    unit {
      nameZh
      nameEn
    }
  }
  takes(first: 20) {
    nodes {
      id
      state
      responsible
      note
      createdAt
      givenBackAt
      givenBackReason
      unit {
        nameZh
        nameEn
      }
    }
  }
  ledger(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"ItemShown"}) as unknown as TypedDocumentString<ItemShownFragment, unknown>;
export const ObjectionShownFragmentDoc = new TypedDocumentString(`
    fragment ObjectionShown on Objection {
  id
  subject
  state
  reason
  createdAt
  closedAt
  round {
    id
    titleZh
    titleEn
    phase
  }
  unit {
    id
    number
    nameZh
    nameEn
  }
  rule {
    id
    code
    titleZh
    titleEn
    maximum
  }
  dutyEvent {
    id
    day
    kind
    reason
    line {
      shift
      intersection {
        nameZh
        nameEn
      }
    }
  }
  files(first: 20) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
      }
    }
  }
  rulings(first: 10, orderBy: RULED_AT_DESC) {
    nodes {
      id
      upheld
      points
      reason
      ruledAt
      supersededAt
      supersededReason
    }
  }
}
    `, {"fragmentName":"ObjectionShown"}) as unknown as TypedDocumentString<ObjectionShownFragment, unknown>;
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Account {
  id
  username
  name
  createdAt
  disabledAt
  mustChangePassword
  roles(first: 20) {
    nodes {
      id
      role
      revokedAt
      unit {
        id
        nameZh
        nameEn
      }
      community {
        id
        nameZh
        nameEn
      }
    }
  }
}
    `, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const RankedLineFragmentDoc = new TypedDocumentString(`
    fragment RankedLine on Standing {
  id
  rank
  unitNumber
  unitNameZh
  total
  creation
  community
  intersection
}
    `, {"fragmentName":"RankedLine"}) as unknown as TypedDocumentString<RankedLineFragment, unknown>;
export const RatingShownFragmentDoc = new TypedDocumentString(`
    fragment RatingShown on CommunityRating {
  id
  version
  state
  score
  savedAt
  signedAt
  countersignedAt
  returnReason
  remark
  atmosphere
  environment
  facility
  volunteer
  culture
  response
  attitude
  signedBy {
    id
    name
  }
  countersignedBy {
    id
    name
  }
  partnership {
    id
  }
}
    `, {"fragmentName":"RatingShown"}) as unknown as TypedDocumentString<RatingShownFragment, unknown>;
export const RegisteredUnitFragmentDoc = new TypedDocumentString(`
    fragment RegisteredUnit on Unit {
  id
  number
  code
  nameZh
  nameEn
  category
  affiliation
  active
  contactName
  contactPhone
}
    `, {"fragmentName":"RegisteredUnit"}) as unknown as TypedDocumentString<RegisteredUnitFragment, unknown>;
export const JudgedImportFragmentDoc = new TypedDocumentString(`
    fragment JudgedImport on UnitImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  confirmedAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}
    `, {"fragmentName":"JudgedImport"}) as unknown as TypedDocumentString<JudgedImportFragment, unknown>;
export const RoundTimesFragmentDoc = new TypedDocumentString(`
    fragment RoundTimes on Round {
  id
  titleZh
  titleEn
  phase
  periodFrom
  periodTo
  submissionDeadline
  inspectionFrom
  inspectionTo
}
    `, {"fragmentName":"RoundTimes"}) as unknown as TypedDocumentString<RoundTimesFragment, unknown>;
export const OwnArchivesDocument = new TypedDocumentString(`
    query OwnArchives {
  archives(first: 10, orderBy: CREATED_AT_DESC) {
    nodes {
      id
      assessment {
        id
        unit {
          id
        }
        round {
          id
          titleZh
          titleEn
          phase
          periodFrom
          periodTo
        }
        openings(first: 20) {
          nodes {
            account {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnArchivesQuery, OwnArchivesQueryVariables>;
export const ChecklistDocument = new TypedDocumentString(`
    query Checklist($id: ID!) {
  archive(id: $id) {
    id
    state
    returnReason
    returnDue
    handedInAt
    signedAt
    handedInBy {
      name
    }
    progress {
      closesAt
      daysLeft
      isOpen
      pointsAtStake
      rulesAsked
      rulesComplete
      slotsAsked
      slotsAnswered
      returned
      unfinishedDrafts
      quietRules
      oldRules
      sections {
        sectionZh
        rulesAsked
        rulesComplete
        slotsAsked
        slotsAnswered
        pointsAtStake
        oldRules
      }
      rules {
        freshness
        hasEvidence
        newestAbout
        pointsAtStake
        slotsAnswered
        slotsAsked
        missing {
          number
          titleZh
          kind
          least
        }
        rule {
          id
          code
          titleZh
          titleEn
          sectionZh
          sectionEn
          requirementZh
          maximum
          method
          slots {
            number
            titleZh
            kind
            least
            needsNumber
            showsUnitName
            needsNote
            leastCharacters
            mostCharacters
          }
        }
      }
    }
    returned: evidence(first: 100, filter: {state: [RETURNED]}) {
      nodes {
        id
        title
        returnReason
        returnDue
        rule {
          id
          code
          titleZh
          titleEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChecklistQuery, ChecklistQueryVariables>;
export const HandInArchiveDocument = new TypedDocumentString(`
    mutation HandInArchive($input: ArchiveInput!) {
  handInArchive(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<HandInArchiveMutation, HandInArchiveMutationVariables>;
export const OpenedAssessmentDocument = new TypedDocumentString(`
    mutation OpenedAssessment($input: OpenAssessmentInput!) {
  openAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenedAssessmentMutation, OpenedAssessmentMutationVariables>;
export const OfficeArchiveDocument = new TypedDocumentString(`
    query OfficeArchive($id: ID!) {
  archive(id: $id) {
    id
    state
    handedInAt
    signedAt
    returnedAt
    returnReason
    returnDue
    extendedUntil
    handedInBy {
      name
    }
    signedBy {
      name
    }
    extensions(first: 20, orderBy: SIGNED_AT_DESC) {
      totalCount
      nodes {
        id
        until
        reason
        signerName
        signedAt
      }
    }
    assessment {
      id
      submissionStep
      category
      unit {
        id
        number
        nameZh
        nameEn
        contactName
      }
      round {
        id
        titleZh
        titleEn
        phase
        submissionDeadline
      }
      reminders(first: 20) {
        totalCount
        nodes {
          id
          createdAt
          step
          remark
          sentBy {
            name
          }
          messages(first: 20) {
            nodes {
              id
              readAt
              account {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeArchiveQuery, OfficeArchiveQueryVariables>;
export const ArchiveRhythmDocument = new TypedDocumentString(`
    query ArchiveRhythm($id: ID!, $after: String) {
  archive(id: $id) {
    id
    evidence(first: 100, after: $after, orderBy: CREATED_AT_ASC) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        createdAt
        aboutFrom
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveRhythmQuery, ArchiveRhythmQueryVariables>;
export const AcceptEvidenceDocument = new TypedDocumentString(`
    mutation AcceptEvidence($input: EvidenceBatchInput!) {
  acceptEvidence(input: $input) {
    rows {
      done
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptEvidenceMutation, AcceptEvidenceMutationVariables>;
export const ReturnEvidenceDocument = new TypedDocumentString(`
    mutation ReturnEvidence($input: ReturnEvidenceInput!) {
  returnEvidence(input: $input) {
    rows {
      done
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnEvidenceMutation, ReturnEvidenceMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($after: String, $filter: AuditEntryFilter) {
  auditEntries(first: 50, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      sequence
      at
      accountId
      role
      action
      outcome
      subjectId
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditLogHomeDocument = new TypedDocumentString(`
    query AuditLogHome($after: String, $filter: AuditEntryFilter) {
  auditEntries(first: 100, after: $after, filter: $filter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      sequence
      at
      accountId
      role
      action
      outcome
      subjectId
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogHomeQuery, AuditLogHomeQueryVariables>;
export const AuditChainDocument = new TypedDocumentString(`
    query AuditChain {
  auditChain {
    length
    brokenAt
  }
}
    `) as unknown as TypedDocumentString<AuditChainQuery, AuditChainQueryVariables>;
export const DutyDaysDocument = new TypedDocumentString(`
    query DutyDays($from: LocalDate!, $to: LocalDate!) {
  dutyDays(from: $from, to: $to) {
    ...DayInShort
  }
}
    fragment DayInShort on DutyDay {
  day
  state
  shifts
  suspended
  lines
  unrecorded
  duplicates
  unconfirmed
  unclosed
  contests
  pending
  counts {
    absent
    late
    leftEarly
    careless
    conscientious
    conscientiousConfirmed
  }
  bulletin {
    id
    number
    issuedAt
    editions(first: 20) {
      totalCount
      nodes {
        id
        edition
        reason
        changes
        issuedAt
        issuedBy {
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<DutyDaysQuery, DutyDaysQueryVariables>;
export const DutyDayOfDocument = new TypedDocumentString(`
    query DutyDayOf($day: LocalDate!) {
  dutyDays(from: $day, to: $day) {
    ...DayInShort
  }
  bulletinDraft(day: $day) {
    unresolvedDuplicates(first: 50) {
      totalCount
      nodes {
        ...DayLine
        duplicateOf {
          ...DayLine
        }
      }
    }
    unclosed(first: 50) {
      totalCount
      nodes {
        id
        name
      }
    }
    unrecorded(first: 50) {
      totalCount
      nodes {
        id
        shift
        unit {
          nameZh
          nameEn
        }
        intersection {
          nameZh
          nameEn
        }
      }
    }
  }
  dutyDayCloses(
    first: 100
    filter: {day: {from: $day, to: $day}}
    orderBy: CREATED_AT_ASC
  ) {
    nodes {
      id
      remark
      createdAt
      reopenedAt
      reopenReason
      account {
        name
      }
    }
  }
  dutyEvents(first: 100, filter: {day: {from: $day, to: $day}}, orderBy: KIND_ASC) {
    totalCount
    nodes {
      id
      kind
      minutes
      reasonCode
      reason
      counts
      struckAt
      strikeReason
      confirmedAt
      unit {
        nameZh
        nameEn
      }
      line {
        id
        shift
        state
        recordedBy {
          name
        }
        intersection {
          nameZh
          nameEn
        }
      }
    }
  }
}
    fragment DayInShort on DutyDay {
  day
  state
  shifts
  suspended
  lines
  unrecorded
  duplicates
  unconfirmed
  unclosed
  contests
  pending
  counts {
    absent
    late
    leftEarly
    careless
    conscientious
    conscientiousConfirmed
  }
  bulletin {
    id
    number
    issuedAt
    editions(first: 20) {
      totalCount
      nodes {
        id
        edition
        reason
        changes
        issuedAt
        issuedBy {
          name
        }
      }
    }
  }
}
fragment DayLine on DutyLine {
  id
  shift
  present
  due
  leaderPresent
  staffKind
  state
  source
  remark
  strikeReason
  choiceReason
  createdAt
  recordedAtClient
  clockOffsetSeconds
  unit {
    nameZh
    nameEn
  }
  intersection {
    nameZh
    nameEn
  }
  recordedBy {
    name
  }
  events(first: 5) {
    nodes {
      id
      kind
      minutes
      reasonCode
      reason
    }
  }
  files(first: 9) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
      }
    }
  }
}`) as unknown as TypedDocumentString<DutyDayOfQuery, DutyDayOfQueryVariables>;
export const DutyDayLinesDocument = new TypedDocumentString(`
    query DutyDayLines($day: LocalDate!, $after: String) {
  dutyLines(
    first: 50
    after: $after
    filter: {day: {from: $day, to: $day}}
    orderBy: CREATED_AT_ASC
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      endCursor
    }
    nodes {
      ...DayLine
    }
  }
}
    fragment DayLine on DutyLine {
  id
  shift
  present
  due
  leaderPresent
  staffKind
  state
  source
  remark
  strikeReason
  choiceReason
  createdAt
  recordedAtClient
  clockOffsetSeconds
  unit {
    nameZh
    nameEn
  }
  intersection {
    nameZh
    nameEn
  }
  recordedBy {
    name
  }
  events(first: 5) {
    nodes {
      id
      kind
      minutes
      reasonCode
      reason
    }
  }
  files(first: 9) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
      }
    }
  }
}`) as unknown as TypedDocumentString<DutyDayLinesQuery, DutyDayLinesQueryVariables>;
export const OpenContestsDocument = new TypedDocumentString(`
    query OpenContests {
  dutyContests(first: 100, filter: {state: [OPEN]}, orderBy: CREATED_AT_ASC) {
    totalCount
    nodes {
      id
      day
      reason
      createdAt
      unit {
        nameZh
        nameEn
      }
      event {
        kind
        reasonCode
        reason
      }
      line {
        ...DayLine
      }
    }
  }
}
    fragment DayLine on DutyLine {
  id
  shift
  present
  due
  leaderPresent
  staffKind
  state
  source
  remark
  strikeReason
  choiceReason
  createdAt
  recordedAtClient
  clockOffsetSeconds
  unit {
    nameZh
    nameEn
  }
  intersection {
    nameZh
    nameEn
  }
  recordedBy {
    name
  }
  events(first: 5) {
    nodes {
      id
      kind
      minutes
      reasonCode
      reason
    }
  }
  files(first: 9) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
      }
    }
  }
}`) as unknown as TypedDocumentString<OpenContestsQuery, OpenContestsQueryVariables>;
export const IssueBulletinDocument = new TypedDocumentString(`
    mutation IssueBulletin($input: IssueBulletinInput!) {
  issueBulletin(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<IssueBulletinMutation, IssueBulletinMutationVariables>;
export const CorrectBulletinDocument = new TypedDocumentString(`
    mutation CorrectBulletin($input: CorrectBulletinInput!) {
  correctBulletin(input: $input) {
    id
    edition
  }
}
    `) as unknown as TypedDocumentString<CorrectBulletinMutation, CorrectBulletinMutationVariables>;
export const ConfirmDutyEventsDocument = new TypedDocumentString(`
    mutation ConfirmDutyEvents($input: ConfirmDutyEventsInput!) {
  confirmDutyEvents(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmDutyEventsMutation, ConfirmDutyEventsMutationVariables>;
export const StrikeDutyDocument = new TypedDocumentString(`
    mutation StrikeDuty($input: StrikeDutyInput!) {
  strikeDuty(input: $input) {
    rows {
      at
      done
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StrikeDutyMutation, StrikeDutyMutationVariables>;
export const ChooseDutyLineDocument = new TypedDocumentString(`
    mutation ChooseDutyLine($input: ChooseDutyLineInput!) {
  chooseDutyLine(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChooseDutyLineMutation, ChooseDutyLineMutationVariables>;
export const ReopenDutyDayDocument = new TypedDocumentString(`
    mutation ReopenDutyDay($input: ReopenDutyDayInput!) {
  reopenDutyDay(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenDutyDayMutation, ReopenDutyDayMutationVariables>;
export const DecideContestsDocument = new TypedDocumentString(`
    mutation DecideContests($input: DecideContestsInput!) {
  decideContests(input: $input) {
    rows {
      at
      done
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DecideContestsMutation, DecideContestsMutationVariables>;
export const DutyHeatDocument = new TypedDocumentString(`
    query DutyHeat($from: LocalDate!, $to: LocalDate!, $after: String) {
  dutyEvents(
    first: 100
    after: $after
    filter: {day: {from: $from, to: $to}, struck: false, lineState: [COUNTS]}
    orderBy: DAY_ASC
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      day
      kind
      unit {
        nameZh
        nameEn
      }
      line {
        intersection {
          nameZh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DutyHeatQuery, DutyHeatQueryVariables>;
export const DutySuspensionsOfDocument = new TypedDocumentString(`
    query DutySuspensionsOf($day: LocalDate!) {
  dutySuspensions(
    first: 100
    filter: {day: {from: $day, to: $day}}
    orderBy: CREATED_AT_ASC
  ) {
    totalCount
    nodes {
      id
      shift
      cause
      reason
      liftedAt
      liftReason
      intersection {
        nameZh
        nameEn
      }
      suspendedBy {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DutySuspensionsOfQuery, DutySuspensionsOfQueryVariables>;
export const SuspendDutyDocument = new TypedDocumentString(`
    mutation SuspendDuty($input: SuspendDutyInput!) {
  suspendDuty(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuspendDutyMutation, SuspendDutyMutationVariables>;
export const LiftSuspensionsDocument = new TypedDocumentString(`
    mutation LiftSuspensions($input: LiftSuspensionsInput!) {
  liftSuspensions(input: $input) {
    rows {
      at
      done
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<LiftSuspensionsMutation, LiftSuspensionsMutationVariables>;
export const PreviewDutyImportDocument = new TypedDocumentString(`
    mutation PreviewDutyImport($input: PreviewDutyImportInput!) {
  previewDutyImport(input: $input) {
    ...JudgedDutyImport
  }
}
    fragment JudgedDutyImport on DutyImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}`) as unknown as TypedDocumentString<PreviewDutyImportMutation, PreviewDutyImportMutationVariables>;
export const ConfirmDutyImportDocument = new TypedDocumentString(`
    mutation ConfirmDutyImport($input: ConfirmDutyImportInput!) {
  confirmDutyImport(input: $input) {
    ...JudgedDutyImport
  }
}
    fragment JudgedDutyImport on DutyImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConfirmDutyImportMutation, ConfirmDutyImportMutationVariables>;
export const FormerDutyImportsDocument = new TypedDocumentString(`
    query FormerDutyImports {
  dutyImports(first: 10, orderBy: CREATED_AT_DESC) {
    nodes {
      ...JudgedDutyImport
      createdBy {
        name
      }
    }
  }
}
    fragment JudgedDutyImport on DutyImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}`) as unknown as TypedDocumentString<FormerDutyImportsQuery, FormerDutyImportsQueryVariables>;
export const OwnDutyDocument = new TypedDocumentString(`
    query OwnDuty($from: LocalDate!, $to: LocalDate!, $tomorrow: LocalDate!) {
  next: dutyShifts(first: 4, filter: {day: {from: $tomorrow}}, orderBy: DAY_ASC) {
    nodes {
      ...OwnShift
    }
  }
  dutyShifts(first: 100, filter: {day: {from: $from, to: $to}}, orderBy: DAY_ASC) {
    totalCount
    nodes {
      ...OwnShift
    }
  }
  latest: dutyLines(first: 1, filter: {day: {to: $to}}, orderBy: DAY_DESC) {
    nodes {
      day
    }
  }
  dutyLines(first: 100, filter: {day: {from: $from, to: $to}}, orderBy: DAY_DESC) {
    totalCount
    nodes {
      id
      day
      shift
      present
      due
      leaderPresent
      staffKind
      state
      strikeReason
      remark
      contestUntil
      dutyPost {
        id
      }
      intersection {
        nameZh
        nameEn
      }
      bulletin {
        number
        issuedAt
      }
      events(first: 5) {
        nodes {
          id
          kind
          minutes
          reasonCode
          reason
          counts
          struckAt
          strikeReason
        }
      }
      files(first: 9) {
        nodes {
          id
          file {
            id
            name
            mediaType
            byteLength
            downloadUrl
          }
        }
      }
      contests(first: 10) {
        nodes {
          id
          state
          reason
          decisionReason
          createdAt
          event {
            id
            kind
          }
        }
      }
    }
  }
}
    fragment OwnShift on DutyShift {
  id
  day
  shift
  startsAt
  endsAt
  due
  dutyPost {
    id
  }
  intersection {
    nameZh
    nameEn
  }
  suspension {
    cause
    reason
  }
}`) as unknown as TypedDocumentString<OwnDutyQuery, OwnDutyQueryVariables>;
export const ContestDutyDocument = new TypedDocumentString(`
    mutation ContestDuty($input: ContestDutyInput!) {
  contestDuty(input: $input) {
    rows {
      done
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ContestDutyMutation, ContestDutyMutationVariables>;
export const EntriesOfCommunityDocument = new TypedDocumentString(`
    query EntriesOfCommunity($filter: LedgerEntryFilter, $after: String) {
  ledgerEntries(first: 20, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntryShown
      unit {
        id
        number
        nameZh
        nameEn
      }
    }
  }
}
    fragment LedgerFile on File {
  id
  name
  mediaType
  byteLength
  downloadUrl
  thumbnailUrl
  reducedUrl
}
fragment EntryShown on LedgerEntry {
  id
  version
  kind
  keyTask
  title
  note
  doneOn
  leaders
  staff
  volunteers
  minutes
  money
  goods {
    item
    quantity
    unit
    approximate
  }
  paperMissing
  completesItem
  answerState
  answerRemark
  answeredAt
  answeredLate
  answerDueOn
  answerDaysLeft
  handOverTo
  handOverOn
  correctedAt
  withdrawalReason
  answerable
  changeable
  withdrawable
  communityItem {
    id
    title
  }
  approvalPaper {
    ...LedgerFile
  }
  files(first: 20) {
    nodes {
      id
      ofCommunity
      file {
        ...LedgerFile
      }
    }
  }
}`) as unknown as TypedDocumentString<EntriesOfCommunityQuery, EntriesOfCommunityQueryVariables>;
export const AnswerEntriesDocument = new TypedDocumentString(`
    mutation AnswerEntries($input: AnswerLedgerEntriesInput!) {
  answerLedgerEntries(input: $input) {
    done
    refused
    rows {
      at
      done
      code
      field
      message
      subjectId
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerEntriesMutation, AnswerEntriesMutationVariables>;
export const EvidenceOfRuleDocument = new TypedDocumentString(`
    query EvidenceOfRule($archiveId: ID!, $ruleId: ID!) {
  evidence(first: 100, filter: {archiveId: $archiveId, ruleId: $ruleId}) {
    nodes {
      ...Piece
    }
  }
}
    fragment Piece on Evidence {
  id
  slot
  state
  title
  note
  text
  documentNumber
  aboutFrom
  aboutTo
  links
  version
  returnReason
  returnDue
  createdAt
  broughtFrom {
    id
    archive {
      assessment {
        round {
          titleZh
          titleEn
        }
      }
    }
  }
  files(first: 20) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
        thumbnailUrl
        takenAt
        uploadedAt
      }
    }
  }
}`) as unknown as TypedDocumentString<EvidenceOfRuleQuery, EvidenceOfRuleQueryVariables>;
export const AddEvidenceDocument = new TypedDocumentString(`
    mutation AddEvidence($input: SaveEvidenceInput!) {
  saveEvidence(input: $input) {
    ...Piece
  }
}
    fragment Piece on Evidence {
  id
  slot
  state
  title
  note
  text
  documentNumber
  aboutFrom
  aboutTo
  links
  version
  returnReason
  returnDue
  createdAt
  broughtFrom {
    id
    archive {
      assessment {
        round {
          titleZh
          titleEn
        }
      }
    }
  }
  files(first: 20) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
        thumbnailUrl
        takenAt
        uploadedAt
      }
    }
  }
}`) as unknown as TypedDocumentString<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const ChangeEvidenceDocument = new TypedDocumentString(`
    mutation ChangeEvidence($input: ChangeEvidenceInput!) {
  changeEvidence(input: $input) {
    ...Piece
  }
}
    fragment Piece on Evidence {
  id
  slot
  state
  title
  note
  text
  documentNumber
  aboutFrom
  aboutTo
  links
  version
  returnReason
  returnDue
  createdAt
  broughtFrom {
    id
    archive {
      assessment {
        round {
          titleZh
          titleEn
        }
      }
    }
  }
  files(first: 20) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
        thumbnailUrl
        takenAt
        uploadedAt
      }
    }
  }
}`) as unknown as TypedDocumentString<ChangeEvidenceMutation, ChangeEvidenceMutationVariables>;
export const SubmitEvidenceDocument = new TypedDocumentString(`
    mutation SubmitEvidence($input: EvidenceBatchInput!) {
  submitEvidence(input: $input) {
    rows {
      done
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($input: RemoveEvidenceInput!) {
  removeEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const BringOverEvidenceDocument = new TypedDocumentString(`
    mutation BringOverEvidence($input: BringOverEvidenceInput!) {
  bringOverEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BringOverEvidenceMutation, BringOverEvidenceMutationVariables>;
export const EvidenceVersionsDocument = new TypedDocumentString(`
    query EvidenceVersions($filter: EvidenceVersionFilter!, $after: String) {
  evidenceVersions(
    first: 20
    after: $after
    orderBy: MADE_AT_DESC
    filter: $filter
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      deed
      state
      changed
      title
      note
      text
      documentNumber
      aboutFrom
      aboutTo
      links
      returnReason
      madeAt
      madeBy {
        name
      }
      rule {
        code
        titleZh
        titleEn
      }
      files {
        fileId
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceVersionsQuery, EvidenceVersionsQueryVariables>;
export const RulesOfEarlierDocument = new TypedDocumentString(`
    query RulesOfEarlier($archiveId: ID!) {
  archive(id: $archiveId) {
    id
    assessment {
      round {
        rules(first: 100) {
          nodes {
            rule {
              id
              code
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulesOfEarlierQuery, RulesOfEarlierQueryVariables>;
export const RequestExportDocument = new TypedDocumentString(`
    mutation RequestExport($input: RequestExportInput!) {
  requestExport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RequestExportMutation, RequestExportMutationVariables>;
export const CancelExportDocument = new TypedDocumentString(`
    mutation CancelExport($input: ExportInput!) {
  cancelExport(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelExportMutation, CancelExportMutationVariables>;
export const ExportNowDocument = new TypedDocumentString(`
    query ExportNow($id: ID!) {
  export(id: $id) {
    id
    state
    failure
    fileName
    byteLength
    done
    total
    downloadUrl
  }
}
    `) as unknown as TypedDocumentString<ExportNowQuery, ExportNowQueryVariables>;
export const OwnExportsDocument = new TypedDocumentString(`
    query OwnExports($accountId: ID!, $after: String) {
  exports(first: 20, after: $after, filter: {requestedById: $accountId}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      format
      state
      failure
      fileName
      byteLength
      done
      total
      createdAt
      expiresAt
      fromDay
      toDay
      downloadUrl
    }
  }
}
    `) as unknown as TypedDocumentString<OwnExportsQuery, OwnExportsQueryVariables>;
export const ExportOffersDocument = new TypedDocumentString(`
    query ExportOffers {
  exportOffers {
    kind
    takesRound
    needsRound
    takesDays
  }
  rounds(first: 20) {
    nodes {
      id
      titleZh
      titleEn
    }
  }
}
    `) as unknown as TypedDocumentString<ExportOffersQuery, ExportOffersQueryVariables>;
export const OwnFeedbackDocument = new TypedDocumentString(`
    query OwnFeedback($unitId: ID!) {
  assessments(first: 50, filter: {unitId: $unitId}) {
    nodes {
      id
      unit {
        number
        nameZh
        nameEn
      }
      round {
        id
        titleZh
        titleEn
      }
      visit {
        day
      }
      feedback {
        ...FeedbackWords
      }
    }
  }
}
    fragment FeedbackWords on Feedback {
  id
  version
  strengths
  weaknesses
  advice
  givenAt
  givenBy {
    name
  }
  acknowledgedAt
  acknowledgedBy {
    name
  }
}`) as unknown as TypedDocumentString<OwnFeedbackQuery, OwnFeedbackQueryVariables>;
export const AcknowledgeFeedbackDocument = new TypedDocumentString(`
    mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {
  acknowledgeFeedback(input: $input) {
    id
    acknowledgedAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeFeedbackMutation, AcknowledgeFeedbackMutationVariables>;
export const UploadedFileDocument = new TypedDocumentString(`
    query UploadedFile($id: ID!) {
  file(id: $id) {
    id
    name
    mediaType
    byteLength
    downloadUrl
    thumbnailUrl
    takenAt
    uploadedAt
  }
}
    `) as unknown as TypedDocumentString<UploadedFileQuery, UploadedFileQueryVariables>;
export const EarlierFilesDocument = new TypedDocumentString(`
    query EarlierFiles($name: String, $purpose: [FilePurpose!]!, $after: String) {
  files(
    first: 30
    after: $after
    filter: {name: $name, purpose: $purpose, state: [STORED]}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      mediaType
      byteLength
      downloadUrl
      thumbnailUrl
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierFilesQuery, EarlierFilesQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    mustChangePassword
    role
    today
    actions
    account {
      id
      name
      username
      typeSize
    }
    office {
      nameZh
      nameEn
      timeZone
    }
    unit {
      id
      nameZh
      nameEn
    }
    community {
      id
      nameZh
      nameEn
    }
    roles {
      id
      role
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($tasks: Boolean!, $rounds: Boolean!, $messages: Boolean!, $notices: Boolean!) {
  viewer @include(if: $tasks) {
    tasks {
      kind
      whatZh
      whyZh
      count
      dueDay
      due
      daysLeft
      workingDaysLeft
      pointsAtStake
      subjectId
    }
  }
  letters: viewer @include(if: $messages) {
    unreadMessages
    messages(first: 3, filter: {read: false}, orderBy: CREATED_AT_DESC) {
      nodes {
        id
        titleZh
        createdAt
      }
    }
  }
  rounds(first: 3) @include(if: $rounds) {
    nodes {
      id
      titleZh
      titleEn
      phase
      submissionDeadline
      inspectionFrom
      inspectionTo
      publishedAt
    }
  }
  notices(first: 1, orderBy: ISSUED_AT_DESC) @include(if: $notices) {
    nodes {
      id
      titleZh
      issuedAt
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const VisitsDocument = new TypedDocumentString(`
    query Visits($rounds: Int!) {
  rounds(first: $rounds) {
    nodes {
      id
      titleZh
      titleEn
      phase
      inspectionFrom
      inspectionTo
      rules(first: 1) {
        totalCount
      }
    }
  }
  visits(last: 100) {
    nodes {
      id
      day
      stage
      reportHeardAt
      archivesReadAt
      siteSeenAt
      assessment {
        id
        lockedAt
        round {
          id
        }
        unit {
          number
          nameZh
          nameEn
        }
        ownScoreSheet {
          id
          state
          marks(first: 1) {
            totalCount
          }
        }
        ledgerReview {
          id
          score
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitsQuery, VisitsQueryVariables>;
export const SheetDocument = new TypedDocumentString(`
    query Sheet($id: ID!) {
  assessment(id: $id) {
    id
    lockedAt
    unit {
      number
      nameZh
      nameEn
    }
    archive {
      id
    }
    round {
      id
      titleZh
      titleEn
      phase
      rules(first: 100) {
        nodes {
          rule {
            id
            code
            sectionZh
            titleZh
            titleEn
            requirementZh
            maximum
            method
            evidenceSlots
          }
        }
      }
    }
    visit {
      id
      day
      reportHeardAt
      archivesReadAt
      siteSeenAt
    }
    ledgerReview {
      id
    }
    ownScoreSheet {
      id
      state
      signedAt
      examiner {
        name
      }
      signature {
        sha256
      }
      signatures(first: 20) {
        nodes {
          id
          supersededAt
          supersededReason
        }
      }
      marks(first: 100) {
        nodes {
          id
          points
          reason
          notApplicable
          rule {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SheetQuery, SheetQueryVariables>;
export const EvidenceToMarkDocument = new TypedDocumentString(`
    query EvidenceToMark($archiveId: ID!, $ruleId: ID!) {
  evidence(first: 50, filter: {archiveId: $archiveId, ruleId: $ruleId}) {
    nodes {
      id
      title
      note
      text
      links
      aboutFrom
      aboutTo
      createdAt
      files(first: 20) {
        nodes {
          id
          file {
            id
            name
            mediaType
            byteLength
            uploadedAt
            downloadUrl
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceToMarkQuery, EvidenceToMarkQueryVariables>;
export const GiveMarksDocument = new TypedDocumentString(`
    mutation GiveMarks($input: GiveMarksInput!) {
  giveMarks(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<GiveMarksMutation, GiveMarksMutationVariables>;
export const SignScoreSheetDocument = new TypedDocumentString(`
    mutation SignScoreSheet($input: SignScoreSheetInput!) {
  signScoreSheet(input: $input) {
    id
    state
    signedAt
  }
}
    `) as unknown as TypedDocumentString<SignScoreSheetMutation, SignScoreSheetMutationVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    id
    reportHeardAt
    archivesReadAt
    siteSeenAt
  }
}
    `) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const LedgerToReviewDocument = new TypedDocumentString(`
    query LedgerToReview($id: ID!) {
  assessment(id: $id) {
    id
    lockedAt
    unit {
      number
      nameZh
      nameEn
    }
    round {
      id
      phase
      titleZh
      titleEn
      periodFrom
      periodTo
    }
    ledgerCounts {
      awaited
      confirmed
      disputed
      lapsed
      partlyConfirmed
      paperMissing
    }
    ledgerReview {
      id
      score
      remark
      reviewedAt
      reviewedBy {
        name
      }
    }
    ledgerReviewVersions(first: 20) {
      nodes {
        id
        score
        remark
        revisionReason
        revisedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerToReviewQuery, LedgerToReviewQueryVariables>;
export const LedgerPageToReviewDocument = new TypedDocumentString(`
    query LedgerPageToReview($id: ID!, $after: String) {
  assessment(id: $id) {
    id
    ledger(first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        note
        doneOn
        kind
        keyTask
        minutes
        leaders
        staff
        volunteers
        money
        goods {
          item
          quantity
          unit
          approximate
        }
        answer
        answerState
        answerRemark
        answeredAt
        answeredLate
        paperMissing
        community {
          nameZh
          nameEn
        }
        files(first: 20) {
          nodes {
            id
            file {
              id
              name
              mediaType
              byteLength
              downloadUrl
            }
          }
        }
        approvalPaper {
          id
          name
          mediaType
          byteLength
          downloadUrl
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerPageToReviewQuery, LedgerPageToReviewQueryVariables>;
export const ReviewLedgerDocument = new TypedDocumentString(`
    mutation ReviewLedger($input: ReviewLedgerInput!) {
  reviewLedger(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewLedgerMutation, ReviewLedgerMutationVariables>;
export const ReviseLedgerReviewDocument = new TypedDocumentString(`
    mutation ReviseLedgerReview($input: ReviseLedgerReviewInput!) {
  reviseLedgerReview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviseLedgerReviewMutation, ReviseLedgerReviewMutationVariables>;
export const ContactsDocument = new TypedDocumentString(`
    query Contacts($after: String) {
  partnerships(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ContactShown
    }
  }
}
    fragment ContactShown on Partnership {
  id
  fromDay
  toDay
  unit {
    id
    number
    nameZh
    nameEn
  }
  community {
    id
    nameZh
    nameEn
  }
  contact {
    state
    lastDeedOn
    silent
    silentDays
  }
}`) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const OwnLedgerDocument = new TypedDocumentString(`
    query OwnLedger($filter: LedgerEntryFilter, $after: String) {
  ledgerEntries(first: 30, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntryShown
      community {
        nameZh
        nameEn
      }
    }
  }
}
    fragment LedgerFile on File {
  id
  name
  mediaType
  byteLength
  downloadUrl
  thumbnailUrl
  reducedUrl
}
fragment EntryShown on LedgerEntry {
  id
  version
  kind
  keyTask
  title
  note
  doneOn
  leaders
  staff
  volunteers
  minutes
  money
  goods {
    item
    quantity
    unit
    approximate
  }
  paperMissing
  completesItem
  answerState
  answerRemark
  answeredAt
  answeredLate
  answerDueOn
  answerDaysLeft
  handOverTo
  handOverOn
  correctedAt
  withdrawalReason
  answerable
  changeable
  withdrawable
  communityItem {
    id
    title
  }
  approvalPaper {
    ...LedgerFile
  }
  files(first: 20) {
    nodes {
      id
      ofCommunity
      file {
        ...LedgerFile
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnLedgerQuery, OwnLedgerQueryVariables>;
export const LedgerCountsDocument = new TypedDocumentString(`
    query LedgerCounts {
  all: ledgerEntries(first: 1) {
    totalCount
  }
  awaited: ledgerEntries(first: 1, filter: {answerState: AWAITED}) {
    totalCount
  }
  lapsed: ledgerEntries(first: 1, filter: {answerState: LAPSED}) {
    totalCount
  }
  confirmed: ledgerEntries(first: 1, filter: {answerState: CONFIRMED}) {
    totalCount
  }
  partly: ledgerEntries(first: 1, filter: {answerState: PARTLY_CONFIRMED}) {
    totalCount
  }
  disputed: ledgerEntries(first: 1, filter: {answerState: DISPUTED}) {
    totalCount
  }
  withdrawn: ledgerEntries(first: 1, filter: {answerState: WITHDRAWN}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LedgerCountsQuery, LedgerCountsQueryVariables>;
export const EntryBeginningDocument = new TypedDocumentString(`
    query EntryBeginning {
  partnerships(first: 20) {
    nodes {
      id
      fromDay
      toDay
      community {
        id
        nameZh
        nameEn
      }
    }
  }
  last: ledgerEntries(first: 1, orderBy: CREATED_AT_DESC) {
    nodes {
      partnership {
        id
      }
      keyTask
      leaders
      staff
      volunteers
      minutes
    }
  }
  takes: communityItems(first: 100, filter: {state: [OPEN, TAKEN]}) {
    nodes {
      id
      title
      community {
        id
      }
      takes(first: 5, filter: {state: [TAKEN]}) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntryBeginningQuery, EntryBeginningQueryVariables>;
export const EntryToChangeDocument = new TypedDocumentString(`
    query EntryToChange($id: ID!) {
  node(id: $id) {
    __typename
    ... on LedgerEntry {
      ...EntryShown
      partnership {
        id
      }
    }
  }
}
    fragment LedgerFile on File {
  id
  name
  mediaType
  byteLength
  downloadUrl
  thumbnailUrl
  reducedUrl
}
fragment EntryShown on LedgerEntry {
  id
  version
  kind
  keyTask
  title
  note
  doneOn
  leaders
  staff
  volunteers
  minutes
  money
  goods {
    item
    quantity
    unit
    approximate
  }
  paperMissing
  completesItem
  answerState
  answerRemark
  answeredAt
  answeredLate
  answerDueOn
  answerDaysLeft
  handOverTo
  handOverOn
  correctedAt
  withdrawalReason
  answerable
  changeable
  withdrawable
  communityItem {
    id
    title
  }
  approvalPaper {
    ...LedgerFile
  }
  files(first: 20) {
    nodes {
      id
      ofCommunity
      file {
        ...LedgerFile
      }
    }
  }
}`) as unknown as TypedDocumentString<EntryToChangeQuery, EntryToChangeQueryVariables>;
export const EntryHistoryDocument = new TypedDocumentString(`
    query EntryHistory($id: ID!) {
  node(id: $id) {
    __typename
    ... on LedgerEntry {
      versions(first: 50) {
        nodes {
          id
          version
          act
          createdAt
          answer
          answerRemark
          handOverTo
          reason
          content {
            title
            doneOn
            leaders
            staff
            volunteers
            minutes
            money
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntryHistoryQuery, EntryHistoryQueryVariables>;
export const RecordEntryDocument = new TypedDocumentString(`
    mutation RecordEntry($input: RecordLedgerEntriesInput!) {
  recordLedgerEntries(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordEntryMutation, RecordEntryMutationVariables>;
export const ChangeEntryDocument = new TypedDocumentString(`
    mutation ChangeEntry($input: ChangeLedgerEntryInput!) {
  changeLedgerEntry(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeEntryMutation, ChangeEntryMutationVariables>;
export const WithdrawEntryDocument = new TypedDocumentString(`
    mutation WithdrawEntry($input: WithdrawLedgerEntryInput!) {
  withdrawLedgerEntry(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($unread: Boolean, $after: String) {
  viewer {
    messages(
      first: 20
      after: $after
      filter: {read: $unread}
      orderBy: CREATED_AT_DESC
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        titleZh
        bodyZh
        dueDay
        createdAt
        readAt
        subjectType
        mail {
          sentAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const UnreadMessagesDocument = new TypedDocumentString(`
    query UnreadMessages {
  viewer {
    unreadMessages
  }
}
    `) as unknown as TypedDocumentString<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
  markMessagesRead(input: $input) {
    id
    readAt
  }
}
    `) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const ItemsDocument = new TypedDocumentString(`
    query Items($kind: [CommunityItemKind!], $text: String, $state: [CommunityItemState!], $after: String) {
  communityItems(
    first: 30
    after: $after
    filter: {kind: $kind, text: $text, state: $state}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ItemShown
    }
  }
}
    fragment ItemShown on CommunityItem {
  id
  kind
  keyTask
  title
  note
  state
  shares
  taken
  wantedBy
  closedAt
  closingReason
  version
  createdAt
  community {
    id
    nameZh
    nameEn
  }
  partnership {
    id
    unit {
      nameZh
      nameEn
    }
  }
  takes(first: 20) {
    nodes {
      id
      state
      responsible
      note
      createdAt
      givenBackAt
      givenBackReason
      unit {
        nameZh
        nameEn
      }
    }
  }
  ledger(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<ItemsQuery, ItemsQueryVariables>;
export const ItemCountsDocument = new TypedDocumentString(`
    query ItemCounts {
  needs: communityItems(first: 1, filter: {kind: [NEED]}) {
    totalCount
  }
  services: communityItems(first: 1, filter: {kind: [SERVICE]}) {
    totalCount
  }
  responsibilities: communityItems(first: 1, filter: {kind: [RESPONSIBILITY]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ItemCountsQuery, ItemCountsQueryVariables>;
export const ItemPartnersDocument = new TypedDocumentString(`
    query ItemPartners {
  partnerships(first: 50) {
    nodes {
      id
      toDay
      unit {
        nameZh
        nameEn
      }
      community {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ItemPartnersQuery, ItemPartnersQueryVariables>;
export const WriteItemsDocument = new TypedDocumentString(`
    mutation WriteItems($input: WriteCommunityItemsInput!) {
  writeCommunityItems(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteItemsMutation, WriteItemsMutationVariables>;
export const ChangeItemDocument = new TypedDocumentString(`
    mutation ChangeItem($input: ChangeCommunityItemInput!) {
  changeCommunityItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeItemMutation, ChangeItemMutationVariables>;
export const CloseItemDocument = new TypedDocumentString(`
    mutation CloseItem($input: CloseCommunityItemInput!) {
  closeCommunityItem(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CloseItemMutation, CloseItemMutationVariables>;
export const TakeItemDocument = new TypedDocumentString(`
    mutation TakeItem($input: TakeCommunityItemInput!) {
  takeCommunityItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakeItemMutation, TakeItemMutationVariables>;
export const GiveBackItemDocument = new TypedDocumentString(`
    mutation GiveBackItem($input: GiveBackCommunityItemInput!) {
  giveBackCommunityItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveBackItemMutation, GiveBackItemMutationVariables>;
export const PublishedNoticesDocument = new TypedDocumentString(`
    query PublishedNotices($first: Int!, $after: String) {
  notices(first: $first, after: $after, orderBy: ISSUED_AT_DESC) {
    totalCount
    nodes {
      id
      titleZh
      officeNameZh
      edition
      issuedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedNoticesQuery, PublishedNoticesQueryVariables>;
export const PublishedNoticeDocument = new TypedDocumentString(`
    query PublishedNotice($id: ID!) {
  notice(id: $id) {
    id
    titleZh
    bodyZh
    officeNameZh
    edition
    issuedAt
    sha256
    correctionReason
    changes {
      category
      unitNumber
      unitNameZh
      totalBefore
      total
      rankBefore
      rank
    }
    editions(first: 20, orderBy: ISSUED_AT_ASC) {
      nodes {
        id
        edition
        issuedAt
      }
    }
    annexes {
      category
      titleZh
      lines {
        rank
        unitNumber
        unitNameZh
        total
        creation
        community
        intersection
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedNoticeQuery, PublishedNoticeQueryVariables>;
export const OwnObjectionsDocument = new TypedDocumentString(`
    query OwnObjections($after: String) {
  objections(first: 20, after: $after, orderBy: CREATED_AT_DESC) {
    totalCount
    nodes {
      ...ObjectionShown
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ObjectionShown on Objection {
  id
  subject
  state
  reason
  createdAt
  closedAt
  round {
    id
    titleZh
    titleEn
    phase
  }
  unit {
    id
    number
    nameZh
    nameEn
  }
  rule {
    id
    code
    titleZh
    titleEn
    maximum
  }
  dutyEvent {
    id
    day
    kind
    reason
    line {
      shift
      intersection {
        nameZh
        nameEn
      }
    }
  }
  files(first: 20) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
      }
    }
  }
  rulings(first: 10, orderBy: RULED_AT_DESC) {
    nodes {
      id
      upheld
      points
      reason
      ruledAt
      supersededAt
      supersededReason
    }
  }
}`) as unknown as TypedDocumentString<OwnObjectionsQuery, OwnObjectionsQueryVariables>;
export const FileObjectionDocument = new TypedDocumentString(`
    mutation FileObjection($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<FileObjectionMutation, FileObjectionMutationVariables>;
export const WithdrawObjectionDocument = new TypedDocumentString(`
    mutation WithdrawObjection($input: WithdrawObjectionInput!) {
  withdrawObjection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const DecidableRoundsDocument = new TypedDocumentString(`
    query DecidableRounds {
  rounds(
    first: 20
    filter: {phase: [REVIEW, PUBLISHED, CLOSED]}
    orderBy: CREATED_AT_DESC
  ) {
    nodes {
      id
      titleZh
      titleEn
      phase
      open: objections(first: 1, filter: {state: [OPEN]}) {
        totalCount
      }
      all: objections(first: 1) {
        totalCount
      }
      pendingChanges {
        category
        unitNumber
        unitNameZh
        totalBefore
        total
        rankBefore
        rank
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecidableRoundsQuery, DecidableRoundsQueryVariables>;
export const ObjectionsToDecideDocument = new TypedDocumentString(`
    query ObjectionsToDecide($roundId: ID!, $state: [ObjectionState!], $order: ObjectionOrder!, $after: String) {
  objections(
    first: 20
    after: $after
    filter: {roundId: $roundId, state: $state}
    orderBy: $order
  ) {
    totalCount
    nodes {
      ...ObjectionShown
      filedBy {
        name
      }
      assessment {
        id
        standing {
          id
          rank
          total
          category
          explanation {
            id
            detail {
              parts {
                part
                display
                weightDisplay
              }
              rules {
                code
                maximum
                pointsDisplay
                lostDisplay
              }
            }
          }
        }
      }
      round {
        absentTariff
        lateTariff
        leftEarlyTariff
        carelessTariff
        conscientiousTariff
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ObjectionShown on Objection {
  id
  subject
  state
  reason
  createdAt
  closedAt
  round {
    id
    titleZh
    titleEn
    phase
  }
  unit {
    id
    number
    nameZh
    nameEn
  }
  rule {
    id
    code
    titleZh
    titleEn
    maximum
  }
  dutyEvent {
    id
    day
    kind
    reason
    line {
      shift
      intersection {
        nameZh
        nameEn
      }
    }
  }
  files(first: 20) {
    nodes {
      id
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
      }
    }
  }
  rulings(first: 10, orderBy: RULED_AT_DESC) {
    nodes {
      id
      upheld
      points
      reason
      ruledAt
      supersededAt
      supersededReason
    }
  }
}`) as unknown as TypedDocumentString<ObjectionsToDecideQuery, ObjectionsToDecideQueryVariables>;
export const DecideObjectionsDocument = new TypedDocumentString(`
    mutation DecideObjections($input: DecideObjectionsInput!) {
  decideObjections(input: $input) {
    done
    refused
    rows {
      at
      done
      code
      message
      subjectId
    }
  }
}
    `) as unknown as TypedDocumentString<DecideObjectionsMutation, DecideObjectionsMutationVariables>;
export const ReopenObjectionDocument = new TypedDocumentString(`
    mutation ReopenObjection($input: ReopenObjectionInput!) {
  reopenObjection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenObjectionMutation, ReopenObjectionMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($name: String, $mustChange: Boolean, $after: String) {
  accounts(
    first: 50
    after: $after
    filter: {name: $name, mustChangePassword: $mustChange}
    orderBy: USERNAME_ASC
  ) {
    totalCount
    nodes {
      ...Person
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Person on Account {
  id
  username
  name
  createdAt
  disabledAt
  mustChangePassword
  roles(first: 20) {
    nodes {
      id
      role
      revokedAt
      unit {
        id
        nameZh
        nameEn
      }
      community {
        id
        nameZh
        nameEn
      }
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const CreateAccountsDocument = new TypedDocumentString(`
    mutation CreateAccounts($input: CreateAccountsInput!) {
  createAccounts(input: $input) {
    oneTimePassword
    account {
      id
      name
      username
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAccountsMutation, CreateAccountsMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: AccountInput!) {
  resetPassword(input: $input) {
    oneTimePassword
    account {
      id
      name
      username
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($input: AccountInput!) {
  disableAccount(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = new TypedDocumentString(`
    mutation EnableAccount($input: AccountInput!) {
  enableAccount(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($input: RevokeRoleInput!) {
  revokeRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const WallRoundsDocument = new TypedDocumentString(`
    query WallRounds {
  rounds(first: 20) {
    nodes {
      id
      titleZh
      titleEn
      phase
      submissionDeadline
      submissionCounts {
        notOpened
        opened
        begun
        submitted
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WallRoundsQuery, WallRoundsQueryVariables>;
export const WallRulesDocument = new TypedDocumentString(`
    query WallRules($roundId: ID!) {
  archives(first: 1, filter: {roundId: $roundId}) {
    nodes {
      id
      progress {
        rules {
          slotsAsked
          rule {
            id
            code
            titleZh
            titleEn
            sectionZh
            sectionEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WallRulesQuery, WallRulesQueryVariables>;
export const WallUnitsDocument = new TypedDocumentString(`
    query WallUnits($roundId: ID!, $after: String, $byRule: Boolean!, $bySteps: Boolean!) {
  assessments(first: 100, after: $after, filter: {roundId: $roundId}) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      category
      submissionStep
      unit {
        id
        number
        nameZh
        nameEn
      }
      archive {
        id
        state
        extendedUntil
        progress {
          rulesAsked
          rulesComplete
          pointsAtStake
          returned
          daysLeft
          isOpen
          rules @include(if: $byRule) {
            has: slotsAnswered
            is: freshness
          }
        }
      }
      team @include(if: $bySteps) {
        number
      }
      visit @include(if: $bySteps) {
        day
        reportHeardAt
        archivesReadAt
        siteSeenAt
      }
      scoreSheets(first: 20) @include(if: $bySteps) {
        nodes {
          state
        }
      }
      feedback @include(if: $bySteps) {
        givenAt
        acknowledgedAt
      }
      lockedAt @include(if: $bySteps)
    }
  }
}
    `) as unknown as TypedDocumentString<WallUnitsQuery, WallUnitsQueryVariables>;
export const WallSearchDocument = new TypedDocumentString(`
    query WallSearch($name: String!, $after: String) {
  units(first: 100, after: $after, filter: {name: $name}) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WallSearchQuery, WallSearchQueryVariables>;
export const RemindUnitsDocument = new TypedDocumentString(`
    mutation RemindUnits($input: RemindUnitsInput!) {
  remindUnits(input: $input) {
    done
    refused
    rows {
      at
      done
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemindUnitsMutation, RemindUnitsMutationVariables>;
export const ExtendArchivesDocument = new TypedDocumentString(`
    mutation ExtendArchives($input: ExtendArchivesInput!) {
  extendArchives(input: $input) {
    done
    refused
    rows {
      at
      done
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendArchivesMutation, ExtendArchivesMutationVariables>;
export const ReturnArchiveDocument = new TypedDocumentString(`
    mutation ReturnArchive($input: ReturnArchiveInput!) {
  returnArchive(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ReturnArchiveMutation, ReturnArchiveMutationVariables>;
export const RoundsToPublishDocument = new TypedDocumentString(`
    query RoundsToPublish {
  rounds(
    first: 20
    filter: {phase: [REVIEW, PUBLISHED, CLOSED]}
    orderBy: CREATED_AT_DESC
  ) {
    nodes {
      id
      titleZh
      titleEn
      phase
      previewOpenedAt
      publishedAt
      open: objections(first: 1, filter: {state: [OPEN]}) {
        totalCount
      }
      standings(first: 1) {
        totalCount
        nodes {
          id
          computedAt
        }
      }
      notices(first: 20, orderBy: ISSUED_AT_DESC) {
        nodes {
          id
          edition
          titleZh
          issuedAt
          sha256
          correctionReason
        }
      }
      pendingChanges {
        category
        unitNumber
        unitNameZh
        totalBefore
        total
        rankBefore
        rank
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsToPublishQuery, RoundsToPublishQueryVariables>;
export const ComputeStandingsDocument = new TypedDocumentString(`
    mutation ComputeStandings($input: RoundInput!) {
  computeStandings(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ComputeStandingsMutation, ComputeStandingsMutationVariables>;
export const OpenPreviewDocument = new TypedDocumentString(`
    mutation OpenPreview($input: RoundInput!) {
  openPreview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenPreviewMutation, OpenPreviewMutationVariables>;
export const PublishRoundDocument = new TypedDocumentString(`
    mutation PublishRound($input: PublishRoundInput!) {
  publishRound(input: $input) {
    id
    sha256
  }
}
    `) as unknown as TypedDocumentString<PublishRoundMutation, PublishRoundMutationVariables>;
export const CorrectNoticeDocument = new TypedDocumentString(`
    mutation CorrectNotice($input: CorrectNoticeInput!) {
  correctNotice(input: $input) {
    id
    edition
    sha256
  }
}
    `) as unknown as TypedDocumentString<CorrectNoticeMutation, CorrectNoticeMutationVariables>;
export const QualityRoundsDocument = new TypedDocumentString(`
    query QualityRounds {
  rounds(first: 20) {
    nodes {
      id
      titleZh
      titleEn
      phase
    }
  }
}
    `) as unknown as TypedDocumentString<QualityRoundsQuery, QualityRoundsQueryVariables>;
export const MarkingDocument = new TypedDocumentString(`
    query Marking($roundId: ID!) {
  round(id: $roundId) {
    id
    marking {
      marks
      notApplicable
      lowest
      lowerQuartile
      median
      upperQuartile
      highest
      mean
      differences
      settled
      rule {
        id
        code
        titleZh
        titleEn
        maximum
      }
      team {
        id
        number
        nameZh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkingQuery, MarkingQueryVariables>;
export const UnsignedSheetsDocument = new TypedDocumentString(`
    query UnsignedSheets($roundId: ID!, $after: String) {
  assessments(first: 50, after: $after, filter: {roundId: $roundId}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      unit {
        number
        nameZh
        nameEn
      }
      team {
        id
        number
      }
      closing {
        blockers {
          code
          about
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnsignedSheetsQuery, UnsignedSheetsQueryVariables>;
export const DoubtfulRatingsDocument = new TypedDocumentString(`
    query DoubtfulRatings($roundId: ID!, $after: String) {
  doubtfulRatings(first: 50, after: $after, filter: {roundId: $roundId}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      score
      confirmedEntries
      remark
      signedAt
      community {
        nameZh
        nameEn
      }
      assessment {
        id
        unit {
          number
          nameZh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoubtfulRatingsQuery, DoubtfulRatingsQueryVariables>;
export const PhotoMatchesDocument = new TypedDocumentString(`
    query PhotoMatches($after: String) {
  photoMatches(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      distance
      foundAt
      file {
        id
        name
        mediaType
        byteLength
        downloadUrl
        thumbnailUrl
        uploadedAt
        unit {
          nameZh
          nameEn
        }
        community {
          nameZh
          nameEn
        }
      }
      otherFile {
        id
        name
        mediaType
        byteLength
        downloadUrl
        thumbnailUrl
        uploadedAt
        unit {
          nameZh
          nameEn
        }
        community {
          nameZh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PhotoMatchesQuery, PhotoMatchesQueryVariables>;
export const PublishedRoundsDocument = new TypedDocumentString(`
    query PublishedRounds {
  rounds(
    first: 20
    filter: {phase: [REVIEW, PUBLISHED, CLOSED]}
    orderBy: CREATED_AT_DESC
  ) {
    nodes {
      id
      titleZh
      titleEn
      phase
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedRoundsQuery, PublishedRoundsQueryVariables>;
export const RankingsDocument = new TypedDocumentString(`
    query Rankings($roundId: ID!, $category: UnitCategory!, $after: String) {
  standings(
    first: 100
    after: $after
    filter: {roundId: $roundId, category: [$category]}
    orderBy: RANK_ASC
  ) {
    totalCount
    nodes {
      ...RankedLine
      unit {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RankedLine on Standing {
  id
  rank
  unitNumber
  unitNameZh
  total
  creation
  community
  intersection
}`) as unknown as TypedDocumentString<RankingsQuery, RankingsQueryVariables>;
export const RankingPartsDocument = new TypedDocumentString(`
    query RankingParts($roundId: ID!, $category: UnitCategory!) {
  standings(
    first: 100
    filter: {roundId: $roundId, category: [$category]}
    orderBy: RANK_ASC
  ) {
    nodes {
      id
      rank
      unitNameZh
      total
      explanation {
        id
        detail {
          parts {
            part
            contributionDisplay
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RankingPartsQuery, RankingPartsQueryVariables>;
export const OwnResultsDocument = new TypedDocumentString(`
    query OwnResults($unitId: ID!) {
  standings(first: 20, filter: {unitId: $unitId}) {
    nodes {
      ...RankedLine
      category
      round {
        id
        titleZh
        titleEn
        phase
        publishedAt
      }
    }
  }
}
    fragment RankedLine on Standing {
  id
  rank
  unitNumber
  unitNameZh
  total
  creation
  community
  intersection
}`) as unknown as TypedDocumentString<OwnResultsQuery, OwnResultsQueryVariables>;
export const StandingExplainedDocument = new TypedDocumentString(`
    query StandingExplained($id: ID!) {
  node(id: $id) {
    ... on Standing {
      ...RankedLine
      category
      computedAt
      uncappedIntersection
      absences
      round {
        id
        titleZh
        titleEn
        publishedAt
        takesObjections
      }
      assessment {
        id
        feedback {
          strengths
          weaknesses
          advice
          givenAt
        }
        objections(first: 100) {
          nodes {
            id
            subject
            state
            rule {
              id
            }
            dutyEvent {
              id
            }
          }
        }
      }
      explanation {
        detail {
          totalDisplay
          totalExact
          absences
          ledgerShare
          redistributed
          parts {
            part
            applies
            display
            weightDisplay
            contributionDisplay
            exact
            contributionExact
            ledgerReview {
              score
              remark
              reviewedAt
            }
            rulings {
              id
              subject
              points
              reason
              ruledAt
              dutyEvent {
                id
              }
            }
            ratings(first: 10) {
              nodes {
                id
                score
                signedAt
                community {
                  nameZh
                  nameEn
                }
              }
            }
            entries(first: 1) {
              totalCount
            }
            events(first: 100) {
              totalCount
              nodes {
                id
                day
                kind
                reason
                counts
                confirmedAt
                line {
                  shift
                  intersection {
                    nameZh
                    nameEn
                  }
                }
              }
            }
          }
          rules {
            code
            applies
            maximum
            pointsDisplay
            lostDisplay
            settled
            rule {
              id
              titleZh
              titleEn
              sectionZh
              sectionEn
            }
            ruling {
              points
              reason
              ruledAt
            }
            marks {
              id
              points
              reason
            }
          }
        }
      }
    }
  }
}
    fragment RankedLine on Standing {
  id
  rank
  unitNumber
  unitNameZh
  total
  creation
  community
  intersection
}`) as unknown as TypedDocumentString<StandingExplainedQuery, StandingExplainedQueryVariables>;
export const RuleExplainedDocument = new TypedDocumentString(`
    query RuleExplained($id: ID!) {
  node(id: $id) {
    ... on Standing {
      id
      explanation {
        detail {
          rules {
            code
            settlement {
              reason
              points
              notApplicable
              settledAt
            }
            marks {
              id
              points
              reason
              notApplicable
              scoreSheet {
                id
                signedAt
              }
            }
            evidence {
              id
              title
              note
              aboutFrom
              aboutTo
              files(first: 20) {
                nodes {
                  id
                  file {
                    id
                    name
                    mediaType
                    byteLength
                    downloadUrl
                    uploadedAt
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RuleExplainedQuery, RuleExplainedQueryVariables>;
export const RatingsToGiveDocument = new TypedDocumentString(`
    query RatingsToGive {
  rounds(first: 5) {
    nodes {
      id
      titleZh
      titleEn
      phase
      periodFrom
      periodTo
    }
  }
  assessments(first: 100) {
    totalCount
    nodes {
      id
      round {
        id
      }
      unit {
        id
        number
        nameZh
        nameEn
      }
      communityRatings(first: 5) {
        nodes {
          id
          state
          score
          savedAt
          partnership {
            id
          }
        }
      }
    }
  }
  partnerships(first: 100) {
    nodes {
      id
      unit {
        id
      }
    }
  }
  viewer {
    tasks {
      kind
      subjectId
      dueDay
      workingDaysLeft
      daysLeft
    }
  }
}
    `) as unknown as TypedDocumentString<RatingsToGiveQuery, RatingsToGiveQueryVariables>;
export const RatingToGiveDocument = new TypedDocumentString(`
    query RatingToGive($assessment: ID!) {
  ratingForm {
    items {
      item
      nameZh
      weight
      levels {
        nameZh
        from
        to
        remarkNeeded
        descriptionZh
      }
    }
  }
  node(id: $assessment) {
    __typename
    ... on Assessment {
      id
      round {
        id
        titleZh
        titleEn
        phase
        periodFrom
        periodTo
      }
      unit {
        id
        number
        nameZh
        nameEn
      }
      communityRatings(first: 5) {
        nodes {
          ...RatingShown
        }
      }
    }
  }
}
    fragment RatingShown on CommunityRating {
  id
  version
  state
  score
  savedAt
  signedAt
  countersignedAt
  returnReason
  remark
  atmosphere
  environment
  facility
  volunteer
  culture
  response
  attitude
  signedBy {
    id
    name
  }
  countersignedBy {
    id
    name
  }
  partnership {
    id
  }
}`) as unknown as TypedDocumentString<RatingToGiveQuery, RatingToGiveQueryVariables>;
export const SaveRatingDocument = new TypedDocumentString(`
    mutation SaveRating($input: SaveCommunityRatingInput!) {
  saveCommunityRating(input: $input) {
    ...RatingShown
  }
}
    fragment RatingShown on CommunityRating {
  id
  version
  state
  score
  savedAt
  signedAt
  countersignedAt
  returnReason
  remark
  atmosphere
  environment
  facility
  volunteer
  culture
  response
  attitude
  signedBy {
    id
    name
  }
  countersignedBy {
    id
    name
  }
  partnership {
    id
  }
}`) as unknown as TypedDocumentString<SaveRatingMutation, SaveRatingMutationVariables>;
export const SignRatingDocument = new TypedDocumentString(`
    mutation SignRating($input: SignCommunityRatingInput!) {
  signCommunityRating(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SignRatingMutation, SignRatingMutationVariables>;
export const CountersignRatingDocument = new TypedDocumentString(`
    mutation CountersignRating($input: SignCommunityRatingInput!) {
  countersignCommunityRating(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CountersignRatingMutation, CountersignRatingMutationVariables>;
export const ReturnRatingDocument = new TypedDocumentString(`
    mutation ReturnRating($input: ReturnCommunityRatingInput!) {
  returnCommunityRating(input: $input) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnRatingMutation, ReturnRatingMutationVariables>;
export const RegistryUnitsDocument = new TypedDocumentString(`
    query RegistryUnits($name: String, $category: [UnitCategory!], $after: String) {
  units(
    first: 50
    after: $after
    filter: {name: $name, category: $category}
    orderBy: NUMBER_ASC
  ) {
    totalCount
    nodes {
      ...RegisteredUnit
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RegisteredUnit on Unit {
  id
  number
  code
  nameZh
  nameEn
  category
  affiliation
  active
  contactName
  contactPhone
}`) as unknown as TypedDocumentString<RegistryUnitsQuery, RegistryUnitsQueryVariables>;
export const RegistryCommunitiesDocument = new TypedDocumentString(`
    query RegistryCommunities($name: String, $after: String) {
  communities(first: 50, after: $after, filter: {name: $name}, orderBy: CODE_ASC) {
    totalCount
    nodes {
      id
      code
      nameZh
      nameEn
      street
      partnerships(first: 10) {
        nodes {
          id
          toDay
          unit {
            id
            nameZh
            nameEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryCommunitiesQuery, RegistryCommunitiesQueryVariables>;
export const RegistryIntersectionsDocument = new TypedDocumentString(`
    query RegistryIntersections($name: String, $after: String) {
  intersections(
    first: 50
    after: $after
    filter: {name: $name}
    orderBy: CODE_ASC
  ) {
    totalCount
    nodes {
      id
      code
      nameZh
      nameEn
      dutyPosts(first: 20) {
        nodes {
          id
          toDay
          unit {
            id
            nameZh
            nameEn
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryIntersectionsQuery, RegistryIntersectionsQueryVariables>;
export const RegistryPartnershipsDocument = new TypedDocumentString(`
    query RegistryPartnerships($unitId: ID, $communityId: ID, $after: String) {
  partnerships(
    first: 50
    after: $after
    filter: {unitId: $unitId, communityId: $communityId}
    orderBy: FROM_DAY_DESC
  ) {
    totalCount
    nodes {
      id
      fromDay
      toDay
      unit {
        number
        nameZh
        nameEn
      }
      community {
        nameZh
        nameEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryPartnershipsQuery, RegistryPartnershipsQueryVariables>;
export const RegistryDutyPostsDocument = new TypedDocumentString(`
    query RegistryDutyPosts($unitId: ID, $intersectionId: ID, $after: String) {
  dutyPosts(
    first: 50
    after: $after
    filter: {unitId: $unitId, intersectionId: $intersectionId}
    orderBy: FROM_DAY_DESC
  ) {
    totalCount
    nodes {
      id
      fromDay
      toDay
      unit {
        number
        nameZh
        nameEn
      }
      intersection {
        nameZh
        nameEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryDutyPostsQuery, RegistryDutyPostsQueryVariables>;
export const PickUnitsDocument = new TypedDocumentString(`
    query PickUnits($name: String) {
  units(first: 20, filter: {name: $name}, orderBy: NUMBER_ASC) {
    nodes {
      id
      number
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<PickUnitsQuery, PickUnitsQueryVariables>;
export const PickCommunitiesDocument = new TypedDocumentString(`
    query PickCommunities($name: String) {
  communities(first: 20, filter: {name: $name}, orderBy: CODE_ASC) {
    nodes {
      id
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<PickCommunitiesQuery, PickCommunitiesQueryVariables>;
export const PickIntersectionsDocument = new TypedDocumentString(`
    query PickIntersections($name: String) {
  intersections(first: 20, filter: {name: $name}, orderBy: CODE_ASC) {
    nodes {
      id
      nameZh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<PickIntersectionsQuery, PickIntersectionsQueryVariables>;
export const RegisterUnitDocument = new TypedDocumentString(`
    mutation RegisterUnit($input: RegisterUnitInput!) {
  registerUnit(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterUnitMutation, RegisterUnitMutationVariables>;
export const RevealUnitPhoneDocument = new TypedDocumentString(`
    mutation RevealUnitPhone($input: RevealUnitPhoneInput!) {
  revealUnitPhone(input: $input)
}
    `) as unknown as TypedDocumentString<RevealUnitPhoneMutation, RevealUnitPhoneMutationVariables>;
export const ChangeUnitDocument = new TypedDocumentString(`
    mutation ChangeUnit($input: ChangeUnitInput!) {
  changeUnit(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeUnitMutation, ChangeUnitMutationVariables>;
export const RegisterCommunityDocument = new TypedDocumentString(`
    mutation RegisterCommunity($input: RegisterCommunityInput!) {
  registerCommunity(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterCommunityMutation, RegisterCommunityMutationVariables>;
export const RegisterIntersectionDocument = new TypedDocumentString(`
    mutation RegisterIntersection($input: RegisterIntersectionInput!) {
  registerIntersection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterIntersectionMutation, RegisterIntersectionMutationVariables>;
export const ArrangePartnershipDocument = new TypedDocumentString(`
    mutation ArrangePartnership($input: ArrangePartnershipsInput!) {
  arrangePartnerships(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ArrangePartnershipMutation, ArrangePartnershipMutationVariables>;
export const EndPartnershipDocument = new TypedDocumentString(`
    mutation EndPartnership($input: EndPartnershipInput!) {
  endPartnership(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndPartnershipMutation, EndPartnershipMutationVariables>;
export const ArrangeDutyPostDocument = new TypedDocumentString(`
    mutation ArrangeDutyPost($input: ArrangeDutyPostsInput!) {
  arrangeDutyPosts(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ArrangeDutyPostMutation, ArrangeDutyPostMutationVariables>;
export const EndDutyPostDocument = new TypedDocumentString(`
    mutation EndDutyPost($input: EndDutyPostInput!) {
  endDutyPost(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndDutyPostMutation, EndDutyPostMutationVariables>;
export const PreviewUnitImportDocument = new TypedDocumentString(`
    mutation PreviewUnitImport($input: PreviewUnitImportInput!) {
  previewUnitImport(input: $input) {
    ...JudgedImport
  }
}
    fragment JudgedImport on UnitImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  confirmedAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}`) as unknown as TypedDocumentString<PreviewUnitImportMutation, PreviewUnitImportMutationVariables>;
export const ConfirmUnitImportDocument = new TypedDocumentString(`
    mutation ConfirmUnitImport($input: ConfirmUnitImportInput!) {
  confirmUnitImport(input: $input) {
    ...JudgedImport
  }
}
    fragment JudgedImport on UnitImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  confirmedAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConfirmUnitImportMutation, ConfirmUnitImportMutationVariables>;
export const FormerImportsDocument = new TypedDocumentString(`
    query FormerImports {
  unitImports(first: 10, orderBy: CREATED_AT_DESC) {
    totalCount
    nodes {
      ...JudgedImport
      createdBy {
        name
      }
    }
  }
}
    fragment JudgedImport on UnitImport {
  id
  state
  good
  bad
  unchanged
  columns
  errorWorkbookUrl
  createdAt
  confirmedAt
  badRows {
    rowNumber
    cells
    reasons
  }
  file {
    id
    name
  }
}`) as unknown as TypedDocumentString<FormerImportsQuery, FormerImportsQueryVariables>;
export const ReminderGroupsDocument = new TypedDocumentString(`
    query ReminderGroups {
  reminderList {
    counts {
      notOpened
      opened
      begun
      submitted
    }
    round {
      id
      titleZh
      titleEn
      submissionDeadline
    }
    rows {
      step
      unit {
        id
        number
        nameZh
        nameEn
      }
      assessment {
        id
        category
        archive {
          id
        }
      }
      reminders(first: 3) {
        totalCount
        nodes {
          id
          createdAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReminderGroupsQuery, ReminderGroupsQueryVariables>;
export const RemindersOfDocument = new TypedDocumentString(`
    query RemindersOf($assessmentId: ID!) {
  assessment(id: $assessmentId) {
    id
    openings(first: 20) {
      nodes {
        id
        openedAt
        account {
          name
        }
      }
    }
    reminders(first: 50) {
      totalCount
      nodes {
        id
        createdAt
        step
        remark
        sentBy {
          name
        }
        messages(first: 20) {
          nodes {
            id
            readAt
            account {
              name
            }
            mail {
              state
              sentAt
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemindersOfQuery, RemindersOfQueryVariables>;
export const RollCallDayDocument = new TypedDocumentString(`
    query RollCallDay($day: LocalDate!) {
  dutyShifts(
    first: 100
    filter: {day: {from: $day, to: $day}}
    orderBy: STARTS_AT_ASC
  ) {
    totalCount
    nodes {
      id
      shift
      startsAt
      endsAt
      due
      dutyPost {
        id
      }
      unit {
        nameZh
        nameEn
      }
      intersection {
        id
        nameZh
        nameEn
      }
      suspension {
        cause
        reason
      }
    }
  }
  dutyPosts(first: 100, filter: {onDay: $day}) {
    nodes {
      id
      unit {
        nameZh
        nameEn
      }
      intersection {
        id
        nameZh
        nameEn
      }
    }
  }
  dutyLines(
    first: 100
    filter: {day: {from: $day, to: $day}}
    orderBy: CREATED_AT_ASC
  ) {
    nodes {
      id
      day
      shift
      present
      leaderPresent
      staffKind
      state
      remark
      strikeReason
      createdAt
      dutyPost {
        id
      }
      events(first: 5) {
        nodes {
          kind
          minutes
          reasonCode
          reason
        }
      }
      files(first: 9) {
        nodes {
          id
          file {
            id
            name
            mediaType
            byteLength
            downloadUrl
            thumbnailUrl
          }
        }
      }
    }
  }
  dutyDayCloses(first: 1, filter: {day: {from: $day, to: $day}, reopened: false}) {
    nodes {
      id
      remark
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<RollCallDayQuery, RollCallDayQueryVariables>;
export const RecordRollCallDocument = new TypedDocumentString(`
    mutation RecordRollCall($input: RecordRollCallInput!) {
  recordRollCall(input: $input) {
    rows {
      at
      done
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRollCallMutation, RecordRollCallMutationVariables>;
export const CloseDutyDayDocument = new TypedDocumentString(`
    mutation CloseDutyDay($input: CloseDutyDayInput!) {
  closeDutyDay(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseDutyDayMutation, CloseDutyDayMutationVariables>;
export const RostersDocument = new TypedDocumentString(`
    query Rosters {
  dutyPatterns(first: 20, orderBy: CREATED_AT_DESC) {
    totalCount
    nodes {
      id
      fromDay
      toDay
      workingDaysOnly
      everyNth
      due
      morningFrom
      morningTo
      eveningFrom
      eveningTo
      posts
      made
      changed
      removed
      kept
      createdAt
      createdBy {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RostersQuery, RostersQueryVariables>;
export const PostsToPlanDocument = new TypedDocumentString(`
    query PostsToPlan($intersectionId: ID) {
  dutyPosts(first: 100, filter: {intersectionId: $intersectionId}) {
    nodes {
      id
      toDay
    }
  }
}
    `) as unknown as TypedDocumentString<PostsToPlanQuery, PostsToPlanQueryVariables>;
export const SupervisionsDocument = new TypedDocumentString(`
    query Supervisions($after: String) {
  supervisions(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      fromDay
      toDay
      account {
        id
        name
        username
      }
      intersection {
        id
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SupervisionsQuery, SupervisionsQueryVariables>;
export const GenerateRosterDocument = new TypedDocumentString(`
    mutation GenerateRoster($input: GenerateRosterInput!) {
  generateRoster(input: $input) {
    id
    made
    changed
    removed
    kept
  }
}
    `) as unknown as TypedDocumentString<GenerateRosterMutation, GenerateRosterMutationVariables>;
export const AssignSupervisorDocument = new TypedDocumentString(`
    mutation AssignSupervisor($input: AssignSupervisorInput!) {
  assignSupervisor(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignSupervisorMutation, AssignSupervisorMutationVariables>;
export const EndSupervisionDocument = new TypedDocumentString(`
    mutation EndSupervision($input: EndSupervisionInput!) {
  endSupervision(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndSupervisionMutation, EndSupervisionMutationVariables>;
export const RoundsToSetDocument = new TypedDocumentString(`
    query RoundsToSet {
  rounds(first: 50, orderBy: CREATED_AT_DESC) {
    totalCount
    nodes {
      id
      titleZh
      titleEn
      phase
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsToSetQuery, RoundsToSetQueryVariables>;
export const RoundToSetDocument = new TypedDocumentString(`
    query RoundToSet($id: ID!) {
  round(id: $id) {
    ...RoundTimes
    nextPhase
    phaseBefore
    settingsFrozenAt
    publishedAt
    previewOpenedAt
    creationWeight
    communityWeight
    intersectionWeight
    ledgerShare
    intersectionBase
    intersectionFloor
    intersectionCap
    absentTariff
    lateTariff
    leftEarlyTariff
    carelessTariff
    conscientiousTariff
    spreadLimit
    ruleSet {
      id
      titleZh
      titleEn
      version
    }
    rules(first: 1) {
      totalCount
    }
    assessments(first: 1) {
      totalCount
    }
    settings {
      name
      titleZh
      valueZh
      defaultZh
      origin
    }
    steps(first: 50, orderBy: TAKEN_AT_DESC) {
      nodes {
        id
        fromPhase
        toPhase
        reason
        takenAt
        takenBy {
          name
        }
      }
    }
  }
}
    fragment RoundTimes on Round {
  id
  titleZh
  titleEn
  phase
  periodFrom
  periodTo
  submissionDeadline
  inspectionFrom
  inspectionTo
}`) as unknown as TypedDocumentString<RoundToSetQuery, RoundToSetQueryVariables>;
export const RuleSetsToPickDocument = new TypedDocumentString(`
    query RuleSetsToPick {
  ruleSets(first: 20) {
    nodes {
      id
      titleZh
      titleEn
      version
      rules(first: 100, orderBy: ORDINAL_ASC) {
        totalCount
        nodes {
          id
          code
          titleZh
          titleEn
          sectionZh
          sectionEn
          maximum
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RuleSetsToPickQuery, RuleSetsToPickQueryVariables>;
export const CreateRoundDocument = new TypedDocumentString(`
    mutation CreateRound($input: CreateRoundInput!) {
  createRound(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateRoundMutation, CreateRoundMutationVariables>;
export const ChangeRoundSettingsDocument = new TypedDocumentString(`
    mutation ChangeRoundSettings($input: ChangeRoundSettingsInput!) {
  changeRoundSettings(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeRoundSettingsMutation, ChangeRoundSettingsMutationVariables>;
export const MoveRoundDocument = new TypedDocumentString(`
    mutation MoveRound($input: MoveRoundInput!) {
  moveRound(input: $input) {
    id
    phase
  }
}
    `) as unknown as TypedDocumentString<MoveRoundMutation, MoveRoundMutationVariables>;
export const ExtendSubmissionDocument = new TypedDocumentString(`
    mutation ExtendSubmission($input: ExtendSubmissionInput!) {
  extendSubmission(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ExtendSubmissionMutation, ExtendSubmissionMutationVariables>;
export const OwnRolesDocument = new TypedDocumentString(`
    query OwnRoles($units: Boolean!, $communities: Boolean!) {
  viewer {
    roles {
      id
      role
      unit @include(if: $units) {
        nameZh
        nameEn
      }
      community @include(if: $communities) {
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnRolesQuery, OwnRolesQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ActAsDocument = new TypedDocumentString(`
    mutation ActAs($input: ActAsInput!) {
  actAs(input: $input) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<ActAsMutation, ActAsMutationVariables>;
export const SetTypeSizeDocument = new TypedDocumentString(`
    mutation SetTypeSize($input: SetTypeSizeInput!) {
  setTypeSize(input: $input) {
    id
    typeSize
  }
}
    `) as unknown as TypedDocumentString<SetTypeSizeMutation, SetTypeSizeMutationVariables>;
export const SigningRisksDocument = new TypedDocumentString(`
    query SigningRisks($unitId: ID!, $period: DayRange!, $ahead: DayRange!) {
  partnerships(first: 10, filter: {unitId: $unitId}) {
    nodes {
      id
      toDay
      community {
        nameZh
        nameEn
      }
      contact {
        state
        silent
        silentDays
        lastDeedOn
      }
    }
  }
  awaited: ledgerEntries(
    first: 1
    filter: {unitId: $unitId, doneOn: $period, answer: [UNANSWERED], withdrawn: false}
  ) {
    totalCount
  }
  disputed: ledgerEntries(
    first: 1
    filter: {unitId: $unitId, doneOn: $period, answer: [DISPUTED, PARTLY_CONFIRMED], withdrawn: false}
  ) {
    totalCount
  }
  paperless: ledgerEntries(
    first: 1
    filter: {unitId: $unitId, doneOn: $period, paperMissing: true}
  ) {
    totalCount
  }
  dutyEvents(
    first: 20
    orderBy: DAY_DESC
    filter: {unitId: $unitId, day: $period, counts: true}
  ) {
    totalCount
    nodes {
      id
      day
      kind
    }
  }
  lines: dutyLines(first: 1, filter: {unitId: $unitId, day: $period}) {
    totalCount
  }
  led: dutyLines(
    first: 1
    filter: {unitId: $unitId, day: $period, leaderPresent: true}
  ) {
    totalCount
  }
  temporary: dutyLines(
    first: 1
    filter: {unitId: $unitId, day: $period, staffKind: [TEMPORARY]}
  ) {
    totalCount
  }
  dutyShifts(
    first: 1
    orderBy: DAY_ASC
    filter: {unitId: $unitId, day: $ahead, suspended: false}
  ) {
    nodes {
      id
      day
      shift
      startsAt
      due
      intersection {
        nameZh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SigningRisksQuery, SigningRisksQueryVariables>;
export const SignArchiveDocument = new TypedDocumentString(`
    mutation SignArchive($input: ArchiveInput!) {
  signArchive(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SignArchiveMutation, SignArchiveMutationVariables>;
export const SendArchiveBackDocument = new TypedDocumentString(`
    mutation SendArchiveBack($input: ArchiveBackInput!) {
  sendArchiveBack(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SendArchiveBackMutation, SendArchiveBackMutationVariables>;
export const TeamRoundsDocument = new TypedDocumentString(`
    query TeamRounds {
  rounds(first: 20) {
    nodes {
      id
      titleZh
      titleEn
      phase
    }
  }
}
    `) as unknown as TypedDocumentString<TeamRoundsQuery, TeamRoundsQueryVariables>;
export const TeamBoardDocument = new TypedDocumentString(`
    query TeamBoard($roundId: ID!, $after: String) {
  visits(first: 50, after: $after, filter: {roundId: $roundId}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      day
      stage
      reportHeardAt
      archivesReadAt
      siteSeenAt
      assessment {
        id
        lockedAt
        unit {
          number
          nameZh
          nameEn
        }
        team {
          id
          members(first: 12, filter: {isLeader: false}) {
            totalCount
          }
        }
        scoreSheets(first: 12) {
          nodes {
            id
            state
          }
        }
        ledgerReview {
          id
          score
        }
        feedback {
          id
          acknowledgedAt
        }
        closing {
          ledgerAsked
          blockers {
            code
          }
          differences {
            settled
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamBoardQuery, TeamBoardQueryVariables>;
export const TeamUnitDocument = new TypedDocumentString(`
    query TeamUnit($id: ID!) {
  assessment(id: $id) {
    id
    lockedAt
    lockedBy {
      name
    }
    unit {
      number
      nameZh
      nameEn
    }
    round {
      id
      phase
      titleZh
      titleEn
      rules(first: 100) {
        nodes {
          rule {
            id
            code
            titleZh
            titleEn
            maximum
          }
        }
      }
    }
    visit {
      id
      day
      reportHeardAt
      archivesReadAt
      siteSeenAt
    }
    team {
      id
      nameZh
    }
    scoreSheets(first: 12) {
      nodes {
        id
        state
        signedAt
        examiner {
          id
          name
        }
        signature {
          sha256
        }
        signatures(first: 20) {
          nodes {
            id
            supersededAt
            supersededReason
          }
        }
        marks(first: 100) {
          nodes {
            id
            points
            reason
            notApplicable
            rule {
              id
            }
          }
        }
      }
    }
    settlements(first: 100) {
      nodes {
        id
        points
        notApplicable
        reason
        settledAt
        settledBy {
          name
        }
        rule {
          id
        }
      }
    }
    settlementVersions(first: 100) {
      nodes {
        id
        points
        notApplicable
        reason
        withdrawn
        revisionReason
        revisedAt
        rule {
          id
          code
        }
      }
    }
    ledgerReview {
      id
      score
    }
    feedback {
      ...FeedbackWords
    }
    feedbackVersions(first: 20) {
      nodes {
        id
        version
        strengths
        weaknesses
        advice
        revisionReason
        revisedAt
      }
    }
    unlocks(first: 20) {
      nodes {
        id
        reason
        unlockedAt
        unlockedBy {
          name
        }
      }
    }
    closing {
      ledgerAsked
      blockers {
        code
        message
        subjectId
        about
      }
      differences {
        tooFar
        saidNotApplicable
        settled
        rule {
          id
          code
          titleZh
          titleEn
          maximum
        }
      }
    }
  }
}
    fragment FeedbackWords on Feedback {
  id
  version
  strengths
  weaknesses
  advice
  givenAt
  givenBy {
    name
  }
  acknowledgedAt
  acknowledgedBy {
    name
  }
}`) as unknown as TypedDocumentString<TeamUnitQuery, TeamUnitQueryVariables>;
export const SettleRulesDocument = new TypedDocumentString(`
    mutation SettleRules($input: SettleRulesInput!) {
  settleRules(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SettleRulesMutation, SettleRulesMutationVariables>;
export const ReviseSettlementDocument = new TypedDocumentString(`
    mutation ReviseSettlement($input: ReviseSettlementInput!) {
  reviseSettlement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviseSettlementMutation, ReviseSettlementMutationVariables>;
export const WithdrawSettlementDocument = new TypedDocumentString(`
    mutation WithdrawSettlement($input: WithdrawSettlementInput!) {
  withdrawSettlement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawSettlementMutation, WithdrawSettlementMutationVariables>;
export const ReopenScoreSheetDocument = new TypedDocumentString(`
    mutation ReopenScoreSheet($input: ReopenScoreSheetInput!) {
  reopenScoreSheet(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenScoreSheetMutation, ReopenScoreSheetMutationVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($input: GiveFeedbackInput!) {
  giveFeedback(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const ReviseFeedbackDocument = new TypedDocumentString(`
    mutation ReviseFeedback($input: ReviseFeedbackInput!) {
  reviseFeedback(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviseFeedbackMutation, ReviseFeedbackMutationVariables>;
export const LockAssessmentDocument = new TypedDocumentString(`
    mutation LockAssessment($input: LockAssessmentInput!) {
  lockAssessment(input: $input) {
    id
    lockedAt
  }
}
    `) as unknown as TypedDocumentString<LockAssessmentMutation, LockAssessmentMutationVariables>;
export const UnlockAssessmentDocument = new TypedDocumentString(`
    mutation UnlockAssessment($input: UnlockAssessmentInput!) {
  unlockAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnlockAssessmentMutation, UnlockAssessmentMutationVariables>;
export const OfficeTeamRoundsDocument = new TypedDocumentString(`
    query OfficeTeamRounds {
  rounds(first: 20) {
    nodes {
      id
      titleZh
      titleEn
      phase
      inspectionFrom
      inspectionTo
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeTeamRoundsQuery, OfficeTeamRoundsQueryVariables>;
export const OfficeTeamsDocument = new TypedDocumentString(`
    query OfficeTeams($roundId: ID!) {
  teams(first: 50, filter: {roundId: $roundId}) {
    nodes {
      id
      number
      nameZh
      members(first: 12) {
        nodes {
          id
          isLeader
          account {
            id
            name
            disabledAt
          }
        }
      }
      assessments(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeTeamsQuery, OfficeTeamsQueryVariables>;
export const UnitsToAssignDocument = new TypedDocumentString(`
    query UnitsToAssign($roundId: ID!, $after: String) {
  assessments(first: 100, after: $after, filter: {roundId: $roundId}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      lockedAt
      category
      unit {
        id
        number
        nameZh
        nameEn
      }
      team {
        id
        number
        nameZh
      }
      visit {
        id
        day
        stage
      }
      scoreSheets(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsToAssignQuery, UnitsToAssignQueryVariables>;
export const UnitsCalledDocument = new TypedDocumentString(`
    query UnitsCalled($name: String!) {
  units(first: 100, filter: {name: $name}) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsCalledQuery, UnitsCalledQueryVariables>;
export const DaysOtherwiseDocument = new TypedDocumentString(`
    query DaysOtherwise($from: LocalDate!, $to: LocalDate!) {
  calendarDays(first: 100, filter: {day: {from: $from, to: $to}}) {
    nodes {
      id
      day
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<DaysOtherwiseQuery, DaysOtherwiseQueryVariables>;
export const InspectorsDocument = new TypedDocumentString(`
    query Inspectors($after: String) {
  accounts(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      username
      disabledAt
      roles(first: 10) {
        nodes {
          id
          role
          revokedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InspectorsQuery, InspectorsQueryVariables>;
export const CreateTeamsDocument = new TypedDocumentString(`
    mutation CreateTeams($input: CreateTeamsInput!) {
  createTeams(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<CreateTeamsMutation, CreateTeamsMutationVariables>;
export const AssignUnitsDocument = new TypedDocumentString(`
    mutation AssignUnits($input: AssignUnitsInput!) {
  assignUnits(input: $input) {
    done
    refused
    rows {
      at
      subjectId
      done
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignUnitsMutation, AssignUnitsMutationVariables>;