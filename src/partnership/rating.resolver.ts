import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { Community } from '../territory/territory.entity.js';
import { communityById } from '../territory/territory.loader.js';
import { CommunityRating } from './rating.entity.js';
import { SignCommunityRatingInput } from './rating.input.js';
import { communityRatings } from './rating.loader.js';
import { signCommunityRating } from './rating.service.js';

@Resolver(() => CommunityRating)
export class CommunityRatingResolver {
  @Query(() => communityRatings.Connection, { description: 'The community ratings that one sees: the own unit\'s once published, the own community\'s, or all.' }) @Allowed('communityRating.read')
  communityRatings(@Uow() uow: UnitOfWork, @Args(() => communityRatings.Args) args: ListArgs) { return communityRatings.read(uow, args); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Of which unit in which round.' }) @Allowed('assessment.read')
  assessment(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, rating.assessmentId); }

  @FieldResolver(() => Community, { nullable: true, description: 'By which community.' }) @Allowed('community.read')
  community(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(communityById, rating.communityId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who signed it. Hidden from the unit.' }) @Allowed('account.read')
  signedBy(@Root() rating: CommunityRating, @Uow() uow: UnitOfWork) { return uow.load(accountById, rating.signedBy); }

  @Mutation(() => CommunityRating, { description: 'Rates the partner unit and signs the rating. It cannot be changed.' }) @Allowed('communityRating.sign')
  signCommunityRating(@Uow() uow: UnitOfWork, @Arg('input', () => SignCommunityRatingInput, { description: 'The rating.' }) input: SignCommunityRatingInput) { return signCommunityRating(uow, input); }
}

@Resolver(() => Assessment)
export class AssessmentRatingResolver {
  @FieldResolver(() => communityRatings.Connection, { description: 'How communities rate the unit in the round; for the unit none before publication.' }) @Allowed('communityRating.read')
  communityRatings(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => communityRatings.Args) args: ListArgs) { return communityRatings.readBy(uow, 'assessmentId', assessment.id, args); }
}
