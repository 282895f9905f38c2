import { Field, Int } from 'type-graphql';
import { choice, day, instant, integer, json, money, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
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
  @choice(() => LedgerAnswer, "The community's answer.") answer: LedgerAnswer;
  @text('What the community remarked with its answer.') answerRemark: string;
  @unshown('uuid', { nullable: true }) answeredBy: string | null;
  @instant('When the community answered.', { nullable: true }) answeredAt: Date | null;
  @unshown() createdBy: string;
  @instant('When it was written down.') createdAt: Date;
}

@Row({ table: 'ledger_entry_file', tag: 22, action: 'ledgerEntryFile.read', says: 'That a ledger entry has a file.' })
export class LedgerEntryFile extends Node {
  @unshown() ledgerEntryId: string;
  @unshown() fileId: string;
  @unshown() unitId: string;
  @unshown() communityId: string;
}
