import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { EarlierArchive } from '../evidence/bring-over';
import { useAsk } from '../graph/ask';
import { ChecklistDocument, OwnArchivesDocument, type ChecklistQuery, type OwnArchivesQuery } from '../graph/documents';
import { useFormat } from '../format';
import { Card, Page, PrintButton, Tag } from '../look/page';
import { Asked, Empty } from '../look/states';
import { archiveStateNames } from '../names';
import { useLanguage, useWords } from '../words';
import './checklist.css';
import { HandIn } from './hand-in';
import { ChecklistRule, type RuleProps } from './rule';
import { archiveWords } from './words';

export type ChecklistArchive = NonNullable<ChecklistQuery['archive']>;
export type RuleState = ChecklistArchive['progress']['rules'][number];
type Own = OwnArchivesQuery['archives']['nodes'][number];

/** All that a round asks of the unit, by section, with what is missing in words. */
export default function Checklist(): ReactNode {
  const t = useWords(archiveWords);
  const asked = useAsk(OwnArchivesDocument, {});
  return (
    <Page title={t.title} width="wide" actions={<PrintButton />}>
      <Asked of={asked}>
        {({ archives: { nodes } }) => (nodes.length === 0 ? <Empty title={t.none}><p>{t.noneHint}</p></Empty> : <Chosen archives={nodes} />)}
      </Asked>
    </Page>
  );
}

/** The archive of the round that is open; which one stands in the address. */
function Chosen({ archives }: { readonly archives: readonly Own[] }): ReactNode {
  const t = useWords(archiveWords);
  const english = useLanguage() === 'en';
  const [params, setParams] = useSearchParams();
  const now = archives.find(({ id }) => id === params.get('archive')) ?? archives.find(({ assessment }) => assessment?.round?.phase === 'OPEN') ?? archives[0]!;
  const asked = useAsk(ChecklistDocument, { id: now.id });
  const round = now.assessment?.round;
  const isOpen = round?.phase === 'OPEN';
  return (
    <>
      {archives.length > 1 && (
        <div className="row no-print" role="group" aria-label={t.round}>
          {archives.map(({ id, assessment }) => (
            <Button key={id} type={id === now.id ? 'primary' : 'default'} aria-pressed={id === now.id} onClick={() => setParams({ archive: id }, { replace: true })}>
              {english ? assessment?.round?.titleEn || assessment?.round?.titleZh : assessment?.round?.titleZh}
            </Button>
          ))}
        </div>
      )}
      <Asked of={asked}>
        {({ archive }) => archive && (
          <>
            <Summary archive={archive}>{isOpen && <HandIn archive={archive} />}</Summary>
            <Returned archive={archive} />
            <Rules archive={archive} writable={isOpen && archive.progress.isOpen && archive.state === 'DRAFT'} answerable={isOpen} earlier={earlierOf(now, archives, english)} />
          </>
        )}
      </Asked>
    </>
  );
}

/** The archive of the round before this one. */
function earlierOf(now: Own, archives: readonly Own[], english: boolean): EarlierArchive | undefined {
  const begins = ({ assessment }: Own): string => assessment?.round?.periodFrom ?? '';
  const [before] = archives.filter((one) => begins(one) < begins(now)).sort((a, b) => begins(b).localeCompare(begins(a)));
  const round = before?.assessment?.round;
  return before && round ? { id: before.id, title: english ? round.titleEn || round.titleZh : round.titleZh } : undefined;
}

function Summary({ archive: { state, returnReason, progress }, children }: { readonly archive: ChecklistArchive; readonly children: ReactNode }): ReactNode {
  const t = useWords(archiveWords);
  const states = useWords(archiveStateNames);
  const format = useFormat();
  const { isOpen, daysLeft, closesAt, slotsAnswered, slotsAsked } = progress;
  return (
    <section className="card">
      <div className="row">
        <Tag tone={state === 'SIGNED' ? 'good' : 'info'}>{states[state]}</Tag>
        <strong>{isOpen ? t.daysLeft(daysLeft) : t.closed}</strong>{closesAt && <span className="soft">{t.until(format.instant(closesAt))}</span>}
      </div>
      <div className="bar" aria-hidden="true"><span style={{ width: `${slotsAsked === 0 ? 0 : (100 * slotsAnswered) / slotsAsked}%` }} /></div>
      <dl className="figures">
        <div><dt>{t.complete}</dt><dd>{t.of(progress.rulesComplete, progress.rulesAsked)}</dd></div>
        <div><dt>{t.slots}</dt><dd>{t.of(slotsAnswered, slotsAsked)}</dd></div>
        <div><dt>{t.atStake}</dt><dd>{t.points(progress.pointsAtStake)}</dd></div>
      </dl>
      {returnReason && <p className="note error">{t.given(returnReason)}</p>}
      {progress.unfinishedDrafts > 0 && <p className="note warning">{t.drafts(progress.unfinishedDrafts)}</p>}
      {children}
    </section>
  );
}

function Returned({ archive: { id: archiveId, returned } }: { readonly archive: ChecklistArchive }): ReactNode {
  const t = useWords(archiveWords);
  const format = useFormat();
  const english = useLanguage() === 'en';
  if (returned.nodes.length === 0) return null;
  return (
    <Card title={t.returned}>
      <ul className="links">
        {returned.nodes.map(({ id, title, returnReason, returnDue, rule }) => (
          <li key={id}>
            <div className="item">
              <span className="grow"><strong>{title}</strong> <span className="soft">{rule?.code} {english ? rule?.titleEn || rule?.titleZh : rule?.titleZh}</span><br />{returnReason}</span>
              {rule && <Link to={{ search: `?archive=${archiveId}&rule=${rule.code}&piece=${id}` }}>{t.mend}</Link>}
              {returnDue && <Tag tone="bad">{t.answerBy(format.shortDay(returnDue))}</Tag>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const choices = ['all', 'lacking', 'stale'] as const;
const chosen: Readonly<Record<typeof choices[number], (rule: RuleState) => boolean>> = {
  all: () => true,
  lacking: ({ missing }) => missing.length > 0,
  stale: ({ freshness }) => freshness === 'OLD',
};

export function Rules({ archive, ...props }: Omit<RuleProps, 'archiveId'> & { readonly archive: ChecklistArchive }): ReactNode {
  const t = useWords(archiveWords);
  const english = useLanguage() === 'en';
  const [choice, setChoice] = useState<typeof choices[number]>('all');
  const { rules, sections } = archive.progress;
  const shown = rules.filter(chosen[choice]);
  return (
    <>
      <div className="row no-print" role="group" aria-label={t.show}>
        {choices.map((one) => <Button key={one} type={one === choice ? 'primary' : 'default'} aria-pressed={one === choice} onClick={() => setChoice(one)}>{t[one](rules.filter(chosen[one]).length)}</Button>)}
      </div>
      {shown.length === 0 && <Empty title={t.nothingHere} />}
      {sections.map(({ sectionZh, rulesComplete, rulesAsked, pointsAtStake }) => {
        const own = shown.filter(({ rule }) => rule?.sectionZh === sectionZh);
        return own.length > 0 && (
          <Card key={sectionZh} title={english ? own[0]!.rule?.sectionEn || sectionZh : sectionZh} extra={<span className="soft">{t.sectionDone(rulesComplete, rulesAsked, pointsAtStake)}</span>}>
            <div>{own.map((state) => <ChecklistRule key={state.rule?.id} {...props} archiveId={archive.id} state={state} />)}</div>
          </Card>
        );
      })}
    </>
  );
}
