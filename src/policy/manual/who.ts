import { each, type Action } from '../declare.js';
import { officeRoles, type Actor } from '../roles.js';

/** Who the chapters of the access manual speak of again and again. */
export const unitPeople = ['UNIT_CLERK', 'UNIT_LEADER'] as const;
export const inspectors = ['EXAMINER', 'TEAM_LEADER'] as const;
/** Everybody of an office but the auditor, who reads the log and nothing else. */
export const withinOffice = officeRoles.filter((role) => role !== 'AUDITOR');

export const office = each(['OFFICE_STAFF', 'OFFICE_ADMIN'], 'everything');
export const admin = each(['OFFICE_ADMIN'], 'everything');
export const ownUnit = each(unitPeople, 'ownUnit');
export const assignedUnit = each(inspectors, 'assignedUnit');
export const assigned = each(inspectors, 'assigned');

/** Columns that these actors may not read, though they may read the row. */
export function hidden(actors: readonly Actor[], columns: readonly string[]): Action['hides'] {
  return Object.fromEntries(actors.map((actor) => [actor, columns]));
}
