import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32, inflateSync } from 'node:zlib';
import { pictureOf } from '../../src/platform/files/pictures.js';
import { fileBytes, saysWhen, type FilePlan } from '../../src/demo/city/files.js';
import { planLiaocheng } from '../../src/demo/city/plan.js';

const plan = planLiaocheng();
const files = [...plan.evidence, ...plan.yearEnd.evidence].flatMap((one) => (one.file === null ? [] : [one.file]));
const photo: FilePlan = { name: '现场照片.png', mimeType: 'image/png', seed: 12345, takenAt: '2018-05-04T09:12:00+08:00', label: 'unit-012 F01' };
const paper: FilePlan = { ...photo, name: '班子会议纪要.pdf', mimeType: 'application/pdf', label: 'unit-012 (A02)' };

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('three to five pieces of every unit carry a file, about 600 in all', () => {
  const mine = plan.units.map((unit) => plan.evidence.filter((one) => one.unit === unit.number && one.file !== null).length);
  expect(Math.min(...mine)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...mine)).toBeLessThanOrEqual(5);
  const whole = mine.reduce((sum, count) => sum + count, 0);
  expect(whole).toBeGreaterThan(540);
  expect(whole).toBeLessThan(660);
});

test('every file begins as its type does, ends as its name says, and is small', () => {
  for (const file of files) {
    const bytes = Buffer.from(fileBytes(file));
    const isPng = file.mimeType === 'image/png';
    expect(bytes.subarray(0, isPng ? 8 : 5).toString('latin1')).toBe(isPng ? '\x89PNG\r\n\x1a\n' : '%PDF-');
    expect(file.name).toMatch(isPng ? /^[^/\\:*?"<>|]+\.png$/ : /^[^/\\:*?"<>|]+\.pdf$/);
    expect(bytes.length).toBeLessThan(4096);
  }
});

test('the same plan gives the same bytes on every machine, and no two files of the city are equal', () => {
  expect(sha256(fileBytes(photo))).toBe('a82d7405aced55cb2d43e6202b6d46ddcdb1d47d4f42e4904008b443f78e5a62');
  expect(sha256(fileBytes(paper))).toBe('45e68b199cbe7a359215af8cf1528d2a6070188832d2ae6ee126ed1a04ba700e');
  expect(new Set(files.map((file) => sha256(fileBytes(file)))).size).toBe(files.length);
});

test('a photo is a PNG that unpacks to 160 by 120 pixels', () => {
  const bytes = Buffer.from(fileBytes(photo));
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(at + 8 + size)).toBe(crc32(bytes.subarray(at + 4, at + 8 + size)));
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + size));
    at += 12 + size;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'tEXt', 'IDAT', 'IEND']);
  expect([chunks.get('IHDR')?.readUInt32BE(0), chunks.get('IHDR')?.readUInt32BE(4)]).toEqual([160, 120]);
  expect(inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))).toHaveLength(21 * 120);
  expect(chunks.get('tEXt')?.toString('latin1')).toBe('Creation Time\0' + photo.takenAt);
});

test('a document is a PDF whose table finds every object', () => {
  const text = Buffer.from(fileBytes(paper)).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(table, table + 9)).toBe('xref\n0 7\n');
  const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map((match) => Number(match[1]));
  expect(offsets.map((at, index) => text.slice(at).startsWith(`${index + 1} 0 obj\n`))).toEqual([true, true, true, true, true, true]);
  const stream = /<< \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(text);
  expect(Number(stream?.[1])).toBe(stream?.[2]?.length);
  expect(text).toContain('(unit-012 \\(A02\\)) Tj');
});

test('two of three photos say when they were taken, in the way that cameras do', async () => {
  const photos = files.filter(({ mimeType }) => mimeType === 'image/png').slice(0, 30);
  expect(photos.filter(saysWhen).length).toBeGreaterThan(10);
  for (const plan of photos) expect((await lookedAt(plan))!.takenAt).toBe(saysWhen(plan) ? plan.takenAt : null);
});

test('one photo of the city is a smaller, stamped copy of another unit\'s, and nearly the same; no two others are', async () => {
  const copies = plan.evidence.filter(({ file }) => file?.copyOf !== undefined);
  expect(copies).toHaveLength(1);
  const [copy] = copies;
  const original = plan.evidence.find(({ file }) => file?.seed === copy!.file!.copyOf)!;
  expect([original.ruleCode, original.unit === copy!.unit]).toEqual([copy!.ruleCode, false]);
  const prints = await Promise.all(files.filter(({ mimeType }) => mimeType === 'image/png').map(async (one) => [one.seed, (await lookedAt(one))!.print!] as const));
  const near: string[] = [];
  for (const [at, [seed, print]] of prints.entries()) for (const [otherSeed, other] of prints.slice(at + 1)) if (distance(print, other) <= 8) near.push([seed, otherSeed].sort().join());
  expect(near).toEqual([[original.file!.seed, copy!.file!.seed].sort().join()]);
});

const distance = (a: string, b: string): number => [...a].filter((bit, at) => bit !== b[at]).length;

function lookedAt(one: FilePlan) {
  const whole = Buffer.from(fileBytes(one));
  return pictureOf({ length: whole.length, part: async (from, to) => whole.subarray(from, to), stream: () => Readable.from([whole]) });
}
