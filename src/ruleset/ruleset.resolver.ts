import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Rule, RuleSet } from './ruleset.entity.js';
import { CreateRuleSetInput } from './ruleset.input.js';
import { rules, ruleSetById, ruleSets } from './ruleset.loader.js';
import { createRuleSet } from './ruleset.service.js';

@Resolver(() => RuleSet)
export class RuleSetResolver {
  @Query(() => ruleSets.Connection, { description: 'The rule sets, the newest version first.' }) @Allowed('ruleSet.read')
  ruleSets(@Uow() uow: UnitOfWork, @Args(() => ruleSets.Args) args: ListArgs) { return ruleSets.read(uow, args); }

  @FieldResolver(() => rules.Connection, { description: 'Its rules.' }) @Allowed('rule.read')
  rules(@Root() ruleSet: RuleSet, @Uow() uow: UnitOfWork, @Args(() => rules.Args) args: ListArgs) { return rules.readBy(uow, 'ruleSetId', ruleSet.id, args); }

  @Mutation(() => RuleSet, { description: 'Writes a new version of a rule set.' }) @Allowed('ruleSet.create')
  createRuleSet(@Uow() uow: UnitOfWork, @Arg('input', () => CreateRuleSetInput, { description: 'The version.' }) input: CreateRuleSetInput) { return createRuleSet(uow, input); }
}

@Resolver(() => Rule)
export class RuleResolver {
  @FieldResolver(() => RuleSet, { nullable: true, description: 'The version that it belongs to.' }) @Allowed('ruleSet.read')
  ruleSet(@Root() rule: Rule, @Uow() uow: UnitOfWork) { return uow.load(ruleSetById, rule.ruleSetId); }
}
