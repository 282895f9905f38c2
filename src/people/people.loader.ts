import { rowById, rowsBy } from '../platform/db/loader.js';
import { contains, equals, listOf, oneOf } from '../platform/graph/list.js';
import { Account, RoleEnum, RoleGrant } from './people.entity.js';

export const accountById = rowById(Account);
export const grantsByAccountId = rowsBy(RoleGrant, 'accountId', ['createdAt', 'id']);

export const accounts = listOf(Account, {
  says: 'accounts',
  filter: {
    name: contains<Account>('name', 'Whose name contains this text.'),
    username: equals<Account>('username', () => String, 'With this user name.'),
    mustChangePassword: equals<Account>('mustChangePassword', () => Boolean, 'Whether they still have to choose a password.'),
  },
  order: ['username', 'name', 'createdAt'],
});

export const roleGrants = listOf(RoleGrant, {
  says: 'granted roles',
  filter: { role: oneOf<RoleGrant>('role', () => RoleEnum, 'Of these roles.') },
  order: ['createdAt', 'role'],
});
