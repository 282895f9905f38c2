/** Looks at photos that have arrived: makes their small copies, reads what they say of themselves, and finds those that were here before. */
import type { Chore, OfficeWork } from '../platform/chore.js';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { pictureMediaTypes } from '../platform/files/content.js';
import { pictureOf, type Picture } from '../platform/files/pictures.js';
import { pictureName } from '../platform/files/store.js';
import { tagByTable } from '../platform/graph/row.js';

interface Photo { readonly id: string; readonly unit_id: string | null; readonly uploaded_at: Date }

/** Two photos are nearly the same where their prints differ in at most so many of 64 places. */
export const nearDistance = 8;

/** A photo that is like very many others shows nothing; the nearest say enough. */
const maxMatches = 20;
const atOnce = 50;

export const pictureChore: Chore = {
  name: 'file.pictures',
  everySeconds: 5,
  run: async (work) => {
    for (let photos = await unseen(work); photos.length > 0; photos = await unseen(work)) {
      for (const photo of photos) {
        if (work.signal.aborted) return;
        await lookAt(work, photo);
      }
    }
  },
};

/** Two servers may look at one photo: they make the same of it. */
const unseen = (work: OfficeWork): Promise<Photo[]> => work.transact('read', (uow) => uow.query<Photo>(
  `select id, unit_id, uploaded_at from file where state = 'STORED' and pictured_at is null and media_type = any($1) order by id limit ${atOnce}`, [[...pictureMediaTypes]]));

async function lookAt(work: OfficeWork, photo: Photo): Promise<void> {
  const { files } = work.place;
  const bytes = await files.stored(photo.id);
  const picture = bytes ? await pictureOf(bytes) : undefined;
  if (picture) {
    await files.write(pictureName(photo.id, 'thumbnail'), picture.thumbnail);
    await files.write(pictureName(photo.id, 'reduced'), picture.reduced);
  }
  const isThere = await work.transact('write', (uow) => record(uow, work.timeZone, photo, picture));
  // Forgotten in the meantime, and with it what was just made of it.
  if (!isThere) await files.remove(photo.id);
}

async function record(uow: UnitOfWork, timeZone: string, photo: Photo, picture: Picture | undefined): Promise<boolean> {
  // Of two photos that are looked at at the same moment one has to see the other.
  await uow.query(`select pg_advisory_xact_lock(hashtextextended('photos ' || $1, 0))`, [uow.officeId]);
  const [found] = await uow.query(
    `update file set pictured_at = $2, has_pictures = $3, print = $4::bit(64), taken_place = $6,
       taken_at = case when $5::text ~ '[+-]\\d\\d:\\d\\d$' then $5::timestamptz else $5::timestamp at time zone $7 end
     where id = $1 returning id`,
    [photo.id, uow.now, picture !== undefined, picture?.print ?? null, picture?.takenAt ?? null, picture?.takenPlace ? JSON.stringify(picture.takenPlace) : null, timeZone]);
  if (found && picture?.print != null) await match(uow, photo, picture.print);
  return found !== undefined;
}

interface Near extends Photo { readonly distance: number }

/**
 * All prints of the office are compared: one scan of an index that holds nothing else, 15 ms for a hundred thousand photos
 * (measured by `npm run bench`), and nothing can be missed as with a cleverer search.
 */
async function match(uow: UnitOfWork, photo: Photo, print: string): Promise<void> {
  const near = await uow.query<Near>(
    `select id, unit_id, uploaded_at, distance from (select id, unit_id, uploaded_at, bit_count(print # $2::bit(64))::int as distance from file where print is not null and id <> $1) as other
     where distance <= ${nearDistance} order by distance, id limit ${maxMatches}`, [photo.id, print]);
  const matches = near.map((other) => {
    const [later, earlier] = isLater(photo, other) ? [photo, other] : [other, photo];
    return { id: newId(tagByTable('photo_match'), uow.now), file_id: later.id, other_file_id: earlier.id, unit_id: photo.unit_id === other.unit_id ? photo.unit_id : null, distance: other.distance, found_at: uow.now };
  });
  if (matches.length === 0) return;
  await uow.query(
    `insert into photo_match (id, file_id, other_file_id, unit_id, distance, found_at)
     select id, file_id, other_file_id, unit_id, distance, found_at from jsonb_populate_recordset(null::photo_match, $1::jsonb) on conflict (office_id, file_id, other_file_id) do nothing`, [JSON.stringify(matches)]);
}

const isLater = (photo: Photo, other: Photo): boolean =>
  photo.uploaded_at.getTime() === other.uploaded_at.getTime() ? photo.id > other.id : photo.uploaded_at > other.uploaded_at;
