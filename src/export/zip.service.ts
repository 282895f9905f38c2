/**
 * The files of archives in one ZIP. What is in it is read first, as the asker and page by page; then the bytes travel one file
 * after the other, with no connection to the database held and never a whole file in memory. Each file is compared with its
 * hash on its way: an archive is never handed out with other bytes than those that were uploaded.
 */
import { pipeline, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { Archive } from '../archive/archive.entity.js';
import { EvidenceState, type Evidence } from '../archive/evidence.entity.js';
import { evidence, evidenceFiles } from '../archive/evidence.loader.js';
import { FileState, type File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { instantIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { labelOf } from '../platform/graph/enum.js';
import { Refusal } from '../platform/errors/errors.js';
import { Measuring } from '../platform/files/arrivals.js';
import type { FileStore } from '../platform/files/store.js';
import { roundById, roundRulesByRoundId } from '../round/round.loader.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import type { Rule } from '../ruleset/ruleset.entity.js';
import type { Unit } from '../territory/territory.entity.js';
import { unitById } from '../territory/territory.loader.js';
import { csvText, htmlIndex, type IndexLine } from './index-page.js';
import type { Asked, Kind } from './kind.js';
import { endingOf, fileName, namePart, NumberedNames } from './names.js';

export const archiveZip: Kind = { action: 'evidence.read', takes: { round: 'needed', units: true }, hold: { entity: Archive, property: 'id' } };

/** A file on its way into the ZIP. */
interface Entry {
  readonly path: string;
  readonly file: Pick<File, 'id' | 'sha256' | 'mediaType' | 'byteLength'>;
  readonly modified: Date;
}

/** What a ZIP will hold: everything that the database had to say of it. */
export interface ZipPlan {
  readonly title: string;
  readonly held: readonly string[];
  readonly entries: readonly Entry[];
  readonly index: readonly IndexLine[];
  readonly madeAt: Date;
}

interface Piece { readonly unit: Unit; readonly rule: Rule; readonly ordinal: number; readonly evidence: Evidence; readonly files: readonly File[] }

/** The archives that are asked for and that this actor sees. */
export const archivesAsked = (uow: UnitOfWork, { roundId, unitIds }: Asked): Promise<Archive[]> =>
  uow.rows.find(Archive, { roundId: roundId!, ...(unitIds.length === 0 ? {} : { unitId: unitIds }) }, { order: ['createdAt', 'id'] });

/** Reads what the ZIP will hold, as the actor of the unit of work sees it. Statements grow by pages of evidence, not by files. */
export async function planZip(uow: UnitOfWork, asked: Asked): Promise<ZipPlan> {
  const archives = await archivesAsked(uow, asked);
  if (archives.length === 0) throw new Refusal('NOT_FOUND', 'There is no such archive');
  const round = await uow.load(roundById, asked.roundId);
  const ordinals = new Map((await uow.load(roundRulesByRoundId, asked.roundId!)).map(({ ruleId, ordinal }) => [ruleId, ordinal]));
  const pieces: Piece[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await evidence.read(uow, { first: 100, after, orderBy: 'CREATED_AT_ASC' }, { archiveId: archives.map(({ id }) => id) });
    const read = await Promise.all(page.nodes.map((one) => pieceOf(uow, one, ordinals)));
    pieces.push(...read.filter((piece) => piece !== null));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo());
  }
  // A draft may not say yet what it is about: it comes last.
  const order = ({ evidence: { slot, aboutFrom } }: Piece): string => `${String(slot ?? 999).padStart(3, '0')} ${aboutFrom ?? '9999'}`;
  pieces.sort((a, b) => a.unit.number - b.unit.number || a.ordinal - b.ordinal || (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return { ...named(pieces, archives.length > 1, uow.actor.timeZone), title: `${round?.titleZh ?? ''} 创建档案`, held: archives.map(({ id }) => id), madeAt: uow.now };
}

async function pieceOf(uow: UnitOfWork, one: Evidence, ordinals: ReadonlyMap<string, number>): Promise<Piece | null> {
  const [unit, rule, attached] = await Promise.all([uow.load(unitById, one.unitId), uow.load(ruleById, one.ruleId), evidenceFiles.readBy(uow, 'evidenceId', one.id, { first: 100 })]);
  const files = await Promise.all(attached.nodes.map(({ fileId }) => uow.load(fileById, fileId)));
  if (!unit || !rule) return null;
  return { unit, rule, ordinal: ordinals.get(rule.id) ?? 0, evidence: one, files: files.flatMap((file) => (file ? [file] : [])) };
}

/** Names as `A02_20180516_市财政局_班子会议纪要_01.pdf`, in a folder for each unit where there are several. */
function named(pieces: readonly Piece[], folders: boolean, timeZone: string): Pick<ZipPlan, 'entries' | 'index'> {
  const names = new Map<string, NumberedNames>();
  const entries: Entry[] = [];
  const index: IndexLine[] = [];
  for (const { unit, rule, evidence: piece, files } of pieces) {
    const folder = folders ? `${fileName(`${String(unit.number).padStart(3, '0')}_${unit.nameZh}`, '')}/` : '';
    let numbered = names.get(folder);
    if (!numbered) names.set(folder, (numbered = new NumberedNames()));
    const { title, note, documentNumber, aboutFrom, aboutTo } = piece;
    const line = {
      unit: unit.nameZh, rule: rule.code, section: rule.sectionZh, ruleTitle: rule.titleZh, slot: rule.slots.find(({ number }) => number === piece.slot)?.titleZh ?? '',
      title, documentNumber, note, text: piece.text, links: piece.links.join('\n'), state: labelOf(EvidenceState, piece.state),
      about: aboutFrom === aboutTo ? aboutFrom ?? '' : `${aboutFrom ?? ''} – ${aboutTo ?? ''}`,
    };
    for (const file of files) {
      const said = { ...line, taken: takenOf(file, timeZone), uploaded: file.uploadedAt ? instantIn(timeZone, file.uploadedAt) : '', sha256: file.sha256 ?? '', original: file.name };
      // What waits for the scanner, is held by it or is damaged is handed to nobody, here either; the index says so.
      if (file.state !== 'STORED') {
        index.push({ ...said, file: '', remark: labelOf(FileState, file.state) });
        continue;
      }
      const stem = [rule.code, (aboutFrom ?? '未注日期').replaceAll('-', ''), unit.nameZh, title === '' ? '未命名' : title].map(namePart).join('_');
      const path = `${folder}${numbered.next(stem, endingOf(file.mediaType))}`;
      entries.push({ path, file, modified: file.uploadedAt ?? file.createdAt });
      index.push({ ...said, file: path, remark: '' });
    }
    if (files.length === 0) index.push({ ...line, uploaded: '', taken: '', sha256: '', original: '', file: '', remark: '' });
  }
  return { entries, index };
}

/** When a photo was taken, and where, as far as it says so; much is stripped on the way, so that nothing means unknown. */
function takenOf({ takenAt, takenPlace }: File, timeZone: string): string {
  return [...(takenAt ? [instantIn(timeZone, takenAt)] : []), ...(takenPlace ? [`${takenPlace.latitude}, ${takenPlace.longitude}`] : [])].join(' · ');
}

/** Packed already: packing again costs time and saves nothing. */
const packed = (mediaType: string | null): boolean => mediaType !== 'text/csv';

/** The bytes of the ZIP. `onEntry` is called as each file begins; an error of any file, or of `onEntry`, ends the whole. */
export function zipOf(plan: ZipPlan, files: FileStore, timeZone: string, onEntry: (at: number) => void): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  let current: Readable | undefined;
  // The library ends its stream by itself only where all goes well.
  const fail = (error: unknown): unknown => output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  output.once('close', () => current?.destroy());
  zip.addBuffer(Buffer.from(htmlIndex(plan.title, instantIn(timeZone, plan.madeAt), plan.index)), 'index.html', { mtime: plan.madeAt });
  zip.addBuffer(Buffer.from(csvText(plan.index)), 'index.csv', { mtime: plan.madeAt });
  for (const [ordinal, { path, file, modified }] of plan.entries.entries()) {
    zip.addReadStreamLazy(path, { mtime: modified, compress: !packed(file.mediaType), ...(file.byteLength === null ? {} : { size: file.byteLength }) }, (begin) => {
      const open = async (): Promise<void> => {
        if (output.destroyed) return;
        onEntry(ordinal);
        const bytes = await files.stored(file.id);
        if (bytes === null) throw new Refusal('FILE_REFUSED', `The stored file behind ${path} is gone; tell who runs the server`);
        current = pipeline(bytes.stream(), new Checked(file.sha256, path), (error) => { if (error) fail(error); });
        begin(null, current);
      };
      open().catch(fail);
    });
  }
  zip.end();
  return output;
}

/** Lets bytes through, and fails at their end where they are not those that were uploaded. */
class Checked extends Measuring {
  constructor(private readonly sha256: string | null, private readonly path: string) {
    super();
  }

  override _flush(done: (error: Error | null) => void): void {
    done(this.measured().sha256 === this.sha256 ? null : new Refusal('FILE_REFUSED', `The stored file behind ${this.path} is not the one that was uploaded; tell who runs the server`));
  }
}
