import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useDeed } from '../graph/ask';
import { ActAsDocument } from '../graph/documents';
import { useViewer, type Viewer } from '../graph/viewer';
import { Card, Page, Tag } from '../look/page';
import { Remark } from '../look/states';
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
      {viewer.roles.length > 1 && <Card title={t.actAs}><Roles roles={viewer.roles} /></Card>}
      <Card title={t.changePassword}><PasswordForm /></Card>
    </Page>
  );
}

function Roles({ roles }: { readonly roles: Viewer['roles'] }): ReactNode {
  const t = useWords(shellWords);
  const [names, nameOf] = [useWords(roleNames), useName()];
  const viewer = useViewer();
  const actAs = useDeed(ActAsDocument);
  const [queries, navigate] = [useQueryClient(), useNavigate()];
  const isNow = ({ role, unit, community }: Viewer['roles'][number]): boolean =>
    role === viewer.role && unit?.nameZh === viewer.unit?.nameZh && community?.nameZh === viewer.community?.nameZh;
  return (
    <>
      <Remark error={actAs.error} />
      <ul className="choices">
        {roles.map((grant) => (
          <li key={grant.id} className="row">
            <span className="grow"><strong>{names[grant.role]}</strong> {nameOf(grant.unit ?? grant.community)}</span>
            {isNow(grant) ? <Tag tone="good">{t.asNow}</Tag>
              // What the other role has read is not this one's to see.
              : <Button loading={actAs.isPending} onClick={() => actAs.mutate({ roleGrantId: grant.id }, { onSuccess: () => { queries.removeQueries({ type: 'inactive' }); void navigate('/'); } })}>{t.actAs}</Button>}
          </li>
        ))}
      </ul>
    </>
  );
}
