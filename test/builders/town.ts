import type { RoundPhase } from '../../src/round/round.entity.js';
import type { World } from '../support/world.js';

/** A small office with one of everything twice: who is refused one of them may always see the other. */
export interface Town {
  readonly code: string;
  readonly officeId: string;
  /** What its people write behind their user name: nothing at the home office. */
  readonly at: string;
  readonly units: readonly [string, string];
  readonly communities: readonly [string, string];
  readonly intersections: readonly [string, string];
  readonly partnerships: readonly [string, string];
  readonly posts: readonly [string, string];
  readonly ruleSetId: string;
  /** Rules of 3, 2 and 5 points. */
  readonly rules: readonly [string, string, string];
  readonly roundId: string;
  readonly teams: readonly [string, string];
  readonly assessments: readonly [string, string];
  readonly archives: readonly [string, string];
  readonly visits: readonly [string, string];
  /** Accounts by user name. */
  readonly accounts: Readonly<Record<string, string>>;
}

export interface TownOptions {
  readonly code?: string;
  readonly home?: boolean;
  readonly phase?: RoundPhase;
  /** A word that stands in every text of the town, to be looked for where it must not be. */
  readonly canary?: string;
}

/**
 * Builds a town by the owner's hands. People: `admin`, `office`, `auditor`; for unit, community and team 1 and 2: `clerk-1`,
 * `unit-leader-1`, `community-1` and `community-1b`, `supervisor-1` (at intersection 1), `examiner-1a`, `examiner-1b`, `leader-1`. Unit 1 is
 * partnered by community 1, stands at intersection 1, and is assessed by team 1; likewise 2.
 */
export async function aTown(world: World, { code = 'town', home = true, phase = 'OPEN', canary = '' }: TownOptions = {}): Promise<Town> {
  const officeId = await world.insert('office', '', { code, name_zh: `文明办${canary}`, time_zone: 'Asia/Shanghai', is_home: home });
  const accounts: Record<string, string> = {};
  const person = async (username: string, role: string, subject: { unit_id?: string; community_id?: string } = {}): Promise<string> =>
    (accounts[username] = await world.account(officeId, username, role, subject));
  await person('admin', 'OFFICE_ADMIN');
  await person('office', 'OFFICE_STAFF');
  await person('auditor', 'AUDITOR');
  const ruleSetId = await world.insert('rule_set', officeId, { code: 'rules', version: 1, title_zh: `细则${canary}` });
  const rules = await all([300, 200, 500], (maximum, at) =>
    world.insert('rule', officeId, { rule_set_id: ruleSetId, code: `A0${at + 1}`, ordinal: at + 1, section_zh: '组织领导', title_zh: `条款${at + 1}${canary}`, maximum, method: 'MATERIAL', evidence_slots: ['会议纪要'] }));
  const roundId = await world.insert('round', officeId, {
    title_zh: `年中考核${canary}`, rule_set_id: ruleSetId, phase, period_from: '2018-01-01', period_to: '2018-07-24',
    submission_deadline: '2018-07-24T10:00:00Z', inspection_from: '2018-07-25', inspection_to: '2018-08-02',
    // The defaults of the table, written out because a null of the record would stand over them.
    creation_weight: 4000, community_weight: 3000, intersection_weight: 3000, ledger_share: 5000, intersection_base: 10000, intersection_floor: 0, intersection_cap: 10000,
    absent_tariff: -500, late_tariff: -300, left_early_tariff: -300, careless_tariff: -200, conscientious_tariff: 200, spread_limit: 2000,
  });
  for (const [at, rule_id] of rules.entries()) await world.insert('round_rule', officeId, { round_id: roundId, rule_id, ordinal: at + 1 });
  const sides = await all([1, 2], async (n) => {
    const unit = await world.insert('unit', officeId, { number: n, code: `unit-00${n}`, name_zh: `单位${n}${canary}`, affiliation: 'MUNICIPAL', category: 'MUNICIPAL', contact_name: `联络员${canary}`, contact_phone: '13800000001', name_en: '', active: true });
    const community = await world.insert('community', officeId, { code: `community-00${n}`, name_zh: `社区${n}${canary}`, name_en: '', street: '' });
    const intersection = await world.insert('intersection', officeId, { code: `intersection-0${n}`, name_zh: `路口${n}${canary}`, name_en: '' });
    const partnership = await world.insert('partnership', officeId, { unit_id: unit, community_id: community, from_day: '2018-01-01' });
    const post = await world.insert('duty_post', officeId, { unit_id: unit, intersection_id: intersection, from_day: '2018-01-01' });
    await person(`clerk-${n}`, 'UNIT_CLERK', { unit_id: unit });
    await person(`unit-leader-${n}`, 'UNIT_LEADER', { unit_id: unit });
    await person(`community-${n}`, 'COMMUNITY', { community_id: community });
    await person(`community-${n}b`, 'COMMUNITY', { community_id: community });
    await world.insert('supervision', officeId, { account_id: await person(`supervisor-${n}`, 'SUPERVISOR'), intersection_id: intersection });
    const team = await world.insert('team', officeId, { round_id: roundId, number: n, name_zh: `第${n}组` });
    const member = async (username: string, role: string, is_leader: boolean): Promise<string> =>
      world.insert('team_member', officeId, { team_id: team, round_id: roundId, account_id: await person(username, role), is_leader });
    await member(`leader-${n}`, 'TEAM_LEADER', true);
    await member(`examiner-${n}a`, 'EXAMINER', false);
    await member(`examiner-${n}b`, 'EXAMINER', false);
    const assessment = await world.insert('assessment', officeId, { round_id: roundId, unit_id: unit, category: 'MUNICIPAL', team_id: team });
    const under = { assessment_id: assessment, unit_id: unit, round_id: roundId };
    const archive = await world.insert('archive', officeId, { ...under, state: phase === 'DRAFT' || phase === 'OPEN' ? 'DRAFT' : 'SIGNED' });
    const visit = await world.insert('visit', officeId, { ...under, stage: 1, day: '2018-07-25' });
    return { unit, community, intersection, partnership, post, team, assessment, archive, visit };
  });
  const both = <K extends keyof (typeof sides)[number]>(key: K): [string, string] => [sides[0]![key], sides[1]![key]];
  return {
    code, officeId, at: home ? '' : `@${code}`, units: both('unit'), communities: both('community'), intersections: both('intersection'), partnerships: both('partnership'),
    posts: both('post'), ruleSetId, rules: rules as unknown as [string, string, string], roundId, teams: both('team'), assessments: both('assessment'), archives: both('archive'), visits: both('visit'), accounts,
  };
}

/** One after the other, so that keys sort as they are written. */
async function all<T, R>(items: readonly T[], make: (item: T, at: number) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const [at, item] of items.entries()) made.push(await make(item, at));
  return made;
}
