import { useMutation } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { fetchBytes, save } from '../files/bytes';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { CancelExportDocument, ExportOffersDocument, OwnExportsDocument, type ExportKind, type ExportOffersQuery, type OwnExportsQuery } from '../graph/documents';
import { refusalOf } from '../graph/refusal';
import { useViewer } from '../graph/viewer';
import { Field } from '../look/field';
import { Card, Page, Tag, type Tone } from '../look/page';
import { Asked, Empty, Remark } from '../look/states';
import { Select as OneOf } from '../look/select';
import { useName, useWords } from '../words';
import { ExportForm } from './export-button';
import { exportKindNames, exportStateNames, exportWords } from './words';

type Made = OwnExportsQuery['exports']['nodes'][number];

/** What one has had prepared to take home; and any list that one may have prepared. */
export default function Exports(): ReactNode {
  const t = useWords(exportWords);
  const offers = useAsk(ExportOffersDocument, {});
  return (
    <Page title={t.mine} lead={t.lead} width="wide">
      <Card title={t.ask}><Asked of={offers}>{(data) => <Ask {...data} />}</Asked></Card>
      <Own />
    </Page>
  );
}

function Ask({ exportOffers, rounds }: ExportOffersQuery): ReactNode {
  const t = useWords(exportWords);
  const kinds = useWords(exportKindNames);
  const nameOf = useName();
  const [kind, setKind] = useState<ExportKind>(exportOffers[0]!.kind);
  const [round, setRound] = useState<string>();
  const [[from, to], setDays] = useState(['', '']);
  const offer = exportOffers.find((one) => one.kind === kind)!;
  const roundId = !offer.takesRound ? undefined : round ?? (offer.needsRound ? rounds.nodes[0]?.id : undefined);
  const titled = rounds.nodes.map(({ id, titleZh, titleEn }) => ({ value: id, label: nameOf({ nameZh: titleZh, nameEn: titleEn }) }));
  const days = offer.takesDays ? { ...(from === '' ? {} : { fromDay: from }), ...(to === '' ? {} : { toDay: to }) } : {};
  return (
    <div className="form">
      <Field label={t.list}>{(wiring) => <Select {...wiring} style={{ width: '100%' }} value={kind} onChange={setKind} showSearch={{ optionFilterProp: 'label' }} options={exportOffers.map((one) => ({ value: one.kind, label: kinds[one.kind] }))} />}</Field>
      {offer.takesRound && <Field label={t.round}>{(wiring) => <OneOf {...wiring} className="full" value={roundId ?? ''} onChange={(id) => setRound(id === '' ? undefined : id)} options={[...(offer.needsRound ? [] : [{ value: '', label: t.anyRound }]), ...titled]} />}</Field>}
      {offer.takesDays && <>
        <Field label={t.from} hint={t.daysHint}>{(wiring) => <Input {...wiring} type="date" value={from} onChange={({ target }) => setDays([target.value, to!])} />}</Field>
        <Field label={t.to}>{(wiring) => <Input {...wiring} type="date" value={to} onChange={({ target }) => setDays([from!, target.value])} />}</Field>
      </>}
      <ExportForm key={kind} what={{ kind, ...(roundId === undefined ? {} : { roundId }), ...days }} />
    </div>
  );
}

function Own(): ReactNode {
  const t = useWords(exportWords);
  const accountId = useViewer().account?.id ?? '';
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return <>{pages.map((after, at) => <OwnPage key={after} accountId={accountId} after={after} last={at === pages.length - 1} more={(cursor) => setPages([...pages, cursor])} label={t.mine} />)}</>;
}

function OwnPage({ accountId, after, last, more, label }: { readonly accountId: string; readonly after: string | null; readonly last: boolean; readonly more: (cursor: string) => void; readonly label: string }): ReactNode {
  const t = useWords(exportWords);
  const asked = useAsk(OwnExportsDocument, { accountId, after });
  return (
    <Asked of={asked}>
      {({ exports: { nodes, totalCount, pageInfo } }) => (nodes.length === 0 && after === null ? <Empty title={t.none} /> : (
        <Card title={after === null ? label : undefined} extra={<span className="soft">{t.count(totalCount)}</span>}>
          <table className="table cards">
            <thead><tr><th scope="col">{t.file}</th><th scope="col">{t.state}</th><th scope="col">{t.asked}</th><th scope="col" className="number">{t.size}</th><th scope="col"><span className="soft">{t.fetch}</span></th></tr></thead>
            <tbody>{nodes.map((one) => <Line key={one.id} one={one} />)}</tbody>
          </table>
          {last && pageInfo.hasNextPage && pageInfo.endCursor && <Button onClick={() => more(pageInfo.endCursor!)}>{t.more}</Button>}
        </Card>
      ))}
    </Asked>
  );
}

const tones: Readonly<Record<Made['state'], Tone>> = { QUEUED: 'info', RUNNING: 'info', READY: 'good', FAILED: 'bad', CANCELLED: 'plain', WITHDRAWN: 'warning', EXPIRED: 'plain' };

function Line({ one }: { readonly one: Made }): ReactNode {
  const t = useWords(exportWords);
  const states = useWords(exportStateNames);
  const format = useFormat();
  const cancel = useDeed(CancelExportDocument);
  const fetched = useMutation<void, Error>({ mutationFn: async () => save(await fetchBytes(one.downloadUrl!), one.fileName) });
  const coming = one.state === 'QUEUED' || one.state === 'RUNNING';
  return (
    <tr>
      <th scope="row">{one.fileName}</th>
      <td data-label={t.state}><span><Tag tone={tones[one.state]}>{states[one.state]}</Tag>{coming && one.total ? ` ${t.progress(one.done, one.total)}` : ''}{one.state === 'READY' && one.expiresAt && <><br /><small className="soft">{t.until(format.instant(one.expiresAt))}</small></>}{one.failure && <><br /><small lang="en">{one.failure}</small></>}</span></td>
      <td data-label={t.asked}>{format.instant(one.createdAt)}</td>
      <td data-label={t.size} className="number">{one.byteLength ? format.size(one.byteLength) : '–'}</td>
      <td>
        {one.downloadUrl && <Button size="small" loading={fetched.isPending} onClick={() => fetched.mutate()} aria-label={`${t.fetch} ${one.fileName}`}>{t.fetch}</Button>}
        {coming && <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate({ exportId: one.id })}>{t.cancel}</Button>}
        <Remark error={cancel.error ?? (fetched.error && refusalOf(fetched.error))} />
      </td>
    </tr>
  );
}
