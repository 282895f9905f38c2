/** From a total down to what it rests on: rules to marks, settlements and evidence; parts to entries, ratings and events. */
import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { Evidence } from '../archive/evidence.entity.js';
import { dutyEvents } from '../duty/roll-call.loader.js';
import { LedgerReview, Settlement } from '../inspection/closing.entity.js';
import { ledgerReviewByAssessmentId } from '../inspection/closing.loader.js';
import { Mark } from '../inspection/score-sheet.entity.js';
import { ledgerPage } from '../partnership/answer-state.service.js';
import { ledgerEntries } from '../partnership/ledger.loader.js';
import { communityRatings } from '../partnership/rating.loader.js';
import { pairOf } from '../platform/db/loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { PartResult, RuleResult } from './standing.entity.js';
import { Ruling } from './ruling.entity.js';
import { evidenceByRule, marksByRule, rulingById, settlementByRule } from './standing.loader.js';

@Resolver(() => RuleResult)
export class RuleResultResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() result: RuleResult, @Uow() uow: UnitOfWork) { return uow.load(ruleById, result.ruleId); }

  @FieldResolver(() => [Mark], { description: 'The marks of the examiners, one each; each names its sheet, with who signed it and when.' }) @Allowed('mark.read')
  marks(@Root() result: RuleResult, @Uow() uow: UnitOfWork) { return uow.load(marksByRule, pairOf(result.assessmentId, result.ruleId)); }

  @FieldResolver(() => Settlement, { nullable: true, description: 'What the leader settled, if anything.' }) @Allowed('settlement.read')
  async settlement(@Root() result: RuleResult, @Uow() uow: UnitOfWork) { return (await uow.load(settlementByRule, pairOf(result.assessmentId, result.ruleId)))[0]; }

  @FieldResolver(() => Ruling, { nullable: true, description: 'What the office ruled on an objection, where the points are that.' }) @Allowed('ruling.read')
  ruling(@Root() result: RuleResult, @Uow() uow: UnitOfWork) { return uow.load(rulingById, result.rulingId ?? null); }

  @FieldResolver(() => [Evidence], { description: 'The unit\'s evidence for the rule as the examiners read it, without drafts; each piece names its files.' }) @Allowed('evidence.read')
  async evidence(@Root() result: RuleResult, @Uow() uow: UnitOfWork) { return (await uow.load(evidenceByRule, pairOf(result.assessmentId, result.ruleId))).filter(({ state }) => state !== 'DRAFT'); }
}

@Resolver(() => PartResult)
export class PartResultResolver {
  @FieldResolver(() => [Ruling], { description: 'What the office ruled on objections to this part: rules with other points, a score in place of the ratings, events that do not count.' }) @Allowed('ruling.read')
  async rulings(@Root() result: PartResult, @Uow() uow: UnitOfWork) {
    return (await Promise.all((result.rulingIds ?? []).map((id) => uow.load(rulingById, id)))).filter((ruling) => ruling !== null);
  }

  @FieldResolver(() => LedgerReview, { nullable: true, description: 'For the community part: the team\'s review of the ledger.' }) @Allowed('ledgerReview.read')
  ledgerReview(@Root() result: PartResult, @Uow() uow: UnitOfWork) { return result.part === 'COMMUNITY' ? uow.load(ledgerReviewByAssessmentId, result.assessmentId) : null; }

  @FieldResolver(() => ledgerEntries.Connection, { nullable: true, description: 'For the community part: the ledger within the round\'s period.' }) @Allowed('ledgerEntry.read')
  entries(@Root() result: PartResult, @Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) {
    return result.part === 'COMMUNITY' ? ledgerPage(uow, args, { of: 'unitId', id: result.unitId }, { doneOn: periodOf(result), withdrawnAt: null }) : null;
  }

  @FieldResolver(() => communityRatings.Connection, { nullable: true, description: 'For the community part: the ratings; the unit sees their score once published.' }) @Allowed('communityRating.read')
  ratings(@Root() result: PartResult, @Uow() uow: UnitOfWork, @Args(() => communityRatings.Args) args: ListArgs) {
    return result.part === 'COMMUNITY' ? communityRatings.readBy(uow, 'assessmentId', result.assessmentId, args) : null;
  }

  @FieldResolver(() => dutyEvents.Connection, { nullable: true, description: 'For the intersection part: the events within the round\'s period; `counts` says which of them count.' }) @Allowed('dutyEvent.read')
  events(@Root() result: PartResult, @Uow() uow: UnitOfWork, @Args(() => dutyEvents.Args) args: ListArgs) {
    return result.part === 'INTERSECTION' ? dutyEvents.readBy(uow, 'unitId', result.unitId, args, { day: periodOf(result) }) : null;
  }
}

const periodOf = ({ periodFrom, periodTo }: PartResult): { from: string; to: string } => ({ from: periodFrom, to: periodTo });
