/**
 * A stand-in for an S3-compatible store, in memory: what the tus library and the public SDK ask for, and no more. It refuses
 * what is not signed with its key, as a true one does.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Stored { readonly bytes: Buffer; readonly metadata: Record<string, string>; readonly since: Date }

export class S3StandIn {
  readonly objects = new Map<string, Stored>();
  readonly #uploads = new Map<string, { readonly key: string; readonly parts: Map<number, Buffer> }>();
  #buckets = new Set<string>();
  /** Requests that shall fail as a store does that is down. */
  down = false;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<S3StandIn> {
    const server = createServer();
    const standIn = new S3StandIn(server);
    server.on('request', (request, response) => void standIn.#answer(request, response).catch((error: unknown) => { response.writeHead(500).end(String(error)); }));
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    return standIn;
  }

  get url(): string {
    return `http://key:secret@127.0.0.1:${(this.server.address() as AddressInfo).port}/files`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => { this.server.close(() => done()); });
  }

  /** Objects and unfinished uploads alike. */
  get names(): string[] {
    return [...this.objects.keys(), ...[...this.#uploads.values()].map(({ key }) => `${key} (unfinished)`)];
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://local');
    const [, bucket = '', ...path] = url.pathname.split('/').map(decodeURIComponent);
    const key = path.join('/');
    const query = url.searchParams;
    const fail = (status: number, code: string): void => { response.writeHead(status, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? undefined : `<Error><Code>${code}</Code><Message>${code}</Message></Error>`); };
    const xml = (text: string): void => { response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${text}`); };
    const body = await buffer(request);
    if (this.down) return fail(503, 'SlowDown');
    if (!(request.headers.authorization ?? '').startsWith('AWS4-HMAC-SHA256 Credential=key/')) return fail(403, 'AccessDenied');
    const etag = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;
    const upload = this.#uploads.get(query.get('uploadId') ?? '');
    if (query.has('uploadId') && (!upload || upload.key !== key)) return fail(404, 'NoSuchUpload');
    switch (`${request.method} ${key === '' ? 'bucket' : 'object'}`) {
      case 'HEAD bucket': return this.#buckets.has(bucket) ? void response.writeHead(200).end() : fail(404, 'NoSuchBucket');
      case 'PUT bucket': this.#buckets.add(bucket); return void response.writeHead(200).end();
      case 'GET bucket': return xml(`<ListBucketResult>${[...this.objects].map(([name, { since, bytes }]) => `<Contents><Key>${name}</Key><LastModified>${since.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`).join('')}<IsTruncated>false</IsTruncated></ListBucketResult>`);
      case 'POST bucket':
        for (const [, name] of body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)) this.objects.delete(name!);
        return xml('<DeleteResult/>');
      case 'POST object': {
        if (query.has('uploads')) {
          const id = randomUUID();
          this.#uploads.set(id, { key, parts: new Map() });
          return xml(`<InitiateMultipartUploadResult><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
        }
        const numbers = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber>/g)].map(([, number]) => Number(number));
        this.objects.set(key, { bytes: Buffer.concat(numbers.map((number) => upload!.parts.get(number)!)), metadata: {}, since: new Date() });
        this.#uploads.delete(query.get('uploadId')!);
        return xml(`<CompleteMultipartUploadResult><Key>${key}</Key></CompleteMultipartUploadResult>`);
      }
      case 'PUT object': {
        if (upload) upload.parts.set(Number(query.get('partNumber')), body);
        else this.objects.set(key, { bytes: body, metadata: Object.fromEntries(Object.entries(request.headers).filter(([name]) => name.startsWith('x-amz-meta-')).map(([name, value]) => [name, String(value)])), since: new Date() });
        return void response.writeHead(200, { etag: etag(body) }).end();
      }
      case 'DELETE object':
        if (upload) this.#uploads.delete(query.get('uploadId')!);
        else this.objects.delete(key);
        return void response.writeHead(204).end();
      case 'GET object':
        if (upload) return xml(`<ListPartsResult><IsTruncated>false</IsTruncated>${[...upload.parts].sort(([a], [b]) => a - b).map(([number, bytes]) => `<Part><PartNumber>${number}</PartNumber><ETag>${etag(bytes)}</ETag><Size>${bytes.length}</Size></Part>`).join('')}</ListPartsResult>`);
      // falls through
      case 'HEAD object': {
        const stored = this.objects.get(key);
        if (!stored) return fail(404, 'NoSuchKey');
        const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
        const bytes = range ? stored.bytes.subarray(Number(range[1]), Number(range[2]) + 1) : stored.bytes;
        response.writeHead(range ? 206 : 200, { ...stored.metadata, 'content-length': bytes.length, etag: etag(stored.bytes), 'last-modified': stored.since.toUTCString() });
        return void response.end(request.method === 'HEAD' ? undefined : bytes);
      }
      default: return fail(405, 'MethodNotAllowed');
    }
  }
}
