import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day, Instant, Percent, Points } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';

/** Bounds of the values are scoring's own (`settingsProblems`), checked by the service together with what is left out. */
@InputType({ description: 'Settings of a round; what is left out takes the default, or stays as it is.' })
export class RoundSettingsInput {
  @Field(() => Percent, { nullable: true, description: 'Weight of the creation part. Default: 40.' }) creationWeight?: number;
  @Field(() => Percent, { nullable: true, description: 'Weight of the community part. Default: 30.' }) communityWeight?: number;
  @Field(() => Percent, { nullable: true, description: 'Weight of the intersection part. Default: 30.' }) intersectionWeight?: number;
  @Field(() => Percent, { nullable: true, description: "Share of the team's review of the ledger within the community part. Default: 50." }) ledgerShare?: number;
  @Field(() => Points, { nullable: true, description: 'What the intersection part begins with. Default: 100.' }) intersectionBase?: number;
  @Field(() => Points, { nullable: true, description: 'What the intersection part does not fall below. Default: 0.' }) intersectionFloor?: number;
  @Field(() => Points, { nullable: true, description: 'What the intersection part does not rise above. Default: 100.' }) intersectionCap?: number;
  @Field(() => Points, { nullable: true, description: 'For an absence. Default: −5.' }) absentTariff?: number;
  @Field(() => Points, { nullable: true, description: 'For being late. Default: −3.' }) lateTariff?: number;
  @Field(() => Points, { nullable: true, description: 'For leaving early. Default: −3.' }) leftEarlyTariff?: number;
  @Field(() => Points, { nullable: true, description: 'For careless duty. Default: −2.' }) carelessTariff?: number;
  @Field(() => Points, { nullable: true, description: 'For conscientious duty. Default: 2.' }) conscientiousTariff?: number;
  @Field(() => Percent, { nullable: true, description: "How far examiners' marks of one rule may lie apart. Default: 20." }) spreadLimit?: number;
}

@InputType({ description: 'A round to set up. It stays a draft until it is opened.' })
export class CreateRoundInput extends DeedInput {
  @Field(() => String, { description: 'Title in Chinese.' }) @Length(1, 100) titleZh: string;
  @Field(() => String, { defaultValue: '', description: 'Title in English.' }) @MaxLength(200) titleEn: string;
  @Field(() => ID, { description: 'The version of the rules.' }) ruleSetId: string;
  @Field(() => [ID], { nullable: true, description: 'The rules that it asks for; left out, all of the version.' }) @IsOptional() @ArrayMaxSize(200) ruleIds?: string[] | null;
  @Field(() => Day, { description: 'The first day whose duty and deeds count.' }) periodFrom: string;
  @Field(() => Day, { description: 'The last day whose duty and deeds count.' }) periodTo: string;
  @Field(() => Instant, { description: 'Until when units submit.' }) submissionDeadline: Date;
  @Field(() => Day, { description: 'The first day of inspection.' }) inspectionFrom: string;
  @Field(() => Day, { description: 'The last day of inspection.' }) inspectionTo: string;
  @Field(() => RoundSettingsInput, { nullable: true, description: 'Its settings.' }) @IsOptional() settings?: RoundSettingsInput | null;
}

@InputType({ description: 'Other settings for a round that has no mark yet.' })
export class ChangeRoundSettingsInput extends DeedInput {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
  @Field(() => RoundSettingsInput, { description: 'The settings that change.' }) settings: RoundSettingsInput;
}

@InputType({ description: 'More time to submit.' })
export class ExtendSubmissionInput extends DeedInput {
  @Field(() => ID, { description: 'The round, while it is OPEN.' }) roundId: string;
  @Field(() => Instant, { description: 'Until when units submit now: later than before, and not over yet.' }) submissionDeadline: Date;
  @Field(() => String, { description: 'Why; it stands among the steps of the round.' }) @Length(1, 500) reason: string;
}

@InputType({ description: 'A round.' })
export class RoundInput extends DeedInput {
  @Field(() => ID, { description: 'The round.' }) roundId: string;
}
