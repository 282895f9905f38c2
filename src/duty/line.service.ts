import { addDays } from '../calendar/calendar.service.js';
import { File } from '../file/file.entity.js';
import { dayIn } from '../platform/clock.js';
import { isId, newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { batchResult, refusedRow, type BatchResult, type RowResult } from '../platform/graph/batch.js';
import { tagByTable } from '../platform/graph/row.js';
import { publishedDays } from '../round/round.service.js';
import { Bulletin } from './bulletin.entity.js';
import { DutyPost, Supervision } from './duty.entity.js';
import { contentHash, minutesOf, problemOf, rollCallDays, type HandedLine } from './line-check.service.js';
import { dutyLock, inOrder, lockDuty } from './lock.service.js';
import { DutyEvent, DutyLine, DutyLineFile } from './roll-call.entity.js';
import { placeOf } from './roll-call.loader.js';
import { DutyDayClose, DutyShift } from './roster.entity.js';
import { suspendedPlaces, unexpectedKinds } from './suspension.service.js';

export interface Recording {
  /** A supervisor records the own intersections as they were walked then; the office whatever it has on paper. */
  readonly own: boolean;
  /** What the phone's clock said when it sent the lines. */
  readonly sentAtClient?: Date | null;
}

/**
 * Records lines, each by itself and all in the same number of statements. A line that was recorded before is done (REPEATED);
 * one whose post and shift has a line already is kept and named a DUPLICATE; one that comes after the bulletin of its day
 * waits for the next correction. Refused by its own field: INVALID_INPUT for one that contradicts itself or lies too far back
 * or ahead, NOT_FOUND for a post that did not stand or was not the actor's to walk on that day, KEY_REUSED for another line's key,
 * WRONG_STATE for an absence from a suspended shift and for a day that the actor has closed, ROUND_CLOSED after publication.
 */
export async function recordLines(uow: UnitOfWork, lines: readonly HandedLine[], { own, sentAtClient }: Recording): Promise<BatchResult> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  // Nothing is too far back for the office: it copies what lies on its desk.
  const earliest = own ? addDays(today, -rollCallDays) : '0001-01-01';
  const judged = lines.map((line, at): Judged => ({ line, at, hash: contentHash(line), problem: problemOf(line, today, earliest) }));
  const ground = await readGround(uow, judged.filter(({ problem }) => !problem).map(({ line }) => line), own);
  const rows = new Map<number, RowResult>();
  const fresh: NewLine[] = [];
  for (const one of judged) {
    const verdict = judge(uow, one, ground, fresh);
    if ('id' in verdict) fresh.push(verdict);
    else rows.set(one.at, verdict);
  }
  const written = await writeLines(uow, fresh, sentAtClient);
  for (const { id, at, day } of fresh) {
    const note = written.has(id) ? (ground.bulletins.has(day) ? 'AWAITS_CORRECTION' as const : undefined) : 'DUPLICATE' as const;
    rows.set(at, { at, subjectId: id, done: true, ...(note ? { note } : {}) });
  }
  return batchResult(lines.map((_, at) => rows.get(at)!));
}

interface Judged { readonly line: HandedLine; readonly at: number; readonly hash: string; readonly problem?: Refusal }
interface NewLine extends HandedLine { readonly id: string; readonly at: number; readonly hash: string; readonly unitId: string; readonly intersectionId: string; readonly roster: DutyShift | undefined }
interface Known { readonly id: string; readonly contentSha256: string }

/** Everything that the lines are judged against. */
interface Ground {
  readonly posts: ReadonlyMap<string, DutyPost>;
  /** The actor's walks by intersection; undefined for the office, which walks nowhere and may copy everything. */
  readonly walks: ReadonlyMap<string, Supervision> | undefined;
  readonly closed: ReadonlySet<string>;
  readonly published: ReadonlySet<string>;
  readonly bulletins: ReadonlySet<string>;
  readonly keys: ReadonlyMap<string, Known>;
  readonly roster: ReadonlyMap<string, DutyShift>;
  readonly photos: ReadonlySet<string>;
  readonly suspended: Awaited<ReturnType<typeof suspendedPlaces>>;
}

async function readGround(uow: UnitOfWork, lines: readonly HandedLine[], own: boolean): Promise<Ground> {
  const days = inOrder(lines.map(({ day }) => day));
  await lockDuty(uow, [dutyLock.posts(uow), ...days.map((day) => dutyLock.day(uow, day))], 'shared');
  // Two sendings of one phone at once: the second finds what the first has written.
  await lockDuty(uow, [dutyLock.recorder(uow)], 'alone');
  const by = uow.actor.accountId;
  const posts = await uow.rows.find(DutyPost, { id: [...new Set(lines.map(({ dutyPostId }) => dutyPostId))].filter(isId) });
  const walks = own ? new Map((await uow.rows.find(Supervision, { accountId: by })).map((walk) => [walk.intersectionId, walk])) : undefined;
  const closed = own ? await uow.rows.find(DutyDayClose, { accountId: by, day: days, reopenedAt: null }) : [];
  const keys = lines.flatMap(({ clientKey }) => clientKey ?? []);
  const known = keys.length === 0 ? [] : await uow.rows.find(DutyLine, { recordedBy: by, clientKey: keys });
  const roster = await uow.rows.find(DutyShift, { day: days, dutyPostId: posts.map(({ id }) => id) });
  const photos = lines.flatMap(({ fileIds }) => fileIds).filter(isId);
  const stored = photos.length === 0 ? [] : await uow.rows.find(File, { id: [...new Set(photos)], state: 'STORED', purpose: 'DUTY', uploadedBy: by });
  return {
    posts: new Map(posts.map((post) => [post.id, post])), walks,
    closed: new Set(closed.map(({ day }) => day)),
    bulletins: new Set((await uow.rows.find(Bulletin, { day: days })).map(({ day }) => day)),
    keys: new Map(known.map(({ id, clientKey, contentSha256 }) => [clientKey!, { id, contentSha256 }])),
    roster: new Map(roster.map((shift) => [placeOf(shift), shift])),
    photos: new Set(stored.map(({ id }) => id)),
    suspended: await suspendedPlaces(uow, days),
    published: await publishedDays(uow, days),
  };
}

/** What becomes of a line: it is to be written, or was, or is refused. */
function judge(uow: UnitOfWork, { line, at, hash, problem }: Judged, ground: Ground, fresh: readonly NewLine[]): NewLine | RowResult {
  const refused = (refusal: Refusal): RowResult => refusedRow(at, null, refusal);
  if (problem) return refused(problem);
  const before = line.clientKey == null ? undefined : ground.keys.get(line.clientKey) ?? sameKey(fresh, line.clientKey);
  if (before) {
    return before.contentSha256 === hash ? { at, subjectId: before.id, done: true, note: 'REPEATED' }
      : refused(new Refusal('KEY_REUSED', 'clientKey: stands for another line', { field: 'clientKey' }));
  }
  const post = postOn(line, ground);
  if (!post) return refused(notFound('duty post of yours on this day', 'dutyPostId'));
  const refusal = stateProblem(line, post, ground);
  if (refusal) return refused(refusal);
  return { ...line, id: newId(tagByTable('duty_line'), uow.now), at, hash, unitId: post.unitId, intersectionId: post.intersectionId, roster: ground.roster.get(placeOf(line)) };
}

function sameKey(fresh: readonly NewLine[], clientKey: string): Known | undefined {
  const found = fresh.find((one) => one.clientKey === clientKey);
  return found && { id: found.id, contentSha256: found.hash };
}

/** The post of a line, where it stood on that day and was the actor's to walk then. */
function postOn({ dutyPostId, day }: HandedLine, { posts, walks }: Ground): DutyPost | undefined {
  const post = posts.get(dutyPostId);
  if (!post || !during(post, day)) return undefined;
  if (!walks) return post;
  const walk = walks.get(post.intersectionId);
  return walk && during(walk, day) ? post : undefined;
}

const during = ({ fromDay, toDay }: { readonly fromDay: string | null; readonly toDay: string | null }, day: string): boolean =>
  (fromDay === null || fromDay <= day) && (toDay === null || day <= toDay);

function stateProblem(line: HandedLine, { intersectionId }: DutyPost, ground: Ground): Refusal | undefined {
  const { day, shift, events, present, fileIds } = line;
  if (ground.published.has(day)) return new Refusal('ROUND_CLOSED', `day: the rankings that ${day} counts for are published`, { field: 'day' });
  if (ground.closed.has(day)) return new Refusal('WRONG_STATE', `day: you have closed ${day}; the office can open it again`, { field: 'day' });
  const suspension = ground.suspended(day, shift, intersectionId);
  const unexpected = events.findIndex(({ kind }) => unexpectedKinds.some((one) => one === kind));
  if (suspension && unexpected >= 0) return new Refusal('WRONG_STATE', `events.${unexpected}: nobody is expected, duty is suspended: ${suspension.reason}`, { field: `events.${unexpected}.kind` });
  const due = line.due ?? (suspension ? 0 : undefined);
  if (present === 0 && due !== 0 && !events.some(({ kind }) => kind === 'ABSENT')) return invalid('present', 'is at least 1, or the unit was absent (ABSENT)');
  const photo = fileIds.findIndex((id) => !ground.photos.has(id));
  return photo >= 0 ? notFound('stored photo of yours', `fileIds.${photo}`) : undefined;
}

/** Writes the lines with their events and photos; gives those that count. What another has recorded is invisible here, and only the constraint knows of it. */
async function writeLines(uow: UnitOfWork, lines: readonly NewLine[], sentAtClient: Date | null | undefined): Promise<Set<string>> {
  if (lines.length === 0) return new Set();
  const recordedBy = uow.actor.accountId;
  // Milliseconds of two clocks apart, in whole seconds.
  const offset = sentAtClient == null ? null : Math.trunc((uow.now.getTime() - sentAtClient.getTime()) / 1_000);
  const records = lines.map((line) => ({
    id: line.id, duty_post_id: line.dutyPostId, unit_id: line.unitId, intersection_id: line.intersectionId, day: line.day, shift: line.shift,
    due: line.due ?? (line.roster === undefined ? null : line.roster.suspensionId === null ? line.roster.due : 0), present: line.present, leader_present: line.leaderPresent, staff_kind: line.staffKind,
    arrived_at: line.arrivedAt ?? null, left_at: line.leftAt ?? null, source: line.source, remark: line.remark, client_key: line.clientKey ?? null, content_sha256: line.hash,
    recorded_at_client: line.recordedAtClient ?? null, clock_offset_seconds: Math.abs(offset ?? 0) > 2_000_000_000 ? null : offset, strike_reason: '', choice_reason: '', recorded_by: recordedBy, created_at: uow.now, state: 'COUNTS',
  }));
  const counting = await insertLines(uow, records);
  const second = records.filter(({ id }) => !counting.has(id)).map((record) => ({ ...record, state: 'DUPLICATE' }));
  if (second.length > 0) await insertLines(uow, second);
  const under = lines.map((line) => ({ line, dutyLineId: line.id, unitId: line.unitId, recordedBy }));
  await uow.rows.insert(DutyEvent, under.flatMap(({ line, ...of }) => line.events.map((event) => (
    { ...of, day: line.day, kind: event.kind, reasonCode: event.reasonCode ?? null, reason: event.reason.trim(), minutes: minutesOf(event, line, line.roster), strikeReason: '', counts: false }))));
  await uow.rows.insert(DutyLineFile, under.flatMap(({ line, ...of }) => line.fileIds.map((fileId) => ({ ...of, fileId }))));
  return counting;
}

async function insertLines(uow: UnitOfWork, records: readonly object[]): Promise<Set<string>> {
  const columns = Object.keys(records[0]!).join(', ');
  // In one order for everybody, so that two roll-calls of the same posts wait instead of standing in each other's way.
  const written = await uow.query<{ id: string }>(
    `insert into duty_line (${columns}) select ${columns} from jsonb_populate_recordset(null::duty_line, $1::jsonb) order by duty_post_id, day, shift, id
     on conflict do nothing returning id`, [JSON.stringify(records)]);
  return new Set(written.map(({ id }) => id));
}
