/**
 * Files' bytes on their way out. Who asks is checked and written down each time in a short unit of work, and no connection is
 * held while bytes travel.
 */
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { File } from '../file/file.entity.js';
import { storedFile } from '../file/file.service.js';
import { appendAudit } from '../platform/audit.js';
import { isId } from '../platform/db/id.js';
import { Refusal } from '../platform/errors/errors.js';
import { pictureMediaTypes } from '../platform/files/content.js';
import type { FileRules } from '../platform/files/place.js';
import { pictureKinds, pictureName, type FileStore, type PictureKind } from '../platform/files/store.js';
import { guard, noting } from './guard.js';
import type { Operation } from './operation.js';

export interface FileParts {
  readonly openOperation: (request: FastifyRequest) => Promise<Operation>;
  readonly files: FileStore;
  readonly rules: FileRules;
}

interface ById { Params: { id: string } }

/** Mounts GET of `/files/:id`, and of the small copies of its photo. */
export function mountFiles(app: FastifyInstance, { openOperation, files }: FileParts): void {
  app.get<ById>('/files/:id', { exposeHeadRoute: false }, async (request, reply) => within(await openOperation(request), async (operation) => {
    const { id, sha256, mediaType, byteLength, name } = await handedOut(operation, request.params.id);
    return send(request, reply, { tag: `"${sha256}"`, name, mediaType, byteLength, read: () => files.read(id) });
  }));

  for (const kind of pictureKinds) {
    app.get<ById>(`/files/:id/${kind}`, { exposeHeadRoute: false }, async (request, reply) => within(await openOperation(request), async (operation) => {
      const { id, sha256, name } = await handedOut(operation, request.params.id, kind);
      const bytes = await files.stored(pictureName(id, kind));
      if (!bytes) throw new Error(`The ${kind} of ${id} is not in the store`);
      return send(request, reply, { tag: `"${sha256}-${kind}"`, name: name.replace(/(\.[^.]*)?$/, '.jpg'), mediaType: 'image/jpeg', byteLength: bytes.length, read: () => bytes.stream() });
    }));
  }
}

/** Does the work of one request and gives back what its operation holds. */
export async function within<T>(operation: Operation, work: (operation: Operation) => Promise<T>): Promise<T> {
  try {
    return await work(operation);
  } finally {
    await operation.close();
  }
}

/** The file whose bytes, or a small copy of whose photo, are to be handed out; that they are is written down. */
async function handedOut(operation: Operation, id: string, copy?: PictureKind): Promise<File> {
  guard(operation, 'file.read');
  return noting(operation, 'file.read', () => operation.write(false, async (uow) => {
    const found = await storedFile(uow, id);
    if (copy !== undefined) refuseUnpictured(found);
    await appendAudit(uow, { action: 'file.read', outcome: 'DONE', subjectId: found.id, detail: copy === undefined ? {} : { copy } });
    return found;
  }), isId(id) ? id : undefined);
}

function refuseUnpictured({ hasPictures, picturedAt, mediaType }: File): void {
  if (hasPictures) return;
  if (mediaType !== null && pictureMediaTypes.has(mediaType) && picturedAt === null) throw new Refusal('WRONG_STATE', 'The small copies of this photo are being made; ask again in a moment');
  throw new Refusal('NOT_FOUND', 'There are no small copies of this file');
}

interface Sending { readonly tag: string; readonly name: string; readonly mediaType: string | null; readonly byteLength: number | null; readonly read: () => Readable }

/** Sends bytes to be saved: never as a page of ours, whatever they are. */
function send(request: FastifyRequest, reply: FastifyReply, { tag, name, mediaType, byteLength, read }: Sending): FastifyReply {
  reply.headers({ etag: tag, 'cache-control': 'private, no-cache', 'content-security-policy': "default-src 'none'; sandbox", 'content-disposition': attachment(name) });
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  if (known.includes(tag)) return reply.code(304).send();
  return reply.type(mediaType ?? 'application/octet-stream').header('content-length', byteLength).send(read());
}

/** Header value that has a browser save what it gets under this name, in any script (RFC 6266, RFC 5987). */
export function attachment(name: string): string {
  const extended = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${extended}`;
}
