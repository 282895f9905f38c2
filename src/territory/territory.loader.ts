import { rowById } from '../platform/db/loader.js';
import { contains, equals, listOf, oneOf } from '../platform/graph/list.js';
import { Community, Intersection, Office, Unit, UnitCategory, Affiliation } from './territory.entity.js';

export const officeById = rowById(Office);
export const unitById = rowById(Unit);
export const communityById = rowById(Community);
export const intersectionById = rowById(Intersection);

export const units = listOf(Unit, {
  says: 'units',
  filter: {
    category: oneOf<Unit>('category', () => UnitCategory, 'In one of these lists.'),
    affiliation: oneOf<Unit>('affiliation', () => Affiliation, 'Belonging to one of these.'),
    active: equals<Unit>('active', () => Boolean, 'Whether they take part in new rounds.'),
    name: contains<Unit>('search', 'Whose name contains this text, in Chinese, in English, in pinyin or by its initials (审计局 = sjj).'),
    code: equals<Unit>('code', () => String, 'With this code.'),
  },
  order: ['number', 'nameZh', 'createdAt'],
});

export const communities = listOf(Community, {
  says: 'communities',
  filter: { name: contains<Community>('search', 'Whose name contains this text, in Chinese, in English, in pinyin or by its initials (审计局 = sjj).'), code: equals<Community>('code', () => String, 'With this code.') },
  order: ['code', 'nameZh'],
});

export const intersections = listOf(Intersection, {
  says: 'intersections',
  filter: { name: contains<Intersection>('search', 'Whose name contains this text, in Chinese, in English, in pinyin or by its initials (审计局 = sjj).'), code: equals<Intersection>('code', () => String, 'With this code.') },
  order: ['code', 'nameZh'],
});
