import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { S3, type S3ClientConfig } from '@aws-sdk/client-s3';
import { S3Store as TusBucket } from '@tus/s3-store';
import { HashedArrivals, hashed, Measuring } from './arrivals.js';
import { fileIdOf, pictureKinds, pictureName, type Bytes, type FileStore, type Lying, type Made } from './store.js';

/**
 * Files' bytes in a bucket of any S3-compatible store. An upload arrives under the very key that its file has, in parts that
 * the store puts together; so that to keep it is only to forget what the tus library noted beside it (`<key>.info`).
 */
export class S3Store implements FileStore {
  readonly arriving: HashedArrivals;

  private constructor(private readonly s3: S3, private readonly bucket: string, config: S3ClientConfig) {
    this.arriving = new HashedArrivals(new TusBucket({ s3ClientConfig: { ...config, bucket } }));
  }

  /** `https://key:secret@host:port/bucket?region=…`; the bucket is made where there is none. */
  static async at(address: string): Promise<S3Store> {
    const url = new URL(address);
    const bucket = decodeURIComponent(url.pathname.slice(1));
    const config: S3ClientConfig = {
      endpoint: url.origin,
      region: url.searchParams.get('region') ?? 'us-east-1',
      credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
      // What every compatible store understands: the bucket in the path, and no checksums behind the body.
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    };
    const s3 = new S3(config);
    await s3.headBucket({ Bucket: bucket }).catch((error: unknown) => (isMissing(error) ? s3.createBucket({ Bucket: bucket }) : Promise.reject(error)));
    return new S3Store(s3, bucket, config);
  }

  arrived(id: string): Promise<Bytes | null> {
    return this.stored(id);
  }

  async arrivedHash(id: string): Promise<string> {
    const { ContentLength = 0 } = await this.s3.headObject({ Bucket: this.bucket, Key: id });
    return this.arriving.hashOf(id, ContentLength) ?? (await hashed(this.read(id))).sha256;
  }

  async keep(): Promise<void> {}

  async unkeep(): Promise<void> {}

  async settle(id: string): Promise<void> {
    this.arriving.forget(id);
    await this.#forget([`${id}.info`, `${id}.part`]);
  }

  async stored(name: string): Promise<Bytes | null> {
    const head = await this.s3.headObject({ Bucket: this.bucket, Key: name }).catch((error: unknown) => (isMissing(error) ? undefined : Promise.reject(error)));
    if (!head) return null;
    const length = head.ContentLength ?? 0;
    return {
      length,
      part: (from, to) => (from >= Math.min(to, length) ? Promise.resolve(Buffer.alloc(0)) : buffer(this.#reading(name, `bytes=${from}-${Math.min(to, length) - 1}`))),
      stream: () => this.read(name),
    };
  }

  read(name: string): Readable {
    return Readable.from(this.#reading(name), { objectMode: false });
  }

  async write(name: string, bytes: Buffer): Promise<void> {
    await this.s3.putObject({ Bucket: this.bucket, Key: name, Body: bytes });
  }

  /** A store wants to know the length of what it is given before the first byte: what is made waits for its end on this machine. */
  async make(id: string, bytes: Readable): Promise<Made> {
    const making = join(tmpdir(), `${makingName(id)}${randomUUID()}`);
    const measuring = new Measuring();
    const drop = (): Promise<void> => rm(making, { force: true });
    try {
      await pipeline(bytes, measuring, createWriteStream(making, { mode: 0o600 }));
    } catch (error) {
      await drop();
      throw error;
    }
    const keep = async (): Promise<void> => {
      await this.s3.putObject({ Bucket: this.bucket, Key: made(id), Body: createReadStream(making), ContentLength: measuring.measured().byteLength });
      await drop();
    };
    return { ...measuring.measured(), keep, drop };
  }

  async readMade(id: string): Promise<Readable | null> {
    return (await this.stored(made(id)))?.stream() ?? null;
  }

  async removeMade(id: string): Promise<void> {
    await this.#forget([made(id)]);
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith(makingName(id)));
    for (const name of left) await rm(join(tmpdir(), name), { force: true });
  }

  async remove(id: string): Promise<void> {
    await this.arriving.remove(id).catch((error: unknown) => (isGone(error) ? undefined : Promise.reject(error)));
    await this.#forget([id, ...pictureKinds.map((kind) => pictureName(id, kind)), `${id}.info`, `${id}.part`]);
  }

  async *everything(): AsyncIterable<Lying> {
    let from: string | undefined;
    do {
      const page = await this.s3.listObjectsV2({ Bucket: this.bucket, ContinuationToken: from });
      for (const { Key: name = '', LastModified: since = new Date(0) } of page.Contents ?? []) {
        yield { name, fileId: fileIdOf(name), arriving: /\.(info|part)$/.test(name), since };
      }
      from = page.NextContinuationToken;
    } while (from !== undefined);
  }

  async #forget(names: readonly string[]): Promise<void> {
    await this.s3.deleteObjects({ Bucket: this.bucket, Delete: { Objects: names.map((Key) => ({ Key })), Quiet: true } });
  }

  async *#reading(name: string, range?: string): AsyncGenerator<Buffer> {
    const { Body } = await this.s3.getObject({ Bucket: this.bucket, Key: name, Range: range });
    if (!(Body instanceof Readable)) throw new Error(`The store gave no bytes of ${name}`);
    yield* Body as AsyncIterable<Buffer>;
  }
}

const made = (id: string): string => `made/${id}`;
/** How the names begin of what is made on this machine before it goes there. */
const makingName = (id: string): string => `kaohe-made-${id}.`;
const nameOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined);
const isMissing = (error: unknown): boolean => ['NotFound', 'NoSuchKey', 'NoSuchBucket'].includes(String(nameOf(error)));
/** What the tus library says of an upload that it does not know. */
const isGone = (error: unknown): boolean => isMissing(error) || nameOf(error) === 'NoSuchUpload' || (typeof error === 'object' && error !== null && 'status_code' in error && error.status_code === 404);
