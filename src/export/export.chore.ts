/**
 * The making of exports, by the server at its chores. One is claimed with a lease that is renewed while it is made; a server
 * that was killed lets its lease run out, and another begins from the start. The contents are read as the asker, found out anew,
 * so that row-level security decides what is in it; the bytes are in their place, whole, before a transaction says so.
 */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { appendAudit } from '../platform/audit.js';
import type { CurrentActor } from '../platform/auth/current-actor.js';
import { actorOfGrant } from '../platform/auth/session.js';
import type { Chore, OfficeWork } from '../platform/chore.js';
import { Refusal } from '../platform/errors/errors.js';
import type { Written } from '../platform/files/store.js';
import { Export, type ExportState } from './export.entity.js';
import { bytesOf } from './export.service.js';
import { titleOf, type ListKind, type Page } from './kind.js';
import { listKindOf, reaches, reachOf, withheld } from './right.service.js';
import { csvOf, maxWorkbookLines, workbookOf, type Line } from './table.js';
import { planZip, zipOf } from './zip.service.js';

/** For how long a server that is making an export is believed without hearing from it, and how often it is heard. */
const leaseSeconds = 60;
const beatMs = 2_000;
/** So often one is begun; then it is given up. */
const maxAttempts = 3;
const dayMs = 86_400_000;

/** How many exports of one office are made in a turn: small ones do not wait for a timer, and no office waits for all of another's. */
const inTurn = 5;

/** Makes what was asked for. */
export const makeExports = (days: number): Chore => ({
  name: 'exports', everySeconds: 2,
  run: async (work) => {
    for (let made = 0; made < inTurn && !work.signal.aborted && (await makeNext(work, days)); made += 1);
  },
});

/** Forgets exports whose time has come, and the bytes of all that are handed out no more. */
export const forgetExports: Chore = { name: 'exports.forget', everySeconds: 300, run: forget };

/** An export in the making, held by a claim that another server may take over once the lease has run out. */
class Job {
  done = 0;
  total: number | null = null;
  readonly #abort = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly work: OfficeWork, readonly row: Export, readonly claim: string) {}

  /** Begins to renew the lease; a job that was cancelled, taken over or told to stop is aborted. */
  begin(): void {
    this.work.signal.addEventListener('abort', () => this.#abort.abort(new Left()), { once: true });
    this.#timer = setInterval(() => void this.beat().catch((error: unknown) => this.work.place.log(error, 'an export could not renew its lease')), beatMs);
  }

  end(): void {
    clearInterval(this.#timer);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  goOn(): void {
    this.#abort.signal.throwIfAborted();
  }

  async beat(): Promise<void> {
    const held = await this.change({ done: this.done, total: this.total, leaseUntil: leaseFrom(this.work) });
    if (!held) this.#abort.abort(new Left());
  }

  /** Changes the row while the claim holds; false where it does not. */
  change(set: Partial<Export>): Promise<boolean> {
    return this.work.transact('write', async (uow) => (await uow.rows.update(Export, { id: this.row.id, claim: this.claim, state: 'RUNNING' }, set)).length === 1);
  }
}

/** The job is no longer ours, or the server stops: nothing is wrong with the export. */
class Left extends Error {}

const leaseFrom = ({ place }: OfficeWork): Date => new Date(place.clock.now().getTime() + leaseSeconds * 1_000);

/** Makes the next one, if there is one. */
async function makeNext(work: OfficeWork, days: number): Promise<boolean> {
  const job = await claimNext(work);
  if (!job) return false;
  job.begin();
  try {
    if (job.row.attempts > maxAttempts) throw new Refusal('WRONG_STATE', `It was begun ${maxAttempts} times and never came to its end; ask for less at once`);
    const actor = await work.transact('read', (uow) => actorOfGrant(uow, job.row.roleGrantId));
    if (!actor || !reaches(reachOf(actor), job.row.reach)) throw new Refusal('FORBIDDEN', 'The role that asked for it was taken away or no longer reaches as far');
    await make(job, actor, days);
  } catch (error) {
    await giveUp(job, error);
  } finally {
    job.end();
  }
  return true;
}

/** Takes the oldest that waits, or that a server began and was not heard of since. Of two servers each takes another. */
async function claimNext(work: OfficeWork): Promise<Job | null> {
  const claim = randomUUID();
  const [claimed] = await work.transact('write', (uow) => uow.query<{ id: string; before: string | null }>(
    `with next as (
       select id, claim as before from export where state in ('QUEUED', 'RUNNING') and (lease_until is null or lease_until <= $3) order by created_at, id limit 1 for update skip locked
     ) update export set state = 'RUNNING', claim = $1, lease_until = $2, attempts = attempts + 1, done = 0 from next where export.id = next.id returning export.id, next.before`, [claim, leaseFrom(work), uow.now]));
  if (!claimed) return null;
  // What an earlier attempt may have left: nobody else will ever look for it.
  if (claimed.before !== null) await work.place.files.removeMade(bytesOf({ id: claimed.id, claim: claimed.before }));
  const row = await work.transact('read', (uow) => uow.rows.one(Export, { id: claimed.id, claim }));
  return row && new Job(work, row, claim);
}

async function make(job: Job, actor: CurrentActor, days: number): Promise<void> {
  const { work, row } = job;
  const kind = listKindOf(row.kind);
  const { bytes, held } = kind ? await tableBytes(job, actor, kind) : await zipBytes(job, actor);
  const leave = (): unknown => bytes.destroy(new Left());
  job.signal.addEventListener('abort', leave, { once: true });
  const name = bytesOf(row);
  const made = await work.place.files.make(name, bytes);
  try {
    job.goOn();
    const holds = [...held];
    // What took minutes to make may have lost its right meanwhile.
    const why = await work.transact('read', (uow) => withheld(uow, row, holds), actor);
    if (why !== null) throw new Refusal('FORBIDDEN', why);
    // Before the transaction: a distant store may take minutes, and no lock waits for it.
    await made.keep();
    await recordReady(job, made, holds, days).catch(async (error: unknown) => {
      // A commit that failed may have been made all the same: the record knows.
      const ready = await work.transact('read', (uow) => uow.rows.count(Export, { id: row.id, claim: job.claim, state: 'READY' }));
      if (ready === 1) return;
      await work.place.files.removeMade(name);
      throw error;
    });
  } finally {
    await made.drop();
  }
}

/** Says that the bytes are there, unless the export was cancelled or taken over meanwhile. */
async function recordReady(job: Job, { byteLength, sha256 }: Written, holds: string[], days: number): Promise<void> {
  const { row, claim, done } = job;
  await job.work.transact('write', async (uow) => {
    const [ready] = await uow.rows.update(Export, { id: row.id, claim, state: 'RUNNING' }, {
      state: 'READY', done, total: done, holds, byteLength, sha256, leaseUntil: null, finishedAt: uow.now, expiresAt: new Date(uow.now.getTime() + days * dayMs),
    });
    if (!ready) throw new Left();
    await appendAudit(uow, { action: 'export.make', outcome: 'DONE', subjectId: row.id, detail: { kind: row.kind, byteLength, sha256, requestedBy: row.requestedBy } });
  });
}

interface Bytes { readonly bytes: Readable; readonly held: ReadonlySet<string> }

/** A table, page by page, each page in a short unit of work of its own. */
async function tableBytes(job: Job, actor: CurrentActor, kind: ListKind): Promise<Bytes> {
  const { work, row } = job;
  const held = new Set<string>();
  const table = await work.transact('read', async (uow) => {
    const found = await kind.table(uow, row);
    job.total = await found.count(uow);
    return found;
  }, actor);
  async function* lines(): AsyncGenerator<Line> {
    for (let after: string | null = null, more = true; more;) {
      job.goOn();
      const from: string | null = after;
      const page: Page = await work.transact('read', (uow) => table.page(uow, from), actor);
      page.held.forEach((id) => held.add(id));
      yield* page.lines;
      job.done += page.lines.length;
      after = page.next;
      more = after !== null;
    }
  }
  if (row.format === 'CSV') return { bytes: csvOf(table.columns, lines()), held };
  if (job.total !== null && job.total > maxWorkbookLines) throw new Refusal('INVALID_INPUT', `It has ${job.total} lines, and a workbook takes ${maxWorkbookLines}: ask for CSV, or for fewer days or units`);
  const all: Line[] = [];
  for await (const line of lines()) all.push(line);
  return { bytes: Readable.from([await workbookOf(titleOf(row.kind), table.columns, all)]), held };
}

async function zipBytes(job: Job, actor: CurrentActor): Promise<Bytes> {
  const { work, row } = job;
  const plan = await work.transact('read', (uow) => planZip(uow, row), actor);
  job.total = plan.entries.length;
  const bytes = zipOf(plan, work.place.files, work.timeZone, (at) => { job.goOn(); job.done = at + 1; });
  return { bytes, held: new Set(plan.held) };
}

/** What becomes of an export that could not be made now: left to whoever has it, queued again, withdrawn, or given up with its reason. */
async function giveUp(job: Job, error: unknown): Promise<void> {
  const now = job.work.place.clock.now();
  if (error instanceof Left) {
    // Told to stop, it goes back; taken over or cancelled, it is not ours to change, and this changes nothing.
    await job.change({ state: 'QUEUED', leaseUntil: null, attempts: job.row.attempts - 1 });
    return;
  }
  if (error instanceof Refusal && error.code !== 'SERVICE_UNAVAILABLE') {
    const state: ExportState = error.code === 'FORBIDDEN' ? 'WITHDRAWN' : 'FAILED';
    await job.change({ state, failure: error.message, leaseUntil: null, finishedAt: now });
    return;
  }
  job.work.place.log(error, 'an export could not be made');
  const last = job.row.attempts >= maxAttempts;
  await job.change(last
    ? { state: 'FAILED', failure: 'Something went wrong on our side, several times; tell who runs the server', leaseUntil: null, finishedAt: now }
    : { state: 'QUEUED', leaseUntil: leaseFrom(job.work) });
}

async function forget(work: OfficeWork): Promise<void> {
  await work.transact('write', (uow) => uow.rows.update(Export, { state: 'READY', expiresAt: { to: uow.now } }, { state: 'EXPIRED' }));
  // Whose account was disabled or whose role was revoked will not fetch: nothing of theirs is kept until it expires.
  await work.transact('write', (uow) => uow.query(
    `update export set state = 'WITHDRAWN', failure = $1 where state = 'READY' and exists (
       select from role_grant g join account a on a.office_id = g.office_id and a.id = g.account_id
       where g.id = export.role_grant_id and (g.revoked_at is not null or a.disabled_at is not null))`, ['The role that asked for it was taken away']));
  const gone = await work.transact('read', (uow) => uow.rows.find(Export, { state: ['EXPIRED', 'WITHDRAWN', 'CANCELLED', 'FAILED'], bytesRemoved: false }, { limit: 500 }));
  for (const one of gone) if (one.claim !== null) await work.place.files.removeMade(bytesOf(one));
  if (gone.length > 0) await work.transact('write', (uow) => uow.rows.update(Export, { id: gone.map(({ id }) => id) }, { bytesRemoved: true }));
}
