import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Points } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'The mark for one rule.' })
export class MarkInput {
  @Field(() => ID, { description: 'The rule, one of the round.' }) ruleId: string;
  @Field(() => Points, { description: "The points, from 0 to the rule's maximum; 0 where the rule does not apply." }) @Min(0, { message: 'is not below 0' }) @Max(10_000, { message: 'is 100 at most' }) points: number;
  @Field(() => String, { defaultValue: '', description: 'Why; required below the maximum, and as the ground where the rule does not apply.' }) @MaxLength(500) reason: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the rule does not apply to this unit.' }) notApplicable: boolean;
}

@InputType({ description: 'Marks for one unit, all or none. A rule that was marked before is marked anew.' })
export class GiveMarksInput extends DeedInput {
  @Field(() => ID, { description: "The unit's assessment." }) assessmentId: string;
  @Field(() => [MarkInput], { description: 'One to 200 marks, each for another rule.' }) @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) marks: MarkInput[];
}

@InputType({ description: 'A score sheet to sign.' })
export class SignScoreSheetInput extends DeedInput {
  @Field(() => ID, { description: 'The own score sheet.' }) scoreSheetId: string;
}
