import { ArrayMaxSize, ArrayMinSize, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Points } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { RuleMethod } from './ruleset.entity.js';

@InputType({ description: 'A rule of a new version.' })
export class NewRuleInput {
  @Field(() => String, { description: 'Short code, such as `A02`.' }) @Length(1, 20) code: string;
  @Field(() => String, { description: 'The section in Chinese.' }) @Length(1, 50) sectionZh: string;
  @Field(() => String, { defaultValue: '', description: 'The section in English.' }) @MaxLength(100) sectionEn: string;
  @Field(() => String, { description: 'Title in Chinese.' }) @Length(1, 200) titleZh: string;
  @Field(() => String, { defaultValue: '', description: 'Title in English.' }) @MaxLength(200) titleEn: string;
  @Field(() => String, { defaultValue: '', description: 'What is required.' }) @MaxLength(2000) requirementZh: string;
  @Field(() => Points, { description: 'The most points that it can bring, up to 100.' }) @Min(1, { message: 'is above 0' }) @Max(10_000, { message: 'is 100 at most' }) maximum: number;
  @Field(() => RuleMethod, { description: 'How it is examined.' }) method: RuleMethod;
  @Field(() => [String], { defaultValue: [], description: 'What evidence it asks for.' }) @ArrayMaxSize(20) @MaxLength(200, { each: true }) evidenceSlots: string[];
  @Field(() => String, { defaultValue: '', description: 'Where it comes from.' }) @MaxLength(2000) source: string;
}

@InputType({ description: 'A new version of a rule set with all its rules.' })
export class CreateRuleSetInput extends DeedInput {
  @Field(() => String, { description: 'What all its versions have in common.' }) @Length(1, 50) code: string;
  @Field(() => Int, { description: 'The version.' }) @Min(1) version: number;
  @Field(() => String, { description: 'Title in Chinese.' }) @Length(1, 100) titleZh: string;
  @Field(() => String, { defaultValue: '', description: 'Title in English.' }) @MaxLength(200) titleEn: string;
  @Field(() => [NewRuleInput], { description: 'Its rules in their order, 1 to 200.' }) @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) rules: NewRuleInput[];
}
