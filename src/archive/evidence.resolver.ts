import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Archive } from './archive.entity.js';
import { archiveById } from './archive.loader.js';
import { bringOverEvidence } from './bring-over.service.js';
import { Evidence, EvidenceFile, EvidenceVersion } from './evidence.entity.js';
import { BringOverEvidenceInput, ChangeEvidenceInput, EvidenceBatchInput, RemoveEvidenceInput, ReturnEvidenceInput, SaveEvidenceInput } from './evidence.input.js';
import { evidence, evidenceById, evidenceFiles, evidenceVersions } from './evidence.loader.js';
import { changeEvidence, removeEvidence, saveEvidence } from './evidence.service.js';
import { acceptEvidence, returnEvidence, submitEvidence } from './judgement.service.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Query(() => evidence.Connection, { description: 'The evidence that one sees: the own unit\'s, the assigned units\' during the inspection, or all.' }) @Allowed('evidence.read')
  evidence(@Uow() uow: UnitOfWork, @Args(() => evidence.Args) args: ListArgs) { return evidence.read(uow, args); }

  @FieldResolver(() => Archive, { nullable: true, description: 'The archive that it stands in.' }) @Allowed('archive.read')
  archive(@Root() piece: Evidence, @Uow() uow: UnitOfWork) { return uow.load(archiveById, piece.archiveId); }

  @FieldResolver(() => Rule, { nullable: true, description: 'The rule that it is for.' }) @Allowed('rule.read')
  rule(@Root() piece: Evidence, @Uow() uow: UnitOfWork) { return uow.load(ruleById, piece.ruleId); }

  @FieldResolver(() => evidenceFiles.Connection, { description: 'Its files, in the order in which they were announced.' }) @Allowed('evidenceFile.read')
  files(@Root() piece: Evidence, @Uow() uow: UnitOfWork, @Args(() => evidenceFiles.Args) args: ListArgs) { return evidenceFiles.readBy(uow, 'evidenceId', piece.id, args); }

  @FieldResolver(() => evidenceVersions.Connection, { description: 'Everything that it has been, from its first version to the present one.' }) @Allowed('evidenceVersion.read')
  versions(@Root() piece: Evidence, @Uow() uow: UnitOfWork, @Args(() => evidenceVersions.Args) args: ListArgs) { return evidenceVersions.readBy(uow, 'evidenceId', piece.id, args); }

  @FieldResolver(() => Evidence, { nullable: true, description: 'The piece of an earlier round that it was brought over from, where one still sees that.' }) @Allowed('evidence.read')
  broughtFrom(@Root() piece: Evidence, @Uow() uow: UnitOfWork) { return uow.load(evidenceById, piece.broughtFromId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who added it.' }) @Allowed('account.read')
  createdBy(@Root() piece: Evidence, @Uow() uow: UnitOfWork) { return uow.load(accountById, piece.createdBy); }

  @Mutation(() => [Evidence], { description: 'Adds evidence to an archive or changes it, all or nothing.' }) @Allowed('evidence.save')
  saveEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => SaveEvidenceInput, { description: 'The evidence.' }) input: SaveEvidenceInput) { return saveEvidence(uow, input); }

  @Mutation(() => Evidence, { description: 'Changes single fields of one piece of evidence, as a form saves them one by one.' }) @Allowed('evidence.save')
  changeEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => ChangeEvidenceInput, { description: 'The piece and its fields.' }) input: ChangeEvidenceInput) { return changeEvidence(uow, input); }

  @Mutation(() => [Evidence], { description: 'Brings evidence of an earlier round over into an archive, as drafts, with its files.' }) @Allowed('evidence.save')
  bringOverEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => BringOverEvidenceInput, { description: 'What is brought over, and where to.' }) input: BringOverEvidenceInput) { return bringOverEvidence(uow, input); }

  @Mutation(() => BatchResult, { description: 'Submits drafts, and what was returned, once it is mended.' }) @Allowed('evidence.save')
  submitEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => EvidenceBatchInput, { description: 'The pieces.' }) input: EvidenceBatchInput) { return submitEvidence(uow, input); }

  @Mutation(() => BatchResult, { description: 'Returns pieces of evidence to their units, with a reason and a day.' }) @Allowed('evidence.judge')
  returnEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => ReturnEvidenceInput, { description: 'The pieces, the reason and the day.' }) input: ReturnEvidenceInput) { return returnEvidence(uow, input); }

  @Mutation(() => BatchResult, { description: 'Accepts submitted pieces of evidence.' }) @Allowed('evidence.judge')
  acceptEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => EvidenceBatchInput, { description: 'The pieces.' }) input: EvidenceBatchInput) { return acceptEvidence(uow, input); }

  @Mutation(() => [Archive], { description: 'Takes evidence out of its archive, all or nothing, and gives the archives that it stood in.' }) @Allowed('evidence.save')
  removeEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => RemoveEvidenceInput, { description: 'The evidence.' }) input: RemoveEvidenceInput) { return removeEvidence(uow, input); }
}

@Resolver(() => EvidenceFile)
export class EvidenceFileResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The file.' }) @Allowed('file.read')
  file(@Root() evidenceFile: EvidenceFile, @Uow() uow: UnitOfWork) { return uow.load(fileById, evidenceFile.fileId); }
}

@Resolver(() => EvidenceVersion)
export class EvidenceVersionResolver {
  @Query(() => evidenceVersions.Connection, { description: 'The versions of the evidence that one sees.' }) @Allowed('evidenceVersion.read')
  evidenceVersions(@Uow() uow: UnitOfWork, @Args(() => evidenceVersions.Args) args: ListArgs) { return evidenceVersions.read(uow, args); }

  @FieldResolver(() => Evidence, { nullable: true, description: 'The piece as it is now; null once it is removed.' }) @Allowed('evidence.read')
  evidence(@Root() version: EvidenceVersion, @Uow() uow: UnitOfWork) { return uow.load(evidenceById, version.evidenceId); }

  @FieldResolver(() => Rule, { nullable: true, description: 'The rule that it was for.' }) @Allowed('rule.read')
  rule(@Root() version: EvidenceVersion, @Uow() uow: UnitOfWork) { return uow.load(ruleById, version.ruleId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who made it, where one may know.' }) @Allowed('account.read')
  madeBy(@Root() version: EvidenceVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.madeBy); }
}
