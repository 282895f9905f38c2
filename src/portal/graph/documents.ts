/* Written by `npm run generate` from the graph and *.graphql; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Another of the own roles. */
export type ActAsInput = {
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** The granted role to act in from now on. */
  roleGrantId: string;
};

/** How far a unit has come with its archive. */
export type ArchiveState =
  /** 整理中: the clerk adds evidence. */
  | 'DRAFT'
  /** 待签: with the leader, to be signed. */
  | 'HANDED_IN'
  /** 已签: signed off by the leader. */
  | 'SIGNED';

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password so far, a one-time password included. */
  currentPassword: string;
  /** The new password, at least 8 characters. */
  newPassword: string;
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

/** Marks for one unit, all or none. A rule that was marked before is marked anew. */
export type GiveMarksInput = {
  /** The unit's assessment. */
  assessmentId: string;
  /** A key of your own for this deed, such as a UUID. Sent again with the same input it changes nothing and is answered as before; with another input it is refused. */
  idempotencyKey?: string | null | undefined;
  /** One to 200 marks, each for another rule. */
  marks: Array<MarkInput>;
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

/** One of the three parts of a total. */
export type Part =
  /** 帮包社区: the ledger and the community's rating. */
  | 'COMMUNITY'
  /** 文明创建: the rules of the score sheet. */
  | 'CREATION'
  /** 帮包路口: duty at the intersections. */
  | 'INTERSECTION';

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

/** How a rule is examined. */
export type RuleMethod =
  /** 材料审核: by reading the archive. */
  | 'MATERIAL'
  /** 听取汇报: by hearing the report of the unit's leaders. */
  | 'REPORT'
  /** 实地考察: by looking at the place. */
  | 'SITE';

/** Whether a score sheet can still change. */
export type ScoreSheetState =
  /** 填写中: the examiner is still marking. */
  | 'DRAFT'
  /** 已签字: signed; nothing on it changes, unless the leader reopens it. */
  | 'SIGNED';

/** A shift of duty at an intersection. */
export type Shift =
  /** 晚班: the evening rush. */
  | 'EVENING'
  /** 早班: the morning rush. */
  | 'MORNING';

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

/** Why nobody stands duty. */
export type SuspensionCause =
  /** 节假日: a holiday. */
  | 'HOLIDAY'
  /** 其他: something else. */
  | 'OTHER'
  /** 雨雪天气: rain, snow or storm. */
  | 'RAIN';

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

/** What a team does at a unit, in the order of the day. */
export type VisitStep =
  /** 查阅档案: the archives were read. */
  | 'ARCHIVES_READ'
  /** 听取汇报: the report of the unit's leaders was heard. */
  | 'REPORT_HEARD'
  /** 实地考察: the place was seen. */
  | 'SITE_SEEN';

export type OwnArchivesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnArchivesQuery = { archives: { nodes: Array<{ id: string, assessment: { round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase } | null } | null }> } };

export type ChecklistQueryVariables = Exact<{
  id: string;
}>;


export type ChecklistQuery = { archive: { id: string, state: ArchiveState, returnReason: string | null, returnDue: string | null, progress: { closesAt: string | null, daysLeft: number, isOpen: boolean, pointsAtStake: string, rulesAsked: number, rulesComplete: number, slotsAsked: number, slotsAnswered: number, returned: number, unfinishedDrafts: number, sections: Array<{ sectionZh: string, rulesAsked: number, rulesComplete: number, pointsAtStake: string }>, rules: Array<{ freshness: Freshness, hasEvidence: boolean, newestAbout: string | null, pointsAtStake: string, slotsAnswered: number, slotsAsked: number, missing: Array<{ number: number, titleZh: string, kind: SlotKind, least: number }>, rule: { id: string, code: string, titleZh: string, titleEn: string, sectionZh: string, sectionEn: string, requirementZh: string, maximum: string, method: RuleMethod } | null }> }, returned: { nodes: Array<{ id: string, title: string, returnReason: string | null, returnDue: string | null, rule: { id: string, code: string, titleZh: string, titleEn: string } | null }> } } | null };

export type EvidenceOfRuleQueryVariables = Exact<{
  archiveId: string;
  ruleId: string;
}>;


export type EvidenceOfRuleQuery = { evidence: { nodes: Array<{ id: string, title: string, note: string, state: EvidenceState, returnReason: string | null, aboutFrom: string | null, aboutTo: string | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null } | null }> } }> } };

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

export type UploadedFileQueryVariables = Exact<{
  id: string;
}>;


export type UploadedFileQuery = { file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null } | null };

export type EarlierFilesQueryVariables = Exact<{
  name?: string | null | undefined;
  purpose: Array<FilePurpose> | FilePurpose;
  after?: string | null | undefined;
}>;


export type EarlierFilesQuery = { files: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, thumbnailUrl: string | null, createdAt: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { mustChangePassword: boolean, role: Role | null, today: string, actions: Array<string>, account: { id: string, name: string, username: string } | null, office: { nameZh: string, nameEn: string, timeZone: string } | null, unit: { id: string, nameZh: string, nameEn: string } | null, community: { id: string, nameZh: string, nameEn: string } | null, roles: Array<{ id: string, role: Role }> } };

export type HomeQueryVariables = Exact<{
  rounds: boolean;
  archives: boolean;
  answers: boolean;
  confirmations: boolean;
  notices: boolean;
}>;


export type HomeQuery = { rounds?: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, submissionDeadline: string, inspectionFrom: string, inspectionTo: string, publishedAt: string | null }> }, archives?: { nodes: Array<{ id: string, state: ArchiveState, returnReason: string | null, progress: { rulesAsked: number, rulesComplete: number, pointsAtStake: string, daysLeft: number, closesAt: string | null, isOpen: boolean, returned: number }, assessment: { round: { titleZh: string, titleEn: string, phase: RoundPhase, submissionDeadline: string } | null } | null }> }, unanswered?: { totalCount: number }, unconfirmed?: { totalCount: number }, notices?: { nodes: Array<{ id: string, titleZh: string, issuedAt: string }> } };

export type VisitsQueryVariables = Exact<{
  rounds: number;
}>;


export type VisitsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, inspectionFrom: string, inspectionTo: string, rules: { totalCount: number } }> }, visits: { nodes: Array<{ id: string, day: string, stage: number, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null, assessment: { id: string, lockedAt: string | null, round: { id: string } | null, unit: { number: number, nameZh: string, nameEn: string } | null, ownScoreSheet: { id: string, state: ScoreSheetState, marks: { totalCount: number } } | null } | null }> } };

export type SheetQueryVariables = Exact<{
  id: string;
}>;


export type SheetQuery = { assessment: { id: string, lockedAt: string | null, unit: { number: number, nameZh: string, nameEn: string } | null, archive: { id: string } | null, round: { id: string, phase: RoundPhase, rules: { nodes: Array<{ rule: { id: string, code: string, sectionZh: string, titleZh: string, titleEn: string, requirementZh: string, maximum: string, method: RuleMethod, evidenceSlots: Array<string> } | null }> } } | null, visit: { id: string, day: string, reportHeardAt: string | null, archivesReadAt: string | null, siteSeenAt: string | null } | null, ownScoreSheet: { id: string, state: ScoreSheetState, signedAt: string | null, marks: { nodes: Array<{ id: string, points: string, reason: string, notApplicable: boolean, rule: { id: string } | null }> } } | null } | null };

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

export type PublishedNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PublishedNoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, titleZh: string, officeNameZh: string, edition: number, issuedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishedNoticeQueryVariables = Exact<{
  id: string;
}>;


export type PublishedNoticeQuery = { notice: { id: string, titleZh: string, bodyZh: string, officeNameZh: string, edition: number, issuedAt: string, sha256: string, annexes: Array<{ category: UnitCategory, titleZh: string, lines: Array<{ rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null }> }> } | null };

export type RankedLineFragment = { id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null };

export type PublishedRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedRoundsQuery = { rounds: { nodes: Array<{ id: string, titleZh: string, titleEn: string, phase: RoundPhase, publishedAt: string | null }> } };

export type RankingsQueryVariables = Exact<{
  roundId: string;
  category: UnitCategory;
  after?: string | null | undefined;
}>;


export type RankingsQuery = { standings: { totalCount: number, nodes: Array<{ id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null, unit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnResultsQueryVariables = Exact<{
  unitId: string;
}>;


export type OwnResultsQuery = { standings: { nodes: Array<{ category: UnitCategory, id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null, round: { id: string, titleZh: string, titleEn: string, phase: RoundPhase, publishedAt: string | null } | null }> } };

export type StandingExplainedQueryVariables = Exact<{
  id: string;
}>;


export type StandingExplainedQuery = { node:
    | { category: UnitCategory, computedAt: string, uncappedIntersection: string | null, absences: number, id: string, rank: number, unitNumber: number, unitNameZh: string, total: string, creation: string, community: string | null, intersection: string | null, round: { id: string, titleZh: string, titleEn: string } | null, assessment: { id: string, feedback: { strengths: string, weaknesses: string, advice: string, givenAt: string } | null } | null, explanation: { detail: { totalDisplay: string, totalExact: string, absences: number, ledgerShare: string | null, redistributed: boolean, parts: Array<{ part: Part, applies: boolean, display: string, weightDisplay: string, contributionDisplay: string, exact: string, contributionExact: string, ledgerReview: { score: string, remark: string, reviewedAt: string } | null, ratings: { nodes: Array<{ id: string, score: string | null, signedAt: string | null, community: { nameZh: string, nameEn: string } | null }> } | null, entries: { totalCount: number } | null, events: { totalCount: number, nodes: Array<{ id: string, day: string, kind: DutyEventKind, reason: string, counts: boolean, confirmedAt: string | null, line: { shift: Shift, intersection: { nameZh: string, nameEn: string } | null } | null }> } | null }>, rules: Array<{ code: string, applies: boolean, maximum: string, pointsDisplay: string, lostDisplay: string, settled: boolean, rule: { titleZh: string, titleEn: string, sectionZh: string, sectionEn: string } | null, marks: Array<{ id: string, points: string, reason: string }> }> } } | null }
    | Record<PropertyKey, never>
   | null };

export type RuleExplainedQueryVariables = Exact<{
  id: string;
}>;


export type RuleExplainedQuery = { node:
    | { id: string, explanation: { detail: { rules: Array<{ code: string, settlement: { reason: string, points: string | null, notApplicable: boolean, settledAt: string } | null, marks: Array<{ id: string, points: string, reason: string, notApplicable: boolean, scoreSheet: { id: string, signedAt: string | null } | null }>, evidence: Array<{ id: string, title: string, note: string, aboutFrom: string | null, aboutTo: string | null, files: { nodes: Array<{ id: string, file: { id: string, name: string, mediaType: string | null, byteLength: number | null, downloadUrl: string | null, uploadedAt: string | null } | null }> } }> }> } } | null }
    | Record<PropertyKey, never>
   | null };

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
export const OwnArchivesDocument = new TypedDocumentString(`
    query OwnArchives {
  archives(first: 10, orderBy: CREATED_AT_DESC) {
    nodes {
      id
      assessment {
        round {
          id
          titleZh
          titleEn
          phase
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
      sections {
        sectionZh
        rulesAsked
        rulesComplete
        pointsAtStake
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
export const EvidenceOfRuleDocument = new TypedDocumentString(`
    query EvidenceOfRule($archiveId: ID!, $ruleId: ID!) {
  evidence(first: 100, filter: {archiveId: $archiveId, ruleId: $ruleId}) {
    nodes {
      id
      title
      note
      state
      returnReason
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
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOfRuleQuery, EvidenceOfRuleQueryVariables>;
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
export const UploadedFileDocument = new TypedDocumentString(`
    query UploadedFile($id: ID!) {
  file(id: $id) {
    id
    name
    mediaType
    byteLength
    downloadUrl
    thumbnailUrl
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
    query Home($rounds: Boolean!, $archives: Boolean!, $answers: Boolean!, $confirmations: Boolean!, $notices: Boolean!) {
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
  archives(first: 5, filter: {state: [DRAFT, HANDED_IN]}) @include(if: $archives) {
    nodes {
      id
      state
      returnReason
      progress {
        rulesAsked
        rulesComplete
        pointsAtStake
        daysLeft
        closesAt
        isOpen
        returned
      }
      assessment {
        round {
          titleZh
          titleEn
          phase
          submissionDeadline
        }
      }
    }
  }
  unanswered: ledgerEntries(first: 1, filter: {answer: [UNANSWERED]}) @include(if: $answers) {
    totalCount
  }
  unconfirmed: dutyEvents(
    first: 1
    filter: {kind: [CONSCIENTIOUS], confirmed: false}
  ) @include(if: $confirmations) {
    totalCount
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
  visits(first: 100) {
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
    ownScoreSheet {
      id
      state
      signedAt
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
      }
      assessment {
        id
        feedback {
          strengths
          weaknesses
          advice
          givenAt
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
              titleZh
              titleEn
              sectionZh
              sectionEn
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