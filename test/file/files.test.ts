import { createHash } from 'node:crypto';
import { aTown, type Town } from '../builders/town.js';
import { metadata, uploaded } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const problem = async (response: Response): Promise<[number, string]> =>
  [response.status, ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code];

describe('files', () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let office: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    clerk = await world.as('clerk-1');
    office = await world.as('office');
  });
  afterAll(() => world.close());

  const get = (person: Person, id: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${world.url}/files/${id}`, { headers: { ...person.headers, ...headers } });
  const stored = (person: Person, words = 'minutes', purpose = 'EVIDENCE', name = '会议纪要.pdf'): Promise<string> => uploaded(person, pdf(words), { purpose, name });
  const audit = (id: string, action: string, outcome: string): Promise<number> =>
    world.value('select count(*)::int from audit_entry where subject_id = $1 and action = $2 and outcome = $3 and not detail ? \'input\'', [id, action, outcome]);

  describe('fetching', () => {
    test('gives the bytes as an attachment under their Chinese name, and is written down', async () => {
      const id = await stored(clerk, 'to be read', 'EVIDENCE', "会议'纪要'(1).pdf");
      const response = await get(clerk, id);
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf('to be read'));
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf', 'content-length': String(pdf('to be read').length), etag: `"${hashOf(pdf('to be read'))}"`, 'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-cache',
        'content-disposition': `attachment; filename="__'__'(1).pdf"; filename*=UTF-8''%E4%BC%9A%E8%AE%AE%27%E7%BA%AA%E8%A6%81%27%281%29.pdf`,
      });
      expect(await audit(id, 'file.read', 'DONE')).toBe(1);
      expect((await get(clerk, id, { 'if-none-match': response.headers.get('etag')! })).status).toBe(304);
    });

    test('is for who sees the file, each time anew', async () => {
      const id = await stored(clerk);
      for (const who of ['unit-leader-1', 'office', 'admin']) expect((await get(await world.as(who), id)).status).toBe(200);
      for (const who of ['clerk-2', 'unit-leader-2', 'community-1', 'examiner-1a', 'leader-2', 'clerk-1@other', 'office@other', 'admin@other']) expect(await problem(await get(await world.as(who), id))).toEqual([404, 'NOT_FOUND']);
      expect(await problem(await get(await world.as('supervisor-1'), id))).toEqual([404, 'NOT_FOUND']);
      for (const who of ['auditor']) expect(await problem(await get(await world.as(who), id))).toEqual([403, 'FORBIDDEN']);
      expect(await problem(await get(world.anyone(), id))).toEqual([401, 'UNAUTHENTICATED']);

      await world.owner.query(`update round set phase = 'INSPECTION' where id = $1`, [town.roundId]);
      // A file that is no evidence yet, or no longer, is the unit's own.
      expect(await problem(await get(await world.as('examiner-1a'), id))).toEqual([404, 'NOT_FOUND']);
      const evidence = await world.insert('evidence', town.officeId, {
        archive_id: town.archives[0], assessment_id: town.assessments[0], unit_id: town.units[0], round_id: town.roundId, rule_id: town.rules[0], title: '纪要', note: '', about_from: '2018-05-01', about_to: '2018-05-01',
        created_by: town.accounts['clerk-1'], updated_at: world.clock.now(), state: 'SUBMITTED',
      });
      await world.insert('evidence_file', town.officeId, { evidence_id: evidence, file_id: id, unit_id: town.units[0], assessment_id: town.assessments[0] });
      expect((await get(await world.as('examiner-1a'), id)).status).toBe(200);
      expect(await problem(await get(await world.as('examiner-2a'), id))).toEqual([404, 'NOT_FOUND']);
      await world.owner.query(`update round set phase = 'OPEN' where id = $1`, [town.roundId]);

      const entry = await world.insert('ledger_entry', town.officeId, {
        partnership_id: town.partnerships[0], unit_id: town.units[0], community_id: town.communities[0], key_task: 'CULTURE', title: '读书', note: '', done_on: '2018-05-01', asked_on: '2018-05-02',
        leaders: 0, staff: 0, volunteers: 0, minutes: 0, money: 0, goods: [], answer: 'UNANSWERED', answer_remark: '', created_by: town.accounts['clerk-1'],
      });
      await world.insert('ledger_entry_file', town.officeId, { ledger_entry_id: entry, file_id: id, unit_id: town.units[0], community_id: town.communities[0] });
      expect((await get(await world.as('community-1'), id)).status).toBe(200);
      expect(await problem(await get(await world.as('community-2'), id))).toEqual([404, 'NOT_FOUND']);
    });

    test('finds nothing before the bytes are there', async () => {
      const begun = await fetch(`${world.url}/files`, { method: 'POST', headers: { ...clerk.headers, 'tus-resumable': '1.0.0', 'upload-length': '9', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf' }) } });
      expect(await problem(await get(clerk, begun.headers.get('location')!.slice(7)))).toEqual([404, 'NOT_FOUND']);
      expect(await problem(await get(clerk, 'nothing'))).toEqual([404, 'NOT_FOUND']);
    });

    test('a list shows the own unit\'s files and nobody else\'s, ten for the statements of one', async () => {
      const theirs = await stored(await world.as('clerk-2'));
      const foreign = await stored(await world.as('clerk-1@other'));
      const list = 'query ($first: Int!) { files(first: $first, filter: { state: [STORED] }) { totalCount nodes { id uploadedBy { username } unit { code } downloadUrl } } }';
      for (let n = 0; n < 10; n += 1) await stored(clerk, `n${n}`);
      const { files } = await clerk.ask(list, { first: 100 });
      expect(files.nodes.map((node: { id: string }) => node.id)).not.toEqual(expect.arrayContaining([theirs]));
      expect((await office.ask(list, { first: 100 })).files.nodes.map((node: { id: string }) => node.id)).toContain(theirs);
      for (const person of [clerk, office]) {
        expect((await person.ask('query ($id: ID!) { file(id: $id) { id } node(id: $id) { id } }', { id: foreign }))).toEqual({ file: null, node: null });
        expect((await person.ask(list, { first: 100 })).files.nodes.map((node: { id: string }) => node.id)).not.toContain(foreign);
      }
      const one = await world.statements(() => clerk.ask(list, { first: 1 }));
      expect(await world.statements(() => clerk.ask(list, { first: 10 }))).toBe(one);
    });
  });
});
