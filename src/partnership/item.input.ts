import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { CommunityItemKind } from './item.entity.js';
import { KeyTask } from './ledger.entity.js';

@InputType({ description: 'What stands in an item of the lists.' })
export class ItemContentInput {
  @Field(() => KeyTask, { description: 'Which key task it serves.' }) keyTask: KeyTask;
  @Field(() => String, { description: 'What it is.' }) @Length(1, 200) title: string;
  @Field(() => String, { defaultValue: '', description: 'More about it.' }) @MaxLength(1000) note: string;
  @Field(() => Day, { nullable: true, description: 'By when it is wanted.' }) wantedBy?: string | null;
  @Field(() => Int, { defaultValue: 1, description: 'How many units may share it, 1–20; 1 for what is meant for one partner.' }) @Min(1) @Max(20) shares: number;
}

@InputType({ description: 'One item for the lists.' })
export class NewCommunityItemInput extends ItemContentInput {
  @Field(() => CommunityItemKind, { description: 'On which of the lists.' }) kind: CommunityItemKind;
  @Field(() => ID, { nullable: true, description: 'The partnership that it is meant for; needed for SERVICE and RESPONSIBILITY. Without one, any partner may take it.' }) @IsOptional() partnershipId?: string | null;
}

@InputType({ description: "Items for the own community's lists, all or none." })
export class WriteCommunityItemsInput extends DeedInput {
  @Field(() => [NewCommunityItemInput], { description: 'One to 50 items.' }) @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) items: NewCommunityItemInput[];
}

@InputType({ description: 'A change of an item of the lists.' })
export class ChangeCommunityItemInput extends DeedInput {
  @Field(() => ID, { description: 'The item.' }) communityItemId: string;
  @Field(() => Int, { description: 'The version of the item that was read. Where there is a later one, the change is refused (STALE).' }) baseVersion: number;
  @Field(() => ItemContentInput, { description: 'The whole of the item as it is to be.' }) @ValidateNested() content: ItemContentInput;
}

@InputType({ description: 'The end of an item of the lists.' })
export class CloseCommunityItemInput extends DeedInput {
  @Field(() => ID, { description: 'The item.' }) communityItemId: string;
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) reason: string;
}

@InputType({ description: 'That the own unit takes an item of the lists.' })
export class TakeCommunityItemInput extends DeedInput {
  @Field(() => ID, { description: 'The item.' }) communityItemId: string;
  @Field(() => ID, { description: 'The own partnership with the community.' }) partnershipId: string;
  @Field(() => String, { description: '责任人: who in the unit sees to it.' }) @Length(1, 100) responsible: string;
  @Field(() => String, { defaultValue: '', description: 'What there is to say.' }) @MaxLength(500) note: string;
}

@InputType({ description: 'That the own unit gives back what it took of the lists.' })
export class GiveBackCommunityItemInput extends DeedInput {
  @Field(() => ID, { description: 'What was taken.' }) itemTakeId: string;
  @Field(() => String, { description: 'Why.' }) @Length(1, 500) reason: string;
}
