import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { FileStore } from '../platform/files/store.js';
import { tagByTable } from '../platform/graph/row.js';
import { pinyinOf } from '../territory/pinyin.service.js';
import { Unit } from '../territory/territory.entity.js';
import { judge, unitForm, type Judgement, type KnownUnit } from './judge.js';
import { UnitImport } from './unit-import.entity.js';
import type { ConfirmUnitImportInput, PreviewUnitImportInput } from './unit-import.input.js';
import { refuseBadRows, uploadedSheet } from './upload.service.js';

/** Reads a workbook and judges its rows against the units of now. Writes the judgement and no unit. INVALID_INPUT says what is wrong with the workbook as a whole. */
export async function previewUnitImport(uow: UnitOfWork, files: FileStore, { fileId }: PreviewUnitImportInput): Promise<UnitImport> {
  const sheet = await uploadedSheet(uow, files, fileId, unitForm);
  const { good, bad, unchanged, ...judged } = judge(sheet, await unitsOfNow(uow, false));
  const id = newId(tagByTable('unit_import'), uow.now);
  await uow.query('insert into unit_import (id, file_id, rows, good, bad, unchanged, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, sheet.fileId, JSON.stringify(judged), good, bad, unchanged, uow.actor.accountId, uow.now]);
  return uow.rows.need(UnitImport, id);
}

/**
 * Takes over the good rows, judged anew against the units of now. INVALID_INPUT, with the first bad rows as blockers, where
 * there are bad ones and they are not to be left out. Confirmed again it changes nothing and answers the same.
 */
export async function confirmUnitImport(uow: UnitOfWork, { unitImportId, skipBad }: ConfirmUnitImportInput): Promise<UnitImport> {
  const found = await uow.rows.need(UnitImport, unitImportId, 'unitImportId', { lock: true });
  if (found.state === 'CONFIRMED') return found;
  // Two imports at the same moment: the second judges what the first has written.
  await uow.query(`select pg_advisory_xact_lock(hashtextextended('unit import' || $1, 0))`, [uow.officeId]);
  const { rows } = judge(await judgedRows(uow, found.id), await unitsOfNow(uow, true));
  refuseBadRows(rows.filter(({ verdict }) => verdict === 'BAD'), skipBad);
  await uow.rows.insert(Unit, rows.flatMap(({ verdict, unit }) => (verdict === 'NEW' && unit ? [{ ...unit, pinyin: pinyinOf(unit.nameZh), active: true }] : [])));
  await changeUnits(uow, rows.flatMap(({ verdict, unit }) => (verdict === 'CHANGED' && unit ? [unit] : [])));
  const [confirmed] = await uow.rows.update(UnitImport, { id: found.id }, { state: 'CONFIRMED', confirmedAt: uow.now });
  return confirmed!;
}

async function changeUnits(uow: UnitOfWork, units: readonly { readonly nameZh: string }[]): Promise<void> {
  if (units.length === 0) return;
  await uow.query(
    `update unit set number = said.number, name_zh = said."nameZh", name_en = said."nameEn", pinyin = said.pinyin, affiliation = said.affiliation, category = said.category,
       contact_name = said."contactName", contact_phone = said."contactPhone"
     from jsonb_to_recordset($1) as said (id uuid, number integer, "nameZh" text, "nameEn" text, affiliation text, category text, "contactName" text, "contactPhone" text, pinyin text)
     where unit.id = said.id`, [JSON.stringify(units.map((unit) => ({ ...unit, pinyin: pinyinOf(unit.nameZh) })))]);
}

async function unitsOfNow(uow: UnitOfWork, lock: boolean): Promise<KnownUnit[]> {
  const units = await uow.rows.find(Unit, {}, { order: ['number'], lock });
  return units.map((unit) => ({ ...unit, contactName: unit.contactName ?? '', contactPhone: unit.contactPhone ?? '' }));
}

/** All units as a workbook gives them out, in the order of their numbers. */
export const exportedUnits = (uow: UnitOfWork): Promise<KnownUnit[]> => unitsOfNow(uow, false);

/** The judgement that an import was previewed with, all rows. NOT_FOUND where there is none for this actor. */
export async function importedRows(uow: UnitOfWork, id: string): Promise<Pick<Judgement, 'columns' | 'rows'>> {
  await uow.rows.need(UnitImport, id);
  return judgedRows(uow, id);
}

async function judgedRows(uow: UnitOfWork, id: string): Promise<Pick<Judgement, 'columns' | 'rows'>> {
  const [found] = await uow.query<{ rows: Pick<Judgement, 'columns' | 'rows'> }>('select rows from unit_import where id = $1', [id]);
  return found!.rows;
}
