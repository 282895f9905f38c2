import type { Person } from './world.js';

/** What an upload says of its file, as the tus protocol has it. */
export const metadata = (said: Readonly<Record<string, string>>): string => Object.entries(said).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`).join(',');

export interface Upload { readonly purpose?: string; readonly name?: string; readonly [said: string]: string | undefined }

/** Sends a file as a script does: by one request. */
export function upload(person: Person, bytes: Buffer | string, { purpose = 'EVIDENCE', name = '会议纪要.pdf', ...said }: Upload = {}, headers: Record<string, string> = {}): Promise<Response> {
  const body = Buffer.from(bytes);
  return fetch(`${person.url}/files`, {
    method: 'POST', body,
    headers: {
      ...person.headers, 'tus-resumable': '1.0.0', 'upload-length': String(body.length), 'content-type': 'application/offset+octet-stream',
      'upload-metadata': metadata({ purpose, name, ...said } as Record<string, string>), ...headers,
    },
  });
}

/** The key of a file that somebody has uploaded. */
export async function uploaded(person: Person, bytes: Buffer | string, said: Upload = {}): Promise<string> {
  const response = await upload(person, bytes, said);
  if (response.status !== 201) throw new Error(`${person.username} could not upload: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}
