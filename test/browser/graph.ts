/** The graph beside the browser: to prepare what a test needs, and to see what reached the server. */
export class Graph {
  constructor(private readonly url: string, private readonly token?: string) {}

  async signIn(username: string, password = process.env['PORTAL_PASSWORD']!): Promise<string> {
    const { signIn } = await this.ask<{ signIn: { token: string } }>('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', { input: { username, password } });
    return signIn.token;
  }

  /** In the name of whoever has this token. */
  with(token: string): Graph {
    return new Graph(this.url, token);
  }

  async as(username: string): Promise<Graph> {
    return this.with(await this.signIn(username));
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const headers = { 'content-type': 'application/json', ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }) };
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await response.json() as { data: Data; errors?: readonly { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  }

  /** Stores a file by one request of the tus protocol and gives its key. */
  async upload(purpose: string, name: string, bytes: Buffer): Promise<string> {
    const said = Object.entries({ purpose, name }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',');
    const response = await fetch(`${this.url}/files`, {
      method: 'POST', body: new Uint8Array(bytes),
      headers: { authorization: `Bearer ${this.token}`, 'tus-resumable': '1.0.0', 'upload-length': String(bytes.length), 'upload-metadata': said, 'content-type': 'application/offset+octet-stream' },
    });
    const stored = await response.json() as { id: string };
    if (response.status !== 201) throw new Error(`POST /files: ${response.status} ${JSON.stringify(stored)}`);
    return stored.id;
  }
}
