/**
 * A virus scanner by clamd's protocol (INSTREAM). Spoken by hand: the library that there is writes a whole file into its
 * socket's memory, waits for ever for a scanner that hangs, and takes the silence of one that died for "clean".
 */
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** What a scanner found; UNKNOWN where it did not come to an end, so that the file has to wait. */
export type Finding = { readonly verdict: 'CLEAN' } | { readonly verdict: 'INFECTED'; readonly virus: string } | { readonly verdict: 'UNKNOWN'; readonly why: string };

export class Scanner {
  readonly #at: { readonly host: string; readonly port: number } | { readonly path: string };

  /** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. A scanner that says nothing for so long is given up. */
  constructor(address: string, private readonly silenceMs: number) {
    const url = new URL(address);
    this.#at = url.protocol === 'unix:' ? { path: url.pathname } : { host: url.hostname, port: Number(url.port || 3310) };
  }

  async scan(bytes: Readable): Promise<Finding> {
    const socket = connect(this.#at);
    try {
      const answer = await Promise.all([this.#answer(socket), send(socket, bytes)]).then(([said]) => said);
      return findingOf(answer);
    } catch (error) {
      return { verdict: 'UNKNOWN', why: error instanceof Error ? error.message : String(error) };
    } finally {
      socket.destroy();
      bytes.destroy();
    }
  }

  /** All that the scanner says until it hangs up. */
  #answer(socket: Socket): Promise<string> {
    return new Promise((done, fail) => {
      let said = '';
      socket.setTimeout(this.silenceMs, () => socket.destroy(new Error('the scanner does not answer')));
      socket.setEncoding('utf8');
      socket.on('data', (part: string) => { said += part; });
      socket.on('error', fail).on('close', () => done(said));
    });
  }
}

/** Sends the bytes in pieces, each after its length, as fast as the scanner takes them. */
async function send(socket: Socket, bytes: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of bytes as AsyncIterable<Buffer>) {
    // A scanner that has hung up has said why, or has died.
    if (socket.destroyed || socket.readableEnded) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await drained(socket);
  }
  if (!socket.destroyed) socket.write(Buffer.alloc(4));
}

const drained = (socket: Socket): Promise<void> => new Promise((done) => {
  const settle = (): void => {
    socket.off('drain', settle).off('close', settle);
    done();
  };
  socket.on('drain', settle).on('close', settle);
});

function findingOf(said: string): Finding {
  const answer = said.replaceAll('\0', '').trim();
  const virus = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (virus !== undefined) return { verdict: 'INFECTED', virus: virus.slice(0, 200) };
  return answer === 'stream: OK' ? { verdict: 'CLEAN' } : { verdict: 'UNKNOWN', why: answer === '' ? 'the scanner hung up' : answer.slice(0, 200) };
}
