import { dayIn } from '../platform/clock.js';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Refusal } from '../platform/errors/errors.js';
import type { FileStore } from '../platform/files/store.js';
import { tagByTable } from '../platform/graph/row.js';
import type { Sheet } from '../platform/workbook/sheet.js';
import { workbookOf } from '../platform/workbook/write.js';
import { refuseBadRows, uploadedSheet } from '../registry/upload.service.js';
import { publishedDays } from '../round/round.service.js';
import { DutyImport } from './duty-import.entity.js';
import type { ConfirmDutyImportInput, PreviewDutyImportInput } from './duty-import.input.js';
import { daysIn, dutyColumns, dutyForm, judgeDuty, type DutyJudgement, type KnownPost } from './duty-sheet.js';
import { contentHash, type HandedLine } from './line-check.service.js';
import { recordLines } from './line.service.js';
import { suspendedPlaces } from './suspension.service.js';

/** What the sheet of a workbook of the roll-call is called. */
export const dutySheetName = '点名';

/** As many lines as one roll-call takes. */
const slice = 500;

/** An empty workbook of the roll-call with the headings, and drop-downs where only certain words are understood. */
export const dutyTemplate = (): Promise<Buffer> => workbookOf(dutySheetName, dutyColumns);

/** Reads a workbook of the roll-call and judges its rows. Writes the judgement and no line. INVALID_INPUT says what is wrong with the workbook as a whole. */
export async function previewDutyImport(uow: UnitOfWork, files: FileStore, { fileId }: PreviewDutyImportInput): Promise<DutyImport> {
  const sheet = await uploadedSheet(uow, files, fileId, dutyForm);
  const { good, bad, unchanged, ...judged } = await judgedNow(uow, sheet);
  const id = newId(tagByTable('duty_import'), uow.now);
  await uow.query('insert into duty_import (id, file_id, rows, good, bad, unchanged, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, sheet.fileId, JSON.stringify(judged), good, bad, unchanged, uow.actor.accountId, uow.now]);
  return uow.rows.need(DutyImport, id);
}

/**
 * Records the good rows, judged anew. INVALID_INPUT, with the first bad rows as blockers, where there are bad ones and they are
 * not to be left out. Confirmed again it changes nothing and answers the same; so does the same workbook read in again.
 */
export async function confirmDutyImport(uow: UnitOfWork, { dutyImportId, skipBad }: ConfirmDutyImportInput): Promise<DutyImport> {
  const found = await uow.rows.need(DutyImport, dutyImportId, 'dutyImportId', { lock: true });
  if (found.state === 'CONFIRMED') return found;
  // Two imports at the same moment: the second judges what the first has written.
  await uow.query(`select pg_advisory_xact_lock(hashtextextended('duty import' || $1, 0))`, [uow.officeId]);
  const { rows } = await judgedNow(uow, await importedRows(uow, found.id));
  refuseBadRows(rows.filter(({ verdict }) => verdict === 'BAD'), skipBad);
  const lines = rows.flatMap(({ verdict, line }) => (verdict === 'NEW' && line ? [{ ...line, clientKey: `import ${contentHash(line)}` }] : []));
  for (let from = 0; from < lines.length; from += slice) {
    const { rows: done } = await recordLines(uow, lines.slice(from, from + slice), { own: false });
    const wrong = done.find((row) => !row.done);
    if (wrong) throw new Refusal('WRONG_STATE', wrong.message ?? 'A row could not be recorded', { field: 'dutyImportId' });
  }
  const [confirmed] = await uow.rows.update(DutyImport, { id: found.id }, { state: 'CONFIRMED', confirmedAt: uow.now });
  return confirmed!;
}

/** The judgement that an import was previewed with, all rows. NOT_FOUND where there is none for this actor. */
export async function importedRows(uow: UnitOfWork, id: string): Promise<Pick<DutyJudgement, 'columns' | 'rows'>> {
  await uow.rows.need(DutyImport, id);
  const [found] = await uow.query<{ rows: Pick<DutyJudgement, 'columns' | 'rows'> }>('select rows from duty_import where id = $1', [id]);
  return found!.rows;
}

/** Judges a sheet against what is there now. */
async function judgedNow(uow: UnitOfWork, sheet: Sheet): Promise<DutyJudgement> {
  const posts = await uow.query<KnownPost>(`
    select p.id, p.from_day as "fromDay", p.to_day as "toDay", p.intersection_id as "intersectionId", array[u.code, u.name_zh] as unit, array[i.code, i.name_zh] as intersection
    from duty_post p join unit u on u.id = p.unit_id join intersection i on i.id = p.intersection_id order by p.from_day, p.id`);
  const days = daysIn(sheet);
  const suspended = await suspendedPlaces(uow, days);
  const known = await uow.query<{ content_sha256: string }>(`select content_sha256 from duty_line where day = any($1::date[]) and source = 'IMPORT'`, [days]);
  const hashes = new Set(known.map((row) => row.content_sha256));
  return judgeDuty(sheet, {
    posts, today: dayIn(uow.actor.timeZone, uow.now),
    published: await publishedDays(uow, days),
    suspended: (day, shift, intersectionId) => suspended(day, shift, intersectionId)?.reason,
    imported: (line: HandedLine) => hashes.has(contentHash(line)),
  });
}
