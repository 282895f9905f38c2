/** How the portal talks to the graph: `useAsk` reads, `useDeed` does, and both take nothing but generated documents. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from './documents';
import { Refused, type Code, type Particulars } from './refusal';
import { endSession, tokenNow, touchSession } from './session';

interface Answer<Data> { readonly data?: Data | null; readonly errors?: readonly { readonly message: string; readonly extensions?: Particulars }[] }

/** Asks the graph. Throws `Refused` where it refuses any part, or does not answer. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const token = tokenNow();
  const response = await send('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = await response.json().catch(() => ({})) as Answer<Data>;
  const error = errors?.[0];
  if (error) {
    const code = (error.extensions?.code ?? 'INTERNAL_SERVER_ERROR') as Code;
    // Only of the session that asked: another may have begun meanwhile.
    if (code === 'UNAUTHENTICATED' && token !== undefined && token === tokenNow()) endSession('ended');
    throw new Refused(code, error.message, error.extensions);
  }
  if (data === undefined || data === null) throw new Refused('SERVICE_UNAVAILABLE', `The server answered ${response.status}`);
  return data;
}

/** Sends any request to the server in the name of who is signed in, such as for a file's bytes. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  const token = tokenNow();
  const headers = new Headers(init.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  try {
    const response = await fetch(path, { ...init, headers });
    touchSession();
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Refused('OFFLINE', 'The server cannot be reached');
  }
}

/** Reads from the graph; what one has looked at before is there at once, and read anew behind. */
export function useAsk<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, when = true): UseQueryResult<Data, Refused> {
  return useQuery<Data, Refused>({ queryKey: [document.toString(), variables], queryFn: () => ask(document, variables), enabled: when });
}

/** A page of a list, as far as reading on needs it. */
export interface Connection<Node> { readonly nodes: readonly Node[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null } }
type Counted<Node> = Connection<Node> & { readonly totalCount: number };

/** A list that is read page by page: its rows so far, and how to read on. */
export interface Pages<Node> {
  readonly data: { readonly nodes: readonly Node[]; readonly totalCount: number } | undefined;
  readonly error: Refused | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  readonly refetch: () => unknown;
  readonly hasMore: boolean;
  readonly reading: boolean;
  readonly more: () => void;
}

/** Reads a list of the graph page by page. `of` finds the list in the answer; the document takes `$after`. */
export function usePages<Data, Variables, Node>(document: TypedDocumentString<Data, Variables>, variables: Omit<Variables, 'after'>, of: (data: Data) => Counted<Node>, when = true): Pages<Node> {
  const asked = useInfiniteQuery<Data, Refused, { pages: Data[] }, readonly unknown[], string | null>({
    queryKey: [document.toString(), 'pages', variables], enabled: when, initialPageParam: null,
    queryFn: ({ pageParam }) => ask(document, { ...variables, after: pageParam } as Variables),
    getNextPageParam: (last) => (of(last).pageInfo.hasNextPage ? of(last).pageInfo.endCursor : undefined),
  });
  const pages = asked.data?.pages.map(of);
  return {
    data: pages && { nodes: pages.flatMap(({ nodes }) => nodes), totalCount: pages[0]!.totalCount },
    error: asked.error, fetchStatus: asked.fetchStatus, refetch: asked.refetch, hasMore: asked.hasNextPage, reading: asked.isFetchingNextPage, more: () => void asked.fetchNextPage(),
  };
}

/** The variables of a mutation that takes an idempotency key; `useDeed` gives it one. */
type Keyless<Input> = Omit<Input, 'idempotencyKey'>;
interface Deed { readonly input: { readonly idempotencyKey?: string | null } }

/**
 * Does something through the graph. A deed that is tried again after a failure has the key of the first try, so that it is done
 * once; when it is done, everything on the page is read anew, and then `done` is called, even if its screen has gone meanwhile.
 */
export function useDeed<Data, Variables extends Deed>(document: TypedDocumentString<Data, Variables>, done?: (data: Data) => void): UseMutationResult<Data, Refused, Keyless<Variables['input']>> {
  const queries = useQueryClient();
  const tried = useRef<{ input: string; key: string }>(undefined);
  return useMutation<Data, Refused, Keyless<Variables['input']>>({
    mutationFn: (input) => {
      const text = JSON.stringify(input);
      if (tried.current?.input !== text) tried.current = { input: text, key: newKey() };
      return ask(document, { input: { ...input, idempotencyKey: tried.current.key } } as unknown as Variables);
    },
    onSuccess: async (data) => {
      tried.current = undefined;
      await queries.invalidateQueries();
      done?.(data);
    },
  });
}

/** Does one of the few things that take no idempotency key: signing in, and changing the password. */
export function useKeylessDeed<Data, Variables>(document: TypedDocumentString<Data, Variables>): UseMutationResult<Data, Refused, Variables> {
  return useMutation<Data, Refused, Variables>({ mutationFn: (variables) => ask(document, variables) });
}

/** A fresh idempotency key. `crypto.randomUUID` is younger than Chromium 86 and absent on plain http. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
