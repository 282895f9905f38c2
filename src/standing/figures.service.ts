import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { Round } from '../round/round.entity.js';
import { inputsOf } from './inputs.service.js';
import { resultsOf, type UnitResult } from './results.service.js';
import { Standing } from './standing.entity.js';

/** What a standing shows of a result. */
export type Figures = Pick<Standing, 'assessmentId' | 'unitId' | 'category' | 'unitNumber' | 'unitNameZh' | 'total' | 'creation' | 'community' | 'intersection' | 'uncappedIntersection' | 'absences' | 'rank'>;

/** A result as its standing shows it. */
export function figuresOf({ unit, score, rank }: UnitResult): Figures {
  const [creation, community, intersection] = score.parts;
  return {
    assessmentId: score.assessmentId, unitId: unit.unitId, category: unit.category, unitNumber: unit.unitNumber, unitNameZh: unit.unitNameZh,
    total: score.totalHundredths, creation: creation!.displayHundredths,
    community: community!.applies ? community!.displayHundredths : null,
    intersection: intersection!.applies ? intersection!.displayHundredths : null,
    uncappedIntersection: score.uncapped?.hundredths ?? null,
    absences: score.absences, rank,
  };
}

/** What two standings must have in common to say the same of a unit. */
const compared = ['total', 'creation', 'community', 'intersection', 'uncappedIntersection', 'absences', 'rank'] as const;

/** Whether two results, or a result and its standing, show a unit alike. */
export const showAlike = (one: Pick<Figures, (typeof compared)[number]>, other: Pick<Figures, (typeof compared)[number]>): boolean => compared.every((name) => one[name] === other[name]);

/** The units whose standings are no longer what computing anew would give: something they come from has changed since. */
export async function staleUnits(uow: UnitOfWork, round: Round): Promise<Figures[]> {
  const standing = new Map((await uow.rows.find(Standing, { roundId: round.id })).map((one) => [one.assessmentId, one]));
  const fresh = resultsOf(await inputsOf(uow, round)).flatMap(({ results }) => results.map(figuresOf));
  return fresh.filter((one) => !standing.has(one.assessmentId) || !showAlike(one, standing.get(one.assessmentId)!));
}
