import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Points } from '../platform/graph/scalars.js';
import { DeedInput, NotBlank } from '../platform/graph/value.js';
import { ObjectionSubject } from '../standing/ruling.entity.js';

@InputType({ description: 'An objection of the own unit.' })
export class FileObjectionInput extends DeedInput {
  @Field(() => ID, { description: "The own unit's assessment in the round." }) assessmentId: string;
  @Field(() => ObjectionSubject, { description: 'What it is about.' }) subject: ObjectionSubject;
  @Field(() => ID, { nullable: true, description: 'For a MARK: the rule, one of the round.' }) @IsOptional() ruleId?: string | null;
  @Field(() => ID, { nullable: true, description: "For an EVENT: the event, one that counts in the round's period." }) @IsOptional() dutyEventId?: string | null;
  @Field(() => String, { description: 'Why the unit objects: 1 to 500 characters.' }) @Length(1, 500) @NotBlank() reason: string;
  @Field(() => [ID], { defaultValue: [], description: 'Up to 20 stored files of the own unit that support it.' }) @ArrayMaxSize(20) fileIds: string[];
}

@InputType({ description: 'An objection of the own unit that is not to be decided any more.' })
export class WithdrawObjectionInput extends DeedInput {
  @Field(() => ID, { description: 'The objection, still open.' }) objectionId: string;
}

@InputType({ description: 'What the office decides on one objection.' })
export class ObjectionDecisionInput {
  @Field(() => ID, { description: 'The objection, still open.' }) objectionId: string;
  @Field(() => Boolean, { description: 'Whether it is upheld; else it is rejected.' }) upheld: boolean;
  @Field(() => Points, { nullable: true, description: "Upheld on a mark: the rule's points, up to its maximum. Upheld on the rating: the score in its place, 0 to 100. Left out otherwise: an event is struck." })
  @IsOptional() @Min(0, { message: 'is not below 0' }) @Max(10_000, { message: 'is 100 at most' }) points?: number | null;
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) @Length(1, 500) @NotBlank() reason: string;
}

@InputType({ description: 'Decisions on objections, each by itself.' })
export class DecideObjectionsInput extends DeedInput {
  @Field(() => [ObjectionDecisionInput], { description: 'One to 100 decisions.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) decisions: ObjectionDecisionInput[];
}

@InputType({ description: 'A decided objection that is to be decided again.' })
export class ReopenObjectionInput extends DeedInput {
  @Field(() => ID, { description: 'The objection, upheld or rejected.' }) objectionId: string;
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) @Length(1, 500) @NotBlank() reason: string;
}
