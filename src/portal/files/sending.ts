/**
 * Files on their way to the server, by the tus protocol. They belong to a place (the form that picked them) and not to a page:
 * the bytes are kept on this device until the form has taken the file, so that neither a lost connection nor a reload nor an
 * ended session costs more than what was under way. A repeat has the key of the first try, and the server has the file once.
 */
import { useSyncExternalStore } from 'react';
import { Upload, type DetailedError } from 'tus-js-client';
import { ask, newKey } from '../graph/ask';
import { UploadedFileDocument, type FilePurpose, type UploadedFileQuery } from '../graph/documents';
import { Refused, refusalOf, type Code } from '../graph/refusal';
import { endSession, tokenNow, touchSession } from '../graph/session';
import { shelf } from '../offline/store';

export type Uploaded = NonNullable<UploadedFileQuery['file']>;

export interface Sending {
  readonly key: string;
  /** Which form it belongs to, of which account. */
  readonly place: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly bytes: Blob;
  /** CUT goes on by itself; PAUSED and REFUSED wait for the person, DONE for the form. */
  readonly state: 'WAITING' | 'SENDING' | 'PAUSED' | 'CUT' | 'REFUSED' | 'DONE';
  readonly sent: number;
  readonly refused?: Refused;
  readonly uploaded?: Uploaded;
}

interface Kept { readonly key: string; readonly place: string; readonly purpose: FilePurpose; readonly name: string; readonly bytes: Blob; readonly at: number; readonly url?: string }

/** Small enough that a lost connection costs little and the session is seen to be alive, large enough that a photo is one request. */
export const partBytes = 4 * 1_048_576;
const atOnce = 3;
/** What was begun so long ago the server has forgotten. */
const keptHours = 24;
const waits = [1_000, 3_000, 6_000, 12_000, 20_000];

const store = shelf<Kept>('uploads');
const listeners = new Set<() => void>();
const uploads = new Map<string, Upload>();
const kept = new Map<string, Kept>();
const tries = new Map<string, number>();
let items: readonly Sending[] = [];

function show(next: readonly Sending[]): void {
  items = next;
  for (const tell of listeners) tell();
}

const change = (key: string, to: Partial<Sending>): void => show(items.map((item) => (item.key === key ? { ...item, ...to } : item)));
const find = (key: string): Sending | undefined => items.find((item) => item.key === key);

function keep(entry: Kept): void {
  kept.set(entry.key, entry);
  void store.write(entry.key, entry).catch(() => undefined);
}

function forget(key: string): void {
  kept.delete(key);
  uploads.delete(key);
  tries.delete(key);
  void store.remove(key).catch(() => undefined);
}

/** What is on its way at a place; the component follows. */
export function useSending(place: string): readonly Sending[] {
  const all = useSyncExternalStore((tell) => { listeners.add(tell); return () => listeners.delete(tell); }, () => items);
  return all.filter((item) => item.place === place);
}

/** Goes on with what was left at this place, by an earlier page too. */
export async function reopen(place: string): Promise<void> {
  const all = await store.all().catch((): [string, Kept][] => []);
  for (const [key, entry] of all) {
    if (entry.at < Date.now() - keptHours * 3_600_000) forget(key);
    else if (entry.place === place && !find(key)) {
      kept.set(key, entry);
      show([...items, { key, place, purpose: entry.purpose, name: entry.name, bytes: entry.bytes, state: 'WAITING', sent: 0 }]);
    }
  }
  for (const { key, state } of items) if (state === 'CUT') change(key, { state: 'WAITING' });
  begin();
}

export function send(place: string, purpose: FilePurpose, files: readonly File[]): void {
  for (const bytes of files) {
    const entry: Kept = { key: newKey(), place, purpose, name: bytes.name, bytes, at: Date.now() };
    keep(entry);
    show([...items, { key: entry.key, place, purpose, name: bytes.name, bytes, state: 'WAITING', sent: 0 }]);
  }
  begin();
}

export function pause(key: string): void {
  void uploads.get(key)?.abort().catch(() => undefined);
  uploads.delete(key);
  change(key, { state: 'PAUSED' });
  begin();
}

/** Goes on with what is paused, or tries once more what was refused. */
export function goOn(key: string): void {
  const item = find(key);
  if (item?.state === 'REFUSED') renew(item);
  else change(key, { state: 'WAITING' });
  begin();
}

/** Gives a file up: nothing is left of it, here or there. */
export function giveUp(key: string): void {
  const [item, url] = [find(key), kept.get(key)?.url];
  void uploads.get(key)?.abort().catch(() => undefined);
  if (item && url !== undefined && item.state !== 'REFUSED') void Upload.terminate(url, uploadOf(item).options).catch(() => undefined);
  take(key);
  begin();
}

/** The form has the file: it is no longer on its way. */
export function take(key: string): void {
  forget(key);
  show(items.filter((item) => item.key !== key));
}

/** The same file as another upload: the server has forgotten or refused the first. */
function renew(item: Sending): void {
  const fresh: Kept = { key: newKey(), place: item.place, purpose: item.purpose, name: item.name, bytes: item.bytes, at: Date.now() };
  forget(item.key);
  keep(fresh);
  show(items.map((one) => (one === item ? { ...item, key: fresh.key, state: 'WAITING', sent: 0, refused: undefined } : one)));
}

function begin(): void {
  for (const item of items) {
    if (items.filter(({ state }) => state === 'SENDING').length >= atOnce) return;
    if (item.state === 'WAITING') void run(item);
  }
}

async function run(item: Sending): Promise<void> {
  change(item.key, { state: 'SENDING', refused: undefined });
  const upload = uploadOf(item);
  uploads.set(item.key, upload);
  const known = kept.get(item.key)?.url;
  if (known === undefined) {
    const sha256 = await hashOf(item.bytes);
    if (sha256 !== undefined) upload.options.metadata = { ...upload.options.metadata, sha256 };
  }
  if (uploads.get(item.key) === upload) upload.start();
}

function uploadOf({ key, purpose, name, bytes }: Sending): Upload {
  const token = tokenNow();
  const upload: Upload = new Upload(bytes, {
    endpoint: `${location.origin}/files`, uploadUrl: kept.get(key)?.url ?? null, chunkSize: partBytes, retryDelays: null,
    // The address is kept with the bytes: after a reload nobody has to pick the file once more.
    storeFingerprintForResuming: false,
    metadata: { purpose, name, key },
    onBeforeRequest: (request) => {
      // Whoever has signed in since does not send another's files.
      if (token === undefined || tokenNow() !== token) throw new Refused('UNAUTHENTICATED', 'Another session');
      request.setHeader('authorization', `Bearer ${token}`);
    },
    onAfterResponse: () => touchSession(),
    onUploadUrlAvailable: () => { const entry = kept.get(key); if (entry && upload.url !== null) keep({ ...entry, url: upload.url }); },
    onProgress: (sent) => change(key, { sent }),
    onChunkComplete: () => { tries.delete(key); },
    onSuccess: () => void arrive(key, upload),
    onError: (error) => fail(key, refusalFrom(error), token),
  });
  return upload;
}

async function arrive(key: string, upload: Upload): Promise<void> {
  try {
    const { file } = await ask(UploadedFileDocument, { id: upload.url!.slice(upload.url!.lastIndexOf('/') + 1) });
    uploads.delete(key);
    if (file) change(key, { state: 'DONE', uploaded: file });
    begin();
  } catch (error) {
    fail(key, refusalOf(error), tokenNow());
  }
}

/** Of what does not hold for ever another try is made by itself. */
export const passing: readonly Code[] = ['OFFLINE', 'SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'STALE', 'WRONG_STATE', 'NOT_FOUND'];

function fail(key: string, refused: Refused, token: string | undefined): void {
  uploads.delete(key);
  const item = find(key);
  if (!item) return;
  if (refused.code === 'TICKET_EXPIRED') {
    renew(item);
  } else if (refused.code === 'UNAUTHENTICATED') {
    change(key, { state: 'CUT' });
    if (token !== undefined && token === tokenNow()) endSession('ended');
  } else if (passing.includes(refused.code)) {
    const tried = tries.get(key) ?? 0;
    tries.set(key, tried + 1);
    change(key, { state: 'CUT' });
    setTimeout(() => retry(key), waits[Math.min(tried, waits.length - 1)]);
  } else {
    // A reload need not try what was refused.
    void store.remove(key).catch(() => undefined);
    change(key, { state: 'REFUSED', refused });
  }
  begin();
}

function retry(key: string): void {
  if (find(key)?.state !== 'CUT') return;
  change(key, { state: 'WAITING' });
  begin();
}

window.addEventListener('online', () => { for (const { key } of items) retry(key); });

/** What stands in the way, in the words that the graph has for it. */
export function refusalFrom(error: Error | DetailedError): Refused {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if ('causingError' in error && error.causingError instanceof Refused) return error.causingError;
  if (!response) return 'originalRequest' in error ? new Refused('OFFLINE', error.message) : refusalOf(error);
  try {
    const { errors } = JSON.parse(response.getBody()) as { errors: { message: string; extensions: { code: Code } }[] };
    return new Refused(errors[0]!.extensions.code, errors[0]!.message);
  } catch {
    return new Refused(response.getStatus() === 401 ? 'UNAUTHENTICATED' : response.getStatus() === 413 ? 'FILE_TOO_LARGE' : 'SERVICE_UNAVAILABLE', error.message);
  }
}

/** The hash of the bytes, so that the server can tell that they arrived as they were. Over plain http browsers have none. */
export async function hashOf(bytes: Blob): Promise<string | undefined> {
  // Absent on plain http, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const hash = await bytes.arrayBuffer().then((whole) => subtle.digest('SHA-256', whole)).catch(() => undefined);
  return hash && Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
