import { randomUUID } from 'node:crypto';
import type { Ground } from './ground.js';
import { median, printTable } from './table.js';

const photos = 100_000;

/** What it costs to find the photos that are nearly the same as a new one, in an office with a hundred thousand: the statement of `file/picture.chore.ts`. */
export async function comparePhotos({ owner }: Ground): Promise<void> {
  const { rows: [office] } = await owner.query<{ office_id: string; id: string }>("select a.office_id, a.id from account a join office o on o.id = a.office_id where o.code <> 'platform' limit 1");
  await owner.query(
    `insert into file (office_id, id, purpose, name, media_type, byte_length, sha256, state, ticket_expires_at, uploaded_by, uploaded_at, created_at, pictured_at, print)
     select $1, gen_random_uuid(), 'EVIDENCE', '照片.jpg', 'image/jpeg', 1000, repeat('a', 64), 'STORED', now(), $2, now(), now(), now(),
       (('x' || lpad(to_hex((random() * 4294967295)::bigint), 8, '0') || lpad(to_hex((random() * 4294967295)::bigint), 8, '0'))::bit(64)) from generate_series(1, ${photos})`, [office!.office_id, office!.id]);
  await owner.query('vacuum analyze file');
  await owner.query('begin');
  await owner.query("select set_config('role', 'kaohe_worker', true), set_config('app.office_id', $1, true)", [office!.office_id]);
  const times: number[] = [];
  for (let at = 0; at < 21; at += 1) {
    const began = performance.now();
    await owner.query({
      name: 'near', values: [randomUUID(), BigInt.asUintN(64, BigInt(`0x${randomUUID().replaceAll('-', '').slice(0, 16)}`)).toString(2).padStart(64, '0')],
      text: `select id, unit_id, uploaded_at, distance from (select id, unit_id, uploaded_at, bit_count(print # $2::bit(64))::int as distance from file where print is not null and id <> $1) as other
        where distance <= 8 order by distance, id limit 20`,
    });
    times.push(performance.now() - began);
  }
  await owner.query('rollback');
  await owner.query('begin');
  await owner.query("select set_config('role', 'kaohe_office_staff', true), set_config('app.office_id', $1, true)", [office!.office_id]);
  const measured: number[] = [];
  for (let at = 0; at < 21; at += 1) {
    const began = performance.now();
    await owner.query('select unit_bytes, office_bytes from storage_in_use(null)');
    measured.push(performance.now() - began);
  }
  await owner.query('rollback');
  printTable(`In an office with ${photos} photos, ms; medians of 21`, ['', 'ms'], [['photos nearly the same as one', median(times).toFixed(1)], ['what the office holds', median(measured).toFixed(1)]]);
}
