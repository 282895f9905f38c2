import { Field, ID, Int } from 'type-graphql';
import { Points } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

@Value('Something that still keeps the scoring of a unit from being confirmed.')
export class ClosingBlocker {
  @Field(() => String, { description: 'What it is: TEAM_MISSING, SHEET_UNSIGNED, DIFFERENCE_UNSETTLED, NOT_APPLICABLE_UNSETTLED, LEDGER_REVIEW_MISSING or FEEDBACK_MISSING.' }) code: string;
  @Field(() => String, { description: 'In a sentence that names the unit.' }) message: string;
  @Field(() => ID, { description: 'The rule, the sheet or the assessment that it is about.' }) subjectId: string;
  @Field(() => String, { nullable: true, description: 'Unit, and person or rule, as the office writes them.' }) about?: string;
}

@Value('A rule of one unit that is the leader\'s to rule on: the signed sheets lie too far apart, or say that it does not apply.')
export class Difference {
  ruleId: string;
  @Field(() => Boolean, { description: 'Whether the marks lie further apart than the round allows.' }) tooFar: boolean;
  @Field(() => Boolean, { description: 'Whether an examiner says that the rule does not apply.' }) saidNotApplicable: boolean;
  @Field(() => Boolean, { description: 'Whether the leader has settled it.' }) settled: boolean;
}

@Value("How far the inspection of a unit is from its end.")
export class Closing {
  @Field(() => [ClosingBlocker], { description: 'All that keeps the scoring from being confirmed; none once it can be locked.' }) blockers: readonly ClosingBlocker[];
  @Field(() => [Difference], { description: 'What is the leader\'s to settle, settled or not, in the order of the rules.' }) differences: readonly Difference[];
  @Field(() => Boolean, { description: 'Whether the unit has had a community in the round\'s period, so that its ledger is reviewed.' }) ledgerAsked: boolean;
}

@Value('How one team has marked one rule, over its signed sheets. The quartiles are points that were given.')
export class RuleMarking {
  ruleId: string;
  teamId: string;
  @Field(() => Int, { description: 'How many marks there are, without those that say that the rule does not apply.' }) marks: number;
  @Field(() => Int, { description: 'How many marks say that the rule does not apply.' }) notApplicable: number;
  @Field(() => Points, { nullable: true, description: 'The lowest.' }) lowest: number | null;
  @Field(() => Points, { nullable: true, description: 'A quarter are no higher.' }) lowerQuartile: number | null;
  @Field(() => Points, { nullable: true, description: 'Half are no higher.' }) median: number | null;
  @Field(() => Points, { nullable: true, description: 'Three quarters are no higher.' }) upperQuartile: number | null;
  @Field(() => Points, { nullable: true, description: 'The highest.' }) highest: number | null;
  @Field(() => Points, { nullable: true, description: 'The mean, rounded half up.' }) mean: number | null;
  @Field(() => Int, { description: 'Of how many units the marks lie too far apart, or an examiner says that the rule does not apply.' }) differences: number;
  @Field(() => Int, { description: 'How many of these the leader has settled.' }) settled: number;
}
