/** What a kind of export is: which rows, in which columns, and on what it hangs that somebody may see them. */
import type { ActionName } from '../policy/actions.js';
import type { RowClass } from '../platform/db/row-class.js';
import type { Where } from '../platform/db/rows.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { List, ListArgs } from '../platform/graph/list.js';
import { labelOf } from '../platform/graph/enum.js';
import { Unit } from '../territory/territory.entity.js';
import { ExportKind, type Export } from './export.entity.js';
import type { Cell, Column, Line } from './table.js';

/** What is asked for: a part of the export's own row. */
export type Asked = Pick<Export, 'kind' | 'roundId' | 'unitIds' | 'fromDay' | 'toDay'>;

/** What a kind can be asked by; what it cannot be asked by is refused rather than overlooked. */
export interface Takes {
  readonly round?: 'needed' | 'may';
  readonly units?: true;
  readonly days?: true;
}

/** Rows on which it hangs whether what was exported may still be seen: all of them must still be there for who fetches. */
export interface Hold {
  readonly entity: RowClass<{ id: string }>;
  readonly property: string;
}

export interface Kind {
  /** The right to read what is in it. */
  readonly action: ActionName;
  readonly takes: Takes;
  readonly hold?: Hold;
}

export interface Page {
  readonly lines: readonly Line[];
  readonly held: readonly string[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

export interface Table {
  readonly columns: readonly Column[];
  /** How many lines it has, as things stand. */
  count(uow: UnitOfWork): Promise<number>;
  page(uow: UnitOfWork, after: string | null): Promise<Page>;
}

export interface ListKind extends Kind {
  table(uow: UnitOfWork, asked: Asked): Promise<Table>;
}

/** A column of a list of rows, and what stands in it. Columns that the asker may not read stay empty: the row comes without them. */
export interface ColumnOf<E> extends Column {
  readonly cell: (row: E, uow: UnitOfWork) => Cell | Promise<Cell>;
}

export interface ListDeclaration<E> extends Kind {
  readonly list: List<E>;
  readonly orderBy: string;
  readonly columns: readonly ColumnOf<E>[] | ((uow: UnitOfWork, asked: Asked) => Promise<readonly ColumnOf<E>[]>);
  /** Which rows; several parts come one after the other, each in its order. */
  readonly parts?: (asked: Asked, uow: UnitOfWork) => readonly Where<E>[] | Promise<readonly Where<E>[]>;
  readonly held?: (row: E) => string;
}

/** Which unit it is decides who sees a row. */
export const unitHold = { entity: Unit, property: 'id' };

/** Declares a kind of export by a list of the graph: the same rows, the same cursors and the same loaders, page by page. */
export function listKind<E extends object>({ list, orderBy, columns, parts = () => [{}], held, ...kind }: ListDeclaration<E>): ListKind {
  if (!list.orders.has(orderBy)) throw new Error(`An export asks for the order ${orderBy}, which its list does not have`);
  return {
    ...kind,
    async table(uow, asked) {
      const shown = typeof columns === 'function' ? await columns(uow, asked) : columns;
      const wheres = await parts(asked, uow);
      const read = (work: UnitOfWork, part: number, args: ListArgs) => list.read(work, { ...args, orderBy }, wheres[part]!);
      return {
        columns: shown,
        async count(work) {
          const counts = await Promise.all(wheres.map(async (_, part) => (await read(work, part, { first: 1 })).totalCount()));
          return counts.reduce((sum, one) => sum + one, 0);
        },
        async page(work, after) {
          const [at = '0', cursor = ''] = (after ?? '0').split(' ');
          const part = Number(at);
          const page = await read(work, part, { first: 100, after: cursor === '' ? null : cursor });
          const lines = await Promise.all(page.nodes.map((row) => Promise.all(shown.map(({ cell }) => cell(row, work)))));
          const { hasNextPage, endCursor } = page.pageInfo();
          const next = hasNextPage ? `${part} ${endCursor}` : part + 1 < wheres.length ? `${part + 1}` : null;
          return { lines, held: held ? page.nodes.map(held) : [], next };
        },
      };
    },
  };
}

/** What people call a kind: "工作台账". */
export const titleOf = (kind: ExportKind): string => labelOf(ExportKind, kind);
