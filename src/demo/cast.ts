import { GraphQLClient } from 'graphql-request';
import type { StoryClock } from '../platform/clock.js';
import { ChangePasswordDocument, SignInDocument, type TypedDocumentString } from '../documents/documents.js';

/** A session is used again while the story has gone on for less than this; the server ends it after thirty minutes. */
const sessionMilliseconds = 25 * 60_000;

/** Everybody who plays: each acts through HTTP requests of their own, signed in as themselves. */
export class Cast {
  requests = 0;
  readonly #players = new Map<string, Player>();

  constructor(readonly url: string, readonly clock: StoryClock, readonly password: string) {}

  /** The person behind a user name, `name@office` outside the home office. */
  player(username: string): Player {
    let player = this.#players.get(username);
    if (!player) this.#players.set(username, (player = new Player(this, username)));
    return player;
  }

  /** A person's one-time password, to be used and changed at their first sign-in. */
  introduce(username: string, oneTimePassword: string): Player {
    const player = this.player(username);
    player.oneTimePassword = oneTimePassword;
    return player;
  }

  /** Has everybody who had nothing to do yet sign in once and choose the password of the demo. */
  async settle(): Promise<void> {
    await together([...this.#players.values()].filter(({ oneTimePassword }) => oneTimePassword !== undefined), (player) => player.arrive());
  }
}

/** One person at the graph. */
export class Player {
  oneTimePassword: string | undefined;
  #token = '';
  #usedAt = -Infinity;
  #signingIn: Promise<void> | undefined;

  constructor(private readonly cast: Cast, readonly username: string) {}

  /** Asks the graph as this person, who signs in first where the story has gone on since. Throws on any error. */
  async ask<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> {
    await this.#signedIn();
    return this.#send(document, variables);
  }

  /** Signs in, with nothing to ask yet. */
  arrive(): Promise<void> {
    return this.#signedIn();
  }

  /** Uploads a file by one request of the tus protocol and gives its key. */
  async upload(purpose: string, name: string, bytes: Uint8Array): Promise<string> {
    await this.#signedIn();
    this.cast.requests += 1;
    const said = Object.entries({ purpose, name }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',');
    const response = await fetch(`${this.cast.url}/files`, {
      method: 'POST', body: bytes,
      headers: { ...this.#headers, 'tus-resumable': '1.0.0', 'upload-length': String(bytes.length), 'upload-metadata': said, 'content-type': 'application/offset+octet-stream' },
    });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`POST /files: ${response.status} ${text}`);
    const stored: { id: string } = JSON.parse(text);
    return stored.id;
  }

  get #headers(): Record<string, string> {
    return this.#token === '' ? {} : { authorization: `Bearer ${this.#token}` };
  }

  async #signedIn(): Promise<void> {
    const now = this.cast.clock.now().getTime();
    if (now - this.#usedAt > sessionMilliseconds) {
      this.#signingIn ??= this.#signIn().finally(() => (this.#signingIn = undefined));
      await this.#signingIn;
    }
    this.#usedAt = this.cast.clock.now().getTime();
  }

  async #signIn(): Promise<void> {
    this.#token = '';
    const { username, oneTimePassword, cast } = this;
    const { signIn } = await this.#send(SignInDocument, { input: { username, password: oneTimePassword ?? cast.password } });
    this.#token = signIn.token;
    if (oneTimePassword === undefined) return;
    await this.#send(ChangePasswordDocument, { input: { currentPassword: oneTimePassword, newPassword: cast.password } });
    this.oneTimePassword = undefined;
  }

  async #send<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> {
    this.cast.requests += 1;
    const client = new GraphQLClient(`${this.cast.url}/graphql`, { headers: this.#headers, excludeOperationName: true });
    try {
      return await client.request<T>(document.toString(), variables as object);
    } catch (error) {
      throw new Error(`${this.username}: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`, { cause: error });
    }
  }
}

/** Has several people act at once, at most so many at a time; the first failure ends it. */
export async function together<T>(items: readonly T[], act: (item: T, at: number) => Promise<void>, atOnce = 8): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      await act(items[at]!, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/** All rows of a list, page after page. */
export async function everyPage<T>(read: (after: string | null) => Promise<{ nodes: readonly T[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }>): Promise<T[]> {
  const rows: T[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await read(after);
    rows.push(...nodes);
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor ?? null;
  }
}

/** Slices of at most so many. */
export function slices<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
