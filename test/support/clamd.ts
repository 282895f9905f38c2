/** A stand-in for clamd: speaks INSTREAM, finds a virus where the bytes name one, and can hang, die or be away. */
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export class ClamdStandIn {
  mood: 'works' | 'hangs' | 'dies' | 'refuses' = 'works';
  scans = 0;
  #port = 0;
  readonly #sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<ClamdStandIn> {
    const server = createServer();
    const standIn = new ClamdStandIn(server);
    server.on('connection', (socket) => standIn.#talk(socket));
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    return standIn;
  }

  get url(): string {
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Stops listening, and comes back at the same place. */
  async leave(): Promise<void> {
    this.#port = (this.server.address() as AddressInfo).port;
    await this.close();
  }

  comeBack(): Promise<void> {
    return new Promise((done) => { this.server.listen(this.#port, '127.0.0.1', done); });
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((done) => { this.server.close(() => done()); });
  }

  #talk(socket: Socket): void {
    this.#sockets.add(socket);
    this.scans += 1;
    let arrived = Buffer.alloc(0);
    socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
    socket.on('data', (part) => {
      arrived = Buffer.concat([arrived, part]);
      if (this.mood === 'dies' && arrived.length > 20) return void socket.destroy();
      const bytes = streamed(arrived);
      if (bytes === undefined || this.mood === 'hangs') return;
      const virus = /virus:([\w.-]+)/.exec(bytes.toString('latin1'))?.[1];
      socket.end(this.mood === 'refuses' ? 'INSTREAM size limit exceeded. ERROR\0' : virus === undefined ? 'stream: OK\0' : `stream: ${virus} FOUND\0`);
    });
  }
}

/** The bytes of an INSTREAM command once its last, empty piece is there. */
function streamed(arrived: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (arrived.length < command.length) return undefined;
  if (arrived.toString('latin1', 0, command.length) !== command) throw new Error('This is not INSTREAM');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= arrived.length; ) {
    const length = arrived.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > arrived.length) return undefined;
    pieces.push(arrived.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
