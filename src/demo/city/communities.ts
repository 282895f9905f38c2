import type { Day } from './calendar.js';
import { padded, type PersonDealer, type PersonPlan } from './people.js';
import { dice } from './random.js';
import type { CitySpec } from './spec.js';
import { traitsOf, type Traits, type UnitPlan } from './units.js';

/** A community and the person of it who answers ledger entries and rates the partner units. */
export interface CommunityPlan {
  number: number;
  /** `community-001`. */
  code: string;
  nameZh: string;
  nameEn: string;
  /** The street office it belongs to. */
  streetZh: string;
  staff: PersonPlan;
  /** The second person of the community, who countersigns its ratings. */
  colleague: PersonPlan;
  invented: boolean;
  placesId: string | null;
}

/** A unit helps a community from a day on; open-ended. */
export interface PartnershipPlan {
  unit: number;
  community: number;
  from: Day;
  /** What becomes of it in the half-year. */
  contact: 'ACTIVE' | 'PLAN_ONLY' | 'NEVER';
  /** False where the sources say that this unit helps this community. */
  invented: boolean;
}

/** An intersection, and the supervisor who reports from it. */
export interface IntersectionPlan {
  number: number;
  /** `intersection-01`. */
  code: string;
  nameZh: string;
  nameEn: string;
  supervisor: number;
}

/** A supervisor and the intersections that are theirs. */
export interface SupervisorPlan extends PersonPlan {
  number: number;
  intersections: number[];
}

/** A unit stands duty at an intersection from a day on; open-ended. */
export interface PostPlan {
  unit: number;
  intersection: number;
  from: Day;
}

/** The second people of a city's communities. They are dealt last, so that nobody else's name depends on them. */
export function inventColleagues(communities: readonly Omit<CommunityPlan, 'colleague'>[], deal: PersonDealer): CommunityPlan[] {
  return communities.map((community) => ({ ...community, colleague: deal(`${community.code}-2`) }));
}

/** The spec's communities with a street office and one person each. */
export function inventCommunities(spec: CitySpec, seed: number, deal: PersonDealer): Omit<CommunityPlan, 'colleague'>[] {
  const chance = dice(seed, 'communities');
  return spec.communities.map((community, index) => {
    const code = `community-${padded(index + 1)}`;
    return {
      number: index + 1,
      code,
      nameZh: community.nameZh,
      nameEn: community.nameEn,
      streetZh: community.streetZh ?? chance.pick(spec.streetOffices),
      staff: deal(code),
      invented: community.placesId === null,
      placesId: community.placesId,
    };
  });
}

/**
 * Gives each unit its one community, but for those that have none. The partners that the sources name stay together; all
 * others are dealt evenly over all communities.
 */
export function inventPartnerships(
  spec: CitySpec, seed: number, units: readonly UnitPlan[], communities: readonly Omit<CommunityPlan, 'colleague'>[],
  traits: ReadonlyMap<number, Traits>,
): PartnershipPlan[] {
  const chance = dice(seed, 'partnerships');
  const known = new Map<string, number>();
  spec.communities.forEach((community, index) => community.partners.forEach((id) => known.set(id, index + 1)));
  const used = new Set(known.values());
  // communities without a known partner come first, so that every community has one
  const round = [
    ...chance.shuffled(communities.filter((community) => !used.has(community.number))),
    ...chance.shuffled(communities),
    ...chance.shuffled(communities),
  ].map((community) => community.number);

  return units.flatMap((unit, index) => {
    const { contact } = traitsOf(traits, unit.number);
    if (contact === 'NO_COMMUNITY') return [];
    const real = unit.placesId === null ? undefined : known.get(unit.placesId);
    const community = real ?? round.shift() ?? communities[index % communities.length]?.number ?? 1;
    const from = real !== undefined || chance.chance(900) ? '2018-01-01' : chance.pick(['2018-01-15', '2018-03-01', '2018-03-05']);
    return [{ unit: unit.number, community, from, contact, invented: real === undefined }];
  });
}

/** The intersections, shared out evenly and in order among the supervisors. */
export function inventIntersections(
  spec: CitySpec, deal: PersonDealer,
): { intersections: IntersectionPlan[]; supervisors: SupervisorPlan[] } {
  const share = Math.ceil(spec.intersections.length / spec.supervisors);
  const intersections = spec.intersections.map(([nameZh, nameEn], index) => ({
    number: index + 1,
    code: `intersection-${padded(index + 1, 2)}`,
    nameZh,
    nameEn,
    supervisor: Math.floor(index / share) + 1,
  }));
  const supervisors = Array.from({ length: spec.supervisors }, (_, index) => ({
    ...deal(`supervisor-${index + 1}`),
    number: index + 1,
    intersections: intersections.filter(({ supervisor }) => supervisor === index + 1).map(({ number }) => number),
  }));
  return { intersections, supervisors };
}

/** Gives each unit its one intersection, but for those that have none. */
export function inventPosts(
  spec: CitySpec, seed: number, units: readonly UnitPlan[], intersections: readonly IntersectionPlan[],
  traits: ReadonlyMap<number, Traits>,
): PostPlan[] {
  const chance = dice(seed, 'posts');
  const standing = chance.shuffled(units.filter((unit) => traitsOf(traits, unit.number).hasPost));
  return standing
    .map((unit, index) => ({
      unit: unit.number,
      intersection: (index % intersections.length) + 1,
      from: chance.chance(970) ? spec.period.from : '2018-03-01',
    }))
    .sort((a, b) => a.unit - b.unit);
}
