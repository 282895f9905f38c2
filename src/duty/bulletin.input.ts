import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput, NotBlank } from '../platform/graph/value.js';
import { enumOf } from '../platform/graph/enum.js';

@InputType({ description: 'A day whose bulletin is to be issued.' })
export class IssueBulletinInput extends DeedInput {
  @Field(() => Day, { description: 'The day.' }) day: string;
}

@InputType({ description: 'An issued bulletin that is to be corrected.' })
export class CorrectBulletinInput extends DeedInput {
  @Field(() => Day, { description: 'Its day.' }) day: string;
  @Field(() => String, { description: 'Why: 1 to 500 characters. It stands in the new edition.' }) @Length(1, 500) @NotBlank('says nothing') reason: string;
}

@InputType({ description: 'A line, or an event in it, that the own unit contests.' })
export class NewContestInput {
  @Field(() => ID, { description: 'The line.' }) dutyLineId: string;
  @Field(() => ID, { nullable: true, description: 'The event in it; left out, the whole line.' }) dutyEventId?: string | null;
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) @Length(1, 500) @NotBlank('says nothing') reason: string;
}

@InputType({ description: 'What the own unit contests, each by itself.' })
export class ContestDutyInput extends DeedInput {
  @Field(() => [NewContestInput], { description: 'One to 50.' }) @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) contests: NewContestInput[];
}

export const ContestDecision = enumOf('ContestDecision', 'How the office answers a contest.', {
  UPHOLD: '维持: what was recorded stands.',
  STRIKE: '撤销: what was recorded is struck.',
});
export type ContestDecision = keyof typeof ContestDecision;

@InputType({ description: 'The answer to one contest.' })
export class ContestDecisionInput {
  @Field(() => ID, { description: 'The contest.' }) contestId: string;
  @Field(() => ContestDecision, { description: 'Whether what was recorded stands.' }) decision: ContestDecision;
  @Field(() => String, { description: 'Why: 1 to 500 characters. The unit reads it.' }) @Length(1, 500) @NotBlank('says nothing') reason: string;
}

@InputType({ description: 'Answers to contests, each by itself.' })
export class DecideContestsInput extends DeedInput {
  @Field(() => [ContestDecisionInput], { description: 'One to 100.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) decisions: ContestDecisionInput[];
}
