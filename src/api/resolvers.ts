/** Every resolver of the graph; importing this is what declares all entities. */
import { ArchiveExtensionResolver, ArchiveResolver, AssessmentArchiveResolver, RuleProgressResolver } from '../archive/archive.resolver.js';
import { EvidenceFileResolver, EvidenceResolver, EvidenceVersionResolver } from '../archive/evidence.resolver.js';
import { CalendarResolver } from '../calendar/calendar.resolver.js';
import { BulletinDraftResolver, BulletinEditionResolver, BulletinEntryResolver, BulletinResolver, DutyContestResolver } from '../duty/bulletin.resolver.js';
import { DutyDayResolver } from '../duty/duty-day.resolver.js';
import { DutyImportResolver } from '../duty/duty-import.resolver.js';
import { DutyPostResolver, IntersectionDutyResolver, SupervisionResolver, UnitDutyResolver } from '../duty/duty.resolver.js';
import { DutyEventResolver, DutyLineFileResolver, DutyLineResolver } from '../duty/roll-call.resolver.js';
import { DutyDayCloseResolver, DutyPatternResolver, DutyShiftResolver, DutySuspensionResolver } from '../duty/roster.resolver.js';
import { FileResolver, PhotoMatchResolver } from '../file/file.resolver.js';
import { ExportResolver } from '../export/export.resolver.js';
import { AssessmentClosingResolver, FeedbackResolver, LedgerReviewResolver, SettlementResolver } from '../inspection/closing.resolver.js';
import { AssessmentMarkingResolver, DifferenceResolver, RoundMarkingResolver, RuleMarkingResolver } from '../inspection/marking.resolver.js';
import { AssessmentScoreSheetResolver, MarkResolver, ScoreSheetResolver, SheetSignatureResolver, SignedMarkResolver } from '../inspection/score-sheet.resolver.js';
import { AssessmentTeamResolver, RoundTeamResolver, TeamMemberResolver, TeamResolver, VisitResolver } from '../inspection/team.resolver.js';
import { AssessmentUndoResolver, AssessmentUnlockResolver, FeedbackVersionResolver, LedgerReviewVersionResolver, SettlementVersionResolver } from '../inspection/undo.resolver.js';
import { NoticeResolver, RoundNoticeResolver } from '../notice/notice.resolver.js';
import { AssessmentObjectionResolver, DutyEventRulingResolver, ObjectionFileResolver, ObjectionResolver, RoundObjectionResolver, RulingResolver } from '../objection/objection.resolver.js';
import { CommunityItemResolver, CommunityListsResolver, ItemTakeResolver } from '../partnership/item.resolver.js';
import { AssessmentLedgerResolver, LedgerEntryFileResolver, LedgerEntryResolver, LedgerEntryVersionResolver, UnitLedgerResolver } from '../partnership/ledger.resolver.js';
import { CommunityPartnershipResolver, PartnershipResolver, UnitPartnershipResolver } from '../partnership/partnership.resolver.js';
import { AssessmentRatingResolver, CommunityRatingResolver } from '../partnership/rating.resolver.js';
import { AccountResolver, CreateOfficeResolver, MailAddressResolver, OneTimeAccountResolver, RoleGrantResolver, ViewerResolver } from '../people/people.resolver.js';
import { AuditEntryResolver } from '../record/audit-entry.resolver.js';
import { UnitImportResolver } from '../registry/unit-import.resolver.js';
import { MailResolver, MessageResolver, ReminderListResolver, ReminderListRowResolver, ReminderResolver, ViewerMessagesResolver } from '../reminder/reminder.resolver.js';
import { ViewerTasksResolver } from '../reminder/task.resolver.js';
import { AssessmentOpeningResolver, AssessmentSubmissionResolver, RoundSubmissionResolver } from '../reminder/submission.resolver.js';
import { AssessmentResolver, RoundResolver, RoundRuleResolver, RoundStepResolver } from '../round/round.resolver.js';
import { RuleResolver, RuleSetResolver } from '../ruleset/ruleset.resolver.js';
import { PartResultResolver, RuleResultResolver } from '../standing/explanation.resolver.js';
import { AssessmentStandingResolver, RoundStandingResolver, SnapshotResolver, StandingResolver } from '../standing/standing.resolver.js';
import { TerritoryResolver, UnitPhoneResolver } from '../territory/territory.resolver.js';
import { NodeResolver } from './node.resolver.js';

export const resolvers = [
  NodeResolver,
  AccountResolver, CreateOfficeResolver, MailAddressResolver, OneTimeAccountResolver, RoleGrantResolver, ViewerResolver,
  TerritoryResolver, UnitPhoneResolver,
  CalendarResolver,
  FileResolver, PhotoMatchResolver,
  UnitImportResolver,
  RuleResolver, RuleSetResolver,
  AssessmentResolver, RoundResolver, RoundRuleResolver, RoundStepResolver,
  ArchiveResolver, AssessmentArchiveResolver,
  EvidenceFileResolver, EvidenceResolver,
  CommunityItemResolver, CommunityListsResolver, ItemTakeResolver,
  AssessmentLedgerResolver, LedgerEntryFileResolver, LedgerEntryResolver, LedgerEntryVersionResolver, UnitLedgerResolver,
  ArchiveExtensionResolver, ArchiveResolver, AssessmentArchiveResolver, RuleProgressResolver,
  EvidenceFileResolver, EvidenceResolver, EvidenceVersionResolver,
  AssessmentLedgerResolver, LedgerEntryFileResolver, LedgerEntryResolver, UnitLedgerResolver,
  CommunityPartnershipResolver, PartnershipResolver, UnitPartnershipResolver,
  AssessmentRatingResolver, CommunityRatingResolver,
  DutyDayResolver, BulletinDraftResolver, BulletinEditionResolver, BulletinEntryResolver, BulletinResolver, DutyContestResolver,
  DutyImportResolver, DutyPostResolver, IntersectionDutyResolver, SupervisionResolver, UnitDutyResolver,
  DutyEventResolver, DutyLineFileResolver, DutyLineResolver,
  DutyDayCloseResolver, DutyPatternResolver, DutyShiftResolver, DutySuspensionResolver,
  AssessmentMarkingResolver, DifferenceResolver, RoundMarkingResolver, RuleMarkingResolver,
  AssessmentClosingResolver, FeedbackResolver, LedgerReviewResolver, SettlementResolver,
  AssessmentScoreSheetResolver, MarkResolver, ScoreSheetResolver, SheetSignatureResolver, SignedMarkResolver,
  AssessmentUndoResolver, AssessmentUnlockResolver, FeedbackVersionResolver, LedgerReviewVersionResolver, SettlementVersionResolver,
  AssessmentTeamResolver, RoundTeamResolver, TeamMemberResolver, TeamResolver, VisitResolver,
  PartResultResolver, RuleResultResolver,
  AssessmentStandingResolver, RoundStandingResolver, SnapshotResolver, StandingResolver,
  AssessmentObjectionResolver, DutyEventRulingResolver, ObjectionFileResolver, ObjectionResolver, RoundObjectionResolver, RulingResolver,
  NoticeResolver, RoundNoticeResolver,
  ExportResolver,
  AuditEntryResolver,
  AssessmentOpeningResolver, AssessmentSubmissionResolver, RoundSubmissionResolver,
  MailResolver, MessageResolver, ReminderListResolver, ReminderListRowResolver, ReminderResolver, ViewerMessagesResolver, ViewerTasksResolver,
];
