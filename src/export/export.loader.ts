import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, listOf, oneOf } from '../platform/graph/list.js';
import { Export, ExportKind, ExportState } from './export.entity.js';

export const exportById = rowById(Export);

export const exports = listOf(Export, {
  says: 'exports',
  filter: {
    kind: oneOf<Export>('kind', () => ExportKind, 'Of one of these kinds.'),
    state: oneOf<Export>('state', () => ExportState, 'In one of these states.'),
    roundId: equals<Export>('roundId', () => ID, 'Of this round.'),
    requestedById: equals<Export>('requestedBy', () => ID, 'Asked for by this account.'),
  },
  order: ['-createdAt', 'kind', 'state'],
});
