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
  labels.set(declared, new Map(Object.entries(values).map(([value, says]) => [value, says.split(/[:：]/)[0]!.trim()])));
  return declared;
}

const labels = new WeakMap<object, ReadonlyMap<string, string>>();

/** What people call a value of a declared list: the words before its colon, "早班" of "早班: the morning rush.". */
export function labelOf(declared: object, value: string): string {
  const label = labels.get(declared)?.get(value);
  if (label === undefined) throw new Error(`${value} is no value of a declared list`);
  return label;
}
