import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { Refusal } from '../errors/errors.js';
import type { Bytes } from './store.js';

/** A document of so many parts, or of so many bytes once unpacked, is none that somebody has written. */
const maxEntries = 5_000;
const maxUnpacked = 300 * 1_048_576;
/** Text packs to a tenth of itself, a table of one value to a hundredth; below a few megabytes nothing is a bomb. */
const maxRatio = 200;
const harmless = 10 * 1_048_576;
const readAtOnce = 262_144;

const refused = (sentence: string): Refusal => new Refusal('FILE_REFUSED', sentence);

class BytesReader extends yauzl.RandomAccessReader {
  constructor(private readonly bytes: Bytes) { super(); }

  override _readStreamForRange(from: number, to: number): Readable {
    return Readable.from(partsOf(this.bytes, from, to), { objectMode: false });
  }
}

async function* partsOf(bytes: Bytes, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; at += readAtOnce) yield await bytes.part(at, Math.min(at + readAtOnce, to));
}

/**
 * Unpacks all of an office document without keeping any of it: trusts neither the directory nor the sizes in it. FILE_REFUSED
 * for bombs, for programs (macros), for names that lead out of the document, and where its main part is missing.
 */
export async function judgeArchive(bytes: Bytes, main: string): Promise<void> {
  const names = new Set<string>();
  try {
    const archive = await yauzl.fromRandomAccessReaderPromise(new BytesReader(bytes), bytes.length, { strictFileNames: true });
    let unpacked = 0;
    for await (const entry of archive.eachEntry()) {
      names.add(entry.fileName);
      if (names.size > maxEntries) throw refused('This document has far more parts than a document has');
      if (/vbaProject\.bin$/i.test(entry.fileName)) throw refused('This document holds a program (macros); save it without');
      for await (const chunk of (await archive.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        unpacked += chunk.length;
        if (unpacked > maxUnpacked || (unpacked > harmless && unpacked > maxRatio * bytes.length)) throw refused('This document unpacks to far more than a document holds');
      }
    }
  } catch (error) {
    throw error instanceof Refusal ? error : refused('This document cannot be read; save it again');
  }
  if (!names.has('[Content_Types].xml') || !names.has(main)) throw refused('This document has no content; save it again');
}
