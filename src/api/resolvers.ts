/** Every resolver of the graph; importing this is what declares all entities. */
import { FileResolver } from '../file/file.resolver.js';
import { AccountResolver, CreateOfficeResolver, OneTimeAccountResolver, RoleGrantResolver, ViewerResolver } from '../people/people.resolver.js';
import { UnitImportResolver } from '../registry/unit-import.resolver.js';
import { AssessmentResolver, RoundResolver, RoundRuleResolver, RoundStepResolver } from '../round/round.resolver.js';
import { RuleResolver, RuleSetResolver } from '../ruleset/ruleset.resolver.js';
import { TerritoryResolver } from '../territory/territory.resolver.js';
import { NodeResolver } from './node.resolver.js';

export const resolvers = [
  NodeResolver, ViewerResolver, TerritoryResolver, AccountResolver, OneTimeAccountResolver, CreateOfficeResolver, RoleGrantResolver,
  RuleSetResolver, RuleResolver, RoundResolver, RoundRuleResolver, RoundStepResolver, AssessmentResolver,
  FileResolver, UnitImportResolver,
];
