import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import yauzl from 'yauzl';
import { choresOf, Scheduler } from '../../src/api/chores.js';
import { readConfig } from '../../src/platform/config.js';
import { FolderStore } from '../../src/platform/files/folder-store.js';
import type { Person, World } from '../support/world.js';
import type { Town } from './town.js';

export const request = 'mutation ($input: RequestExportInput!) { requestExport(input: $input) { id kind format state done total fileName downloadUrl requestedBy { username } round { titleZh } } }';
export const cancel = 'mutation ($id: ID!) { cancelExport(input: { exportId: $id }) { id state downloadUrl } }';
export const one = 'query ($id: ID!) { export(id: $id) { id kind state failure done total byteLength sha256 finishedAt expiresAt downloadUrl } }';

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A piece of evidence of a unit (0 or 1), with a stored file for each of these bytes. */
export async function aPiece(world: World, town: Town, at: 0 | 1, title: string, files: readonly (Buffer | string)[], row: Record<string, unknown> = {}): Promise<string> {
  const unit_id = town.units[at];
  const clerk = town.accounts[`clerk-${at + 1}`];
  const evidence = await world.insert('evidence', town.officeId, {
    archive_id: town.archives[at], assessment_id: town.assessments[at], unit_id, round_id: town.roundId, rule_id: town.rules[0], slot: 1, state: 'SUBMITTED', version: 1, text: '', document_number: '', links: [], title, note: '', about_from: '2018-05-10', about_to: '2018-05-10', created_by: clerk, updated_at: world.clock.now(), ...row,
  });
  for (const content of files) {
    const bytes = Buffer.from(content);
    const file = await world.insert('file', town.officeId, {
      unit_id, purpose: 'EVIDENCE', name: '会议纪要.pdf', media_type: 'application/pdf', byte_length: bytes.length, sha256: hashOf(bytes), state: 'STORED', ticket_expires_at: world.clock.now(), uploaded_by: clerk, uploaded_at: world.clock.now(),
    });
    writeFileSync(join(world.folder, 'stored', file), bytes);
    await world.insert('evidence_file', town.officeId, { evidence_id: evidence, file_id: file, unit_id, assessment_id: town.assessments[at] });
  }
  return evidence;
}

/** Asks for an export and gives its key. */
export const asked = async (person: Person, input: object): Promise<string> => (await person.ask(request, { input })).requestExport.id;

/** Has the server make everything that waits. */
export async function makeAll(world: World): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await world.runChores('exports');
    if ((await world.value<number>(`select count(*)::int from export where state = 'QUEUED' and (lease_until is null or lease_until <= $1)`, [world.clock.now()])) === 0) return;
  }
  throw new Error('There is no end to the exports');
}

/** The answer to a fetch, read to its end: a server does not close over an answer that nobody reads. */
export async function fetched(person: Person, id: string): Promise<Response> {
  const response = await fetch(`${person.url}/exports/${id}`, { headers: person.headers });
  return new Response(await response.arrayBuffer(), response);
}

/** The status of a fetch and the code and sentence of its refusal. */
export async function refusedFetch(person: Person, id: string): Promise<[number, string, string]> {
  const response = await fetched(person, id);
  const { errors: [error] } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
  return [response.status, error.extensions.code, error.message];
}

/** An export asked for, made and fetched; fails where it could not be made. */
export async function exported(world: World, person: Person, input: object): Promise<Buffer> {
  const id = await asked(person, input);
  await makeAll(world);
  const response = await fetched(person, id);
  if (response.status !== 200) throw new Error(JSON.stringify([await response.json(), await person.ask(one, { id })]));
  return Buffer.from(await response.arrayBuffer());
}

/** The rows of an exported CSV as they stand in it, headings first. */
export const csvRows = (bytes: Buffer): string[][] => parse(bytes, { bom: true });

/** The rows of an export as CSV. */
export const rowsOf = async (world: World, person: Person, input: object): Promise<string[][]> => csvRows(await exported(world, person, { ...input, format: 'CSV' }));

export interface Unzipped { readonly names: readonly string[]; readonly files: ReadonlyMap<string, Buffer>; readonly utf8: boolean }

/** What is in a ZIP, read by another library than the one that wrote it; every checksum is compared on the way. */
export async function unzipped(bytes: Buffer): Promise<Unzipped> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => yauzl.fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, opened) => (error ? reject(error) : resolve(opened))));
  const files = new Map<string, Buffer>();
  const names: string[] = [];
  let utf8 = true;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve).on('entry', (entry: yauzl.Entry) => {
      names.push(entry.fileName);
      utf8 &&= (entry.generalPurposeBitFlag & 0x800) !== 0;
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((content) => { files.set(entry.fileName, content); zip.readEntry(); }, reject);
      });
    });
    zip.readEntry();
  });
  return { names, files, utf8 };
}

/** A second server at the same database and files. */
export async function anotherServer(world: World, store?: FolderStore): Promise<{ readonly make: () => Promise<void>; readonly failures: unknown[]; readonly scheduler: Scheduler }> {
  const failures: unknown[] = [];
  const files = store ?? (await FolderStore.at(world.folder));
  const scheduler = new Scheduler({ source: world.source, clock: world.clock, files, log: (problem) => failures.push(problem) }, choresOf(readConfig({})));
  return { make: () => scheduler.runOnce('exports'), failures, scheduler };
}
