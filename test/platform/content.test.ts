import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import writeXlsxFile from 'write-excel-file/node';
import yazl from 'yazl';
import { judgeContent } from '../../src/platform/files/content.js';
import type { Bytes } from '../../src/platform/files/store.js';
import { aPhoto } from '../support/photo.js';

const bytesOf = (whole: Buffer): Bytes => ({ length: whole.length, part: async (from, to) => whole.subarray(from, to), stream: () => Readable.from([whole], { objectMode: false }) });
const judged = async (whole: Buffer | string, name = 'a', takesTables = false): Promise<string> =>
  judgeContent(bytesOf(Buffer.from(whole)), name, takesTables).catch((error: { code: string; message: string }) => `${error.code}: ${error.message}`);

async function zip(entries: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const file = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) file.addBuffer(Buffer.from(content), name);
  file.end();
  return buffer(file.outputStream);
}

const types = (main: string): string => `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const docx = (more: Readonly<Record<string, Buffer | string>> = {}): Promise<Buffer> => zip({ '[Content_Types].xml': types('word/document.xml'), 'word/document.xml': '<w:document/>', ...more });
const pdf = Buffer.from('%PDF-1.7\nwords\n%%EOF\n');
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 0x18]), Buffer.from('ftypisom\0\0\x02\0isommp41'), Buffer.alloc(64)]);

describe('content', () => {
  test('is known by its bytes, whatever its name says', async () => {
    const photo = await aPhoto(1, { width: 200, height: 150 });
    expect(await judged(photo, 'a.exe')).toBe('image/jpeg');
    expect(await judged(await sharp(photo).png().toBuffer())).toBe('image/png');
    expect(await judged(await sharp(photo).webp().toBuffer())).toBe('image/webp');
    expect(await judged(pdf)).toBe('application/pdf');
    expect(await judged(mp4)).toBe('video/mp4');
    expect(await judged(await docx())).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(await judged(await writeXlsxFile([[{ value: '单位', type: String }]] as never).toBuffer())).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(await judged('a,b\n', 'a.csv', true)).toBe('text/csv');
  });

  test.each([
    ['nothing', ''], ['a program', 'MZ\x90\0 this program'], ['text', 'words'], ['a page', '<!doctype html><script>alert(1)</script>'], ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['GIF', 'GIF89a\x01\0\x01\0\0\0\0;'], ['an archive', 'PK\x05\x06' + '\0'.repeat(18)], ['half a PDF', '%PDF-1.7\nwords'], ['a table where none is taken', 'a,b\n'],
  ])('refuses %s', async (_, whole) => {
    expect(await judged(Buffer.from(whole, 'latin1'), 'a.csv')).toMatch(/^FILE_REFUSED: /);
  });

  test('that has a second face is refused: an archive, a PDF, a page or a program behind or inside another', async () => {
    const photo = await aPhoto(2, { width: 200, height: 150 });
    const archive = await zip({ 'a.txt': 'words' });
    expect(await judged(Buffer.concat([photo, archive]))).toBe('FILE_REFUSED: The file hides an archive');
    expect(await judged(Buffer.concat([pdf, archive, Buffer.from('%%EOF')]))).toBe('application/pdf');
    expect(await judged(Buffer.concat([pdf, archive]))).toBe('FILE_REFUSED: The file hides an archive');
    const inside = (text: string): Buffer => Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, text.length + 2]), Buffer.from(text), photo.subarray(2)]);
    expect(await judged(inside('%PDF-1.7 words'))).toBe('FILE_REFUSED: The file hides a PDF');
    for (const text of ['<script>alert(1)</script>', '<?php system(1) ?>', '<html >']) expect(await judged(inside(text))).toBe('FILE_REFUSED: The file hides a page or a program');
    expect(await judged(Buffer.concat([photo, Buffer.from('<script >')]))).toBe('FILE_REFUSED: The file hides a page or a program');
    expect(await judged(inside('photo of the <office>'))).toBe('image/jpeg');
  });

  test('of a picture that floods, or that is none behind its first bytes, is refused', async () => {
    const flood = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 }).toBuffer();
    expect(flood.length).toBeLessThan(500_000);
    expect(await judged(flood)).toMatch(/^FILE_REFUSED: A picture has at most 100 million pixels/);
    expect(await judged(Buffer.concat([(await aPhoto(3)).subarray(0, 12), Buffer.alloc(500, 7)]))).toBe('FILE_REFUSED: This picture cannot be read');
  });

  test('of an office document is unpacked: bombs, also such as lie about their size, programs, paths that lead out and empty shells are refused', async () => {
    const bomb = await docx({ 'word/media/a.bin': Buffer.alloc(40 * 1_048_576) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await judged(bomb)).toMatch(/unpacks to far more/);
    // The directory says one byte, the entry holds forty million.
    const lying = Buffer.from(bomb);
    for (let at = lying.indexOf('PK\x01\x02'); at !== -1; at = lying.indexOf('PK\x01\x02', at + 4)) if (lying.readUInt32LE(at + 24) > 1_000_000) lying.writeUInt32LE(1, at + 24);
    expect(await judged(lying)).toMatch(/^FILE_REFUSED: /);
    expect(await judged(await docx({ 'word/vbaProject.bin': 'program' }))).toMatch(/macros/);
    expect(await judged(await zip({ '[Content_Types].xml': types('word/document.xml'), 'word/other.xml': '' }))).toMatch(/^FILE_REFUSED: /);
    const out = Buffer.from((await docx({ 'word/aa/bb.xml': 'words' })).toString('latin1').replaceAll('word/aa/bb.xml', '../../a/bb.xml'), 'latin1');
    expect(await judged(out)).toMatch(/^FILE_REFUSED: /);
    const cut = await docx({ 'word/media/a.bin': Buffer.from(Array.from({ length: 5_000 }, (_, at) => at % 251)) });
    expect(await judged(cut.subarray(0, cut.length - 60))).toMatch(/^FILE_REFUSED: /);
  });

  test('with far more parts than a document has is refused', async () => {
    const many = await docx(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`word/${at}.xml`, ''])));
    expect(await judged(many)).toMatch(/far more parts/);
  });
});
