import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { ClusterError } from './cluster-error.js';

// PostgreSQL refuses to run as root. When we are root, the server runs as an unprivileged user of the system, and
// that user must be able to walk to the binaries, to the data and to the socket, where root could walk anyway.

/** Who the server runs as. */
export interface ServerUser {
  uid: number;
  gid: number;
  /** How messages call this user. */
  name: string;
  /** Set when we are root: what `spawn` needs to become this user. */
  spawnAs: { uid?: number; gid?: number };
}

const PREFERRED = ['kaohe', 'postgres', 'nobody'];

/**
 * We ourselves; or, when we are root, the user that owns the cluster already, or else an unprivileged user of the system.
 * @throws ClusterError `DATA_DIR_UNREACHABLE` when the cluster belongs to somebody else and we are not root.
 */
export function serverUser(clusterDir: string): ServerUser {
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const owner = existsSync(clusterDir) ? statSync(clusterDir) : undefined;
  const accounts = readAccounts();
  const nameOf = (uid: number) => accounts.find((account) => account.uid === uid)?.name ?? `number ${uid}`;

  if (own.uid !== 0) {
    if (owner && owner.uid !== own.uid) {
      throw new ClusterError('DATA_DIR_UNREACHABLE',
        `The database in ${clusterDir} belongs to user ${nameOf(owner.uid)}, not to user ${nameOf(own.uid)}: start Kaohe as that user or as root.`);
    }
    return { ...own, name: nameOf(own.uid), spawnAs: {} };
  }
  if (owner && owner.uid !== 0) {
    return { uid: owner.uid, gid: owner.gid, name: nameOf(owner.uid), spawnAs: { uid: owner.uid, gid: owner.gid } };
  }
  const chosen = PREFERRED.map((name) => accounts.find((account) => account.name === name)).find((account) => account && account.uid !== 0);
  if (!chosen) {
    throw new ClusterError('DATA_DIR_UNREACHABLE',
      'PostgreSQL does not run as root, and this system has neither a user "kaohe" nor "postgres" nor "nobody": add one, or start Kaohe as another user.');
  }
  return { ...chosen, spawnAs: { uid: chosen.uid, gid: chosen.gid } };
}

/** The first folder on the way to `path` (itself included) that this user may not enter; undefined when the way is free. Access lists are not looked at. */
export function barrierOn(path: string, user: ServerUser): string | undefined {
  const way: string[] = [];
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    way.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  return way.find((folder) => {
    const { uid, gid, mode } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    return user.uid !== 0 && (mode & bit) === 0;
  });
}

/** The system's folder for temporary things, as far as the server's user can walk there. */
export function temporaryDir(user: ServerUser): string {
  const own = tmpdir();
  return existsSync(own) && barrierOn(own, user) === undefined ? realpathSync(own) : '/tmp';
}

function readAccounts(): { name: string; uid: number; gid: number }[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8').split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (!name || name.startsWith('#') || uid === undefined || gid === undefined) return [];
    // macOS writes nobody as -2.
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}
