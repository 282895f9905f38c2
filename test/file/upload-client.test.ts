import { randomBytes } from 'node:crypto';
import * as tus from 'tus-js-client';
import { hashOf, idOf, pdf, read, stores, UploadGround } from '../builders/uploading.js';
import type { Person, World } from '../support/world.js';

describe.each(stores)('uploads to %s, by tus-js-client', (kind) => {
  let ground: UploadGround;
  let world: World;
  let clerk: Person;
  beforeAll(async () => {
    ground = await UploadGround.open(kind);
    world = ground.world;
    clerk = await world.as('clerk-1');
  });
  afterAll(() => ground.close());

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
    expect(ground.lying(idOf(stopped.url!))).toEqual([]);
  });
});
