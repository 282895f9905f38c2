import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { binariesPackage, findBinaries } from './cluster-binaries.js';
import { ClusterError, messageOf } from './cluster-error.js';
import { hasCluster, makeCluster, removeDrafts } from './cluster-initdb.js';
import { type FolderLock, lockFolder } from './cluster-lock.js';
import { signal } from './cluster-process.js';
import { PORT, type Server, type ServerPlan, findSurvivor, launch, serverParameters, stopServer } from './cluster-server.js';
import { type ServerUser, barrierOn, serverUser, temporaryDir } from './cluster-user.js';

// Kaohe runs without a database having been installed: it brings PostgreSQL along and runs it as a child, on a unix
// socket that only the server's user and we can reach. The hard part is every way in which the last run may have
// ended: cleanly, killed during the making of the cluster, killed with the server left running, or not at all.

/** A PostgreSQL server of our own, answering. */
export interface Cluster {
  /** The private folder with the unix socket: libpq's `host`. */
  socketDir: string;
  /** libpq's `port`: part of the socket's name, no TCP port. */
  port: number;
  superuser: 'postgres';
  /** A connection string for `pg`; the superuser where no user is named. */
  url(database: string, user?: string, password?: string): string;
  /** Whether the server was found running, left behind by a Kaohe that was killed. */
  reused: boolean;
  /** Stops the server, whoever started it, and gives the folder free. Close connections before; a second call waits for the first. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** The folder that holds `postgres/`, `postgres.log` and `kaohe.lock`; made when missing. */
  dataDir: string;
  /** Whether committed rows survive a loss of power; false is faster, and for tests only. Default true. */
  durable?: boolean;
  /** Hears what happens, a line at a time. */
  log?: (line: string) => void;
  /** Default 100. */
  maxConnections?: number;
}

/** The most bytes that every system takes for a socket's path. */
const SOCKET_PATH_LIMIT = 100;

/** How many milliseconds a server that stopped by itself stays down. */
const RESTART_REST = 500;

/** How often, in milliseconds, it is looked whether a server that an earlier Kaohe left behind still runs. */
const SURVIVOR_WATCH = 500;

/**
 * Starts PostgreSQL on a data folder, makes the cluster on the first start, and waits until it answers.
 * @throws ClusterError with a code and what to do.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  binariesPackage();
  const dataDir = makeDataDir(options.dataDir);
  const lock = await lockFolder(dataDir);
  try {
    return await startLocked(dataDir, lock, options);
  } catch (error) {
    lock.release();
    if (error instanceof ClusterError) throw error;
    throw new ClusterError('START_FAILED', `PostgreSQL could not be started on ${dataDir}: ${messageOf(error)}`, { cause: error });
  }
}

async function startLocked(dataDir: string, lock: FolderLock, options: ClusterOptions): Promise<Cluster> {
  const { durable = true, maxConnections = 100, log = () => undefined } = options;
  const begun = performance.now();
  const clusterDir = join(dataDir, 'postgres');
  const user = serverUser(clusterDir);
  refuseBarrier(dataDir, user);
  const binaries = findBinaries(user);

  removeDrafts(clusterDir);
  if (!hasCluster(clusterDir, binaries)) {
    log(`First start: making a PostgreSQL ${binaries.major} cluster in ${clusterDir}`);
    await makeCluster(clusterDir, binaries, user, durable);
  }

  const socketDir = socketDirFor(dataDir, user);
  refuseStrangersSocketDir(socketDir, user);
  const parameters = serverParameters(clusterDir, socketDir, binaries, durable, maxConnections);
  const plan: ServerPlan = { clusterDir, socketDir, logFile: join(dataDir, 'postgres.log'), binaries, user, parameters };

  let stopping: Promise<void> | undefined;
  let server: Server;
  let healing: Promise<void> | undefined;
  const launchAnew = () => {
    remakeSocketDir(socketDir, user);
    return launch(plan, onLoss);
  };
  const onLoss = () => {
    if (stopping) return;
    log(`PostgreSQL stopped by itself and is started again; see ${plan.logFile}`);
    // A moment's rest, so that a server that cannot live does not die a hundred times a second.
    healing = sleep(RESTART_REST).then(async () => {
      if (stopping) return;
      server = watched(await findSurvivor(plan)) ?? (await launchAnew());
    }).catch((error: unknown) => log(`PostgreSQL could not be started again: ${messageOf(error)}`));
  };

  // Nobody tells us of the end of a process that is not our child: it has to be looked for.
  const watched = (survivor: Server | undefined): Server | undefined => {
    if (!survivor) return undefined;
    const watch = setInterval(() => {
      if (!stopping && !survivor.hasExited()) return;
      clearInterval(watch);
      onLoss();
    }, SURVIVOR_WATCH).unref();
    return survivor;
  };

  const survivor = watched(await findSurvivor(plan));
  server = survivor ?? await launchAnew().catch((error: unknown) => {
    rmSync(socketDir, { recursive: true, force: true });
    throw error;
  });
  log(`PostgreSQL ${survivor ? 'was still running and is used again' : 'answers'} after ${Math.round(performance.now() - begun)} ms`);

  // A program that ends without stop() should not leave a server behind; there is only time for a signal.
  const onExit = () => {
    if (!server.hasExited()) signal(server.pid, 'SIGINT');
  };
  process.once('exit', onExit);

  const stop = async () => {
    await healing;
    await stopServer(server);
    process.off('exit', onExit);
    rmSync(socketDir, { recursive: true, force: true });
    lock.release();
  };
  return {
    socketDir,
    port: PORT,
    superuser: 'postgres',
    url: (database, name = 'postgres', password) => {
      const credentials = encodeURIComponent(name) + (password === undefined ? '' : `:${encodeURIComponent(password)}`);
      return `postgresql://${credentials}@/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}&port=${PORT}`;
    },
    reused: survivor !== undefined,
    stop: () => (stopping ??= stop()),
  };
}

/** The folder's real path. What we make of it as root can be walked through by the server's user, though not listed. */
function makeDataDir(wanted: string): string {
  const path = resolve(wanted);
  try {
    const firstMade = mkdirSync(path, { recursive: true });
    if (firstMade !== undefined && process.getuid?.() === 0) {
      for (let folder = path; folder.length >= firstMade.length; folder = dirname(folder)) chmodSync(folder, 0o711);
    }
    return realpathSync(path);
  } catch (error) {
    throw new ClusterError('DATA_DIR_UNREACHABLE', `The data folder ${path} cannot be made or entered: ${messageOf(error)}`, { cause: error });
  }
}

function refuseBarrier(dataDir: string, user: ServerUser): void {
  const barrier = barrierOn(dataDir, user);
  if (barrier === undefined) return;
  throw new ClusterError('DATA_DIR_UNREACHABLE',
    `PostgreSQL runs as user ${user.name}, who may not enter ${barrier}: choose a data folder elsewhere (such as /var/lib/kaohe), or allow it with "chmod o+x ${barrier}".`);
}

/** Always the same short path for the same data folder. */
function socketDirFor(dataDir: string, user: ServerUser): string {
  const name = `kaohe-pg-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  const path = join(temporaryDir(user), name);
  return Buffer.byteLength(join(path, `.s.PGSQL.${PORT}`)) > SOCKET_PATH_LIMIT ? join('/tmp', name) : path;
}

/** The server trusts whoever reaches its socket, and we trust whoever answers there: the folder must be the server's user's, or ours. */
function refuseStrangersSocketDir(socketDir: string, user: ServerUser): void {
  const found = lstatSync(socketDir, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && (found.uid === user.uid || found.uid === process.getuid?.()))) return;
  throw new ClusterError('SOCKET_DIR_TAKEN', `${socketDir}, where the database's socket belongs, was made by another user: remove it.`);
}

/** Makes the socket's folder anew: a dead server's socket in it is locked with a process number that may be in use again. */
function remakeSocketDir(socketDir: string, user: ServerUser): void {
  rmSync(socketDir, { recursive: true, force: true });
  mkdirSync(socketDir, { mode: 0o700 });
  chmodSync(socketDir, 0o700);
  if (user.spawnAs.uid !== undefined) chownSync(socketDir, user.uid, user.gid);
}
