import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day, Money } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { KeyTask, LedgerAnswer, LedgerKind } from './ledger.entity.js';

@InputType({ description: 'Something that was given.' })
export class GoodsInput {
  @Field(() => String, { description: 'What.' }) @Length(1, 100) item: string;
  @Field(() => Int, { nullable: true, description: 'How many, where they were counted.' }) @IsOptional() @Min(1) quantity?: number | null;
  @Field(() => String, { nullable: true, description: 'Counted in what, such as 台 or 株.' }) @IsOptional() @Length(1, 20) unit?: string | null;
  @Field(() => String, { nullable: true, description: 'In words, where the number is not exact.' }) @IsOptional() @Length(1, 50) approximate?: string | null;
}

@InputType({ description: 'What stands in a ledger entry.' })
export class LedgerContentInput {
  @Field(() => LedgerKind, { defaultValue: 'DEED', description: 'Whether it was done or is a plan.' }) kind: LedgerKind;
  @Field(() => KeyTask, { description: 'Which key task it serves.' }) keyTask: KeyTask;
  @Field(() => String, { description: 'What was done.' }) @Length(1, 200) title: string;
  @Field(() => String, { defaultValue: '', description: 'More about it.' }) @MaxLength(1000) note: string;
  @Field(() => Day, { description: 'The day on which it was done: within the days of the partnership, and not in the future.' }) doneOn: string;
  @Field(() => Int, { defaultValue: 0, description: 'How many leaders of the unit came.' }) @Min(0) @Max(100_000) leaders: number;
  @Field(() => Int, { defaultValue: 0, description: 'How many of its staff came.' }) @Min(0) @Max(100_000) staff: number;
  @Field(() => Int, { defaultValue: 0, description: 'How many volunteers came.' }) @Min(0) @Max(100_000) volunteers: number;
  @Field(() => Int, { defaultValue: 0, description: 'How long it took, in minutes.' }) @Min(0) @Max(100_000) minutes: number;
  @Field(() => Money, { defaultValue: '0', description: 'Money that was given.' }) money: string;
  @Field(() => [GoodsInput], { defaultValue: [], description: 'Goods that were given, up to 50 kinds.' }) @ArrayMaxSize(50) @ValidateNested({ each: true }) goods: GoodsInput[];
  @Field(() => [ID], { defaultValue: [], description: 'Its files, up to 20.' }) @ArrayMaxSize(20) @ArrayUnique({ message: 'names a file twice' }) fileIds: string[];
  @Field(() => ID, { nullable: true, description: 'The paper that approves the money. An entry with money is taken without it, but is not confirmed in full until it is there.' }) approvalFileId?: string | null;
  @Field(() => ID, { nullable: true, description: "What it serves of the community's lists; the unit has taken it before." }) communityItemId?: string | null;
}

@InputType({ description: 'One deed for the ledger.' })
export class NewLedgerEntryInput extends LedgerContentInput {
  @Field(() => ID, { description: 'For which of the own partnerships.' }) partnershipId: string;
}

@InputType({ description: 'Deeds for the ledger, all or none.' })
export class RecordLedgerEntriesInput extends DeedInput {
  @Field(() => [NewLedgerEntryInput], { description: 'One to 100 deeds.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) entries: NewLedgerEntryInput[];
}

@InputType({ description: 'A change of a ledger entry.' })
export class ChangeLedgerEntryInput extends DeedInput {
  @Field(() => ID, { description: 'The entry.' }) entryId: string;
  @Field(() => Int, { description: 'The version of the entry that was read and changed. Where there is a later one, the change is refused (STALE) with both at hand.' }) baseVersion: number;
  @Field(() => LedgerContentInput, { description: 'The whole of the entry as it is to be.' }) @ValidateNested() content: LedgerContentInput;
}

@InputType({ description: 'A withdrawal of a ledger entry.' })
export class WithdrawLedgerEntryInput extends DeedInput {
  @Field(() => ID, { description: 'The entry.' }) entryId: string;
  @Field(() => Int, { description: 'The version of the entry that was read.' }) baseVersion: number;
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) reason: string;
}

@InputType({ description: 'An answer to one ledger entry.' })
export class LedgerAnswerInput {
  @Field(() => ID, { description: 'The entry.' }) entryId: string;
  @Field(() => Int, { description: 'The version of the entry that was read. Where the unit has changed it since, the answer is refused (STALE).' }) baseVersion: number;
  @Field(() => LedgerAnswer, { description: 'The answer: any but UNANSWERED.' }) answer: LedgerAnswer;
  @Field(() => String, { defaultValue: '', description: 'What there is to remark; needed for PARTLY_CONFIRMED and DISPUTED.' }) @MaxLength(500) remark: string;
  @Field(() => String, { defaultValue: '', description: 'Who took over money or goods for the community; needed where some were given and are not disputed.' }) @MaxLength(100) handOverTo: string;
  @Field(() => Day, { nullable: true, description: 'On which day they were handed over, not in the future; needed with it.' }) handOverOn?: string | null;
  @Field(() => [ID], { defaultValue: [], description: 'Papers of the community that go with the answer, such as the signed receipt of what was handed over, up to 5.' }) @ArrayMaxSize(5) @ArrayUnique({ message: 'names a file twice' }) fileIds: string[];
  @Field(() => Boolean, { defaultValue: true, description: 'With a confirmation: whether what the unit took of the lists is fulfilled by it.' }) completesItem: boolean;
}

@InputType({ description: 'Answers to ledger entries, each by itself.' })
export class AnswerLedgerEntriesInput extends DeedInput {
  @Field(() => [LedgerAnswerInput], { description: 'One to 200 answers.' }) @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) answers: LedgerAnswerInput[];
}
