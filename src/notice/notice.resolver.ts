import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Round } from '../round/round.entity.js';
import { roundById } from '../round/round.loader.js';
import { Snapshot } from '../standing/standing.entity.js';
import { snapshotById } from '../standing/standing.loader.js';
import { Notice, NoticeChange } from './notice.entity.js';
import { CorrectNoticeInput, PublishRoundInput } from './notice.input.js';
import { editionsByRoundId, noticeById, notices } from './notice.loader.js';
import { correctNotice, pendingChanges } from './correction.service.js';
import { publishRound } from './notice.service.js';

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => notices.Connection, { description: 'The published notices, the latest first; the public sees them without signing in.' }) @Allowed('notice.read')
  notices(@Uow() uow: UnitOfWork, @Args(() => notices.Args) args: ListArgs) { return notices.read(uow, args); }

  @Query(() => Notice, { nullable: true, description: 'One published notice.' }) @Allowed('notice.read')
  notice(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(noticeById, id); }

  @FieldResolver(() => Round, { nullable: true, description: 'The round.' }) @Allowed('round.read')
  round(@Root() notice: Notice, @Uow() uow: UnitOfWork) { return uow.load(roundById, notice.roundId); }

  @FieldResolver(() => Snapshot, { nullable: true, description: 'The frozen inputs and results.' }) @Allowed('snapshot.read')
  snapshot(@Root() notice: Notice, @Uow() uow: UnitOfWork) { return uow.load(snapshotById, notice.snapshotId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who issued it; only the office sees whom.' }) @Allowed('account.read')
  issuedBy(@Root() notice: Notice, @Uow() uow: UnitOfWork) { return uow.load(accountById, notice.issuedBy); }

  @FieldResolver(() => Notice, { nullable: true, description: 'The edition that corrects this one; null for the latest.' }) @Allowed('notice.read')
  async correctedBy(@Root() notice: Notice, @Uow() uow: UnitOfWork) { return (await uow.load(editionsByRoundId, notice.roundId)).find(({ edition }) => edition === notice.edition + 1); }

  @FieldResolver(() => notices.Connection, { description: 'All editions of this notice, this one too.' }) @Allowed('notice.read')
  editions(@Root() notice: Notice, @Uow() uow: UnitOfWork, @Args(() => notices.Args) args: ListArgs) { return notices.readBy(uow, 'roundId', notice.roundId, args); }

  @Mutation(() => Notice, { description: 'Publishes the rankings of a round.' }) @Allowed('round.publish')
  publishRound(@Uow() uow: UnitOfWork, @Arg('input', () => PublishRoundInput, { description: 'The publication.' }) input: PublishRoundInput) { return publishRound(uow, input); }

  @Mutation(() => Notice, { description: 'Publishes a correction of the rankings of a round as a new edition; the former one stays readable.' }) @Allowed('notice.correct')
  correctNotice(@Uow() uow: UnitOfWork, @Arg('input', () => CorrectNoticeInput, { description: 'The correction.' }) input: CorrectNoticeInput) { return correctNotice(uow, input); }
}

@Resolver(() => Round)
export class RoundNoticeResolver {
  @FieldResolver(() => [NoticeChange], { description: 'What the next edition of its notice would show otherwise than the latest, by what has been ruled since; empty before publication.' }) @Allowed('snapshot.read')
  pendingChanges(@Root() round: Round, @Uow() uow: UnitOfWork) { return pendingChanges(uow, round.id); }

  @FieldResolver(() => notices.Connection, { description: 'Its notices, one for each edition.' }) @Allowed('notice.read')
  notices(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => notices.Args) args: ListArgs) { return notices.readBy(uow, 'roundId', round.id, args); }
}
