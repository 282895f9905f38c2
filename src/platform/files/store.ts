import type { Readable } from 'node:stream';
import type { DataStore } from '@tus/server';

/** Bytes that can be read from any place, as often as need be. */
export interface Bytes {
  readonly length: number;
  /** The bytes from one place up to, and without, another; fewer where they end before. */
  part(from: number, to: number): Promise<Buffer>;
  stream(): Readable;
}

/** What the server wrote itself, as a record keeps it. */
export interface Written {
  readonly byteLength: number;
  readonly sha256: string;
}

/** Bytes that the server has made and that are whole: they are kept or dropped. */
export interface Made extends Written {
  keep(): Promise<void>;
  /** Forgets them, unless they are kept. */
  drop(): Promise<void>;
}

/** Something that lies in the store, seen by who looks for what nobody knows. */
export interface Lying {
  readonly name: string;
  /** The key that its name begins with; undefined for what is none of ours. */
  readonly fileId: string | undefined;
  readonly arriving: boolean;
  readonly since: Date;
}

/**
 * Where the bytes of files lie: those that arrive, and those that are stored under their file's key, with what was made of
 * them beside (`<key>.thumbnail`). What is stored is there whole or not at all, and does not change.
 */
export interface FileStore {
  /** Where the bytes of uploads arrive, part by part, by the tus protocol; they are hashed on their way. */
  readonly arriving: DataStore;
  /** What has arrived of an upload; null where nothing has. */
  arrived(id: string): Promise<Bytes | null>;
  /** SHA-256 of all that has arrived. */
  arrivedHash(id: string): Promise<string>;
  /** Stores what has arrived under its key. */
  keep(id: string): Promise<void>;
  /** Takes back `keep`, for a record that could not be written. */
  unkeep(id: string): Promise<void>;
  /** Forgets what is left of an upload that was kept or given up. Nothing there is no error. */
  settle(id: string): Promise<void>;
  /** What is stored under a name; null where nothing is. */
  stored(name: string): Promise<Bytes | null>;
  /** The stored bytes, from the first on; fails while reading where there are none. */
  read(name: string): Readable;
  /** Stores what was made of a stored file, in place of what was there. */
  write(name: string, bytes: Buffer): Promise<void>;
  /** Forgets stored bytes, what was made of them, and what is left of their upload. */
  remove(id: string): Promise<void>;
  /**
   * Takes what the server makes itself, such as an export, however long and of whatever kind. It has a shelf of its own: what
   * looks after people's files never sees it, and its owner removes it. Nothing is left behind of what fails half-way.
   */
  make(id: string, bytes: Readable): Promise<Made>;
  /** The bytes of something made, open already, or null where there are none. */
  readMade(id: string): Promise<Readable | null>;
  /** Forgets something made, and what a making of it that was cut off has left on this machine; where there is nothing, nothing happens. */
  removeMade(id: string): Promise<void>;
  /** Everything that lies here, but for what was made. */
  everything(): AsyncIterable<Lying>;
}

/** What is made of a stored photo. */
export const pictureKinds = ['thumbnail', 'reduced'] as const;
export type PictureKind = (typeof pictureKinds)[number];

export const pictureName = (id: string, kind: PictureKind): string => `${id}.${kind}`;

/** The key that the name of something in a store begins with. */
export const fileIdOf = (name: string): string | undefined => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=$|\.)/.exec(name)?.[0];
