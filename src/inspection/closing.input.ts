import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Points } from '../platform/graph/scalars.js';
import { DeedInput, NotBlank } from '../platform/graph/value.js';

@InputType({ description: 'The ruling on one rule: either points, or that the rule does not apply.' })
export class SettlementInput {
  @Field(() => ID, { description: 'The rule.' }) ruleId: string;
  @Field(() => Points, { nullable: true, description: "The points, from 0 to the rule's maximum; left out where the rule does not apply." }) @IsOptional() @Min(0, { message: 'is not below 0' }) @Max(10_000, { message: 'is 100 at most' }) points?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the rule does not apply to this unit; only where an examiner has said so.' }) notApplicable: boolean;
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) @NotBlank() reason: string;
}

@InputType({ description: 'Rulings on rules of one unit, all or none.' })
export class SettleRulesInput extends DeedInput {
  @Field(() => ID, { description: "The unit's assessment." }) assessmentId: string;
  @Field(() => [SettlementInput], { description: 'One to 200 rulings, each on another rule.' }) @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) settlements: SettlementInput[];
}

@InputType({ description: "The team's review of a unit's ledger." })
export class ReviewLedgerInput extends DeedInput {
  @Field(() => ID, { description: "The unit's assessment." }) assessmentId: string;
  @Field(() => Points, { description: 'The score, from 0 to 100.' }) @Min(0, { message: 'is not below 0' }) @Max(10_000, { message: 'is 100 at most' }) score: number;
  @Field(() => String, { defaultValue: '', description: 'Why; required below 60 and above 95.' }) @MaxLength(500) remark: string;
}

@InputType({ description: 'What the leader tells the unit at the end of the visit.' })
export class GiveFeedbackInput extends DeedInput {
  @Field(() => ID, { description: "The unit's assessment." }) assessmentId: string;
  @Field(() => String, { description: 'What is good.' }) @Length(1, 1000) @NotBlank() strengths: string;
  @Field(() => String, { description: 'What is missing.' }) @Length(1, 1000) @NotBlank() weaknesses: string;
  @Field(() => String, { defaultValue: '', description: 'What to do about it.' }) @MaxLength(1000) advice: string;
}

@InputType({ description: 'Feedback to acknowledge.' })
export class AcknowledgeFeedbackInput extends DeedInput {
  @Field(() => ID, { description: 'The feedback.' }) feedbackId: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read: nobody signs what was revised meanwhile.' }) @IsOptional() @Min(1) baseVersion?: number | null;
}

@InputType({ description: 'A unit whose scoring is confirmed.' })
export class LockAssessmentInput extends DeedInput {
  @Field(() => ID, { description: "The unit's assessment." }) assessmentId: string;
}
