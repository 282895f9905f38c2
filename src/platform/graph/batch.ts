import { Field, ID, Int } from 'type-graphql';
import type { UnitOfWork } from '../db/unit-of-work.js';
import { Refusal } from '../errors/errors.js';
import { enumOf } from './enum.js';
import { Value } from './value.js';

export const RowNote = enumOf('RowNote', 'What is worth knowing of a row that was done.', {
  REPEATED: '已有: had been done before, and changed nothing now.',
  DUPLICATE: '重复: is kept, but another of the same counts.',
  AWAITS_CORRECTION: '待更正: came after the bulletin of its day, and counts from its next correction on.',
});
export type RowNote = keyof typeof RowNote;

@Value('What became of one row of a batch.')
export class RowResult {
  @Field(() => Int, { description: 'Which row of the batch, from 0.' }) at: number;
  @Field(() => ID, { nullable: true, description: 'What the row was about, or what it made.' }) subjectId?: string | null;
  @Field({ description: 'Whether it was done; a row that was refused has changed nothing.' }) done: boolean;
  @Field(() => RowNote, { nullable: true, description: 'What is worth knowing of a row that was done, if anything.' }) note?: RowNote | null;
  @Field(() => String, { nullable: true, description: 'The code of its refusal.' }) code?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused, in a sentence.' }) message?: string | null;
  @Field(() => String, { nullable: true, description: 'The field of the row at fault.' }) field?: string | null;
}

@Value('What became of a batch, row by row: one that is refused does not stand in the way of the others.')
export class BatchResult {
  @Field(() => Int, { description: 'How many rows were done.' }) done: number;
  @Field(() => Int, { description: 'How many were refused.' }) refused: number;
  @Field(() => [RowResult], { description: 'Each row, in the order in which they were sent.' }) rows: RowResult[];
}

/** A batch's result from those of its rows. An instance of the class: by that the log knows to write a line for each row. */
export function batchResult(rows: RowResult[]): BatchResult {
  const done = rows.filter((row) => row.done).length;
  return Object.assign(new BatchResult(), { done, refused: rows.length - done, rows });
}

/** A row that was refused, as its result. */
export const refusedRow = (at: number, subjectId: string | null, { code, message, extensions }: Refusal): RowResult =>
  ({ at, subjectId, done: false, code, message, field: typeof extensions['field'] === 'string' ? extensions['field'] : null });

/**
 * Does a deed for each row, every row by itself: a refusal undoes that row alone. The deed gives the key of what it made or
 * changed. Anything but a refusal ends the whole batch, with nothing done.
 */
export async function eachAlone<I>(uow: UnitOfWork, items: readonly I[], subjectOf: (item: I) => string | null, deed: (item: I, at: number) => Promise<string>): Promise<BatchResult> {
  const rows: RowResult[] = [];
  for (const [at, item] of items.entries()) {
    try {
      rows.push({ at, subjectId: await uow.alone(() => deed(item, at)), done: true });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'SERVICE_UNAVAILABLE') throw error;
      rows.push(refusedRow(at, subjectOf(item), error));
    }
  }
  return batchResult(rows);
}
