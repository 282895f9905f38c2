import { request as httpRequest } from 'node:http';
import { hashOf, idOf, parts, pdf, problem, read, stores, UploadGround } from '../builders/uploading.js';
import { metadata, upload, uploaded } from '../support/upload.js';
import { until } from '../support/waiting.js';
import type { Person, World } from '../support/world.js';

describe.each(stores)('uploads to %s, by one request', (kind) => {
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
    expect(await ground.bytesOf(stored.id)).toEqual(bytes);
    expect(ground.lying(stored.id)).toEqual([stored.id]);
    expect(await ground.audit(stored.id, 'DONE')).toBe(1);
  });

  test('are for EVIDENCE and LEDGER with units, LEDGER with communities, DUTY with supervisors, and IMPORT with the office', async () => {
    const own = new Map([[clerk, ['EVIDENCE', 'LEDGER']], [await world.as('community-1'), ['LEDGER']], [await world.as('supervisor-1'), ['DUTY']], [office, ['IMPORT']], [await world.as('admin'), ['IMPORT']]]);
    const before = await ground.fileCount();
    for (const [person, purposes] of own) {
      for (const purpose of ['EVIDENCE', 'LEDGER', 'DUTY', 'IMPORT', 'EXPORT', 'OTHER', '']) {
        const response = await upload(person, pdf(purpose), { purpose });
        if (purposes.includes(purpose)) expect(response.status).toBe(201);
        else expect(await problem(response)).toEqual([400, 'INVALID_INPUT']);
      }
    }
    expect(await ground.fileCount()).toBe(before + 6);
    for (const who of ['unit-leader-1', 'examiner-1a', 'leader-1', 'auditor']) expect(await problem(await upload(await world.as(who), pdf('x'), { purpose: 'LEDGER' }))).toEqual([403, 'FORBIDDEN']);
    expect(await problem(await upload(world.anyone(), pdf('x')))).toEqual([401, 'UNAUTHENTICATED']);
    const paper = await uploaded(await world.as('community-1'), pdf('signed'), { purpose: 'LEDGER' });
    expect((await office.ask(read, { id: paper })).file).toMatchObject({ unit: null, community: { code: 'community-001' } });
  });

  test.each([[''], ['   '], ['a/b.pdf'], ['..\\b.pdf'], ['a\u0000.pdf'], ['a\n.pdf'], ['a\u202Efdp.exe'], ['长'.repeat(201)]])('refuse the name %j', async (name) => {
    const before = await ground.fileCount();
    const response = await upload(clerk, pdf('x'), { name });
    expect(await problem(response)).toEqual([400, 'INVALID_INPUT']);
    expect(await ground.fileCount()).toBe(before);
  });

  test('are refused without the headers of the protocol, in JSON', async () => {
    const before = await ground.fileCount();
    const wrong: Record<string, string>[] = [{ 'tus-resumable': '0.2.2' }, { 'upload-length': 'long' }, { 'upload-length': '-1' }, { 'upload-metadata': 'purpose RVZJREVOQ0U=,purpose RVZJREVOQ0U=' }, { 'upload-metadata': 'name ?' }];
    for (const headers of wrong) expect(await problem(await upload(clerk, pdf('x'), {}, headers))).toEqual([400, 'INVALID_INPUT']);
    expect(await ground.fileCount()).toBe(before);
    const options = await fetch(`${world.url}/files`, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('tus-version'), options.headers.get('tus-max-size'), options.headers.get('tus-extension')]).toEqual([204, '1.0.0', String(2 * 1_048_576), 'creation,creation-with-upload,creation-defer-length,termination,expiration']);
  });

  test('are refused by content, with the reason for the office, and leave no bytes', async () => {
    const response = await upload(clerk, 'MZ this is a program', { name: '照片.jpg' });
    expect(await problem(response)).toEqual([422, 'FILE_REFUSED']);
    const { files: { nodes: [refused] } } = await office.ask('{ files(first: 1, filter: { state: [REFUSED] }) { nodes { id refusal uploadUrl downloadUrl } } }');
    expect(refused).toMatchObject({ refusal: expect.stringContaining('JPEG'), uploadUrl: null, downloadUrl: null });
    expect((await clerk.ask(read, { id: refused.id })).file).toMatchObject({ state: 'REFUSED', refusal: null });
    expect(ground.lying(refused.id)).toEqual([]);
    expect(await problem(await ground.patch(clerk, `/files/${refused.id}`, 0, pdf('x')))).toEqual([409, 'WRONG_STATE']);
    expect(await problem(await upload(clerk, ''))).toEqual([422, 'FILE_REFUSED']);
  });

  test('that are too long are refused, said beforehand or not, and leave nothing', async () => {
    const [rows, bytes] = [await ground.fileCount(), ground.lying()];
    const long = Buffer.alloc(2 * 1_048_576 + 1, 32);
    expect(await problem(await upload(clerk, long))).toEqual([413, 'FILE_TOO_LARGE']);
    const later = { ...clerk.headers, ...parts, 'upload-defer-length': '1', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf' }) };
    expect(await problem(await fetch(`${world.url}/files`, { method: 'POST', headers: later, body: new Blob([long]).stream(), duplex: 'half' } as RequestInit))).toEqual([413, 'FILE_TOO_LARGE']);
    expect([await ground.fileCount(), ground.lying()]).toEqual([rows, bytes]);
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
    const [rows, bytes] = [await ground.fileCount(), ground.lying()];
    expect(await problem(await upload(clerk, pdf('x'), { sha256: hashOf(pdf('y')) }))).toEqual([400, 'INVALID_INPUT']);
    expect(await problem(await upload(clerk, pdf('x'), { sha256: 'no hash' }))).toEqual([400, 'INVALID_INPUT']);
    expect([await ground.fileCount(), ground.lying()]).toEqual([rows, bytes]);
  });

  test('with a key are one upload however often they are sent, and the same key for another file is refused', async () => {
    const key = 'a key of my own';
    const [first, second] = await Promise.all([upload(clerk, pdf('once'), { key }), upload(clerk, pdf('once'), { key })]);
    const third = await upload(clerk, pdf('once'), { key });
    const ids = await Promise.all([first, second, third].map(async (response) => response.headers.get('location')));
    expect(new Set(ids).size).toBe(1);
    expect((await third.json())).toMatchObject({ state: 'STORED', sha256: hashOf(pdf('once')) });
    expect(await world.value('select count(*)::int from file where client_key = $1', [key])).toBe(1);
    expect(await ground.audit(idOf(ids[0]!), 'DONE')).toBe(1);
    expect(await problem(await upload(clerk, pdf('once'), { key, name: 'other.pdf' }))).toEqual([409, 'KEY_REUSED']);
    expect((await upload(await world.as('clerk-2'), pdf('theirs'), { key })).status).toBe(201);
  });

  test('that are cut off leave nothing, or with a key what can be gone on with', async () => {
    const [rows, bytes] = [await ground.fileCount(), ground.lying()];
    const cutOff = (said: Record<string, string>): Promise<void> => new Promise<void>((done) => {
      const headers = { ...clerk.headers, ...parts, 'upload-length': '100000', 'content-length': '100000', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf', ...said }) };
      const sending = httpRequest(`${world.url}/files`, { method: 'POST', headers });
      sending.on('error', () => undefined).on('close', done);
      sending.write(pdf('half'));
      setTimeout(() => sending.destroy(), 300);
    });
    await cutOff({});
    await until(async () => (await ground.fileCount()) === rows);
    await until(async () => ground.lying().length === bytes.length);
    await cutOff({ key: 'cut off' });
    await until(async () => (await ground.fileCount()) === rows + 1);
    const whole = Buffer.concat([pdf('half'), Buffer.alloc(100_000 - pdf('half').length - 6, 32), Buffer.from('%%EOF\n')]);
    const again = await upload(clerk, whole, { name: 'a.pdf', key: 'cut off' });
    const path = again.headers.get('location')!;
    expect([again.status, (await clerk.ask(read, { id: idOf(path) })).file.state]).toEqual([201, 'TICKETED']);
    const offset = Number((await ground.head(clerk, path))[1]);
    expect((await ground.patch(clerk, path, offset, whole.subarray(offset))).status).toBe(204);
    expect((await clerk.ask(read, { id: idOf(path) })).file).toMatchObject({ state: 'STORED', sha256: hashOf(whole) });
  });
});
