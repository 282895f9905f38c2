import { IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Points } from '../platform/graph/scalars.js';
import { DeedInput, NotBlank } from '../platform/graph/value.js';

@InputType({ description: 'A unit whose scoring is to be unlocked.' })
export class UnlockAssessmentInput extends DeedInput {
  @Field(() => ID, { description: "The unit's assessment." }) assessmentId: string;
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) @NotBlank() reason: string;
}

@InputType({ description: 'A signed sheet that its examiner is to mark again.' })
export class ReopenScoreSheetInput extends DeedInput {
  @Field(() => ID, { description: 'The signed score sheet.' }) scoreSheetId: string;
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) @NotBlank() reason: string;
}

@InputType({ description: 'Another ruling on a rule that was settled: either points, or that the rule does not apply.' })
export class ReviseSettlementInput extends DeedInput {
  @Field(() => ID, { description: 'The settlement.' }) settlementId: string;
  @Field(() => Points, { nullable: true, description: "The points, from 0 to the rule's maximum; left out where the rule does not apply." }) @IsOptional() @Min(0, { message: 'is not below 0' }) @Max(10_000, { message: 'is 100 at most' }) points?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the rule does not apply to this unit; only where an examiner has said so.' }) notApplicable: boolean;
  @Field(() => String, { description: 'Why it is settled so.' }) @Length(1, 500) @NotBlank() reason: string;
  @Field(() => String, { description: 'Why the former ruling does not stand.' }) @Length(1, 500) @NotBlank() revisionReason: string;
}

@InputType({ description: 'A settlement that is no longer needed, such as after a sheet was marked again.' })
export class WithdrawSettlementInput extends DeedInput {
  @Field(() => ID, { description: 'The settlement.' }) settlementId: string;
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) @NotBlank() revisionReason: string;
}

@InputType({ description: "Another review of a unit's ledger." })
export class ReviseLedgerReviewInput extends DeedInput {
  @Field(() => ID, { description: 'The review.' }) ledgerReviewId: string;
  @Field(() => Points, { description: 'The score, from 0 to 100.' }) @Min(0, { message: 'is not below 0' }) @Max(10_000, { message: 'is 100 at most' }) score: number;
  @Field(() => String, { defaultValue: '', description: 'Why; required below 60 and above 95.' }) @MaxLength(500) remark: string;
  @Field(() => String, { description: 'Why the former review does not stand.' }) @Length(1, 500) @NotBlank() revisionReason: string;
}

@InputType({ description: 'Other words to the unit, before its leader has acknowledged the former ones.' })
export class ReviseFeedbackInput extends DeedInput {
  @Field(() => ID, { description: 'The feedback.' }) feedbackId: string;
  @Field(() => String, { description: 'What is good.' }) @Length(1, 1000) @NotBlank() strengths: string;
  @Field(() => String, { description: 'What is missing.' }) @Length(1, 1000) @NotBlank() weaknesses: string;
  @Field(() => String, { defaultValue: '', description: 'What to do about it.' }) @MaxLength(1000) advice: string;
  @Field(() => String, { description: 'Why the former words do not stand.' }) @Length(1, 500) @NotBlank() revisionReason: string;
}
