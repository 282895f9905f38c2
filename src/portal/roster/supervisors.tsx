import type { ReactNode } from 'react';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { AssignSupervisorDocument, EndSupervisionDocument, SupervisionsDocument, type SupervisionsQuery } from '../graph/documents';
import { useAskAll } from '../graph/pages';
import { useViewer } from '../graph/viewer';
import { FormButton } from '../look/form';
import { Card, Tag } from '../look/page';
import { Asked } from '../look/states';
import { drawIntersection } from '../registry/pick';
import { useName, useWords } from '../words';
import { rosterWords } from './words';

type Walk = SupervisionsQuery['supervisions']['nodes'][number];

/** Who walks which intersection, from when to when. */
export function Supervisors(): ReactNode {
  const t = useWords(rosterWords);
  const walks = useAskAll(SupervisionsDocument, {}, ({ supervisions }) => supervisions);
  return (
    <Card title={t.supervisors}>
      <Asked of={walks}>
        {(all) => {
          const accounts = [...new Map(all.flatMap(({ account }) => (account ? [[account.id, account] as const] : []))).values()].sort((one, other) => (one.username < other.username ? -1 : 1));
          if (accounts.length === 0) return <p className="soft">{t.noSupervisors}</p>;
          return <ul className="links">{accounts.map((account) => <li key={account.id}><Person account={account} walks={all.filter((walk) => walk.account?.id === account.id)} /></li>)}</ul>;
        }}
      </Asked>
    </Card>
  );
}

function Person({ account: { id, name, username }, walks }: { readonly account: { readonly id: string; readonly name: string; readonly username: string }; readonly walks: readonly Walk[] }): ReactNode {
  const t = useWords(rosterWords);
  const assign = useDeed(AssignSupervisorDocument);
  return (
    <div className="item">
      <span className="grow"><strong>{name}</strong> <span className="soft">{username}</span>
        <ul>{walks.map((walk) => <li key={walk.id}><OneWalk walk={walk} name={name} /></li>)}</ul></span>
      <FormButton label={t.assign} title={t.assignTo(name)} send={t.assign} deed={assign} button={{ size: 'small', 'aria-label': t.assignTo(name) }}
        fields={[{ name: 'intersection', label: t.place, required: true, draw: drawIntersection }, { name: 'fromDay', label: t.firstDay, type: 'date' }]}
        onSend={({ intersection = '', fromDay = '' }, close) => assign.mutate({ accountId: id, intersectionIds: [intersection], fromDay: fromDay === '' ? null : fromDay }, { onSuccess: close })} />
    </div>
  );
}

function OneWalk({ walk: { id, intersection, toDay }, name }: { readonly walk: Walk; readonly name: string }): ReactNode {
  const t = useWords(rosterWords);
  const [nameOf, format] = [useName(), useFormat()];
  const { today } = useViewer();
  const end = useDeed(EndSupervisionDocument);
  const title = t.endOf(name, nameOf(intersection));
  return (
    <span className="row">{nameOf(intersection)}
      {toDay ? <Tag>{t.ended(format.day(toDay))}</Tag> : (
        <FormButton label={t.end} title={title} send={t.end} deed={end} values={{ toDay: today }} button={{ size: 'small', 'aria-label': title }} fields={[{ name: 'toDay', label: t.lastDay, required: true, type: 'date' }]}
          onSend={({ toDay: last = '' }, close) => end.mutate({ supervisionId: id, toDay: last }, { onSuccess: close })} />
      )}
    </span>
  );
}
