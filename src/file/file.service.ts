import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { notFound, Refusal } from '../platform/errors/errors.js';
import { File, type FilePurpose, type FileState } from './file.entity.js';

/** One file of a unit may serve several rules and the ledger. */
const serveEachOther: readonly FilePurpose[] = ['EVIDENCE', 'LEDGER'];

/** Why a file that is whole is given to nobody and attached to nothing. */
const held: Partial<Record<FileState, string>> = {
  UNSCANNED: 'This file waits for the virus scanner; try again in a few minutes',
  QUARANTINED: 'The virus scanner found something in this file; upload another',
  DAMAGED: 'The bytes of this file are no longer those that were stored',
};

/** The stored file that this actor sees; NOT_FOUND, or WRONG_STATE for one whose bytes are held back. */
export async function storedFile(uow: UnitOfWork, id: string): Promise<File> {
  const file = await uow.rows.need(File, id);
  refuseHeld(file);
  if (file.state !== 'STORED') throw notFound('file');
  return file;
}

function refuseHeld({ state }: File, field?: string): void {
  const why = held[state];
  if (why !== undefined) throw new Refusal('WRONG_STATE', why, { field });
}

/**
 * The files that somebody wants to attach, in the order asked for: stored, of the actor's own unit or community (their own
 * uploads for supervisors, the office's for its people), and of this purpose, where EVIDENCE and LEDGER serve each other. One
 * statement. Any other is NOT_FOUND naming the field, one whose bytes are held back WRONG_STATE; where many things are handed in
 * at once, `field` says which one wanted the file.
 */
export async function storedFilesOf(uow: UnitOfWork, ids: readonly string[], purpose: FilePurpose, field: string | ((id: string) => string)): Promise<File[]> {
  const asked = [...new Set(ids)];
  const known = asked.filter(isId);
  const purposes = serveEachOther.includes(purpose) ? serveEachOther : [purpose];
  const { as, unitId, communityId, accountId } = uow.actor;
  const found = known.length === 0 ? [] : await uow.rows.find(File, {
    id: known, purpose: purposes, unitId: unitId ?? null, communityId: communityId ?? null, uploadedBy: as === 'SUPERVISOR' ? accountId : undefined,
  });
  const byId = new Map(found.map((file) => [file.id, file]));
  return asked.map((id) => {
    const file = byId.get(id);
    const at = typeof field === 'string' ? field : field(id);
    if (file) refuseHeld(file, at);
    if (file?.state !== 'STORED') throw notFound('stored file', at);
    return file;
  });
}
