import { dayIn } from '../platform/clock.js';
import { isId, newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { publishedDays } from '../round/round.service.js';
import { tagByTable } from '../platform/graph/row.js';
import { Bulletin, DutyEvent, DutyLine, DutyPost } from './duty.entity.js';
import type { RecordRollCallInput, RollCallLineInput } from './duty.input.js';
import { dutyLock, lockDuty } from './duty.service.js';

/** How many days after its day a line may still arrive: as long as a phone may have been without a network. */
export const rollCallDays = 14;

/**
 * Records a roll-call of the actor's own intersections, all of it or nothing, however long in the same number of statements.
 * Each refusal names the line: INVALID_INPUT for one that contradicts itself or whose day lies too far back or ahead,
 * NOT_FOUND for a post that is not at an own intersection or does not stand on that day, WRONG_STATE for a day whose
 * bulletin is issued, ALREADY_EXISTS for a post whose shift is recorded, by whomever.
 */
export async function recordRollCall(uow: UnitOfWork, { lines }: RecordRollCallInput): Promise<DutyLine[]> {
  const today = dayIn(uow.actor.timeZone, uow.now);
  checkLines(lines, today, daysBefore(today, rollCallDays));
  const days = [...new Set(lines.map((line) => line.day))].sort();
  await lockDuty(uow, [dutyLock.posts(uow), ...days.map((day) => dutyLock.day(uow, day))], 'shared');
  const posts = await postsOf(uow, lines);
  await refuseClosedDays(uow, lines, days);
  const rows = lines.map((line, at) => ({ ...line, id: newId(tagByTable('duty_line'), uow.now), unitId: posts[at]!.unitId, intersectionId: posts[at]!.intersectionId }));
  await writeLines(uow, rows);
  await uow.rows.insert(DutyEvent, rows.flatMap(({ id, unitId, day, events }) =>
    events.map(({ kind, reason }) => ({ dutyLineId: id, unitId, day, kind, reason: reason.trim(), recordedBy: uow.actor.accountId }))));
  const written = new Map((await uow.rows.find(DutyLine, { id: rows.map((row) => row.id) })).map((line) => [line.id, line]));
  return rows.map((row) => written.get(row.id)!);
}

/** What can be wrong with a line without asking anybody. */
function checkLines(lines: readonly RollCallLineInput[], today: string, earliest: string): void {
  const seen = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const field = (name: string): string => `lines.${at}.${name}`;
    if (line.day > today) throw invalid(field('day'), 'has not come yet');
    if (line.day < earliest) throw invalid(field('day'), `is more than ${rollCallDays} days ago`);
    const kinds = line.events.map((event) => event.kind);
    const again = kinds.findIndex((kind, place) => kinds.indexOf(kind) < place);
    if (again >= 0) throw invalid(field(`events.${again}.kind`), 'stands in this line already');
    const absent = kinds.includes('ABSENT');
    if (absent && kinds.length > 1) throw invalid(field('events'), 'an absence stands alone');
    if (absent && line.present > 0) throw invalid(field('present'), 'is 0 where the unit was absent');
    if (!absent && line.present === 0) throw invalid(field('present'), 'is at least 1, or the unit was absent (ABSENT)');
    if (absent && line.leaderPresent) throw invalid(field('leaderPresent'), 'does not go with an absence');
    const key = `${line.dutyPostId} ${line.day} ${line.shift}`;
    const first = seen.get(key);
    if (first !== undefined) throw invalid(`lines.${at}`, `is the same post, day and shift as lines.${first}`);
    seen.set(key, at);
  }
}

/** The post of each line. One at another's intersection, or of other days, is no post for this line. */
async function postsOf(uow: UnitOfWork, lines: readonly RollCallLineInput[]): Promise<DutyPost[]> {
  const posts = new Map((await uow.rows.find(DutyPost, { id: lines.map((line) => line.dutyPostId).filter(isId) })).map((post) => [post.id, post]));
  return lines.map(({ dutyPostId, day }, at) => {
    const post = posts.get(dutyPostId);
    if (!post || post.fromDay > day || (post.toDay !== null && post.toDay < day)) throw notFound('duty post on this day', `lines.${at}.dutyPostId`);
    return post;
  });
}

async function refuseClosedDays(uow: UnitOfWork, lines: readonly RollCallLineInput[], days: readonly string[]): Promise<void> {
  const published = await publishedDays(uow, days);
  const late = lines.findIndex((line) => published.has(line.day));
  if (late >= 0) throw new Refusal('ROUND_CLOSED', `lines.${late}: the rankings that ${lines[late]!.day} counts for are published`, { field: `lines.${late}.day` });
  const closed = new Set((await uow.rows.find(Bulletin, { day: days })).map((bulletin) => bulletin.day));
  const at = lines.findIndex((line) => closed.has(line.day));
  if (at >= 0) throw new Refusal('WRONG_STATE', `lines.${at}: the bulletin of ${lines[at]!.day} has been issued, so that the day is closed`, { field: `lines.${at}.day` });
}

type NewLine = RollCallLineInput & Pick<DutyLine, 'id' | 'unitId' | 'intersectionId'>;

/**
 * Writes the lines, or refuses with ALREADY_EXISTS naming all that are recorded already. Another supervisor's line is
 * invisible here, so only the constraint knows of it: what it skips is what was there.
 */
async function writeLines(uow: UnitOfWork, rows: readonly NewLine[]): Promise<void> {
  const records = rows.map((row) => ({
    id: row.id, duty_post_id: row.dutyPostId, unit_id: row.unitId, intersection_id: row.intersectionId, day: row.day, shift: row.shift,
    present: row.present, leader_present: row.leaderPresent, staff_kind: row.staffKind, remark: row.remark, recorded_by: uow.actor.accountId, created_at: uow.now,
  }));
  const columns = Object.keys(records[0]!).join(', ');
  // In one order for everybody, so that two roll-calls of the same posts wait instead of standing in each other's way.
  const written = await uow.query<{ id: string }>(
    `insert into duty_line (${columns}) select ${columns} from jsonb_populate_recordset(null::duty_line, $1::jsonb) order by duty_post_id, day, shift
     on conflict on constraint duty_line_once_key do nothing returning id`, [JSON.stringify(records)]);
  const ids = new Set(written.map((row) => row.id));
  const fields = rows.flatMap((row, at) => (ids.has(row.id) ? [] : [{ field: `lines.${at}`, message: `the ${row.shift} shift of ${row.day} has been recorded at this post already` }]));
  const [first] = fields;
  if (first) throw new Refusal('ALREADY_EXISTS', fields.map(({ field, message }) => `${field}: ${message}`).join('; '), { field: first.field, fields });
}

const daysBefore = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
