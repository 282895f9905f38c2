import type { ReactNode } from 'react';
import { FileButton } from '../files/file-button';
import { useFormat } from '../format';
import type { OwnDutyQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Tag } from '../look/page';
import { contestStateNames, dutyEventNames, dutyReasonNames, shiftNames, staffKindNames } from '../names';
import { useName, useWords } from '../words';
import { Contest } from './contest';
import { dutyWords } from './words';

export type ResultLine = OwnDutyQuery['dutyLines']['nodes'][number];

/** What a bulletin says of one shift, down to its photos, and what became of an objection to it. */
export function Result({ line }: { readonly line: ResultLine }): ReactNode {
  const t = useWords(dutyWords);
  const format = useFormat();
  const [nameOf, shifts, staff] = [useName(), useWords(shiftNames), useWords(staffKindNames)];
  const { actions, today } = useViewer();
  const { day, shift, present, due, leaderPresent, staffKind, state, strikeReason, remark, contestUntil, bulletin, events, files } = line;
  const mayContest = actions.includes('dutyContest.raise') && state === 'COUNTS' && contestUntil !== null && contestUntil !== undefined && contestUntil >= today;
  return (
    <article className="result keep" aria-label={`${format.shortDay(day)} ${shifts[shift]}`}>
      <div className="row between"><h3>{format.shortDay(day)} {format.weekday(day)} {shifts[shift]}</h3>{state === 'STRUCK' ? <Tag tone="info">{t.struck(strikeReason)}</Tag> : events.nodes.length === 0 && <Tag tone="good">{t.normal}</Tag>}</div>
      <p className="soft">{[nameOf(line.intersection), t.came(present, due ?? null), leaderPresent && t.leader, present > 0 && staff[staffKind], bulletin && t.bulletin(bulletin.number)].filter(Boolean).join(' · ')}</p>
      {events.nodes.map((event) => <EventSaid key={event.id} event={event} />)}
      {remark && <p lang="zh-CN">{remark}</p>}
      {files.nodes.length > 0 && <ul className="files">{files.nodes.map(({ id, file }) => file && <li key={id}><FileButton file={file} /></li>)}</ul>}
      <Contested line={line} />
      {mayContest && <div className="row no-print"><Contest line={line} /><span className="soft">{t.contestUntil(format.shortDay(contestUntil))}</span></div>}
    </article>
  );
}

function EventSaid({ event: { kind, minutes, reasonCode, reason, counts, struckAt, strikeReason } }: { readonly event: ResultLine['events']['nodes'][number] }): ReactNode {
  const t = useWords(dutyWords);
  const [kinds, reasons] = [useWords(dutyEventNames), useWords(dutyReasonNames)];
  const why = [minutes && t.minutes(minutes), reasonCode && !reasonCode.endsWith('_OTHER') && reasons[reasonCode], reason].filter(Boolean).join(' · ');
  return <p className="row"><Tag tone={kind === 'CONSCIENTIOUS' ? 'good' : 'bad'}>{kinds[kind]}</Tag><span lang={reason ? 'zh-CN' : undefined}>{why}</span><span className="soft">{struckAt ? t.struck(strikeReason) : counts ? t.counts : t.countsNot}</span></p>;
}

function Contested({ line: { contests } }: { readonly line: ResultLine }): ReactNode {
  const t = useWords(dutyWords);
  const [states, kinds] = [useWords(contestStateNames), useWords(dutyEventNames)];
  return contests.nodes.map(({ id, state, reason, decisionReason, event }) => (
    <div key={id} className={state === 'STRUCK' ? 'note good' : 'note info'}>
      <p><Tag tone={state === 'OPEN' ? 'warning' : 'plain'}>{states[state]}</Tag> {t.contested(event ? kinds[event.kind] : t.whole, reason)}</p>
      {decisionReason && <p>{t.answered(decisionReason)}</p>}
    </div>
  ));
}
