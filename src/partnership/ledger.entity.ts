import { Field, ID, Int } from 'type-graphql';
import { choice, day, flag, instant, integer, json, money, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Day, Money } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

export const KeyTask = enumOf('KeyTask', 'The five key tasks of helping a community. The notice of 2018 says five and names four; the fifth is assumed.', {
  ATMOSPHERE: '创城氛围营造: spreading the word of the civilized city.',
  ENVIRONMENT: '综合环境整治: tidying up the surroundings.',
  FACILITY: '社区功能完善: completing what the community needs to work.',
  VOLUNTEER: '志愿队伍建设: building up a team of volunteers.',
  CULTURE: '市民文明素质提升: raising the manners of the citizens (assumed).',
});
export type KeyTask = keyof typeof KeyTask;

export const LedgerAnswer = enumOf('LedgerAnswer', "The community's answer to a ledger entry.", {
  UNANSWERED: '待确认: not answered yet.',
  CONFIRMED: '属实: it happened as written.',
  PARTLY_CONFIRMED: '部分属实: some of it did.',
  DISPUTED: '不属实: it did not happen as written.',
});
export type LedgerAnswer = keyof typeof LedgerAnswer;

/** What an entry tells of. */
export const LedgerKind = enumOf('LedgerKind', 'Whether something was done, or only planned.', {
  DEED: '活动: something that was done.',
  PLAN: '方案: a plan, with nothing done yet.',
});
export type LedgerKind = keyof typeof LedgerKind;

export const LedgerAnswerState = enumOf('LedgerAnswerState', 'Where an entry stands between the unit and its community.', {
  AWAITED: '待确认: the community has not answered yet and has time to.',
  LAPSED: '逾期未确认: the community has not answered in ten working days; the entry counts as unconfirmed.',
  CONFIRMED: '属实: confirmed.',
  PARTLY_CONFIRMED: '部分属实: confirmed in part.',
  DISPUTED: '不属实: disputed.',
  WITHDRAWN: '已撤回: the unit has withdrawn it.',
});
export type LedgerAnswerState = keyof typeof LedgerAnswerState;

export const LedgerAct = enumOf('LedgerAct', 'What was done with an entry.', {
  RECORDED: '登记: the unit wrote it down.',
  CHANGED: '修改: the unit changed it before there was an answer.',
  CORRECTED: '更正: the unit corrected it after a dispute or a partial confirmation, and asked again.',
  WITHDRAWN: '撤回: the unit withdrew it.',
  ANSWERED: '答复: the community answered.',
  ANSWER_CORRECTED: '更正答复: the community corrected its answer.',
});
export type LedgerAct = keyof typeof LedgerAct;

@Value('Something that was given.')
export class Goods {
  @Field(() => String, { description: 'What.' }) item: string;
  @Field(() => Int, { nullable: true, description: 'How many, where they were counted.' }) quantity?: number | null;
  @Field(() => String, { nullable: true, description: 'Counted in what, such as 台 or 株.' }) unit?: string | null;
  @Field(() => String, { nullable: true, description: 'In words, where the number is not exact, such as 近百件.' }) approximate?: string | null;
}

@Row({ table: 'ledger_entry', tag: 21, action: 'ledgerEntry.read', says: '工作台账: one deed of a unit for its community.' })
export class LedgerEntry extends Node {
  @unshown() partnershipId: string;
  @unshown() unitId: string;
  @unshown() communityId: string;
  @choice(() => LedgerKind, 'Whether it was done or is a plan.') kind: LedgerKind;
  @choice(() => KeyTask, 'Which key task it serves.') keyTask: KeyTask;
  @text('What was done.') title: string;
  @text('More about it.') note: string;
  @day('The day on which it was done.') doneOn: string;
  @integer('How many leaders of the unit came.') leaders: number;
  @integer('How many of its staff came.') staff: number;
  @integer('How many volunteers came.') volunteers: number;
  @integer('How long it took, in minutes.') minutes: number;
  @money('Money that was given.') money: string;
  @json(() => [Goods], 'Goods that were given.') goods: Goods[];
  @unshown('uuid', { nullable: true }) approvalFileId: string | null;
  @flag('缺审批单: money was given and the paper that approves it is not here. Such an entry is not confirmed in full.') paperMissing: boolean;
  @unshown('uuid', { nullable: true }) itemId: string | null;
  @flag("Whether the community said with its confirmation that this fulfils what the unit took of its lists.") completesItem: boolean;
  @choice(() => LedgerAnswer, "The community's answer.") answer: LedgerAnswer;
  @text('What the community remarked with its answer.') answerRemark: string;
  @unshown('uuid', { nullable: true }) answeredBy: string | null;
  @instant('When the community answered.', { nullable: true }) answeredAt: Date | null;
  @text('接收人: who took over money or goods for the community; part of its answer.') handOverTo: string;
  @day('On which day they were handed over.', { nullable: true }) handOverOn: string | null;
  @day('On which day the community was asked; a change asks anew.') askedOn: string;
  @integer('Counts what was done with the entry. Whoever changes or answers it names the version that they have read.') version: number;
  @instant('When the unit corrected it after a dispute or a partial confirmation, which it may once.', { nullable: true }) correctedAt: Date | null;
  @instant('When the unit withdrew it.', { nullable: true }) withdrawnAt: Date | null;
  @text('Why the unit withdrew it.') withdrawalReason: string;
  @unshown() createdBy: string;
  @instant('When it was written down.') createdAt: Date;
}

@Row({ table: 'ledger_entry_file', tag: 22, action: 'ledgerEntryFile.read', says: 'That a ledger entry has a file.' })
export class LedgerEntryFile extends Node {
  @unshown() ledgerEntryId: string;
  @unshown() fileId: string;
  @unshown() unitId: string;
  @unshown() communityId: string;
  @flag('交接单: whether it is a paper of the community, which came with its answer.') ofCommunity: boolean;
  @integer('Since which version the entry is without the file; none while it has it.', { nullable: true }) removedIn: number | null;
}

@Value('What stood in an entry at one of its versions.')
export class LedgerContent {
  @Field(() => LedgerKind, { description: 'Whether it was done or is a plan.' }) kind: LedgerKind;
  @Field(() => KeyTask, { description: 'Which key task it serves.' }) keyTask: KeyTask;
  @Field(() => String, { description: 'What was done.' }) title: string;
  @Field(() => String, { description: 'More about it.' }) note: string;
  @Field(() => Day, { description: 'The day on which it was done.' }) doneOn: string;
  @Field(() => Int, { description: 'How many leaders of the unit came.' }) leaders: number;
  @Field(() => Int, { description: 'How many of its staff came.' }) staff: number;
  @Field(() => Int, { description: 'How many volunteers came.' }) volunteers: number;
  @Field(() => Int, { description: 'How long it took, in minutes.' }) minutes: number;
  @Field(() => Money, { description: 'Money that was given.' }) money: string;
  @Field(() => [Goods], { description: 'Goods that were given.' }) goods: Goods[];
  @Field(() => ID, { nullable: true, description: 'The key of the paper that approves the money.' }) approvalFileId?: string | null;
  @Field(() => ID, { nullable: true, description: "The key of what it serves of the community's lists." }) communityItemId?: string | null;
  @Field(() => [ID], { description: 'The keys of its files.' }) fileIds: string[];
}

@Row({ table: 'ledger_entry_version', tag: 58, action: 'ledgerEntryVersion.read', says: 'One thing that was done with a ledger entry, and the entry as it was left by it. It never changes.' })
export class LedgerEntryVersion extends Node {
  @unshown() ledgerEntryId: string;
  @unshown() unitId: string;
  @unshown() communityId: string;
  @integer('Which version of the entry.') version: number;
  @choice(() => LedgerAct, 'What was done.') act: LedgerAct;
  @json(() => LedgerContent, 'What stood in the entry then.') content: LedgerContent;
  @choice(() => LedgerAnswer, "The community's answer then.") answer: LedgerAnswer;
  @text('What the community remarked then.') answerRemark: string;
  @text('Who took over money or goods, as the community said then.') handOverTo: string;
  @day('On which day they were handed over, as the community said then.', { nullable: true }) handOverOn: string | null;
  @text('Why the unit withdrew the entry, where this is what it did.') reason: string;
  @unshown('uuid', { nullable: true }) doneBy: string | null;
  @instant('When it was done.') createdAt: Date;
}

@Value("How many of a unit's entries in the round's period stand how with the community.")
export class LedgerCounts {
  @Field(() => Int, { description: '待确认: not answered, and still in time.' }) awaited: number;
  @Field(() => Int, { description: '逾期未确认: not answered in ten working days; these count as unconfirmed.' }) lapsed: number;
  @Field(() => Int, { description: '属实: confirmed.' }) confirmed: number;
  @Field(() => Int, { description: '部分属实: confirmed in part.' }) partlyConfirmed: number;
  @Field(() => Int, { description: '不属实: disputed.' }) disputed: number;
  @Field(() => Int, { description: '已撤回: withdrawn by the unit.' }) withdrawn: number;
  @Field(() => Int, { description: '缺审批单: not withdrawn, with money and without the paper that approves it.' }) paperMissing: number;
}
