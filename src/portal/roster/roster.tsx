/** How duty is planned: the roster made from a pattern, and who supervises which intersection. */
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { addDays, lastOfMonth } from '../days';
import { useFormat } from '../format';
import { ask, useAsk, useDeed } from '../graph/ask';
import { GenerateRosterDocument, PostsToPlanDocument, RostersDocument, type RostersQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { FormButton, type FormField, type FormValues } from '../look/form';
import { Card, Page, Scroll } from '../look/page';
import { Asked, Empty } from '../look/states';
import { drawIntersection } from '../registry/pick';
import { useWords } from '../words';
import { Supervisors } from './supervisors';
import { rosterWords } from './words';

export default function Roster(): ReactNode {
  const t = useWords(rosterWords);
  const asked = useAsk(RostersDocument, {});
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<Link to="/duty-days">{t.back}</Link>}>
      <Card title={t.rosters} extra={<Generate />}>
        <p><Link to="/registry?list=posts">{t.posts}</Link></p>
        <Asked of={asked}>{({ dutyPatterns: { nodes } }) => (nodes.length === 0 ? <Empty title={t.none} /> : <Patterns patterns={nodes} />)}</Asked>
      </Card>
      <Supervisors />
    </Page>
  );
}

function useFields(): readonly FormField[] {
  const t = useWords(rosterWords);
  const time = (name: 'morningFrom' | 'morningTo' | 'eveningFrom' | 'eveningTo'): FormField => ({ name, label: t[name], hint: t.noShift, type: 'time' });
  return [
    { name: 'fromDay', label: t.from, required: true, type: 'date' },
    { name: 'toDay', label: t.to, required: true, type: 'date' },
    { name: 'intersection', label: t.place, hint: t.everywhere, draw: drawIntersection },
    { name: 'days', label: t.working, required: true, choices: [{ value: 'WORKING', label: t.workingOnly }, { value: 'ALL', label: t.everyDay }] },
    { name: 'everyNth', label: t.everyNth, required: true, type: 'number' },
    { name: 'due', label: t.due, required: true, type: 'number' },
    time('morningFrom'), time('morningTo'), time('eveningFrom'), time('eveningTo'),
  ];
}

/** The posts of one intersection, or none to name for all. */
async function postsAt(intersectionId: string): Promise<string[] | null> {
  if (intersectionId === '') return null;
  const { dutyPosts } = await ask(PostsToPlanDocument, { intersectionId });
  return dutyPosts.nodes.filter(({ toDay }) => !toDay).map(({ id }) => id);
}

function Generate(): ReactNode {
  const t = useWords(rosterWords);
  const { today } = useViewer();
  const fields = useFields();
  const [done, setDone] = useState<string>();
  const generate = useDeed(GenerateRosterDocument, ({ generateRoster: { made, changed, removed } }) => setDone(t.done(made, changed, removed)));
  const tomorrow = addDays(today, 1);
  const send = async ({ fromDay = '', toDay = '', intersection = '', days, everyNth, due, morningFrom, morningTo, eveningFrom, eveningTo }: FormValues, close: () => void): Promise<void> => {
    const dutyPostIds = await postsAt(intersection);
    generate.mutate({
      fromDay, toDay, dutyPostIds, workingDaysOnly: days === 'WORKING', everyNth: Number(everyNth), due: Number(due),
      morningFrom: morningFrom || null, morningTo: morningTo || null, eveningFrom: eveningFrom || null, eveningTo: eveningTo || null,
    }, { onSuccess: close });
  };
  return (
    <div>
      <FormButton label={t.generate} title={t.generate} send={t.generate} lead={<p>{t.hint}</p>} deed={generate} fields={fields} button={{ type: 'primary' }}
        values={{ fromDay: tomorrow, toDay: lastOfMonth(tomorrow), days: 'WORKING', everyNth: '5', due: '2', morningFrom: '07:30', morningTo: '08:30', eveningFrom: '17:30', eveningTo: '18:30' }} onSend={(values, close) => void send(values, close)} />
      {done && <p className="note good" role="status">{done}</p>}
    </div>
  );
}

function Patterns({ patterns }: { readonly patterns: RostersQuery['dutyPatterns']['nodes'] }): ReactNode {
  const t = useWords(rosterWords);
  const format = useFormat();
  const shift = (from?: string | null, to?: string | null): string | undefined => (from && to ? `${from.slice(0, 5)}–${to.slice(0, 5)}` : undefined);
  return (
    <Scroll label={t.rosters}>
      <table className="table cards">
        <thead><tr><th scope="col">{t.period}</th><th scope="col">{t.pattern}</th><th scope="col">{t.outcome}</th><th scope="col">{t.madeBy}</th></tr></thead>
        <tbody>
          {patterns.map((one) => (
            <tr key={one.id}>
              <th scope="row">{t.until(format.day(one.fromDay), format.day(one.toDay))}</th>
              <td data-label={t.pattern}>{[t.said(one.workingDaysOnly, one.everyNth, one.due, one.posts), shift(one.morningFrom, one.morningTo), shift(one.eveningFrom, one.eveningTo)].filter(Boolean).join(' · ')}</td>
              <td data-label={t.outcome}>{t.counts(one.made, one.changed, one.removed, one.kept)}</td>
              <td data-label={t.madeBy}>{[one.createdBy?.name, format.instant(one.createdAt)].filter(Boolean).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
