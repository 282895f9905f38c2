import { Button, Input } from 'antd';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { ExportButton } from '../exports/export-button';
import { useDeed, usePages } from '../graph/ask';
import { CreateAccountsDocument, PeopleDocument, type PersonFragment } from '../graph/documents';
import { FormButton, type FormField } from '../look/form';
import { Card, Page, PrintButton, Scroll, Tag } from '../look/page';
import { Asked, Empty, More } from '../look/states';
import { Select } from '../look/select';
import { useWords } from '../words';
import { PersonDeeds, Roles } from './person';
import { roleOf, useRoleFields, type OneTime } from './role-fields';
import { peopleWords } from './words';

/** Who signs in and as what. A one-time password is seen here once, by who made it. */
export default function People(): ReactNode {
  const t = useWords(peopleWords);
  const [name, setName] = useState('');
  const [show, setShow] = useState('all');
  const [made, setMade] = useState<readonly OneTime[]>([]);
  const keep = (one: readonly OneTime[]): void => setMade((now) => [...one, ...now]);
  const sought = useDeferredValue(name).trim();
  const asked = usePages(PeopleDocument, { name: sought === '' ? null : sought, mustChange: show === 'waiting' ? true : null }, ({ accounts }) => accounts);
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      {made.length > 0 && <Passwords made={made} onDone={() => setMade([])} />}
      <div className="row no-print">
        <Input className="finder" aria-label={t.find} placeholder={t.find} allowClear value={name} onChange={({ target }) => setName(target.value)} />
        <Select aria-label={t.show} value={show} onChange={setShow} options={[{ value: 'all', label: t.everybody }, { value: 'waiting', label: t.waiting }]} />
        <NewAccount onMade={keep} />
        <ExportButton kind="ACCOUNTS" />
      </div>
      <Asked of={asked}>
        {({ nodes, totalCount }) => (nodes.length === 0 ? <Empty title={t.nothing} /> : (
          <div className="card no-print"><p className="soft">{t.count(totalCount)}</p><Table people={nodes} onMade={(one) => keep([one])} /><More of={asked} /></div>
        ))}
      </Asked>
    </Page>
  );
}

/** What is to be handed over. On paper it stands alone. */
function Passwords({ made, onDone }: { readonly made: readonly OneTime[]; readonly onDone: () => void }): ReactNode {
  const t = useWords(peopleWords);
  return (
    <Card title={t.passwords} extra={<span className="row no-print"><PrintButton /><Button onClick={onDone}>{t.done}</Button></span>}>
      <p className="note warning">{t.passwordsHint}</p>
      <Scroll label={t.passwords}>
        <table className="table">
          <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.username}</th><th scope="col">{t.password}</th></tr></thead>
          <tbody>{made.map(({ account, oneTimePassword }) => <tr key={oneTimePassword}><th scope="row">{account.name}</th><td>{account.username}</td><td><code className="password">{oneTimePassword}</code></td></tr>)}</tbody>
        </table>
      </Scroll>
    </Card>
  );
}

function NewAccount({ onMade }: { readonly onMade: (made: readonly OneTime[]) => void }): ReactNode {
  const t = useWords(peopleWords);
  const create = useDeed(CreateAccountsDocument, ({ createAccounts }) => onMade(createAccounts));
  const fields: readonly FormField[] = [{ name: 'name', label: t.name, required: true }, { name: 'username', label: t.username, hint: t.usernameHint, required: true }, ...useRoleFields(), { name: 'mailAddress', label: t.mail }];
  return (
    <FormButton label={t.create} title={t.create} send={t.make} lead={<p>{t.createLead}</p>} deed={create} button={{ type: 'primary' }} fields={fields}
      onSend={(values, close) => create.mutate({ accounts: [{ name: (values['name'] ?? '').trim(), username: (values['username'] ?? '').trim(), ...roleOf(values), ...(values['mailAddress']?.trim() ? { mailAddress: values['mailAddress'].trim() } : {}) }] }, { onSuccess: close })} />
  );
}

function Table({ people, onMade }: { readonly people: readonly PersonFragment[]; readonly onMade: (made: OneTime) => void }): ReactNode {
  const t = useWords(peopleWords);
  return (
    <Scroll label={t.title}>
      <table className="table cards">
        <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.username}</th><th scope="col">{t.roles}</th><th scope="col">{t.state}</th><th scope="col">{t.what}</th></tr></thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td data-label={t.username}>{person.username}</td>
              <td data-label={t.roles}><Roles person={person} /></td>
              <td data-label={t.state}><Tag tone={person.disabledAt ? 'bad' : person.mustChangePassword ? 'warning' : 'good'}>{person.disabledAt ? t.disabled : person.mustChangePassword ? t.oneTime : t.inUse}</Tag></td>
              <td><PersonDeeds person={person} onMade={onMade} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
