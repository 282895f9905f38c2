import type { ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { DisableAccountDocument, EnableAccountDocument, GrantRoleDocument, ResetPasswordDocument, RevokeRoleDocument, type PersonFragment } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { SureButton } from '../look/confirm';
import { FormButton } from '../look/form';
import { roleNames } from '../names';
import { useName, useWords } from '../words';
import { roleOf, useRoleFields, type OneTime } from './role-fields';
import { peopleWords } from './words';

/** What a person may act as; each can be revoked. */
export function Roles({ person: { name, roles } }: { readonly person: PersonFragment }): ReactNode {
  const t = useWords(peopleWords);
  const [names, nameOf] = [useWords(roleNames), useName()];
  const revoke = useDeed(RevokeRoleDocument);
  const held = roles.nodes.filter(({ revokedAt }) => !revokedAt);
  if (held.length === 0) return <span className="soft">{t.noRole}</span>;
  return (
    <ul className="plain-list">
      {held.map(({ id, role, unit, community }) => {
        const said = [names[role], nameOf(unit ?? community)].filter(Boolean).join(' · ');
        return (
          <li key={id} className="row">{said}
            <SureButton label={t.revoke} title={t.revokeOf(said, name)} hint={t.revokeHint} deed={revoke} button={{ size: 'small', danger: true, 'aria-label': t.revokeOf(said, name) }} onSure={(close) => revoke.mutate({ roleGrantId: id }, { onSuccess: close })} />
          </li>
        );
      })}
    </ul>
  );
}

export function PersonDeeds({ person: { id, name, disabledAt }, onMade }: { readonly person: PersonFragment; readonly onMade: (made: OneTime) => void }): ReactNode {
  const t = useWords(peopleWords);
  const own = useViewer().account?.id === id;
  const fields = useRoleFields();
  const reset = useDeed(ResetPasswordDocument, ({ resetPassword }) => onMade(resetPassword));
  const [disable, enable, grant] = [useDeed(DisableAccountDocument), useDeed(EnableAccountDocument), useDeed(GrantRoleDocument)];
  const small = (label: string) => ({ size: 'small', 'aria-label': t.of(label, name) } as const);
  return (
    <span className="row">
      <FormButton label={t.grant} title={t.grantTitle(name)} send={t.give} deed={grant} button={small(t.grant)} fields={fields} onSend={(values, close) => grant.mutate({ accountId: id, ...roleOf(values) }, { onSuccess: close })} />
      {!own && !disabledAt && <SureButton label={t.reset} title={t.resetTitle(name)} hint={t.resetHint} deed={reset} button={small(t.reset)} onSure={(close) => reset.mutate({ accountId: id }, { onSuccess: close })} />}
      {!own && (disabledAt
        ? <SureButton label={t.enable} title={t.enableTitle(name)} deed={enable} button={small(t.enable)} onSure={(close) => enable.mutate({ accountId: id }, { onSuccess: close })} />
        : <SureButton label={t.disable} title={t.disableTitle(name)} hint={t.disableHint} deed={disable} button={{ ...small(t.disable), danger: true }} onSure={(close) => disable.mutate({ accountId: id }, { onSuccess: close })} />)}
    </span>
  );
}
