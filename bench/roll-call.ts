import pg from 'pg';
import { systemClock } from '../src/platform/clock.js';
import { statements } from '../src/platform/db/database.js';
import { newId } from '../src/platform/db/id.js';
import { tagByTable } from '../src/platform/graph/row.js';
import type { Ground } from './ground.js';
import type { FilledOffice } from './office.js';
import { asked, withOwnServer } from './own-server.js';
import { median, printTable } from './table.js';

const rounds = 7;
const size = 500;
const document = 'mutation ($input: RecordRollCallInput!) { recordRollCall(input: $input) { done refused rows { at subjectId done note code message field } } }';

interface Post { readonly id: string; readonly unit_id: string; readonly intersection_id: string }
interface Line { readonly post: Post; readonly day: string; readonly shift: 'MORNING' | 'EVENING' }

/**
 * A batch of 500 lines of the roll-call, half of them with an event, through the whole server: judged, recorded, answered and
 * logged line by line. Beside it the bare writing of the same rows as the same role: two statements in a transaction, nothing
 * asked and nothing said. Fails where a line is refused or where 500 cost more statements than two.
 */
export const measureRollCall = (ground: Ground, { supervisor }: FilledOffice): Promise<void> => withOwnServer(ground.login, async (app) => {
  const bare = new pg.Client({ connectionString: ground.login });
  await bare.connect();
  try {
    const lines = await linesOf(ground);
    const forget = async (): Promise<void> => {
      await ground.owner.query(`delete from duty_event where duty_line_id in (select id from duty_line where recorded_by = $1)`, [supervisor.id]);
      await ground.owner.query('delete from duty_line where recorded_by = $1', [supervisor.id]);
      await ground.owner.query('vacuum duty_line, duty_event');
    };
    const ours = async (some: readonly Line[]): Promise<void> => {
      const input = { lines: some.map(({ post, day, shift }, at) => ({
        clientKey: `${day} ${shift} ${post.id}`, dutyPostId: post.id, day, shift, present: 2, leaderPresent: false, staffKind: 'REGULAR',
        events: at % 2 === 0 ? [{ kind: 'LATE', reasonCode: 'LATE_AFTER_START', minutes: 10 }] : [] })) };
      const { recordRollCall: { done, rows } } = await asked<{ recordRollCall: { done: number; rows: { message: string | null }[] } }>(app, supervisor.token, document, { input });
      if (done !== some.length) throw new Error(`Not all lines were recorded: ${rows.find(({ message }) => message)?.message}`);
    };
    const cost = async (some: readonly Line[]): Promise<number> => {
      await forget();
      const before = statements.sent;
      await ours(some);
      return statements.sent - before;
    };
    await ours(lines);
    const costs = [await cost(lines.slice(0, 2)), await cost(lines)];
    const times: [number, number][] = [];
    for (let round = 0; round < rounds; round += 1) {
      await forget();
      const mine = await timed(() => ours(lines));
      await forget();
      times.push([mine, await timed(() => writeBare(bare, supervisor, lines))]);
    }
    const [mine, theirs] = [median(times.map(([one]) => one)), median(times.map(([, one]) => one))];
    printTable(`A batch of ${size} lines of the roll-call; medians of ${rounds} alternating rounds`, ['', 'ms', 'lines/s', 'statements for 2', `for ${size}`], [
      ['whole server', mine.toFixed(1), (size / mine * 1_000).toFixed(0), ...costs.map(String)],
      ['bare insert, same role', theirs.toFixed(1), (size / theirs * 1_000).toFixed(0), '5', '5'],
      ['ratio', (median(times.map(([one, other]) => other / one))).toFixed(2), '', '', ''],
    ]);
    if (costs[0] !== costs[1]) throw new Error('A longer roll-call costs more statements');
  } finally {
    await bare.end();
  }
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** 500 shifts of the last days, of all posts in turn. */
async function linesOf({ owner }: Ground): Promise<Line[]> {
  const { rows: posts } = await owner.query<Post>('select id, unit_id, intersection_id from duty_post order by id');
  const today = systemClock.now().getTime();
  const days = Array.from({ length: 10 }, (_, at) => new Date(today - (at + 1) * 86_400_000).toISOString().slice(0, 10));
  return days.flatMap((day) => (['MORNING', 'EVENING'] as const).flatMap((shift) => posts.map((post) => ({ post, day, shift })))).slice(0, size);
}

async function writeBare(client: pg.Client, { id, officeId }: FilledOffice['supervisor'], lines: readonly Line[]): Promise<void> {
  const now = systemClock.now();
  const rows = lines.map(({ post, day, shift }) => ({
    id: newId(tagByTable('duty_line'), now), duty_post_id: post.id, unit_id: post.unit_id, intersection_id: post.intersection_id, day, shift, present: 2, leader_present: false, staff_kind: 'REGULAR', recorded_by: id, created_at: now }));
  const events = rows.filter((_, at) => at % 2 === 0).map((line) => ({
    id: newId(tagByTable('duty_event'), now), duty_line_id: line.id, unit_id: line.unit_id, day: line.day, kind: 'LATE', reason: '', reason_code: 'LATE_AFTER_START', minutes: 10, recorded_by: id, created_at: now }));
  await client.query('begin');
  await client.query(`select set_config('role', 'kaohe_supervisor', true), set_config('app.office_id', $1, true), set_config('app.account_id', $2, true),
    set_config('app.intersection_ids', $3, true)`, [officeId, id, `{${[...new Set(lines.map(({ post }) => post.intersection_id))].join(',')}}`]);
  for (const [table, some] of [['duty_line', rows], ['duty_event', events]] as const) {
    const columns = Object.keys(some[0]!).join(', ');
    await client.query({ name: `bare ${table}`, text: `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`, values: [JSON.stringify(some)] });
  }
  await client.query('commit');
}
