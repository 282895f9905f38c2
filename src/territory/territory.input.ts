import { IsOptional, IsPhoneNumber, Length, Matches, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';
import { Affiliation, codePattern, UnitCategory } from './territory.entity.js';

const codeSays = { message: 'takes small letters, digits and hyphens, at most 40' };

@InputType({ description: 'A unit to register.' })
export class RegisterUnitInput extends DeedInput {
  @Field(() => Int, { description: 'Its number within the office.' }) @Min(1) number: number;
  @Field(() => String, { description: 'Its short code, such as `unit-001`.' }) @Matches(codePattern, codeSays) code: string;
  @Field(() => String, { description: 'Its name in Chinese.' }) @Length(1, 100) nameZh: string;
  @Field(() => String, { defaultValue: '', description: 'Its name in English.' }) @MaxLength(200) nameEn: string;
  @Field(() => Affiliation, { description: 'Whom it belongs to.' }) affiliation: Affiliation;
  @Field(() => UnitCategory, { description: 'The list that it is ranked in.' }) category: UnitCategory;
  @Field(() => String, { defaultValue: '', description: 'The clerk to call.' }) @MaxLength(50) contactName: string;
  @Field(() => String, { nullable: true, description: 'Telephone of the clerk.' }) @IsOptional() @IsPhoneNumber('CN') contactPhone?: string | null;
}

@InputType({ description: 'Changes to a unit; what is left out stays as it is.' })
export class ChangeUnitInput extends DeedInput {
  @Field(() => ID, { description: 'The unit.' }) unitId: string;
  @Field(() => String, { nullable: true, description: 'Its name in Chinese.' }) @IsOptional() @Length(1, 100) nameZh?: string;
  @Field(() => String, { nullable: true, description: 'Its name in English.' }) @IsOptional() @MaxLength(200) nameEn?: string;
  @Field(() => UnitCategory, { nullable: true, description: 'The list that it is ranked in; rounds that are open already keep the old one.' }) category?: UnitCategory;
  @Field(() => String, { nullable: true, description: 'The clerk to call.' }) @IsOptional() @MaxLength(50) contactName?: string;
  @Field(() => String, { nullable: true, description: 'Telephone of the clerk.' }) @IsOptional() @IsPhoneNumber('CN') contactPhone?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it takes part in the rounds that open from now on.' }) active?: boolean;
}

@InputType({ description: 'A community to register.' })
export class RegisterCommunityInput extends DeedInput {
  @Field(() => String, { description: 'Its short code, such as `community-001`.' }) @Matches(codePattern, codeSays) code: string;
  @Field(() => String, { description: 'Its name in Chinese.' }) @Length(1, 100) nameZh: string;
  @Field(() => String, { defaultValue: '', description: 'Its name in English.' }) @MaxLength(200) nameEn: string;
  @Field(() => String, { defaultValue: '', description: 'The street office that it belongs to.' }) @MaxLength(100) street: string;
}

@InputType({ description: 'An intersection to register.' })
export class RegisterIntersectionInput extends DeedInput {
  @Field(() => String, { description: 'Its short code, such as `intersection-01`.' }) @Matches(codePattern, codeSays) code: string;
  @Field(() => String, { description: 'Its name in Chinese.' }) @Length(1, 100) nameZh: string;
  @Field(() => String, { defaultValue: '', description: 'Its name in English.' }) @MaxLength(200) nameEn: string;
}

@InputType({ description: 'Whose telephone number one needs.' })
export class RevealUnitPhoneInput extends DeedInput {
  @Field(() => ID, { description: 'The unit.' }) unitId: string;
}
