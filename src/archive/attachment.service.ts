import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { storedFilesOf } from '../file/file.service.js';

/**
 * Checks the files of many things at once: each must be a stored file of the actor's unit. One statement where all are
 * there; only where one is missing are they asked for thing by thing, so that NOT_FOUND names it (`evidence.3.fileIds`).
 */
export async function checkFilesOfEach(uow: UnitOfWork, purpose: 'EVIDENCE' | 'LEDGER', list: string, things: readonly { readonly fileIds: readonly string[] }[]): Promise<void> {
  const all = [...new Set(things.flatMap(({ fileIds }) => fileIds))];
  if (all.length === 0) return;
  try {
    await storedFilesOf(uow, all, purpose, list);
  } catch (refusal) {
    for (const [at, { fileIds }] of things.entries()) {
      if (fileIds.length > 0) await storedFilesOf(uow, fileIds, purpose, `${list}.${at}.fileIds`);
    }
    throw refusal;
  }
}
