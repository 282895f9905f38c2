import { createServer, type IncomingMessage, type Server } from 'node:http';
import pg from 'pg';
import { idleMinutes, tokenHash } from '../src/platform/auth/session.js';
import { sql } from './working-query.js';

interface Session { office_id: string; account_id: string; team_ids: string[] }

/**
 * The working query without a framework and without a graph: bare node:http, the session resolved as the server does,
 * then one transaction of four statements under the same row-level security. What is left is the price of the database.
 */
export function handServer(login: string): { readonly server: Server; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: login, max: 20 });
  const answer = async (request: IncomingMessage): Promise<string> => {
    for await (const _ of request) { /* the body says what is asked, and here there is only one question */ }
    const token = request.headers.authorization!.slice('Bearer '.length);
    const client = await pool.connect();
    try {
      const { rows: [session] } = await client.query<Session>({ name: 'session', text: 'select * from resolve_session($1, $2, $3)', values: [tokenHash(token), new Date(), `${idleMinutes} minutes`] });
      if (!session) throw new Error('The session has ended');
      await client.query('begin');
      await client.query({
        name: 'scope',
        text: `select set_config('role', 'kaohe_examiner', true), set_config('transaction_read_only', 'on', true), set_config('app.office_id', $1, true), set_config('app.account_id', $2, true),
          set_config('app.unit_id', '', true), set_config('app.community_id', '', true), set_config('app.team_ids', $3, true), set_config('app.intersection_ids', '{}', true)`,
        values: [session.office_id, session.account_id, `{${session.team_ids.join(',')}}`],
      });
      const { rows: [row] } = await client.query<{ body: string }>({ name: 'working query', text: sql, values: [session.account_id] });
      await client.query('commit');
      return row!.body;
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (body) => response.setHeader('content-type', 'application/json; charset=utf-8').end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  return { server, close: async () => { server.closeAllConnections(); server.close(); await pool.end(); } };
}
