import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import * as tus from 'tus-js-client';
import { assembleSchema } from '../../src/api/schema.js';
import { makeServer } from '../../src/api/server.js';
import { readConfig } from '../../src/platform/config.js';
import { fileRulesOf, openFileStore } from '../../src/platform/files/place.js';
import { aTown, type Town } from '../builders/town.js';
import { S3StandIn } from '../support/s3.js';
import { metadata, upload, uploaded, type Upload } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

const read = 'query ($id: ID!) { file(id: $id) { id name purpose state uploadUrl downloadUrl sha256 byteLength mediaType refusal problem uploadedAt ticketExpiresAt uploadedBy { username } unit { code } community { code } } }';
const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const problem = async (response: Response): Promise<[number, string]> =>
  [response.status, ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code];

describe.each(['a folder', 'an S3 store'])('uploads to %s', (kind) => {
  let s3: S3StandIn | undefined;
  let settings: NodeJS.ProcessEnv;
  let world: World;
  let town: Town;
  let clerk: Person;
  let office: Person;
  beforeAll(async () => {
    s3 = kind === 'an S3 store' ? await S3StandIn.open() : undefined;
    settings = s3 ? { S3_URL: s3.url } : {};
    world = await World.open(undefined, settings);
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    clerk = await world.as('clerk-1');
    office = await world.as('office');
  });
  afterAll(async () => {
    await world.close();
    await s3?.close();
  });

  /** Everything that lies in the store of a file, or of all. */
  const lying = (id = ''): string[] => (s3 ? s3.names : ['stored', 'arriving'].flatMap((place) => readdirSync(join(world.folder, place)))).filter((name) => name.startsWith(id));
  const bytesOf = async (id: string): Promise<Buffer> => buffer((await openFileStore(readConfig({ DATA_DIR: join(world.folder, '..'), ...settings }))).read(id));
  const audit = (id: string | null, outcome: string): Promise<number> =>
    world.value('select count(*)::int from audit_entry where ($1::uuid is null or subject_id = $1) and action = \'file.upload\' and outcome = $2', [id, outcome]);
  const fileCount = (): Promise<number> => world.value('select count(*)::int from file');
  const parts = { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream' };
  /** Begins an upload without a byte and says where it is. */
  const begun = async (person: Person, length: number, said: Upload = {}): Promise<string> => {
    const response = await fetch(`${world.url}/files`, { method: 'POST', headers: { ...person.headers, 'tus-resumable': '1.0.0', 'upload-length': String(length), 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: '会议纪要.pdf', ...said } as Record<string, string>) } });
    expect(response.status).toBe(201);
    return response.headers.get('location')!;
  };
  const idOf = (path: string): string => path.split('/').at(-1)!;
  const patch = (person: Person, path: string, offset: number, body: Buffer | string | ReadableStream, url = world.url): Promise<Response> =>
    fetch(`${url}${path}`, { method: 'PATCH', headers: { ...person.headers, ...parts, 'upload-offset': String(offset) }, body, duplex: 'half' } as RequestInit);
  const head = async (person: Person, path: string): Promise<[number, string | null, string | null]> => {
    const response = await fetch(`${world.url}${path}`, { method: 'HEAD', headers: { ...person.headers, 'tus-resumable': '1.0.0' } });
    return [response.status, response.headers.get('upload-offset'), response.headers.get('upload-length')];
  };
  const secondServer = async (): Promise<{ url: string; close(): Promise<void> }> => {
    const config = readConfig({ DATA_DIR: join(world.folder, '..'), MAX_FILE_MB: '2', ...settings });
    const server = await makeServer({ source: world.source, clock: world.clock, files: await openFileStore(config), rules: fileRulesOf(config), schema: await assembleSchema(), logLevel: 'silent' });
    return { url: await server.listen({ port: 0, host: '127.0.0.1' }), close: async () => { await server.close(); } };
  };

  describe('by one request', () => {
    test('store the bytes, say what they are, and keep a Chinese name', async () => {
      const bytes = pdf('minutes of the meeting');
      const response = await upload(clerk, bytes, { name: ' 三月 会议纪要（一）.pdf ', sha256: hashOf(bytes).toUpperCase() });
      const stored = (await response.json()) as { id: string };
      expect([response.status, stored]).toEqual([201, { id: stored.id, state: 'STORED', byteLength: bytes.length, sha256: hashOf(bytes), mediaType: 'application/pdf' }]);
      expect(Object.fromEntries(response.headers)).toMatchObject({ 'tus-resumable': '1.0.0', 'upload-offset': String(bytes.length), location: `/files/${stored.id}` });
      expect((await clerk.ask(read, { id: stored.id })).file).toMatchObject({
        name: '三月 会议纪要（一）.pdf', purpose: 'EVIDENCE', state: 'STORED', uploadUrl: null, downloadUrl: `/files/${stored.id}`, sha256: hashOf(bytes), byteLength: bytes.length, mediaType: 'application/pdf',
        refusal: null, problem: null, uploadedBy: { username: 'clerk-1' }, unit: { code: 'unit-001' }, community: null,
      });
      expect(await bytesOf(stored.id)).toEqual(bytes);
      expect(lying(stored.id)).toEqual([stored.id]);
      expect(await audit(stored.id, 'DONE')).toBe(1);
    });

    test('are for EVIDENCE and LEDGER with units, LEDGER with communities, DUTY with supervisors, and IMPORT with the office', async () => {
      const own = new Map([[clerk, ['EVIDENCE', 'LEDGER']], [await world.as('community-1'), ['LEDGER']], [await world.as('supervisor-1'), ['DUTY']], [office, ['IMPORT']], [await world.as('admin'), ['IMPORT']]]);
      const before = await fileCount();
      for (const [person, purposes] of own) {
        for (const purpose of ['EVIDENCE', 'LEDGER', 'DUTY', 'IMPORT', 'EXPORT', 'OTHER', '']) {
          const response = await upload(person, pdf(purpose), { purpose });
          if (purposes.includes(purpose)) expect(response.status).toBe(201);
          else expect(await problem(response)).toEqual([400, 'INVALID_INPUT']);
        }
      }
      expect(await fileCount()).toBe(before + 6);
      for (const who of ['unit-leader-1', 'examiner-1a', 'leader-1', 'auditor']) expect(await problem(await upload(await world.as(who), pdf('x'), { purpose: 'LEDGER' }))).toEqual([403, 'FORBIDDEN']);
      expect(await problem(await upload(world.anyone(), pdf('x')))).toEqual([401, 'UNAUTHENTICATED']);
      const paper = await uploaded(await world.as('community-1'), pdf('signed'), { purpose: 'LEDGER' });
      expect((await office.ask(read, { id: paper })).file).toMatchObject({ unit: null, community: { code: 'community-001' } });
    });

    test.each([[''], ['   '], ['a/b.pdf'], ['..\\b.pdf'], ['a\u0000.pdf'], ['a\n.pdf'], ['a\u202Efdp.exe'], ['长'.repeat(201)]])('refuse the name %j', async (name) => {
      const before = await fileCount();
      const response = await upload(clerk, pdf('x'), { name });
      expect(await problem(response)).toEqual([400, 'INVALID_INPUT']);
      expect(await fileCount()).toBe(before);
    });

    test('are refused without the headers of the protocol, in JSON', async () => {
      const before = await fileCount();
      const wrong: Record<string, string>[] = [{ 'tus-resumable': '0.2.2' }, { 'upload-length': 'long' }, { 'upload-length': '-1' }, { 'upload-metadata': 'purpose RVZJREVOQ0U=,purpose RVZJREVOQ0U=' }, { 'upload-metadata': 'name ?' }];
      for (const headers of wrong) expect(await problem(await upload(clerk, pdf('x'), {}, headers))).toEqual([400, 'INVALID_INPUT']);
      expect(await fileCount()).toBe(before);
      const options = await fetch(`${world.url}/files`, { method: 'OPTIONS' });
      expect([options.status, options.headers.get('tus-version'), options.headers.get('tus-max-size'), options.headers.get('tus-extension')]).toEqual([204, '1.0.0', String(2 * 1_048_576), 'creation,creation-with-upload,creation-defer-length,termination,expiration']);
    });

    test('are refused by content, with the reason for the office, and leave no bytes', async () => {
      const response = await upload(clerk, 'MZ this is a program', { name: '照片.jpg' });
      expect(await problem(response)).toEqual([422, 'FILE_REFUSED']);
      const { files: { nodes: [refused] } } = await office.ask('{ files(first: 1, filter: { state: [REFUSED] }) { nodes { id refusal uploadUrl downloadUrl } } }');
      expect(refused).toMatchObject({ refusal: expect.stringContaining('JPEG'), uploadUrl: null, downloadUrl: null });
      expect((await clerk.ask(read, { id: refused.id })).file).toMatchObject({ state: 'REFUSED', refusal: null });
      expect(lying(refused.id)).toEqual([]);
      expect(await problem(await patch(clerk, `/files/${refused.id}`, 0, pdf('x')))).toEqual([409, 'WRONG_STATE']);
      expect(await problem(await upload(clerk, ''))).toEqual([422, 'FILE_REFUSED']);
    });

    test('that are too long are refused, said beforehand or not, and leave nothing', async () => {
      const [rows, bytes] = [await fileCount(), lying()];
      const long = Buffer.alloc(2 * 1_048_576 + 1, 32);
      expect(await problem(await upload(clerk, long))).toEqual([413, 'FILE_TOO_LARGE']);
      const later = { ...clerk.headers, ...parts, 'upload-defer-length': '1', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf' }) };
      expect(await problem(await fetch(`${world.url}/files`, { method: 'POST', headers: later, body: new Blob([long]).stream(), duplex: 'half' } as RequestInit))).toEqual([413, 'FILE_TOO_LARGE']);
      expect([await fileCount(), lying()]).toEqual([rows, bytes]);
    });

    test('whose length is too great are refused before their bytes are read', async () => {
      const status = await new Promise((done, fail) => {
        const headers = { ...clerk.headers, ...parts, 'upload-length': '999999999', 'content-length': '999999999', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf' }) };
        const sending = httpRequest(`${world.url}/files`, { method: 'POST', headers }, (response) => { done(response.statusCode); sending.destroy(); });
        sending.on('error', fail).flushHeaders();
      });
      expect(status).toBe(413);
    });

    test('with another hash than they said are refused and leave nothing', async () => {
      const [rows, bytes] = [await fileCount(), lying()];
      expect(await problem(await upload(clerk, pdf('x'), { sha256: hashOf(pdf('y')) }))).toEqual([400, 'INVALID_INPUT']);
      expect(await problem(await upload(clerk, pdf('x'), { sha256: 'no hash' }))).toEqual([400, 'INVALID_INPUT']);
      expect([await fileCount(), lying()]).toEqual([rows, bytes]);
    });

    test('with a key are one upload however often they are sent, and the same key for another file is refused', async () => {
      const key = 'a key of my own';
      const [first, second] = await Promise.all([upload(clerk, pdf('once'), { key }), upload(clerk, pdf('once'), { key })]);
      const third = await upload(clerk, pdf('once'), { key });
      const ids = await Promise.all([first, second, third].map(async (response) => response.headers.get('location')));
      expect(new Set(ids).size).toBe(1);
      expect((await third.json())).toMatchObject({ state: 'STORED', sha256: hashOf(pdf('once')) });
      expect(await world.value('select count(*)::int from file where client_key = $1', [key])).toBe(1);
      expect(await audit(idOf(ids[0]!), 'DONE')).toBe(1);
      expect(await problem(await upload(clerk, pdf('once'), { key, name: 'other.pdf' }))).toEqual([409, 'KEY_REUSED']);
      expect((await upload(await world.as('clerk-2'), pdf('theirs'), { key })).status).toBe(201);
    });

    test('that are cut off leave nothing, or with a key what can be gone on with', async () => {
      const [rows, bytes] = [await fileCount(), lying()];
      const cutOff = (said: Record<string, string>): Promise<void> => new Promise<void>((done) => {
        const headers = { ...clerk.headers, ...parts, 'upload-length': '100000', 'content-length': '100000', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf', ...said }) };
        const sending = httpRequest(`${world.url}/files`, { method: 'POST', headers });
        sending.on('error', () => undefined).on('close', done);
        sending.write(pdf('half'));
        setTimeout(() => sending.destroy(), 300);
      });
      await cutOff({});
      await until(async () => (await fileCount()) === rows);
      await until(async () => lying().length === bytes.length);
      await cutOff({ key: 'cut off' });
      await until(async () => (await fileCount()) === rows + 1);
      const whole = Buffer.concat([pdf('half'), Buffer.alloc(100_000 - pdf('half').length - 6, 32), Buffer.from('%%EOF\n')]);
      const again = await upload(clerk, whole, { name: 'a.pdf', key: 'cut off' });
      const path = again.headers.get('location')!;
      expect([again.status, (await clerk.ask(read, { id: idOf(path) })).file.state]).toEqual([201, 'TICKETED']);
      const offset = Number((await head(clerk, path))[1]);
      expect((await patch(clerk, path, offset, whole.subarray(offset))).status).toBe(204);
      expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(whole) });
    });
  });

  describe('in parts', () => {
    test('arrive in order, say how far they are, and end as one file', async () => {
      const bytes = Buffer.concat([pdf('part by part'), randomBytes(300_000), pdf('end')]);
      const path = await begun(clerk, bytes.length, { sha256: hashOf(bytes) });
      const file = (await clerk.ask(read, { id: idOf(path) })).file;
      expect(file).toMatchObject({ state: 'TICKETED', uploadUrl: path, downloadUrl: null, sha256: null });
      expect(Math.round((Date.parse(file.ticketExpiresAt) - world.clock.now().getTime()) / 3_600_000)).toBe(24);
      for (let at = 0; at < bytes.length; at += 100_000) {
        expect(await head(clerk, path)).toEqual([200, String(at), String(bytes.length)]);
        const response = await patch(clerk, path, at, bytes.subarray(at, at + 100_000));
        expect([response.status, response.headers.get('upload-offset')]).toEqual([204, String(Math.min(at + 100_000, bytes.length))]);
      }
      expect(await head(clerk, path)).toEqual([200, String(bytes.length), String(bytes.length)]);
      expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes), uploadUrl: null });
      expect((await bytesOf(idOf(path))).equals(bytes)).toBe(true);
      expect(lying(idOf(path))).toEqual([idOf(path)]);
      expect(await problem(await patch(clerk, path, bytes.length, ''))).toEqual([409, 'WRONG_STATE']);
    });

    test('may be sent with a length that is said at the end', async () => {
      const bytes = pdf('how long will it be');
      const headers = { ...clerk.headers, 'tus-resumable': '1.0.0', 'upload-defer-length': '1', 'upload-metadata': metadata({ purpose: 'LEDGER', name: 'a.pdf' }) };
      const path = (await fetch(`${world.url}/files`, { method: 'POST', headers })).headers.get('location')!;
      expect((await patch(clerk, path, 0, bytes.subarray(0, 10))).status).toBe(204);
      expect(await head(clerk, path)).toEqual([200, '10', null]);
      const last = await fetch(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, ...parts, 'upload-offset': '10', 'upload-length': String(bytes.length) }, body: bytes.subarray(10) });
      expect(last.status).toBe(204);
      expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes) });
    });

    test('out of order, repeated or too long are refused, and the upload goes on as if they had not been', async () => {
      const bytes = pdf('in order');
      const path = await begun(clerk, bytes.length);
      expect((await patch(clerk, path, 0, bytes.subarray(0, 8))).status).toBe(204);
      expect(await problem(await patch(clerk, path, 12, bytes.subarray(12)))).toEqual([409, 'STALE']);
      expect(await problem(await patch(clerk, path, 0, bytes.subarray(0, 8)))).toEqual([409, 'STALE']);
      expect(await problem(await patch(clerk, path, 8, Buffer.concat([bytes.subarray(8), Buffer.alloc(20)])))).toEqual([413, 'FILE_TOO_LARGE']);
      expect(await problem(await fetch(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, ...parts }, body: 'x' }))).toEqual([400, 'INVALID_INPUT']);
      expect(await problem(await fetch(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, ...parts, 'upload-offset': '8', 'content-type': 'text/plain' }, body: 'x' }))).toEqual([400, 'INVALID_INPUT']);
      const offset = Number((await head(clerk, path))[1]);
      expect((await patch(clerk, path, offset, bytes.subarray(offset))).status).toBe(204);
      expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes) });
    });

    test('are only for who began them', async () => {
      const path = await begun(clerk, pdf('x').length);
      for (const who of ['clerk-2', 'office', 'community-1', 'supervisor-1', 'clerk-1@other']) {
        expect(await problem(await patch(await world.as(who), path, 0, pdf('x')))).toEqual([404, 'NOT_FOUND']);
        expect((await head(await world.as(who), path))[0]).toBe(404);
      }
      for (const who of ['unit-leader-1', 'examiner-1a', 'auditor']) expect(await problem(await patch(await world.as(who), path, 0, pdf('x')))).toEqual([403, 'FORBIDDEN']);
      expect(await problem(await patch(world.anyone(), path, 0, pdf('x')))).toEqual([401, 'UNAUTHENTICATED']);
      for (const unknown of [town.units[0], 'nothing', '..%2f..%2fetc%2fpasswd']) expect(await problem(await patch(clerk, `/files/${unknown}`, 0, pdf('x')))).toEqual([404, 'NOT_FOUND']);
      expect((await patch(clerk, path, 0, pdf('x'))).status).toBe(204);
    });

    test('of somebody whose role or account was just taken away are refused, in the middle of the bytes too', async () => {
      const bytes = pdf('taken away');
      for (const take of ['update role_grant set revoked_at = now() where account_id = $1', 'update account set disabled_at = now() where id = $1']) {
        const giveBack = take.replace('now()', 'null');
        const person = await world.as('clerk-2');
        const path = await begun(person, bytes.length);
        expect((await patch(person, path, 0, bytes.subarray(0, 5))).status).toBe(204);
        await world.owner.query(take, [town.accounts['clerk-2']]);
        expect(await problem(await patch(person, path, 5, bytes.subarray(5)))).toEqual([401, 'UNAUTHENTICATED']);
        await world.owner.query(giveBack, [town.accounts['clerk-2']]);

        const again = await world.as('clerk-2');
        let goOn = (): void => undefined;
        const half = new Promise<void>((done) => { goOn = done; });
        const body = new ReadableStream({ start: async (to) => { to.enqueue(bytes.subarray(5, 9)); await half; to.enqueue(bytes.subarray(9)); to.close(); } });
        const sending = patch(again, path, 5, body);
        await new Promise((done) => setTimeout(done, 200));
        await world.owner.query(take, [town.accounts['clerk-2']]);
        goOn();
        expect(await problem(await sending)).toEqual([401, 'UNAUTHENTICATED']);
        await world.owner.query(giveBack, [town.accounts['clerk-2']]);
        expect((await office.ask(read, { id: idOf(path) })).file.state).toBe('TICKETED');
        // Back in office, the clerk finds all bytes there: to ask for them ends the upload.
        expect(await head(await world.as('clerk-2'), path)).toEqual([200, String(bytes.length), String(bytes.length)]);
        expect((await office.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes) });
      }
    });

    test('that are given up leave nothing but a line in the log', async () => {
      const path = await begun(clerk, 1_000);
      await patch(clerk, path, 0, pdf('half'));
      const away = (person: Person): Promise<Response> => fetch(`${world.url}${path}`, { method: 'DELETE', headers: { ...person.headers, 'tus-resumable': '1.0.0' } });
      expect(await problem(await away(await world.as('clerk-2')))).toEqual([404, 'NOT_FOUND']);
      expect((await away(clerk)).status).toBe(204);
      expect([(await office.ask(read, { id: idOf(path) })).file, lying(idOf(path)), await audit(idOf(path), 'DONE')]).toEqual([null, [], 1]);
      expect(await problem(await away(clerk))).toEqual([404, 'NOT_FOUND']);
      const stored = await uploaded(clerk, pdf('whole'));
      expect(await problem(await fetch(`${world.url}/files/${stored}`, { method: 'DELETE', headers: { ...clerk.headers, 'tus-resumable': '1.0.0' } }))).toEqual([409, 'WRONG_STATE']);
    });

    test('through two servers at once store one of them whole', async () => {
      const second = await secondServer();
      try {
        for (let n = 0; n < 3; n += 1) {
          const path = await begun(clerk, pdf('a'.repeat(500_000)).length);
          const sent = [pdf('a'.repeat(500_000)), pdf('b'.repeat(500_000))];
          const responses = await Promise.all(sent.map((bytes, at) => patch(clerk, path, 0, bytes, at === 0 ? world.url : second.url)));
          const done = responses.map(({ status }) => status);
          expect(done.filter((status) => status === 204)).toHaveLength(1);
          expect((await problem(responses[done.indexOf(204) === 0 ? 1 : 0]!))[0]).toBe(409);
          const winner = sent[done.indexOf(204)]!;
          expect((await bytesOf(idOf(path))).equals(winner)).toBe(true);
          expect((await clerk.ask(read, { id: idOf(path) })).file.sha256).toBe(hashOf(winner));
        }
        const path = await begun(clerk, 20);
        expect((await patch(clerk, path, 0, '%PDF-1.7\nx')).status).toBe(204);
        expect((await patch(clerk, path, 10, '\n%%EOF\n  \n', second.url)).status).toBe(204);
        expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(Buffer.from('%PDF-1.7\nx\n%%EOF\n  \n')) });
      } finally {
        await second.close();
      }
    });

    test('of a second sender on one upload never mix with the first\'s', async () => {
      const bytes = pdf('a'.repeat(500_000));
      const path = await begun(clerk, bytes.length);
      const responses = await Promise.all([bytes, pdf('b'.repeat(500_000))].map((body) => patch(clerk, path, 0, body)));
      expect(responses.map(({ status }) => status).filter((status) => status === 204).length).toBeLessThanOrEqual(1);
      const { file } = await clerk.ask(read, { id: idOf(path) });
      if (file.state === 'STORED') expect([hashOf(bytes), hashOf(pdf('b'.repeat(500_000)))]).toContain(file.sha256);
      else expect(Number((await head(clerk, path))[1])).toBeLessThanOrEqual(bytes.length);
    }, 20_000);

    test('hold no connection while they travel', async () => {
      const paths = await Promise.all(Array.from({ length: 12 }, () => begun(clerk, 100)));
      const sendings = paths.map((path) => {
        const sending = httpRequest(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, ...parts, 'upload-offset': '0', 'content-length': '100' } });
        sending.on('error', () => undefined).write('%PDF-1.7');
        return sending;
      });
      await until(async () => (await world.value<number>('select count(*)::int from file where writer_until > clock_timestamp()')) >= 12);
      // The pool has eight connections: twelve uploads that held one each would leave none for this.
      expect((await clerk.ask('{ files(first: 1) { totalCount } }')).files.totalCount).toBeGreaterThan(12);
      for (const sending of sendings) sending.destroy();
      await until(async () => (await world.value('select count(*)::int from file where writer is not null and state = \'TICKETED\'')) === 0);
    });

    test('have to be finished before the day is over', async () => {
      const [late, early] = [await begun(clerk, pdf('x').length), await begun(clerk, pdf('x').length)];
      world.clock.moveTo(new Date(world.clock.now().getTime() + 23.9 * 3_600_000));
      clerk = await world.as('clerk-1');
      office = await world.as('office');
      expect((await patch(clerk, early, 0, pdf('x'))).status).toBe(204);
      world.clock.moveTo(new Date(world.clock.now().getTime() + 7 * 60_000));
      expect(await problem(await patch(clerk, late, 0, pdf('x')))).toEqual([410, 'TICKET_EXPIRED']);
      expect((await head(clerk, late))[0]).toBe(410);
    });

    test('whose record cannot be written are ended when somebody asks again', async () => {
      const path = await begun(clerk, pdf('x').length);
      const failing = async (trigger: string): Promise<void> => {
        await world.owner.query(`create or replace function fail_now() returns trigger language plpgsql as $$ begin if new.state = 'STORED' then raise exception 'no'; end if; return new; end $$; ${trigger}`);
        expect(await problem(await patch(clerk, path, Number((await world.value('select 0')) ?? 0) + Number(offset), pdf('x').subarray(Number(offset))))).toEqual([500, 'INTERNAL_SERVER_ERROR']);
        offset = String(pdf('x').length);
        await world.owner.query('drop trigger fail_now on file');
      };
      let offset: string = '0';
      await failing('create trigger fail_now before update on file for each row execute function fail_now()');
      await failing('create constraint trigger fail_now after update on file deferrable initially deferred for each row execute function fail_now()');
      expect((await clerk.ask(read, { id: idOf(path) })).file.state).toBe('TICKETED');
      expect(await head(clerk, path)).toEqual([200, offset, offset]);
      expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(pdf('x')) });
      expect(await bytesOf(idOf(path))).toEqual(pdf('x'));
    });
  });

  describe('by tus-js-client', () => {
    const send = (bytes: Buffer, options: Partial<tus.UploadOptions> = {}): Promise<tus.Upload> => new Promise((done, fail) => {
      const sending: tus.Upload = new tus.Upload(bytes as never, {
        endpoint: `${world.url}/files`, headers: clerk.headers, metadata: { purpose: 'EVIDENCE', name: '照片.pdf' }, retryDelays: [0, 100, 200], chunkSize: 200_000,
        onSuccess: () => done(sending), onError: fail, ...options,
      });
      sending.start();
    });

    test('arrive in chunks, or whole with the first request', async () => {
      const bytes = Buffer.concat([pdf('by the client'), randomBytes(700_000), pdf('end')]);
      for (const uploadDataDuringCreation of [false, true]) {
        const progress: number[] = [];
        const { url } = await send(bytes, { uploadDataDuringCreation, onProgress: (sent) => progress.push(sent) });
        expect((await clerk.ask(read, { id: idOf(url!) })).file).toMatchObject({ state: 'STORED', name: '照片.pdf', sha256: hashOf(bytes) });
        expect(progress.at(-1)).toBe(bytes.length);
      }
    });

    test('go on where they were after the connection was lost', async () => {
      const bytes = Buffer.concat([pdf('lost and found'), randomBytes(900_000), pdf('end')]);
      let stopped: tus.Upload | undefined;
      await new Promise<void>((done) => {
        stopped = new tus.Upload(bytes as never, {
          endpoint: `${world.url}/files`, headers: clerk.headers, metadata: { purpose: 'EVIDENCE', name: 'a.pdf' }, chunkSize: 200_000,
          onChunkComplete: (_, sent) => { if (sent >= 400_000) void stopped!.abort().then(done); },
        });
        stopped.start();
      });
      const uploadUrl = stopped!.url!;
      const { url } = await send(bytes, { uploadUrl });
      expect(url).toBe(uploadUrl);
      expect((await clerk.ask(read, { id: idOf(url!) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes) });
    });

    test('may be terminated', async () => {
      const bytes = randomBytes(600_000);
      const stopped = await new Promise<tus.Upload>((done) => {
        const sending: tus.Upload = new tus.Upload(bytes as never, {
          endpoint: `${world.url}/files`, headers: clerk.headers, metadata: { purpose: 'EVIDENCE', name: 'a.pdf' }, chunkSize: 200_000,
          onChunkComplete: () => void sending.abort(true).then(() => done(sending)),
        });
        sending.start();
      });
      expect(await world.value('select count(*)::int from file where id = $1', [idOf(stopped.url!)])).toBe(0);
      expect(lying(idOf(stopped.url!))).toEqual([]);
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
