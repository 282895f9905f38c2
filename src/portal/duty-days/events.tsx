import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { ConfirmDutyEventsDocument, StrikeDutyDocument, type DutyDayOfQuery } from '../graph/documents';
import { ReasonButton } from '../look/confirm';
import { Card, Scroll, Tag } from '../look/page';
import { Remark } from '../look/states';
import { dutyEventNames, shiftNames } from '../names';
import { useName, useWords } from '../words';
import { useSingle } from './batch';
import { useWhy } from './line-said';
import { dayWords } from './words';

type Event = DutyDayOfQuery['dutyEvents']['nodes'][number];
const waits = ({ kind, confirmedAt, struckAt, line }: Event): boolean => kind === 'CONSCIENTIOUS' && !confirmedAt && !struckAt && line?.state === 'COUNTS';

/** What was not plain duty on a day; conscientious duty is confirmed here, and what was recorded wrongly is struck. */
export function Events({ events }: { readonly events: readonly Event[] }): ReactNode {
  const t = useWords(dayWords);
  const confirm = useDeed(ConfirmDutyEventsDocument);
  const waiting = events.filter(waits);
  return (
    <Card title={t.events} extra={waiting.length > 1 && <Button className="no-print" loading={confirm.isPending} onClick={() => confirm.mutate({ eventIds: waiting.map(({ id }) => id) })}>{t.confirmAll(waiting.length)}</Button>}>
      <Remark error={confirm.error} />
      {events.length === 0 ? <p className="soft">{t.noEvents}</p> : (
        <Scroll label={t.events}>
          <table className="table cards">
            <thead><tr><th scope="col">{t.unit}</th><th scope="col">{t.place}</th><th scope="col">{t.what}</th><th scope="col">{t.supervisor}</th><th scope="col">{t.standing}</th><th scope="col" className="no-print">{t.deeds}</th></tr></thead>
            <tbody>{events.map((event) => <EventRow key={event.id} event={event} />)}</tbody>
          </table>
        </Scroll>
      )}
    </Card>
  );
}

function EventRow({ event }: { readonly event: Event }): ReactNode {
  const t = useWords(dayWords);
  const [nameOf, kinds, shifts, why] = [useName(), useWords(dutyEventNames), useWords(shiftNames), useWhy()];
  const confirm = useDeed(ConfirmDutyEventsDocument);
  const strike = useSingle(StrikeDutyDocument, ({ strikeDuty }) => strikeDuty.rows);
  const { id, kind, line, unit, struckAt } = event;
  return (
    <tr>
      <th scope="row">{nameOf(unit)}</th>
      <td data-label={t.place}>{line && `${shifts[line.shift]} ${nameOf(line.intersection)}`}</td>
      <td data-label={t.what}><span><Tag tone={kind === 'CONSCIENTIOUS' ? 'good' : 'bad'}>{kinds[kind]}</Tag> {why(event)}</span></td>
      <td data-label={t.supervisor}>{line?.recordedBy?.name}</td>
      <td data-label={t.standing}><Standing event={event} /></td>
      <td className="no-print"><div className="row">
        {waits(event) && <Button size="small" loading={confirm.isPending} aria-label={`${t.confirm} ${nameOf(unit)}`} onClick={() => confirm.mutate({ eventIds: [id] })}>{t.confirm}</Button>}
        {!struckAt && line?.state === 'COUNTS' && <ReasonButton label={t.strike} title={t.strikeTitle(nameOf(unit))} hint={t.strikeHint} deed={strike} button={{ size: 'small', danger: true }}
          onSure={(reason, done) => strike.run({ strikes: [{ dutyLineId: line.id, dutyEventId: id, reason }] }, done)} />}
        <Remark error={confirm.error} />
      </div></td>
    </tr>
  );
}

function Standing({ event: { counts, struckAt, strikeReason, confirmedAt, line, ...event } }: { readonly event: Event }): ReactNode {
  const t = useWords(dayWords);
  if (struckAt) return <Tag>{t.struck(strikeReason)}</Tag>;
  if (line?.state !== 'COUNTS') return <Tag>{t.duplicate}</Tag>;
  if (event.kind === 'CONSCIENTIOUS' && !confirmedAt) return <Tag tone="warning">{t.toConfirm}</Tag>;
  return counts ? <Tag tone="good">{t.counts}</Tag> : <Tag>{event.kind === 'CONSCIENTIOUS' ? t.confirmed : t.unpublished}</Tag>;
}
