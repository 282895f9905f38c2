import { createParameterDecorator, Extensions } from 'type-graphql';
import type { ActionName } from '../../policy/actions.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import type { FileStore } from '../files/store.js';

/** What the api hands every resolver. Apollo copies it, so that what changes stands one step deeper: the unit of work of the moment. */
export interface GraphContext {
  readonly operation: { readonly uow: UnitOfWork; readonly files: FileStore };
}

export interface AllowedOptions {
  /** The deed is done as the boundary: it checks a password or opens a session, for somebody who cannot. */
  readonly asBoundary?: boolean;
}

/** Names the action that a field is: its guard, the sentence in its description, and its place in the access matrix. */
export const Allowed = (action: ActionName, options: AllowedOptions = {}): MethodDecorator & PropertyDecorator => Extensions({ action, ...options }) as MethodDecorator & PropertyDecorator;

/** The unit of work that this field belongs to. */
export const Uow = (): ParameterDecorator => createParameterDecorator<GraphContext>(({ context }) => context.operation.uow) as ParameterDecorator;

/** The bytes of the stored files: a field asks its unit of work first whether the actor sees the file. */
export const Files = (): ParameterDecorator => createParameterDecorator<GraphContext>(({ context }) => context.operation.files) as ParameterDecorator;
