import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/platform/db/database.js';
import { addressesOf } from './cluster.js';

/** A database of the first release, with the owner's hands in it, until `upgrade` brings it up to date. */
export async function withOldDatabase(work: (hands: pg.Client, upgrade: () => Promise<void>) => Promise<void>): Promise<void> {
  const base = process.env['KAOHE_TEST_BASE']!;
  const database = `kaohe_test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: base });
  await admin.connect();
  await admin.query(`create database ${database}`);
  const addresses = addressesOf(database, base);
  const hands = new pg.Client({ connectionString: addresses.owner });
  try {
    await migrate(addresses, (file) => file <= '0900-policy.sql');
    await hands.connect();
    await work(hands, () => migrate(addresses));
  } finally {
    await hands.end();
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  }
}
