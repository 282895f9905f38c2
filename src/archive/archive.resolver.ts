import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { BatchResult } from '../platform/graph/batch.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Archive, ArchiveExtension, ArchiveProgress, RuleProgress } from './archive.entity.js';
import { ArchiveBackInput, ArchiveInput, ExtendArchivesInput, ReturnArchiveInput } from './archive.input.js';
import { archiveByAssessmentId, archiveById, archiveExtensions, archives } from './archive.loader.js';
import { extendArchives, handInArchive, returnArchive, sendArchiveBack, signArchive } from './archive.service.js';
import { evidence, evidenceVersions } from './evidence.loader.js';
import { archiveProgress } from './progress.service.js';

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

  @FieldResolver(() => evidenceVersions.Connection, { description: 'All versions of its evidence, of removed pieces too.' }) @Allowed('evidenceVersion.read')
  versions(@Root() archive: Archive, @Uow() uow: UnitOfWork, @Args(() => evidenceVersions.Args) args: ListArgs) { return evidenceVersions.readBy(uow, 'archiveId', archive.id, args); }

  @FieldResolver(() => archiveExtensions.Connection, { description: 'The extensions that the unit was given; the latest is in force.' }) @Allowed('archiveExtension.read')
  extensions(@Root() archive: Archive, @Uow() uow: UnitOfWork, @Args(() => archiveExtensions.Args) args: ListArgs) { return archiveExtensions.readBy(uow, 'archiveId', archive.id, args); }

  @FieldResolver(() => ArchiveProgress, { description: 'How much of what the round asks for it answers.' }) @Allowed('evidence.read')
  progress(@Root() archive: Archive, @Uow() uow: UnitOfWork) { return archiveProgress(uow, archive); }

  @FieldResolver(() => Account, { nullable: true, description: 'The clerk who handed it in.' }) @Allowed('account.read')
  handedInBy(@Root() archive: Archive, @Uow() uow: UnitOfWork) { return uow.load(accountById, archive.handedInBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'The leader who signed it.' }) @Allowed('account.read')
  signedBy(@Root() archive: Archive, @Uow() uow: UnitOfWork) { return uow.load(accountById, archive.signedBy); }

  @Mutation(() => Archive, { description: 'Hands the archive to the leader to be signed, and submits its complete drafts.' }) @Allowed('archive.handIn')
  handInArchive(@Uow() uow: UnitOfWork, @Arg('input', () => ArchiveInput, { description: 'The archive.' }) input: ArchiveInput) { return handInArchive(uow, input); }

  @Mutation(() => Archive, { description: 'Signs the archive off.' }) @Allowed('archive.sign')
  signArchive(@Uow() uow: UnitOfWork, @Arg('input', () => ArchiveInput, { description: 'The archive.' }) input: ArchiveInput) { return signArchive(uow, input); }

  @Mutation(() => Archive, { description: 'Gives the archive back to the clerk instead of signing it.' }) @Allowed('archive.sign')
  sendArchiveBack(@Uow() uow: UnitOfWork, @Arg('input', () => ArchiveBackInput, { description: 'The archive and the reason.' }) input: ArchiveBackInput) { return sendArchiveBack(uow, input); }

  @Mutation(() => Archive, { description: 'Returns an archive to the unit while the round is open, once.' }) @Allowed('archive.return')
  returnArchive(@Uow() uow: UnitOfWork, @Arg('input', () => ReturnArchiveInput, { description: 'The archive, the reason and the day.' }) input: ReturnArchiveInput) { return returnArchive(uow, input); }

  @Mutation(() => BatchResult, { description: 'Gives units more time to submit, with a reason; whoever does it signs for it.' }) @Allowed('archive.extend')
  extendArchives(@Uow() uow: UnitOfWork, @Arg('input', () => ExtendArchivesInput, { description: 'The units, until when, and why.' }) input: ExtendArchivesInput) { return extendArchives(uow, input); }
}

@Resolver(() => ArchiveExtension)
export class ArchiveExtensionResolver {
  @Query(() => archiveExtensions.Connection, { description: 'The extensions that one sees: the own unit\'s, or all.' }) @Allowed('archiveExtension.read')
  archiveExtensions(@Uow() uow: UnitOfWork, @Args(() => archiveExtensions.Args) args: ListArgs) { return archiveExtensions.read(uow, args); }

  @FieldResolver(() => Archive, { nullable: true, description: 'Of which archive.' }) @Allowed('archive.read')
  archive(@Root() extension: ArchiveExtension, @Uow() uow: UnitOfWork) { return uow.load(archiveById, extension.archiveId); }
}

@Resolver(() => RuleProgress)
export class RuleProgressResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() progress: RuleProgress, @Uow() uow: UnitOfWork) { return uow.load(ruleById, progress.ruleId); }
}

@Resolver(() => Assessment)
export class AssessmentArchiveResolver {
  @FieldResolver(() => Archive, { nullable: true, description: 'The unit\'s archive in the round.' }) @Allowed('archive.read')
  archive(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(archiveByAssessmentId, assessment.id); }
}
