import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment, Round, RoundPhase } from '../round/round.entity.js';
import { RoundInput } from '../round/round.input.js';
import { assessmentById, roundById } from '../round/round.loader.js';
import { Unit } from '../territory/territory.entity.js';
import { unitById } from '../territory/territory.loader.js';
import { recomputes } from './results.service.js';
import { Explanation, Snapshot, Standing } from './standing.entity.js';
import { MoveRoundInput } from './standing.input.js';
import { explanationByStandingId, snapshots, standingByAssessmentId, standings } from './standing.loader.js';
import { computeStandings } from './standing.service.js';
import { moveRound, nextPhase, openPreview, phaseBefore } from './step.service.js';

@Resolver(() => Standing)
export class StandingResolver {
  @Query(() => standings.Connection, { description: 'The standings that one sees. Filtered by round and category and ordered by rank they are a ranking.' }) @Allowed('standing.read')
  standings(@Uow() uow: UnitOfWork, @Args(() => standings.Args) args: ListArgs) { return standings.read(uow, args); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit, where one sees it; its name stands in the standing itself.' }) @Allowed('unit.read')
  unit(@Root() standing: Standing, @Uow() uow: UnitOfWork) { return uow.load(unitById, standing.unitId); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'The assessment, where one sees it.' }) @Allowed('assessment.read')
  assessment(@Root() standing: Standing, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, standing.assessmentId); }

  @FieldResolver(() => Round, { nullable: true, description: 'In which round.' }) @Allowed('round.read')
  round(@Root() standing: Standing, @Uow() uow: UnitOfWork) { return uow.load(roundById, standing.roundId); }

  @FieldResolver(() => Explanation, { nullable: true, description: 'How it came about; for the unit itself and the office.' }) @Allowed('explanation.read')
  explanation(@Root() standing: Standing, @Uow() uow: UnitOfWork) { return uow.load(explanationByStandingId, standing.id); }

  @Mutation(() => Round, { description: 'Computes all standings of a round anew.' }) @Allowed('standing.compute')
  computeStandings(@Uow() uow: UnitOfWork, @Arg('input', () => RoundInput, { description: 'The round.' }) { roundId }: RoundInput) { return computeStandings(uow, roundId); }

  @Mutation(() => Round, { description: 'Moves a round a step forward, or back with a reason. Refused with everything that stands in the way.' }) @Allowed('round.move')
  moveRound(@Uow() uow: UnitOfWork, @Arg('input', () => MoveRoundInput, { description: 'The step.' }) input: MoveRoundInput) { return moveRound(uow, input); }

  @Mutation(() => Round, { description: 'Shows every unit its own marks and standing before publication.' }) @Allowed('round.move')
  openPreview(@Uow() uow: UnitOfWork, @Arg('input', () => RoundInput, { description: 'The round.' }) { roundId }: RoundInput) { return openPreview(uow, roundId); }
}

@Resolver(() => Assessment)
export class AssessmentStandingResolver {
  @FieldResolver(() => Standing, { nullable: true, description: 'The computed result, from the preview on.' }) @Allowed('standing.read')
  standing(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(standingByAssessmentId, assessment.id); }
}

@Resolver(() => Round)
export class RoundStandingResolver {
  @FieldResolver(() => RoundPhase, { nullable: true, description: 'Where `moveRound` takes it forward; null where there is no such step, since publication is a deed of its own.' }) @Allowed('round.read')
  nextPhase(@Root() round: Round) { return nextPhase(round); }

  @FieldResolver(() => RoundPhase, { nullable: true, description: 'Where `moveRound` takes it back, with a reason; null where there is no way back.' }) @Allowed('round.read')
  phaseBefore(@Root() round: Round) { return phaseBefore(round); }

  @FieldResolver(() => standings.Connection, { description: 'Its standings; with a category, a ranking.' }) @Allowed('standing.read')
  standings(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => standings.Args) args: ListArgs) { return standings.readBy(uow, 'roundId', round.id, args); }

  @FieldResolver(() => snapshots.Connection, { description: 'What its publications were computed from.' }) @Allowed('snapshot.read')
  snapshots(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => snapshots.Args) args: ListArgs) { return snapshots.readBy(uow, 'roundId', round.id, args); }
}

@Resolver(() => Snapshot)
export class SnapshotResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it has its hash still, and computing anew from its inputs gives the same bytes.' }) @Allowed('snapshot.read')
  recomputes(@Root() snapshot: Snapshot) { return recomputes(snapshot.canonicalJson, snapshot.sha256); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who published.' }) @Allowed('account.read')
  createdBy(@Root() snapshot: Snapshot, @Uow() uow: UnitOfWork) { return uow.load(accountById, snapshot.createdBy); }
}
