import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useDeed } from '../graph/ask';
import { ComputeStandingsDocument, OpenPreviewDocument, PublishRoundDocument } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { SureButton } from '../look/confirm';
import { Field } from '../look/field';
import { Card } from '../look/page';
import { Remark } from '../look/states';
import { useWords } from '../words';
import type { RoundToPublish } from './publish';
import { publishWords } from './words';

/** The four steps from marks to the notice; each is refused with everything that stands in its way. */
export function Review({ round }: { readonly round: RoundToPublish }): ReactNode {
  const t = useWords(publishWords);
  const { actions } = useViewer();
  return (
    <>
      <Compute round={round} />
      {actions.includes('round.move') && <Preview round={round} />}
      <Card title={t.objections}><p>{t.openObjections(round.open.totalCount)} <Link to={`/decide?round=${round.id}`}>{t.toDecide}</Link></p></Card>
      {actions.includes('round.publish') && <Publication round={round} />}
    </>
  );
}

function Compute({ round: { id, standings: { totalCount, nodes } } }: { readonly round: RoundToPublish }): ReactNode {
  const t = useWords(publishWords);
  const format = useFormat();
  const compute = useDeed(ComputeStandingsDocument);
  const [standing] = nodes;
  return (
    <Card title={t.compute}>
      <p>{standing ? <>{t.computed(totalCount, format.instant(standing.computedAt))} <Link to={`/rankings?round=${id}`}>{t.seeRankings}</Link></> : t.notComputed}</p>
      <Button type={standing ? 'default' : 'primary'} loading={compute.isPending} onClick={() => compute.mutate({ roundId: id })}>{standing ? t.doAgain : t.doCompute}</Button>
      <Remark error={compute.error} />
    </Card>
  );
}

function Preview({ round: { id, previewOpenedAt } }: { readonly round: RoundToPublish }): ReactNode {
  const t = useWords(publishWords);
  const format = useFormat();
  const preview = useDeed(OpenPreviewDocument);
  return (
    <Card title={t.preview}>
      <p>{previewOpenedAt ? t.previewed(format.instant(previewOpenedAt)) : t.previewHint}</p>
      {!previewOpenedAt && <SureButton label={t.doPreview} title={t.previewTitle} hint={t.previewHint} deed={preview} onSure={(close) => preview.mutate({ roundId: id }, { onSuccess: close })} />}
    </Card>
  );
}

function Publication({ round: { id } }: { readonly round: RoundToPublish }): ReactNode {
  const t = useWords(publishWords);
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const publish = useDeed(PublishRoundDocument);
  return (
    <Card title={t.publish}>
      <p>{t.publishHint}</p>
      <Field label={t.noticeTitle}>{(wiring) => <Input {...wiring} autoComplete="off" value={title} onChange={({ target }) => setTitle(target.value)} />}</Field>
      <Field label={t.noticeBody}>{(wiring) => <Input.TextArea {...wiring} rows={8} value={body} onChange={({ target }) => setBody(target.value)} />}</Field>
      <SureButton label={t.doPublish} title={t.publishTitle} hint={t.publishHint} deed={publish} button={{ type: 'primary', disabled: title.trim() === '' || body.trim() === '' }}
        onSure={(close) => publish.mutate({ roundId: id, titleZh: title.trim(), bodyZh: body.trim() }, { onSuccess: close })} />
    </Card>
  );
}
