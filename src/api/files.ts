/**
 * Files' bytes, in and out. Each way asks its question in a short unit of work, and no connection is held while bytes travel:
 * an upload is checked, received, and only then recorded; a download is checked, written down, and only then sent.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { File } from '../file/file.entity.js';
import { openTicket, recordRefused, recordStored, storedFile } from '../file/file.service.js';
import { isId } from '../platform/db/id.js';
import { invalid, Refusal } from '../platform/errors/errors.js';
import { tooLarge, type Arrival, type FileStore } from '../platform/files/store.js';
import { appendAudit } from '../platform/audit.js';
import { guard, noting } from './guard.js';
import type { Operation } from './operation.js';

export interface FileParts {
  readonly openOperation: (request: FastifyRequest) => Promise<Operation>;
  readonly files: FileStore;
}

interface ById { Params: { id: string } }

/** A sender that says nothing for so long is taken for gone, so that its ticket opens again. */
const silenceMs = 60_000;

/** Mounts PUT and GET of `/files/:id`. */
export async function mountFiles(app: FastifyInstance, { openOperation, files }: FileParts): Promise<void> {
  // Uploads on their way: of two on one ticket the second is refused at once, not after its last byte.
  const arriving = new Set<string>();

  await app.register(async (scope) => {
    // Whatever a sender calls its bytes, here they are a stream and never a body in memory.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload));

    scope.put<ById>('/files/:id', async (request, reply) => within(await openOperation(request), async (operation) => {
      const { id } = request.params;
      guard(operation, 'file.upload');
      const { byteLength, sha256, mediaType } = await noting(operation, 'file.upload', () => takeUpload(operation, files, arriving, id, request), subject(id));
      return reply.code(201).send({ id, byteLength, sha256, mediaType });
    }));

    scope.get<ById>('/files/:id', async (request, reply) => within(await openOperation(request), async (operation) => {
      const { id } = request.params;
      guard(operation, 'file.read');
      const file = await noting(operation, 'file.read', () => operation.write(false, async (uow) => {
        const found = await storedFile(uow, id);
        await appendAudit(uow, { action: 'file.read', outcome: 'DONE', subjectId: found.id });
        return found;
      }), subject(id));
      return sendFile(request, reply, files, file);
    }));
  });
}

/** Does the work of one request and gives back what its operation holds. */
export async function within<T>(operation: Operation, work: (operation: Operation) => Promise<T>): Promise<T> {
  try {
    return await work(operation);
  } finally {
    await operation.close();
  }
}

/** Header value that has a browser save what it gets under this name, in any script (RFC 6266, RFC 5987). */
export function attachment(name: string): string {
  const extended = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${extended}`;
}

const subject = (id: string): string | undefined => (isId(id) ? id : undefined);

async function takeUpload(operation: Operation, files: FileStore, arriving: Set<string>, id: string, request: FastifyRequest): Promise<File> {
  const announced = announcedHash(request);
  const ticket = await openTicket(operation.uow, id);
  await operation.uow.close();
  if (Number(request.headers['content-length'] ?? 0) > files.maxBytes) throw tooLarge(files.maxBytes);
  if (arriving.has(id)) throw new Refusal('WRONG_STATE', 'This file is being uploaded already');
  arriving.add(id);
  try {
    const arrival = await receive(operation, files, ticket, request);
    try {
      if (announced !== undefined && announced !== arrival.sha256) throw invalid('x-content-sha256', 'is not the hash of what arrived; send it again');
      return await store(operation, files, id, arrival);
    } finally {
      await arrival.drop();
    }
  } finally {
    arriving.delete(id);
  }
}

function announcedHash(request: FastifyRequest): string | undefined {
  const announced = request.headers['x-content-sha256'];
  if (announced === undefined) return undefined;
  if (typeof announced !== 'string' || !/^[0-9a-f]{64}$/i.test(announced)) throw invalid('x-content-sha256', 'takes 64 hexadecimal digits');
  return announced.toLowerCase();
}

/** Takes the bytes. What is refused for its content uses the ticket up; what is cut off leaves it as it was. */
async function receive(operation: Operation, files: FileStore, ticket: File, request: FastifyRequest): Promise<Arrival> {
  const { raw } = request;
  raw.setTimeout(silenceMs, () => raw.destroy());
  try {
    return await files.receive(ticket.id, raw, ticket.name);
  } catch (error) {
    if (!(error instanceof Refusal)) throw raw.complete ? error : new Refusal('INVALID_INPUT', 'The upload was cut off; send it again');
    if (error.code === 'FILE_REFUSED') await operation.write(false, (uow) => recordRefused(uow, ticket.id, error.message));
    throw error;
  } finally {
    raw.setTimeout(0);
  }
}

/** Records the file and stores its bytes with it: both or neither. */
async function store(operation: Operation, files: FileStore, id: string, arrival: Arrival): Promise<File> {
  let kept = false;
  let recorded = false;
  try {
    return await operation.write(false, async (uow) => {
      try {
        const file = await recordStored(uow, id, arrival, async () => { await arrival.keep(); kept = true; });
        await appendAudit(uow, { action: 'file.upload', outcome: 'DONE', subjectId: id, detail: { byteLength: file.byteLength, sha256: file.sha256 } });
        recorded = true;
        return file;
      } catch (error) {
        // Still under the row's lock, so that these are our own bytes.
        if (kept) await files.remove(id);
        throw error;
      }
    });
  } catch (error) {
    // A commit that failed may have been made all the same: the record knows.
    if (recorded && (await operation.uow.rows.one(File, { id }))?.state === 'TICKETED') await files.remove(id);
    throw error;
  }
}

function sendFile(request: FastifyRequest, reply: FastifyReply, files: FileStore, file: File): FastifyReply {
  const tag = `"${file.sha256}"`;
  reply.headers({
    etag: tag,
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': attachment(file.name),
  });
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  if (known.includes(tag)) return reply.code(304).send();
  return reply.type(file.mediaType ?? 'application/octet-stream').header('content-length', file.byteLength).send(files.read(file.id));
}
