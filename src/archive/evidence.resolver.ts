import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Archive } from './archive.entity.js';
import { archiveById } from './archive.loader.js';
import { Evidence, EvidenceFile } from './evidence.entity.js';
import { RemoveEvidenceInput, SaveEvidenceInput } from './evidence.input.js';
import { evidence, evidenceFiles } from './evidence.loader.js';
import { removeEvidence, saveEvidence } from './evidence.service.js';

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

  @Mutation(() => [Evidence], { description: 'Adds evidence to an archive or changes it, all or nothing.' }) @Allowed('evidence.save')
  saveEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => SaveEvidenceInput, { description: 'The evidence.' }) input: SaveEvidenceInput) { return saveEvidence(uow, input); }

  @Mutation(() => [Archive], { description: 'Takes evidence out of its archive, all or nothing, and gives the archives that it stood in.' }) @Allowed('evidence.save')
  removeEvidence(@Uow() uow: UnitOfWork, @Arg('input', () => RemoveEvidenceInput, { description: 'The evidence.' }) input: RemoveEvidenceInput) { return removeEvidence(uow, input); }
}

@Resolver(() => EvidenceFile)
export class EvidenceFileResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The file.' }) @Allowed('file.read')
  file(@Root() evidenceFile: EvidenceFile, @Uow() uow: UnitOfWork) { return uow.load(fileById, evidenceFile.fileId); }
}
