import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { Assessment, Round } from '../round/round.entity.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Closing, Difference, RuleMarking } from './marking.entity.js';
import { closingByAssessment, markingOfRound } from './marking.service.js';
import { Team } from './team.entity.js';
import { teamById } from './team.loader.js';

@Resolver(() => Assessment)
export class AssessmentMarkingResolver {
  @FieldResolver(() => Closing, { description: 'How far its inspection is from its end.' }) @Allowed('closing.read')
  closing(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(closingByAssessment, assessment.id); }
}

@Resolver(() => Difference)
export class DifferenceResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() difference: Difference, @Uow() uow: UnitOfWork) { return uow.load(ruleById, difference.ruleId); }
}

@Resolver(() => Round)
export class RoundMarkingResolver {
  @FieldResolver(() => [RuleMarking], { description: 'How each team has marked each rule, over the signed sheets, by the rules\' order and the teams\' numbers.' }) @Allowed('marking.read')
  marking(@Root() round: Round, @Uow() uow: UnitOfWork) { return markingOfRound(uow, round); }
}

@Resolver(() => RuleMarking)
export class RuleMarkingResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() marking: RuleMarking, @Uow() uow: UnitOfWork) { return uow.load(ruleById, marking.ruleId); }

  @FieldResolver(() => Team, { nullable: true, description: 'The team.' }) @Allowed('team.read')
  team(@Root() marking: RuleMarking, @Uow() uow: UnitOfWork) { return uow.load(teamById, marking.teamId); }
}
