import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore as TusFolder } from '@tus/file-store';
import { systemClock } from '../clock.js';
import { HashedArrivals, hashed, Measuring } from './arrivals.js';
import { fileIdOf, pictureKinds, pictureName, type Bytes, type FileStore, type Lying, type Made } from './store.js';

/** Files' bytes in a folder: `arriving/` as the tus library keeps them, `stored/` under their keys, `made/` by the server itself, `making/` what is not whole. */
export class FolderStore implements FileStore {
  readonly arriving: HashedArrivals;

  private constructor(private readonly folder: string) {
    this.arriving = new HashedArrivals(new TusFolder({ directory: join(folder, 'arriving') }));
  }

  static async at(folder: string): Promise<FolderStore> {
    await mkdir(join(folder, 'arriving'), { recursive: true });
    for (const place of ['stored', 'made', 'making']) await mkdir(join(folder, place), { recursive: true });
    // What was being made when a server was killed; what is being made now by another is younger.
    for (const name of await readdir(join(folder, 'making'))) {
      const { mtime } = await stat(join(folder, 'making', name)).catch(() => ({ mtime: systemClock.now() }));
      if (systemClock.now().getTime() - mtime.getTime() > 86_400_000) await rm(join(folder, 'making', name), { force: true });
    }
    return new FolderStore(folder);
  }

  arrived(id: string): Promise<Bytes | null> {
    return bytesAt(this.#arriving(id));
  }

  async arrivedHash(id: string): Promise<string> {
    const { size } = await stat(this.#arriving(id));
    return this.arriving.hashOf(id, size) ?? (await hashed(createReadStream(this.#arriving(id)))).sha256;
  }

  async keep(id: string): Promise<void> {
    await onDisk(this.#arriving(id));
    await rename(this.#arriving(id), this.#stored(id));
  }

  unkeep(id: string): Promise<void> {
    return rename(this.#stored(id), this.#arriving(id));
  }

  async settle(id: string): Promise<void> {
    this.arriving.forget(id);
    await rm(this.#arriving(id), { force: true });
    await rm(`${this.#arriving(id)}.json`, { force: true });
  }

  stored(name: string): Promise<Bytes | null> {
    return bytesAt(this.#stored(name));
  }

  read(name: string): Readable {
    return createReadStream(this.#stored(name));
  }

  async write(name: string, bytes: Buffer): Promise<void> {
    const making = this.#making(name);
    await writeFile(making, bytes, { mode: 0o600 });
    await rename(making, this.#stored(name));
  }

  async make(id: string, bytes: Readable): Promise<Made> {
    const making = this.#making(id);
    const measuring = new Measuring();
    try {
      await pipeline(bytes, measuring, createWriteStream(making, { mode: 0o600, flush: true }));
      return { ...measuring.measured(), keep: () => rename(making, this.#made(id)), drop: () => rm(making, { force: true }) };
    } catch (error) {
      await rm(making, { force: true });
      throw error;
    }
  }

  async readMade(id: string): Promise<Readable | null> {
    try {
      return (await open(this.#made(id), 'r')).createReadStream();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async removeMade(id: string): Promise<void> {
    await rm(this.#made(id), { force: true });
    const left = (await readdir(join(this.folder, 'making'))).filter((name) => name.startsWith(`${id}.`));
    for (const name of left) await rm(join(this.folder, 'making', name), { force: true });
  }

  async remove(id: string): Promise<void> {
    for (const kind of pictureKinds) await rm(this.#stored(pictureName(id, kind)), { force: true });
    await rm(this.#stored(id), { force: true });
    await this.settle(id);
  }

  async *everything(): AsyncIterable<Lying> {
    for (const place of ['arriving', 'stored']) {
      for (const name of await readdir(join(this.folder, place))) {
        // What has gone since the folder was read does not lie here.
        const known = await stat(join(this.folder, place, name)).catch(() => undefined);
        if (known) yield { name, fileId: fileIdOf(name), arriving: place === 'arriving', since: known.mtime };
      }
    }
  }

  #arriving(name: string): string {
    return join(this.folder, 'arriving', name);
  }

  #making(name: string): string {
    return join(this.folder, 'making', `${name}.${randomUUID()}`);
  }

  #made(id: string): string {
    return join(this.folder, 'made', id);
  }

  #stored(name: string): string {
    return join(this.folder, 'stored', name);
  }
}

const isMissing = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

async function bytesAt(path: string): Promise<Bytes | null> {
  const known = await stat(path).catch((error: unknown) => (isMissing(error) ? undefined : Promise.reject(error)));
  if (!known) return null;
  return {
    length: known.size,
    part: async (from, to) => {
      const file = await open(path, 'r');
      try {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.max(0, Math.min(to, known.size) - from)), position: from });
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    stream: () => createReadStream(path),
  };
}
