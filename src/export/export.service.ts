import { allows, actorTitle } from '../policy/guard.js';
import { actions } from '../policy/actions.js';
import { Archive } from '../archive/archive.entity.js';
import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { appendAudit } from '../platform/audit.js';
import { Round } from '../round/round.entity.js';
import { Unit } from '../territory/territory.entity.js';
import { Export, ExportKind, type ExportOffer, type ExportState } from './export.entity.js';
import type { ExportInput, RequestExportInput } from './export.input.js';
import { titleOf, type Asked } from './kind.js';
import { fileName, namePart } from './names.js';
import { kindOf, reachOf, withheld } from './right.service.js';
import { archivesAsked } from './zip.service.js';

/** How many exports one person may have waiting or in the making. */
export const atOnce = 3;

/** The kinds that the role may read, with what they are asked by. */
export function exportOffers(uow: UnitOfWork): ExportOffer[] {
  return (Object.keys(ExportKind) as ExportKind[]).flatMap((kind) => {
    const { action, takes } = kindOf(kind);
    return allows(uow.actor.as, action) ? [{ kind, takesRound: takes.round !== undefined, needsRound: takes.round === 'needed', takesUnits: takes.units === true, takesDays: takes.days === true }] : [];
  });
}

/**
 * Has an export prepared. FORBIDDEN where the role reads nothing of this kind; NOT_FOUND for a round, a unit or an archive that
 * the asker does not see; WRONG_STATE where three are being prepared for them already.
 */
export async function requestExport(uow: UnitOfWork, input: RequestExportInput): Promise<Export> {
  const { action } = kindOf(input.kind);
  if (!allows(uow.actor.as, action)) throw new Refusal('FORBIDDEN', `As ${actorTitle(uow.actor.as)} one may not: ${actions[action].says}`, { field: 'kind' });
  const asked = askedBy(input);
  const round = asked.roundId === null ? null : await uow.rows.need(Round, asked.roundId, 'roundId');
  const units = await unitsOf(uow, asked);
  // Of two that are asked for at once by one person, the second counts the first.
  await uow.query(`select pg_advisory_xact_lock(hashtextextended('export' || $1, 0))`, [uow.actor.accountId]);
  const waiting = await uow.rows.count(Export, { requestedBy: uow.actor.accountId, state: ['QUEUED', 'RUNNING'] });
  if (waiting >= atOnce) throw new Refusal('WRONG_STATE', `${atOnce} exports are being prepared for you already; wait for one, or cancel one`);
  const [made] = await uow.rows.insert(Export, [{
    ...asked, format: input.format, requestedBy: uow.actor.accountId, roleGrantId: uow.actor.roleGrantId, reach: reachOf(uow.actor),
    fileName: fileName([titleOf(asked.kind), ...(round ? [round.titleZh] : []), ...(units.length === 1 ? [units[0]!.nameZh] : []), dayIn(uow.actor.timeZone, uow.now)].map(namePart).join('_'), `.${input.format.toLowerCase()}`),
  }]);
  return made!;
}

/** What an input asks for. INVALID_INPUT for what does not go with the kind. */
function askedBy({ kind, format, roundId = null, unitIds, fromDay = null, toDay = null }: RequestExportInput): Asked {
  const { takes } = kindOf(kind);
  if ((format === 'ZIP') !== (kind === 'ARCHIVE_ZIP')) throw invalid('format', kind === 'ARCHIVE_ZIP' ? 'is ZIP for this kind' : 'is XLSX or CSV for this kind');
  if (takes.round === 'needed' && roundId === null) throw invalid('roundId', 'is needed for this kind');
  if (takes.round === undefined && roundId !== null) throw invalid('roundId', 'does not go with this kind');
  if (!takes.units && unitIds != null) throw invalid('unitIds', 'does not go with this kind');
  if (!takes.days && (fromDay !== null || toDay !== null)) throw invalid(fromDay === null ? 'toDay' : 'fromDay', 'does not go with this kind');
  if (fromDay !== null && toDay !== null && fromDay > toDay) throw invalid('toDay', 'is before fromDay');
  return { kind, roundId, unitIds: [...new Set(unitIds ?? [])], fromDay, toDay };
}

/** The units that are named, each of which the asker must see, and its archive where it is archives that are asked for. */
async function unitsOf(uow: UnitOfWork, asked: Asked): Promise<Unit[]> {
  const { unitIds, kind } = asked;
  const there = async (): Promise<Archive[]> => (unitIds.every(isId) ? archivesAsked(uow, asked) : []);
  if (kind === 'ARCHIVE_ZIP') {
    const archives = await there();
    if (archives.length === 0 || archives.length < unitIds.length) throw notFound('archive', unitIds.length === 0 ? 'roundId' : 'unitIds');
  }
  if (unitIds.length === 0) return [];
  const units = unitIds.every(isId) ? await uow.rows.find(Unit, { id: unitIds }) : [];
  if (units.length < unitIds.length) throw notFound('unit', 'unitIds');
  return units;
}

/** Cancels an export that is not ready; whoever is making it hears of it and leaves nothing behind. */
export async function cancelExport(uow: UnitOfWork, { exportId }: ExportInput): Promise<Export> {
  const found = await ownExport(uow, exportId, 'exportId');
  if (found.state !== 'QUEUED' && found.state !== 'RUNNING') throw new Refusal('WRONG_STATE', says(found), { field: 'exportId' });
  const [cancelled] = await uow.rows.update(Export, { id: found.id }, { state: 'CANCELLED', finishedAt: uow.now });
  return cancelled!;
}

/**
 * The export that its asker fetches now, written down in the log. NOT_FOUND for anybody else, WRONG_STATE unless it is ready.
 * Where the asker may no longer see all that is in it, it is withdrawn for good (FORBIDDEN, which keeps that), unless they
 * only act in another role at the moment. The names of bytes that are now to be forgotten are added to `withdrawn`.
 */
export async function fetchExport(uow: UnitOfWork, id: string, withdrawn: string[]): Promise<Export> {
  const found = await ownExport(uow, id);
  if (found.state !== 'READY' || found.expiresAt === null || found.expiresAt <= uow.now) throw new Refusal('WRONG_STATE', says(found.state === 'READY' ? { ...found, state: 'EXPIRED' } : found));
  if (uow.actor.roleGrantId !== found.roleGrantId) throw new Refusal('WRONG_STATE', 'It was asked for in another role; act in that one to fetch it');
  const why = await withheld(uow, found, found.holds);
  if (why !== null) {
    await uow.rows.update(Export, { id: found.id }, { state: 'WITHDRAWN', failure: why });
    withdrawn.push(bytesOf(found));
    await appendAudit(uow, { action: 'export.fetch', outcome: 'REFUSED', subjectId: found.id, detail: { code: 'FORBIDDEN', message: why } });
    throw new Refusal('FORBIDDEN', `${why}, so it is handed out no more`, { keepsWrites: true });
  }
  await appendAudit(uow, { action: 'export.fetch', outcome: 'DONE', subjectId: found.id, detail: { kind: found.kind, sha256: found.sha256 } });
  return found;
}

/** The name of an export's bytes in the store: each making has its own, so that no server ever writes over another's. */
export const bytesOf = ({ id, claim }: Pick<Export, 'id' | 'claim'>): string => `${id}.${claim}`;

/** The own export, locked; anybody else's is not there, not even for who sees that it was asked for. */
async function ownExport(uow: UnitOfWork, id: string, field?: string): Promise<Export> {
  const found = isId(id) ? await uow.rows.one(Export, { id, requestedBy: uow.actor.accountId }, { lock: true }) : null;
  return found ?? Promise.reject(notFound('export', field));
}

const stateSays: Readonly<Record<ExportState, string>> = {
  QUEUED: 'The export is not ready yet', RUNNING: 'The export is not ready yet', READY: 'The export is ready', FAILED: 'The export could not be made', CANCELLED: 'The export was cancelled',
  WITHDRAWN: 'The export is handed out no more', EXPIRED: 'The export has expired; ask for another',
};
const says = ({ state, failure }: Pick<Export, 'state' | 'failure'>): string => `${stateSays[state]}${failure === null ? '' : `: ${failure}`}`;
