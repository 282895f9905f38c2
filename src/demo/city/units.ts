import { padded, type PersonDealer, type PersonPlan } from './people.js';
import { dice } from './random.js';
import type { Affiliation, Category, CitySpec } from './spec.js';

/** An assessed unit with its two people. */
export interface UnitPlan {
  /** 1 and up, without gaps; everything else in the plan names a unit by it. */
  number: number;
  /** `unit-001`. */
  code: string;
  nameZh: string;
  nameEn: string;
  affiliation: Affiliation;
  category: Category;
  clerk: PersonPlan;
  leader: PersonPlan;
  /** False for the 20 units of the notice. Of those too, category, people, traits and scores are invented. */
  invented: boolean;
  /** Its id in places.json; null for an invented unit. */
  placesId: string | null;
}

/** How a unit deals with the community it partners. */
export type Contact = 'ACTIVE' | 'PLAN_ONLY' | 'NEVER' | 'NO_COMMUNITY';

/**
 * A unit's character, from which its whole half-year follows. It is never shown: 0 is the weakest, 1000 the strongest.
 */
export interface Traits {
  /** How well its archive and premises are kept. */
  quality: number;
  /** How it stands duty. */
  diligence: number;
  /** How much it does for its community. */
  activity: number;
  contact: Contact;
  hasPost: boolean;
  /** Two rules in it are without object: no canteen, no service window. */
  lacksObject: 'CANTEEN' | 'WINDOW' | null;
}

const CATEGORY_ORDER: readonly Category[] = ['NATIONAL', 'NATIONAL_CANDIDATE', 'PROVINCIAL', 'PROVINCIAL_CANDIDATE', 'MUNICIPAL'];

/** Invents the units: numbers by affiliation, categories as many as the spec says. */
export function inventUnits(spec: CitySpec, seed: number, deal: PersonDealer): UnitPlan[] {
  const open = CATEGORY_ORDER.flatMap((category) => {
    const taken = spec.units.filter((unit) => unit.category === category).length;
    return Array.from({ length: spec.categories[category] - taken }, () => category);
  });
  const shuffled = dice(seed, 'categories').shuffled(open);
  return spec.units.map((unit, index) => {
    const category = unit.category ?? shuffled.pop();
    if (category === undefined) throw new Error('the categories do not add up to the number of units');
    const code = `unit-${padded(index + 1)}`;
    return {
      number: index + 1,
      code,
      nameZh: unit.nameZh,
      nameEn: unit.nameEn,
      affiliation: unit.affiliation,
      category,
      clerk: deal(`${code}-clerk`),
      leader: deal(`${code}-leader`),
      invented: unit.placesId === null,
      placesId: unit.placesId,
    };
  });
}

/**
 * Invents the units' traits. The exceptions (no community, no contact, no post …) fall on invented units only, each in one
 * way; and a unit of the notice is never made one of the weakest: what we invent shall not speak ill of it.
 */
export function inventTraits(spec: CitySpec, seed: number, units: readonly UnitPlan[]): Map<number, Traits> {
  const odd = dice(seed, 'exceptions').shuffled(units.filter((unit) => unit.invented)).map((unit) => unit.number);
  const take = (count: number): Set<number> => new Set(odd.splice(0, count));
  const { exceptions } = spec;
  const noCommunity = take(exceptions.noCommunity);
  const never = take(exceptions.neverInContact);
  const planOnly = take(exceptions.planOnly);
  const noPost = take(exceptions.noPost);
  const lacking = take(exceptions.notApplicable);

  return new Map(units.map((unit) => {
    const chance = dice(seed, 'traits', unit.number);
    const draw = (): number => (unit.invented ? chance.trait() : 450 + Math.floor((chance.trait() * 2) / 5));
    const character = draw();
    // one character, three skills: each lies half-way between the character and a draw of its own, then away from the middle
    const skill = (): number => Math.min(980, Math.max(20, 500 + Math.floor(((character + draw() - 1000) * 3) / 4)));
    const contact: Contact = noCommunity.has(unit.number) ? 'NO_COMMUNITY'
      : never.has(unit.number) ? 'NEVER'
      : planOnly.has(unit.number) ? 'PLAN_ONLY'
      : 'ACTIVE';
    return [unit.number, {
      quality: skill(),
      diligence: skill(),
      activity: contact === 'ACTIVE' ? skill() : 0,
      contact,
      hasPost: !noPost.has(unit.number),
      lacksObject: lacking.has(unit.number) ? (chance.chance(500) ? 'CANTEEN' : 'WINDOW') : null,
    }];
  }));
}

/** The traits of a unit that the map must know. */
export function traitsOf(traits: ReadonlyMap<number, Traits>, unit: number): Traits {
  const found = traits.get(unit);
  if (found === undefined) throw new Error(`unit ${unit} has no traits`);
  return found;
}
