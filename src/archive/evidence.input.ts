import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'A piece of evidence as it is to be, new or changed.' })
export class EvidenceInput {
  @Field(() => ID, { nullable: true, description: 'The piece to change; left out, it is a new one.' }) @IsOptional() id?: string | null;
  @Field(() => ID, { description: 'The rule that it is for, one that the round asks for.' }) ruleId: string;
  @Field(() => String, { description: 'What it is.' }) @Length(1, 200) title: string;
  @Field(() => String, { defaultValue: '', description: 'What there is to say about it.' }) @MaxLength(500) note: string;
  @Field(() => Day, { description: 'The first day of what it is about.' }) aboutFrom: string;
  @Field(() => Day, { description: 'The last day of what it is about.' }) aboutTo: string;
  @Field(() => [ID], { defaultValue: [], description: 'Its files, all of them, up to 20: files that it had and that are not named here are taken off it.' })
  @ArrayMaxSize(20) @ArrayUnique({ message: 'names a file twice' }) fileIds: string[];
}

@InputType({ description: 'Evidence for one archive, all or nothing.' })
export class SaveEvidenceInput extends DeedInput {
  @Field(() => ID, { description: 'The archive.' }) archiveId: string;
  @Field(() => [EvidenceInput], { description: 'One to 100 pieces.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) evidence: EvidenceInput[];
}

@InputType({ description: 'Evidence to take out of its archive, all or nothing.' })
export class RemoveEvidenceInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 100 pieces.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique({ message: 'names a piece twice' }) evidenceIds: string[];
}
