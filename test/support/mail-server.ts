import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived at the mail server. */
export interface Arrived { readonly to: readonly string[]; readonly text: string; readonly messageId: string }

/** How the mail server behaves: it takes letters, refuses the address for good or for now, is slow to greet, or is gone once it has the letter. */
export type Mood = 'kind' | 'refuses' | 'busy' | 'slow' | 'dies after the letter';

/** A mail server on this machine that keeps what it is sent, and behaves as it is told. */
export class MailServer {
  mood: Mood = 'kind';
  readonly arrived: Arrived[] = [];
  #server: SMTPServer;
  #port = 0;

  private constructor() {
    this.#server = this.#make();
  }

  static async open(): Promise<MailServer> {
    const server = new MailServer();
    await server.up();
    return server;
  }

  /** With a patience of a third of a second, so that tests need none. */
  get url(): string {
    return `smtp://127.0.0.1:${this.#port}/?greetingTimeout=300&socketTimeout=300&connectionTimeout=300`;
  }

  async up(): Promise<void> {
    this.#server = this.#make();
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.server.address() as AddressInfo).port;
  }

  async down(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #make(): SMTPServer {
    const refusal = (responseCode: number): Error => Object.assign(new Error('not today'), { responseCode });
    const server: SMTPServer = new SMTPServer({
      authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], closeTimeout: 50,
      onConnect: (_, done) => { setTimeout(done, this.mood === 'slow' ? 1_000 : 0); },
      onRcptTo: (_, __, done) => done(this.mood === 'refuses' ? refusal(550) : this.mood === 'busy' ? refusal(451) : null),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          this.arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), text, messageId: /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? '' });
          if (this.mood === 'dies after the letter') for (const connection of server.connections) (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
          else done();
        });
      },
    });
    server.on('error', () => undefined);
    return server;
  }
}
