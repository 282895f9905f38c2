import { daysBetween, workingDays, type Day } from './calendar.js';
import type { IntersectionPlan, PostPlan } from './communities.js';
import { dice, type Dice } from './random.js';
import type { CitySpec } from './spec.js';
import { traitsOf, type Traits } from './units.js';

/** What a roll-call can find; each changes the unit's intersection score by the round's tariff. */
export type DutyEventKind = 'ABSENT' | 'LATE' | 'LEFT_EARLY' | 'CARELESS' | 'CONSCIENTIOUS';
export type Shift = 'MORNING' | 'EVENING';
export type StaffKind = 'REGULAR' | 'TEMPORARY' | 'VOLUNTEER';

export interface DutyEventPlan {
  kind: DutyEventKind;
  /** Never empty. */
  reason: string;
}

/** One unit at its intersection in one shift: at most one line per unit, day and shift. */
export interface DutyLinePlan {
  unit: number;
  intersection: number;
  shift: Shift;
  /** How many people stood there; 0 exactly when the unit was absent. */
  present: number;
  leaderPresent: boolean;
  staffKind: StaffKind;
  /** Mostly none. ABSENT stands alone; LATE and LEFT_EARLY may stand together. */
  events: DutyEventPlan[];
}

/** One working day's roll-call, by intersection, shift and unit; each line is its intersection's supervisor's. */
export interface DutyDayPlan {
  day: Day;
  lines: DutyLinePlan[];
}

/** The tariff that the notice of 2018 fixes, in hundredths of a point. */
export const TARIFF: Readonly<Record<DutyEventKind, number>> = {
  ABSENT: -500,
  LATE: -300,
  LEFT_EARLY: -300,
  CARELESS: -200,
  CONSCIENTIOUS: 200,
};

const REASONS: Readonly<Record<DutyEventKind, readonly string[]>> = {
  ABSENT: ['全班次无人到岗', '点名两次均无人在岗', '电话联系后仍未派人到岗'],
  LATE: ['开始后二十分钟才到岗', '开始后半小时才到岗', '点名时未到，随后补到'],
  LEFT_EARLY: ['提前二十分钟离岗', '提前半小时离岗', '结束前复查已无人在岗'],
  CARELESS: ['执勤时玩手机', '执勤人员聚在一起聊天', '对乱穿马路不劝阻', '对闯红灯不制止、不劝阻', '坐在路边休息，未劝导行人'],
  CONSCIENTIOUS: [
    '主动搀扶老人过马路', '冒雨坚持执勤，劝导认真', '耐心劝阻闯红灯行人，群众称赞', '主动协助交警疏导拥堵', '提前到岗，全程站姿规范',
  ],
};

/** A unit's turn comes once in so many working days. */
export const cycle = 5;

/** One shift of one unit. The weaker its diligence, the more often something is amiss. */
function inventLine(chance: Dice, post: PostPlan, shift: Shift, diligence: number): DutyLinePlan {
  // cubed: most units hardly ever fail, a few fail often
  const lack = Math.max(0, 850 - diligence);
  const amiss = Math.floor((lack * lack * lack) / 1_150_000);
  const line: DutyLinePlan = {
    unit: post.unit,
    intersection: post.intersection,
    shift,
    present: chance.between(2, 4) + (diligence > 600 ? 1 : 0),
    leaderPresent: chance.chance(Math.floor(diligence / 3)),
    staffKind: chance.pickWeighted([['REGULAR', 600 + diligence], ['TEMPORARY', 1000 - diligence], ['VOLUNTEER', 150]]),
    events: [],
  };
  const event = (kind: DutyEventKind): void => {
    line.events.push({ kind, reason: chance.pick(REASONS[kind]) });
  };
  if (chance.chance(amiss)) {
    const kind = chance.pickWeighted<DutyEventKind>([['ABSENT', 12], ['LATE', 28], ['LEFT_EARLY', 22], ['CARELESS', 38]]);
    event(kind);
    if (kind === 'LATE' && chance.chance(80)) event('LEFT_EARLY');
    if (kind === 'ABSENT') {
      line.present = 0;
      line.leaderPresent = false;
    } else if (chance.chance(500)) {
      line.present = chance.between(1, 2);
    }
  } else if (chance.chance(Math.floor(diligence / 28))) {
    event('CONSCIENTIOUS');
  }
  return line;
}

/** On which of the cycle's days each post stands: the units of one intersection take different ones. */
export const turnsOf = (posts: readonly PostPlan[], intersections: readonly IntersectionPlan[]): { post: PostPlan; turn: number }[] => intersections.flatMap(({ number }) =>
  posts.filter((post) => post.intersection === number).map((post, place) => ({ post, turn: (number + place) % cycle })));

/**
 * The half-year at the intersections: on each working day, each unit whose turn it is stands in the morning and in the
 * evening, now and then in one of the two only. The units of one intersection take different days.
 */
export function inventDuty(
  spec: CitySpec, seed: number, posts: readonly PostPlan[], intersections: readonly IntersectionPlan[],
  traits: ReadonlyMap<number, Traits>,
): DutyDayPlan[] {
  const turns = turnsOf(posts, intersections);
  return workingDays(spec.duty.from, spec.duty.to).map((day, index) => {
    const due = turns.filter(({ post, turn }) => index % cycle === turn && daysBetween(post.from, day) >= 0);
    const lines = due.flatMap(({ post }) => {
      const chance = dice(seed, 'duty', day, post.unit);
      const { diligence } = traitsOf(traits, post.unit);
      const only = chance.chance(60) ? chance.pick<Shift>(['MORNING', 'EVENING']) : null;
      return (['MORNING', 'EVENING'] as const)
        .filter((shift) => only === null || only === shift)
        .map((shift) => inventLine(chance, post, shift, diligence));
    });
    lines.sort((a, b) => a.intersection - b.intersection || (a.shift === b.shift ? a.unit - b.unit : a.shift === 'MORNING' ? -1 : 1));
    return { day, lines };
  });
}
