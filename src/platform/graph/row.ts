import { Extensions, InterfaceType, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import type { ActionName } from '../../policy/actions.js';
import type { RowClass } from '../db/row-class.js';
import { tagOf } from '../db/id.js';
import { id } from './columns.js';

/** Relay's Node: everything that has a key of its own. */
@InterfaceType('Node', { description: 'Anything with a key of its own; `node(id)` finds it again.', resolveType: (value: Node) => rowByTag(tagOf(value.id))?.typeName })
export abstract class Node {
  @id('The key. It never changes.')
  id: string;
}

export interface RowDeclaration {
  /** The table's name in the database. */
  readonly table: string;
  /** The kind in the key's eight free bits, 1–255, never given to another table. */
  readonly tag: number;
  /** The action that lets somebody read the row's plain fields. */
  readonly action: ActionName;
  /** What it is, for the people of an office. */
  readonly says: string;
}

interface KnownRow extends RowDeclaration { readonly entity: RowClass<{ id: string }>; readonly typeName: string }

const known = new Map<number, KnownRow>();
const tags = new Map<string, number>();

/** Declares a class as a table's row and a type of the graph at once. */
export function Row(declaration: RowDeclaration): ClassDecorator {
  return (target) => {
    const taken = known.get(declaration.tag);
    if (taken) throw new Error(`${declaration.table} and ${taken.table} claim the same tag ${declaration.tag}`);
    const entity = target as unknown as RowClass<{ id: string }>;
    known.set(declaration.tag, { ...declaration, entity, typeName: target.name });
    tags.set(declaration.table, declaration.tag);
    Entity(declaration.table)(target as never);
    ObjectType(target.name, { description: declaration.says, implements: Node, simpleResolvers: true })(target as never);
    Extensions({ action: declaration.action })(target as never);
  };
}

/** The row that a key's tag stands for, if there is such a table. */
export const rowByTag = (tag: number): KnownRow | undefined => known.get(tag);

/** The graph's type of what a key was made for, such as `Assessment`. */
export const rowTypeOf = (id: string): string | undefined => rowByTag(tagOf(id))?.typeName;

export const tagByTable = (table: string): number => {
  const tag = tags.get(table);
  if (tag === undefined) throw new Error(`${table} has no tag for its keys`);
  return tag;
};

/** Every declared row, for the data source and for tests over all of them. */
export const everyRow = (): KnownRow[] => [...known.values()];
