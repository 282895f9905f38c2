import type { Day } from './calendar.js';
import type { PartnershipPlan } from './communities.js';
import type { TeamPlan, VisitPlan } from './inspection.js';
import { KEY_TASKS, type KeyTask } from './deeds.js';
import type { LedgerPlan } from './ledger.js';
import { dice } from './random.js';
import { ADVICE, STRENGTHS, WEAKNESSES } from './reasons.js';
import { traitsOf, type Traits } from './units.js';

/** What a community rates: the five key tasks, how the unit answers, and how it behaves. */
export type RatingItem = KeyTask | 'RESPONSE' | 'ATTITUDE';
export const RATING_ITEMS: readonly RatingItem[] = [...KEY_TASKS, 'RESPONSE', 'ATTITUDE'];

/** One line of the rating form. */
export interface RatingItemPlan {
  item: RatingItem;
  /** 0 to 10 000: hundredths of 100 points, in whole points. */
  points: number;
  /** Stands at 60 points and below and at 95 and above; null between. */
  remark: string | null;
}

/** A community's rating of the unit that helps it: all seven items. */
export interface RatingPlan {
  unit: number;
  community: number;
  items: RatingItemPlan[];
}

/** The team's own view of a unit's ledger. */
export interface LedgerReviewPlan {
  unit: number;
  team: number;
  /** Account of the examiner who signs it: the team's first. */
  examiner: string;
  /** 0 to 10 000: hundredths of 100 points. */
  points: number;
  remark: string;
}

/** What the leader tells the unit at the end of the visit. */
export interface FeedbackPlan {
  unit: number;
  team: number;
  day: Day;
  strengths: string;
  weaknesses: string;
  advice: string;
}

const HIGH: Readonly<Record<RatingItem, string>> = {
  ATMOSPHERE: '宣传氛围浓厚，居民知晓率高', ENVIRONMENT: '环境整治效果明显', FACILITY: '帮助解决了设施难题',
  VOLUNTEER: '志愿服务经常开展', CULTURE: '活动深受居民欢迎', RESPONSE: '有求必应，反应迅速', ATTITUDE: '工作认真，态度热情',
};
const LOW: Readonly<Record<RatingItem, string>> = {
  ATMOSPHERE: '很少开展宣传', ENVIRONMENT: '只打扫过一两次卫生', FACILITY: '没有帮助完善设施', VOLUNTEER: '志愿者来得少',
  CULTURE: '没有开展群众活动', RESPONSE: '反映的需求没有回音', ATTITUDE: '敷衍应付，重视不够',
};
const NEVER_REMARK = '该单位从未与社区对接';

/** One rating per partnership. It follows what the unit did; each task by itself, and the rest by character. */
export function inventRatings(
  seed: number, partnerships: readonly PartnershipPlan[], ledger: readonly LedgerPlan[], traits: ReadonlyMap<number, Traits>,
): RatingPlan[] {
  return partnerships.map(({ unit, community, contact }) => {
    const chance = dice(seed, 'rating', unit);
    const deeds = ledger.filter((entry) => entry.unit === unit && entry.kind === 'DEED');
    const { activity } = traitsOf(traits, unit);
    const items = RATING_ITEMS.map((item): RatingItemPlan => {
      const done = deeds.filter((entry) => entry.task === item).length;
      const service = item === 'RESPONSE' || item === 'ATTITUDE';
      const whole = contact === 'NEVER' ? 0
        : contact === 'PLAN_ONLY' ? chance.between(10, 35)
        : service ? 62 + Math.floor(activity / 30) + chance.between(-4, 8)
        : 58 + Math.min(22, done * 6) + Math.floor(activity / 60) + chance.between(-3, 5);
      const points = Math.min(100, whole) * 100;
      const remark = contact === 'NEVER' ? NEVER_REMARK : points <= 6000 ? LOW[item] : points >= 9500 ? HIGH[item] : null;
      return { item, points, remark };
    });
    return { unit, community, items };
  });
}

/** The teams' views of the ledgers: one for each unit with a community, by how much stands in it and what the community said. */
export function inventLedgerReviews(
  seed: number, partnerships: readonly PartnershipPlan[], ledger: readonly LedgerPlan[], teams: readonly TeamPlan[],
): LedgerReviewPlan[] {
  return partnerships.flatMap(({ unit, contact }) => {
    const team = teams.find((one) => one.units.includes(unit));
    if (team === undefined) return [];
    const chance = dice(seed, 'ledger review', unit);
    const base = { unit, team: team.number, examiner: team.examiners[0].account };
    if (contact === 'NEVER') return [{ ...base, points: 0, remark: '无台账，截至考核未与社区对接' }];
    if (contact === 'PLAN_ONLY') return [{ ...base, points: chance.between(20, 36) * 50, remark: '仅有帮包实施方案，未见开展活动' }];
    const deeds = ledger.filter((entry) => entry.unit === unit && entry.kind === 'DEED');
    const doubtful = deeds.filter((entry) => entry.answer !== null && entry.answer.kind !== 'CONFIRMED').length;
    const tasks = new Set(deeds.map((entry) => entry.task)).size;
    const points = 5600 + Math.min(20, deeds.length) * 130 + tasks * 220 - doubtful * 150 + chance.between(-6, 6) * 50;
    const remark = doubtful > 1 ? `台账${deeds.length}项，其中${doubtful}项社区未完全认可`
      : deeds.length > 14 ? `台账${deeds.length}项，涵盖${tasks}类重点工作，内容丰富`
      : `台账${deeds.length}项，涵盖${tasks}类重点工作`;
    return [{ ...base, points: Math.min(9900, Math.max(3000, points)), remark }];
  });
}

/** One feedback per visit: good units hear more of what is good, weak ones more of what is not. */
export function inventFeedback(seed: number, visits: readonly VisitPlan[], traits: ReadonlyMap<number, Traits>): FeedbackPlan[] {
  return visits.map(({ unit, team, day }) => {
    const chance = dice(seed, 'feedback', unit);
    const { quality } = traitsOf(traits, unit);
    const some = (list: readonly string[], count: number): string => chance.shuffled(list).slice(0, count).join('');
    return {
      unit, team, day,
      strengths: some(STRENGTHS, quality > 600 ? 3 : quality > 350 ? 2 : 1),
      weaknesses: some(WEAKNESSES, quality > 600 ? 1 : quality > 350 ? 2 : 3),
      advice: some(ADVICE, 2),
    };
  });
}
