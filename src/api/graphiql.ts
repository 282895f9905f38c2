import { createRequire } from 'node:module';
import { createReadStream, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);
const folder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** GraphiQL's own files, from its packages: the page asks nobody else. */
const assets: Readonly<Record<string, readonly [string, string]>> = {
  'react.js': [join(folder('react'), 'umd/react.production.min.js'), 'text/javascript'],
  'react-dom.js': [join(folder('react-dom'), 'umd/react-dom.production.min.js'), 'text/javascript'],
  'graphiql.js': [join(folder('graphiql'), 'graphiql.min.js'), 'text/javascript'],
  'graphiql.css': [join(folder('graphiql'), 'graphiql.min.css'), 'text/css'],
};

const welcome = `# 考核 Kaohe. Sign in first; then write below, under "Headers":
# { "Authorization": "Bearer <token>" }
mutation SignIn {
  signIn(input: { username: "unit-001", password: "" }) {
    token
  }
}

query Who {
  viewer {
    account { name }
    role
    unit { nameZh }
    actions
  }
}
`;

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Kaohe · GraphiQL</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>html, body, #graphiql { height: 100%; margin: 0; }</style></head>
<body><div id="graphiql"></div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script><script src="/graphiql/start.js"></script></body></html>`;

const start = `ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
  defaultQuery: ${JSON.stringify(welcome)},
  defaultEditorToolsVisibility: 'headers',
  shouldPersistHeaders: false,
}));`;

/** Serves GraphiQL at `/graphql` to browsers; programs that ask there for JSON reach the graph itself. */
export async function mountGraphiql(app: FastifyInstance): Promise<void> {
  const missing = Object.values(assets).find(([file]) => !existsSync(file));
  if (missing) throw new Error(`GraphiQL's package lacks ${missing[0]}`);
  app.addHook('onRequest', async (request, reply) => {
    const asksForPage = request.method === 'GET' && request.url === '/graphql' && (request.headers.accept ?? '').includes('text/html');
    if (!asksForPage) return;
    // GraphiQL's editor styles its text inline; everything else stays on this server.
    reply.header('content-security-policy', "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:");
    return reply.type('text/html; charset=utf-8').send(page);
  });
  app.get('/graphiql/start.js', async (_, reply) => reply.type('text/javascript').send(start));
  app.get<{ Params: { file: string } }>('/graphiql/:file', async (request, reply) => {
    const asset = assets[request.params.file];
    if (!asset) return reply.callNotFound();
    return reply.type(`${asset[1]}; charset=utf-8`).header('cache-control', 'public, max-age=86400').send(createReadStream(asset[0]));
  });
}
