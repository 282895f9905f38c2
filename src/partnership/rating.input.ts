import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: "A community's rating of the unit that helps it, signed with this deed. It cannot be changed." })
export class SignCommunityRatingInput extends DeedInput {
  @Field(() => ID, { description: 'The unit in its round.' }) assessmentId: string;
  @Field(() => ID, { description: 'The own partnership with the unit.' }) partnershipId: string;
  @Field(() => Int, { description: '创城氛围营造, 0–100.' }) @Min(0) @Max(100) atmosphere: number;
  @Field(() => Int, { description: '综合环境整治, 0–100.' }) @Min(0) @Max(100) environment: number;
  @Field(() => Int, { description: '社区功能完善, 0–100.' }) @Min(0) @Max(100) facility: number;
  @Field(() => Int, { description: '志愿队伍建设, 0–100.' }) @Min(0) @Max(100) volunteer: number;
  @Field(() => Int, { description: '市民文明素质提升 (assumed fifth key task), 0–100.' }) @Min(0) @Max(100) culture: number;
  @Field(() => Int, { description: 'How it responds to what the community needs, 0–100.' }) @Min(0) @Max(100) response: number;
  @Field(() => Int, { description: 'Its attitude, 0–100.' }) @Min(0) @Max(100) attitude: number;
  @Field(() => String, { defaultValue: '', description: 'What there is to say; needed where an item is below 60 or above 95.' }) @MaxLength(500) remark: string;
}
