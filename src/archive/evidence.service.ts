import { storedFilesOf } from '../file/file.service.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, stale } from '../platform/errors/errors.js';
import { Round } from '../round/round.entity.js';
import type { EvidenceSlot } from '../ruleset/ruleset.entity.js';
import { Archive } from './archive.entity.js';
import { contentOf, isHttpsLink, merge, type Content, type ContentField } from './content.js';
import { Evidence, EvidenceFile, EvidenceVersion } from './evidence.entity.js';
import type { ChangeEvidenceInput, EvidenceInput, RemoveEvidenceInput, SaveEvidenceInput } from './evidence.input.js';
import { keepVersions } from './version.service.js';
import { checkWritable, type Window } from './window.js';

/** One piece as somebody wants it: new, or what is there with the version that the wish began from. */
export interface Wish {
  readonly piece?: Evidence;
  readonly baseVersion?: number;
  readonly given: Partial<Content>;
  /** What an error puts before the name of its field: `evidence.3.`. */
  readonly at: string;
  readonly broughtFromId?: string;
}

/** An archive whose row is held, so that its state, its round's phase and its deadline stay what they are until the deed is done. */
export interface Held {
  readonly archive: Archive;
  readonly window: Window;
  /** What the clock showed once the row was held: a deadline is met or missed at this moment, not when the request came in. */
  readonly at: Date;
}

/**
 * Adds and changes evidence of one archive, all or nothing, in as many statements for a hundred pieces as for one; gives
 * the pieces in the order of the input. Whoever changes a piece names the version that they began from: what others have
 * changed since stays where this save did not touch it, and is STALE with both versions where it did. ROUND_CLOSED where
 * the unit's time is over, WRONG_STATE where the archive is not with the clerk, NOT_FOUND for a piece, rule or file that is
 * not there (`evidence.3.ruleId`).
 */
export async function saveEvidence(uow: UnitOfWork, { archiveId, evidence }: SaveEvidenceInput): Promise<Evidence[]> {
  const held = await holdArchive(uow, archiveId, 'archiveId');
  const known = new Map((await piecesOf(uow, evidence.flatMap(({ id }) => id ?? []))).map((piece) => [piece.id, piece]));
  const wishes = evidence.map((input, at): Wish => {
    if (input.id == null) return { given: givenOf(input), at: `evidence.${at}.` };
    const piece = known.get(input.id);
    if (!piece || piece.archiveId !== archiveId) throw notFound('evidence', `evidence.${at}.id`);
    if (input.baseVersion == null) throw invalid(`evidence.${at}.baseVersion`, 'says which version the change began from');
    if (evidence.some((other, before) => before > at && other.id === input.id)) throw invalid(`evidence.${at}.id`, 'stands twice');
    return { piece, baseVersion: input.baseVersion, given: givenOf(input), at: `evidence.${at}.` };
  });
  for (const { piece } of wishes) checkWritable(held.window, held.at, 'archiveId', piece);
  return write(uow, held, wishes);
}

/** Changes the fields of one piece that are named and no others: what a form does at every field. Refused as `saveEvidence` is. */
export async function changeEvidence(uow: UnitOfWork, { evidenceId, baseVersion, ...fields }: ChangeEvidenceInput): Promise<Evidence> {
  const { archiveId } = await uow.rows.need(Evidence, evidenceId, 'evidenceId');
  const held = await holdArchive(uow, archiveId, 'evidenceId');
  // Read again under the lock: it may have been changed, or be gone.
  const piece = await uow.rows.need(Evidence, evidenceId, 'evidenceId');
  checkWritable(held.window, held.at, 'evidenceId', piece);
  const [changed] = await write(uow, held, [{ piece, baseVersion, given: givenOf(fields), at: '' }]);
  return changed!;
}

/** Takes evidence out of its archives, all or nothing, and gives the archives. Refused as saving is, with NOT_FOUND for a piece that is not there. */
export async function removeEvidence(uow: UnitOfWork, { evidenceIds }: RemoveEvidenceInput): Promise<Archive[]> {
  const helds = await holdArchivesOf(uow, await piecesOf(uow, evidenceIds));
  // Read again under the locks: a piece that somebody else has removed meanwhile is not there.
  const pieces = await piecesOf(uow, evidenceIds);
  if (pieces.length !== evidenceIds.length) throw notFound('evidence', 'evidenceIds');
  for (const piece of pieces) {
    const { window, at } = helds.get(piece.archiveId)!;
    checkWritable(window, at, 'evidenceIds', piece);
  }
  await keepVersions(uow, pieces.map(({ id }) => ({ evidenceId: id, deed: 'REMOVED', changed: [] })), uow.moment);
  await uow.rows.remove(Evidence, { id: pieces.map(({ id }) => id) });
  return [...helds.values()].map(({ archive }) => archive);
}

/** The pieces with these keys that the actor sees; what can be no key is the key of nothing. */
export async function piecesOf(uow: UnitOfWork, ids: readonly string[]): Promise<Evidence[]> {
  const known = ids.filter(isId);
  return known.length === 0 ? [] : uow.rows.find(Evidence, { id: known }, { order: ['id'] });
}

/** Holds one archive, or NOT_FOUND. */
export async function holdArchive(uow: UnitOfWork, archiveId: string, field: string): Promise<Held> {
  const archive = await uow.rows.need(Archive, archiveId, field, { lock: true });
  return (await withWindows(uow, [archive]))[0]!;
}

/** Holds the archives of these pieces, always in the same order, so that two deeds never wait for each other. */
export async function holdArchivesOf(uow: UnitOfWork, pieces: readonly Evidence[]): Promise<Map<string, Held>> {
  const ids = [...new Set(pieces.map(({ archiveId }) => archiveId))];
  const archives = ids.length === 0 ? [] : await uow.rows.find(Archive, { id: ids }, { order: ['id'], lock: true });
  return new Map((await withWindows(uow, archives)).map((held) => [held.archive.id, held]));
}

/** Whoever moves a round locks all its archives first, so this is asked only once they are held. */
async function withWindows(uow: UnitOfWork, archives: readonly Archive[]): Promise<Held[]> {
  const ids = [...new Set(archives.map(({ roundId }) => roundId))];
  const rounds = new Map((ids.length === 0 ? [] : await uow.rows.find(Round, { id: ids })).map((round) => [round.id, round]));
  const at = uow.moment;
  return archives.map((archive) => {
    // A round that the unit does not see is one that has not opened.
    const { phase, submissionDeadline: deadline } = rounds.get(archive.roundId) ?? { phase: 'DRAFT' as const, submissionDeadline: at };
    return { archive, at, window: { phase, deadline, archive, timeZone: uow.actor.timeZone } };
  });
}

/** What an input gives, without what it leaves out; what is given as nothing is emptied. */
function givenOf({ ruleId, slot, title, note, text, documentNumber, aboutFrom, aboutTo, links, fileIds }: Partial<EvidenceInput> | Omit<ChangeEvidenceInput, 'evidenceId' | 'baseVersion'>): Partial<Content> {
  const given = {
    ruleId: ruleId ?? undefined, slot, aboutFrom, aboutTo, title: title === null ? '' : title, note: note === null ? '' : note, text: text === null ? '' : text,
    documentNumber: documentNumber === null ? '' : documentNumber, links: links === null ? [] : links, fileIds: fileIds === null ? [] : fileIds,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const nothing: Omit<Content, 'ruleId'> = { slot: null, title: '', note: '', text: '', documentNumber: '', aboutFrom: null, aboutTo: null, links: [], fileIds: [] };

interface Writing { readonly wish: Wish; readonly content: Content; readonly before: Content | null; readonly changed: readonly ContentField[] }

/** Writes what is wished of one archive that is held, once whoever asks has been found free to write, and gives the pieces in that order. */
export async function write(uow: UnitOfWork, { archive, at }: Held, wishes: readonly Wish[]): Promise<Evidence[]> {
  const slots = await slotsAsked(uow, archive.roundId);
  const writings = (await merged(uow, wishes)).map((writing) => ({ ...writing, content: withSlot(writing, slots) }));
  for (const { wish, content } of writings) check(wish, content, slots);
  const attached = writings.map(({ content, before }) => content.fileIds.filter((id) => before?.fileIds.includes(id) !== true));
  await storedFilesOf(uow, attached.flat(), 'EVIDENCE', (id) => `${writings[attached.findIndex((ids) => ids.includes(id))]!.wish.at}fileIds`);
  const added = (await uow.rows.insert(Evidence, writings.filter(({ before }) => before === null).map(({ wish, content }) => ({
    archiveId: archive.id, assessmentId: archive.assessmentId, unitId: archive.unitId, roundId: archive.roundId, ...columnsOf(content), state: 'DRAFT' as const, version: 1, broughtFromId: wish.broughtFromId ?? null, createdBy: uow.actor.accountId, updatedAt: at,
  })))).values();
  const written = writings.map((writing) => ({ ...writing, id: writing.wish.piece?.id ?? added.next().value!.id }));
  const touched = written.filter(({ before, changed }) => before === null || changed.length > 0);
  await update(uow, touched.filter(({ before }) => before !== null), at);
  const gone = touched.flatMap(({ id, before, content }) => (before?.fileIds ?? []).filter((fileId) => !content.fileIds.includes(fileId)).map((fileId) => ({ evidence_id: id, file_id: fileId })));
  if (gone.length > 0) {
    await uow.query('delete from evidence_file x using jsonb_to_recordset($1::jsonb) as gone (evidence_id uuid, file_id uuid) where x.evidence_id = gone.evidence_id and x.file_id = gone.file_id',
      [JSON.stringify(gone)]);
  }
  await uow.rows.insert(EvidenceFile, written.flatMap(({ id }, n) => attached[n]!.map((fileId) => ({ evidenceId: id, fileId, unitId: archive.unitId, assessmentId: archive.assessmentId }))));
  await keepVersions(uow, touched.map(({ id, before, wish, changed }) => ({
    evidenceId: id, changed: before === null ? [] : changed, deed: before !== null ? 'CHANGED' : wish.broughtFromId === undefined ? 'ADDED' : 'BROUGHT_OVER',
  })), at);
  const now = new Map((await uow.rows.find(Evidence, { id: written.map(({ id }) => id) })).map((piece) => [piece.id, piece]));
  return written.map(({ id }) => now.get(id)!);
}

/** The content without its files, which have rows of their own. */
const columnsOf = ({ ruleId, slot, title, note, text, documentNumber, aboutFrom, aboutTo, links }: Content) => ({ ruleId, slot, title, note, text, documentNumber, aboutFrom, aboutTo, links: [...links] });

/** Each wish laid over what is there, or STALE with both versions where it meets another save of the same field. */
async function merged(uow: UnitOfWork, wishes: readonly Wish[]): Promise<Writing[]> {
  const pieces = wishes.flatMap(({ piece }) => piece ?? []);
  const files = pieces.length === 0 ? [] : await uow.rows.find(EvidenceFile, { evidenceId: pieces.map(({ id }) => id) });
  const behind = wishes.filter(({ piece, baseVersion }) => piece && baseVersion !== piece.version);
  const bases = behind.length === 0 ? [] : await uow.rows.find(EvidenceVersion, { evidenceId: behind.map(({ piece }) => piece!.id), version: behind.map(({ baseVersion }) => baseVersion!) });
  return wishes.map((wish): Writing => {
    const { piece, given, baseVersion, at } = wish;
    if (!piece) return { wish, content: contentOf({ ...nothing, ruleId: '', ...given }), before: null, changed: [] };
    const current = contentOf({ ...piece, fileIds: files.filter(({ evidenceId }) => evidenceId === piece.id).map(({ fileId }) => fileId) });
    const base = bases.find(({ evidenceId, version }) => evidenceId === piece.id && version === baseVersion);
    if (!base && baseVersion !== piece.version) throw invalid(`${at}baseVersion`, 'is no version of this piece');
    const { content, changed, conflicts } = merge(base ? contentOf({ ...base, fileIds: base.files.map(({ fileId }) => fileId) }) : current, current, given);
    if (conflicts.length > 0) throw stale(`${at}${conflicts[0]}`, { version: piece.version, ...current }, { version: baseVersion, ...given });
    return { wish, content, before: current, changed };
  });
}

/** The slots of each rule that a round asks for. */
async function slotsAsked(uow: UnitOfWork, roundId: string): Promise<ReadonlyMap<string, readonly EvidenceSlot[]>> {
  const rows = await uow.query<{ id: string; slots: EvidenceSlot[] }>('select r.id, r.slots from round_rule rr join rule r on r.id = rr.rule_id where rr.round_id = $1', [roundId]);
  return new Map(rows.map(({ id, slots }) => [id, slots]));
}

/** A new piece that names no slot answers the one that its rule has, if that is the only one. */
function withSlot({ wish: { given }, content, before }: Writing, slots: ReadonlyMap<string, readonly EvidenceSlot[]>): Content {
  const asked = slots.get(content.ruleId) ?? [];
  return before === null && given.slot === undefined && asked.length === 1 ? { ...content, slot: 1 } : content;
}

function check({ at }: Wish, { ruleId, slot, aboutFrom, aboutTo, links, text }: Content, slots: ReadonlyMap<string, readonly EvidenceSlot[]>): void {
  const asked = slots.get(ruleId);
  if (!asked) throw notFound('rule in this round', `${at}ruleId`);
  const answered = asked.find(({ number }) => number === slot);
  if (slot !== null && !answered) throw invalid(`${at}slot`, `is none of the rule's ${asked.length} slots`);
  if (answered?.kind === 'TEXT' && [...text].length > answered.mostCharacters) throw invalid(`${at}text`, `is longer than ${answered.mostCharacters} characters`);
  if (aboutFrom !== null && aboutTo !== null && aboutFrom > aboutTo) throw invalid(`${at}aboutTo`, 'is before aboutFrom');
  const bad = links.findIndex((link) => !isHttpsLink(link));
  if (bad >= 0) throw invalid(`${at}links`, `the link ${bad + 1} is no https link`);
}

/** Changes the rows of pieces. What was submitted becomes a draft again; what was returned stays returned until it is submitted. */
async function update(uow: UnitOfWork, changed: readonly (Writing & { readonly id: string })[], at: Date): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ id, content: { ruleId, slot, title, note, text, documentNumber, aboutFrom, aboutTo, links } }) =>
    ({ id, rule_id: ruleId, slot, title, note, text, document_number: documentNumber, about_from: aboutFrom, about_to: aboutTo, links }));
  await uow.query(`
    update evidence set rule_id = given.rule_id, slot = given.slot, title = given.title, note = given.note, text = given.text, document_number = given.document_number,
      about_from = given.about_from, about_to = given.about_to, links = given.links, version = evidence.version + 1, updated_at = $2,
      state = case evidence.state when 'SUBMITTED' then 'DRAFT' else evidence.state end
    from jsonb_to_recordset($1::jsonb) as given (id uuid, rule_id uuid, slot integer, title text, note text, text text, document_number text, about_from date, about_to date, links text[])
    where evidence.id = given.id`, [JSON.stringify(rows), at]);
}
