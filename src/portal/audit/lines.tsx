import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { AuditLogDocument, type AuditEntryFilter, type AuditLogQuery } from '../graph/documents';
import { Tag } from '../look/page';
import { Asked } from '../look/states';
import { roleNames } from '../names';
import { useWords } from '../words';
import { actorNames, auditWords, deedNames, outcomeNames } from './words';

type Entry = AuditLogQuery['auditEntries']['nodes'][number];
interface Only { readonly onlyAccount: (id: string) => void; readonly onlySubject: (id: string) => void }

/** One page of the log. */
export function AuditLines({ filter, after, onMore, ...only }: Only & { readonly filter: AuditEntryFilter; readonly after: string | null; readonly onMore: ((after: string) => void) | undefined }): ReactNode {
  const t = useWords(auditWords);
  const asked = useAsk(AuditLogDocument, { after, filter });
  return (
    <Asked of={asked}>
      {({ auditEntries: { nodes, pageInfo } }) => (
        <>
          <table className="table cards audit">
            <thead><tr>{[t.line, t.at, t.who, t.what, t.outcome, t.about, t.detail].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
            <tbody>{nodes.map((entry) => <Line key={entry.id} entry={entry} {...only} />)}</tbody>
          </table>
          {onMore && pageInfo.hasNextPage && pageInfo.endCursor && <Button onClick={() => onMore(pageInfo.endCursor!)}>{t.more}</Button>}
        </>
      )}
    </Asked>
  );
}

/** A key is long, and only its end tells it from others. */
const short = (key: string): string => `…${key.slice(-6)}`;

function Line({ entry: { sequence, at, role, accountId, action, outcome, subjectId, detail }, onlyAccount, onlySubject }: Only & { readonly entry: Entry }): ReactNode {
  const t = useWords(auditWords);
  const format = useFormat();
  const [deeds, outcomes] = [useWords(deedNames), useWords(outcomeNames)];
  const roles: Readonly<Record<string, string>> = { ...useWords(roleNames), ...useWords(actorNames) };
  return (
    <tr>
      <th scope="row">{sequence}</th>
      <td data-label={t.at}>{format.instant(at)}</td>
      <td data-label={t.who}><span>{roles[role] ?? role}{accountId && <> <Key of={accountId} label={t.only(short(accountId))} onClick={() => onlyAccount(accountId)} /></>}</span></td>
      <td data-label={t.what}>{deeds[action] ?? action}</td>
      <td data-label={t.outcome}><Tag tone={outcome === 'DONE' ? 'good' : 'bad'}>{outcomes[outcome]}</Tag></td>
      <td data-label={t.about}>{subjectId ? <Key of={subjectId} label={t.only(short(subjectId))} onClick={() => onlySubject(subjectId)} /> : '–'}</td>
      <td data-label={t.detail}><Detail of={detail} /></td>
    </tr>
  );
}

function Key({ of, label, onClick }: { readonly of: string; readonly label: string; readonly onClick: () => void }): ReactNode {
  return <button type="button" className="plain-button audit-key" title={`${label}\n${of}`} aria-label={label} onClick={onClick}>{short(of)}</button>;
}

function Detail({ of }: { readonly of: Entry['detail'] }): ReactNode {
  const t = useWords(auditWords);
  return <details><summary>{t.detail}</summary><pre>{JSON.stringify(of, null, 1)}</pre></details>;
}
