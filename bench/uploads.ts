import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Ground } from './ground.js';
import type { FilledOffice } from './office.js';
import type { Kind, Said } from './serve.js';
import { median, printTable } from './table.js';

const rounds = 5;
const megabyte = 1_048_576;
const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(64 * megabyte), Buffer.from('\n%%EOF\n')]);

interface Taker { readonly send: () => Promise<void>; readonly close: () => Promise<void> }

/**
 * How fast files come in, one and ten at once, against a bare pipe from the socket to the disk that hashes too. Ours is one
 * request of the tus protocol: who sends is checked twice, the content judged, the file recorded and logged.
 */
export async function compareUploads({ login }: Ground, { staff }: FilledOffice): Promise<void> {
  const takers = { ours: await open('ours', login, staff), pipe: await open('pipe', login, staff) };
  try {
    for (const { send } of Object.values(takers)) await send();
    const lines: string[][] = [];
    for (const atOnce of [1, 10]) {
      const rates: [number, number][] = [];
      for (let round = 0; round < rounds; round += 1) rates.push([await rate(takers.ours, atOnce), await rate(takers.pipe, atOnce)]);
      lines.push([`${atOnce} at once`, median(rates.map(([ours]) => ours)).toFixed(0), median(rates.map(([, pipe]) => pipe)).toFixed(0), median(rates.map(([ours, pipe]) => ours / pipe)).toFixed(2)]);
    }
    printTable(`Uploads of 64 MB, MB in a second; medians of ${rounds} alternating rounds`, ['', 'ours', 'bare pipe', 'ratio'], lines);
  } finally {
    for (const { close } of Object.values(takers)) await close();
  }
}

async function rate({ send }: Taker, atOnce: number): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, send));
  return (atOnce * bytes.length) / megabyte / ((performance.now() - began) / 1_000);
}

async function open(kind: Kind, login: string, token: string): Promise<Taker> {
  const child = fork(fileURLToPath(new URL('serve.js', import.meta.url)), [kind, login], { execArgv: [] });
  const [{ url }] = (await once(child, 'message')) as [Said & { url: string }];
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const headers = {
    authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', 'upload-length': bytes.length, 'content-length': bytes.length, 'content-type': 'application/offset+octet-stream',
    'upload-metadata': `purpose ${base64('IMPORT')},name ${base64('大文件.pdf')}`,
  };
  const send = (): Promise<void> => new Promise((done, fail) => {
    const sending = request(`${url}/files`, { method: 'POST', headers }, (response) => {
      response.resume().on('end', () => (response.statusCode === 201 ? done() : fail(new Error(`${kind} answered ${response.statusCode}`))));
    });
    sending.on('error', fail).end(bytes);
  });
  return { send, close: async () => { const gone = once(child, 'exit'); child.disconnect(); await gone; } };
}
