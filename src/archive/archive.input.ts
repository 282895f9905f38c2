import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'An archive.' })
export class ArchiveInput extends DeedInput {
  @Field(() => ID, { description: 'The archive.' }) archiveId: string;
}

@InputType({ description: 'An archive that goes back to the clerk, and why.' })
export class ArchiveBackInput extends DeedInput {
  @Field(() => ID, { description: 'The archive.' }) archiveId: string;
  @Field(() => String, { description: 'What is to be done better; the clerk reads it.' }) @Length(1, 500) reason: string;
}
