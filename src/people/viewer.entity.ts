import { Extensions, Field, ObjectType } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import type { Role } from '../policy/roles.js';
import { RoleEnum } from './people.entity.js';

@ObjectType({ description: 'Who asks: the account, the role that the session acts in, and what it may do.' })
@Extensions({ action: 'viewer.read' })
export class Viewer {
  @Field(() => RoleEnum, { nullable: true, description: 'The role that the session acts in; null for the public.' }) role: Role | null;
  @Field(() => [String], { description: 'The names of all actions that one may do in this role, as in the access manual.' }) actions: string[];
  @Field(() => Boolean, { description: 'Whether a password of one\'s own is still to be chosen.' }) mustChangePassword: boolean;
  @Field(() => Day, { description: 'The day that it is at the office, by the server\'s clock.' }) today: string;
}
