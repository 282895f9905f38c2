import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';

const twice = { message: 'names a piece twice' };

@InputType({ description: 'A piece of evidence as it is to be, new or changed. A draft may lack what it does not have yet.' })
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'The piece to change; none for a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the change began from; needed for a piece that is there already.' }) @IsOptional() @Min(1) baseVersion?: number | null;
  @Field(() => ID, { description: 'The rule that it is for.' }) ruleId: string;
  @Field(() => Int, { nullable: true, description: 'The number of the slot that it answers. A new piece for a rule with one slot answers that.' }) slot?: number | null;
  @Field(() => String, { defaultValue: '', description: 'What it is.' }) @MaxLength(200) title: string;
  @Field(() => String, { defaultValue: '', description: 'What there is to say about it, up to 500 characters.' }) @MaxLength(500) note: string;
  @Field(() => String, { defaultValue: '', description: 'The text itself, for a slot that asks for one, up to 500 characters.' }) @MaxLength(500) text: string;
  @Field(() => String, { defaultValue: '', description: 'The number that the document bears (文号).' }) @MaxLength(100) documentNumber: string;
  @Field(() => Day, { nullable: true, description: 'The first day of what it is about.' }) aboutFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'The last day of what it is about.' }) aboutTo?: string | null;
  @Field(() => [String], { defaultValue: [], description: 'Links, all of them, up to 10, https only. They are shown and never followed.' })
  @ArrayMaxSize(10) @ArrayUnique({ message: 'names a link twice' }) @MaxLength(500, { each: true }) links: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Its files, all of them, up to 20: files that it had and that are not named here are taken off it.' })
  @ArrayMaxSize(20) @ArrayUnique({ message: 'names a file twice' }) fileIds: string[];
}

@InputType({ description: 'Evidence for one archive, all or nothing.' })
export class SaveEvidenceInput extends DeedInput {
  @Field(() => ID, { description: 'The archive.' }) archiveId: string;
  @Field(() => [EvidenceInput], { description: 'One to 100 pieces.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) evidence: EvidenceInput[];
}

@InputType({ description: 'Some fields of one piece of evidence; what is left out stays as it is, and what is given as null is emptied.' })
export class ChangeEvidenceInput extends DeedInput {
  @Field(() => ID, { description: 'The piece.' }) evidenceId: string;
  @Field(() => Int, { description: 'The version that the change began from.' }) @Min(1) baseVersion: number;
  @Field(() => ID, { nullable: true, description: 'The rule that it is for.' }) ruleId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The number of the slot that it answers.' }) slot?: number | null;
  @Field(() => String, { nullable: true, description: 'What it is.' }) @IsOptional() @MaxLength(200) title?: string | null;
  @Field(() => String, { nullable: true, description: 'What there is to say about it, up to 500 characters.' }) @IsOptional() @MaxLength(500) note?: string | null;
  @Field(() => String, { nullable: true, description: 'The text itself, up to 500 characters.' }) @IsOptional() @MaxLength(500) text?: string | null;
  @Field(() => String, { nullable: true, description: 'The number that the document bears (文号).' }) @IsOptional() @MaxLength(100) documentNumber?: string | null;
  @Field(() => Day, { nullable: true, description: 'The first day of what it is about.' }) aboutFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'The last day of what it is about.' }) aboutTo?: string | null;
  @Field(() => [String], { nullable: true, description: 'Links, all of them, up to 10, https only.' })
  @IsOptional() @ArrayMaxSize(10) @ArrayUnique({ message: 'names a link twice' }) @MaxLength(500, { each: true }) links?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Its files, all of them, up to 20.' })
  @IsOptional() @ArrayMaxSize(20) @ArrayUnique({ message: 'names a file twice' }) fileIds?: string[] | null;
}

@InputType({ description: 'Evidence to take out of its archive, all or nothing.' })
export class RemoveEvidenceInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 100 pieces.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique(twice) evidenceIds: string[];
}

@InputType({ description: 'Some pieces of evidence, each with a result of its own.' })
export class EvidenceBatchInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 100 pieces.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique(twice) evidenceIds: string[];
}

@InputType({ description: 'Pieces of evidence that the unit is to mend, why, and until when; each with a result of its own.' })
export class ReturnEvidenceInput extends EvidenceBatchInput {
  @Field(() => String, { description: 'What is to be mended; the unit reads it.' }) @Length(1, 500) reason: string;
  @Field(() => Day, { description: 'The last day on which the unit may answer, today or later.' }) due: string;
}

@InputType({ description: 'Evidence of an earlier round that is to serve in this one too: chosen pieces, or all that an earlier archive has for a rule.' })
export class BringOverEvidenceInput extends DeedInput {
  @Field(() => ID, { description: 'The archive that it is brought into.' }) archiveId: string;
  @Field(() => [ID], { nullable: true, description: 'The chosen pieces, 1 to 100.' }) @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique(twice) evidenceIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The earlier archive, where all that it has for a rule is meant.' }) fromArchiveId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The rule of the earlier round, with `fromArchiveId`.' }) ruleId?: string | null;
}
