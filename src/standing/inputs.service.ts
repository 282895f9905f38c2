import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Round } from '../round/round.entity.js';
import { settingsOf } from '../round/round.service.js';
import type { DutyEventKind } from '../scoring/settings.js';
import type { UnitCategory } from '../territory/territory.entity.js';
import { rulingsThatStand, withRulings, type RoundInputs } from './ruling.service.js';

interface UnitRow { id: string; unit_id: string; number: number; name_zh: string; category: UnitCategory; has_community: boolean; has_intersection: boolean; review: number | null }
interface MarkRow { id: string; assessment_id: string; score_sheet_id: string; rule_id: string; points: number; not_applicable: boolean }
interface SettlementRow { assessment_id: string; rule_id: string; points: number | null; not_applicable: boolean }

/**
 * Reads the inputs of a round: signed sheets, settlements, the ledger review, the communities' ratings, and the duty
 * events that count by the latest edition of their bulletin (notice of 2018); over all of it, what the office ruled on
 * objections. Seven statements, however many units.
 */
export async function inputsOf(uow: UnitOfWork, round: Round): Promise<RoundInputs> {
  const values = [round.id, round.periodFrom, round.periodTo];
  const units = await uow.query<UnitRow>(`
    select a.id, a.unit_id, u.number, u.name_zh, a.category, v.score as review,
      exists (select from partnership p where p.unit_id = a.unit_id and p.from_day <= $3 and (p.to_day is null or p.to_day >= $2)) as has_community,
      exists (select from duty_post d where d.unit_id = a.unit_id and d.from_day <= $3 and (d.to_day is null or d.to_day >= $2)) as has_intersection
    from assessment a join unit u on u.id = a.unit_id left join ledger_review v on v.assessment_id = a.id
    where a.round_id = $1 order by u.number`, values);
  const rules = await uow.query<{ id: string; code: string; maximum: number }>(
    'select r.id, r.code, r.maximum from round_rule rr join rule r on r.id = rr.rule_id where rr.round_id = $1 order by rr.ordinal', [round.id]);
  const marks = groupBy(await uow.query<MarkRow>(`
    select m.id, m.assessment_id, m.score_sheet_id, m.rule_id, m.points, m.not_applicable from mark m
    join score_sheet s on s.id = m.score_sheet_id and s.state = 'SIGNED' where m.round_id = $1 order by m.id`, [round.id]), (row) => `${row.assessment_id} ${row.rule_id}`);
  const settlements = groupBy(await uow.query<SettlementRow>(
    'select assessment_id, rule_id, points, not_applicable from settlement where round_id = $1', [round.id]), (row) => `${row.assessment_id} ${row.rule_id}`);
  const ratings = groupBy(await uow.query<{ id: string; assessment_id: string; score: number }>(
    "select id, assessment_id, score from community_rating where round_id = $1 and state = 'SIGNED' order by id", [round.id]), (row) => row.assessment_id);
  const events = groupBy(await uow.query<{ id: string; unit_id: string; kind: DutyEventKind }>(`
    select id, unit_id, kind from duty_event where day between $1 and $2 and counts order by id`, [round.periodFrom, round.periodTo]), (row) => row.unit_id);
  return withRulings({
    round: { id: round.id, titleZh: round.titleZh, periodFrom: round.periodFrom, periodTo: round.periodTo },
    settings: settingsOf(round),
    units: units.map((unit) => ({
      assessmentId: unit.id, unitId: unit.unit_id, unitNumber: unit.number, unitNameZh: unit.name_zh, category: unit.category,
      rules: rules.map((rule) => {
        const settlement = settlements.get(`${unit.id} ${rule.id}`)?.[0];
        return {
          ruleId: rule.id, code: rule.code, maximum: rule.maximum,
          marks: (marks.get(`${unit.id} ${rule.id}`) ?? []).map((mark) => ({ id: mark.id, sheetId: mark.score_sheet_id, points: mark.points, notApplicable: mark.not_applicable })),
          settledPoints: settlement?.points ?? null,
          notApplicable: settlement?.not_applicable ?? false,
        };
      }),
      community: unit.has_community ? { ledgerReview: unit.review ?? 0, ratings: (ratings.get(unit.id) ?? []).map(({ id, score }) => ({ id, score })) } : null,
      intersection: unit.has_intersection ? { events: (events.get(unit.unit_id) ?? []).map(({ id, kind }) => ({ id, kind })) } : null,
    })),
  }, await rulingsThatStand(uow, round.id));
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
