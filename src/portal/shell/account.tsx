import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAsk, useDeed } from '../graph/ask';
import { ActAsDocument, OwnRolesDocument, type OwnRolesQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Page, Tag } from '../look/page';
import { Asked, Remark } from '../look/states';
import { roleNames } from '../names';
import { useName, useWords } from '../words';
import { PasswordForm } from './password';
import { shellWords } from './words';

/** One's own account: the roles that one may act in, and the password. */
export default function Account(): ReactNode {
  const t = useWords(shellWords);
  const viewer = useViewer();
  return (
    <Page title={viewer.account?.name ?? t.signIn} lead={viewer.account?.username}>
      {viewer.roles.length > 1 && <Card title={t.actAs}><Roles /></Card>}
      <Card title={t.changePassword}><PasswordForm /></Card>
    </Page>
  );
}

/** An auditor, say, is not told the names of units. */
function Roles(): ReactNode {
  const { actions } = useViewer();
  const asked = useAsk(OwnRolesDocument, { units: actions.includes('unit.read'), communities: actions.includes('community.read') });
  return <Asked of={asked}>{({ viewer }) => <RoleList roles={viewer.roles} />}</Asked>;
}

type Roles = OwnRolesQuery['viewer']['roles'];

function RoleList({ roles }: { readonly roles: Roles }): ReactNode {
  const t = useWords(shellWords);
  const [names, nameOf] = [useWords(roleNames), useName()];
  const viewer = useViewer();
  const [queries, navigate] = [useQueryClient(), useNavigate()];
  // What the other role has read is not this one's to see.
  const actAs = useDeed(ActAsDocument, () => { queries.removeQueries({ type: 'inactive' }); void navigate('/'); });
  const isNow = ({ role, unit, community }: Roles[number]): boolean =>
    role === viewer.role && (unit?.nameZh ?? '') === (viewer.unit?.nameZh ?? '') && (community?.nameZh ?? '') === (viewer.community?.nameZh ?? '');
  return (
    <>
      <Remark error={actAs.error} />
      <ul className="choices">
        {roles.map((grant) => (
          <li key={grant.id} className="row">
            <span className="grow"><strong>{names[grant.role]}</strong> {nameOf(grant.unit ?? grant.community)}</span>
            {isNow(grant) ? <Tag tone="good">{t.asNow}</Tag>
              : <Button loading={actAs.isPending} onClick={() => actAs.mutate({ roleGrantId: grant.id })}>{t.actAs}</Button>}
          </li>
        ))}
      </ul>
    </>
  );
}
