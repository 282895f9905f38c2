import { Button, Input } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useKeylessDeed } from '../graph/ask';
import { SignInDocument } from '../graph/documents';
import { beginSession, endingNow } from '../graph/session';
import { Page } from '../look/page';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { Field } from '../look/field';
import { shellWords } from './words';

/** Signs in, at whatever address the person wanted to open: it is there afterwards. */
export function SignIn(): ReactNode {
  const t = useWords(shellWords);
  const signIn = useKeylessDeed(SignInDocument);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const ending = endingNow();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (username.trim() === '' || password === '') return;
    signIn.mutate({ input: { username: username.trim(), password } }, { onSuccess: (data) => beginSession(data.signIn.token) });
  };
  return (
    <Page title={t.signIn} width="narrow">
      <form className="card form" onSubmit={submit} noValidate>
        {ending && <p className="note info" role="status">{t[ending]}</p>}
        <Remark error={signIn.error} />
        <Field label={t.username} hint={t.usernameHint} error={asked && username.trim() === '' ? t.required : undefined}>
          {(field) => <Input {...field} autoComplete="username" autoCapitalize="off" spellCheck={false} autoFocus value={username} onChange={(event) => setUsername(event.target.value)} />}
        </Field>
        <Field label={t.password} error={asked && password === '' ? t.required : undefined}>
          {(field) => <Input.Password {...field} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />}
        </Field>
        <Button type="primary" htmlType="submit" block size="large" loading={signIn.isPending}>{t.signIn}</Button>
        <p className="hint">{t.forgotten}</p>
        <p><Link to="/notices">{t.readNotices}</Link></p>
      </form>
    </Page>
  );
}
