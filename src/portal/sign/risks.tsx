/** Signs of risk that the graph gives, the loud ones first: the archive, the community, the intersections. */
import type { ReactNode } from 'react';
import type { ChecklistArchive } from '../archive/choice';
import { useAsk } from '../graph/ask';
import { SigningRisksDocument, type SigningRisksQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat, type Format } from '../format';
import { Card, Tag, type Tone } from '../look/page';
import { contactNames, dutyEventNames, shiftNames } from '../names';
import { Asked } from '../look/states';
import { useName, useWords } from '../words';
import { loudnessNames, signWords } from './words';

interface Risk { readonly tone: Tone; readonly text: string }
interface Period { readonly unitId: string; readonly from: string; readonly to: string }

const loudness: readonly Tone[] = ['bad', 'warning', 'info', 'plain', 'good'];

export function Risks({ archive, period }: { readonly archive: ChecklistArchive; readonly period: Period }): ReactNode {
  const { unitId, from, to } = period;
  const { today } = useViewer();
  const t = useWords(signWords);
  const asked = useAsk(SigningRisksDocument, { unitId, period: { from, to }, ahead: { from: today } });
  const loud = useWords(loudnessNames);
  const [ofArchive, ofRest] = [useArchiveRisks(archive), useOtherRisks()];
  return (
    <Card title={t.risks}>
      <Asked of={asked}>
        {(data) => {
          const risks = [...ofArchive, ...ofRest(data)].sort((a, b) => loudness.indexOf(a.tone) - loudness.indexOf(b.tone));
          return (
            <>
              {risks.length === 0 && <p>{t.noRisks}</p>}
              <ul className="risks">{risks.map(({ tone, text }) => <li key={text}><Tag tone={tone}>{loud[tone]}</Tag><span>{text}</span></li>)}</ul>
            </>
          );
        }}
      </Asked>
    </Card>
  );
}

function useArchiveRisks({ progress }: ChecklistArchive): readonly Risk[] {
  const t = useWords(signWords);
  const lacking = progress.rulesAsked - progress.rulesComplete;
  const when = (count: number, tone: Tone, text: string): Risk[] => (count > 0 ? [{ tone, text }] : []);
  return [
    ...when(progress.returned, 'bad', t.piecesReturned(progress.returned)), ...when(lacking, 'warning', t.rulesLacking(lacking, progress.pointsAtStake)),
    ...when(progress.oldRules, 'warning', t.rulesOld(progress.oldRules)), ...when(progress.unfinishedDrafts, 'warning', t.draftsOpen(progress.unfinishedDrafts)), ...when(progress.quietRules, 'plain', t.rulesQuiet(progress.quietRules)),
  ];
}

function useOtherRisks(): (data: SigningRisksQuery) => readonly Risk[] {
  const t = useWords(signWords);
  const [contacts, shifts, kinds] = [useWords(contactNames), useWords(shiftNames), useWords(dutyEventNames)];
  const nameOf = useName();
  const format = useFormat();
  return (data) => {
    const [next] = data.dutyShifts.nodes;
    const partnerships = data.partnerships.nodes.filter(({ toDay }) => toDay === null);
    const when = (count: number, tone: Tone, text: string): Risk[] => (count > 0 ? [{ tone, text }] : []);
    return [
      ...partnerships.map(({ community, contact }): Risk => ({
        tone: contact?.silent ? 'bad' : contact?.state === 'ACTIVE' ? 'good' : 'warning',
        text: `${t.contact(nameOf(community), contact ? contacts[contact.state] : '')}${contact?.silent ? t.silent(contact.silentDays) : ''}`,
      })),
      ...(partnerships.length === 0 ? [{ tone: 'plain' as const, text: t.noCommunity }] : []),
      ...when(data.disputed.totalCount, 'bad', t.disputed(data.disputed.totalCount)), ...when(data.paperless.totalCount, 'warning', t.paperless(data.paperless.totalCount)), ...when(data.awaited.totalCount, 'plain', t.awaited(data.awaited.totalCount)),
      ...eventsSaid(data, format, (kind, count, day) => t.events(kinds[kind], count, day)),
      ...when(data.led.totalCount === 0 ? data.lines.totalCount : 0, 'warning', t.neverLed(data.lines.totalCount)), ...when(data.temporary.totalCount, 'warning', t.temporary(data.temporary.totalCount, data.lines.totalCount)),
      ...(next ? [{ tone: 'info' as const, text: t.next(format.shortDay(next.day), shifts[next.shift], nameOf(next.intersection), next.due) }] : []),
    ];
  };
}

/** One line for each kind of event: how often, and when last. */
function eventsSaid({ dutyEvents: { nodes } }: SigningRisksQuery, format: Format, say: (kind: (typeof nodes)[number]['kind'], count: number, day: string) => string): readonly Risk[] {
  return [...new Set(nodes.map(({ kind }) => kind))].map((kind) => {
    const all = nodes.filter((event) => event.kind === kind);
    return { tone: kind === 'CONSCIENTIOUS' ? 'good' : kind === 'ABSENT' ? 'bad' : 'warning', text: say(kind, all.length, format.shortDay(all[0]!.day)) };
  });
}
