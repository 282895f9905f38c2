import { IsEmail, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'Where one\'s mail goes from now on.' })
export class SetMailAddressInput extends DeedInput {
  @Field(() => String, { nullable: true, description: 'The address; left out or null, there is none any more and messages stay in the portal.' })
  @IsOptional() @IsEmail({}, { message: 'is no mail address' }) @MaxLength(254) address?: string | null;
}
