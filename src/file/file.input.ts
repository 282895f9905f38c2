import { IsIn, IsOptional, Length, Matches, MaxLength, MinLength } from 'class-validator';
import { FilePurpose } from './file.entity.js';

// What would make another file of it elsewhere: separators, control characters, halves of characters, and marks that turn writing round.
const fileName = /^(?=.*\S)[^/\\\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+$/u;

/** What the metadata of an upload says of its file. */
export class NewUpload {
  @IsIn(Object.keys(FilePurpose), { message: `takes one of ${Object.keys(FilePurpose).join(', ')}` }) purpose: FilePurpose;
  @Length(1, 200, { message: 'has 1 to 200 characters' }) @Matches(fileName, { message: 'is a plain file name: no slashes, no control characters, not only spaces' }) name: string;
  /** A key of the sender's own: the same upload again goes on with the first, or gives its file. */
  @IsOptional() @MinLength(1) @MaxLength(200) key?: string;
  /** SHA-256 of the whole in hexadecimal, to be checked at the end. */
  @IsOptional() @Matches(/^[0-9a-fA-F]{64}$/, { message: 'takes 64 hexadecimal digits' }) sha256?: string;
}
