import type { Period } from './calendar.js';
import {
  inventColleagues, inventCommunities, inventIntersections, inventPartnerships, inventPosts,
  type CommunityPlan, type IntersectionPlan, type PartnershipPlan, type PostPlan, type SupervisorPlan,
} from './communities.js';
import { inventDuty, type DutyDayPlan } from './duty.js';
import { inventItems, type ItemPlan } from './items.js';
import { inventEvidence, type EvidencePlan } from './evidence.js';
import { inventTeams, inventVisits, PHASES, type PhasePlan, type TeamPlan, type VisitPlan } from './inspection.js';
import { inventLedger, type LedgerPlan } from './ledger.js';
import { inventOfficePeople, personDealer, type OfficePersonPlan } from './people.js';
import {
  inventFeedback, inventLedgerReviews, inventRatings, type FeedbackPlan, type LedgerReviewPlan, type RatingPlan,
} from './reviews.js';
import { dice } from './random.js';
import { readRules, type RulePlan } from './rules.js';
import { inventSheets, type InspectionResult } from './sheets.js';
import { LIAOCHENG, LINQING, type CitySpec } from './spec.js';
import { inventTraits, inventUnits, type UnitPlan } from './units.js';
import { inventYearEnd, type YearEndPlan } from './year-end.js';

/** The mid-year round itself. */
export interface RoundPlan {
  titleZh: string;
  titleEn: string;
  /** What counts: duty and ledger inside these days. */
  period: Period;
  phases: readonly PhasePlan[];
  /** The day under the notice, and the instant it was published. */
  noticeDay: string;
  publishedAt: string;
}

/**
 * A city's half-year, complete and plain: no ids, no database, nothing but texts and whole numbers. Units, communities,
 * intersections, teams and supervisors are named by their number, people by their account. Points are hundredths, money is
 * whole yuan, days are 'YYYY-MM-DD' in the office's time zone. The same seed gives the same plan, always.
 */
export interface CityPlan extends InspectionResult {
  seed: number;
  office: CitySpec['office'];
  officePeople: OfficePersonPlan[];
  round: RoundPlan;
  units: UnitPlan[];
  communities: CommunityPlan[];
  intersections: IntersectionPlan[];
  supervisors: SupervisorPlan[];
  partnerships: PartnershipPlan[];
  posts: PostPlan[];
  rules: RulePlan[];
  teams: TeamPlan[];
  ledger: LedgerPlan[];
  evidence: EvidencePlan[];
  duty: DutyDayPlan[];
  visits: VisitPlan[];
  ledgerReviews: LedgerReviewPlan[];
  feedback: FeedbackPlan[];
  ratings: RatingPlan[];
  /** What stands on the communities' three lists. */
  items: ItemPlan[];
  yearEnd: YearEndPlan;
}

/** The seed of the demo as it is shown: the notice's date. */
export const DEMO_SEED = 20180820;

function planCity(spec: CitySpec, citySeed: number): CityPlan {
  // two cities of one seed shall not be two copies of one fate
  const seed = dice(citySeed, spec.office.code).between(0, 0xffffffff);
  const deal = personDealer(seed, spec.accountPrefix);
  const officePeople = inventOfficePeople(deal);
  const rules = readRules();
  const units = inventUnits(spec, seed, deal);
  const traits = inventTraits(spec, seed, units);
  const places = inventCommunities(spec, seed, deal);
  const partnerships = inventPartnerships(spec, seed, units, places, traits);
  const { intersections, supervisors } = inventIntersections(spec, deal);
  const posts = inventPosts(spec, seed, units, intersections, traits);
  const teams = inventTeams(spec, seed, units, deal);
  const communities = inventColleagues(places, deal);
  const visits = inventVisits(teams);
  const ledger = inventLedger(spec, seed, units, communities, partnerships, traits);
  const evidence = inventEvidence(spec, seed, units, rules, traits);
  return {
    seed: citySeed,
    office: spec.office,
    officePeople,
    round: {
      titleZh: '2018年年中集中考核',
      titleEn: 'Mid-year assessment 2018',
      period: spec.period,
      phases: PHASES,
      noticeDay: '2018-08-20',
      publishedAt: '2018-08-24T10:12:00+08:00',
    },
    units, communities, intersections, supervisors, partnerships, posts, rules, teams, ledger, evidence,
    duty: inventDuty(spec, seed, posts, intersections, traits),
    visits,
    ...inventSheets(spec, seed, units, rules, teams, visits, evidence, traits),
    ledgerReviews: inventLedgerReviews(seed, partnerships, ledger, teams),
    feedback: inventFeedback(seed, visits, traits),
    ratings: inventRatings(seed, partnerships, ledger, traits),
    items: inventItems(communities, partnerships, ledger),
    yearEnd: inventYearEnd(seed, units, communities, partnerships, rules, traits),
  };
}

/** Liaocheng's mid-year round of 2018: 147 units. What the notice tells is real, all else is invented from the seed. */
export function planLiaocheng(seed: number = DEMO_SEED): CityPlan {
  return planCity(LIAOCHENG, seed);
}

/** A small second office beside it, 8 units, all invented: so that the demo can show that neither sees the other. */
export function planSecondCity(seed: number = DEMO_SEED): CityPlan {
  return planCity(LINQING, seed);
}
