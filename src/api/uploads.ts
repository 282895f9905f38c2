/**
 * Files' bytes on their way in, by the tus protocol (tus.io, 1.0): one POST for who sends all at once, POST, PATCH and HEAD for
 * who goes on after a lost connection. The library does the protocol; who may, how much, and what becomes of it is asked here,
 * at every request anew and once more when the last byte is there. No connection to the database is held while bytes travel.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { MemoryLocker, Metadata, Server, type ServerOptions } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { File } from '../file/file.entity.js';
import { beginUpload, claimSeconds, claimUpload, dropUpload, keepClaim, newUpload, openUpload, ownUpload, releaseClaim, tooLarge } from '../file/upload.service.js';
import { appendAudit } from '../platform/audit.js';
import { isId } from '../platform/db/id.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { within, type FileParts } from './files.js';
import { guard, noting } from './guard.js';
import type { Operation } from './operation.js';
import { finishUpload } from './upload-end.js';


type TusRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0];
interface ById { Params: { id: string } }

/** A request on its way through the library: what it is about, and what the library's hooks leave for who answers it. */
interface Passing {
  readonly file: File;
  readonly announcedHash?: string;
  readonly openOperation: () => Promise<Operation>;
  finished?: File;
  error?: unknown;
}

/** A sender that says nothing for so long is taken for gone. */
const silenceMs = 60_000;
const version = { 'tus-resumable': '1.0.0' };

/** Mounts POST `/files` and HEAD, PATCH and DELETE of `/files/:id`. */
export async function mountUploads(app: FastifyInstance, { openOperation, files, rules }: FileParts): Promise<void> {
  const server = randomUUID();
  const passing = new WeakMap<object, Passing>();
  const of = (request: TusRequest): Passing => passing.get(request.runtime!.node!.req)!;
  /** Uploads that this server ends at this moment: whoever else comes to the end of one waits for the first. */
  const ending = new Map<string, Promise<File>>();
  /** How many requests of this server write each upload. */
  const writing = new Map<string, number>();

  const end = ({ file, announcedHash, openOperation: open }: Passing): Promise<File> => {
    const known = ending.get(file.id);
    if (known) return known;
    const work = open().then((operation) => within(operation, async () => {
      // Whoever was sent away while the bytes travelled stores nothing any more.
      guard(operation, 'file.upload');
      return finishUpload(operation, { files, rules, file, announcedHash });
    })).finally(() => ending.delete(file.id));
    ending.set(file.id, work);
    return work;
  };

  const tus = new Server({
    path: '/files', relativeLocation: true, datastore: files.arriving, maxSize: rules.fileBytes, allowedOrigins: [], locker: new MemoryLocker(),
    namingFunction: (request) => of(request).file.id,
    onUploadFinish: async (request) => {
      of(request).finished = await end(of(request));
      return {};
    },
    onResponseError: (request, error) => {
      of(request).error = error;
      return undefined;
    },
  });

  /** Has the library do its part of a request; throws our own words where it refuses. */
  const pass = async (request: FastifyRequest, reply: FastifyReply, work: Passing): Promise<Response> => {
    const { raw } = request;
    const { id } = work.file;
    passing.set(raw, work);
    const hasBody = request.method === 'POST' || request.method === 'PATCH';
    if (hasBody && raw.destroyed) throw wasCutOff();
    const web = webRequest(request, hasBody);
    raw.setTimeout(silenceMs, () => raw.destroy());
    const alive = hasBody ? setInterval(() => void work.openOperation().then((operation) => within(operation, () => operation.write(false, (uow) => keepClaim(uow, id, server)))).catch(() => undefined), claimSeconds * 333) : undefined;
    writing.set(id, (writing.get(id) ?? 0) + 1);
    try {
      const response = await tus.handleWeb(Object.assign(web, { runtime: { name: 'node' as const, node: { req: raw, res: reply.raw } } }));
      // Of a sender who has gone, or whom another connection of theirs has overtaken, the library keeps what arrived and calls it well.
      if (response.status < 400 && hasBody && !raw.complete) throw raw.destroyed ? wasCutOff() : new Refusal('WRONG_STATE', 'Another connection goes on with this upload');
      if (response.status >= 400) throw refusalOf(work.error, await response.text(), rules.fileBytes, hasBody && !raw.complete);
      return response;
    } finally {
      clearInterval(alive);
      raw.setTimeout(0);
      const left = writing.get(id)! - 1;
      if (left === 0) writing.delete(id);
      else writing.set(id, left);
    }
  };

  /** Lets other servers go on with an upload that no request of this one writes. */
  const release = async (operation: Operation, { file, finished }: Passing): Promise<void> => {
    if (!finished && !writing.has(file.id)) await operation.write(false, (uow) => releaseClaim(uow, file.id, server));
  };

  const drop = async (operation: Operation, id: string): Promise<void> => {
    await operation.write(false, (uow) => dropUpload(uow, id));
    await files.remove(id);
  };

  const answer = (reply: FastifyReply, status: number, file: File, offset: string | null): FastifyReply => {
    reply.code(status).headers({ ...version, 'cache-control': 'no-store', ...(offset === null ? {} : { 'upload-offset': offset }) });
    return file.state === 'TICKETED' ? reply.header('upload-expires', file.ticketExpiresAt.toUTCString()) : reply;
  };

  const asked = async <T>(request: FastifyRequest, id: string | undefined, work: (operation: Operation) => Promise<T>): Promise<T> =>
    within(await openOperation(request), async (operation) => {
      guard(operation, 'file.upload');
      return noting(operation, 'file.upload', () => work(operation), id !== undefined && isId(id) ? id : undefined);
    });

  await app.register(async (scope) => {
    // Whatever a sender calls its bytes, here they are a stream and never a body in memory.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_, payload, done) => done(null, payload));
    scope.addHook('onError', async (request, reply) => { reply.headers(version); dismiss(request.raw, rules.fileBytes); });

    scope.options('/files', async (_, reply) => reply.code(204).headers({ ...version, 'tus-version': '1.0.0', 'tus-extension': files.arriving.extensions.join(','), 'tus-max-size': rules.fileBytes }).send());

    scope.post('/files', async (request, reply) => asked(request, undefined, async (operation) => {
      needTus(request);
      const upload = await newUpload(operation.actor.as, saidBy(request));
      const { file, isNew } = await operation.write(false, (uow) => beginUpload(uow, upload, lengthOf(request), rules, server));
      const work: Passing = { file, announcedHash: upload.sha256, openOperation: () => openOperation(request) };
      if (!isNew) return again(reply, work);
      reply.header('location', `/files/${file.id}`);
      try {
        const response = await pass(request, reply, work);
        await release(operation, work);
        return work.finished ? answer(reply, 201, work.finished, response.headers.get('upload-offset')).send(said(work.finished)) : answer(reply, 201, file, response.headers.get('upload-offset')).send();
      } catch (error) {
        // Whoever has not been told where the upload is cannot go on with it, but by a key of their own.
        if (upload.key === undefined || request.raw.complete) await drop(operation, file.id).catch(() => undefined);
        else await release(operation, work);
        reply.removeHeader('location');
        throw error;
      }
    }));

    /** The same upload again: its file, or where to go on. Nothing of the request's body is taken. */
    const again = async (reply: FastifyReply, work: Passing): Promise<FastifyReply> => {
      const { file } = work;
      if (file.state === 'REFUSED' || file.state === 'QUARANTINED') throw new Refusal('FILE_REFUSED', 'This upload was refused before; begin another with another key');
      reply.header('location', `/files/${file.id}`);
      if (file.state !== 'TICKETED') return answer(reply, 201, file, String(file.byteLength)).send(said(file));
      // The first of two at the same moment may not have sent a byte yet.
      const arrived = (await files.arriving.getUpload(file.id).catch(() => undefined))?.offset ?? 0;
      if (arrived !== file.announcedLength) return answer(reply, 201, file, String(arrived)).send();
      return answer(reply, 201, await end(work), String(arrived)).send(said(await end(work)));
    };

    scope.head<ById>('/files/:id', async (request, reply) => asked(request, request.params.id, async (operation) => {
      const file = await ownUpload(operation.uow, request.params.id, false);
      const whole = (one: File): FastifyReply => answer(reply, 200, one, String(one.byteLength)).header('upload-length', one.byteLength ?? 0);
      if (file.state !== 'TICKETED' && file.state !== 'REFUSED') return whole(file).send();
      await openUpload(operation.uow, file.id);
      await operation.uow.close();
      const work: Passing = { file, openOperation: () => openOperation(request) };
      const { headers } = await pass(request, reply, work);
      const [offset, length] = [headers.get('upload-offset'), headers.get('upload-length')];
      // All bytes are there and nobody recorded it: the server was stopped in between.
      if (offset === length) return whole(await end(work)).send();
      return answer(reply, 200, file, offset).headers(length === null ? { 'upload-defer-length': '1' } : { 'upload-length': length }).send();
    }));

    scope.patch<ById>('/files/:id', async (request, reply) => asked(request, request.params.id, async (operation) => {
      needTus(request);
      const file = await operation.write(false, (uow) => claimUpload(uow, request.params.id, server));
      const work: Passing = { file, announcedHash: await announcedFor(file), openOperation: () => openOperation(request) };
      // Given back before the answer: the next part may come by another server.
      const response = await pass(request, reply, work).finally(() => release(operation, work));
      return answer(reply, 204, work.finished ?? file, response.headers.get('upload-offset')).send();
    }));

    scope.delete<ById>('/files/:id', async (request, reply) => asked(request, request.params.id, async (operation) => {
      needTus(request);
      const { id } = await operation.write(false, (uow) => claimUpload(uow, request.params.id, server));
      await operation.write(false, async (uow) => {
        await dropUpload(uow, id);
        await appendAudit(uow, { action: 'file.upload', outcome: 'DONE', subjectId: id, detail: { givenUp: true } });
      });
      await files.remove(id);
      return reply.code(204).headers(version).send();
    }));
  });

  /** The hash that was said when the upload was begun. */
  async function announcedFor({ id }: File): Promise<string | undefined> {
    return (await files.arriving.getUpload(id).catch(() => undefined))?.metadata?.['sha256']?.toLowerCase();
  }
}

const said = ({ id, state, byteLength, sha256, mediaType }: File): object => ({ id, state, byteLength, sha256, mediaType });

function needTus(request: FastifyRequest): void {
  if (request.headers['tus-resumable'] !== '1.0.0') throw invalid('tus-resumable', 'takes 1.0.0: uploads follow the tus protocol');
}

function saidBy(request: FastifyRequest): Record<string, string | null> {
  const header = request.headers['upload-metadata'];
  try {
    return typeof header === 'string' ? Metadata.parse(header) : {};
  } catch {
    throw invalid('upload-metadata', 'takes pairs of a name and a value in Base64, such as `name YS5wZGY=,purpose RVZJREVOQ0U=`');
  }
}

/** The whole length as announced; undefined where the sender will say later. */
function lengthOf(request: FastifyRequest): number | undefined {
  const { 'upload-length': length, 'upload-defer-length': later } = request.headers;
  if (length === undefined && later === '1') return undefined;
  if (typeof length !== 'string' || later !== undefined || !/^(0|[1-9]\d{0,14})$/.test(length)) throw invalid('upload-length', 'takes the length of the whole file in bytes');
  return Number(length);
}

/** A refusal of the library in our own words. */
function refusalOf(error: unknown, sentence: string, fileBytes: number, cutOff: boolean): unknown {
  if (error instanceof Refusal || (error instanceof Error && !('status_code' in error))) return error;
  const status = typeof error === 'object' && error !== null && 'status_code' in error ? error.status_code : 400;
  switch (status) {
    case 404: case 410: return notFound('upload');
    case 409: return new Refusal('STALE', 'The upload stands at another byte; ask by HEAD where to go on');
    case 413: return tooLarge(fileBytes);
    case 500:
      if (sentence.includes('lock')) return new Refusal('WRONG_STATE', 'This file is being uploaded already; go on in half a minute');
      return cutOff ? wasCutOff() : new Error(sentence);
    default: return sentence.includes('abort') ? wasCutOff() : new Refusal('INVALID_INPUT', sentence.trim());
  }
}

const wasCutOff = (): Refusal => new Refusal('INVALID_INPUT', 'The upload was cut off; go on from where it stands');

/** The request as the library reads it. */
function webRequest({ url, method, headers, raw }: FastifyRequest, hasBody: boolean): Request {
  const list = new Headers();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') list.set(name, value);
  return new Request(`http://local${url}`, hasBody ? { method, headers: list, body: Readable.toWeb(raw), duplex: 'half' } : { method, headers: list });
}

/** A sender hears an answer only after its last byte: some more are read and dropped, but not without end. */
function dismiss(raw: IncomingMessage, fileBytes: number): void {
  if (raw.complete) return;
  let dropped = 0;
  raw.removeAllListeners('data').on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > 2 * fileBytes) raw.destroy();
  }).resume();
}
