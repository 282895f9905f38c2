import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { assembleSchema } from '../../src/api/schema.js';
import { makeServer } from '../../src/api/server.js';
import { readConfig } from '../../src/platform/config.js';
import { fileRulesOf, openFileStore } from '../../src/platform/files/place.js';
import { aTown, type Town } from '../builders/town.js';
import { S3StandIn } from '../support/s3.js';
import { metadata, type Upload } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

export const read = 'query ($id: ID!) { file(id: $id) { id name purpose state uploadUrl downloadUrl sha256 byteLength mediaType refusal problem uploadedAt ticketExpiresAt uploadedBy { username } unit { code } community { code } } }';
export const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
export const problem = async (response: Response): Promise<[number, string]> =>
  [response.status, ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code];
export const idOf = (path: string): string => path.split('/').at(-1)!;
export const parts = { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream' };

export const stores = ['a folder', 'an S3 store'] as const;

/** A world whose files lie in one of the kinds of stores, with a town and another office, and hands to upload with. */
export class UploadGround {
  private constructor(readonly world: World, readonly town: Town, readonly settings: NodeJS.ProcessEnv, readonly s3?: S3StandIn) {}

  static async open(kind: (typeof stores)[number]): Promise<UploadGround> {
    const s3 = kind === 'an S3 store' ? await S3StandIn.open() : undefined;
    const settings: NodeJS.ProcessEnv = s3 ? { S3_URL: s3.url } : {};
    const world = await World.open(undefined, settings);
    const town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    return new UploadGround(world, town, settings, s3);
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.s3?.close();
  }

  /** Everything that lies in the store of a file, or of all. */
  lying(id = ''): string[] {
    return (this.s3 ? this.s3.names : ['stored', 'arriving'].flatMap((place) => readdirSync(join(this.world.folder, place)))).filter((name) => name.startsWith(id));
  }

  async bytesOf(id: string): Promise<Buffer> {
    return buffer((await openFileStore(readConfig({ DATA_DIR: join(this.world.folder, '..'), ...this.settings }))).read(id));
  }

  audit(id: string | null, outcome: string): Promise<number> {
    return this.world.value("select count(*)::int from audit_entry where ($1::uuid is null or subject_id = $1) and action = 'file.upload' and outcome = $2", [id, outcome]);
  }

  fileCount(): Promise<number> {
    return this.world.value('select count(*)::int from file');
  }

  /** Begins an upload without a byte and says where it is. */
  async begun(person: Person, length: number, said: Upload = {}): Promise<string> {
    const response = await fetch(`${this.world.url}/files`, { method: 'POST', headers: { ...person.headers, 'tus-resumable': '1.0.0', 'upload-length': String(length), 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: '会议纪要.pdf', ...said } as Record<string, string>) } });
    expect(response.status).toBe(201);
    return response.headers.get('location')!;
  }

  patch(person: Person, path: string, offset: number, body: Buffer | string | ReadableStream, url = this.world.url): Promise<Response> {
    return fetch(`${url}${path}`, { method: 'PATCH', headers: { ...person.headers, ...parts, 'upload-offset': String(offset) }, body, duplex: 'half' } as RequestInit);
  }

  /** Status, how far the upload is, and how far it goes. */
  async head(person: Person, path: string): Promise<[number, string | null, string | null]> {
    const response = await fetch(`${this.world.url}${path}`, { method: 'HEAD', headers: { ...person.headers, 'tus-resumable': '1.0.0' } });
    return [response.status, response.headers.get('upload-offset'), response.headers.get('upload-length')];
  }

  /** Another server at the same database and files. */
  async secondServer(): Promise<{ url: string; close(): Promise<void> }> {
    const config = readConfig({ DATA_DIR: join(this.world.folder, '..'), MAX_FILE_MB: '2', ...this.settings });
    const server = await makeServer({ source: this.world.source, clock: this.world.clock, files: await openFileStore(config), rules: fileRulesOf(config), schema: await assembleSchema(), logLevel: 'silent' });
    return { url: await server.listen({ port: 0, host: '127.0.0.1' }), close: async () => { await server.close(); } };
  }
}
