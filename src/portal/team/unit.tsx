/** One unit of the team between its visit and its lock: sheets, differences, ledger, feedback, and what still stands in the way. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { LockAssessmentDocument, TeamUnitDocument, UnlockAssessmentDocument, type TeamUnitQuery } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { useViewer } from '../graph/viewer';
import { VisitSteps } from '../inspection/visits';
import { Blockers } from '../look/blockers';
import { ReasonButton, SureButton } from '../look/confirm';
import { Card, Page, PrintButton } from '../look/page';
import { Asked, RefusedState } from '../look/states';
import { useLanguage, useName, useWords } from '../words';
import { FeedbackGiven } from './give';
import { DifferenceShown } from './settle';
import { AllMarks, Sheets } from './sheets';
import './team.css';
import { unitWords } from './words';

export type TeamAssessment = NonNullable<TeamUnitQuery['assessment']>;

export default function TeamUnit(): ReactNode {
  const { id = '' } = useParams();
  const asked = useAsk(TeamUnitDocument, { id });
  return <Asked of={asked}>{({ assessment }) => (assessment ? <Open assessment={assessment} /> : <RefusedState error={new Refused('NOT_FOUND', '')} />)}</Asked>;
}

function Open({ assessment }: { readonly assessment: TeamAssessment }): ReactNode {
  const t = useWords(unitWords);
  const nameOf = useName();
  const format = useFormat();
  const english = useLanguage() === 'en';
  const { actions } = useViewer();
  const { round, visit, closing } = assessment;
  const leads = actions.includes('settlement.make');
  const writable = leads && assessment.lockedAt === null && ['INSPECTION', 'REVIEW'].includes(round?.phase ?? '');
  const sheetsOpen = closing.blockers.some(({ code }) => code === 'SHEET_UNSIGNED' || code === 'TEAM_MISSING');
  return (
    <Page width="wide" title={t.title(nameOf(assessment.unit))} lead={`${(english && round?.titleEn) || round?.titleZh || ''}${visit ? ` · ${format.day(visit.day)}` : ''}`}
      actions={<>{leads && <Link className="no-print" to="/team">{t.back}</Link>}<PrintButton /></>}>
      {visit && <div className="no-print"><VisitSteps visit={visit} open={leads && round?.phase === 'INSPECTION'} /></div>}
      <Lock assessment={assessment} writable={writable} />
      <Card title={t.sheets}><Sheets assessment={assessment} writable={writable} /></Card>
      <Card title={t.differences}>
        {sheetsOpen ? <p className="soft">{t.waitForSheets}</p> : closing.differences.length === 0 && <p className="soft">{t.noDifferences}</p>}
        {!sheetsOpen && closing.differences.map((difference) => <DifferenceShown key={difference.rule?.id} assessment={assessment} difference={difference} writable={writable} />)}
      </Card>
      <Card title={t.ledger}>
        <p>{assessment.ledgerReview ? t.ledgerScore(assessment.ledgerReview.score) : closing.ledgerAsked ? t.ledgerOpen : t.ledgerNot}</p>
        {closing.ledgerAsked && actions.includes('ledgerReview.give') && <p className="no-print"><Link to={`/visits/${assessment.id}/ledger`}>{t.toLedger}</Link></p>}
      </Card>
      <div className="feedback-paper">
        <Card title={t.feedback} extra={assessment.feedback && <Button className="no-print" size="small" onClick={printFeedback}>{t.printFeedback}</Button>}>
          <p className="paper-only">{(english && round?.titleEn) || round?.titleZh} · {assessment.unit?.number}. {nameOf(assessment.unit)}</p>
          <FeedbackGiven assessment={assessment} writable={writable} />
        </Card>
      </div>
      <AllMarks assessment={assessment} />
    </Page>
  );
}

/** Prints the feedback alone: it goes to the unit, which does not see who has marked what. Without it the rest stays with the team. */
function printFeedback(): void {
  document.body.classList.add('only-feedback');
  window.addEventListener('afterprint', () => document.body.classList.remove('only-feedback'), { once: true });
  window.print();
}

function Lock({ assessment, writable }: { readonly assessment: TeamAssessment; readonly writable: boolean }): ReactNode {
  const t = useWords(unitWords);
  const format = useFormat();
  const may = useViewer().actions;
  const lock = useDeed(LockAssessmentDocument);
  const unlock = useDeed(UnlockAssessmentDocument);
  const { id: assessmentId, lockedAt, lockedBy, closing: { blockers }, unlocks } = assessment;
  return (
    <Card title={lockedAt ? undefined : t.outstanding}>
      {lockedAt ? <p className="note good">{t.lockedAt(lockedBy?.name ?? '', format.instant(lockedAt))}</p>
        : blockers.length > 0 ? <Blockers of={blockers.map(({ about, ...blocker }) => ({ ...blocker, about: about ?? undefined }))} /> : <p className="note good">{t.nothing}</p>}
      {unlocks.nodes.map((one) => <p key={one.id} className="soft">{t.unlocked(one.unlockedBy?.name ?? '', format.instant(one.unlockedAt))}：<span lang="zh-CN">{one.reason}</span></p>)}
      {writable && <SureButton label={t.lock} title={t.lockTitle} hint={t.lockHint} deed={lock} button={{ type: 'primary', disabled: blockers.length > 0 }} onSure={(close) => lock.mutate({ assessmentId }, { onSuccess: close })} />}
      {lockedAt && may.includes('assessment.unlock') && ['INSPECTION', 'REVIEW'].includes(assessment.round?.phase ?? '') && (
        <ReasonButton label={t.unlock} title={t.unlockTitle} hint={t.unlockHint} deed={unlock} onSure={(reason, close) => unlock.mutate({ assessmentId, reason }, { onSuccess: close })} />
      )}
    </Card>
  );
}
