import { Arg, Args, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Day } from '../platform/graph/scalars.js';
import { Assessment } from '../round/round.entity.js';
import { Community, Unit } from '../territory/territory.entity.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { answerDaysLeft, answeredLate, answerState, dueOn, ledgerCounts, ledgerPage } from './answer-state.service.js';
import { answerLedgerEntries } from './answer.service.js';
import { changeLedgerEntry, withdrawLedgerEntry } from './change.service.js';
import { CommunityItem } from './item.entity.js';
import { communityItemById } from './item.loader.js';
import { LedgerAnswerState, LedgerCounts, LedgerEntry, LedgerEntryFile, LedgerEntryVersion } from './ledger.entity.js';
import { AnswerLedgerEntriesInput, ChangeLedgerEntryInput, RecordLedgerEntriesInput, WithdrawLedgerEntryInput } from './ledger.input.js';
import { ledgerEntries, ledgerEntryFiles, ledgerEntryVersions } from './ledger.loader.js';
import { ledgerOfAssessment, recordLedgerEntries } from './ledger.service.js';
import { isAnswerable, isChangeable, isWithdrawable } from './leeway.service.js';
import { Partnership } from './partnership.entity.js';
import { partnershipById } from './partnership.loader.js';

@Resolver(() => LedgerEntry)
export class LedgerEntryResolver {
  @Query(() => ledgerEntries.Connection, { description: 'The ledger that one sees, the latest deeds first: the own unit\'s, the own community\'s, the assigned units\', or all.' }) @Allowed('ledgerEntry.read')
  ledgerEntries(@Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerPage(uow, args); }

  @FieldResolver(() => Partnership, { nullable: true, description: 'In which partnership.' }) @Allowed('partnership.read')
  partnership(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(partnershipById, entry.partnershipId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that did it.' }) @Allowed('unit.read')
  unit(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(unitById, entry.unitId); }

  @FieldResolver(() => Community, { nullable: true, description: 'The community that it was done for.' }) @Allowed('community.read')
  community(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(communityById, entry.communityId); }

  @FieldResolver(() => ledgerEntryFiles.Connection, { description: 'Its files, in the order in which they were announced.' }) @Allowed('ledgerEntryFile.read')
  files(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork, @Args(() => ledgerEntryFiles.Args) args: ListArgs) { return ledgerEntryFiles.readBy(uow, 'ledgerEntryId', entry.id, args, { removedIn: null }); }

  @FieldResolver(() => File, { nullable: true, description: '审批单: the paper that approves the money.' }) @Allowed('file.read')
  approvalPaper(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(fileById, entry.approvalFileId); }

  @FieldResolver(() => CommunityItem, { nullable: true, description: "What it serves of the community's lists." }) @Allowed('communityItem.read')
  communityItem(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(communityItemById, entry.itemId); }

  @FieldResolver(() => ledgerEntryVersions.Connection, { description: 'All that was done with it, from the first version on.' }) @Allowed('ledgerEntryVersion.read')
  versions(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork, @Args(() => ledgerEntryVersions.Args) args: ListArgs) { return ledgerEntryVersions.readBy(uow, 'ledgerEntryId', entry.id, args); }

  @FieldResolver(() => LedgerAnswerState, { description: 'Where it stands with the community today.' }) @Allowed('ledgerEntry.read')
  answerState(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return answerState(uow, entry); }

  @FieldResolver(() => Day, { description: "The last day for the community's answer: ten working days after it was asked." }) @Allowed('ledgerEntry.read')
  answerDueOn(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return dueOn(uow, entry); }

  @FieldResolver(() => Int, { nullable: true, description: 'How many working days the community has left to answer: 0 on the last one, below 0 once they are over; null where nothing is asked of it.' }) @Allowed('ledgerEntry.read')
  answerDaysLeft(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return answerDaysLeft(uow, entry); }

  @FieldResolver(() => Boolean, { description: 'Whether the community may answer it now, or correct its answer: not once it is withdrawn or its round is published.' }) @Allowed('ledgerEntry.read')
  answerable(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return isAnswerable(uow, entry); }

  @FieldResolver(() => Boolean, { description: 'Whether the unit may change it now, or correct what was disputed or confirmed in part.' }) @Allowed('ledgerEntry.read')
  changeable(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return isChangeable(uow, entry); }

  @FieldResolver(() => Boolean, { description: 'Whether the unit may withdraw it now.' }) @Allowed('ledgerEntry.read')
  withdrawable(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return isWithdrawable(uow, entry); }

  @FieldResolver(() => Boolean, { description: 'Whether the community answered after the last day for it.' }) @Allowed('ledgerEntry.read')
  answeredLate(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return answeredLate(uow, entry); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who answered for the community. Hidden from the unit and from inspectors.' }) @Allowed('account.read')
  answeredBy(@Root() entry: LedgerEntry, @Uow() uow: UnitOfWork) { return uow.load(accountById, entry.answeredBy); }

  @Mutation(() => [LedgerEntry], { description: 'Records deeds in the ledger, all or none.' }) @Allowed('ledgerEntry.record')
  recordLedgerEntries(@Uow() uow: UnitOfWork, @Arg('input', () => RecordLedgerEntriesInput, { description: 'The deeds.' }) input: RecordLedgerEntriesInput) { return recordLedgerEntries(uow, input); }

  @Mutation(() => LedgerEntry, { description: 'Changes an entry that the community has not answered, or corrects one that it disputed or confirmed in part, once; the community is asked anew.' }) @Allowed('ledgerEntry.change')
  changeLedgerEntry(@Uow() uow: UnitOfWork, @Arg('input', () => ChangeLedgerEntryInput, { description: 'The entry as it is to be.' }) input: ChangeLedgerEntryInput) { return changeLedgerEntry(uow, input); }

  @Mutation(() => LedgerEntry, { description: 'Withdraws an entry that the community has not answered.' }) @Allowed('ledgerEntry.change')
  withdrawLedgerEntry(@Uow() uow: UnitOfWork, @Arg('input', () => WithdrawLedgerEntryInput, { description: 'The entry, and why.' }) input: WithdrawLedgerEntryInput) { return withdrawLedgerEntry(uow, input); }

  @Mutation(() => BatchResult, { description: 'Confirms, partly confirms or disputes ledger entries, each by itself. Once more for an entry that has an answer corrects it, while the round that counts it is OPEN.' }) @Allowed('ledgerEntry.answer')
  answerLedgerEntries(@Uow() uow: UnitOfWork, @Arg('input', () => AnswerLedgerEntriesInput, { description: 'The answers.' }) input: AnswerLedgerEntriesInput) { return answerLedgerEntries(uow, input); }
}

@Resolver(() => LedgerEntryFile)
export class LedgerEntryFileResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The file.' }) @Allowed('file.read')
  file(@Root() entryFile: LedgerEntryFile, @Uow() uow: UnitOfWork) { return uow.load(fileById, entryFile.fileId); }
}

@Resolver(() => LedgerEntryVersion)
export class LedgerEntryVersionResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'Who did it. Hidden from the unit and from inspectors.' }) @Allowed('account.read')
  doneBy(@Root() version: LedgerEntryVersion, @Uow() uow: UnitOfWork) { return uow.load(accountById, version.doneBy); }
}

@Resolver(() => Unit)
export class UnitLedgerResolver {
  @FieldResolver(() => ledgerEntries.Connection, { description: 'Its deeds, the latest first.' }) @Allowed('ledgerEntry.read')
  ledger(@Root() unit: Unit, @Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerPage(uow, args, { of: 'unitId', id: unit.id }); }
}

@Resolver(() => Assessment)
export class AssessmentLedgerResolver {
  @FieldResolver(() => ledgerEntries.Connection, { description: "The unit's deeds within the period of the round, the latest first: what the round counts, without what was withdrawn." }) @Allowed('ledgerEntry.read')
  ledger(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => ledgerEntries.Args) args: ListArgs) { return ledgerOfAssessment(uow, assessment, args); }

  @FieldResolver(() => LedgerCounts, { description: "How the unit's entries within the period of the round stand with the community." }) @Allowed('ledgerEntry.read')
  ledgerCounts(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return ledgerCounts(uow, assessment); }
}
