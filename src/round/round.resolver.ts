import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Rule, RuleSet } from '../ruleset/ruleset.entity.js';
import { ruleById, ruleSetById } from '../ruleset/ruleset.loader.js';
import { Unit } from '../territory/territory.entity.js';
import { unitById } from '../territory/territory.loader.js';
import { Assessment, Round, RoundRule, RoundSetting, RoundStep } from './round.entity.js';
import { ChangeRoundSettingsInput, CreateRoundInput, ExtendSubmissionInput } from './round.input.js';
import { assessmentById, assessments, roundById, roundRules, rounds, roundSteps } from './round.loader.js';
import { changeRoundSettings, createRound, extendSubmission } from './round.service.js';
import { settingsInWords } from './settings.service.js';

@Resolver(() => Round)
export class RoundResolver {
  @Query(() => rounds.Connection, { description: 'The rounds, the latest first.' }) @Allowed('round.read')
  rounds(@Uow() uow: UnitOfWork, @Args(() => rounds.Args) args: ListArgs) { return rounds.read(uow, args); }

  @Query(() => Round, { nullable: true, description: 'One round, or null where there is none for you.' }) @Allowed('round.read')
  round(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(roundById, id); }

  @FieldResolver(() => RuleSet, { nullable: true, description: 'The version of the rules that it picks from.' }) @Allowed('ruleSet.read')
  ruleSet(@Root() round: Round, @Uow() uow: UnitOfWork) { return uow.load(ruleSetById, round.ruleSetId); }

  @FieldResolver(() => [RoundSetting], { description: 'Every setting in words, those of the notice and those that it leaves open alike.' }) @Allowed('round.read')
  settings(@Root() round: Round) { return settingsInWords(round); }

  @FieldResolver(() => roundRules.Connection, { description: 'The rules that it asks for, in the order of the score sheet.' }) @Allowed('roundRule.read')
  rules(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => roundRules.Args) args: ListArgs) { return roundRules.readBy(uow, 'roundId', round.id, args); }

  @FieldResolver(() => roundSteps.Connection, { description: 'The steps that it has taken.' }) @Allowed('roundStep.read')
  steps(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => roundSteps.Args) args: ListArgs) { return roundSteps.readBy(uow, 'roundId', round.id, args); }

  @FieldResolver(() => assessments.Connection, { description: 'Its assessments that one sees.' }) @Allowed('assessment.read')
  assessments(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => assessments.Args) args: ListArgs) { return assessments.readBy(uow, 'roundId', round.id, args); }

  @Mutation(() => Round, { description: 'Sets up a round as a draft.' }) @Allowed('round.create')
  createRound(@Uow() uow: UnitOfWork, @Arg('input', () => CreateRoundInput, { description: 'The round.' }) input: CreateRoundInput) { return createRound(uow, input); }

  @Mutation(() => Round, { description: 'Changes settings of a round that has no mark yet.' }) @Allowed('round.changeSettings')
  changeRoundSettings(@Uow() uow: UnitOfWork, @Arg('input', () => ChangeRoundSettingsInput, { description: 'The settings.' }) input: ChangeRoundSettingsInput) { return changeRoundSettings(uow, input); }

  @Mutation(() => Round, { description: 'Gives all units more time to submit.' }) @Allowed('round.extendSubmission')
  extendSubmission(@Uow() uow: UnitOfWork, @Arg('input', () => ExtendSubmissionInput, { description: 'The deadline.' }) input: ExtendSubmissionInput) { return extendSubmission(uow, input); }
}

@Resolver(() => RoundRule)
export class RoundRuleResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() roundRule: RoundRule, @Uow() uow: UnitOfWork) { return uow.load(ruleById, roundRule.ruleId); }
}

@Resolver(() => RoundStep)
export class RoundStepResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'Who took the step.' }) @Allowed('account.read')
  takenBy(@Root() step: RoundStep, @Uow() uow: UnitOfWork) { return uow.load(accountById, step.takenBy); }
}

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => assessments.Connection, { description: 'The assessments that one sees: the own unit\'s, the partner units\', the assigned ones, or all.' }) @Allowed('assessment.read')
  assessments(@Uow() uow: UnitOfWork, @Args(() => assessments.Args) args: ListArgs) { return assessments.read(uow, args); }

  @Query(() => Assessment, { nullable: true, description: 'One assessment, or null where there is none for you.' }) @Allowed('assessment.read')
  assessment(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(assessmentById, id); }

  @FieldResolver(() => Round, { nullable: true, description: 'In which round.' }) @Allowed('round.read')
  round(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(roundById, assessment.roundId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'Of which unit.' }) @Allowed('unit.read')
  unit(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(unitById, assessment.unitId); }

  @FieldResolver(() => Account, { nullable: true, description: 'The leader who locked the scoring.' }) @Allowed('account.read')
  lockedBy(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(accountById, assessment.lockedBy); }
}
