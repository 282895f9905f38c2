import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { Actor } from '../policy/roles.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import type { Received } from '../platform/files/store.js';
import { File, type FilePurpose } from './file.entity.js';
import type { OpenUploadsInput } from './file.input.js';

/** For how long an upload may begin after it was opened. */
export const ticketMinutes = 15;

/** What each role uploads files for. */
const purposesOf: Partial<Record<Actor, readonly FilePurpose[]>> = {
  UNIT_CLERK: ['EVIDENCE', 'LEDGER'],
  COMMUNITY: ['LEDGER'],
  SUPERVISOR: ['DUTY'],
  OFFICE_STAFF: ['IMPORT'],
  OFFICE_ADMIN: ['IMPORT'],
};

/** One file may serve several rules and the ledger. */
const serveEachOther: readonly FilePurpose[] = ['EVIDENCE', 'LEDGER'];

/** Opens an upload for each file, for what this role may upload; anything else is INVALID_INPUT. */
export async function openUploads(uow: UnitOfWork, { uploads }: OpenUploadsInput): Promise<File[]> {
  const { unitId, communityId, accountId } = uow.actor;
  const purposes = purposesOf[uow.actor.as] ?? [];
  uploads.forEach(({ purpose }, at) => {
    if (!purposes.includes(purpose)) throw invalid(`uploads.${at}.purpose`, `takes ${purposes.join(' or ')} here`);
  });
  const ticketExpiresAt = new Date(uow.now.getTime() + ticketMinutes * 60_000);
  return uow.rows.insert(File, uploads.map(({ purpose, name }) => ({ purpose, name: name.trim(), unitId: unitId ?? null, communityId: communityId ?? null, state: 'TICKETED', ticketExpiresAt, uploadedBy: accountId })));
}

/**
 * The open upload that this actor may fill now. NOT_FOUND unless the actor opened it, WRONG_STATE once something has
 * arrived, TICKET_EXPIRED when it was left too long.
 */
export async function openTicket(uow: UnitOfWork, id: string): Promise<File> {
  const file = await ownUpload(uow, id, false);
  if (file.ticketExpiresAt <= uow.now) throw new Refusal('TICKET_EXPIRED', `An upload begins within ${ticketMinutes} minutes; open another`);
  return file;
}

/**
 * Records that a file's bytes are here. Under the row's lock, so that of two uploads on one ticket one alone gets to
 * `keep` its bytes; the other is WRONG_STATE.
 */
export async function recordStored(uow: UnitOfWork, id: string, { mediaType, byteLength, sha256 }: Received, keep: () => Promise<void>): Promise<File> {
  await ownUpload(uow, id, true);
  await keep();
  const [stored] = await uow.rows.update(File, { id }, { state: 'STORED', mediaType, byteLength, sha256, uploadedAt: uow.now });
  return stored!;
}

/** Records that what arrived was refused, and why; the ticket is used up. */
export async function recordRefused(uow: UnitOfWork, id: string, refusal: string): Promise<void> {
  await ownUpload(uow, id, true);
  await uow.rows.update(File, { id }, { state: 'REFUSED', refusal });
}

async function ownUpload(uow: UnitOfWork, id: string, lock: boolean): Promise<File> {
  const file = isId(id) ? await uow.rows.one(File, { id, uploadedBy: uow.actor.accountId }, { lock }) : null;
  if (!file) throw notFound('upload');
  if (file.state !== 'TICKETED') throw new Refusal('WRONG_STATE', file.state === 'STORED' ? 'This file is stored already and does not change' : 'This file was refused; open another upload');
  return file;
}

/** The stored file that this actor sees, or NOT_FOUND. */
export async function storedFile(uow: UnitOfWork, id: string): Promise<File> {
  const file = await uow.rows.need(File, id);
  if (file.state !== 'STORED') throw notFound('file');
  return file;
}

/**
 * The files that somebody wants to attach, in the order asked for: stored, of the actor's own unit or community (their own
 * uploads for supervisors, the office's for its people), and of this purpose, where EVIDENCE and LEDGER serve each other. One statement. Any other is NOT_FOUND
 * naming the field; where many things are handed in at once, `field` says which one wanted the file.
 */
export async function storedFilesOf(uow: UnitOfWork, ids: readonly string[], purpose: FilePurpose, field: string | ((id: string) => string)): Promise<File[]> {
  const asked = [...new Set(ids)];
  const known = asked.filter(isId);
  const purposes = serveEachOther.includes(purpose) ? serveEachOther : [purpose];
  const { as, unitId, communityId, accountId } = uow.actor;
  const found = known.length === 0 ? [] : await uow.rows.find(File, { id: known, state: 'STORED', purpose: purposes, unitId: unitId ?? null, communityId: communityId ?? null, uploadedBy: as === 'SUPERVISOR' ? accountId : undefined });
  const byId = new Map(found.map((file) => [file.id, file]));
  return asked.map((id) => {
    const file = byId.get(id);
    if (!file) throw notFound('stored file', typeof field === 'string' ? field : field(id));
    return file;
  });
}
