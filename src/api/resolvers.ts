/** Every resolver of the graph; importing this is what declares all entities. */
import { ArchiveResolver, AssessmentArchiveResolver } from '../archive/archive.resolver.js';
import { EvidenceFileResolver, EvidenceResolver } from '../archive/evidence.resolver.js';
import { FileResolver } from '../file/file.resolver.js';
import { AssessmentClosingResolver, FeedbackResolver, LedgerReviewResolver, SettlementResolver } from '../inspection/closing.resolver.js';
import { AssessmentScoreSheetResolver, MarkResolver, ScoreSheetResolver } from '../inspection/score-sheet.resolver.js';
import { AssessmentTeamResolver, RoundTeamResolver, TeamMemberResolver, TeamResolver, VisitResolver } from '../inspection/team.resolver.js';
import { AccountResolver, CreateOfficeResolver, OneTimeAccountResolver, RoleGrantResolver, ViewerResolver } from '../people/people.resolver.js';
import { NoticeResolver, RoundNoticeResolver } from '../notice/notice.resolver.js';
import { AuditEntryResolver } from '../record/audit-entry.resolver.js';
import { UnitImportResolver } from '../registry/unit-import.resolver.js';
import { AssessmentResolver, RoundResolver, RoundRuleResolver, RoundStepResolver } from '../round/round.resolver.js';
import { RuleResolver, RuleSetResolver } from '../ruleset/ruleset.resolver.js';
import { AssessmentStandingResolver, RoundStandingResolver, SnapshotResolver, StandingResolver } from '../standing/standing.resolver.js';
import { TerritoryResolver } from '../territory/territory.resolver.js';
import { NodeResolver } from './node.resolver.js';

export const resolvers = [
  NodeResolver, ViewerResolver, TerritoryResolver, AccountResolver, OneTimeAccountResolver, CreateOfficeResolver, RoleGrantResolver,
  RuleSetResolver, RuleResolver, RoundResolver, RoundRuleResolver, RoundStepResolver, AssessmentResolver,
  FileResolver, UnitImportResolver,
  StandingResolver, AssessmentStandingResolver, RoundStandingResolver, SnapshotResolver, NoticeResolver, RoundNoticeResolver, AuditEntryResolver,
  ArchiveResolver, AssessmentArchiveResolver, EvidenceResolver, EvidenceFileResolver,
  TeamResolver, TeamMemberResolver, VisitResolver, RoundTeamResolver, AssessmentTeamResolver,
  ScoreSheetResolver, MarkResolver, AssessmentScoreSheetResolver,
  SettlementResolver, LedgerReviewResolver, FeedbackResolver, AssessmentClosingResolver,
];
