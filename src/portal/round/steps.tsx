import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useDeed } from '../graph/ask';
import { MoveRoundDocument } from '../graph/documents';
import { useFormat } from '../format';
import { ReasonButton, SureButton } from '../look/confirm';
import { Card } from '../look/page';
import { phaseNames } from '../names';
import { useWords } from '../words';
import type { RoundToSet } from './rounds';
import { roundWords, stepHints } from './words';

/** The step forward, refused with everything that stands in its way; the step back with its reason; and the steps so far. */
export function Steps({ round: { id, phase, nextPhase, phaseBefore, steps } }: { readonly round: RoundToSet }): ReactNode {
  const t = useWords(roundWords);
  const [phases, hints, format] = [useWords(phaseNames), useWords(stepHints), useFormat()];
  const [forward, back] = [useDeed(MoveRoundDocument), useDeed(MoveRoundDocument)];
  return (
    <Card title={t.steps}>
      {(phase === 'REVIEW' || phase === 'PUBLISHED') && <p>{t.toPublish} <Link to={`/publish?round=${id}`}>{t.publish}</Link></p>}
      {nextPhase === null && phase === 'CLOSED' && <p>{t.over}</p>}
      <div className="row">
        {nextPhase && <SureButton label={t.forward(phases[nextPhase])} title={t.forwardTitle(phases[nextPhase])} hint={hints[nextPhase]} deed={forward} button={{ type: 'primary' }} onSure={(close) => forward.mutate({ roundId: id, to: nextPhase, reason: '' }, { onSuccess: close })} />}
        {phaseBefore && <ReasonButton label={t.back(phases[phaseBefore])} title={t.backTitle(phases[phaseBefore])} hint={t.backHint} deed={back} button={{ danger: true }} onSure={(reason, close) => back.mutate({ roundId: id, to: phaseBefore, reason }, { onSuccess: close })} />}
      </div>
      <details><summary>{t.history}</summary>
        {steps.nodes.length === 0 ? <p className="soft">{t.noSteps}</p> : (
          <ul>{steps.nodes.map((step) => <li key={step.id}>{t.step(phases[step.fromPhase], phases[step.toPhase])} <span className="soft">{format.instant(step.takenAt)} · {step.takenBy?.name}</span>{step.reason && <> — {step.reason}</>}</li>)}</ul>
        )}
      </details>
    </Card>
  );
}
