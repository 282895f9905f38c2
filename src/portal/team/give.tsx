/** The leader's feedback to a unit: given, revised until the unit has acknowledged it, and shown as both have signed it. */
import { Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { FeedbackShown } from '../feedback/shown';
import { feedbackWords } from '../feedback/words';
import { useFormat } from '../format';
import { useDeed } from '../graph/ask';
import { GiveFeedbackDocument, ReviseFeedbackDocument } from '../graph/documents';
import { ReasonButton, SureButton } from '../look/confirm';
import { Field } from '../look/field';
import { useWords } from '../words';
import type { TeamAssessment } from './unit';
import { unitWords } from './words';

export function FeedbackGiven({ assessment, writable }: { readonly assessment: TeamAssessment; readonly writable: boolean }): ReactNode {
  const t = useWords(unitWords);
  const format = useFormat();
  const { feedback, feedbackVersions: { nodes: versions } } = assessment;
  return (
    <>
      {feedback ? <FeedbackShown feedback={feedback} /> : !writable && <p className="soft">{t.closed}</p>}
      {writable && !feedback && <FeedbackForm assessment={assessment} />}
      {writable && feedback && !feedback.acknowledgedAt && <details className="no-print"><summary>{t.reviseFeedback}</summary><FeedbackForm key={feedback.version} assessment={assessment} /></details>}
      {versions.length > 0 && (
        <details className="no-print"><summary>{t.former}</summary>
          <ul>{versions.map((one) => <li key={one.id}>{t.version(one.version, format.instant(one.revisedAt))}：<span lang="zh-CN">{one.revisionReason}</span><br /><span className="soft" lang="zh-CN">{one.strengths} {one.weaknesses} {one.advice}</span></li>)}</ul>
        </details>
      )}
    </>
  );
}

const parts = ['strengths', 'weaknesses', 'advice'] as const;

function FeedbackForm({ assessment: { id, feedback } }: { readonly assessment: TeamAssessment }): ReactNode {
  const t = useWords(unitWords);
  const f = useWords(feedbackWords);
  const [words, setWords] = useState({ strengths: feedback?.strengths ?? '', weaknesses: feedback?.weaknesses ?? '', advice: feedback?.advice ?? '' });
  const give = useDeed(GiveFeedbackDocument);
  const revise = useDeed(ReviseFeedbackDocument);
  const said = { strengths: words.strengths.trim(), weaknesses: words.weaknesses.trim(), advice: words.advice.trim() };
  const button = { type: 'primary', disabled: said.strengths === '' || said.weaknesses === '' } as const;
  return (
    <div className="stack no-print">
      {parts.map((part) => (
        <Field key={part} label={f[part]}>
          {(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={1000} value={words[part]} onChange={({ target }) => setWords({ ...words, [part]: target.value })} />}
        </Field>
      ))}
      {feedback ? (
        <ReasonButton label={t.reviseFeedback} title={t.reviseFeedback} hint={t.giveHint} reasonLabel={t.revisionReason} deed={revise} button={button}
          onSure={(revisionReason, close) => revise.mutate({ feedbackId: feedback.id, ...said, revisionReason }, { onSuccess: close })} />
      ) : (
        <SureButton label={t.giveFeedback} title={t.giveTitle} hint={t.giveHint} deed={give} button={button} onSure={(close) => give.mutate({ assessmentId: id, ...said }, { onSuccess: close })} />
      )}
    </div>
  );
}
