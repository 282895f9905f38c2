import type { ReactNode } from 'react';
import { useFormat } from '../format';
import type { FeedbackWordsFragment } from '../graph/documents';
import { Tag } from '../look/page';
import { Signatures } from '../look/paper';
import { useWords } from '../words';
import { feedbackWords } from './words';

/** Feedback as both sides read it, with who has signed it; on paper with lines to sign on. */
export function FeedbackShown({ feedback }: { readonly feedback: FeedbackWordsFragment }): ReactNode {
  const t = useWords(feedbackWords);
  const format = useFormat();
  const parts = [[t.strengths, feedback.strengths], [t.weaknesses, feedback.weaknesses], [t.advice, feedback.advice]] as const;
  return (
    <div className="stack">
      {parts.map(([name, said]) => said !== '' && <section key={name} className="keep"><h3>{name}</h3><p lang="zh-CN" className="lines">{said}</p></section>)}
      <p className="soft">{t.given(feedback.givenBy?.name ?? '', format.instant(feedback.givenAt))}</p>
      <p className="soft">{feedback.acknowledgedAt ? t.acknowledged(feedback.acknowledgedBy?.name ?? '', format.instant(feedback.acknowledgedAt)) : <Tag tone="warning">{t.waiting}</Tag>}</p>
      <Signatures lines={[t.teamLeader, t.unitLeader]} />
    </div>
  );
}
