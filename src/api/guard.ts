/**
 * Goes once over the assembled schema: every coordinate must have a policy, every field of an action gets its guard and
 * its sentence "Allowed: …", every mutation its transaction. A schema with a gap does not start.
 */
import { getNamedType, isInputObjectType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type GraphQLFieldResolver } from 'graphql';
import { actions, type ActionName } from '../policy/actions.js';
import { allowedSentence, allows, actorTitle } from '../policy/guard.js';
import { Refusal } from '../platform/errors/errors.js';
import { doDeed, type DeedArgs } from './deed.js';
import type { Operation } from './operation.js';

interface Context { readonly operation: Operation }
type Resolver = GraphQLFieldResolver<unknown, Context, DeedArgs>;
type SchemaField = GraphQLField<unknown, Context, DeedArgs>;

interface PolicyExtensions { readonly action?: ActionName; readonly asBoundary?: boolean }

/** Who still has to choose a password may do this and nothing else. */
const beforePassword: readonly ActionName[] = ['viewer.read', 'account.changePassword', 'session.signOut', 'session.signIn'];

export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const gaps = gapsOf(schema);
  if (gaps.length > 0) throw new Error(`These coordinates have no policy or no description:\n  ${gaps.join('\n  ')}`);
  for (const type of ownTypes(schema)) {
    for (const field of Object.values(type.getFields()) as SchemaField[]) {
      const { action, asBoundary = false } = field.extensions as PolicyExtensions;
      // A page's count is asked of the database only when somebody selects it: the default resolver calls what is a function.
      if (arranging.test(type.name)) field.resolve = undefined;
      if (action === undefined) continue;
      field.description = `${field.description} Allowed: ${allowedSentence(action)}.`;
      const resolve = field.resolve as Resolver;
      field.resolve = type === schema.getMutationType()
        ? (source, args, context, info) => {
            const { operation } = context;
            guard(operation, action);
            return noting(operation, action, () => doDeed(operation, action, asBoundary, args, async () => resolve(source, args, context, info)));
          }
        : (source, args, context, info) => {
            guard(context.operation, action);
            return resolve(source, args, context, info);
          };
    }
  }
  return schema;
}

/** Refuses, and notes, what this actor may not do at all: UNAUTHENTICATED, FORBIDDEN or PASSWORD_CHANGE_REQUIRED. */
export function guard(operation: Operation, action: ActionName): void {
  const { as, mustChangePassword } = operation.actor;
  const refusal = !allows(as, action)
    ? as === 'ANONYMOUS'
      ? new Refusal('UNAUTHENTICATED', 'Sign in first')
      : new Refusal('FORBIDDEN', `As ${actorTitle(as)} one may not: ${actions[action].says}`)
    : mustChangePassword && !beforePassword.includes(action)
      ? new Refusal('PASSWORD_CHANGE_REQUIRED', 'Choose a password of your own first (changePassword)')
      : undefined;
  if (refusal) {
    operation.refused(action, refusal);
    throw refusal;
  }
}

/** Has a refusal of some work stand in the log. */
export async function noting<T>(operation: Operation, action: ActionName, work: () => Promise<T>, subjectId?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) operation.refused(action, error, subjectId);
    throw error;
  }
}

const ownTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));

/** Types that only arrange what other fields give: their rows are guarded where they are asked for. */
const arranging = /(Connection|Edge)$|^PageInfo$/;

/**
 * Coordinates without a policy or without a description. A type's own action stands for its plain fields, never for its
 * relations; an argument and an input field are covered by the field that takes them, so an input that no guarded field
 * takes is a gap.
 */
export function gapsOf(schema: GraphQLSchema): string[] {
  const gaps: string[] = [];
  const taken = new Set<string>();
  for (const type of ownTypes(schema)) {
    const root = type === schema.getQueryType() || type === schema.getMutationType();
    if (!root && !arranging.test(type.name) && type.extensions['value'] !== true && (type.extensions as PolicyExtensions).action === undefined) gaps.push(type.name);
    if (!type.description && !root) gaps.push(`${type.name} (description)`);
    for (const field of Object.values(type.getFields()) as SchemaField[]) {
      const at = `${type.name}.${field.name}`;
      const { action } = field.extensions as PolicyExtensions;
      const relation = !isLeafType(getNamedType(field.type)) && (getNamedType(field.type) as GraphQLObjectType).extensions['value'] !== true;
      if (action === undefined && (root || (relation && !arranging.test(type.name)))) gaps.push(at);
      if (!field.description) gaps.push(`${at} (description)`);
      for (const arg of field.args) {
        if (!arg.description) gaps.push(`${at}(${arg.name}:) (description)`);
        if (action !== undefined) takeInputs(getNamedType(arg.type).name);
      }
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    if (!taken.has(type.name)) gaps.push(`${type.name} (no guarded field takes it)`);
    if (!type.description) gaps.push(`${type.name} (description)`);
    for (const field of Object.values(type.getFields())) if (!field.description) gaps.push(`${type.name}.${field.name} (description)`);
  }
  return gaps;

  function takeInputs(name: string): void {
    const type = schema.getType(name);
    if (!isInputObjectType(type) || taken.has(name)) return;
    taken.add(name);
    for (const field of Object.values(type.getFields())) takeInputs(getNamedType(field.type).name);
  }
}
