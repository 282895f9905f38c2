import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Said, Used } from './serve.js';

/** A server in a process of its own, and one client that knows one question. */
export interface Contender {
  /** Asks once and gives the body. */
  ask(): Promise<string>;
  /** Asks for some time, so many at once, and says how many answers came in a second. */
  rate(seconds: number, atOnce: number): Promise<number>;
  /** What the process has used since its start. */
  used(): Promise<Used>;
  close(): Promise<void>;
}

export async function contend(kind: 'ours' | 'hand', login: string, token: string, document: string): Promise<Contender> {
  const child = fork(fileURLToPath(new URL('serve.js', import.meta.url)), [kind, login], { execArgv: [] });
  const hear = async (): Promise<Said> => (await once(child, 'message') as [Said])[0];
  const { url } = await hear() as { url: string };
  const agent = new Agent({ keepAlive: true });
  const body = JSON.stringify({ query: document });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };

  const ask = (): Promise<string> => new Promise((resolve, reject) => {
    const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${kind} answered ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });

  const rate = async (seconds: number, atOnce: number): Promise<number> => {
    const began = performance.now();
    const end = began + seconds * 1_000;
    let answers = 0;
    await Promise.all(Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        await ask();
        answers += 1;
      }
    }));
    return answers / ((performance.now() - began) / 1_000);
  };

  return {
    ask,
    rate,
    used: async () => { child.send('used'); return await hear() as Used; },
    close: async () => { agent.destroy(); const gone = once(child, 'exit'); child.disconnect(); await gone; },
  };
}
