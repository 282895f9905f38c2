import { workingDays, type Day, type Period } from './calendar.js';
import type { PersonDealer, PersonPlan } from './people.js';
import { dice } from './random.js';
import type { CitySpec } from './spec.js';
import type { UnitPlan } from './units.js';

/** An inspection team: a leader who leads, and two examiners who mark. */
export interface TeamPlan {
  number: number;
  /** `team-01`. */
  code: string;
  nameZh: string;
  nameEn: string;
  leader: PersonPlan;
  examiners: [PersonPlan, PersonPlan];
  /** Its units, in the order of the visits. */
  units: number[];
}

/** One phase of the inspection. The visits fall on its working days. */
export interface PhasePlan extends Period {
  number: 1 | 2;
}

/** A team at a unit. */
export interface VisitPlan {
  unit: number;
  team: number;
  phase: 1 | 2;
  day: Day;
  /** Office time, `08:30`. */
  start: string;
  end: string;
}

/** The two phases: 25 July to 2 August as the notice says; where the first ends is assumed. */
export const PHASES: readonly PhasePlan[] = [
  { number: 1, from: '2018-07-25', to: '2018-07-29' },
  { number: 2, from: '2018-07-30', to: '2018-08-02' },
];

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The teams with their people and units. The units are dealt out by chance: no team has more than one unit more. */
export function inventTeams(spec: CitySpec, seed: number, units: readonly UnitPlan[], deal: PersonDealer): TeamPlan[] {
  const dealt = dice(seed, 'teams').shuffled(units);
  return Array.from({ length: spec.teams }, (_, index) => {
    const number = index + 1;
    const code = `team-${String(number).padStart(2, '0')}`;
    return {
      number,
      code,
      nameZh: `第${NUMERALS[index] ?? number}考核组`,
      nameEn: `Inspection team ${number}`,
      leader: deal(`${code}-leader`),
      examiners: [deal(`${code}-examiner-1`), deal(`${code}-examiner-2`)],
      units: dealt.filter((_unit, place) => place % spec.teams === index).map((unit) => unit.number),
    };
  });
}

const TWO_SLOTS = [['08:30', '11:00'], ['14:30', '17:00']] as const;
const THREE_SLOTS = [['08:30', '10:00'], ['10:20', '11:50'], ['14:30', '17:00']] as const;

/** One visit per unit: two a day and now and then three, on working days of the two phases. */
export function inventVisits(teams: readonly TeamPlan[]): VisitPlan[] {
  const days = PHASES.flatMap((phase) => workingDays(phase.from, phase.to).map((day) => ({ day, phase: phase.number })));
  return teams.flatMap((team) => {
    const least = Math.floor(team.units.length / days.length);
    const more = team.units.length % days.length;
    let next = 0;
    return days.flatMap(({ day, phase }, index): VisitPlan[] => {
      const count = least + (index < more ? 1 : 0);
      const today = team.units.slice(next, next + count);
      next += count;
      const slots = count > 2 ? THREE_SLOTS : TWO_SLOTS;
      return today.map((unit, place) => {
        const [start, end] = slots[place] ?? ['17:10', '18:00'];
        return { unit, team: team.number, phase, day, start, end };
      });
    });
  });
}
