/** The cells of a workbook as text, whoever saved it: .xlsx of Excel or WPS, .csv in UTF-8 or in the GB18030 of older programs. */
import { promisify } from 'node:util';
import { constants, inflateRaw } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { readSheet } from 'read-excel-file/node';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet as read: text by rows, empty ones included, so that a row's place is its number in the workbook. */
export type Cells = readonly (readonly string[])[];

/** A workbook that cannot be judged at all, in a sentence for who uploaded it. */
export class UnreadableSheet extends Error {}

export const maxRows = 5_000;

/** A workbook of that many bytes holds far more than the rows that an import takes. */
export const maxWorkbookBytes = 10 * 1_048_576;

/** A packed workbook can be a thousand times smaller than what its reader must hold. */
const maxUnpackedBytes = 64 * 1_048_576;

/** Reads the first sheet. Throws `UnreadableSheet` for what is no workbook. */
export async function cellsOf(bytes: Buffer, mediaType: string | null): Promise<Cells> {
  if (mediaType === workbookType) return cellsOfWorkbook(bytes);
  if (mediaType === 'text/csv') return cellsOfText(bytes);
  throw new UnreadableSheet('the file is neither .xlsx nor .csv');
}

async function cellsOfWorkbook(bytes: Buffer): Promise<Cells> {
  if (!(await unpacksWithin(bytes, maxUnpackedBytes))) throw new UnreadableSheet('the workbook unpacks to far more than an import takes');
  try {
    // Numbers stay the text that stands in the file: a telephone is no quantity, and a float would round it.
    const rows = await readSheet<string>(bytes, { parseNumber: digitsOf, trim: false });
    return rows.map((row) => row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))));
  } catch {
    throw new UnreadableSheet('the workbook cannot be read; save it again as .xlsx');
  }
}

function cellsOfText(bytes: Buffer): Cells {
  try {
    const rows: string[][] = parse(decoded(bytes), { bom: true, relaxColumnCount: true, to: 2 * maxRows });
    // Our own exports disarm a formula by an apostrophe; what they set before a number is a space like any other.
    return rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
  } catch {
    throw new UnreadableSheet('the text is no .csv table; check its quotation marks');
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'gb18030');
  }
}

/** "1.3800000001E10" → "13800000001" and "7.0" → "7", digit by digit: how some programs write whole numbers. */
function digitsOf(text: string): string {
  const match = text.length > 40 ? null : /^(\d+)(?:\.(\d*?))?0*(?:[eE]\+?(\d{1,2}))?$/.exec(text);
  if (!match) return text;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const places = Number(exponent);
  if (fraction.length > places) return text;
  if (match[2] === undefined && match[3] === undefined) return text;
  return `${whole}${fraction.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
}

const inflate = promisify<Buffer, object, Buffer>(inflateRaw);
const entryMark = Buffer.from('PK\x03\x04', 'latin1');

/**
 * Whether all that could be taken for an entry of this archive unpacks to no more than so many bytes in sum. Trusts neither
 * the directory nor the sizes in it: every place where an entry could begin is unpacked, and stopped at the limit.
 */
async function unpacksWithin(bytes: Buffer, limit: number): Promise<boolean> {
  let left = limit;
  for (let at = bytes.indexOf(entryMark); at !== -1 && at + 30 <= bytes.length; at = bytes.indexOf(entryMark, at + 4)) {
    // What is not packed cannot grow.
    if (bytes.readUInt16LE(at + 8) === 0) continue;
    const begins = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    try {
      left -= (await inflate(bytes.subarray(begins), { maxOutputLength: left, finishFlush: constants.Z_SYNC_FLUSH })).length;
    } catch (error) {
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return false;
      // No entry begins here after all; a workbook that is full of such places is none.
      left -= 1_048_576;
    }
    if (left <= 0) return false;
  }
  return true;
}

/** A cell's text as meant: no spaces around, full-width ones included, digits plain, and nothing that cannot be stored. */
export const fold = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Cc}+/gu, ' ').trim();

/** For numbers, codes and labels, full-width letters and signs are plain too. */
export const plain = (text: string): string => fold(text).normalize('NFKC');

/** As much of a cell's text as a reason repeats. */
export const brief = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
