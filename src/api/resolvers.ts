/** Every resolver of the graph; importing this is what declares all entities. */
import { AccountResolver, CreateOfficeResolver, OneTimeAccountResolver, RoleGrantResolver, ViewerResolver } from '../people/people.resolver.js';
import { TerritoryResolver } from '../territory/territory.resolver.js';
import { NodeResolver } from './node.resolver.js';

export const resolvers = [
  NodeResolver, ViewerResolver, TerritoryResolver, AccountResolver, OneTimeAccountResolver, CreateOfficeResolver, RoleGrantResolver,
];
