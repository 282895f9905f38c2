/**
 * What bytes are, whatever their name says. A file that would be something else to another reader, that unpacks to far more
 * than it is, or whose picture is larger than a server can hold, is refused.
 */
import { fileTypeFromStream } from 'file-type';
import sharp from 'sharp';
import { Refusal } from '../errors/errors.js';
import { judgeArchive } from './archive-content.js';
import type { Bytes } from './store.js';

/** Of what there are small copies to look at. */
export const pictureMediaTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);
const documents = new Set(['application/pdf', 'video/mp4']);
const archives: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'word/document.xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xl/workbook.xml',
};


/** More pixels than any camera of an office has; in memory they are four bytes each. */
const maxPixels = 100_000_000;

const refused = (sentence: string): Refusal => new Refusal('FILE_REFUSED', sentence);

/**
 * The media type of some bytes, by themselves; a table of text (CSV) has no mark of its own and is known by its name, where
 * one is taken at all. FILE_REFUSED says what is wrong.
 */
export async function judgeContent(bytes: Bytes, name: string, takesTables: boolean): Promise<string> {
  if (bytes.length === 0) throw refused('The file is empty');
  const mediaType = (await typeByContent(bytes)) ?? (takesTables && /\.csv$/i.test(name) ? 'text/csv' : undefined);
  if (mediaType === undefined || !(pictureMediaTypes.has(mediaType) || documents.has(mediaType) || mediaType in archives || mediaType === 'text/csv')) {
    throw refused('By its content this is no JPEG, PNG, WebP, PDF, DOCX, XLSX or MP4 file');
  }
  const main = archives[mediaType];
  if (main !== undefined) await judgeArchive(bytes, main);
  else await refuseSecondFace(bytes, mediaType);
  if (pictureMediaTypes.has(mediaType)) await judgePicture(bytes);
  return mediaType;
}

async function typeByContent(bytes: Bytes): Promise<string | undefined> {
  const stream = bytes.stream();
  try {
    return (await fileTypeFromStream(stream))?.mime;
  } finally {
    stream.destroy();
  }
}

async function judgePicture(bytes: Bytes): Promise<void> {
  const stream = bytes.stream();
  try {
    const reading = sharp({ failOn: 'none', limitInputPixels: false });
    stream.on('error', (error) => reading.destroy(error)).pipe(reading);
    const { width = 0, height = 0, pages = 1 } = await reading.metadata().catch(() => { throw refused('This picture cannot be read'); });
    if (width * height * pages > maxPixels) throw refused(`A picture has at most ${maxPixels / 1_000_000} million pixels; this one has ${width} × ${height}`);
  } finally {
    stream.destroy();
  }
}

const edge = 4_096;
/** What makes a browser or a viewer take bytes for something else. */
const scripts = /<(?:script|html|!doctype html|svg|\?php)[\s>]/i;

/**
 * Refuses what would be a page, a PDF or an archive to another reader: those look for their marks further on than at the
 * first byte.
 */
async function refuseSecondFace(bytes: Bytes, mediaType: string): Promise<void> {
  const head = (await bytes.part(0, edge)).toString('latin1');
  const tail = await bytes.part(Math.max(0, bytes.length - 65_557), bytes.length);
  const isPdf = mediaType === 'application/pdf';
  if (isPdf ? !tail.includes('%%EOF') : head.slice(0, 1_024).includes('%PDF-')) throw refused(isPdf ? 'This PDF is cut off: its end is missing' : 'The file hides a PDF');
  if (mediaType !== 'text/csv' && !isPdf && (scripts.test(head) || scripts.test(tail.subarray(-edge).toString('latin1')))) throw refused('The file hides a page or a program');
  for (let at = tail.indexOf('PK\x05\x06', 0, 'latin1'); at !== -1; at = tail.indexOf('PK\x05\x06', at + 1, 'latin1')) {
    // The end of an archive says how long its remark is: only a true one ends where the file does.
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) throw refused('The file hides an archive');
  }
}
