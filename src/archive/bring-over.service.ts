import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { Round } from '../round/round.entity.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { Archive } from './archive.entity.js';
import { Evidence, EvidenceFile } from './evidence.entity.js';
import type { BringOverEvidenceInput } from './evidence.input.js';
import { holdArchive, piecesOf, write, type Wish } from './evidence.service.js';
import { checkWritable } from './window.js';

/**
 * Brings evidence of an earlier round of the same unit over into an archive, all or nothing: chosen pieces, or all of a rule
 * that are not there yet. The pieces arrive as drafts with their files, which are not uploaded again, with the days that they
 * are about, so that what is old shows as old, and with a mark of where they came from. A rule of another rule set is met by
 * the rule with the same code. NOT_FOUND for a piece, an archive or a rule that is not there, INVALID_INPUT for a round that
 * is not earlier, ALREADY_EXISTS for a chosen piece that was brought over before; and refused as saving is.
 */
export async function bringOverEvidence(uow: UnitOfWork, input: BringOverEvidenceInput): Promise<Evidence[]> {
  const held = await holdArchive(uow, input.archiveId, 'archiveId');
  checkWritable(held.window, held.at, 'archiveId');
  const { found, isChosen } = await wanted(uow, input);
  if (found.some(({ unitId }) => unitId !== held.archive.unitId)) throw notFound('evidence', isChosen ? 'evidenceIds' : 'fromArchiveId');
  await checkEarlier(uow, held.archive, found, isChosen ? 'evidenceIds' : 'fromArchiveId');
  const there = new Set((await uow.rows.find(Evidence, { archiveId: held.archive.id, broughtFromId: found.map(({ id }) => id) })).map(({ broughtFromId }) => broughtFromId));
  if (isChosen && there.size > 0) throw new Refusal('ALREADY_EXISTS', 'A piece was brought over already', { field: `evidenceIds.${found.findIndex(({ id }) => there.has(id))}` });
  const sources = found.filter(({ id }) => !there.has(id));
  const rules = await matches(uow, held.archive.roundId, sources);
  const files = sources.length === 0 ? [] : await uow.rows.find(EvidenceFile, { evidenceId: sources.map(({ id }) => id) });
  return write(uow, held, sources.map((source, at): Wish => {
    const match = rules.get(source.ruleId);
    const field = isChosen ? `evidenceIds.${at}` : 'ruleId';
    if (!match) throw notFound('rule in this round', field);
    const { title, note, text, documentNumber, aboutFrom, aboutTo, links } = source;
    const slot = match.slots.get(source.slot);
    return {
      given: { ruleId: match.ruleId, ...(slot === undefined ? {} : { slot }), title, note, text, documentNumber, aboutFrom, aboutTo, links, fileIds: files.filter(({ evidenceId }) => evidenceId === source.id).map(({ fileId }) => fileId) },
      broughtFromId: source.id, at: `${field}.`,
    };
  }));
}

/** The earlier pieces that are meant, in the order asked for. */
async function wanted(uow: UnitOfWork, { evidenceIds, fromArchiveId, ruleId }: BringOverEvidenceInput): Promise<{ found: Evidence[]; isChosen: boolean }> {
  if (evidenceIds != null) {
    if (fromArchiveId != null || ruleId != null) throw invalid('evidenceIds', 'goes without fromArchiveId and ruleId');
    const byId = new Map((await piecesOf(uow, evidenceIds)).map((piece) => [piece.id, piece]));
    return { isChosen: true, found: evidenceIds.map((id, at) => byId.get(id) ?? fail(notFound('evidence', `evidenceIds.${at}`))) };
  }
  if (fromArchiveId == null || ruleId == null) throw invalid('evidenceIds', 'or both fromArchiveId and ruleId say what is to be brought over');
  const archive = await uow.rows.need(Archive, fromArchiveId, 'fromArchiveId');
  const rule = await uow.rows.need(Rule, ruleId, 'ruleId');
  return { isChosen: false, found: await uow.rows.find(Evidence, { archiveId: archive.id, ruleId: rule.id }, { order: ['createdAt', 'id'], limit: 100 }) };
}

async function checkEarlier(uow: UnitOfWork, archive: Archive, sources: readonly Evidence[], field: string): Promise<void> {
  const rounds = await uow.rows.find(Round, { id: [...new Set([archive.roundId, ...sources.map(({ roundId }) => roundId)])] });
  const target = rounds.find(({ id }) => id === archive.roundId);
  const earlier = new Set(rounds.filter(({ periodFrom }) => target && periodFrom < target.periodFrom).map(({ id }) => id));
  if (sources.some(({ roundId }) => !earlier.has(roundId))) throw invalid(field, 'is not of an earlier round');
}

interface Match { readonly ruleId: string; readonly slots: ReadonlyMap<number | null, number | undefined> }

/** For each rule of the earlier pieces, the rule of the round that is the same or has the same code, with the slot of the same words for each of its slots. */
async function matches(uow: UnitOfWork, roundId: string, sources: readonly Evidence[]): Promise<Map<string, Match>> {
  if (sources.length === 0) return new Map();
  const asked = await uow.query<Pick<Rule, 'id' | 'code' | 'slots'>>('select r.id, r.code, r.slots from round_rule rr join rule r on r.id = rr.rule_id where rr.round_id = $1', [roundId]);
  const old = await uow.rows.find(Rule, { id: [...new Set(sources.map(({ ruleId }) => ruleId))] });
  return new Map(old.flatMap(({ id, code, slots }) => {
    const rule = asked.find((one) => one.id === id) ?? asked.find((one) => one.code === code);
    return rule ? [[id, { ruleId: rule.id, slots: new Map(slots.map((slot) => [slot.number, rule.slots.find(({ titleZh }) => titleZh === slot.titleZh)?.number])) }] as const] : [];
  }));
}

function fail(refusal: Refusal): never {
  throw refusal;
}
