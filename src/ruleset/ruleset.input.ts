import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Points } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { RuleMethod, SlotKind } from './ruleset.entity.js';

@InputType({ description: 'An evidence slot of a new rule; what is left out is read from the title.' })
export class NewSlotInput {
  @Field(() => String, { description: 'What it asks for, in Chinese.' }) @Length(1, 200) titleZh: string;
  @Field(() => SlotKind, { nullable: true, description: 'What kind of evidence.' }) kind?: SlotKind | null;
  @Field(() => Int, { nullable: true, description: 'How many at least, 1 to 50.' }) @IsOptional() @Min(1) @Max(50) least?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the document bears a number of its own.' }) needsNumber?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the photos are to show the name of the unit.' }) showsUnitName?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the photos go with a note.' }) needsNote?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'How long a text is at least, in characters, up to 500.' }) @IsOptional() @Min(1) @Max(500) leastCharacters?: number | null;
  @Field(() => Int, { nullable: true, description: 'How long a text may be, in characters, up to 500.' }) @IsOptional() @Min(1) @Max(500) mostCharacters?: number | null;
}

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
  @Field(() => [NewSlotInput], { nullable: true, description: 'Its slots, where the office states them itself; without them they are read from the words of `evidenceSlots`, whose place they take.' })
  @IsOptional() @ArrayMaxSize(20) @ValidateNested({ each: true }) slots?: NewSlotInput[] | null;
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
