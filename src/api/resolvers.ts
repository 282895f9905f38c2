/** Every resolver of the graph; importing this is what declares all entities. */
import { ArchiveResolver, AssessmentArchiveResolver } from '../archive/archive.resolver.js';
import { EvidenceFileResolver, EvidenceResolver } from '../archive/evidence.resolver.js';
import { AssessmentLedgerResolver, LedgerEntryFileResolver, LedgerEntryResolver, UnitLedgerResolver } from '../partnership/ledger.resolver.js';
import { CommunityPartnershipResolver, PartnershipResolver, UnitPartnershipResolver } from '../partnership/partnership.resolver.js';
import { AssessmentRatingResolver, CommunityRatingResolver } from '../partnership/rating.resolver.js';
import { AccountResolver, CreateOfficeResolver, OneTimeAccountResolver, RoleGrantResolver, ViewerResolver } from '../people/people.resolver.js';
import { AssessmentResolver, RoundResolver, RoundRuleResolver, RoundStepResolver } from '../round/round.resolver.js';
import { RuleResolver, RuleSetResolver } from '../ruleset/ruleset.resolver.js';
import { TerritoryResolver } from '../territory/territory.resolver.js';
import { NodeResolver } from './node.resolver.js';

export const resolvers = [
  NodeResolver, ViewerResolver, TerritoryResolver, AccountResolver, OneTimeAccountResolver, CreateOfficeResolver, RoleGrantResolver,
  RuleSetResolver, RuleResolver, RoundResolver, RoundRuleResolver, RoundStepResolver, AssessmentResolver,
  ArchiveResolver, AssessmentArchiveResolver, EvidenceResolver, EvidenceFileResolver,
  PartnershipResolver, UnitPartnershipResolver, CommunityPartnershipResolver,
  LedgerEntryResolver, LedgerEntryFileResolver, UnitLedgerResolver, AssessmentLedgerResolver, CommunityRatingResolver, AssessmentRatingResolver,
];
