/** Columns as the lists use them again and again. A value that the asker may not read is undefined in the row, and its cell stays empty. */
import { instantIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { communityById, intersectionById, unitById } from '../territory/territory.loader.js';
import type { ColumnOf } from './kind.js';

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
