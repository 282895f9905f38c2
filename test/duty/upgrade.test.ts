import { tagOf } from '../../src/platform/db/id.js';
import { withOldDatabase } from '../support/old-database.js';

const key = (tag: string, n: number): string => `0195b7a0-0000-70${tag}-8000-00000000000${n}`;

test('bulletins of the first release have their first edition afterwards, and what counted counts', () => withOldDatabase(async (hands, upgrade) => {
  const [office, account, unit, intersection, post, bulletin] = [key('01', 1), key('05', 1), key('02', 1), key('04', 1), key('18', 1), key('1a', 1)];
  await hands.query(`
    insert into office (id, code, name_zh, is_home, created_at) values ('${office}', 'old', '老文明办', true, now());
    insert into account (office_id, id, username, name, password_hash, must_change_password, created_at) values ('${office}', '${account}', 'one', '一', 'none', false, now());
    insert into unit (office_id, id, number, code, name_zh, affiliation, category, created_at) values ('${office}', '${unit}', 1, 'unit-001', '单位', 'MUNICIPAL', 'MUNICIPAL', now());
    insert into intersection (office_id, id, code, name_zh, created_at) values ('${office}', '${intersection}', 'intersection-01', '路口', now());
    insert into duty_post (office_id, id, unit_id, intersection_id, from_day, created_at) values ('${office}', '${post}', '${unit}', '${intersection}', '2018-01-01', now());
    insert into bulletin (office_id, id, day, number, issued_by, issued_at, created_at) values ('${office}', '${bulletin}', '2018-05-10', 1, '${account}', now(), now())`);
  for (const [n, day, of] of [[1, '2018-05-10', `'${bulletin}'`], [2, '2018-05-11', 'null']] as const) {
    await hands.query(`insert into duty_line (office_id, id, duty_post_id, unit_id, intersection_id, day, shift, present, leader_present, staff_kind, recorded_by, bulletin_id, created_at)
      values ('${office}', '${key('1b', n)}', '${post}', '${unit}', '${intersection}', '${day}', 'MORNING', 2, false, 'REGULAR', '${account}', ${of}, now())`);
    for (const [at, kind] of ['LATE', 'CONSCIENTIOUS'].entries()) {
      await hands.query(`insert into duty_event (office_id, id, duty_line_id, unit_id, day, kind, reason, recorded_by, bulletin_id, created_at)
        values ('${office}', '${key('1c', n * 2 + at)}', '${key('1b', n)}', '${unit}', '${day}', '${kind}', '所见', '${account}', ${of}, now())`);
    }
  }
  await upgrade();
  const rows = async (text: string): Promise<unknown[]> => (await hands.query(text)).rows;
  expect(await rows('select day::text, kind, counts from duty_event order by day, kind')).toEqual([
    { day: '2018-05-10', kind: 'CONSCIENTIOUS', counts: false }, { day: '2018-05-10', kind: 'LATE', counts: true }, { day: '2018-05-11', kind: 'CONSCIENTIOUS', counts: false }, { day: '2018-05-11', kind: 'LATE', counts: false }]);
  expect(await rows('select day::text, state, printed_state from duty_line order by day')).toEqual([{ day: '2018-05-10', state: 'COUNTS', printed_state: 'COUNTS' }, { day: '2018-05-11', state: 'COUNTS', printed_state: null }]);
  const [edition] = await rows('select id, edition, changes from bulletin_edition') as { id: string }[];
  expect([edition, tagOf(edition!.id)]).toMatchObject([{ edition: 1, changes: 0 }, 72]);
  const [entry] = await rows('select id, duty_line_id, state, events from bulletin_entry') as { id: string; events: object[] }[];
  expect([entry, tagOf(entry!.id)]).toMatchObject([{ duty_line_id: key('1b', 1), state: 'COUNTS', events: [{ kind: 'CONSCIENTIOUS', counts: false }, { kind: 'LATE', counts: true, reason: '所见' }] }, 73]);
  // The walls stand again.
  expect(await rows("select count(*)::int as open from pg_class where relname in ('bulletin', 'bulletin_edition', 'bulletin_entry', 'duty_line', 'duty_event') and not relforcerowsecurity")).toEqual([{ open: 0 }]);
}));
