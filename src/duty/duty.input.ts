import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'A unit that is to stand duty at an intersection.' })
export class NewDutyPostInput {
  @Field(() => ID, { description: 'The unit.' }) unitId: string;
  @Field(() => ID, { description: 'The intersection.' }) intersectionId: string;
  @Field(() => Day, { description: 'The first day. It goes on until it is ended.' }) fromDay: string;
}

@InputType({ description: 'Duty posts to begin, all or none.' })
export class ArrangeDutyPostsInput extends DeedInput {
  @Field(() => [NewDutyPostInput], { description: 'One to 100 posts.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) posts: NewDutyPostInput[];
}

@InputType({ description: 'A duty post to end.' })
export class EndDutyPostInput extends DeedInput {
  @Field(() => ID, { description: 'The duty post.' }) dutyPostId: string;
  @Field(() => Day, { description: 'Its last day.' }) toDay: string;
}

@InputType({ description: 'Intersections for a supervisor.' })
export class AssignSupervisorInput extends DeedInput {
  @Field(() => ID, { description: "The supervisor's account." }) accountId: string;
  @Field(() => [ID], { description: 'One to 100 intersections; those that the supervisor has already stay.' }) @ArrayMinSize(1) @ArrayMaxSize(100) intersectionIds: string[];
  @Field(() => Day, { nullable: true, description: 'The first day at those that are new; left out, days before today may be recorded too.' }) fromDay?: string | null;
}

@InputType({ description: 'The end of a walk.' })
export class EndSupervisionInput extends DeedInput {
  @Field(() => ID, { description: 'The walk.' }) supervisionId: string;
  @Field(() => Day, { description: 'Its last day. Lines of days until then are still taken from the supervisor\'s phone for two weeks.' }) toDay: string;
}
