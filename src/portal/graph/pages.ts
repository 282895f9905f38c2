import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, type Connection } from './ask';
import type { TypedDocumentString } from './documents';
import type { Refused } from './refusal';

/** Reads a whole list of the graph, which gives a hundred rows at a time; `list` picks it out of each answer. */
export function useAskAll<Data, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Data, Variables>, variables: Omit<Variables, 'after'>, list: (data: Data) => Connection<Node>, when = true,
): UseQueryResult<readonly Node[], Refused> {
  return useQuery<readonly Node[], Refused>({
    queryKey: [document.toString(), variables, 'all'], enabled: when,
    queryFn: async () => {
      const rows: Node[] = [];
      for (let after: string | null | undefined = null; after !== undefined;) {
        const { nodes, pageInfo } = list(await ask(document, { ...variables, after } as Variables));
        rows.push(...nodes);
        after = pageInfo.hasNextPage ? pageInfo.endCursor ?? undefined : undefined;
      }
      return rows;
    },
  });
}
