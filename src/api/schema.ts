import { validate, type ValidationError } from 'class-validator';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { Refusal } from '../platform/errors/errors.js';
import { Instant } from '../platform/graph/scalars.js';
import { guardSchema } from './guard.js';
import { resolvers } from './resolvers.js';

/** The whole graph, guarded. Throws where a coordinate lacks its policy or its description. */
export async function assembleSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    scalarsMap: [{ type: Date, scalar: Instant }],
    validateFn: checkInput,
  });
  return guardSchema(schema);
}

/** Checks an input against its declaration and names each field that is wrong. */
async function checkInput(input: unknown): Promise<void> {
  if (typeof input !== 'object' || input === null) return;
  const problems = flatten(await validate(input, { forbidUnknownValues: false }), '');
  const [first] = problems;
  if (first) throw new Refusal('INVALID_INPUT', problems.map(({ field, message }) => `${field}: ${message}`).join('; '), { field: first.field, fields: problems });
}

function flatten(errors: readonly ValidationError[], prefix: string): { field: string; message: string }[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    // class-validator names the property in each sentence; the field's path says it already.
    const own = Object.values(error.constraints ?? {}).map((message) => ({ field, message: message.replace(`${error.property} `, '') }));
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });
}
