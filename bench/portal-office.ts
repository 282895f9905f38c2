/** What the portal's screens need beside the office of the other benchmarks: archives with evidence, and a clerk. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newToken } from '../src/platform/auth/session.js';
import { newId } from '../src/platform/db/id.js';
import { tagByTable } from '../src/platform/graph/row.js';

/** Opens the round, gives each unit an archive with a piece for every third rule, and the first unit a clerk; gives the clerk's session. */
export async function fillArchives(owner: pg.Client, now: Date): Promise<string> {
  const key = (table: string): string => newId(tagByTable(table), now);
  const { rows: assessments } = await owner.query<{ id: string; office_id: string; unit_id: string; round_id: string }>('select id, office_id, unit_id, round_id from assessment');
  const { rows: rules } = await owner.query<{ id: string }>('select id from rule order by ordinal');
  const archives = assessments.map(({ id, ...more }) => ({ id: key('archive'), assessment_id: id, ...more, state: 'DRAFT', created_at: now }));
  await write(owner, 'archive', archives);
  const [{ office_id, unit_id }] = archives as [typeof archives[number]];
  const [account, grant, token] = [key('account'), key('role_grant'), newToken()];
  await write(owner, 'account', [{ id: account, office_id, username: 'clerk', name: 'clerk', password_hash: 'none', must_change_password: false, failed_attempts: 0, created_at: now }]);
  await write(owner, 'role_grant', [{ id: grant, office_id, account_id: account, role: 'UNIT_CLERK', unit_id, created_at: now }]);
  await write(owner, 'session', [{ id: key('session'), office_id, account_id: account, role_grant_id: grant, token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`, last_seen_at: now, created_at: now }]);
  await write(owner, 'evidence', archives.flatMap(({ id, assessment_id, office_id: office, unit_id: unit, round_id }, at) => rules.filter((_, rule) => (rule + at) % 3 === 0).map((rule) => ({
    id: key('evidence'), office_id: office, archive_id: id, assessment_id, unit_id: unit, round_id, rule_id: rule.id, state: 'SUBMITTED', version: 1, title: '会议纪要', note: '', text: '', document_number: '', links: [],
    about_from: '2018-06-01', about_to: '2018-06-30', created_by: account, created_at: now, updated_at: now,
  }))));
  await owner.query("update round set phase = 'OPEN'");
  await owner.query('vacuum analyze');
  return token;
}

async function write(owner: pg.Client, table: string, lines: readonly object[]): Promise<void> {
  const names = Object.keys(lines[0]!).join(', ');
  await owner.query(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(lines)]);
}
