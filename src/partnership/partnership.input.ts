import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'A partnership to begin. It has no end until one is set.' })
export class NewPartnershipInput {
  @Field(() => ID, { description: 'The unit.' }) unitId: string;
  @Field(() => ID, { description: 'The community.' }) communityId: string;
  @Field(() => Day, { description: 'The first day.' }) fromDay: string;
}

@InputType({ description: 'Partnerships to begin, all or none.' })
export class ArrangePartnershipsInput extends DeedInput {
  @Field(() => [NewPartnershipInput], { description: 'One to 100 partnerships.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) partnerships: NewPartnershipInput[];
}

@InputType({ description: 'The end of a partnership.' })
export class EndPartnershipInput extends DeedInput {
  @Field(() => ID, { description: 'The partnership.' }) partnershipId: string;
  @Field(() => Day, { description: 'Its last day.' }) toDay: string;
}
