/**
 * Small files that are really what their names say.
 *
 * A photo is a two-colour PNG, a document a PDF of one page; both are written by hand, byte for byte, from the plan alone.
 * The PNG's pixels are *stored*, not compressed: what a compression library writes may differ from one version or
 * processor to the next, and the same plan must give the same bytes, and so the same hash, everywhere.
 */

/** A file that belongs to a piece of evidence. */
export interface FilePlan {
  /** As a clerk would name it: `班子会议纪要.pdf`. */
  name: string;
  mimeType: 'image/png' | 'application/pdf';
  /** What the content is made from, 1 to 2 147 483 647. */
  seed: number;
  /** When the photo was taken or the document written: an instant with the office's offset. In the file's own metadata too. */
  takenAt: string;
  /** Says in ASCII what the file stands for: `unit-012 A02`. */
  label: string;
  /** The seed of another photo of which this one is a smaller, stamped copy. */
  copyOf?: number;
}

const ASCII = new TextEncoder();

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

const CRC_TABLE: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let c = byte;
  for (let bit = 0; bit < 8; bit += 1) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

/** One stored block in a zlib envelope; at most 65 535 bytes. */
function stored(bytes: Uint8Array): Uint8Array {
  const size = bytes.length;
  const head = Uint8Array.of(0x78, 0x01, 0x01, size & 255, size >>> 8, ~size & 255, (~size >>> 8) & 255);
  return joined([head, bytes, bigEndian(adler32(bytes))]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([ASCII.encode(type), data]);
  return joined([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

const WIDTH = 160;
const HEIGHT = 120;

/** Whether a square of a photo's pattern is bright. */
function isBright(seed: number, column: number, row: number): boolean {
  const mixed = Math.imul((seed + 1) ^ Math.imul(column + 1, 0x9e3779b1) ^ Math.imul(row + 1, 0x85ebca6b), 0xc2b2ae35);
  return ((mixed >>> 17) & 1) === 1;
}

/** Eight pixels of a copy: of a stamp, or of the pattern four fifths as large. */
function copiedPixels(seed: number, eight: number, y: number, isStamp: boolean): number {
  let pixels = 0;
  for (let bit = 0; bit < 8; bit += 1) pixels = (pixels << 1) | (isStamp || isBright(seed, ((eight * 8 + bit) * 5) >>> 5, (y * 5) >>> 5) ? 1 : 0);
  return pixels;
}

/** A pattern of 8 × 8 squares in two colours, one bit per pixel; a copy shows another's pattern a fifth smaller, with a stamp in its corner. */
function png(plan: FilePlan): Uint8Array {
  const isCopy = plan.copyOf !== undefined;
  const seed = plan.copyOf ?? plan.seed;
  const [width, height] = isCopy ? [(WIDTH * 4) / 5, (HEIGHT * 4) / 5] : [WIDTH, HEIGHT];
  const bytesPerRow = width / 8 + 1;
  const rows = new Uint8Array(bytesPerRow * height); // each row begins with a 0: no filter
  for (let y = 0; y < height; y += 1) {
    for (let eight = 0; eight < width / 8; eight += 1) {
      rows[y * bytesPerRow + 1 + eight] = isCopy ? copiedPixels(seed, eight, y, y > height - 8 && eight > width / 8 - 6) : isBright(seed, eight, y >>> 3) ? 255 : 0;
    }
  }
  const palette = Uint8Array.of(
    seed & 127, (seed >>> 3) & 127, (seed >>> 5) & 127, 128 + (seed & 127), 128 + ((seed >>> 2) & 127), 128 + ((seed >>> 4) & 127),
  );
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', joined([bigEndian(width), bigEndian(height), Uint8Array.of(1, 3, 0, 0, 0)])),
    chunk('PLTE', palette),
    chunk('tEXt', ASCII.encode(`Comment\0${plan.label} #${seed} (invented)`)),
    chunk('tEXt', ASCII.encode(`Creation Time\0${plan.takenAt}`)),
    ...(saysWhen(plan) ? [chunk('eXIf', exif(plan.takenAt))] : []),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Chat applications strip what a camera wrote: of every third photo nobody knows when it was taken. */
export const saysWhen = ({ seed }: FilePlan): boolean => seed % 3 !== 0;

/** What a camera writes of its clock: a directory that points to another, with the time and its zone. */
function exif(takenAt: string): Uint8Array {
  const [, day = '', time = '', zone = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(.{6})$/.exec(takenAt) ?? [];
  const entry = (tag: number, type: number, count: number, value: number): Uint8Array => joined([Uint8Array.of(tag >>> 8, tag & 255, 0, type), bigEndian(count), bigEndian(value)]);
  const pointer = joined([Uint8Array.of(0, 1), entry(0x8769, 4, 1, 26), bigEndian(0)]);
  const times = joined([Uint8Array.of(0, 2), entry(0x9003, 2, 20, 56), entry(0x9011, 2, 7, 76), bigEndian(0)]);
  return joined([ASCII.encode('MM\0*'), bigEndian(8), pointer, times, ASCII.encode(`${day.replaceAll('-', ':')} ${time}\0${zone}\0\0`)]);
}

/** One A4 page with three lines of Helvetica. */
function pdf(plan: FilePlan): Uint8Array {
  const lines = [plan.label, `Invented for the demo, no. ${plan.seed}`, plan.takenAt];
  const text = lines.map((line) => `(${line.replace(/[^ -~]/g, '?').replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 16 Tf 72 740 Td 24 TL\n${text}\nET`;
  const stamp = plan.takenAt.replace(/^(....)-(..)-(..)T(..):(..):(..)\+(..):(..)$/, "D:$1$2$3$4$5$6+$7'$8'");
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /CreationDate (${stamp}) >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return ASCII.encode(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`);
}

/** The file's content: about 3 KB for a photo, 1 KB for a document; always the same for the same plan. */
export function fileBytes(plan: FilePlan): Uint8Array {
  return plan.mimeType === 'image/png' ? png(plan) : pdf(plan);
}
