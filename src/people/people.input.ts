import { ArrayMaxSize, ArrayMinSize, IsEmail, IsIn, IsOptional, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';
import type { Role } from '../policy/roles.js';
import { RoleEnum } from './people.entity.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'The user name; people of another office than the home office write `name@office`.' }) @Length(1, 100) username: string;
  @Field(() => String, { description: 'The password.' }) @MaxLength(200) password: string;
}

@InputType({ description: 'The old password and the new one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password so far, a one-time password included.' }) @MaxLength(200) currentPassword: string;
  @Field(() => String, { description: 'The new password, at least 8 characters.' }) @MaxLength(200) newPassword: string;
}

@InputType({ description: 'A role that a new account is granted.' })
export class GrantedRoleInput {
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The unit, for unit clerks and leaders.' }) unitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The community, for community staff.' }) communityId?: string | null;
}

@InputType({ description: 'A person who is to have an account.' })
export class NewAccountInput extends GrantedRoleInput {
  @Field(() => String, { description: 'The user name, unique within the office.' })
  @Matches(/^[a-z0-9][a-z0-9._-]{0,59}$/, { message: 'takes small letters, digits, dots, hyphens and underscores, at most 60' }) username: string;
  @Field(() => String, { description: "The person's name." }) @Length(1, 50) name: string;
  @Field(() => String, { nullable: true, description: 'Where mail for the person goes; the person may set it otherwise.' }) @IsOptional() @IsEmail({}, { message: 'is no mail address' }) @MaxLength(254) mailAddress?: string | null;
}

@InputType({ description: 'People who are to have accounts, all or none.' })
export class CreateAccountsInput extends DeedInput {
  @Field(() => [NewAccountInput], { description: 'One to 100 people.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) accounts: NewAccountInput[];
}

@InputType({ description: 'A role for an account that exists.' })
export class GrantRoleInput extends DeedInput {
  @Field(() => ID, { description: 'The account.' }) accountId: string;
  @Field(() => RoleEnum, { description: 'The role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The unit, for unit clerks and leaders.' }) @IsOptional() unitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The community, for community staff.' }) @IsOptional() communityId?: string | null;
}

@InputType({ description: 'A granted role.' })
export class RevokeRoleInput extends DeedInput {
  @Field(() => ID, { description: 'The granted role.' }) roleGrantId: string;
}

@InputType({ description: 'An account.' })
export class AccountInput extends DeedInput {
  @Field(() => ID, { description: 'The account.' }) accountId: string;
}

@InputType({ description: 'Another of the own roles.' })
export class ActAsInput extends DeedInput {
  @Field(() => ID, { description: 'The granted role to act in from now on.' }) roleGrantId: string;
}

@InputType({ description: 'An office and its first admin.' })
export class CreateOfficeInput {
  @Field(() => String, { description: 'Short name of the office in user names.' }) @Matches(/^[a-z][a-z0-9-]{1,30}$/, { message: 'takes small letters, digits and hyphens, at most 31' }) code: string;
  @Field(() => String, { description: 'Its name in Chinese.' }) @Length(1, 100) nameZh: string;
  @Field(() => String, { defaultValue: '', description: 'Its name in English.' }) @MaxLength(200) nameEn: string;
  @Field(() => String, { defaultValue: 'Asia/Shanghai', description: 'Its time zone.' }) @MaxLength(60) timeZone: string;
  @Field(() => String, { defaultValue: 'admin', description: 'User name of its first admin.' }) @Matches(/^[a-z0-9][a-z0-9._-]{0,59}$/, { message: 'takes small letters, digits, dots, hyphens and underscores' }) adminUsername: string;
  @Field(() => String, { defaultValue: 'Admin', description: 'Name of its first admin.' }) @Length(1, 50) adminName: string;
}

/** In percent of the portal's normal type. */
const typeSizes = [100, 125, 150];

@InputType({ description: 'The size of type that one reads in.' })
export class SetTypeSizeInput extends DeedInput {
  @Field(() => Int, { description: 'In percent: 100, 125 or 150.' }) @IsIn(typeSizes, { message: `is one of ${typeSizes.join(', ')}` }) percent: number;
}
