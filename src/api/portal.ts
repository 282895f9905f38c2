/**
 * Serves the built portal: its files, its one page at every address that a person may open, and GraphiQL at `/graphql` to browsers.
 * The page asks nobody but this server, and its policy has the browser see to that.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from '../platform/root.js';

/** Where `npm install` builds the portal. */
export const portalFolder = join(projectRoot, 'dist/portal');

const policy = [
  "default-src 'self'",
  // The components' styles are made in the page; pictures and documents that need a token are fetched and shown as blobs.
  "style-src 'self' 'unsafe-inline'", "img-src 'self' blob: data:", "frame-src 'self' blob:", "font-src 'self' data:",
  "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

const notBuilt = 'The portal is not built here: run npm install, or npm run build:portal. The graph answers at /graphql.';

/** Whether a request comes from somebody who opens an address in a browser, and not from a program or for a file. */
function opensPage({ method, url, headers }: FastifyRequest): boolean {
  const path = url.split('?')[0]!;
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html') && !path.slice(path.lastIndexOf('/')).includes('.');
}

/** Sends one of the portal's pages; the addresses of everything else in it change with its content. */
function sendPage(reply: FastifyReply, page: 'index.html' | 'graphiql.html'): FastifyReply {
  if (!existsSync(join(portalFolder, page))) return reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
  reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-cache', vary: 'accept' });
  return reply.sendFile(page, portalFolder, { cacheControl: false });
}

/** Mounts the portal. Whatever no other route answers is a page of it, if somebody opens it, and `otherwise` if not. */
export async function mountPortal(app: FastifyInstance, otherwise: (reply: FastifyReply) => FastifyReply): Promise<void> {
  await app.register(fastifyStatic, { root: join(portalFolder, 'assets'), prefix: '/assets/', preCompressed: true, immutable: true, maxAge: '1y', index: false });
  app.get<{ Params: { file: string } }>('/:file(^[\\w-]+\\.(?:js|svg|png|webmanifest)$)', (request, reply) => reply.sendFile(request.params.file, portalFolder, { cacheControl: false }));
  // What the service worker keeps for the road.
  app.get('/index.html', (_, reply) => sendPage(reply, 'index.html'));
  app.addHook('onRequest', async (request, reply) => {
    // Programs ask this address for JSON and reach the graph itself.
    if (request.url === '/graphql' && opensPage(request)) return sendPage(reply, 'graphiql.html');
  });
  app.setNotFoundHandler((request, reply) => (opensPage(request) ? sendPage(reply, 'index.html') : otherwise(reply)));
}
