import { ArrayMaxSize, ArrayMinSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { VisitStep } from './team.entity.js';

@InputType({ description: 'An inspection team to set up.' })
export class NewTeamInput {
  @Field(() => Int, { description: 'Its number within the round, from 1.' }) @Min(1) @Max(10_000) number: number;
  @Field(() => String, { defaultValue: '', description: 'Its name in Chinese.' }) @MaxLength(50) nameZh: string;
  @Field(() => ID, { description: 'The account of its leader, who holds the role of a team leader.' }) leaderId: string;
  @Field(() => [ID], { description: 'The accounts of its examiners, 1 to 10, who hold the role of an examiner.' }) @ArrayMinSize(1) @ArrayMaxSize(10) examinerIds: string[];
}

@InputType({ description: 'The teams of a round, all or none.' })
export class CreateTeamsInput extends DeedInput {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => [NewTeamInput], { description: 'One to 50 teams.' }) @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) teams: NewTeamInput[];
}

@InputType({ description: 'Which team inspects a unit, and when.' })
export class AssignmentInput {
  @Field(() => ID, { description: "The unit's assessment in the round." }) assessmentId: string;
  @Field(() => ID, { description: 'The team.' }) teamId: string;
  @Field(() => Int, { description: 'In which stage of the inspection: 1 or 2.' }) @Min(1) @Max(2) stage: number;
  @Field(() => Day, { description: "The day of the visit, one of the round's days of inspection." }) day: string;
}

@InputType({ description: 'Units for the teams of a round, each row by itself.' })
export class AssignUnitsInput extends DeedInput {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => [AssignmentInput], { description: 'One to 200 units, each once.' }) @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) assignments: AssignmentInput[];
}

@InputType({ description: 'A step of a visit that has just been done.' })
export class RecordVisitInput extends DeedInput {
  @Field(() => ID, { description: 'The visit.' }) visitId: string;
  @Field(() => VisitStep, { description: 'The step.' }) step: VisitStep;
}
