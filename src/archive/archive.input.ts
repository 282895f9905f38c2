import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day, Instant } from '../platform/graph/scalars.js';
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

@InputType({ description: 'An archive that the office returns, why, and until when it may be mended.' })
export class ReturnArchiveInput extends ArchiveBackInput {
  @Field(() => Day, { nullable: true, description: 'The last day on which the unit may mend it, where that is to be later than the deadline; today or later.' }) due?: string | null;
}

@InputType({ description: 'More time for some units, each with a result of its own.' })
export class ExtendArchivesInput extends DeedInput {
  @Field(() => [ID], { description: 'The archives of the units, 1 to 200.' }) @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique({ message: 'names an archive twice' }) archiveIds: string[];
  @Field(() => Instant, { description: 'Until when they may submit; beyond the deadline of the round.' }) until: Date;
  @Field(() => String, { description: 'Why; the unit reads it, with the name of who signs for it.' }) @Length(1, 500) reason: string;
}
