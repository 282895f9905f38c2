/** Who helps which community, and who stands duty where: from one day to another. */
import { useState, type ReactNode } from 'react';
import { ExportButton } from '../exports/export-button';
import { useDeed, usePages } from '../graph/ask';
import { ArrangeDutyPostDocument, ArrangePartnershipDocument, EndDutyPostDocument, EndPartnershipDocument, RegistryDutyPostsDocument, RegistryPartnershipsDocument } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { FormButton, type FormField } from '../look/form';
import { Scroll, Tag } from '../look/page';
import { Asked, Empty, More } from '../look/states';
import { useName, useWords } from '../words';
import { drawCommunity, drawIntersection, drawUnit, PickUnit } from './pick';
import { registryWords } from './words';

interface Named { readonly nameZh: string; readonly nameEn: string }
interface Tie { readonly id: string; readonly fromDay: string; readonly toDay: string | null; readonly unit: (Named & { readonly number: number }) | null; readonly place: Named | null }

export function Partnerships(): ReactNode {
  const t = useWords(registryWords);
  const { today } = useViewer();
  const [unitId, setUnitId] = useState('');
  const asked = usePages(RegistryPartnershipsDocument, { unitId: unitId === '' ? null : unitId, communityId: null }, ({ partnerships }) => partnerships);
  const arrange = useDeed(ArrangePartnershipDocument);
  const end = useDeed(EndPartnershipDocument);
  const fields = useTieFields({ name: 'communityId', label: t.community, required: true, draw: drawCommunity });
  return (
    <>
      <div className="row no-print">
        <div className="finder full"><PickUnit label={t.onlyUnit} value={unitId} onChange={setUnitId} /></div>
        <FormButton label={t.arrangePartnership} title={t.arrangePartnership} send={t.arrange} deed={arrange} button={{ type: 'primary' }} fields={fields} values={{ fromDay: today }}
          onSend={({ unitId: unit = '', communityId = '', fromDay = '' }, close) => arrange.mutate({ partnerships: [{ unitId: unit, communityId, fromDay }] }, { onSuccess: close })} />
        <ExportButton kind="PARTNERSHIPS" />
      </div>
      <Asked of={asked}>
        {({ nodes, totalCount }) => (
          <Ties label={t.partnerships} place={t.community} total={totalCount} ties={nodes.map(({ community, ...one }) => ({ ...one, place: community }))} deed={end}
            onEnd={(partnershipId, toDay, close) => end.mutate({ partnershipId, toDay }, { onSuccess: close })}><More of={asked} /></Ties>
        )}
      </Asked>
    </>
  );
}

export function DutyPosts(): ReactNode {
  const t = useWords(registryWords);
  const { today } = useViewer();
  const [unitId, setUnitId] = useState('');
  const asked = usePages(RegistryDutyPostsDocument, { unitId: unitId === '' ? null : unitId, intersectionId: null }, ({ dutyPosts }) => dutyPosts);
  const arrange = useDeed(ArrangeDutyPostDocument);
  const end = useDeed(EndDutyPostDocument);
  const fields = useTieFields({ name: 'intersectionId', label: t.intersection, required: true, draw: drawIntersection });
  return (
    <>
      <div className="row no-print">
        <div className="finder full"><PickUnit label={t.onlyUnit} value={unitId} onChange={setUnitId} /></div>
        <FormButton label={t.arrangePost} title={t.arrangePost} send={t.arrange} deed={arrange} button={{ type: 'primary' }} fields={fields} values={{ fromDay: today }}
          onSend={({ unitId: unit = '', intersectionId = '', fromDay = '' }, close) => arrange.mutate({ posts: [{ unitId: unit, intersectionId, fromDay }] }, { onSuccess: close })} />
        <ExportButton kind="DUTY_POSTS" />
      </div>
      <Asked of={asked}>
        {({ nodes, totalCount }) => (
          <Ties label={t.posts} place={t.intersection} total={totalCount} ties={nodes.map(({ intersection, ...one }) => ({ ...one, place: intersection }))} deed={end}
            onEnd={(dutyPostId, toDay, close) => end.mutate({ dutyPostId, toDay }, { onSuccess: close })}><More of={asked} /></Ties>
        )}
      </Asked>
    </>
  );
}

function useTieFields(place: FormField): readonly FormField[] {
  const t = useWords(registryWords);
  return [
    { name: 'unitId', label: t.unit, required: true, draw: drawUnit },
    place,
    { name: 'fromDay', label: t.from, required: true, type: 'date' },
  ];
}

interface TiesProps {
  readonly label: string;
  readonly place: string;
  readonly total: number;
  readonly ties: readonly Tie[];
  readonly deed: Parameters<typeof FormButton>[0]['deed'];
  readonly onEnd: (id: string, toDay: string, close: () => void) => void;
  readonly children: ReactNode;
}

function Ties({ label, place, total, ties, deed, onEnd, children }: TiesProps): ReactNode {
  const t = useWords(registryWords);
  const [format, nameOf] = [useFormat(), useName()];
  const { today } = useViewer();
  if (ties.length === 0) return <Empty title={t.nothing} />;
  return (
    <div className="card">
      <p className="soft">{t.ties(total)}</p>
      <Scroll label={label}>
        <table className="table cards">
          <thead><tr><th scope="col">{t.unit}</th><th scope="col">{place}</th><th scope="col">{t.from}</th><th scope="col">{t.to}</th><th scope="col"><span className="sr-only">{t.end}</span></th></tr></thead>
          <tbody>
            {ties.map((tie) => (
              <tr key={tie.id}>
                <th scope="row">{tie.unit?.number}. {nameOf(tie.unit)}</th>
                <td data-label={place}>{nameOf(tie.place)}</td>
                <td data-label={t.from} className="nowrap">{format.day(tie.fromDay)}</td>
                <td data-label={t.to} className="nowrap">{tie.toDay ? format.day(tie.toDay) : <Tag tone="good">{t.goesOn}</Tag>}</td>
                <td className="no-print">
                  {!tie.toDay && (
                    <FormButton label={t.end} title={t.endOf(`${nameOf(tie.unit)} — ${nameOf(tie.place)}`)} send={t.end} lead={<p>{t.endHint}</p>} deed={deed} values={{ toDay: today }} button={{ size: 'small', 'aria-label': t.endOf(`${nameOf(tie.unit)} — ${nameOf(tie.place)}`) }}
                      fields={[{ name: 'toDay', label: t.lastDay, required: true, type: 'date' }]} onSend={({ toDay = '' }, close) => onEnd(tie.id, toDay, close)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {children}
    </div>
  );
}
