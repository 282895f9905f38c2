import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { hashOf, idOf, parts, pdf, problem, read, stores, UploadGround } from '../builders/uploading.js';
import { metadata, uploaded } from '../support/upload.js';
import { until } from '../support/waiting.js';
import type { Person, World } from '../support/world.js';

describe.each(stores)('uploads to %s, in parts', (kind) => {
  let ground: UploadGround;
  let world: World;
  let clerk: Person;
  let office: Person;
  beforeAll(async () => {
    ground = await UploadGround.open(kind);
    world = ground.world;
    clerk = await world.as('clerk-1');
    office = await world.as('office');
  });
  afterAll(() => ground.close());

  test('arrive in order, say how far they are, and end as one file', async () => {
    const bytes = Buffer.concat([pdf('part by part'), randomBytes(300_000), pdf('end')]);
    const path = await ground.begun(clerk, bytes.length, { sha256: hashOf(bytes) });
    const file = (await clerk.ask(read, { id: idOf(path) })).file;
    expect(file).toMatchObject({ state: 'TICKETED', uploadUrl: path, downloadUrl: null, sha256: null });
    expect(Math.round((Date.parse(file.ticketExpiresAt) - world.clock.now().getTime()) / 3_600_000)).toBe(24);
    for (let at = 0; at < bytes.length; at += 100_000) {
      expect(await ground.head(clerk, path)).toEqual([200, String(at), String(bytes.length)]);
      const response = await ground.patch(clerk, path, at, bytes.subarray(at, at + 100_000));
      expect([response.status, response.headers.get('upload-offset')]).toEqual([204, String(Math.min(at + 100_000, bytes.length))]);
    }
    expect(await ground.head(clerk, path)).toEqual([200, String(bytes.length), String(bytes.length)]);
    expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes), uploadUrl: null });
    expect((await ground.bytesOf(idOf(path))).equals(bytes)).toBe(true);
    expect(ground.lying(idOf(path))).toEqual([idOf(path)]);
    expect(await problem(await ground.patch(clerk, path, bytes.length, ''))).toEqual([409, 'WRONG_STATE']);
  });

  test('may be sent with a length that is said at the end', async () => {
    const bytes = pdf('how long will it be');
    const headers = { ...clerk.headers, 'tus-resumable': '1.0.0', 'upload-defer-length': '1', 'upload-metadata': metadata({ purpose: 'LEDGER', name: 'a.pdf' }) };
    const path = (await fetch(`${world.url}/files`, { method: 'POST', headers })).headers.get('location')!;
    expect((await ground.patch(clerk, path, 0, bytes.subarray(0, 10))).status).toBe(204);
    expect(await ground.head(clerk, path)).toEqual([200, '10', null]);
    const last = await fetch(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, ...parts, 'upload-offset': '10', 'upload-length': String(bytes.length) }, body: bytes.subarray(10) });
    expect(last.status).toBe(204);
    expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes) });
  });

  test('out of order, repeated or too long are refused, and the upload goes on as if they had not been', async () => {
    const bytes = pdf('in order');
    const path = await ground.begun(clerk, bytes.length);
    expect((await ground.patch(clerk, path, 0, bytes.subarray(0, 8))).status).toBe(204);
    expect(await problem(await ground.patch(clerk, path, 12, bytes.subarray(12)))).toEqual([409, 'STALE']);
    expect(await problem(await ground.patch(clerk, path, 0, bytes.subarray(0, 8)))).toEqual([409, 'STALE']);
    expect(await problem(await ground.patch(clerk, path, 8, Buffer.concat([bytes.subarray(8), Buffer.alloc(20)])))).toEqual([413, 'FILE_TOO_LARGE']);
    expect(await problem(await fetch(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, ...parts }, body: 'x' }))).toEqual([400, 'INVALID_INPUT']);
    expect(await problem(await fetch(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, ...parts, 'upload-offset': '8', 'content-type': 'text/plain' }, body: 'x' }))).toEqual([400, 'INVALID_INPUT']);
    const offset = Number((await ground.head(clerk, path))[1]);
    expect((await ground.patch(clerk, path, offset, bytes.subarray(offset))).status).toBe(204);
    expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes) });
  });

  test('are only for who began them', async () => {
    const path = await ground.begun(clerk, pdf('x').length);
    for (const who of ['clerk-2', 'office', 'community-1', 'supervisor-1', 'clerk-1@other']) {
      expect(await problem(await ground.patch(await world.as(who), path, 0, pdf('x')))).toEqual([404, 'NOT_FOUND']);
      expect((await ground.head(await world.as(who), path))[0]).toBe(404);
    }
    for (const who of ['unit-leader-1', 'examiner-1a', 'auditor']) expect(await problem(await ground.patch(await world.as(who), path, 0, pdf('x')))).toEqual([403, 'FORBIDDEN']);
    expect(await problem(await ground.patch(world.anyone(), path, 0, pdf('x')))).toEqual([401, 'UNAUTHENTICATED']);
    for (const unknown of [ground.town.units[0], 'nothing', '..%2f..%2fetc%2fpasswd']) expect(await problem(await ground.patch(clerk, `/files/${unknown}`, 0, pdf('x')))).toEqual([404, 'NOT_FOUND']);
    expect((await ground.patch(clerk, path, 0, pdf('x'))).status).toBe(204);
  });

  test('of somebody whose role or account was just taken away are refused, in the middle of the bytes too', async () => {
    const bytes = pdf('taken away');
    for (const take of ['update role_grant set revoked_at = now() where account_id = $1', 'update account set disabled_at = now() where id = $1']) {
      const giveBack = take.replace('now()', 'null');
      const person = await world.as('clerk-2');
      const path = await ground.begun(person, bytes.length);
      expect((await ground.patch(person, path, 0, bytes.subarray(0, 5))).status).toBe(204);
      await world.owner.query(take, [ground.town.accounts['clerk-2']]);
      expect(await problem(await ground.patch(person, path, 5, bytes.subarray(5)))).toEqual([401, 'UNAUTHENTICATED']);
      await world.owner.query(giveBack, [ground.town.accounts['clerk-2']]);

      const again = await world.as('clerk-2');
      let goOn = (): void => undefined;
      const half = new Promise<void>((done) => { goOn = done; });
      const body = new ReadableStream({ start: async (to) => { to.enqueue(bytes.subarray(5, 9)); await half; to.enqueue(bytes.subarray(9)); to.close(); } });
      const sending = ground.patch(again, path, 5, body);
      await new Promise((done) => setTimeout(done, 200));
      await world.owner.query(take, [ground.town.accounts['clerk-2']]);
      goOn();
      expect(await problem(await sending)).toEqual([401, 'UNAUTHENTICATED']);
      await world.owner.query(giveBack, [ground.town.accounts['clerk-2']]);
      expect((await office.ask(read, { id: idOf(path) })).file.state).toBe('TICKETED');
      // Back in office, the clerk finds all bytes there: to ask for them ends the upload.
      expect(await ground.head(await world.as('clerk-2'), path)).toEqual([200, String(bytes.length), String(bytes.length)]);
      expect((await office.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(bytes) });
    }
  });

  test('that are given up leave nothing but a line in the log', async () => {
    const path = await ground.begun(clerk, 1_000);
    await ground.patch(clerk, path, 0, pdf('half'));
    const away = (person: Person): Promise<Response> => fetch(`${world.url}${path}`, { method: 'DELETE', headers: { ...person.headers, 'tus-resumable': '1.0.0' } });
    expect(await problem(await away(await world.as('clerk-2')))).toEqual([404, 'NOT_FOUND']);
    expect((await away(clerk)).status).toBe(204);
    expect([(await office.ask(read, { id: idOf(path) })).file, ground.lying(idOf(path)), await ground.audit(idOf(path), 'DONE')]).toEqual([null, [], 1]);
    expect(await problem(await away(clerk))).toEqual([404, 'NOT_FOUND']);
    const stored = await uploaded(clerk, pdf('whole'));
    expect(await problem(await fetch(`${world.url}/files/${stored}`, { method: 'DELETE', headers: { ...clerk.headers, 'tus-resumable': '1.0.0' } }))).toEqual([409, 'WRONG_STATE']);
  });

  test('through two servers at once store one of them whole', async () => {
    const second = await ground.secondServer();
    try {
      for (let n = 0; n < 3; n += 1) {
        const path = await ground.begun(clerk, pdf('a'.repeat(500_000)).length);
        const sent = [pdf('a'.repeat(500_000)), pdf('b'.repeat(500_000))];
        const responses = await Promise.all(sent.map((bytes, at) => ground.patch(clerk, path, 0, bytes, at === 0 ? world.url : second.url)));
        const done = responses.map(({ status }) => status);
        expect(done.filter((status) => status === 204)).toHaveLength(1);
        expect((await problem(responses[done.indexOf(204) === 0 ? 1 : 0]!))[0]).toBe(409);
        const winner = sent[done.indexOf(204)]!;
        expect((await ground.bytesOf(idOf(path))).equals(winner)).toBe(true);
        expect((await clerk.ask(read, { id: idOf(path) })).file.sha256).toBe(hashOf(winner));
      }
      const path = await ground.begun(clerk, 20);
      expect((await ground.patch(clerk, path, 0, '%PDF-1.7\nx')).status).toBe(204);
      expect((await ground.patch(clerk, path, 10, '\n%%EOF\n  \n', second.url)).status).toBe(204);
      expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(Buffer.from('%PDF-1.7\nx\n%%EOF\n  \n')) });
    } finally {
      await second.close();
    }
  });

  test('of a second sender on one upload never mix with the first\'s', async () => {
    const bytes = pdf('a'.repeat(500_000));
    const path = await ground.begun(clerk, bytes.length);
    const responses = await Promise.all([bytes, pdf('b'.repeat(500_000))].map((body) => ground.patch(clerk, path, 0, body)));
    expect(responses.map(({ status }) => status).filter((status) => status === 204).length).toBeLessThanOrEqual(1);
    const { file } = await clerk.ask(read, { id: idOf(path) });
    if (file.state === 'STORED') expect([hashOf(bytes), hashOf(pdf('b'.repeat(500_000)))]).toContain(file.sha256);
    else expect(Number((await ground.head(clerk, path))[1])).toBeLessThanOrEqual(bytes.length);
  }, 20_000);

  test('hold no connection while they travel', async () => {
    const paths = await Promise.all(Array.from({ length: 12 }, () => ground.begun(clerk, 100)));
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
    const [late, early] = [await ground.begun(clerk, pdf('x').length), await ground.begun(clerk, pdf('x').length)];
    world.clock.moveTo(new Date(world.clock.now().getTime() + 23.9 * 3_600_000));
    clerk = await world.as('clerk-1');
    office = await world.as('office');
    expect((await ground.patch(clerk, early, 0, pdf('x'))).status).toBe(204);
    world.clock.moveTo(new Date(world.clock.now().getTime() + 7 * 60_000));
    expect(await problem(await ground.patch(clerk, late, 0, pdf('x')))).toEqual([410, 'TICKET_EXPIRED']);
    expect((await ground.head(clerk, late))[0]).toBe(410);
  });

  test('whose record cannot be written are ended when somebody asks again', async () => {
    const path = await ground.begun(clerk, pdf('x').length);
    const failing = async (trigger: string): Promise<void> => {
      await world.owner.query(`create or replace function fail_now() returns trigger language plpgsql as $$ begin if new.state = 'STORED' then raise exception 'no'; end if; return new; end $$; ${trigger}`);
      expect(await problem(await ground.patch(clerk, path, Number((await world.value('select 0')) ?? 0) + Number(offset), pdf('x').subarray(Number(offset))))).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      offset = String(pdf('x').length);
      await world.owner.query('drop trigger fail_now on file');
    };
    let offset: string = '0';
    await failing('create trigger fail_now before update on file for each row execute function fail_now()');
    await failing('create constraint trigger fail_now after update on file deferrable initially deferred for each row execute function fail_now()');
    expect((await clerk.ask(read, { id: idOf(path) })).file.state).toBe('TICKETED');
    expect(await ground.head(clerk, path)).toEqual([200, offset, offset]);
    expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(pdf('x')) });
    expect(await ground.bytesOf(idOf(path))).toEqual(pdf('x'));
  });
});
