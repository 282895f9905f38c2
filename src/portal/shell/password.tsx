import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useKeylessDeed } from '../graph/ask';
import { ChangePasswordDocument } from '../graph/documents';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { shellWords } from './words';

/** The form for a new password. `first` where the one so far is a one-time password. */
export function PasswordForm({ first = false }: { readonly first?: boolean }): ReactNode {
  const t = useWords(shellWords);
  const queries = useQueryClient();
  const change = useKeylessDeed(ChangePasswordDocument);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const wrong = {
    current: current === '' ? t.required : undefined,
    next: next.length < 8 ? t.passwordTooShort : undefined,
    again: again !== next ? t.passwordsDiffer : undefined,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (wrong.current ?? wrong.next ?? wrong.again) return;
    change.mutate({ input: { currentPassword: current, newPassword: next } }, {
      onSuccess: () => { setAsked(false); setCurrent(''); setNext(''); setAgain(''); void queries.invalidateQueries(); },
    });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <Remark error={change.error} />
      {change.isSuccess && <p className="note good" role="status">{t.passwordSaved}</p>}
      <Field label={first ? t.oneTimePassword : t.currentPassword} error={asked ? wrong.current : undefined}>
        {(field) => <Input.Password {...field} autoComplete="current-password" value={current} onChange={(event) => setCurrent(event.target.value)} />}
      </Field>
      <Field label={t.newPassword} hint={t.newPasswordHint} error={asked ? wrong.next : undefined}>
        {(field) => <Input.Password {...field} autoComplete="new-password" value={next} onChange={(event) => setNext(event.target.value)} />}
      </Field>
      <Field label={t.repeatPassword} error={asked ? wrong.again : undefined}>
        {(field) => <Input.Password {...field} autoComplete="new-password" value={again} onChange={(event) => setAgain(event.target.value)} />}
      </Field>
      <Button type="primary" htmlType="submit" loading={change.isPending}>{t.savePassword}</Button>
    </form>
  );
}
