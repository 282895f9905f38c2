import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Community, Unit } from '../territory/territory.entity.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { File } from './file.entity.js';
import { OpenUploadsInput } from './file.input.js';
import { fileById, files } from './file.loader.js';
import { openUploads } from './file.service.js';

@Resolver(() => File)
export class FileResolver {
  @Query(() => files.Connection, { description: 'The files that one sees, the latest first.' }) @Allowed('file.read')
  files(@Uow() uow: UnitOfWork, @Args(() => files.Args) args: ListArgs) { return files.read(uow, args); }

  @Query(() => File, { nullable: true, description: 'One file, or null where there is none for you.' }) @Allowed('file.read')
  file(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(fileById, id); }

  @FieldResolver(() => String, { nullable: true, description: 'Where its bytes are PUT, with the same token, by who opened the upload; null once something has arrived.' })
  uploadUrl(@Root() file: File) { return file.state === 'TICKETED' ? `/files/${file.id}` : null; }

  @FieldResolver(() => String, { nullable: true, description: 'Where its bytes are fetched, with the same token; null until it is stored.' })
  downloadUrl(@Root() file: File) { return file.state === 'STORED' ? `/files/${file.id}` : null; }

  @FieldResolver(() => Account, { nullable: true, description: 'Who opened the upload.' }) @Allowed('account.read')
  uploadedBy(@Root() file: File, @Uow() uow: UnitOfWork) { return uow.load(accountById, file.uploadedBy); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit whose material it is; null for anybody else\'s.' }) @Allowed('unit.read')
  unit(@Root() file: File, @Uow() uow: UnitOfWork) { return uow.load(unitById, file.unitId); }

  @FieldResolver(() => Community, { nullable: true, description: 'The community whose paper it is; null for anybody else\'s.' }) @Allowed('community.read')
  community(@Root() file: File, @Uow() uow: UnitOfWork) { return uow.load(communityById, file.communityId); }

  @Mutation(() => [File], { description: 'Opens uploads, one for each file, all or none. Each takes its bytes at its `uploadUrl` within 15 minutes.' }) @Allowed('file.upload')
  openUploads(@Uow() uow: UnitOfWork, @Arg('input', () => OpenUploadsInput, { description: 'The files.' }) input: OpenUploadsInput) { return openUploads(uow, input); }
}
