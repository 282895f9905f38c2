import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '../src/platform/db/cluster.js';
import { migrate } from '../src/platform/db/database.js';

/** A migrated database of the benchmarks' own, and the owner's hands in it. */
export interface Ground {
  readonly owner: pg.Client;
  /** The address of the server's login. */
  readonly login: string;
  /** Stops the database and leaves nothing behind. */
  close(): Promise<void>;
}

/** Starts a PostgreSQL in a temporary folder, with the settings of the embedded one. */
export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
  chmodSync(folder, 0o711);
  const cluster = await startCluster({ dataDir: folder });
  const close = async (): Promise<void> => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [address, login] = [cluster.url('postgres'), cluster.url('postgres', 'kaohe_server')];
    await migrate({ owner: address, login });
    const owner = new pg.Client({ connectionString: address });
    await owner.connect();
    return { owner, login, close: async () => { await owner.end(); await close(); } };
  } catch (error) {
    await close();
    throw error;
  }
}
