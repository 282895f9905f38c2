import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Round } from '../round/round.entity.js';
import { roundById } from '../round/round.loader.js';
import { Export, ExportOffer } from './export.entity.js';
import { ExportInput, RequestExportInput } from './export.input.js';
import { exportById, exports } from './export.loader.js';
import { cancelExport, exportOffers, requestExport } from './export.service.js';

@Resolver(() => Export)
export class ExportResolver {
  @Query(() => exports.Connection, { description: "The exports that one has asked for, the latest first; for the office's admin, everybody's, whose contents stay their own." }) @Allowed('export.read')
  exports(@Uow() uow: UnitOfWork, @Args(() => exports.Args) args: ListArgs) { return exports.read(uow, args); }

  @Query(() => Export, { nullable: true, description: 'One export, or null where there is none for you.' }) @Allowed('export.read')
  export(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(exportById, id); }

  @Query(() => [ExportOffer], { description: 'What one may have prepared in this role, and what each kind is asked by.' }) @Allowed('export.request')
  exportOffers(@Uow() uow: UnitOfWork) { return exportOffers(uow); }

  @FieldResolver(() => String, { nullable: true, description: 'Where its bytes are fetched, with the same token, by who asked for it; null unless it is ready.' })
  downloadUrl(@Root() { id, state, requestedBy, expiresAt }: Export, @Uow() uow: UnitOfWork) {
    return state === 'READY' && requestedBy === uow.actor.accountId && expiresAt !== null && expiresAt > uow.now ? `/exports/${id}` : null;
  }

  @FieldResolver(() => Round, { nullable: true, description: 'Of which round, where one was named.' }) @Allowed('round.read')
  round(@Root() { roundId }: Export, @Uow() uow: UnitOfWork) { return uow.load(roundById, roundId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who asked for it.' }) @Allowed('account.read')
  requestedBy(@Root() { requestedBy }: Export, @Uow() uow: UnitOfWork) { return uow.load(accountById, requestedBy); }

  @Mutation(() => Export, { description: 'Has an export prepared in the background: what the asker sees, and nothing else. At most three at once for one person.' }) @Allowed('export.request')
  requestExport(@Uow() uow: UnitOfWork, @Arg('input', () => RequestExportInput, { description: 'What, and as what.' }) input: RequestExportInput) { return requestExport(uow, input); }

  @Mutation(() => Export, { description: 'Cancels an own export that is not ready yet.' }) @Allowed('export.cancel')
  cancelExport(@Uow() uow: UnitOfWork, @Arg('input', () => ExportInput, { description: 'The export.' }) input: ExportInput) { return cancelExport(uow, input); }
}
