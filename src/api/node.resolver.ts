import { Arg, ID, Query, Resolver } from 'type-graphql';
import { isId, tagOf } from '../platform/db/id.js';
import { rowById } from '../platform/db/loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { everyRow, Node, rowByTag } from '../platform/graph/row.js';
import { allows } from '../policy/guard.js';

const loaders = new Map(everyRow().map(({ tag, entity }) => [tag, rowById(entity)]));

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this key, or null where there is nothing for you.' }) @Allowed('viewer.read')
  async node(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'The key.' }) id: string) {
    const row = isId(id) ? rowByTag(tagOf(id)) : undefined;
    const loader = row && loaders.get(row.tag);
    // A kind that one may not read at all is not found, like a row that one may not read.
    return row && loader && allows(uow.actor.as, row.action) ? uow.load(loader, id) : null;
  }
}
