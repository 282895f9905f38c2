import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { Community, Unit } from '../territory/territory.entity.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { LedgerEntry, LedgerEntryFile } from './ledger.entity.js';
import { AnswerLedgerEntriesInput, RecordLedgerEntriesInput } from './ledger.input.js';
import { ledgerEntries, ledgerEntryFiles } from './ledger.loader.js';
import { answerLedgerEntries, ledgerOfAssessment, recordLedgerEntries } from './ledger.service.js';
import { Partnership } from './partnership.entity.js';
import { partnershipById } from './partnership.loader.js';

@Resolver(() => LedgerEntry)
export class LedgerEntryResolver {
  @Query(() => ledgerEntries.Connection, { description: 'The ledger that one sees, the latest deeds first: the own unit\'s, the own community\'s, the assigned units\', or all.' }) @Allowed('ledgerEntry.read')
  ledgerEntries(@Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerEntries.read(uow, args); }

  @FieldResolver(() => Partnership, { nullable: true, description: 'In which partnership.' }) @Allowed('partnership.read')
  partnership(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(partnershipById, entry.partnershipId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that did it.' }) @Allowed('unit.read')
  unit(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(unitById, entry.unitId); }

  @FieldResolver(() => Community, { nullable: true, description: 'The community that it was done for.' }) @Allowed('community.read')
  community(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(communityById, entry.communityId); }

  @FieldResolver(() => ledgerEntryFiles.Connection, { description: 'Its files, in the order in which they were announced.' }) @Allowed('ledgerEntryFile.read')
  files(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork, @Args(() => ledgerEntryFiles.Args) args: ListArgs) { return ledgerEntryFiles.readBy(uow, 'ledgerEntryId', entry.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who answered for the community. Hidden from the unit and from inspectors.' }) @Allowed('account.read')
  answeredBy(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(accountById, entry.answeredBy); }

  @Mutation(() => [LedgerEntry], { description: 'Records deeds in the ledger, all or none.' }) @Allowed('ledgerEntry.record')
  recordLedgerEntries(@Uow() uow: UnitOfWork, @Arg('input', () => RecordLedgerEntriesInput, { description: 'The deeds.' }) input: RecordLedgerEntriesInput) { return recordLedgerEntries(uow, input); }

  @Mutation(() => [LedgerEntry], { description: 'Confirms, partly confirms or disputes ledger entries, all or none. An answer stays.' }) @Allowed('ledgerEntry.answer')
  answerLedgerEntries(@Uow() uow: UnitOfWork, @Arg('input', () => AnswerLedgerEntriesInput, { description: 'The answers.' }) input: AnswerLedgerEntriesInput) { return answerLedgerEntries(uow, input); }
}

@Resolver(() => LedgerEntryFile)
export class LedgerEntryFileResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The file.' }) @Allowed('file.read')
  file(@Root() entryFile: LedgerEntryFile, @Uow() uow: UnitOfWork) { return uow.load(fileById, entryFile.fileId); }
}

@Resolver(() => Unit)
export class UnitLedgerResolver {
  @FieldResolver(() => ledgerEntries.Connection, { description: 'Its deeds, the latest first.' }) @Allowed('ledgerEntry.read')
  ledger(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerEntries.readBy(uow, 'unitId', unit.id, args); }
}

@Resolver(() => Assessment)
export class AssessmentLedgerResolver {
  @FieldResolver(() => ledgerEntries.Connection, { description: "The unit's deeds within the period of the round, the latest first: what the round counts." }) @Allowed('ledgerEntry.read')
  ledger(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerOfAssessment(uow, assessment, args); }
}
