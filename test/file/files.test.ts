import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { assembleSchema } from '../../src/api/schema.js';
import { makeServer } from '../../src/api/server.js';
import { FileStore } from '../../src/platform/files/store.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const open = 'mutation ($input: OpenUploadsInput!) { openUploads(input: $input) { id name purpose state uploadUrl downloadUrl ticketExpiresAt sha256 byteLength mediaType uploadedBy { username } unit { code } } }';
const read = 'query ($id: ID!) { file(id: $id) { id name state uploadUrl downloadUrl sha256 byteLength mediaType refusal uploadedAt } }';
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

  const ticket = async (person: Person, purpose = 'EVIDENCE', name = '会议纪要.pdf'): Promise<string> =>
    (await person.ask(open, { input: { uploads: [{ purpose, name }] } })).openUploads[0].id;
  const put = (person: Person, id: string, body: Buffer | string | ReadableStream, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${world.url}/files/${id}`, { method: 'PUT', headers: { ...person.headers, ...headers }, body, duplex: 'half' } as RequestInit);
  const get = (person: Person, id: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${world.url}/files/${id}`, { headers: { ...person.headers, ...headers } });
  const stored = async (person: Person, words = 'minutes', purpose = 'EVIDENCE', name = '会议纪要.pdf'): Promise<string> => {
    const id = await ticket(person, purpose, name);
    expect((await put(person, id, pdf(words))).status).toBe(201);
    return id;
  };
  const onDisk = (): string[] => [...readdirSync(join(world.folder, 'stored')), ...readdirSync(join(world.folder, 'arriving'))];
  const audit = (id: string, action: string, outcome: string): Promise<number> =>
    world.value('select count(*)::int from audit_entry where subject_id = $1 and action = $2 and outcome = $3 and not detail ? \'input\'', [id, action, outcome]);

  describe('opening an upload', () => {
    test('gives a clerk a ticket for a quarter of an hour, and keeps a Chinese name', async () => {
      const { openUploads: [file] } = await clerk.ask(open, { input: { uploads: [{ purpose: 'LEDGER', name: ' 三月 活动照片（一）.jpg ' }] } });
      expect(file).toMatchObject({ name: '三月 活动照片（一）.jpg', purpose: 'LEDGER', state: 'TICKETED', uploadUrl: `/files/${file.id}`, downloadUrl: null, uploadedBy: { username: 'clerk-1' }, unit: { code: 'unit-001' } });
      expect(Math.round((Date.parse(file.ticketExpiresAt) - world.clock.now().getTime()) / 60_000)).toBe(15);
    });

    test('is for EVIDENCE and LEDGER with units, LEDGER with communities, DUTY with supervisors, and IMPORT with the office', async () => {
      await office.ask(open, { input: { uploads: [{ purpose: 'IMPORT', name: 'a.xlsx' }] } });
      const own = new Map([[clerk, ['EVIDENCE', 'LEDGER']], [await world.as('community-1'), ['LEDGER']], [await world.as('supervisor-1'), ['DUTY']], [office, ['IMPORT']]]);
      for (const [person, purposes] of own) {
        for (const purpose of ['EVIDENCE', 'LEDGER', 'DUTY', 'IMPORT', 'EXPORT']) {
          const input = { uploads: [{ purpose: purposes[0], name: 'a' }, { purpose, name: 'a' }] };
          if (purposes.includes(purpose)) await person.ask(open, { input });
          else expect((await person.refused(open, { input }))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'uploads.1.purpose' });
        }
      }
      expect(await (await world.as('unit-leader-1')).code(open, { input: { uploads: [{ purpose: 'LEDGER', name: 'a' }] } })).toBe('FORBIDDEN');
    });

    test.each([[''], ['   '], ['a/b.pdf'], ['..\\b.pdf'], ['a\u0000.pdf'], ['a\n.pdf'], ['a\u202Efdp.exe'], ['\ud800.pdf'], ['长'.repeat(201)]])('refuses the name %j and opens none of the others', async (name) => {
      const before = await world.value('select count(*)::int from file');
      const [refused] = await clerk.refused(open, { input: { uploads: [{ purpose: 'LEDGER', name: 'a.pdf' }, { purpose: 'LEDGER', name }] } });
      expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'uploads.1.name' });
      expect(await world.value('select count(*)::int from file')).toBe(before);
    });

    test('takes one to fifty files, in as many statements', async () => {
      const uploads = (n: number) => ({ input: { uploads: Array.from({ length: n }, (_, at) => ({ purpose: 'EVIDENCE', name: `${at}.pdf` })) } });
      expect((await clerk.refused(open, uploads(0)))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'uploads' });
      expect((await clerk.refused(open, uploads(51)))[0]).toMatchObject({ code: 'INVALID_INPUT', field: 'uploads' });
      const one = await world.statements(() => clerk.ask(open, uploads(1)));
      expect(await world.statements(() => clerk.ask(open, uploads(50)))).toBe(one);
    });
  });

  describe('uploading', () => {
    test('stores the bytes and says what they are', async () => {
      const id = await ticket(clerk);
      const bytes = pdf('minutes of the meeting');
      const response = await put(clerk, id, bytes, { 'content-type': 'application/json', 'x-content-sha256': hashOf(bytes) });
      expect([response.status, await response.json()]).toEqual([201, { id, byteLength: bytes.length, sha256: hashOf(bytes), mediaType: 'application/pdf' }]);
      expect((await clerk.ask(read, { id })).file).toMatchObject({ state: 'STORED', uploadUrl: null, downloadUrl: `/files/${id}`, sha256: hashOf(bytes), byteLength: bytes.length, mediaType: 'application/pdf', refusal: null });
      expect(readFileSync(join(world.folder, 'stored', id))).toEqual(bytes);
      expect(await audit(id, 'file.upload', 'DONE')).toBe(1);
      expect(await problem(await put(clerk, id, pdf('other')))).toEqual([409, 'WRONG_STATE']);
      expect(readFileSync(join(world.folder, 'stored', id))).toEqual(bytes);
    });

    test('is only for who opened it', async () => {
      const id = await ticket(clerk);
      for (const who of ['clerk-2', 'office', 'clerk-1@other']) expect(await problem(await put(await world.as(who), id, pdf('x')))).toEqual([404, 'NOT_FOUND']);
      for (const who of ['community-1', 'supervisor-1']) expect(await problem(await put(await world.as(who), id, pdf('x')))).toEqual([404, 'NOT_FOUND']);
      for (const who of ['unit-leader-1', 'examiner-1a', 'auditor']) expect(await problem(await put(await world.as(who), id, pdf('x')))).toEqual([403, 'FORBIDDEN']);
      expect(await problem(await put(world.anyone(), id, pdf('x')))).toEqual([401, 'UNAUTHENTICATED']);
      for (const unknown of [town.units[0], 'nothing', id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))]) expect(await problem(await put(clerk, unknown, pdf('x')))).toEqual([404, 'NOT_FOUND']);
      expect((await put(clerk, id, pdf('x'))).status).toBe(201);
    });

    test('is refused by content, with the reason for the office, and uses the ticket up', async () => {
      const id = await ticket(clerk, 'EVIDENCE', '照片.jpg');
      expect(await problem(await put(clerk, id, 'MZ this is a program', { 'content-type': 'image/jpeg' }))).toEqual([422, 'FILE_REFUSED']);
      expect((await office.ask(read, { id })).file).toMatchObject({ state: 'REFUSED', refusal: expect.stringContaining('JPEG'), uploadUrl: null, downloadUrl: null });
      expect((await clerk.ask(read, { id })).file).toMatchObject({ state: 'REFUSED', refusal: null });
      expect(await audit(id, 'file.upload', 'REFUSED')).toBe(1);
      expect(await problem(await put(clerk, id, pdf('x')))).toEqual([409, 'WRONG_STATE']);
      expect(await problem(await put(clerk, await ticket(clerk), ''))).toEqual([422, 'FILE_REFUSED']);
      expect(onDisk().filter((name) => name.startsWith(id))).toEqual([]);
    });

    test('that is too long is refused, said beforehand or not, and leaves the ticket', async () => {
      const id = await ticket(clerk);
      const long = Buffer.alloc(2 * 1_048_576 + 1, 32);
      expect(await problem(await put(clerk, id, long))).toEqual([413, 'FILE_TOO_LARGE']);
      expect(await problem(await put(clerk, id, new Blob([long]).stream()))).toEqual([413, 'FILE_TOO_LARGE']);
      expect(onDisk().filter((name) => name.startsWith(id))).toEqual([]);
      expect((await put(clerk, id, pdf('x'))).status).toBe(201);
    });

    test('whose length is too great is refused before its bytes are read', async () => {
      const id = await ticket(clerk);
      const status = await new Promise((done, fail) => {
        const sending = httpRequest(`${world.url}/files/${id}`, { method: 'PUT', headers: { ...clerk.headers, 'content-length': '999999999' } }, (response) => { done(response.statusCode); sending.destroy(); });
        sending.on('error', fail).flushHeaders();
      });
      expect(status).toBe(413);
    });

    test('with another hash than it said is refused and may be sent again', async () => {
      const id = await ticket(clerk);
      expect(await problem(await put(clerk, id, pdf('x'), { 'x-content-sha256': hashOf(pdf('y')) }))).toEqual([400, 'INVALID_INPUT']);
      expect(await problem(await put(clerk, id, pdf('x'), { 'x-content-sha256': 'no hash' }))).toEqual([400, 'INVALID_INPUT']);
      expect(onDisk().filter((name) => name.startsWith(id))).toEqual([]);
      expect((await put(clerk, id, pdf('x'), { 'x-content-sha256': hashOf(pdf('x')).toUpperCase() })).status).toBe(201);
    });

    test('that is cut off leaves the ticket and no bytes', async () => {
      const id = await ticket(clerk);
      await new Promise<void>((done) => {
        const sending = httpRequest(`${world.url}/files/${id}`, { method: 'PUT', headers: { ...clerk.headers, 'content-length': '100000' } });
        sending.on('error', () => undefined).on('close', done);
        sending.write(pdf('half'));
        setTimeout(() => sending.destroy(), 100);
      });
      await until(async () => (await audit(id, 'file.upload', 'REFUSED')) === 1);
      expect(onDisk().filter((name) => name.startsWith(id))).toEqual([]);
      expect((await put(clerk, id, pdf('whole'))).status).toBe(201);
    });

    test('begins before the ticket expires', async () => {
      const [late, early] = [await ticket(clerk), await ticket(clerk)];
      world.clock.moveTo(new Date(world.clock.now().getTime() + 14 * 60_000));
      expect((await put(clerk, early, pdf('x'))).status).toBe(201);
      world.clock.moveTo(new Date(world.clock.now().getTime() + 61_000));
      expect(await problem(await put(clerk, late, pdf('x')))).toEqual([410, 'TICKET_EXPIRED']);
    });

    test('twice at once on one ticket stores one of them whole', async () => {
      for (let n = 0; n < 5; n += 1) {
        const id = await ticket(clerk);
        const sent = [pdf('a'.repeat(500_000)), pdf('b'.repeat(500_000))];
        const responses = await Promise.all(sent.map((bytes) => put(clerk, id, bytes)));
        expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 409]);
        const winner = sent[responses.findIndex(({ status }) => status === 201)]!;
        expect(readFileSync(join(world.folder, 'stored', id)).equals(winner)).toBe(true);
        expect((await clerk.ask(read, { id })).file.sha256).toBe(hashOf(winner));
      }
    });

    test('through two servers at once on one ticket stores one of them whole', async () => {
      const second = await makeServer({ source: world.source, clock: world.clock, files: await FileStore.at(world.folder, 2 * 1_048_576), schema: await assembleSchema(), logLevel: 'silent' });
      try {
        const urls = [world.url, await second.listen({ port: 0, host: '127.0.0.1' })];
        for (let n = 0; n < 5; n += 1) {
          const id = await ticket(clerk);
          const sent = [pdf('a'.repeat(500_000)), pdf('b'.repeat(500_000))];
          const responses = await Promise.all(sent.map((body, at) => fetch(`${urls[at]}/files/${id}`, { method: 'PUT', headers: clerk.headers, body })));
          expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 409]);
          const winner = sent[responses.findIndex(({ status }) => status === 201)]!;
          expect(readFileSync(join(world.folder, 'stored', id)).equals(winner)).toBe(true);
          expect((await clerk.ask(read, { id })).file.sha256).toBe(hashOf(winner));
        }
        expect(readdirSync(join(world.folder, 'arriving'))).toEqual([]);
      } finally {
        await second.close();
      }
    });

    test('holds no connection while its bytes travel', async () => {
      const ids = await Promise.all(Array.from({ length: 12 }, () => ticket(clerk)));
      const sendings = ids.map((id) => {
        const sending = httpRequest(`${world.url}/files/${id}`, { method: 'PUT', headers: { ...clerk.headers, 'content-length': '100' } });
        sending.on('error', () => undefined).write('%PDF-1.7');
        return sending;
      });
      await until(async () => readdirSync(join(world.folder, 'arriving')).length === 12);
      // The pool has eight connections: twelve uploads that held one each would leave none for this.
      expect((await clerk.ask('{ files(first: 1) { totalCount } }')).files.totalCount).toBeGreaterThan(12);
      for (const sending of sendings) sending.destroy();
      await until(async () => readdirSync(join(world.folder, 'arriving')).length === 0);
    });

    test('whose record cannot be written leaves no bytes', async () => {
      const id = await ticket(clerk);
      await world.owner.query(`create function fail_now() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
        create trigger fail_now before update on file for each row execute function fail_now()`);
      expect(await problem(await put(clerk, id, pdf('x')))).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      expect(onDisk().filter((name) => name.startsWith(id))).toEqual([]);
      await world.owner.query('drop trigger fail_now on file; create constraint trigger fail_now after update on file deferrable initially deferred for each row execute function fail_now()');
      expect(await problem(await put(clerk, id, pdf('x')))).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      expect(onDisk().filter((name) => name.startsWith(id))).toEqual([]);
      await world.owner.query('drop trigger fail_now on file; drop function fail_now()');
      expect(onDisk().filter((name) => name.startsWith(id))).toEqual([]);
      expect((await put(clerk, id, pdf('x'))).status).toBe(201);
    });
  });

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
        partnership_id: town.partnerships[0], unit_id: town.units[0], community_id: town.communities[0], key_task: 'CULTURE', title: '读书', note: '', done_on: '2018-05-01',
        leaders: 0, staff: 0, volunteers: 0, minutes: 0, money: 0, goods: [], answer: 'UNANSWERED', answer_remark: '', created_by: town.accounts['clerk-1'],
      });
      await world.insert('ledger_entry_file', town.officeId, { ledger_entry_id: entry, file_id: id, unit_id: town.units[0], community_id: town.communities[0] });
      expect((await get(await world.as('community-1'), id)).status).toBe(200);
      expect(await problem(await get(await world.as('community-2'), id))).toEqual([404, 'NOT_FOUND']);
    });

    test('finds nothing before the bytes are there', async () => {
      expect(await problem(await get(clerk, await ticket(clerk)))).toEqual([404, 'NOT_FOUND']);
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

  async function until(fits: () => Promise<boolean>): Promise<void> {
    for (let n = 0; n < 100; n += 1) {
      if (await fits()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('it did not come about');
  }
});
