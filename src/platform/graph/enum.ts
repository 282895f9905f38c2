import { registerEnumType } from 'type-graphql';

/**
 * Declares a closed list of values once, for TypeScript and for the graph. Each value says what it means, with its
 * Chinese label first: `enumOf('Shift', 'A shift of duty', { MORNING: '早班: …' })`.
 */
export function enumOf<const V extends Record<string, string>>(name: string, description: string, values: V): { readonly [K in keyof V & string]: K } {
  const declared = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as { [K in keyof V & string]: K };
  registerEnumType(declared, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, says]) => [value, { description: says }])) as never,
  });
  return declared;
}
