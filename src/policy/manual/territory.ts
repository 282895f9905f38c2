import { deed, each, insert, look, read, update, type Action } from '../declare.js';
import { officeRoles } from '../roles.js';
import { assignedUnit, office, ownUnit, withinOffice } from './who.js';

/** The territory: offices, units, communities, intersections. */
export const territoryActions = {
  'office.read': read('Read the own office', 'office', { ...each(officeRoles, 'everything'), PLATFORM_ADMIN: 'everything', BOUNDARY: 'everything' }),
  'office.create': deed('Create an office and its first admin', { PLATFORM_ADMIN: 'everything' },
    insert('office'), insert('calendar_day'), insert('account'), insert('role_grant')),
  'unit.read': read('Read units', 'unit',
    { ...ownUnit, COMMUNITY: 'partnerUnit', SUPERVISOR: 'unitsAtOwnIntersections', ...assignedUnit, ...office },
    { COMMUNITY: ['contact_phone'], SUPERVISOR: ['contact_name', 'contact_phone'] }),
  // Each asking is a deed, and as such in the log.
  'unit.revealPhone': deed('Ask for the whole telephone number of a unit', { ...ownUnit, ...assignedUnit, ...office }),
  'unit.register': deed('Register a unit or change its data', office,
    insert('unit'), update('unit', ['number', 'code', 'name_zh', 'name_en', 'pinyin', 'affiliation', 'category', 'contact_name', 'contact_phone', 'active'])),
  'unitImport.read': read('Read imports of units', 'unit_import', office),
  'unitImport.preview': deed('Have a workbook of units read and judged', office, insert('unit_import')),
  'unitImport.confirm': deed('Take over the good rows of an import', office, update('unit_import', ['state', 'confirmed_at'])),
  'community.read': read('Read communities', 'community', each(withinOffice, 'everything')),
  'community.register': deed('Register a community', office, insert('community')),
  'intersection.read': read('Read intersections', 'intersection', each(withinOffice, 'everything')),
  'intersection.register': deed('Register an intersection', office, insert('intersection')),
  'name.spell': deed('Spell names in pinyin', { WORKER: 'everything' },
    ...['unit', 'community', 'intersection'].flatMap((table) => [look(table, ['id', 'office_id', 'name_zh', 'pinyin']), update(table, ['pinyin'])])),
} satisfies Record<string, Action>;
