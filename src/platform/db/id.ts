import { randomBytes } from 'node:crypto';

/**
 * Keys are UUIDv7 (RFC 9562): they sort by time and are made without asking the database. Eight of the bits that the
 * standard leaves free carry the kind of the row, so that Relay's `node(id)` finds the table from the key alone
 * and one key serves the graph, the database and the notice. Within a millisecond a counter keeps the keys of one process
 * in the order in which they were made: rows that are written together are listed as they were written.
 */
export function newId(tag: number, now: Date): string {
  const bytes = randomBytes(16);
  const millisecond = now.getTime();
  if (millisecond === last.millisecond) last.counter += 1;
  else last = { millisecond, nibble: bytes[6]! & 0x0f, counter: bytes.readUInt32BE(8) & 0x1fffffff };
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes[6] = 0x70 | last.nibble;
  bytes[7] = tag;
  // Two bits of variant, then thirty of the counter, whose highest begins as zero and leaves it room.
  bytes.writeUInt32BE((0x80000000 | (last.counter & 0x3fffffff)) >>> 0, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The millisecond of the latest key, with what its keys share and where its counter stands. */
let last = { millisecond: -1, nibble: 0, counter: 0 };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a key of ours at all; anything else can be the key of nothing. */
export const isId = (text: string): boolean => uuid.test(text);

/** The kind of row that a key was made for. */
export const tagOf = (id: string): number => Number.parseInt(id.slice(16, 18), 16);
