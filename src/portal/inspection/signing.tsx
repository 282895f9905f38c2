import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { SignScoreSheetDocument } from '../graph/documents';
import { SureButton } from '../look/confirm';
import { useOnline } from '../offline/waiting';
import { useWords } from '../words';
import type { SheetRule, StandingMark } from './sheet';
import { sheetWords } from './words';

interface Props {
  readonly sheetId: string | undefined;
  readonly rules: readonly SheetRule[];
  readonly marks: ReadonlyMap<string, StandingMark>;
  readonly onGo: (to: number) => void;
}

/** Signs the sheet; as long as rules have no mark, says which, and leads there. */
export function Signing({ sheetId, rules, marks, onGo }: Props): ReactNode {
  const t = useWords(sheetWords);
  const online = useOnline();
  const sign = useDeed(SignScoreSheetDocument);
  const missing = rules.flatMap(({ id, code }, at) => (marks.has(id) ? [] : [{ code, at }]));
  const unsent = [...marks.values()].some((mark) => mark.waiting);
  const notApplicable = [...marks.values()].filter((mark) => mark.notApplicable).length;
  if (missing.length > 0) {
    return (
      <details className="card signing">
        <summary>{t.missing(missing.length)}</summary>
        <div className="row">{missing.map(({ code, at }) => <Button key={code} size="small" onClick={() => onGo(at)}>{code}</Button>)}</div>
      </details>
    );
  }
  if (!sheetId) return null;
  return (
    <div className="card">
      {unsent && <p className="note info">{t.unsent}</p>}
      <SureButton label={t.sign} title={t.signTitle} hint={`${t.signHint(rules.length)}${notApplicable > 0 ? t.signHintAt(notApplicable) : ''}`} deed={sign}
        button={{ type: 'primary', block: true, disabled: unsent || !online }} onSure={(close) => sign.mutate({ scoreSheetId: sheetId }, { onSuccess: close })} />
    </div>
  );
}
