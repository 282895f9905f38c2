/** Bounds on a query before it runs: how deep, how wide, and how much it could ask the database for. */
import { Kind, type ASTVisitor, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext, type ValueNode, GraphQLError } from 'graphql';

export const limits = { tokens: 8_000, depth: 14, fields: 1_000, aliases: 60, directives: 50, rootFields: 30, cost: 200_000 } as const;

interface Weight { depth: number; fields: number; aliases: number; directives: number; cost: number }

/** A validation rule that refuses a document over any of the bounds, with the bound in the sentence. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter(document) {
        for (const message of problemsOf(document)) context.reportError(new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } }));
      },
    },
  };
}

function problemsOf(document: DocumentNode): string[] {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const known = new Map<string, Weight>();
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    // Introspection nests deeper than any question about an office; it costs nothing here.
    const introspective = definition.selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
    const weight = weigh(definition.selectionSet, fragments, known, new Set());
    const over = (what: string, value: number, bound: number): string[] => (value > bound ? [`The query is too large: ${what} ${value}, at most ${bound}`] : []);
    return [
      ...(introspective ? [] : over('depth', weight.depth, limits.depth)),
      ...over('fields', weight.fields, limits.fields),
      ...over('aliases', weight.aliases, limits.aliases),
      ...over('directives', weight.directives, limits.directives),
      ...over('fields at the root', definition.selectionSet.selections.length, limits.rootFields),
      ...over('rows that it could ask for', weight.cost, limits.cost),
    ];
  });
}

function weigh(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known: Map<string, Weight>, within: ReadonlySet<string>): Weight {
  const total: Weight = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };
  const add = (weight: Weight, deeper: number): void => {
    total.depth = Math.max(total.depth, weight.depth + deeper);
    total.fields += weight.fields;
    total.aliases += weight.aliases;
    total.directives += weight.directives;
    total.cost += weight.cost;
  };
  for (const one of set.selections) {
    total.directives += one.directives?.length ?? 0;
    if (one.kind === Kind.FIELD) {
      const inner = one.selectionSet ? weigh(one.selectionSet, fragments, known, within) : { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };
      const rows = pageSize(one.arguments?.find((argument) => argument.name.value === 'first' || argument.name.value === 'last')?.value);
      add({ ...inner, fields: inner.fields + 1, aliases: inner.aliases + (one.alias ? 1 : 0), cost: rows === undefined ? inner.cost : rows + rows * inner.cost }, 1);
    } else if (one.kind === Kind.INLINE_FRAGMENT) {
      add(weigh(one.selectionSet, fragments, known, within), 0);
    } else {
      const name = one.name.value;
      const fragment = fragments.get(name);
      // A circle is another rule's refusal; here it must only not be followed.
      if (!fragment || within.has(name)) continue;
      const weight = known.get(name) ?? weigh(fragment.selectionSet, fragments, known, new Set([...within, name]));
      known.set(name, weight);
      add(weight, 0);
    }
  }
  return total;
}

/** The rows that a page may have; a size in a variable counts as the most that it can be. */
function pageSize(value: ValueNode | undefined): number | undefined {
  if (value === undefined) return undefined;
  return value.kind === Kind.INT ? Math.min(Number(value.value), 100) : 100;
}
