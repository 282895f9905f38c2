import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'The assessment of the own unit that one looks at.' })
export class OpenAssessmentInput extends DeedInput {
  @Field(() => ID, { description: 'The assessment.' }) assessmentId: string;
}
