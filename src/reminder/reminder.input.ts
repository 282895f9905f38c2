import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';
import { SubmissionStep } from './submission.entity.js';

@InputType({ description: 'Units to remind of a round: whole groups, or those that were ticked.' })
export class RemindUnitsInput extends DeedInput {
  @Field(() => ID, { description: 'The round, while it is OPEN.' }) roundId: string;
  @Field(() => [SubmissionStep], { nullable: true, description: 'All units that have come so far and no further, such as NOT_OPENED, OPENED and BEGUN. Either this or `assessmentIds`.' })
  @IsOptional() @ArrayMinSize(1) @ArrayUnique({ message: 'names a group twice' }) steps?: SubmissionStep[] | null;
  @Field(() => [ID], { nullable: true, description: 'One to 500 assessments of the round.' })
  @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(500) @ArrayUnique({ message: 'names an assessment twice' }) assessmentIds?: string[] | null;
  @Field(() => String, { defaultValue: '', description: 'What the office adds to the words of the reminder.' }) @MaxLength(500) remark: string;
}
