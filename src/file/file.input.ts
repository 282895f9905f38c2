import { ArrayMaxSize, ArrayMinSize, Length, Matches, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';
import { FilePurpose } from './file.entity.js';

// What would make another file of it elsewhere: separators, control characters, halves of characters, and marks that turn writing round.
const fileName = /^(?=.*\S)[^/\\\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+$/u;

@InputType({ description: 'A file that is to be uploaded.' })
export class NewUploadInput {
  @Field(() => FilePurpose, { description: 'What it is for: EVIDENCE or LEDGER from a unit, LEDGER from a community, DUTY from a supervisor, IMPORT from the office.' }) purpose: FilePurpose;
  @Field(() => String, { description: 'Its name, extension included: at most 200 characters, without slashes.' })
  @Length(1, 200) @Matches(fileName, { message: 'is a plain file name: no slashes, no control characters, not only spaces' }) name: string;
}

@InputType({ description: 'Files that are to be uploaded, all or none.' })
export class OpenUploadsInput extends DeedInput {
  @Field(() => [NewUploadInput], { description: 'One to 50 files.' }) @ArrayMinSize(1) @ArrayMaxSize(50) @ValidateNested({ each: true }) uploads: NewUploadInput[];
}
