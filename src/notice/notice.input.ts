import { IsOptional, Length, Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'The publication of a round.' })
export class PublishRoundInput extends DeedInput {
  @Field(() => ID, { description: 'The round, in REVIEW.' }) roundId: string;
  @Field(() => String, { description: 'Title of the notice in Chinese.' }) @Length(1, 200) titleZh: string;
  @Field(() => String, { description: 'What the office writes; the settings and the hash are added by the system.' }) @Length(1, 20_000) bodyZh: string;
}

@InputType({ description: 'A correction of a published notice: a new numbered edition.' })
export class CorrectNoticeInput extends DeedInput {
  @Field(() => ID, { description: 'The round, PUBLISHED and not closed.' }) roundId: string;
  @Field(() => String, { description: 'Why, as the notice prints it: 1 to 500 characters.' }) @Length(1, 500) @Matches(/\S/, { message: 'is blank' }) reason: string;
  @Field(() => String, { nullable: true, description: 'Another title in Chinese; left out, that of the edition before.' }) @IsOptional() @Length(1, 200) titleZh?: string | null;
  @Field(() => String, { nullable: true, description: 'Other words of the office; left out, those of the edition before. What changed, the settings and the hash are added by the system.' }) @IsOptional() @Length(1, 20_000) bodyZh?: string | null;
}
