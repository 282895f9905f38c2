import { rowById } from '../platform/db/loader.js';
import { listOf, oneOf } from '../platform/graph/list.js';
import type { Loader } from '../platform/db/unit-of-work.js';
import type { UnitImportRow } from './unit-import.entity.js';
import { UnitImport, UnitImportState } from './unit-import.entity.js';

export const unitImportById = rowById(UnitImport);

export const unitImports = listOf(UnitImport, {
  says: 'imports of units',
  filter: { state: oneOf<UnitImport>('state', () => UnitImportState, 'In one of these states.') },
  order: ['-createdAt'],
});

/** How many bad rows are shown; the workbook that is given back has them all. */
export const badRowsShown = 200;

interface BadRows { readonly columns: string[]; readonly bad: UnitImportRow[] }

/** The headings of an import's workbook and its first bad rows, without the rest of it. */
export const badRowsById: Loader<string, BadRows> = {
  batch: async (uow, ids) => {
    const found = await uow.query<BadRows & { id: string }>(
      `select i.id, i.rows -> 'columns' as columns, (
         select coalesce(jsonb_agg(bad.row order by bad.at), '[]') from (
           select row, at from jsonb_array_elements(i.rows -> 'rows') with ordinality as judged (row, at)
           where row ->> 'verdict' = 'BAD' order by at limit ${badRowsShown}) bad
       ) as bad from unit_import i where i.id = any($1)`, [ids]);
    const byId = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? { columns: [], bad: [] });
  },
};
