import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { Archive, ArchiveProgress } from './archive.entity.js';
import { ArchiveBackInput, ArchiveInput } from './archive.input.js';
import { archiveByAssessmentId, archiveById, archives } from './archive.loader.js';
import { archiveProgress, handInArchive, returnArchive, sendArchiveBack, signArchive } from './archive.service.js';
import { evidence } from './evidence.loader.js';

@Resolver(() => Archive)
export class ArchiveResolver {
  @Query(() => archives.Connection, { description: 'The archives that one sees: the own unit\'s, the assigned ones during the inspection, or all.' }) @Allowed('archive.read')
  archives(@Uow() uow: UnitOfWork, @Args(() => archives.Args) args: ListArgs) { return archives.read(uow, args); }

  @Query(() => Archive, { nullable: true, description: 'One archive, or null where there is none for you.' }) @Allowed('archive.read')
  archive(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(archiveById, id); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Of which unit in which round.' }) @Allowed('assessment.read')
  assessment(@Root() archive: Archive, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, archive.assessmentId); }

  @FieldResolver(() => evidence.Connection, { description: 'Its evidence.' }) @Allowed('evidence.read')
  evidence(@Root() archive: Archive, @Uow() uow: UnitOfWork, @Args(() => evidence.Args) args: ListArgs) { return evidence.readBy(uow, 'archiveId', archive.id, args); }

  @FieldResolver(() => ArchiveProgress, { description: 'How much of what the round asks for it answers.' }) @Allowed('evidence.read')
  progress(@Root() archive: Archive, @Uow() uow: UnitOfWork) { return archiveProgress(uow, archive); }

  @FieldResolver(() => Account, { nullable: true, description: 'The clerk who handed it in.' }) @Allowed('account.read')
  handedInBy(@Root() archive: Archive, @Uow() uow: UnitOfWork) { return uow.load(accountById, archive.handedInBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'The leader who signed it.' }) @Allowed('account.read')
  signedBy(@Root() archive: Archive, @Uow() uow: UnitOfWork) { return uow.load(accountById, archive.signedBy); }

  @Mutation(() => Archive, { description: 'Hands the archive to the leader to be signed.' }) @Allowed('archive.handIn')
  handInArchive(@Uow() uow: UnitOfWork, @Arg('input', () => ArchiveInput, { description: 'The archive.' }) input: ArchiveInput) { return handInArchive(uow, input); }

  @Mutation(() => Archive, { description: 'Signs the archive off.' }) @Allowed('archive.sign')
  signArchive(@Uow() uow: UnitOfWork, @Arg('input', () => ArchiveInput, { description: 'The archive.' }) input: ArchiveInput) { return signArchive(uow, input); }

  @Mutation(() => Archive, { description: 'Gives the archive back to the clerk instead of signing it.' }) @Allowed('archive.sign')
  sendArchiveBack(@Uow() uow: UnitOfWork, @Arg('input', () => ArchiveBackInput, { description: 'The archive and the reason.' }) input: ArchiveBackInput) { return sendArchiveBack(uow, input); }

  @Mutation(() => Archive, { description: 'Returns an archive to the unit while the round is open.' }) @Allowed('archive.return')
  returnArchive(@Uow() uow: UnitOfWork, @Arg('input', () => ArchiveBackInput, { description: 'The archive and the reason.' }) input: ArchiveBackInput) { return returnArchive(uow, input); }
}

@Resolver(() => Assessment)
export class AssessmentArchiveResolver {
  @FieldResolver(() => Archive, { nullable: true, description: 'The unit\'s archive in the round.' }) @Allowed('archive.read')
  archive(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(archiveByAssessmentId, assessment.id); }
}
