import { IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

const open = { nullable: true };
const says = (item: string): object => ({ ...open, description: `${item}, 0–100; may be left open in a draft.` });

@InputType({ description: "A draft of a community's rating of the unit that helps it, whole: what is left out is open." })
export class SaveCommunityRatingInput extends DeedInput {
  @Field(() => ID, { description: 'The unit in its round.' }) assessmentId: string;
  @Field(() => ID, { description: 'The own partnership with the unit.' }) partnershipId: string;
  @Field(() => Int, { ...open, description: 'The version of the draft that was read; none to begin one. Where there is a later one, the draft is refused (STALE) with both at hand.' }) @IsOptional() baseVersion?: number | null;
  @Field(() => Int, says('创城氛围营造')) @IsOptional() @Min(0) @Max(100) atmosphere?: number | null;
  @Field(() => Int, says('综合环境整治')) @IsOptional() @Min(0) @Max(100) environment?: number | null;
  @Field(() => Int, says('社区功能完善')) @IsOptional() @Min(0) @Max(100) facility?: number | null;
  @Field(() => Int, says('志愿队伍建设')) @IsOptional() @Min(0) @Max(100) volunteer?: number | null;
  @Field(() => Int, says('市民文明素质提升 (assumed fifth key task)')) @IsOptional() @Min(0) @Max(100) culture?: number | null;
  @Field(() => Int, says('How it responds to what the community needs')) @IsOptional() @Min(0) @Max(100) response?: number | null;
  @Field(() => Int, says('Its attitude')) @IsOptional() @Min(0) @Max(100) attitude?: number | null;
  @Field(() => String, { defaultValue: '', description: 'What there is to say; needed for signing where an item is at one end of the scale, below 60 or above 95.' }) @MaxLength(500) remark: string;
}

@InputType({ description: 'A signature under a community rating.' })
export class SignCommunityRatingInput extends DeedInput {
  @Field(() => ID, { description: 'The rating.' }) communityRatingId: string;
  @Field(() => Int, { description: 'The version that was read and is signed. Where there is another one, the signature is refused (STALE).' }) baseVersion: number;
}

@InputType({ description: 'The return of a community rating to draft, which takes the first signature away.' })
export class ReturnCommunityRatingInput extends SignCommunityRatingInput {
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) reason: string;
}
