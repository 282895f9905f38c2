import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useDeed } from '../graph/ask';
import { CorrectNoticeDocument } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { SureButton } from '../look/confirm';
import { Field } from '../look/field';
import { Card } from '../look/page';
import { Changes } from '../notices/changes';
import { useWords } from '../words';
import type { RoundToPublish } from './publish';
import { publishWords } from './words';

/** What is published, with its fingerprints, and the correction that rulings ask for. */
export function Published({ round }: { readonly round: RoundToPublish }): ReactNode {
  const t = useWords(publishWords);
  const format = useFormat();
  const may = useViewer().actions.includes('notice.correct');
  return (
    <>
      <Card title={t.editions}>
        <p className="note good" role="status">{round.notices.nodes.length > 1 ? t.corrected : t.published} <Link to={`/rankings?round=${round.id}`}>{t.seeRankings}</Link></p>
        <ul className="links">
          {round.notices.nodes.map(({ id, edition, titleZh, issuedAt, sha256, correctionReason }) => (
            <li key={id}><div className="item"><span className="grow"><Link to={`/notices/${id}`}>{titleZh}</Link><br /><span className="soft">{t.edition(edition, format.instant(issuedAt))}{correctionReason && ` · ${correctionReason}`}</span><br />
              <small>{t.fingerprint} <code className="hash">{sha256}</code></small></span></div></li>
          ))}
        </ul>
        <p className="soft">{t.close} <Link to={`/round?round=${round.id}`}>{t.toRound}</Link></p>
      </Card>
      {may && round.phase === 'PUBLISHED' && <Correction key={round.notices.nodes.length} round={round} />}
    </>
  );
}

function Correction({ round: { id, pendingChanges } }: { readonly round: RoundToPublish }): ReactNode {
  const t = useWords(publishWords);
  const [reason, setReason] = useState('');
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const correct = useDeed(CorrectNoticeDocument);
  const given = (value: string, name: 'titleZh' | 'bodyZh') => (value.trim() === '' ? {} : { [name]: value.trim() });
  return (
    <Card title={t.correct}>
      {pendingChanges.length > 0 ? <><p>{t.pending}</p><Changes changes={pendingChanges} /></> : <p className="soft">{t.nothingPending}</p>}
      <Field label={t.why}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}</Field>
      <Field label={t.otherTitle}>{(wiring) => <Input {...wiring} autoComplete="off" value={title} onChange={({ target }) => setTitle(target.value)} />}</Field>
      <Field label={t.otherBody}>{(wiring) => <Input.TextArea {...wiring} rows={4} value={body} onChange={({ target }) => setBody(target.value)} />}</Field>
      <SureButton label={t.correct} title={t.correctTitle} hint={t.correctHint} deed={correct} button={{ type: 'primary', disabled: reason.trim() === '' }}
        onSure={(close) => correct.mutate({ roundId: id, reason: reason.trim(), ...given(title, 'titleZh'), ...given(body, 'bodyZh') }, { onSuccess: close })} />
    </Card>
  );
}
