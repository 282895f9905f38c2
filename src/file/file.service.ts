import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { notFound } from '../platform/errors/errors.js';
import { File } from './file.entity.js';

/** The stored files with these keys of the actor's unit, or NOT_FOUND with the input field. */
export async function storedFilesOf(uow: UnitOfWork, ids: readonly string[], purpose: 'EVIDENCE' | 'LEDGER', field: string): Promise<File[]> {
  const files = await uow.rows.find(File, { id: ids.filter(isId), unitId: uow.actor.unitId, purpose, state: 'STORED' });
  if (files.length !== new Set(ids).size) throw notFound('file', field);
  return files;
}
