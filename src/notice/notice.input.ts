import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'The publication of a round.' })
export class PublishRoundInput extends DeedInput {
  @Field(() => ID, { description: 'The round, in REVIEW.' }) roundId: string;
  @Field(() => String, { description: 'Title of the notice in Chinese.' }) @Length(1, 200) titleZh: string;
  @Field(() => String, { description: 'What the office writes; the settings and the hash are added by the system.' }) @Length(1, 20_000) bodyZh: string;
}
