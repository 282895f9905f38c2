/* Written by `npm run generate` from the graph and *.graphql; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Feedback to acknowledge. */
export type AcknowledgeFeedbackInput = {
  /** The version that was read: nobody signs what was revised meanwhile. */
  baseVersion?: number | null | undefined;
  /** The feedback. */
  feedbackId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

/** Answers to ledger entries, each by itself. */
export type AnswerLedgerEntriesInput = {
  /** One to 200 answers. */
  answers: Array<LedgerAnswerInput>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
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

/** Which of several lines of one post and shift counts. */
export type ChooseDutyLineInput = {
  /** The line that counts from now on: the duplicate, or the one that counts already. */
  dutyLineId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why: 1 to 500 characters. */
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

/** An import of units to take over. */
export type ConfirmUnitImportInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Whether bad rows are left out. Unless this is true, an import with bad rows is refused. */
  skipBad?: boolean;
  /** The import. */
  unitImportId: string;
};

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

/** An issued bulletin that is to be corrected. */
export type CorrectBulletinInput = {
  /** Its day. */
  day: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Why: 1 to 500 characters. It stands in the new edition. */
  reason: string;
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

/** A new version of a rule set with all its rules. */
export type CreateRuleSetInput = {
  /** What all its versions have in common. */
  code: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** Its rules in their order, 1 to 200. */
  rules: Array<NewRuleInput>;
  /** Title in English. */
  titleEn?: string;
  /** Title in Chinese. */
  titleZh: string;
  /** The version. */
  version: number;
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

/** Which duty events to list: all conditions must hold. */
export type DutyEventFilter = {
  /** Whether they stand in a bulletin that has been issued. */
  bulletinIssued?: boolean | null | undefined;
  /** Whether the office has confirmed them; only conscientious duty needs that. */
  confirmed?: boolean | null | undefined;
  /** Whether they count. */
  counts?: boolean | null | undefined;
  /** Of these days. */
  day?: DayRange | null | undefined;
  /** At this intersection. */
  intersectionId?: string | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<DutyEventKind> | null | undefined;
  /** In lines in one of these states. */
  lineState?: Array<DutyLineState> | null | undefined;
  /** Of one of these shifts. */
  shift?: Array<Shift> | null | undefined;
  /** Whether they have been struck. */
  struck?: boolean | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

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

/** Which lines of the roll-call to list: all conditions must hold. */
export type DutyLineFilter = {
  /** Whether they stand in a bulletin that has been issued. */
  bulletinIssued?: boolean | null | undefined;
  /** That may be contested until one of these days. */
  contestUntil?: DayRange | null | undefined;
  /** Of these days. */
  day?: DayRange | null | undefined;
  /** At this intersection. */
  intersectionId?: string | null | undefined;
  /** Whether a leader stood duty too. */
  leaderPresent?: boolean | null | undefined;
  /** Of one of these shifts. */
  shift?: Array<Shift> | null | undefined;
  /** From one of these sources. */
  source?: Array<DutySource> | null | undefined;
  /** Where the unit sent one of these. */
  staffKind?: Array<StaffKind> | null | undefined;
  /** In one of these states. */
  state?: Array<DutyLineState> | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
};

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

/** Some pieces of evidence, each with a result of its own. */
export type EvidenceBatchInput = {
  /** One to 100 pieces. */
  evidenceIds: Array<string>;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

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

/** As what an export is prepared. */
export type ExportFormat =
  /** 文本表格: UTF-8 with a mark at its beginning, so that WPS and Excel show Chinese. */
  | 'CSV'
  /** Excel 工作簿: opens in Excel and WPS. */
  | 'XLSX'
  /** 压缩包: files with an index. */
  | 'ZIP';

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

/** A day whose bulletin is to be issued. */
export type IssueBulletinInput = {
  /** The day. */
  day: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
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

/** Whether something was done, or only planned. */
export type LedgerKind =
  /** 活动: something that was done. */
  | 'DEED'
  /** 方案: a plan, with nothing done yet. */
  | 'PLAN';

/** A unit whose scoring is confirmed. */
export type LockAssessmentInput = {
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
};

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

/** A rule of a new version. */
export type NewRuleInput = {
  /** Short code, such as `A02`. */
  code: string;
  /** What evidence it asks for. */
  evidenceSlots?: Array<string>;
  /** The most points that it can bring, up to 100. */
  maximum: string;
  /** How it is examined. */
  method: RuleMethod;
  /** What is required. */
  requirementZh?: string;
  /** The section in English. */
  sectionEn?: string;
  /** The section in Chinese. */
  sectionZh: string;
  /** Its slots, where the office states them itself; without them they are read from the words of `evidenceSlots`, whose place they take. */
  slots?: Array<NewSlotInput> | null | undefined;
  /** Where it comes from. */
  source?: string;
  /** Title in English. */
  titleEn?: string;
  /** Title in Chinese. */
  titleZh: string;
};

/** An evidence slot of a new rule; what is left out is read from the title. */
export type NewSlotInput = {
  /** What kind of evidence. */
  kind?: SlotKind | null | undefined;
  /** How many at least, 1 to 50. */
  least?: number | null | undefined;
  /** How long a text is at least, in characters, up to 500. */
  leastCharacters?: number | null | undefined;
  /** How long a text may be, in characters, up to 500. */
  mostCharacters?: number | null | undefined;
  /** Whether the photos go with a note. */
  needsNote?: boolean | null | undefined;
  /** Whether the document bears a number of its own. */
  needsNumber?: boolean | null | undefined;
  /** Whether the photos are to show the name of the unit. */
  showsUnitName?: boolean | null | undefined;
  /** What it asks for, in Chinese. */
  titleZh: string;
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

/** What is worth knowing of a row that was done. */
export type RowNote =
  /** 待更正: came after the bulletin of its day, and counts from its next correction on. */
  | 'AWAITS_CORRECTION'
  /** 重复: is kept, but another of the same counts. */
  | 'DUPLICATE'
  /** 已有: had been done before, and changed nothing now. */
  | 'REPEATED';

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

/** Items for the own community's lists, all or none. */
export type WriteCommunityItemsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 50 items. */
  items: Array<NewCommunityItemInput>;
};

export type ArrangeDutyPostsMutationVariables = Exact<{
  input: ArrangeDutyPostsInput;
}>;


export type ArrangeDutyPostsMutation = { arrangeDutyPosts: Array<{ id: string, unit: { number: number } | null, intersection: { code: string } | null }> };

export type AssignSupervisorMutationVariables = Exact<{
  input: AssignSupervisorInput;
}>;


export type AssignSupervisorMutation = { assignSupervisor: Array<{ id: string }> };

export type RecordRollCallMutationVariables = Exact<{
  input: RecordRollCallInput;
}>;


export type RecordRollCallMutation = { recordRollCall: { done: number, refused: number, rows: Array<{ at: number, subjectId: string | null, done: boolean, note: RowNote | null, code: string | null, message: string | null, field: string | null }> } };

export type DutyEventsToConfirmQueryVariables = Exact<{
  first: number;
  filter: DutyEventFilter;
}>;


export type DutyEventsToConfirmQuery = { dutyEvents: { nodes: Array<{ id: string, day: string }> } };

export type ConfirmDutyEventsMutationVariables = Exact<{
  input: ConfirmDutyEventsInput;
}>;


export type ConfirmDutyEventsMutation = { confirmDutyEvents: Array<{ id: string }> };

export type IssueBulletinMutationVariables = Exact<{
  input: IssueBulletinInput;
}>;


export type IssueBulletinMutation = { issueBulletin: { id: string, number: number } };

export type GenerateRosterMutationVariables = Exact<{
  input: GenerateRosterInput;
}>;


export type GenerateRosterMutation = { generateRoster: { id: string, made: number, changed: number, removed: number, kept: number } };

export type SuspendDutyMutationVariables = Exact<{
  input: SuspendDutyInput;
}>;


export type SuspendDutyMutation = { suspendDuty: Array<{ id: string, day: string }> };

export type CloseDutyDayMutationVariables = Exact<{
  input: CloseDutyDayInput;
}>;


export type CloseDutyDayMutation = { closeDutyDay: { id: string } };

export type ChooseDutyLineMutationVariables = Exact<{
  input: ChooseDutyLineInput;
}>;


export type ChooseDutyLineMutation = { chooseDutyLine: { id: string, state: DutyLineState } };

export type BulletinDraftQueryVariables = Exact<{
  day: string;
}>;


export type BulletinDraftQuery = { bulletinDraft: { lines: { totalCount: number }, pending: { totalCount: number }, unrecorded: { totalCount: number }, unclosed: { totalCount: number }, unconfirmed: { nodes: Array<{ id: string }> }, unresolvedDuplicates: { nodes: Array<{ id: string, duplicateOf: { id: string } | null }> }, openContests: { nodes: Array<{ id: string }> } } };

export type ContestableLinesQueryVariables = Exact<{
  first: number;
  filter: DutyLineFilter;
}>;


export type ContestableLinesQuery = { dutyLines: { nodes: Array<{ id: string, day: string, contestUntil: string | null, events: { nodes: Array<{ id: string, kind: DutyEventKind, counts: boolean }> } }> } };

export type ContestDutyMutationVariables = Exact<{
  input: ContestDutyInput;
}>;


export type ContestDutyMutation = { contestDuty: { done: number, refused: number, rows: Array<{ subjectId: string | null, done: boolean, code: string | null, message: string | null }> } };

export type DecideContestsMutationVariables = Exact<{
  input: DecideContestsInput;
}>;


export type DecideContestsMutation = { decideContests: { done: number, refused: number, rows: Array<{ subjectId: string | null, done: boolean, code: string | null, message: string | null }> } };

export type CorrectBulletinMutationVariables = Exact<{
  input: CorrectBulletinInput;
}>;


export type CorrectBulletinMutation = { correctBulletin: { id: string, edition: number, changes: number } };

export type ArchiveEvidenceQueryVariables = Exact<{
  archiveId: string;
  first: number;
  state?: Array<EvidenceState> | EvidenceState | null | undefined;
}>;


export type ArchiveEvidenceQuery = { evidence: { nodes: Array<{ id: string, title: string, version: number, state: EvidenceState, rule: { id: string, code: string } | null }> } };

export type ChangeEvidenceMutationVariables = Exact<{
  input: ChangeEvidenceInput;
}>;


export type ChangeEvidenceMutation = { changeEvidence: { id: string, version: number } };

export type SubmitEvidenceMutationVariables = Exact<{
  input: EvidenceBatchInput;
}>;


export type SubmitEvidenceMutation = { submitEvidence: { done: number, refused: number, rows: Array<{ code: string | null, message: string | null }> } };

export type ReturnEvidenceMutationVariables = Exact<{
  input: ReturnEvidenceInput;
}>;


export type ReturnEvidenceMutation = { returnEvidence: { done: number, refused: number, rows: Array<{ code: string | null, message: string | null }> } };

export type AcceptEvidenceMutationVariables = Exact<{
  input: EvidenceBatchInput;
}>;


export type AcceptEvidenceMutation = { acceptEvidence: { done: number, refused: number, rows: Array<{ code: string | null, message: string | null }> } };

export type ExtendArchivesMutationVariables = Exact<{
  input: ExtendArchivesInput;
}>;


export type ExtendArchivesMutation = { extendArchives: { done: number, refused: number, rows: Array<{ code: string | null, message: string | null }> } };

export type BringOverEvidenceMutationVariables = Exact<{
  input: BringOverEvidenceInput;
}>;


export type BringOverEvidenceMutation = { bringOverEvidence: Array<{ id: string }> };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport: { id: string, state: ExportState } };

export type ExportByIdQueryVariables = Exact<{
  id: string;
}>;


export type ExportByIdQuery = { export: { id: string, state: ExportState, failure: string | null, fileName: string, byteLength: number | null, done: number, downloadUrl: string | null } | null };

export type CopiedPhotosQueryVariables = Exact<{
  first: number;
}>;


export type CopiedPhotosQuery = { photoMatches: { totalCount: number, nodes: Array<{ distance: number, file: { name: string, takenAt: string | null, unit: { nameZh: string } | null } | null, otherFile: { name: string, takenAt: string | null, unit: { nameZh: string } | null } | null }> } };

export type CreateTeamsMutationVariables = Exact<{
  input: CreateTeamsInput;
}>;


export type CreateTeamsMutation = { createTeams: Array<{ id: string, number: number }> };

export type AssignUnitsMutationVariables = Exact<{
  input: AssignUnitsInput;
}>;


export type AssignUnitsMutation = { assignUnits: { done: number, refused: number, rows: Array<{ code: string | null, message: string | null }> } };

export type GiveMarksMutationVariables = Exact<{
  input: GiveMarksInput;
}>;


export type GiveMarksMutation = { giveMarks: { id: string } };

export type SignScoreSheetMutationVariables = Exact<{
  input: SignScoreSheetInput;
}>;


export type SignScoreSheetMutation = { signScoreSheet: { id: string, state: ScoreSheetState } };

export type SettleRulesMutationVariables = Exact<{
  input: SettleRulesInput;
}>;


export type SettleRulesMutation = { settleRules: Array<{ id: string }> };

export type ReviewLedgerMutationVariables = Exact<{
  input: ReviewLedgerInput;
}>;


export type ReviewLedgerMutation = { reviewLedger: { id: string } };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { id: string } };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { id: string } };

export type AcknowledgeFeedbackMutationVariables = Exact<{
  input: AcknowledgeFeedbackInput;
}>;


export type AcknowledgeFeedbackMutation = { acknowledgeFeedback: { id: string } };

export type LockAssessmentMutationVariables = Exact<{
  input: LockAssessmentInput;
}>;


export type LockAssessmentMutation = { lockAssessment: { id: string, lockedAt: string | null } };

export type VisitsQueryVariables = Exact<{
  roundId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type VisitsQuery = { visits: { nodes: Array<{ id: string, assessment: { unit: { number: number } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnlockAssessmentMutationVariables = Exact<{
  input: UnlockAssessmentInput;
}>;


export type UnlockAssessmentMutation = { unlockAssessment: { id: string } };

export type SheetsOfQueryVariables = Exact<{
  assessmentId: string;
}>;


export type SheetsOfQuery = { scoreSheets: { nodes: Array<{ id: string, examiner: { username: string } | null }> } };

export type ReopenScoreSheetMutationVariables = Exact<{
  input: ReopenScoreSheetInput;
}>;


export type ReopenScoreSheetMutation = { reopenScoreSheet: { id: string, state: ScoreSheetState } };

export type OwnDutyEventsQueryVariables = Exact<{
  filter: DutyEventFilter;
}>;


export type OwnDutyEventsQuery = { dutyEvents: { nodes: Array<{ id: string, line: { shift: Shift } | null }> } };

export type FileObjectionMutationVariables = Exact<{
  input: FileObjectionInput;
}>;


export type FileObjectionMutation = { fileObjection: { id: string } };

export type DecideObjectionsMutationVariables = Exact<{
  input: DecideObjectionsInput;
}>;


export type DecideObjectionsMutation = { decideObjections: { refused: number, rows: Array<{ code: string | null, message: string | null }> } };

export type ChangeLedgerEntryMutationVariables = Exact<{
  input: ChangeLedgerEntryInput;
}>;


export type ChangeLedgerEntryMutation = { changeLedgerEntry: { id: string, version: number, answerState: LedgerAnswerState } };

export type AnswerLedgerEntriesMutationVariables = Exact<{
  input: AnswerLedgerEntriesInput;
}>;


export type AnswerLedgerEntriesMutation = { answerLedgerEntries: { done: number, refused: number, rows: Array<{ at: number, subjectId: string | null, done: boolean, code: string | null, message: string | null, field: string | null }> } };

export type WriteCommunityItemsMutationVariables = Exact<{
  input: WriteCommunityItemsInput;
}>;


export type WriteCommunityItemsMutation = { writeCommunityItems: Array<{ id: string, state: CommunityItemState }> };

export type TakeCommunityItemMutationVariables = Exact<{
  input: TakeCommunityItemInput;
}>;


export type TakeCommunityItemMutation = { takeCommunityItem: { id: string, item: { state: CommunityItemState } | null } };

export type GiveBackCommunityItemMutationVariables = Exact<{
  input: GiveBackCommunityItemInput;
}>;


export type GiveBackCommunityItemMutation = { giveBackCommunityItem: { id: string, state: ItemTakeState } };

export type SaveCommunityRatingMutationVariables = Exact<{
  input: SaveCommunityRatingInput;
}>;


export type SaveCommunityRatingMutation = { saveCommunityRating: { id: string, version: number } };

export type SignCommunityRatingMutationVariables = Exact<{
  input: SignCommunityRatingInput;
}>;


export type SignCommunityRatingMutation = { signCommunityRating: { id: string, state: RatingState } };

export type CountersignCommunityRatingMutationVariables = Exact<{
  input: SignCommunityRatingInput;
}>;


export type CountersignCommunityRatingMutation = { countersignCommunityRating: { id: string, score: string | null, state: RatingState } };

export type ReturnCommunityRatingMutationVariables = Exact<{
  input: ReturnCommunityRatingInput;
}>;


export type ReturnCommunityRatingMutation = { returnCommunityRating: { id: string, version: number, state: RatingState } };

export type PartnershipsQueryVariables = Exact<{
  first: number;
}>;


export type PartnershipsQuery = { confirmed: { totalCount: number }, lapsed: { totalCount: number, nodes: Array<{ title: string, answerDueOn: string, unit: { nameZh: string } | null }> }, disputed: { totalCount: number }, paperMissing: { totalCount: number }, done: { totalCount: number, nodes: Array<{ title: string, takes: { nodes: Array<{ state: ItemTakeState, unit: { nameZh: string } | null }> } }> }, open: { totalCount: number }, silent: { totalCount: number }, planOnly: { totalCount: number }, doubtfulRatings: { totalCount: number }, awaiting: { totalCount: number } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { id: string } };

export type CreateAccountsMutationVariables = Exact<{
  input: CreateAccountsInput;
}>;


export type CreateAccountsMutation = { createAccounts: Array<{ oneTimePassword: string, account: { id: string, username: string } }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: { known: boolean, workingDays: number } };

export type OpenAssessmentMutationVariables = Exact<{
  input: OpenAssessmentInput;
}>;


export type OpenAssessmentMutation = { openAssessment: { openedAt: string } };

export type ReminderCountsQueryVariables = Exact<{
  roundId: string;
}>;


export type ReminderCountsQuery = { reminderList: { counts: { notOpened: number, opened: number, begun: number, submitted: number } } | null };

export type RemindUnitsMutationVariables = Exact<{
  input: RemindUnitsInput;
}>;


export type RemindUnitsMutation = { remindUnits: { done: number, refused: number } };

export type OwnMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMessagesQuery = { viewer: { messages: { nodes: Array<{ id: string, titleZh: string, bodyZh: string }> } } };

export type MarkMessagesReadMutationVariables = Exact<{
  input: MarkMessagesReadInput;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: Array<{ id: string, readAt: string | null }> };

export type RemindersOfRoundQueryVariables = Exact<{
  roundId: string;
}>;


export type RemindersOfRoundQuery = { messages: { totalCount: number }, reminders: { totalCount: number } };

export type OwnTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTasksQuery = { viewer: { tasks: Array<{ kind: TaskKind, whatZh: string, whyZh: string, daysLeft: number | null, pointsAtStake: string | null }> } };

export type CreateRuleSetMutationVariables = Exact<{
  input: CreateRuleSetInput;
}>;


export type CreateRuleSetMutation = { createRuleSet: { id: string, rules: { nodes: Array<{ id: string, code: string }> } } };

export type CreateRoundMutationVariables = Exact<{
  input: CreateRoundInput;
}>;


export type CreateRoundMutation = { createRound: { id: string, phase: RoundPhase } };

export type MoveRoundMutationVariables = Exact<{
  input: MoveRoundInput;
}>;


export type MoveRoundMutation = { moveRound: { id: string, phase: RoundPhase } };

export type ComputeStandingsMutationVariables = Exact<{
  input: RoundInput;
}>;


export type ComputeStandingsMutation = { computeStandings: { id: string } };

export type OpenPreviewMutationVariables = Exact<{
  input: RoundInput;
}>;


export type OpenPreviewMutation = { openPreview: { id: string, previewOpenedAt: string | null } };

export type PublishRoundMutationVariables = Exact<{
  input: PublishRoundInput;
}>;


export type PublishRoundMutation = { publishRound: { id: string, sha256: string, snapshot: { recomputes: boolean } | null } };

export type AssessmentsQueryVariables = Exact<{
  roundId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AssessmentsQuery = { round: { assessments: { nodes: Array<{ id: string, unit: { number: number } | null, archive: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RankingQueryVariables = Exact<{
  category: UnitCategory;
  first?: number | null | undefined;
  last?: number | null | undefined;
  roundId: string;
}>;


export type RankingQuery = { standings: { totalCount: number, nodes: Array<{ rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null }> } };

export type NoticesQueryVariables = Exact<{
  first: number;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ id: string, titleZh: string, sha256: string, round: { id: string } | null, annexes: Array<{ category: UnitCategory, titleZh: string }> }> } };

export type ArrangePartnershipsMutationVariables = Exact<{
  input: ArrangePartnershipsInput;
}>;


export type ArrangePartnershipsMutation = { arrangePartnerships: Array<{ id: string, unit: { number: number } | null, community: { code: string } | null }> };

export type RecordLedgerEntriesMutationVariables = Exact<{
  input: RecordLedgerEntriesInput;
}>;


export type RecordLedgerEntriesMutation = { recordLedgerEntries: Array<{ id: string, version: number }> };

export type SaveEvidenceMutationVariables = Exact<{
  input: SaveEvidenceInput;
}>;


export type SaveEvidenceMutation = { saveEvidence: Array<{ id: string }> };

export type HandInArchiveMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type HandInArchiveMutation = { handInArchive: { id: string, state: ArchiveState } };

export type SignArchiveMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type SignArchiveMutation = { signArchive: { id: string, state: ArchiveState } };

export type UnitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { units: { nodes: Array<{ id: string, number: number, code: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterCommunityMutationVariables = Exact<{
  input: RegisterCommunityInput;
}>;


export type RegisterCommunityMutation = { registerCommunity: { id: string, code: string } };

export type RegisterIntersectionMutationVariables = Exact<{
  input: RegisterIntersectionInput;
}>;


export type RegisterIntersectionMutation = { registerIntersection: { id: string, code: string } };

export type PreviewUnitImportMutationVariables = Exact<{
  input: PreviewUnitImportInput;
}>;


export type PreviewUnitImportMutation = { previewUnitImport: { id: string, good: number, bad: number, unchanged: number } };

export type ConfirmUnitImportMutationVariables = Exact<{
  input: ConfirmUnitImportInput;
}>;


export type ConfirmUnitImportMutation = { confirmUnitImport: { id: string, state: UnitImportState } };

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

export const ArrangeDutyPostsDocument = new TypedDocumentString(`
    mutation ArrangeDutyPosts($input: ArrangeDutyPostsInput!) {
  arrangeDutyPosts(input: $input) {
    id
    unit {
      number
    }
    intersection {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ArrangeDutyPostsMutation, ArrangeDutyPostsMutationVariables>;
export const AssignSupervisorDocument = new TypedDocumentString(`
    mutation AssignSupervisor($input: AssignSupervisorInput!) {
  assignSupervisor(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignSupervisorMutation, AssignSupervisorMutationVariables>;
export const RecordRollCallDocument = new TypedDocumentString(`
    mutation RecordRollCall($input: RecordRollCallInput!) {
  recordRollCall(input: $input) {
    done
    refused
    rows {
      at
      subjectId
      done
      note
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRollCallMutation, RecordRollCallMutationVariables>;
export const DutyEventsToConfirmDocument = new TypedDocumentString(`
    query DutyEventsToConfirm($first: Int!, $filter: DutyEventFilter!) {
  dutyEvents(first: $first, filter: $filter) {
    nodes {
      id
      day
    }
  }
}
    `) as unknown as TypedDocumentString<DutyEventsToConfirmQuery, DutyEventsToConfirmQueryVariables>;
export const ConfirmDutyEventsDocument = new TypedDocumentString(`
    mutation ConfirmDutyEvents($input: ConfirmDutyEventsInput!) {
  confirmDutyEvents(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmDutyEventsMutation, ConfirmDutyEventsMutationVariables>;
export const IssueBulletinDocument = new TypedDocumentString(`
    mutation IssueBulletin($input: IssueBulletinInput!) {
  issueBulletin(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<IssueBulletinMutation, IssueBulletinMutationVariables>;
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
export const SuspendDutyDocument = new TypedDocumentString(`
    mutation SuspendDuty($input: SuspendDutyInput!) {
  suspendDuty(input: $input) {
    id
    day
  }
}
    `) as unknown as TypedDocumentString<SuspendDutyMutation, SuspendDutyMutationVariables>;
export const CloseDutyDayDocument = new TypedDocumentString(`
    mutation CloseDutyDay($input: CloseDutyDayInput!) {
  closeDutyDay(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseDutyDayMutation, CloseDutyDayMutationVariables>;
export const ChooseDutyLineDocument = new TypedDocumentString(`
    mutation ChooseDutyLine($input: ChooseDutyLineInput!) {
  chooseDutyLine(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ChooseDutyLineMutation, ChooseDutyLineMutationVariables>;
export const BulletinDraftDocument = new TypedDocumentString(`
    query BulletinDraft($day: LocalDate!) {
  bulletinDraft(day: $day) {
    lines(first: 1) {
      totalCount
    }
    pending(first: 1) {
      totalCount
    }
    unrecorded(first: 1) {
      totalCount
    }
    unclosed(first: 1) {
      totalCount
    }
    unconfirmed(first: 100) {
      nodes {
        id
      }
    }
    unresolvedDuplicates(first: 10) {
      nodes {
        id
        duplicateOf {
          id
        }
      }
    }
    openContests(first: 100) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BulletinDraftQuery, BulletinDraftQueryVariables>;
export const ContestableLinesDocument = new TypedDocumentString(`
    query ContestableLines($first: Int!, $filter: DutyLineFilter!) {
  dutyLines(first: $first, filter: $filter) {
    nodes {
      id
      day
      contestUntil
      events(first: 5) {
        nodes {
          id
          kind
          counts
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContestableLinesQuery, ContestableLinesQueryVariables>;
export const ContestDutyDocument = new TypedDocumentString(`
    mutation ContestDuty($input: ContestDutyInput!) {
  contestDuty(input: $input) {
    done
    refused
    rows {
      subjectId
      done
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ContestDutyMutation, ContestDutyMutationVariables>;
export const DecideContestsDocument = new TypedDocumentString(`
    mutation DecideContests($input: DecideContestsInput!) {
  decideContests(input: $input) {
    done
    refused
    rows {
      subjectId
      done
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideContestsMutation, DecideContestsMutationVariables>;
export const CorrectBulletinDocument = new TypedDocumentString(`
    mutation CorrectBulletin($input: CorrectBulletinInput!) {
  correctBulletin(input: $input) {
    id
    edition
    changes
  }
}
    `) as unknown as TypedDocumentString<CorrectBulletinMutation, CorrectBulletinMutationVariables>;
export const ArchiveEvidenceDocument = new TypedDocumentString(`
    query ArchiveEvidence($archiveId: ID!, $first: Int!, $state: [EvidenceState!]) {
  evidence(first: $first, filter: {archiveId: $archiveId, state: $state}) {
    nodes {
      id
      title
      version
      state
      rule {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveEvidenceQuery, ArchiveEvidenceQueryVariables>;
export const ChangeEvidenceDocument = new TypedDocumentString(`
    mutation ChangeEvidence($input: ChangeEvidenceInput!) {
  changeEvidence(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeEvidenceMutation, ChangeEvidenceMutationVariables>;
export const SubmitEvidenceDocument = new TypedDocumentString(`
    mutation SubmitEvidence($input: EvidenceBatchInput!) {
  submitEvidence(input: $input) {
    done
    refused
    rows {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const ReturnEvidenceDocument = new TypedDocumentString(`
    mutation ReturnEvidence($input: ReturnEvidenceInput!) {
  returnEvidence(input: $input) {
    done
    refused
    rows {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnEvidenceMutation, ReturnEvidenceMutationVariables>;
export const AcceptEvidenceDocument = new TypedDocumentString(`
    mutation AcceptEvidence($input: EvidenceBatchInput!) {
  acceptEvidence(input: $input) {
    done
    refused
    rows {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptEvidenceMutation, AcceptEvidenceMutationVariables>;
export const ExtendArchivesDocument = new TypedDocumentString(`
    mutation ExtendArchives($input: ExtendArchivesInput!) {
  extendArchives(input: $input) {
    done
    refused
    rows {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendArchivesMutation, ExtendArchivesMutationVariables>;
export const BringOverEvidenceDocument = new TypedDocumentString(`
    mutation BringOverEvidence($input: BringOverEvidenceInput!) {
  bringOverEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BringOverEvidenceMutation, BringOverEvidenceMutationVariables>;
export const RequestExportDocument = new TypedDocumentString(`
    mutation RequestExport($input: RequestExportInput!) {
  requestExport(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RequestExportMutation, RequestExportMutationVariables>;
export const ExportByIdDocument = new TypedDocumentString(`
    query ExportById($id: ID!) {
  export(id: $id) {
    id
    state
    failure
    fileName
    byteLength
    done
    downloadUrl
  }
}
    `) as unknown as TypedDocumentString<ExportByIdQuery, ExportByIdQueryVariables>;
export const CopiedPhotosDocument = new TypedDocumentString(`
    query CopiedPhotos($first: Int!) {
  photoMatches(first: $first, filter: {insideUnit: false}) {
    totalCount
    nodes {
      distance
      file {
        name
        takenAt
        unit {
          nameZh
        }
      }
      otherFile {
        name
        takenAt
        unit {
          nameZh
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CopiedPhotosQuery, CopiedPhotosQueryVariables>;
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
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignUnitsMutation, AssignUnitsMutationVariables>;
export const GiveMarksDocument = new TypedDocumentString(`
    mutation GiveMarks($input: GiveMarksInput!) {
  giveMarks(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveMarksMutation, GiveMarksMutationVariables>;
export const SignScoreSheetDocument = new TypedDocumentString(`
    mutation SignScoreSheet($input: SignScoreSheetInput!) {
  signScoreSheet(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SignScoreSheetMutation, SignScoreSheetMutationVariables>;
export const SettleRulesDocument = new TypedDocumentString(`
    mutation SettleRules($input: SettleRulesInput!) {
  settleRules(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SettleRulesMutation, SettleRulesMutationVariables>;
export const ReviewLedgerDocument = new TypedDocumentString(`
    mutation ReviewLedger($input: ReviewLedgerInput!) {
  reviewLedger(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewLedgerMutation, ReviewLedgerMutationVariables>;
export const RecordVisitDocument = new TypedDocumentString(`
    mutation RecordVisit($input: RecordVisitInput!) {
  recordVisit(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($input: GiveFeedbackInput!) {
  giveFeedback(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const AcknowledgeFeedbackDocument = new TypedDocumentString(`
    mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {
  acknowledgeFeedback(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeFeedbackMutation, AcknowledgeFeedbackMutationVariables>;
export const LockAssessmentDocument = new TypedDocumentString(`
    mutation LockAssessment($input: LockAssessmentInput!) {
  lockAssessment(input: $input) {
    id
    lockedAt
  }
}
    `) as unknown as TypedDocumentString<LockAssessmentMutation, LockAssessmentMutationVariables>;
export const VisitsDocument = new TypedDocumentString(`
    query Visits($roundId: ID!, $first: Int!, $after: String) {
  visits(first: $first, after: $after, filter: {roundId: $roundId}) {
    nodes {
      id
      assessment {
        unit {
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VisitsQuery, VisitsQueryVariables>;
export const UnlockAssessmentDocument = new TypedDocumentString(`
    mutation UnlockAssessment($input: UnlockAssessmentInput!) {
  unlockAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnlockAssessmentMutation, UnlockAssessmentMutationVariables>;
export const SheetsOfDocument = new TypedDocumentString(`
    query SheetsOf($assessmentId: ID!) {
  scoreSheets(first: 10, filter: {assessmentId: $assessmentId}) {
    nodes {
      id
      examiner {
        username
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SheetsOfQuery, SheetsOfQueryVariables>;
export const ReopenScoreSheetDocument = new TypedDocumentString(`
    mutation ReopenScoreSheet($input: ReopenScoreSheetInput!) {
  reopenScoreSheet(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ReopenScoreSheetMutation, ReopenScoreSheetMutationVariables>;
export const OwnDutyEventsDocument = new TypedDocumentString(`
    query OwnDutyEvents($filter: DutyEventFilter!) {
  dutyEvents(first: 10, filter: $filter) {
    nodes {
      id
      line {
        shift
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnDutyEventsQuery, OwnDutyEventsQueryVariables>;
export const FileObjectionDocument = new TypedDocumentString(`
    mutation FileObjection($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<FileObjectionMutation, FileObjectionMutationVariables>;
export const DecideObjectionsDocument = new TypedDocumentString(`
    mutation DecideObjections($input: DecideObjectionsInput!) {
  decideObjections(input: $input) {
    refused
    rows {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideObjectionsMutation, DecideObjectionsMutationVariables>;
export const ChangeLedgerEntryDocument = new TypedDocumentString(`
    mutation ChangeLedgerEntry($input: ChangeLedgerEntryInput!) {
  changeLedgerEntry(input: $input) {
    id
    version
    answerState
  }
}
    `) as unknown as TypedDocumentString<ChangeLedgerEntryMutation, ChangeLedgerEntryMutationVariables>;
export const AnswerLedgerEntriesDocument = new TypedDocumentString(`
    mutation AnswerLedgerEntries($input: AnswerLedgerEntriesInput!) {
  answerLedgerEntries(input: $input) {
    done
    refused
    rows {
      at
      subjectId
      done
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerLedgerEntriesMutation, AnswerLedgerEntriesMutationVariables>;
export const WriteCommunityItemsDocument = new TypedDocumentString(`
    mutation WriteCommunityItems($input: WriteCommunityItemsInput!) {
  writeCommunityItems(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<WriteCommunityItemsMutation, WriteCommunityItemsMutationVariables>;
export const TakeCommunityItemDocument = new TypedDocumentString(`
    mutation TakeCommunityItem($input: TakeCommunityItemInput!) {
  takeCommunityItem(input: $input) {
    id
    item {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<TakeCommunityItemMutation, TakeCommunityItemMutationVariables>;
export const GiveBackCommunityItemDocument = new TypedDocumentString(`
    mutation GiveBackCommunityItem($input: GiveBackCommunityItemInput!) {
  giveBackCommunityItem(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<GiveBackCommunityItemMutation, GiveBackCommunityItemMutationVariables>;
export const SaveCommunityRatingDocument = new TypedDocumentString(`
    mutation SaveCommunityRating($input: SaveCommunityRatingInput!) {
  saveCommunityRating(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveCommunityRatingMutation, SaveCommunityRatingMutationVariables>;
export const SignCommunityRatingDocument = new TypedDocumentString(`
    mutation SignCommunityRating($input: SignCommunityRatingInput!) {
  signCommunityRating(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SignCommunityRatingMutation, SignCommunityRatingMutationVariables>;
export const CountersignCommunityRatingDocument = new TypedDocumentString(`
    mutation CountersignCommunityRating($input: SignCommunityRatingInput!) {
  countersignCommunityRating(input: $input) {
    id
    score
    state
  }
}
    `) as unknown as TypedDocumentString<CountersignCommunityRatingMutation, CountersignCommunityRatingMutationVariables>;
export const ReturnCommunityRatingDocument = new TypedDocumentString(`
    mutation ReturnCommunityRating($input: ReturnCommunityRatingInput!) {
  returnCommunityRating(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<ReturnCommunityRatingMutation, ReturnCommunityRatingMutationVariables>;
export const PartnershipsDocument = new TypedDocumentString(`
    query Partnerships($first: Int!) {
  confirmed: ledgerEntries(first: $first, filter: {answerState: CONFIRMED}) {
    totalCount
  }
  lapsed: ledgerEntries(first: $first, filter: {answerState: LAPSED}) {
    totalCount
    nodes {
      title
      answerDueOn
      unit {
        nameZh
      }
    }
  }
  disputed: ledgerEntries(first: $first, filter: {answerState: DISPUTED}) {
    totalCount
  }
  paperMissing: ledgerEntries(first: $first, filter: {paperMissing: true}) {
    totalCount
  }
  done: communityItems(first: $first, filter: {state: [DONE]}) {
    totalCount
    nodes {
      title
      takes(first: 5) {
        nodes {
          state
          unit {
            nameZh
          }
        }
      }
    }
  }
  open: communityItems(first: $first, filter: {state: [OPEN]}) {
    totalCount
  }
  silent: partnerships(first: $first, filter: {silent: true}) {
    totalCount
  }
  planOnly: partnerships(first: $first, filter: {contact: PLAN_ONLY}) {
    totalCount
  }
  doubtfulRatings(first: $first) {
    totalCount
  }
  awaiting: communityRatings(first: $first, filter: {state: [DRAFT, SIGNED_ONCE]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PartnershipsQuery, PartnershipsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CreateAccountsDocument = new TypedDocumentString(`
    mutation CreateAccounts($input: CreateAccountsInput!) {
  createAccounts(input: $input) {
    oneTimePassword
    account {
      id
      username
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAccountsMutation, CreateAccountsMutationVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($year: Int!) {
  calendarYear(year: $year) {
    known
    workingDays
  }
}
    `) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const OpenAssessmentDocument = new TypedDocumentString(`
    mutation OpenAssessment($input: OpenAssessmentInput!) {
  openAssessment(input: $input) {
    openedAt
  }
}
    `) as unknown as TypedDocumentString<OpenAssessmentMutation, OpenAssessmentMutationVariables>;
export const ReminderCountsDocument = new TypedDocumentString(`
    query ReminderCounts($roundId: ID!) {
  reminderList(roundId: $roundId) {
    counts {
      notOpened
      opened
      begun
      submitted
    }
  }
}
    `) as unknown as TypedDocumentString<ReminderCountsQuery, ReminderCountsQueryVariables>;
export const RemindUnitsDocument = new TypedDocumentString(`
    mutation RemindUnits($input: RemindUnitsInput!) {
  remindUnits(input: $input) {
    done
    refused
  }
}
    `) as unknown as TypedDocumentString<RemindUnitsMutation, RemindUnitsMutationVariables>;
export const OwnMessagesDocument = new TypedDocumentString(`
    query OwnMessages {
  viewer {
    messages(first: 20, filter: {read: false}) {
      nodes {
        id
        titleZh
        bodyZh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnMessagesQuery, OwnMessagesQueryVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($input: MarkMessagesReadInput!) {
  markMessagesRead(input: $input) {
    id
    readAt
  }
}
    `) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const RemindersOfRoundDocument = new TypedDocumentString(`
    query RemindersOfRound($roundId: ID!) {
  messages(first: 1, filter: {kind: [REMINDER], read: true}) {
    totalCount
  }
  reminders(first: 1, filter: {roundId: $roundId}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RemindersOfRoundQuery, RemindersOfRoundQueryVariables>;
export const OwnTasksDocument = new TypedDocumentString(`
    query OwnTasks {
  viewer {
    tasks(first: 5) {
      kind
      whatZh
      whyZh
      daysLeft
      pointsAtStake
    }
  }
}
    `) as unknown as TypedDocumentString<OwnTasksQuery, OwnTasksQueryVariables>;
export const CreateRuleSetDocument = new TypedDocumentString(`
    mutation CreateRuleSet($input: CreateRuleSetInput!) {
  createRuleSet(input: $input) {
    id
    rules(first: 100) {
      nodes {
        id
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRuleSetMutation, CreateRuleSetMutationVariables>;
export const CreateRoundDocument = new TypedDocumentString(`
    mutation CreateRound($input: CreateRoundInput!) {
  createRound(input: $input) {
    id
    phase
  }
}
    `) as unknown as TypedDocumentString<CreateRoundMutation, CreateRoundMutationVariables>;
export const MoveRoundDocument = new TypedDocumentString(`
    mutation MoveRound($input: MoveRoundInput!) {
  moveRound(input: $input) {
    id
    phase
  }
}
    `) as unknown as TypedDocumentString<MoveRoundMutation, MoveRoundMutationVariables>;
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
    previewOpenedAt
  }
}
    `) as unknown as TypedDocumentString<OpenPreviewMutation, OpenPreviewMutationVariables>;
export const PublishRoundDocument = new TypedDocumentString(`
    mutation PublishRound($input: PublishRoundInput!) {
  publishRound(input: $input) {
    id
    sha256
    snapshot {
      recomputes
    }
  }
}
    `) as unknown as TypedDocumentString<PublishRoundMutation, PublishRoundMutationVariables>;
export const AssessmentsDocument = new TypedDocumentString(`
    query Assessments($roundId: ID!, $first: Int!, $after: String) {
  round(id: $roundId) {
    assessments(first: $first, after: $after) {
      nodes {
        id
        unit {
          number
        }
        archive {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentsQuery, AssessmentsQueryVariables>;
export const RankingDocument = new TypedDocumentString(`
    query Ranking($category: UnitCategory!, $first: Int, $last: Int, $roundId: ID!) {
  standings(
    first: $first
    last: $last
    filter: {category: [$category], roundId: $roundId}
    orderBy: RANK_ASC
  ) {
    totalCount
    nodes {
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
    `) as unknown as TypedDocumentString<RankingQuery, RankingQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int!) {
  notices(first: $first) {
    nodes {
      id
      titleZh
      sha256
      round {
        id
      }
      annexes {
        category
        titleZh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const ArrangePartnershipsDocument = new TypedDocumentString(`
    mutation ArrangePartnerships($input: ArrangePartnershipsInput!) {
  arrangePartnerships(input: $input) {
    id
    unit {
      number
    }
    community {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ArrangePartnershipsMutation, ArrangePartnershipsMutationVariables>;
export const RecordLedgerEntriesDocument = new TypedDocumentString(`
    mutation RecordLedgerEntries($input: RecordLedgerEntriesInput!) {
  recordLedgerEntries(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordLedgerEntriesMutation, RecordLedgerEntriesMutationVariables>;
export const SaveEvidenceDocument = new TypedDocumentString(`
    mutation SaveEvidence($input: SaveEvidenceInput!) {
  saveEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveEvidenceMutation, SaveEvidenceMutationVariables>;
export const HandInArchiveDocument = new TypedDocumentString(`
    mutation HandInArchive($input: ArchiveInput!) {
  handInArchive(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<HandInArchiveMutation, HandInArchiveMutationVariables>;
export const SignArchiveDocument = new TypedDocumentString(`
    mutation SignArchive($input: ArchiveInput!) {
  signArchive(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SignArchiveMutation, SignArchiveMutationVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($first: Int!, $after: String) {
  units(first: $first, after: $after) {
    nodes {
      id
      number
      code
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const RegisterCommunityDocument = new TypedDocumentString(`
    mutation RegisterCommunity($input: RegisterCommunityInput!) {
  registerCommunity(input: $input) {
    id
    code
  }
}
    `) as unknown as TypedDocumentString<RegisterCommunityMutation, RegisterCommunityMutationVariables>;
export const RegisterIntersectionDocument = new TypedDocumentString(`
    mutation RegisterIntersection($input: RegisterIntersectionInput!) {
  registerIntersection(input: $input) {
    id
    code
  }
}
    `) as unknown as TypedDocumentString<RegisterIntersectionMutation, RegisterIntersectionMutationVariables>;
export const PreviewUnitImportDocument = new TypedDocumentString(`
    mutation PreviewUnitImport($input: PreviewUnitImportInput!) {
  previewUnitImport(input: $input) {
    id
    good
    bad
    unchanged
  }
}
    `) as unknown as TypedDocumentString<PreviewUnitImportMutation, PreviewUnitImportMutationVariables>;
export const ConfirmUnitImportDocument = new TypedDocumentString(`
    mutation ConfirmUnitImport($input: ConfirmUnitImportInput!) {
  confirmUnitImport(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ConfirmUnitImportMutation, ConfirmUnitImportMutationVariables>;