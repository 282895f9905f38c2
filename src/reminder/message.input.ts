import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'Messages of one\'s own that one has read, all or none.' })
export class MarkMessagesReadInput extends DeedInput {
  @Field(() => [ID], { description: 'One to 100 messages; those that were read before keep their time.' }) @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique({ message: 'names a message twice' }) messageIds: string[];
}
