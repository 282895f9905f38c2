import exifr from 'exifr';
import sharp from 'sharp';
import type { Bytes } from './store.js';

/** A photo as its small copies show it, and what it says of itself. */
export interface Picture {
  readonly thumbnail: Buffer;
  readonly reduced: Buffer;
  /** The difference hash as 64 binary digits; null for a picture without any contrast, which would be like every other. */
  readonly print: string | null;
  /** The camera's clock, `2018-05-04T09:12:00`, with its zone where it said one. Null where the photo says nothing: chat applications strip it. */
  readonly takenAt: string | null;
  readonly takenPlace: { readonly latitude: string; readonly longitude: string } | null;
}

const reducedEdge = 1_600;
const thumbnailEdge = 320;

/** Makes the small copies of a photo, upright, and its print. Undefined where the bytes are no picture that can be decoded. */
export async function pictureOf(bytes: Bytes): Promise<Picture | undefined> {
  const whole = await bytes.part(0, bytes.length);
  try {
    // One decoding for all: whatever is smaller is made from what is small already.
    const { data: reduced } = await sharp(whole, { failOn: 'truncated', limitInputPixels: 100_000_000 })
      .rotate().resize({ width: reducedEdge, height: reducedEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' }).jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true });
    const thumbnail = await sharp(reduced).resize({ width: thumbnailEdge, height: thumbnailEdge, fit: 'inside', withoutEnlargement: true }).jpeg({ quality: 75 }).toBuffer();
    return { reduced, thumbnail, print: await printOf(reduced), ...(await saidBy(whole)) };
  } catch {
    return undefined;
  }
}

/**
 * The difference hash (dHash): whether each of 8 × 8 fields is brighter than its right neighbour. Copies that were compressed
 * again, made smaller, stamped or cropped a little differ in few of the 64.
 */
async function printOf(picture: Buffer): Promise<string | null> {
  const grey = await sharp(picture).greyscale().resize(9, 8, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer();
  if (Math.max(...grey) - Math.min(...grey) < 8) return null;
  let print = '';
  for (let y = 0; y < 8; y += 1) for (let x = 0; x < 8; x += 1) print += grey[y * 9 + x]! > grey[y * 9 + x + 1]! ? '1' : '0';
  return print;
}

interface Said { DateTimeOriginal?: unknown; OffsetTimeOriginal?: unknown; latitude?: unknown; longitude?: unknown }

/** What a photo says of when and where; nothing where it says nothing that makes sense. */
async function saidBy(photo: Buffer): Promise<Pick<Picture, 'takenAt' | 'takenPlace'>> {
  const said = await exifr.parse(photo, { tiff: true, exif: true, gps: true, xmp: false, icc: false, iptc: false, reviveValues: false, translateValues: false }).catch(() => undefined) as Said | undefined;
  return { takenAt: takenAt(said), takenPlace: takenPlace(said) };
}

function takenAt(said: Said | undefined): string | null {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(String(said?.DateTimeOriginal ?? ''));
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const zone = /^[+-]\d\d:\d\d$/.exec(String(said?.OffsetTimeOriginal ?? ''))?.[0] ?? '';
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // A camera whose clock was never set says "0000:00:00", and a broken one the thirty-first of February.
  const real = new Date(`${text}Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 19) !== text || Number(year) < 1990 ? null : `${text}${zone}`;
}

function takenPlace(said: Said | undefined): Picture['takenPlace'] {
  const { latitude, longitude } = said ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180) || (latitude === 0 && longitude === 0)) return null;
  return { latitude: latitude.toFixed(6), longitude: longitude.toFixed(6) };
}
