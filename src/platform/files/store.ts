import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { Refusal } from '../errors/errors.js';

/** What arrived: its size, its hash, and what it is by its own bytes. */
export interface Received {
  readonly byteLength: number;
  readonly sha256: string;
  readonly mediaType: string;
}

/** Bytes that have arrived whole and are not stored yet: they are kept or dropped. */
export interface Arrival extends Received {
  /** Stores them under the file's key. */
  keep(): Promise<void>;
  /** Forgets them, unless they are kept. */
  drop(): Promise<void>;
}

/** Bytes that the server has made itself: kept or dropped, as an arrival is. */
export type Made = Omit<Arrival, 'mediaType'>;

/** What may be stored, by content, never by name. */
export const acceptedMediaTypes: ReadonlySet<string> = new Set([
  'image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/csv',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

/** Files' bytes in a folder, each under its own key. A file is there whole or not at all. */
export class FileStore {
  private constructor(private readonly folder: string, readonly maxBytes: number) {}

  static async at(folder: string, maxBytes: number): Promise<FileStore> {
    await rm(join(folder, 'arriving'), { recursive: true, force: true });
    await mkdir(join(folder, 'arriving'), { recursive: true });
    await mkdir(join(folder, 'stored'), { recursive: true });
    await mkdir(join(folder, 'made'), { recursive: true });
    return new FileStore(folder, maxBytes);
  }

  /**
   * Takes the bytes of one file while hashing them. Nothing is left behind of an upload that is cut off, too long
   * (FILE_TOO_LARGE), empty or of a kind that is not accepted (FILE_REFUSED). Each arrival has a place of its own, so that
   * two of them never mix.
   */
  async receive(id: string, bytes: Readable, name: string): Promise<Arrival> {
    const arriving = join(this.folder, 'arriving', `${id}.${randomUUID()}`);
    const hash = createHash('sha256');
    const maxBytes = this.maxBytes;
    let byteLength = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _, done) {
        byteLength += chunk.length;
        // A sender hears an answer only after its last byte: some more are read and dropped, but not without end.
        if (byteLength > maxBytes) return byteLength > 2 * maxBytes ? done(tooLarge(maxBytes)) : done();
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(bytes, measure, createWriteStream(arriving, { flags: 'w', mode: 0o600 }));
      if (byteLength > maxBytes) throw tooLarge(maxBytes);
      if (byteLength === 0) throw new Refusal('FILE_REFUSED', 'The file is empty');
      const mediaType = (await fileTypeFromFile(arriving))?.mime ?? (/\.csv$/i.test(name) ? 'text/csv' : undefined);
      if (mediaType === undefined || !acceptedMediaTypes.has(mediaType)) {
        throw new Refusal('FILE_REFUSED', 'By its content this is no JPEG, PNG, WebP, PDF, DOCX, XLSX or CSV file');
      }
      const file = await open(arriving, 'r+');
      await file.sync().finally(() => file.close());
      return {
        byteLength, sha256: hash.digest('hex'), mediaType,
        keep: () => rename(arriving, this.#path(id)),
        drop: () => rm(arriving, { force: true }),
      };
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  /** The bytes of a stored file. */
  read(id: string): Readable {
    return createReadStream(this.#path(id));
  }

  /** Forgets the bytes of a file whose record was never made. */
  remove(id: string): Promise<void> {
    return rm(this.#path(id), { force: true });
  }

  /**
   * Takes what the server makes itself, such as an export, however long and of whatever kind. It has a shelf of its own: what
   * looks after people's files never sees it, and its owner removes it. Nothing is left behind of what fails half-way.
   */
  async make(id: string, bytes: Readable): Promise<Made> {
    const arriving = join(this.folder, 'arriving', `${id}.${randomUUID()}`);
    const hash = createHash('sha256');
    let byteLength = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _, done) {
        byteLength += chunk.length;
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline(bytes, measure, createWriteStream(arriving, { flags: 'w', mode: 0o600, flush: true }));
      return { byteLength, sha256: hash.digest('hex'), keep: () => rename(arriving, this.#made(id)), drop: () => rm(arriving, { force: true }) };
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
  }

  /** The bytes of something made, open already, or null where there are none. */
  async readMade(id: string): Promise<Readable | null> {
    try {
      return (await open(this.#made(id), 'r')).createReadStream();
    } catch (error) {
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Forgets something made; where there is nothing, nothing happens. */
  removeMade(id: string): Promise<void> {
    return rm(this.#made(id), { force: true });
  }

  #path(id: string): string {
    return join(this.folder, 'stored', id);
  }

  #made(id: string): string {
    return join(this.folder, 'made', id);
  }
}

export const tooLarge = (maxBytes: number): Refusal => new Refusal('FILE_TOO_LARGE', `A file has at most ${Math.trunc(maxBytes / 1_048_576)} MB`);
