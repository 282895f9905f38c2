import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { EarlierArchive } from '../evidence/bring-over';
import { RemovedButton } from '../evidence/versions';
import { useFormat } from '../format';
import { Card, Page, PrintButton, Tag } from '../look/page';
import { Empty } from '../look/states';
import { archiveStateNames } from '../names';
import { useLanguage, useWords } from '../words';
import './checklist.css';
import { ArchiveChoice, type ChecklistArchive, type OwnArchive, type RuleState } from './choice';
import { HandIn } from './hand-in';
import { ChecklistRule, type RuleProps } from './rule';
import { archiveWords } from './words';

/** All that a round asks of the unit, by section, with what is missing in words, and the way to add it. */
export default function Checklist(): ReactNode {
  const t = useWords(archiveWords);
  const english = useLanguage() === 'en';
  return (
    <Page title={t.title} width="wide" actions={<PrintButton />}>
      <ArchiveChoice none={<Empty title={t.none}><p>{t.noneHint}</p></Empty>}>
        {(archive, own, all) => {
          const isOpen = own.assessment?.round?.phase === 'OPEN';
          return (
            <>
              <Summary archive={archive}>{isOpen && <HandIn archive={archive} />}</Summary>
              <Returned archive={archive} />
              <Rules archive={archive} writable={isOpen && archive.progress.isOpen && archive.state === 'DRAFT'} answerable={isOpen} earlier={earlierOf(own, all, english)} />
              <div className="row"><RemovedButton archiveId={archive.id} /></div>
            </>
          );
        }}
      </ArchiveChoice>
    </Page>
  );
}

/** The archive of the round before this one. */
function earlierOf(now: OwnArchive, archives: readonly OwnArchive[], english: boolean): EarlierArchive | undefined {
  const begins = ({ assessment }: OwnArchive): string => assessment?.round?.periodFrom ?? '';
  const [before] = archives.filter((one) => begins(one) < begins(now)).sort((a, b) => begins(b).localeCompare(begins(a)));
  const round = before?.assessment?.round;
  return before && round ? { id: before.id, title: english ? round.titleEn || round.titleZh : round.titleZh } : undefined;
}

/** How far the archive has come, with the time that is left; below it what can be done with the whole. */
export function Summary({ archive: { state, returnReason, progress }, children }: { readonly archive: ChecklistArchive; readonly children?: ReactNode }): ReactNode {
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
