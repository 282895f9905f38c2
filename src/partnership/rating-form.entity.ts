import { Field, Int } from 'type-graphql';
import { Percent } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

@Value('One level of an item of the rating form, described.')
export class RatingLevel {
  @Field(() => String, { description: 'Its name: 突出, 优, 良, 中 or 差.' }) nameZh: string;
  @Field(() => Int, { description: 'From how many points on.' }) from: number;
  @Field(() => Int, { description: 'Up to how many points.' }) to: number;
  @Field(() => String, { description: 'What a unit of this level does.' }) descriptionZh: string;
  @Field(() => Boolean, { description: 'Whether a rating of this level needs a remark: the highest and the lowest do.' }) remarkNeeded: boolean;
}

@Value('One item of the rating form.')
export class RatingFormItem {
  @Field(() => String, { description: 'The name of its field in a rating.' }) item: string;
  @Field(() => String, { description: 'What is rated.' }) nameZh: string;
  @Field(() => Percent, { description: 'How much it weighs in the score.' }) weight: number;
  @Field(() => [RatingLevel], { description: 'Its levels, the highest first.' }) levels: RatingLevel[];
}

@Value('社区评分表: the form on which a community rates the unit that helps it.')
export class RatingForm {
  @Field(() => [RatingFormItem], { description: 'Its items: the five key tasks, response, and attitude.' }) items: RatingFormItem[];
}
