/**
 * Whether somebody may have an export, asked when it is asked for, when it is made and whenever it is fetched. All of it must
 * hold: the same account in the same role as then; a role that reaches no less than then (unit, community, teams,
 * intersections); and every row on which the contents hang still there for them, as row-level security says at that moment.
 */
import type { CurrentActor } from '../platform/auth/current-actor.js';
import { tableOf } from '../platform/db/rows.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { Export, ExportKind, Reach } from './export.entity.js';
import { archiveZip } from './zip.service.js';
import type { Kind, ListKind } from './kind.js';
import { dutyLists } from './duty-lists.service.js';
import { lists } from './lists.service.js';
import { partnershipLists } from './partnership-lists.service.js';
import { roundLists } from './round-lists.service.js';
import { progress } from './progress.service.js';

/** The kinds that are tables. */
const tables: Readonly<Partial<Record<ExportKind, ListKind>>> = { ...lists, ...partnershipLists, ...dutyLists, ...roundLists, ARCHIVE_PROGRESS: progress };

/** The declaration of a kind, and of a table where it is one. */
export const listKindOf = (kind: ExportKind): ListKind | undefined => tables[kind];
export const kindOf = (kind: ExportKind): Kind => tables[kind] ?? archiveZip;

/** How far an actor reaches now. */
export const reachOf = ({ unitId, communityId, teamIds, intersectionIds }: CurrentActor): Reach =>
  ({ unitId: unitId ?? null, communityId: communityId ?? null, teamIds: [...teamIds].sort(), intersectionIds: [...intersectionIds].sort() });

/** Whether an actor reaches no less than then. */
export const reaches = (now: Reach, then: Reach): boolean =>
  now.unitId === then.unitId && now.communityId === then.communityId && then.teamIds.every((id) => now.teamIds.includes(id)) && then.intersectionIds.every((id) => now.intersectionIds.includes(id));

/** Why the actor of the unit of work may not have what an export holds, or null where nothing stands in the way. One statement. */
export async function withheld(uow: UnitOfWork, { kind, roleGrantId, reach }: Pick<Export, 'kind' | 'roleGrantId' | 'reach'>, holds: readonly string[]): Promise<string | null> {
  if (uow.actor.roleGrantId !== roleGrantId) return 'It was asked for in another role';
  if (!reaches(reachOf(uow.actor), reach)) return 'The role that asked for it no longer reaches all that is in it';
  const { hold } = kindOf(kind);
  if (!hold || holds.length === 0) return null;
  const table = tableOf(uow.source, hold.entity);
  const column = table.column(hold.property);
  const [row] = await uow.query<{ there: number }>(`select count(distinct ${column}) as there from ${table.name} where ${column} = any($1)`, [holds]);
  return row?.there === new Set(holds).size ? null : 'Some of what is in it may no longer be seen by who asked for it';
}
