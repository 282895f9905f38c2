/** The end of an upload: its bytes are judged, scanned, stored and recorded; both or neither are kept. */
import { File } from '../file/file.entity.js';
import { dropUpload, recordArrived, recordRefused } from '../file/upload.service.js';
import { appendAudit } from '../platform/audit.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { judgeContent } from '../platform/files/content.js';
import type { FileRules } from '../platform/files/place.js';
import type { FileStore } from '../platform/files/store.js';
import type { Operation } from './operation.js';

interface Whole {
  readonly files: FileStore;
  readonly rules: FileRules;
  readonly file: File;
  /** What the sender said that its hash would be. */
  readonly announcedHash?: string;
}

/**
 * Ends an upload all of whose bytes are there. What is refused for its content leaves a record with the reason, what is not what
 * the sender said leaves nothing; a file in which a virus was found is kept, and FILE_REFUSED to its sender.
 */
export async function finishUpload(operation: Operation, { files, rules, file, announcedHash }: Whole): Promise<File> {
  const { id } = file;
  const bytes = await files.arrived(id);
  if (!bytes) return asItStands(operation, id);
  const sha256 = await files.arrivedHash(id);
  if (announcedHash !== undefined && announcedHash !== sha256) {
    await operation.write(false, (uow) => dropUpload(uow, id));
    await files.remove(id);
    throw invalid('sha256', 'is not the hash of what arrived; send it again');
  }
  const mediaType = await judgeContent(bytes, file.name, file.purpose === 'IMPORT').catch(async (error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    await operation.write(false, (uow) => recordRefused(uow, id, error.message));
    await files.remove(id);
    throw error;
  });
  const finding = rules.scanner ? await rules.scanner.scan(bytes.stream()) : { verdict: 'CLEAN' as const };
  let kept = false;
  try {
    const arrived = await operation.write(false, async (uow) => {
      const recorded = await recordArrived(uow, id, { mediaType, byteLength: bytes.length, sha256 }, finding, async () => { await files.keep(id); kept = true; });
      if (recorded.isNew) await appendAudit(uow, { action: 'file.upload', outcome: 'DONE', subjectId: id, detail: { byteLength: bytes.length, sha256, state: recorded.file.state } });
      return recorded.file;
    });
    await files.settle(id);
    if (arrived.state === 'QUARANTINED') throw new Refusal('FILE_REFUSED', `${arrived.problem}; the file is in quarantine`);
    return arrived;
  } catch (error) {
    // A commit that failed may have been made all the same: the record knows.
    if (kept && !(error instanceof Refusal && error.code === 'FILE_REFUSED') && (await operation.uow.rows.one(File, { id }))?.state === 'TICKETED') await files.unkeep(id);
    throw error;
  }
}

/** Somebody else has ended it: what they made of it. */
async function asItStands(operation: Operation, id: string): Promise<File> {
  const file = await operation.uow.rows.one(File, { id });
  if (!file || file.state === 'TICKETED') throw notFound('upload');
  return file;
}
