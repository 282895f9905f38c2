import type { StoryClock } from '../platform/clock.js';
import type { CityPlan } from './city/plan.js';
import { Cast, type Player } from './cast.js';

/** The keys that the graph gave to what the plan knows by number or code. */
export interface Keys {
  readonly units: Map<number, string>;
  readonly communities: Map<number, string>;
  readonly intersections: Map<number, string>;
  /** By unit and community: `12-7`. */
  readonly partnerships: Map<string, string>;
  /** By unit and intersection: `12-3`. */
  readonly posts: Map<string, string>;
  readonly accounts: Map<string, string>;
  readonly rules: Map<string, string>;
  /** By unit. */
  readonly visits: Map<number, string>;
}

/** One city on its way through the round: its plan, its people, and the keys that it has been given. */
export class Stage {
  readonly keys: Keys = { units: new Map(), communities: new Map(), intersections: new Map(), partnerships: new Map(), posts: new Map(), accounts: new Map(), rules: new Map(), visits: new Map() };
  ruleSetId = '';
  roundId = '';
  /** Assessment and archive by unit. */
  readonly assessments = new Map<number, { id: string; archiveId: string }>();
  /** What a unit has taken of a community's needs and not done yet, by unit. */
  readonly needs = new Map<number, string>();

  /** What the demo says of the story when it is over, a line for each thing. */
  readonly report: string[] = [];

  constructor(readonly plan: CityPlan, readonly cast: Cast, readonly clock: StoryClock, readonly isHome: boolean) {}

  /** Somebody of this city by user name. */
  who(username: string): Player {
    return this.cast.player(this.login(username));
  }

  /** What somebody of this city writes as user name. */
  login(username: string): string {
    return this.isHome ? username : `${username}@${this.plan.office.code}`;
  }

  /** Moves the story to an hour of a day in the city's own time; a later story stays where it is. */
  at(day: string, time: string): void {
    const instant = new Date(`${day}T${time}:00+08:00`);
    if (instant > this.clock.now()) this.clock.moveTo(instant);
  }
}

/** The key of something that the plan speaks of; a plan that speaks of nothing is a fault of ours. */
export function key<K>(keys: ReadonlyMap<K, string>, what: K): string {
  const found = keys.get(what);
  if (found === undefined) throw new Error(`The plan speaks of ${String(what)}, which has no key`);
  return found;
}

const two = (number: number): string => String(number).padStart(2, '0');
const three = (number: number): string => String(number).padStart(3, '0');

/** User names of the demo, by what the person does. */
export const usernames = {
  clerk: (unit: number): string => `unit-${three(unit)}`,
  unitLeader: (unit: number): string => `unit-${three(unit)}-leader`,
  community: (number: number): string => `community-${three(number)}`,
  communityColleague: (number: number): string => `community-${three(number)}-2`,
  supervisor: (number: number): string => `supervisor-${two(number)}`,
  teamLeader: (team: number): string => `leader-${two(team)}`,
  examiner: (team: number, which: number): string => `examiner-${two(team)}-${which}`,
};

/** Things by what they share, in the order of their first. */
export function groups<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}
