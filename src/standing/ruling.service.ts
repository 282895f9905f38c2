/**
 * What the office rules on objections lies over what was recorded, and never in its place: marks, events and ratings stay
 * as they are, and results say which ruling they follow. A correction takes the inputs as they were published and lays the
 * rulings that stand by now over them, so that it changes what was ruled and nothing else.
 */
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { RoundSettings } from '../scoring/settings.js';
import type { AssessmentInput } from '../scoring/total.js';
import type { UnitCategory } from '../territory/territory.entity.js';
import { Ruling } from './ruling.entity.js';

/** One unit's inputs with what the ranking and the notice print beside its result. */
export interface UnitInputs extends AssessmentInput {
  readonly unitId: string;
  readonly unitNameZh: string;
  readonly category: UnitCategory;
}

/** All that the results of a round come from, as plain data: the same round gives the same data in the same order. */
export interface RoundInputs {
  readonly round: { readonly id: string; readonly titleZh: string; readonly periodFrom: string; readonly periodTo: string };
  readonly settings: RoundSettings;
  readonly units: readonly UnitInputs[];
}

/** The rulings of a round by which results are computed now: upheld, and not superseded. */
export const rulingsThatStand = (uow: UnitOfWork, roundId: string): Promise<Ruling[]> => uow.rows.find(Ruling, { roundId, upheld: true, supersededAt: null }, { order: ['id'] });

/** The inputs with exactly these rulings over them, whatever rulings they had. Pure. */
export function withRulings(inputs: RoundInputs, rulings: readonly Ruling[]): RoundInputs {
  const byAssessment = new Map<string, Ruling[]>();
  for (const ruling of rulings) byAssessment.set(ruling.assessmentId, [...(byAssessment.get(ruling.assessmentId) ?? []), ruling]);
  return { ...inputs, units: inputs.units.map((unit) => ruledUnit(unit, byAssessment.get(unit.assessmentId) ?? [])) };
}

function ruledUnit(unit: UnitInputs, rulings: readonly Ruling[]): UnitInputs {
  const { rules, community, intersection } = unruled(unit);
  const onRule = new Map(rulings.flatMap(({ id, ruleId, points }) => (ruleId === null || points === null ? [] : [[ruleId, { id, points }] as const])));
  const onEvent = new Map(rulings.flatMap(({ id, dutyEventId }) => (dutyEventId === null ? [] : [[dutyEventId, id] as const])));
  const onRating = rulings.flatMap(({ id, subject, points }) => (subject === 'RATING' && points !== null ? [{ id, points }] : []))[0];
  const struck = (intersection?.events ?? []).flatMap((event) => (onEvent.has(event.id) ? [{ ...event, rulingId: onEvent.get(event.id)! }] : []));
  return {
    ...unit,
    rules: rules.map((rule) => (onRule.has(rule.ruleId) ? { ...rule, ruling: onRule.get(rule.ruleId)! } : rule)),
    community: community && onRating ? { ...community, ruling: onRating } : community,
    intersection: intersection && struck.length > 0 ? { ...intersection, events: intersection.events.filter(({ id }) => !onEvent.has(id)), struck } : intersection,
  };
}

/** A unit's inputs as they were recorded: without rulings, and with the events that were struck in their old places. */
function unruled({ rules, community, intersection }: UnitInputs): Pick<UnitInputs, 'rules' | 'community' | 'intersection'> {
  return {
    rules: rules.map(({ ruling: _ruling, ...rule }) => rule),
    community: community && recordedRatings(community),
    intersection: intersection && recordedEvents(intersection),
  };
}

const recordedRatings = ({ ruling: _ruling, ...community }: NonNullable<UnitInputs['community']>): NonNullable<UnitInputs['community']> => community;

const recordedEvents = ({ events, struck = [], ...intersection }: NonNullable<UnitInputs['intersection']>): NonNullable<UnitInputs['intersection']> =>
  ({ ...intersection, events: [...events, ...struck.map(({ rulingId: _ruling, ...event }) => event)].sort((a, b) => (a.id < b.id ? -1 : 1)) });

/** Whether anything was ruled on: such inputs are of another form, which a reader must know. */
export const isRuled = ({ units }: RoundInputs): boolean =>
  units.some(({ rules, community, intersection }) => rules.some(({ ruling }) => ruling !== undefined) || community?.ruling !== undefined || intersection?.struck !== undefined);
