import { createHash, type Hash } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';
import { DataStore, type Upload } from '@tus/server';

interface Running { readonly hash: Hash; at: number }

/** Of so many uploads at once the hash is kept running; one more makes the oldest be hashed anew when it is whole. */
const keptRunning = 1_000;

/**
 * A store of the tus library whose bytes are hashed as they pass. The hash of an upload that was gone on with elsewhere, or that
 * broke off in the middle of a part, is not known here: whoever wants it reads the bytes again.
 */
export class HashedArrivals extends DataStore {
  readonly #running = new Map<string, Running>();

  constructor(private readonly inner: DataStore) {
    super();
    this.extensions = inner.extensions;
  }

  /** SHA-256 of the first `length` bytes of an upload, where all of them have passed here in order. */
  hashOf(id: string, length: number): string | undefined {
    const running = this.#running.get(id);
    return running?.at === length ? running.hash.copy().digest('hex') : undefined;
  }

  override async write(bytes: Readable, id: string, offset: number): Promise<number> {
    const running = offset === 0 ? { hash: createHash('sha256'), at: 0 } : this.#running.get(id);
    this.#running.delete(id);
    if (running?.at !== offset) return this.inner.write(bytes, id, offset);
    const hashing = new Transform({
      transform(chunk: Buffer, _, done) {
        running.hash.update(chunk);
        running.at += chunk.length;
        done(null, chunk);
      },
    });
    // What breaks off on one side breaks off on the other, and is reported by who writes.
    pipeline(bytes, hashing, () => undefined);
    const written = await this.inner.write(hashing, id, offset);
    if (written === running.at) this.#keep(id, running);
    return written;
  }

  #keep(id: string, running: Running): void {
    this.#running.set(id, running);
    const [oldest] = this.#running.keys();
    if (this.#running.size > keptRunning && oldest !== undefined) this.#running.delete(oldest);
  }

  override create(upload: Upload): Promise<Upload> { return this.inner.create(upload); }
  override getUpload(id: string): Promise<Upload> { return this.inner.getUpload(id); }
  override declareUploadLength(id: string, length: number): Promise<void> { return this.inner.declareUploadLength(id, length); }
  override remove(id: string): Promise<void> {
    this.#running.delete(id);
    return this.inner.remove(id);
  }

  forget(id: string): void {
    this.#running.delete(id);
  }
}

/** Lets bytes through and knows what they were. */
export class Measuring extends Transform {
  readonly #hash = createHash('sha256');
  #byteLength = 0;

  override _transform(chunk: Buffer, _: unknown, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    this.#byteLength += chunk.length;
    done(null, chunk);
  }

  /** How many bytes have passed, and their SHA-256. */
  measured(): { readonly byteLength: number; readonly sha256: string } {
    return { byteLength: this.#byteLength, sha256: this.#hash.copy().digest('hex') };
  }
}

/** SHA-256 and number of some bytes, read to their end. */
export async function hashed(bytes: Readable): Promise<{ readonly byteLength: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let byteLength = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    hash.update(chunk);
    byteLength += chunk.length;
  }
  return { byteLength, sha256: hash.digest('hex') };
}
