import type { CreateAccountsMutation, Role } from '../graph/documents';
import type { FormField, FormValues } from '../look/form';
import { roleNames } from '../names';
import { drawCommunity, drawUnit } from '../registry/pick';
import { useWords } from '../words';
import { peopleWords } from './words';

/** An account and the password that opens it once. */
export type OneTime = CreateAccountsMutation['createAccounts'][number];

/** Role, unit and community, as an account or a grant takes them. */
export function useRoleFields(): readonly FormField[] {
  const t = useWords(peopleWords);
  const roles = useWords(roleNames);
  const choices = (Object.keys(roleNames) as Role[]).filter((role) => role !== 'PLATFORM_ADMIN').map((value) => ({ value, label: roles[value] }));
  return [
    { name: 'role', label: t.role, required: true, choices },
    { name: 'unitId', label: t.unit, draw: drawUnit },
    { name: 'communityId', label: t.community, draw: drawCommunity },
  ];
}

export const roleOf = ({ role, unitId, communityId }: FormValues): { role: Role; unitId?: string; communityId?: string } => ({ role: role as Role, ...(unitId ? { unitId } : {}), ...(communityId ? { communityId } : {}) });
