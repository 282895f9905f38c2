/** What the results of a round come from, written by the owner's hands: sheets, rulings, reviews, ratings, duty. */
import type { World } from '../support/world.js';
import type { Town } from './town.js';

export const compute = 'mutation ($input: RoundInput!) { computeStandings(input: $input) { id phase } }';
export const openPreview = 'mutation ($input: RoundInput!) { openPreview(input: $input) { id previewOpenedAt } }';
export const moveRound = 'mutation ($input: MoveRoundInput!) { moveRound(input: $input) { id phase } }';
export const publish = 'mutation ($input: PublishRoundInput!) { publishRound(input: $input) { id edition titleZh bodyZh officeNameZh sha256 annexes { category titleZh lines { rank unitNumber unitNameZh total creation community intersection } } snapshot { id canonicalJson byteLength sha256 recomputes createdBy { username } } issuedBy { username } } }';

interface Under { readonly assessment_id: string; readonly unit_id: string; readonly round_id: string }

/** The columns that every row below an assessment repeats. */
export async function under(world: World, assessmentId: string): Promise<Under> {
  const { rows } = await world.owner.query<Under>('select id as assessment_id, unit_id, round_id from assessment where id = $1', [assessmentId]);
  return rows[0]!;
}

/** One examiner's sheet with hundredths of a point for the town's rules in their order; null: does not apply. */
export async function aSheet(world: World, town: Town, assessmentId: string, examiner: string, points: readonly (number | null)[], state: 'SIGNED' | 'DRAFT' = 'SIGNED'): Promise<void> {
  const at = { ...(await under(world, assessmentId)), examiner_id: town.accounts[examiner] };
  const sheet = await world.insert('score_sheet', town.officeId, { ...at, state, ...(state === 'SIGNED' ? { signed_at: world.clock.now() } : {}) });
  for (const [index, each] of points.entries()) {
    await world.insert('mark', town.officeId, { ...at, score_sheet_id: sheet, rule_id: town.rules[index], points: each ?? 0, reason: '缺少会议纪要', not_applicable: each === null, updated_at: world.clock.now() });
  }
  if (state === 'SIGNED') await world.insert('sheet_signature', town.officeId, { score_sheet_id: sheet, assessment_id: assessmentId, examiner_id: at.examiner_id, sha256: 'a'.repeat(64), signed_at: world.clock.now() });
}

/** Equal signed sheets of both examiners of team 1. */
export async function bothMark(world: World, town: Town, assessmentId: string, points: readonly (number | null)[], others = points): Promise<void> {
  await aSheet(world, town, assessmentId, 'examiner-1a', points);
  await aSheet(world, town, assessmentId, 'examiner-1b', others);
}

/** The leader's ruling: points, or null where the rule does not apply. */
export async function aSettlement(world: World, town: Town, assessmentId: string, rule: 0 | 1 | 2, points: number | null): Promise<void> {
  await world.insert('settlement', town.officeId, {
    ...(await under(world, assessmentId)), rule_id: town.rules[rule], ...(points === null ? {} : { points }), not_applicable: points === null, reason: '复核后裁定', settled_by: town.accounts['leader-1'], settled_at: world.clock.now(),
  });
}

/** The team's review of the ledger, in hundredths. */
export async function aReview(world: World, town: Town, assessmentId: string, score: number): Promise<void> {
  await world.insert('ledger_review', town.officeId, { ...(await under(world, assessmentId)), score, remark: '', reviewed_by: town.accounts['leader-1'], reviewed_at: world.clock.now() });
}

/** The rating of the unit's community, with every item at the same whole point. */
export async function aRating(world: World, town: Town, assessmentId: string, item: number): Promise<void> {
  const at = await under(world, assessmentId);
  const { rows: [partnership] } = await world.owner.query<{ id: string; community_id: string }>('select id, community_id from partnership where unit_id = $1', [at.unit_id]);
  await world.insert('community_rating', town.officeId, {
    ...at, partnership_id: partnership!.id, community_id: partnership!.community_id, score: item * 100, remark: '尽心', state: 'SIGNED', saved_by: town.accounts['community-1'], saved_at: world.clock.now(),
    signed_by: town.accounts['community-1'], signed_at: world.clock.now(), countersigned_by: town.accounts['community-1b'], countersigned_at: world.clock.now(),
    ...Object.fromEntries(['atmosphere', 'environment', 'facility', 'volunteer', 'culture', 'response', 'attitude'].map((name) => [name, item])),
  });
}

/** An event of a unit's own post, one a day: in its bulletin and confirmed, unless said otherwise; a duplicate is in none. */
export async function aDutyEvent(world: World, town: Town, unitId: string, day: string, kind: string, { confirmed = true, duplicate = false }: { confirmed?: boolean; duplicate?: boolean } = {}): Promise<void> {
  const { rows: [post] } = await world.owner.query<{ id: string; intersection_id: string }>('select id, intersection_id from duty_post where unit_id = $1', [unitId]);
  const bulletin = (await world.value<string | undefined>('select id from bulletin where day = $1', [day]))
    ?? (await world.insert('bulletin', town.officeId, { day, number: 1 + (await world.value<number>('select count(*)::int from bulletin')), issued_by: town.accounts['office'], issued_at: world.clock.now() }));
  const line = await world.insert('duty_line', town.officeId, {
    duty_post_id: post!.id, unit_id: unitId, intersection_id: post!.intersection_id, day, shift: 'MORNING', present: kind === 'ABSENT' ? 0 : 2, leader_present: false, staff_kind: 'REGULAR', remark: '',
    recorded_by: town.accounts['supervisor-1'], ...(duplicate ? { state: 'DUPLICATE' } : { bulletin_id: bulletin, printed_state: 'COUNTS' }),
  });
  await world.insert('duty_event', town.officeId, {
    duty_line_id: line, unit_id: unitId, day, kind, reason: '督查所见', recorded_by: town.accounts['supervisor-1'],
    ...(duplicate ? {} : { bulletin_id: bulletin, counts: kind !== 'CONSCIENTIOUS' || confirmed }), ...(confirmed && kind === 'CONSCIENTIOUS' ? { confirmed_by: town.accounts['office'], confirmed_at: world.clock.now() } : {}),
  });
}

/** Everything that the town's two units need for a result, at its simplest: 80 in creation, 80 of the community, 100 at the intersection. */
export async function plainResults(world: World, town: Town): Promise<void> {
  for (const assessment of town.assessments) {
    await bothMark(world, town, assessment, [240, 160, 400]);
    await aReview(world, town, assessment, 8_000);
    await aRating(world, town, assessment, 80);
  }
}
