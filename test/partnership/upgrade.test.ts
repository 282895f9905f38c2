import { isId, newId, tagOf } from '../../src/platform/db/id.js';
import { withOldDatabase } from '../support/old-database.js';

test('ledgers and ratings of the first release are upgraded with their answers as versions, and one signature stays enough for what had it', () => withOldDatabase(async (old, upgrade) => {
  const ids = new Map<string, string>();
  const put = async (table: string, tag: number, name: string, row: Record<string, unknown>): Promise<string> => {
    const full = { id: newId(tag, new Date('2018-05-01T00:00:00Z')), ...(table === 'office' ? {} : { office_id: ids.get('office') }), ...(table === 'ledger_entry_file' ? {} : { created_at: '2018-05-01T17:00:00Z' }), ...row };
    await old.query(`insert into ${table} (${Object.keys(full)}) select ${Object.keys(full)} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(full)]);
    ids.set(name, full.id);
    return full.id;
  };
  const somebody = newId(5, new Date());
  await put('office', 1, 'office', { code: 'old', name_zh: '老文明办', time_zone: 'Asia/Shanghai', is_home: true });
  const unit_id = await put('unit', 2, 'unit', { number: 1, code: 'u', name_zh: '单位', affiliation: 'MUNICIPAL', category: 'MUNICIPAL', active: true, name_en: '', contact_name: '', contact_phone: '' });
  const community_id = await put('community', 3, 'community', { code: 'c', name_zh: '社区', name_en: '', street: '' });
  const partnership_id = await put('partnership', 20, 'partnership', { unit_id, community_id, from_day: '2018-01-01' });
  // The round and the people of that time stand for themselves.
  await old.query("set session_replication_role = 'replica'");
  const file_id = await put('file', 18, 'file', { unit_id, purpose: 'LEDGER', name: '照片.png', state: 'TICKETED', ticket_expires_at: '2018-05-01T17:00:00Z', uploaded_by: somebody });
  const whose = { unit_id, community_id };
  const entry = { ...whose, partnership_id, key_task: 'CULTURE', note: '', done_on: '2018-05-01', leaders: 0, staff: 2, volunteers: 0, minutes: 0, money: 100, goods: [{ item: '书' }], created_by: somebody, answer_remark: '' };
  const open = await put('ledger_entry', 21, 'open', { ...entry, title: '待答', answer: 'UNANSWERED' });
  const answered = await put('ledger_entry', 21, 'answered', { ...entry, title: '已答', answer: 'DISPUTED', answer_remark: '没有来', answered_by: somebody, answered_at: '2018-05-03T01:00:00Z' });
  await put('ledger_entry_file', 22, 'entryFile', { ...whose, ledger_entry_id: answered, file_id });
  const items = Object.fromEntries(['atmosphere', 'environment', 'facility', 'volunteer', 'culture', 'response', 'attitude'].map((name) => [name, 90]));
  await put('community_rating', 23, 'rating', { ...whose, ...items, assessment_id: newId(12, new Date()), round_id: newId(10, new Date()), partnership_id, score: 9000, remark: '', signed_by: somebody, signed_at: '2018-05-03T01:00:00Z' });
  await old.query("set session_replication_role = 'origin'");
  await upgrade();

  const { rows } = await old.query('select id, ledger_entry_id, version, act, content, answer, answer_remark, done_by from ledger_entry_version order by ledger_entry_id, version');
  expect(rows.map(({ id }) => [isId(id), tagOf(id)])).toEqual([[true, 58], [true, 58], [true, 58]]);
  expect(rows).toMatchObject([
    { ledger_entry_id: open, version: 1, act: 'RECORDED', answer: 'UNANSWERED', content: { title: '待答', money: '100.00', doneOn: '2018-05-01', fileIds: [] } },
    { ledger_entry_id: answered, version: 1, act: 'RECORDED', answer: 'UNANSWERED', answer_remark: '' },
    { ledger_entry_id: answered, version: 2, act: 'ANSWERED', answer: 'DISPUTED', answer_remark: '没有来', content: { title: '已答', fileIds: [file_id] } }]);
  // Written down at one in the morning of the second, in the office's own time zone.
  expect((await old.query(`select title, kind, version, asked_on::text, paper_missing from ledger_entry order by title desc`)).rows).toEqual([
    { title: '待答', kind: 'DEED', version: 1, asked_on: '2018-05-02', paper_missing: true }, { title: '已答', kind: 'DEED', version: 2, asked_on: '2018-05-02', paper_missing: true }]);
  expect((await old.query('select state, countersigned_by from community_rating')).rows).toEqual([{ state: 'SIGNED', countersigned_by: null }]);
  await expect(old.query(`update community_rating set remark = '改'`)).rejects.toThrow('community_rating_signed_check');
  expect((await old.query("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname in ('office', 'ledger_entry', 'community_rating') and not relforcerowsecurity")).rows).toEqual([]);
}));
