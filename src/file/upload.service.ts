/**
 * The record of an upload: begun, gone on with part by part, and ended in one of few ways. The bytes travel elsewhere; here
 * stands who may send them, how many, until when, and what became of them.
 */
import { validate } from 'class-validator';
import type { Actor } from '../policy/roles.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import type { Finding } from '../platform/files/scanner.js';
import type { Written } from '../platform/files/store.js';
import { File, type FilePurpose } from './file.entity.js';
import { NewUpload } from './file.input.js';

/** For how long an upload may be gone on with after it was begun. */
export const uploadHours = 24;

/** How many bytes a file, a unit and the whole office may have. */
export interface UploadLimits {
  readonly fileBytes: number;
  readonly unitBytes: number;
  readonly officeBytes: number;
}

/** What each role uploads files for. */
export const purposesOf: Partial<Record<Actor, readonly FilePurpose[]>> = {
  UNIT_CLERK: ['EVIDENCE', 'LEDGER'],
  COMMUNITY: ['LEDGER'],
  SUPERVISOR: ['DUTY'],
  OFFICE_STAFF: ['IMPORT'],
  OFFICE_ADMIN: ['IMPORT'],
};

/** Reads what somebody says of a file that they want to upload, as this role may. INVALID_INPUT names what is wrong. */
export async function newUpload(as: Actor, said: Readonly<Record<string, string | null>>): Promise<NewUpload> {
  const upload = Object.assign(new NewUpload(), { purpose: said['purpose'], name: said['name']?.trim() ?? '', key: said['key'] ?? undefined, sha256: said['sha256']?.toLowerCase() });
  const [wrong] = await validate(upload);
  if (wrong) throw invalid(wrong.property, Object.values(wrong.constraints ?? {})[0] ?? 'makes no sense');
  const purposes = purposesOf[as] ?? [];
  if (!purposes.includes(upload.purpose)) throw invalid('purpose', `takes ${purposes.join(' or ')} here`);
  return upload;
}

/**
 * Begins an upload of so many bytes (undefined where the sender does not know yet). With a key that the sender has used before
 * it is the same upload again, whatever has become of it; KEY_REUSED where that one was another file. FILE_REFUSED for no
 * bytes, FILE_TOO_LARGE and STORAGE_FULL before the first byte.
 */
export async function beginUpload(uow: UnitOfWork, { purpose, name, key }: NewUpload, length: number | undefined, limits: UploadLimits, writer: string): Promise<{ file: File; isNew: boolean }> {
  const { unitId = null, communityId = null, accountId } = uow.actor;
  if (length === 0) throw new Refusal('FILE_REFUSED', 'The file is empty');
  if (length !== undefined && length > limits.fileBytes) throw tooLarge(limits.fileBytes);
  // A sender who does not say how much it will be is counted as if it were all that one file may have.
  const announcedLength = length ?? limits.fileBytes;
  const { unit_bytes, office_bytes } = await storageInUse(uow, unitId);
  // Asked only now that nobody else begins one: of two repeats at the same moment the second finds what the first has written.
  const known = key === undefined ? null : await uow.rows.one(File, { clientKey: key, uploadedBy: accountId }, { lock: true });
  if (known) {
    if (known.purpose !== purpose || known.name !== name || known.announcedLength !== announcedLength) throw new Refusal('KEY_REUSED', 'This key stands for another upload', { field: 'key' });
    return { file: known, isNew: false };
  }
  if (unitId !== null && unit_bytes + announcedLength > limits.unitBytes) throw new Refusal('STORAGE_FULL', `A unit has at most ${megabytes(limits.unitBytes)} MB of files; remove some, or ask the office`);
  if (office_bytes + announcedLength > limits.officeBytes) throw new Refusal('STORAGE_FULL', `The office has no room for more files`);
  const ticketExpiresAt = new Date(uow.now.getTime() + uploadHours * 3_600_000);
  const [file] = await uow.rows.insert(File, [{
    purpose, name, unitId, communityId, state: 'TICKETED', announcedLength, clientKey: key, ticketExpiresAt, uploadedBy: accountId,
  }]);
  await claim(uow, file!.id, writer);
  return { file: file!, isNew: true };
}

async function storageInUse(uow: UnitOfWork, unitId: string | null): Promise<{ unit_bytes: number; office_bytes: number }> {
  const [used] = await uow.query<{ unit_bytes: number; office_bytes: number }>('select unit_bytes, office_bytes from storage_in_use($1)', [unitId]);
  return used!;
}

/** The upload that this actor began and may go on with now: NOT_FOUND, WRONG_STATE once it has ended, TICKET_EXPIRED when it was left too long. */
export async function openUpload(uow: UnitOfWork, id: string): Promise<File> {
  const file = await ownUpload(uow, id, false);
  if (file.state !== 'TICKETED') throw ended(file);
  if (file.ticketExpiresAt <= uow.now) throw new Refusal('TICKET_EXPIRED', `An upload has to be finished within ${uploadHours} hours; begin another`);
  return file;
}

/** The upload that this actor began, whatever has become of it. */
export async function ownUpload(uow: UnitOfWork, id: string, lock: boolean): Promise<File> {
  const file = isId(id) ? await uow.rows.one(File, { id, uploadedBy: uow.actor.accountId }, { lock }) : null;
  return file ?? Promise.reject(notFound('upload'));
}

const ended = ({ state }: File): Refusal => new Refusal('WRONG_STATE', state === 'REFUSED' ? 'This file was refused; upload another' : 'This file is whole already and does not change');

/** For how long a server that takes a part is thought to be alive without saying so again. */
export const claimSeconds = 30;

/**
 * Takes an open upload for one server, so that two of them never write one file. Told by the database's own clock: what time
 * it is in the office has nothing to do with who is alive. WRONG_STATE while another has it.
 */
export async function claimUpload(uow: UnitOfWork, id: string, writer: string): Promise<File> {
  const file = await openUpload(uow, id);
  if (!(await claim(uow, id, writer))) throw new Refusal('WRONG_STATE', 'This file is being uploaded through another connection; go on in half a minute');
  return file;
}

async function claim(uow: UnitOfWork, id: string, writer: string): Promise<boolean> {
  const taken = await uow.query(
    `update file set writer = $2, writer_until = clock_timestamp() + interval '${claimSeconds} seconds'
     where id = $1 and state = 'TICKETED' and (writer is null or writer = $2 or writer_until < clock_timestamp()) returning id`, [id, writer]);
  return taken.length === 1;
}

/** Says again that the server is alive. */
export const keepClaim = async (uow: UnitOfWork, id: string, writer: string): Promise<void> => { await claim(uow, id, writer); };

export async function releaseClaim(uow: UnitOfWork, id: string, writer: string): Promise<void> {
  await uow.query(`update file set writer = null, writer_until = null where id = $1 and writer = $2 and state = 'TICKETED'`, [id, writer]);
}

/**
 * Records that a file's bytes are whole, as the scanner's finding has it. Under the row's lock, so that of two ends of one upload
 * one alone gets to `keep` its bytes; the other is given what that one wrote.
 */
export async function recordArrived(uow: UnitOfWork, id: string, { mediaType, byteLength, sha256 }: Written & { mediaType: string }, finding: Finding, keep: () => Promise<void>): Promise<{ file: File; isNew: boolean }> {
  const file = await ownUpload(uow, id, true);
  if (file.state === 'REFUSED') throw ended(file);
  if (file.state !== 'TICKETED') return { file, isNew: false };
  await keep();
  const [arrived] = await uow.rows.update(File, { id }, { ...standing(finding), mediaType, byteLength, sha256, uploadedAt: uow.now, verifiedAt: uow.now });
  return { file: arrived!, isNew: true };
}

/** Where a scanner's finding leaves a file. */
export function standing(finding: Finding): { readonly state: 'STORED' | 'QUARANTINED' | 'UNSCANNED'; readonly problem?: string } {
  switch (finding.verdict) {
    case 'CLEAN': return { state: 'STORED' };
    case 'INFECTED': return { state: 'QUARANTINED', problem: `The virus scanner found ${finding.virus}` };
    case 'UNKNOWN': return { state: 'UNSCANNED' };
  }
}

/** Records that what arrived was refused, and why. */
export async function recordRefused(uow: UnitOfWork, id: string, refusal: string): Promise<void> {
  const file = await ownUpload(uow, id, true);
  if (file.state !== 'TICKETED') throw ended(file);
  await uow.rows.update(File, { id }, { state: 'REFUSED', refusal });
}

/** Gives up an open upload: nothing is left of it but its lines in the log. */
export async function dropUpload(uow: UnitOfWork, id: string): Promise<void> {
  const file = await ownUpload(uow, id, true);
  if (file.state !== 'TICKETED') throw ended(file);
  await uow.rows.remove(File, { id });
}

const megabytes = (bytes: number): number => Math.trunc(bytes / 1_048_576);
export const tooLarge = (fileBytes: number): Refusal => new Refusal('FILE_TOO_LARGE', `A file has at most ${megabytes(fileBytes)} MB`);
