import { randomUUID } from 'node:crypto';
import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { anonymous, type CurrentActor } from '../platform/auth/current-actor.js';
import { actorOf } from '../platform/auth/session.js';
import type { Clock } from '../platform/clock.js';
import { refusalOf } from '../platform/errors/constraints.js';
import { errorCodes, Refusal } from '../platform/errors/errors.js';
import type { FileRules } from '../platform/files/place.js';
import type { FileStore } from '../platform/files/store.js';
import { mountExports } from './exports.js';
import { mountFiles } from './files.js';
import { limits, queryLimits } from './limits.js';
import { Operation } from './operation.js';
import { mountPortal } from './portal.js';
import { mountUploads } from './uploads.js';
import { mountWorkbooks } from './workbooks.js';

/** What a running server is made of. */
export interface Parts {
  readonly source: DataSource;
  readonly schema: GraphQLSchema;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly rules: FileRules;
  readonly logLevel: string;
}

/** Serves the graph, the files' bytes and the health of the server. Close it with `close()`. */
export async function makeServer({ source, schema, clock, files, rules, logLevel }: Parts): Promise<FastifyInstance> {
  const app = Fastify({ logger: logLevel === 'silent' ? false : { level: logLevel }, logController: new LogController({ disableRequestLogging: true }), bodyLimit: 2 * 1024 * 1024, genReqId: () => randomUUID() });
  const apollo = new ApolloServer<BaseContext>({
    schema,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // Who started the server stops it, the database last; Apollo would send the signal a second time.
    stopOnTerminationSignals: false,
    validationRules: [queryLimits],
    parseOptions: { maxTokens: limits.tokens },
    // Cache control looks at every field of every answer, only to say that nothing is to be kept: that stands in the route.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    formatError: (formatted, error) => presentable(formatted, error, app),
  });
  await apollo.start();

  const openOperation = async (request: FastifyRequest): Promise<Operation> => new Operation(source, await actorOfRequest(source, request, clock), clock, files);

  app.setErrorHandler((error, request, reply) => answerError(app, error, request, reply));
  app.addHook('onSend', async (_, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });

  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    try {
      await source.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send(errorBody('SERVICE_UNAVAILABLE', 'The database does not answer'));
    }
  });

  mountFiles(app, { openOperation, files, rules });
  await mountUploads(app, { openOperation, files, rules });
  mountWorkbooks(app, { openOperation });
  mountExports(app, { openOperation, files, rules });
  await mountPortal(app, (reply) => reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing at this address')));
  const operations = new WeakMap<FastifyRequest, Operation>();
  const handler = fastifyApolloHandler(apollo, { context: async (request) => ({ operation: operations.get(request) }) });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async function (request, reply) {
      reply.header('cache-control', 'no-store');
      const operation = await openOperation(request);
      operations.set(request, operation);
      try {
        return await handler.call(this, request, reply);
      } finally {
        await operation.close();
      }
    },
  });
  app.addHook('onClose', () => apollo.stop());
  return app;
}

/** Who sent this request. No token is the public; a token that no longer stands for anybody is refused, so that a client signs in anew. */
async function actorOfRequest(source: DataSource, request: FastifyRequest, clock: Clock): Promise<CurrentActor> {
  const header = request.headers.authorization;
  if (header === undefined || header === '') return anonymous;
  const token = /^Bearer ([\w-]{20,100})$/i.exec(header)?.[1];
  const actor = token === undefined ? undefined : await actorOf(source, token, clock.now());
  if (!actor) throw new Refusal('UNAUTHENTICATED', 'The session has ended; sign in again');
  return actor;
}

const errorBody = (code: string, message: string, extra: object = {}): object => ({ errors: [{ message, extensions: { code, ...extra } }] });

function answerError(app: FastifyInstance, error: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  const refusal = error instanceof Refusal ? error : refusalOf(error);
  if (refusal) return reply.code(errorCodes[refusal.code]).send(errorBody(refusal.code, refusal.message));
  const status = (error as { statusCode?: number }).statusCode;
  if (status !== undefined && status >= 400 && status < 500) return reply.code(status).send(errorBody('INVALID_INPUT', (error as Error).message));
  app.log.error({ err: error, reference: request.id }, 'unexpected error');
  return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', `Something went wrong on our side. Reference: ${request.id}`, { reference: request.id }));
}

/** What a caller may see of an error: ours as they are, the protocol's as they are, and of anything else a reference number. */
function presentable(formatted: GraphQLFormattedError, error: unknown, app: FastifyInstance): GraphQLFormattedError {
  const original = (error as { originalError?: unknown }).originalError ?? error;
  const code = formatted.extensions?.['code'];
  if (original instanceof Refusal || (error instanceof GraphQLError && error.originalError === undefined && code !== 'INTERNAL_SERVER_ERROR')) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const reference = randomUUID();
  app.log.error({ err: original, reference }, 'unexpected error');
  return { message: `Something went wrong on our side. Reference: ${reference}`, path: formatted.path, locations: formatted.locations, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } };
}
