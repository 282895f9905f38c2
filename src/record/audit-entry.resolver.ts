import { Args, Field, ID, ObjectType, Extensions, Query, Resolver, FieldResolver, Root, Int } from 'type-graphql';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { AuditEntry } from './audit-entry.entity.js';
import { auditEntries } from './audit-entry.loader.js';
import { auditPage } from './audit-entry.service.js';
import { checkChain } from './audit-chain.service.js';

@ObjectType({ description: 'Whether the chain of the log holds.' })
@Extensions({ action: 'auditEntry.read' })
class AuditChain {
  @Field(() => Int, { description: 'How many lines it has.' }) length: number;
  @Field(() => Int, { nullable: true, description: 'The first line whose hash does not fit; null where all fit.' }) brokenAt: number | null;
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @Query(() => auditEntries.Connection, { description: 'The log, the latest first.' }) @Allowed('auditEntry.read')
  auditEntries(@Uow() uow: UnitOfWork, @Args(() => auditEntries.Args) args: ListArgs) { return auditPage(uow, args); }

  @Query(() => AuditChain, { description: 'Computes every hash of the log anew.' }) @Allowed('auditEntry.read')
  auditChain(@Uow() uow: UnitOfWork) { return checkChain(uow); }

  @FieldResolver(() => ID, { nullable: true, description: 'The key of the account that did it.' }) @Allowed('auditEntry.read')
  accountId(@Root() entry: AuditEntry) { return entry.accountId; }
}
