import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { PictureKind } from '../platform/files/store.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Community, Unit } from '../territory/territory.entity.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { File, PhotoMatch } from './file.entity.js';
import { fileById, files, photoMatches } from './file.loader.js';

@Resolver(() => File)
export class FileResolver {
  @Query(() => files.Connection, { description: 'The files that one sees, the latest first.' }) @Allowed('file.read')
  files(@Uow() uow: UnitOfWork, @Args(() => files.Args) args: ListArgs) { return files.read(uow, args); }

  @Query(() => File, { nullable: true, description: 'One file, or null where there is none for you.' }) @Allowed('file.read')
  file(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(fileById, id); }

  @FieldResolver(() => String, { nullable: true, description: 'Where its upload is gone on with by the tus protocol, with the same token, by who began it; null once it is whole.' })
  uploadUrl(@Root() file: File) { return file.state === 'TICKETED' ? `/files/${file.id}` : null; }

  @FieldResolver(() => String, { nullable: true, description: 'Where its bytes are fetched, with the same token; null unless it is stored.' })
  downloadUrl(@Root() file: File) { return file.state === 'STORED' ? `/files/${file.id}` : null; }

  @FieldResolver(() => String, { nullable: true, description: 'Where a copy of the photo of at most 320 pixels is fetched; null where there is none, or none yet.' })
  thumbnailUrl(@Root() file: File) { return pictureUrl(file, 'thumbnail'); }

  @FieldResolver(() => String, { nullable: true, description: 'Where a copy of the photo of at most 1600 pixels is fetched; null where there is none, or none yet.' })
  reducedUrl(@Root() file: File) { return pictureUrl(file, 'reduced'); }

  @FieldResolver(() => photoMatches.Connection, { description: 'Earlier photos that this one is nearly the same as.' }) @Allowed('photoMatch.read')
  earlierCopies(@Root() file: File, @Uow() uow: UnitOfWork, @Args(() => photoMatches.Args) args: ListArgs) { return photoMatches.readBy(uow, 'fileId', file.id, args); }

  @FieldResolver(() => photoMatches.Connection, { description: 'Later photos that are nearly the same as this one.' }) @Allowed('photoMatch.read')
  laterCopies(@Root() file: File, @Uow() uow: UnitOfWork, @Args(() => photoMatches.Args) args: ListArgs) { return photoMatches.readBy(uow, 'otherFileId', file.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who opened the upload.' }) @Allowed('account.read')
  uploadedBy(@Root() file: File, @Uow() uow: UnitOfWork) { return uow.load(accountById, file.uploadedBy); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit whose material it is; null for anybody else\'s.' }) @Allowed('unit.read')
  unit(@Root() file: File, @Uow() uow: UnitOfWork) { return uow.load(unitById, file.unitId); }

  @FieldResolver(() => Community, { nullable: true, description: 'The community whose paper it is; null for anybody else\'s.' }) @Allowed('community.read')
  community(@Root() file: File, @Uow() uow: UnitOfWork) { return uow.load(communityById, file.communityId); }
}

@Resolver(() => PhotoMatch)
export class PhotoMatchResolver {
  @Query(() => photoMatches.Connection, { description: 'Photos that are nearly the same as earlier ones, the latest found first: inside the own or an assigned unit; across units for the office alone.' }) @Allowed('photoMatch.read')
  photoMatches(@Uow() uow: UnitOfWork, @Args(() => photoMatches.Args) args: ListArgs) { return photoMatches.read(uow, args); }

  @FieldResolver(() => File, { nullable: true, description: 'The later photo.' }) @Allowed('file.read')
  file(@Root() match: PhotoMatch, @Uow() uow: UnitOfWork) { return uow.load(fileById, match.fileId); }

  @FieldResolver(() => File, { nullable: true, description: 'The earlier photo.' }) @Allowed('file.read')
  otherFile(@Root() match: PhotoMatch, @Uow() uow: UnitOfWork) { return uow.load(fileById, match.otherFileId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit, where both are its photos; null across units.' }) @Allowed('unit.read')
  unit(@Root() match: PhotoMatch, @Uow() uow: UnitOfWork) { return uow.load(unitById, match.unitId); }
}

const pictureUrl = ({ id, state, hasPictures }: File, kind: PictureKind): string | null => (state === 'STORED' && hasPictures ? `/files/${id}/${kind}` : null);
