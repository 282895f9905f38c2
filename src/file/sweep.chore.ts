/**
 * Looks after the store: forgets uploads that were never finished, files that nothing has referred to for long, and bytes that
 * belong to no file; and reads again, a share at a time, whether the bytes still have their hash.
 *
 * What refers to a file is known to the database alone, by its foreign keys, also to tables that come later: so a file is
 * unreferenced where it could be deleted. A row goes before its bytes, never the other way round; and whoever attaches a file at
 * the same moment holds its row, or finds it gone.
 */
import { appendAudits } from '../platform/audit.js';
import { boundary } from '../platform/auth/current-actor.js';
import type { Chore, OfficeWork } from '../platform/chore.js';
import { systemClock } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import { hashed } from '../platform/files/arrivals.js';
import type { FileState } from './file.entity.js';

const hour = 3_600_000;
const day = 24 * hour;
/** How many files one run looks at for each question, and how long it then lets them be. */
const share = 500;
const verifiedDays = 30;

export const sweepChore = (orphanDays: number): Chore => ({
  name: 'file.sweep',
  everySeconds: 3_600,
  run: async (work) => {
    await forgetUnfinished(work);
    await forgetOrphans(work, orphanDays);
    await verify(work);
    await forgetUnknownBytes(work);
  },
});

/** Uploads whose time was over an hour ago, and whom no server writes. */
async function forgetUnfinished(work: OfficeWork): Promise<void> {
  await forget(work, await work.transact('write', async (uow) => {
    const gone = await uow.query<{ id: string }>(
      `delete from file where id in (select id from file where state = 'TICKETED' and ticket_expires_at < $1 and (writer is null or writer_until < clock_timestamp()) limit ${share} for update skip locked) returning id`,
      [new Date(uow.now.getTime() - hour)]);
    return noted(uow, gone, 'never finished');
  }));
}

/** Files that nothing has referred to for so many days. */
async function forgetOrphans(work: OfficeWork, orphanDays: number): Promise<void> {
  await forget(work, await work.transact('write', async (uow) => {
    const long = new Date(uow.now.getTime() - orphanDays * day);
    const old = await uow.query<{ id: string; orphaned_at: Date | null }>(
      `select id, orphaned_at from file where state <> 'TICKETED' and created_at < $1 and (swept_at is null or swept_at < $2) order by swept_at nulls first, id limit ${share} for update skip locked`,
      [long, new Date(uow.now.getTime() - day)]);
    const gone: { id: string }[] = [];
    for (const { id, orphaned_at } of old) {
      const is = await tryToDelete(uow, id, orphaned_at !== null && orphaned_at <= long);
      if (is === 'deleted') gone.push({ id });
      else await uow.query(`update file set swept_at = $2, orphaned_at = $3 where id = $1`, [id, uow.now, is === 'orphan' ? (orphaned_at ?? uow.now) : null]);
    }
    return noted(uow, gone, `referred to by nothing for ${orphanDays} days`);
  }));
}

/** An attempt that went well and is undone all the same. */
class NotYet extends Error {}

/** Finds out whether anything refers to a file; where nothing does and it is due, it is deleted by the same attempt. */
async function tryToDelete(uow: UnitOfWork, id: string, isDue: boolean): Promise<'deleted' | 'orphan' | 'referenced'> {
  try {
    await uow.alone(async () => {
      await uow.query('delete from file where id = $1', [id]);
      if (!isDue) throw new NotYet();
    });
    return 'deleted';
  } catch (error) {
    if (error instanceof NotYet) return 'orphan';
    if (isReferenced(error)) return 'referenced';
    throw error;
  }
}

/** A foreign key's refusal, in the database's words or in ours. */
const isReferenced = (error: unknown): boolean =>
  error instanceof Refusal ? error.code === 'NOT_FOUND' : typeof error === 'object' && error !== null && 'code' in error && error.code === '23503';

/** Reads again the bytes that were not read for longest. What was damaged and is whole again, from a backup, is served again. */
async function verify(work: OfficeWork): Promise<void> {
  const due = await work.transact('read', (uow) => uow.query<{ id: string; sha256: string; state: FileState }>(
    `select id, sha256, state from file where state in ('STORED', 'DAMAGED') and (verified_at is null or verified_at < $1 or state = 'DAMAGED') order by verified_at nulls first, id limit ${share}`,
    [new Date(work.place.clock.now().getTime() - verifiedDays * day)]));
  for (const { id, sha256, state } of due) {
    if (work.signal.aborted) return;
    const bytes = await work.place.files.stored(id);
    const problem = !bytes ? 'Its bytes are gone' : (await hashed(bytes.stream())).sha256 === sha256 ? null : 'Its bytes have changed';
    const found: FileState = problem === null ? 'STORED' : 'DAMAGED';
    await work.transact('write', async (uow) => {
      const [still] = await uow.query<{ id: string }>('update file set verified_at = $3, state = $4, problem = $5 where id = $1 and state = $2 returning id', [id, state, uow.now, found, problem]);
      if (!still || found === state) return;
      await appendAudits(uow, [{ action: 'file.keep', outcome: 'DONE', subjectId: id, detail: { state: found, problem } }]);
    });
    if (found === 'DAMAGED' && state === 'STORED') work.place.log(new Error(`file ${id}: ${problem}`), 'stored bytes are no longer what they were; restore them from a backup');
  }
}

/** Bytes in the store that belong to no file of any office, and leftovers of uploads that have ended. Done once for all offices. */
async function forgetUnknownBytes(work: OfficeWork): Promise<void> {
  const { files } = work.place;
  const asBoundary = <T>(ask: (uow: UnitOfWork) => Promise<T>): Promise<T> => work.transact('read', ask, boundary);
  const [first] = await asBoundary((uow) => uow.query<{ id: string }>('select id from office order by id limit 1'));
  if (first?.id !== work.officeId) return;
  // By the machine's own time, as the store tells it; a story's time is another.
  const before = new Date(systemClock.now().getTime() - hour);
  let some: { id: string; arriving: boolean }[] = [];
  const judge = async (): Promise<void> => {
    const known = new Map((await asBoundary((uow) => uow.query<{ id: string; state: FileState }>('select id, state from file where id = any($1)', [some.map(({ id }) => id)]))).map(({ id, state }) => [id, state]));
    for (const { id, arriving } of some) {
      const state = known.get(id);
      if (state === undefined) await files.remove(id);
      else if (arriving && state !== 'TICKETED') await files.settle(id);
    }
    some = [];
  };
  for await (const { fileId, arriving, since } of files.everything()) {
    if (work.signal.aborted) return;
    if (fileId === undefined || since > before) continue;
    some.push({ id: fileId, arriving });
    if (some.length === share) await judge();
  }
  if (some.length > 0) await judge();
}

async function noted(uow: UnitOfWork, gone: readonly { id: string }[], why: string): Promise<string[]> {
  await appendAudits(uow, gone.map(({ id }) => ({ action: 'file.keep', outcome: 'DONE' as const, subjectId: id, detail: { forgotten: why } })));
  return gone.map(({ id }) => id);
}

async function forget(work: OfficeWork, ids: readonly string[]): Promise<void> {
  for (const id of ids) await work.place.files.remove(id);
}
