import { ID, Int } from 'type-graphql';
import { Evidence } from '../archive/evidence.entity.js';
import { Settlement } from '../inspection/closing.entity.js';
import { Mark } from '../inspection/score-sheet.entity.js';
import { rowBy, rowById, rowsByPair } from '../platform/db/loader.js';
import { contains, equals, listOf, oneOf } from '../platform/graph/list.js';
import { UnitCategory } from '../territory/territory.entity.js';
import { Ruling } from './ruling.entity.js';
import { Explanation, Snapshot, Standing } from './standing.entity.js';

export const standingByAssessmentId = rowBy(Standing, 'assessmentId');
export const explanationByStandingId = rowBy(Explanation, 'standingId');
export const snapshotById = rowById(Snapshot);
export const rulingById = rowById(Ruling);

export const standings = listOf(Standing, {
  says: 'standings',
  filter: {
    category: oneOf<Standing>('category', () => UnitCategory, 'Ranked in one of these lists.'),
    roundId: equals<Standing>('roundId', () => ID, 'Of this round.'),
    unitId: equals<Standing>('unitId', () => ID, 'Of this unit.'),
    unitName: contains<Standing>('unitNameZh', 'Whose unit\'s name contains this text.'),
  },
  order: ['rank', 'total', 'unitNumber', 'creation'],
});

export const snapshots = listOf(Snapshot, { says: 'snapshots', filter: { edition: equals<Snapshot>('edition', () => Int, 'This edition.') }, order: ['edition'] });

/** What stands behind one rule of one assessment. */
export const marksByRule = rowsByPair(Mark, ['assessmentId', 'ruleId'], ['createdAt']);
export const evidenceByRule = rowsByPair(Evidence, ['assessmentId', 'ruleId'], ['createdAt']);
export const settlementByRule = rowsByPair(Settlement, ['assessmentId', 'ruleId']);
