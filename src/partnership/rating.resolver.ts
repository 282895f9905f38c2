import { Arg, Args, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { Community } from '../territory/territory.entity.js';
import { communityById } from '../territory/territory.loader.js';
import { confirmedEntries, doubtfulRatings } from './doubt.service.js';
import { Partnership } from './partnership.entity.js';
import { partnershipById } from './partnership.loader.js';
import { RatingForm } from './rating-form.entity.js';
import { ratingForm } from './rating-form.service.js';
import { CommunityRating } from './rating.entity.js';
import { ReturnCommunityRatingInput, SaveCommunityRatingInput, SignCommunityRatingInput } from './rating.input.js';
import { communityRatings } from './rating.loader.js';
import { countersignCommunityRating, returnCommunityRating, saveCommunityRating, signCommunityRating } from './rating.service.js';

@Resolver(() => CommunityRating)
export class CommunityRatingResolver {
  @Query(() => communityRatings.Connection, { description: 'The community ratings that one sees: the own unit\'s once published, the own community\'s, or all.' }) @Allowed('communityRating.read')
  communityRatings(@Uow() uow: UnitOfWork, @Args(() => communityRatings.Args) args: ListArgs) { return communityRatings.read(uow, args); }

  @Query(() => communityRatings.Connection, { description: 'The ratings above 95 points of units with fewer than three deeds in the period that the community has confirmed in full.' }) @Allowed('communityRating.doubt')
  doubtfulRatings(@Uow() uow: UnitOfWork, @Args(() => communityRatings.Args) args: ListArgs) { return doubtfulRatings(uow, args); }

  @Query(() => RatingForm, { description: 'The form on which communities rate: its items and their levels in words.' }) @Allowed('ratingForm.read')
  ratingForm() { return ratingForm(); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Of which unit in which round.' }) @Allowed('assessment.read')
  assessment(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, rating.assessmentId); }

  @FieldResolver(() => Community, { nullable: true, description: 'By which community.' }) @Allowed('community.read')
  community(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(communityById, rating.communityId); }

  @FieldResolver(() => Partnership, { nullable: true, description: 'For which partnership.' }) @Allowed('partnership.read')
  partnership(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(partnershipById, rating.partnershipId); }

  @FieldResolver(() => Int, { nullable: true, description: 'How many deeds of the partnership within the period of the round the community has confirmed in full.' }) @Allowed('communityRating.doubt')
  confirmedEntries(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return confirmedEntries(uow, rating); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who signed it first. Hidden from the unit.' }) @Allowed('account.read')
  signedBy(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(accountById, rating.signedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who signed it as the second. Hidden from the unit.' }) @Allowed('account.read')
  countersignedBy(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(accountById, rating.countersignedBy); }

  @Mutation(() => CommunityRating, { description: 'Saves a draft of the rating of the partner unit, as far as it has come.' }) @Allowed('communityRating.save')
  saveCommunityRating(@Uow() uow: UnitOfWork, @Arg('input', () => SaveCommunityRatingInput, { description: 'The draft.' }) input: SaveCommunityRatingInput) { return saveCommunityRating(uow, input); }

  @Mutation(() => CommunityRating, { description: 'Signs a rating as the first of two people of the community.' }) @Allowed('communityRating.sign')
  signCommunityRating(@Uow() uow: UnitOfWork, @Arg('input', () => SignCommunityRatingInput, { description: 'The rating.' }) input: SignCommunityRatingInput) { return signCommunityRating(uow, input); }

  @Mutation(() => CommunityRating, { description: 'Signs a rating as the second of two people of the community. From then on it counts and does not change.' }) @Allowed('communityRating.sign')
  countersignCommunityRating(@Uow() uow: UnitOfWork, @Arg('input', () => SignCommunityRatingInput, { description: 'The rating.' }) input: SignCommunityRatingInput) { return countersignCommunityRating(uow, input); }

  @Mutation(() => CommunityRating, { description: 'Returns a rating with one signature to draft, for a reason.' }) @Allowed('communityRating.sign')
  returnCommunityRating(@Uow() uow: UnitOfWork, @Arg('input', () => ReturnCommunityRatingInput, { description: 'The rating, and why.' }) input: ReturnCommunityRatingInput) { return returnCommunityRating(uow, input); }
}

@Resolver(() => Assessment)
export class AssessmentRatingResolver {
  @FieldResolver(() => communityRatings.Connection, { description: 'How communities rate the unit in the round; for the unit none before publication.' }) @Allowed('communityRating.read')
  communityRatings(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => communityRatings.Args) args: ListArgs) { return communityRatings.readBy(uow, 'assessmentId', assessment.id, args); }
}
