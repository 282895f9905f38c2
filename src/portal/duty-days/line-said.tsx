import type { ReactNode } from 'react';
import { FileButton } from '../files/file-button';
import type { DayLineFragment } from '../graph/documents';
import { dutyEventNames, dutyReasonNames, staffKindNames } from '../names';
import { useName, useWords } from '../words';
import { dayWords } from './words';

interface Event { readonly kind: keyof typeof dutyEventNames; readonly minutes?: number | null; readonly reasonCode?: keyof typeof dutyReasonNames | null; readonly reason: string }

/** Why a supervisor says so: the reason of the list, minutes, and words. */
export function useWhy(): (event: Event) => string {
  const t = useWords(dayWords);
  const reasons = useWords(dutyReasonNames);
  return ({ minutes, reasonCode, reason }) => [minutes && t.minutes(minutes), reasonCode && !reasonCode.endsWith('_OTHER') && reasons[reasonCode], reason].filter(Boolean).join(' · ');
}

/** A line of the roll-call in words, with its photos. */
export function LineSaid({ line: { intersection, present, due, leaderPresent, staffKind, remark, recordedBy, events, files } }: { readonly line: DayLineFragment }): ReactNode {
  const t = useWords(dayWords);
  const [nameOf, kinds, staff, why] = [useName(), useWords(dutyEventNames), useWords(staffKindNames), useWhy()];
  return (
    <>
      <p className="soft">{[nameOf(intersection), t.came(present, due ?? null), leaderPresent && t.leader, present > 0 && staff[staffKind], recordedBy?.name, remark].filter(Boolean).join(' · ')}</p>
      {events.nodes.map((event) => <p key={event.id}><strong>{kinds[event.kind]}</strong> {why(event)}</p>)}
      {files.nodes.length > 0 && <ul className="files">{files.nodes.map(({ id, file }) => file && <li key={id}><FileButton file={file} /></li>)}</ul>}
    </>
  );
}
