/** The roles of product people, most frequent first, each with its Chinese title. A session acts in exactly one. */
export const roles = {
  UNIT_CLERK: '联络员 unit clerk',
  UNIT_LEADER: '负责人 unit leader',
  COMMUNITY: '社区 community staff',
  SUPERVISOR: '路口督查员 intersection supervisor',
  EXAMINER: '考核组员 examiner',
  TEAM_LEADER: '组长 team leader',
  OFFICE_STAFF: '文明办 office staff',
  OFFICE_ADMIN: '文明办负责人 office admin',
  AUDITOR: '审计员 auditor',
  PLATFORM_ADMIN: '平台管理员 platform admin',
} as const;

export type Role = keyof typeof roles;

/**
 * Who a unit of work can be for: somebody in a role, nobody yet, the boundary itself while it finds out who somebody is, or
 * the server at its chores inside one office.
 */
export type Actor = Role | 'ANONYMOUS' | 'BOUNDARY' | 'WORKER';

export const everyRole = Object.keys(roles) as Role[];
/** Whoever can send a request. */
export const everybody: readonly Actor[] = [...everyRole, 'ANONYMOUS'];
export const everyActor: readonly Actor[] = [...everybody, 'BOUNDARY', 'WORKER'];

/** Roles that live inside one office; the others never have one and see no office's rows but those declared for them. */
export const officeRoles = everyRole.filter((role) => role !== 'PLATFORM_ADMIN');

/** The database role that a transaction takes on for this actor. */
export const databaseRole = (actor: Actor): string => `kaohe_${actor.toLowerCase()}`;
