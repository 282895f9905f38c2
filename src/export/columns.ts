/** Columns as the lists use them again and again. A value that the asker may not read is undefined in the row, and its cell stays empty. */
import { instantIn } from '../platform/clock.js';
import type { ActionName } from '../policy/actions.js';
import { allows } from '../policy/guard.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { roundById } from '../round/round.loader.js';
import type { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { communityById, intersectionById, unitById } from '../territory/territory.loader.js';
import type { Asked, ColumnOf } from './kind.js';

type Maybe<T> = T | null | undefined;

export const text = <E>(title: string, cell: ColumnOf<E>['cell'], width = 14): ColumnOf<E> => ({ title, cell, width });
/** A day; or a moment, which reads as well as one. */
export const day = <E>(title: string, cell: ColumnOf<E>['cell']): ColumnOf<E> => ({ title, cell, width: 12, holds: 'day' });
/** A number of ours: a count, money, points. */
export const count = <E>(title: string, cell: (row: E, uow: UnitOfWork) => Maybe<number | string> | Promise<Maybe<number | string>>): ColumnOf<E> =>
  ({ title, width: 10, holds: 'number', cell: async (row, uow) => { const value = await cell(row, uow); return value == null ? null : String(value); } });
/** Hundredths of a point, as they are shown. */
export const points = <E>(title: string, cell: (row: E, uow: UnitOfWork) => Maybe<number> | Promise<Maybe<number>>): ColumnOf<E> =>
  count(title, async (row, uow) => { const value = await cell(row, uow); return value == null ? null : decimalOf(value); });
export const instant = <E>(title: string, cell: (row: E) => Maybe<Date>): ColumnOf<E> =>
  ({ title, width: 17, holds: 'day', cell: (row, uow) => { const value = cell(row); return value ? instantIn(uow.actor.timeZone, value) : null; } });
export const yes = (is: Maybe<boolean>): string | null => (is == null ? null : is ? '是' : '否');

export const unitNumber = <E extends { unitId: string }>(): ColumnOf<E> => count('单位编号', async (row, uow) => (await uow.load(unitById, row.unitId))?.number);
export const unitName = <E extends { unitId: string }>(): ColumnOf<E> => text('单位', async (row, uow) => (await uow.load(unitById, row.unitId))?.nameZh, 30);
export const communityName = <E extends { communityId: string }>(): ColumnOf<E> => text('社区', async (row, uow) => (await uow.load(communityById, row.communityId))?.nameZh, 20);
export const intersectionName = <E extends { intersectionId: string }>(): ColumnOf<E> => text('路口', async (row, uow) => (await uow.load(intersectionById, row.intersectionId))?.nameZh, 24);
/** What is for those alone who may do this; it stays empty for anybody else who has the list. */
export const forWho = <E, T>(action: ActionName, cell: (row: E, uow: UnitOfWork) => Maybe<T> | Promise<Maybe<T>>) =>
  async (row: E, uow: UnitOfWork): Promise<Maybe<T>> => (allows(uow.actor.as, action) ? cell(row, uow) : null);

/** Somebody's name, for whoever may know it. */
export const account = <E>(title: string, of: (row: E) => string | null | undefined): ColumnOf<E> => text(title, async (row, uow) => (await uow.load(accountById, of(row)))?.name);

/** What a row's rule says. */
export const ofRule = <E extends { ruleId: string }>(cell: (rule: Rule) => string) => async (row: E, uow: UnitOfWork): Promise<string | null> => {
  const rule = await uow.load(ruleById, row.ruleId);
  return rule && cell(rule);
};

/** The units asked for, as a condition on rows of units. */
export const ofUnits = ({ unitIds }: Asked): { unitId?: string[] } => (unitIds.length === 0 ? {} : { unitId: unitIds });

/** The days asked for, or those of the round's period; one end may be open. */
export async function daysOf({ roundId, fromDay, toDay }: Asked, uow: UnitOfWork): Promise<{ from?: string; to?: string }> {
  const round = await uow.load(roundById, roundId);
  const from = fromDay ?? round?.periodFrom;
  const to = toDay ?? round?.periodTo;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
