import type { ReactNode } from 'react';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { AcknowledgeFeedbackDocument, OwnFeedbackDocument, type OwnFeedbackQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { SureButton } from '../look/confirm';
import { Card, Page, PrintButton } from '../look/page';
import { Asked, Empty } from '../look/states';
import { useLanguage, useName, useWords } from '../words';
import { FeedbackShown } from './shown';
import { feedbackWords } from './words';

type Assessment = OwnFeedbackQuery['assessments']['nodes'][number];

/** What inspection teams have told the own unit, and its leader's signature under it. */
export default function Feedback(): ReactNode {
  const t = useWords(feedbackWords);
  const { unit } = useViewer();
  const asked = useAsk(OwnFeedbackDocument, { unitId: unit?.id ?? '' }, unit !== null);
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      <Asked of={asked}>
        {({ assessments: { nodes } }) => {
          const told = nodes.filter(({ feedback }) => feedback);
          return told.length === 0 ? <Empty title={t.none}><p>{t.noneHint}</p></Empty> : told.map((assessment) => <One key={assessment.id} assessment={assessment} />);
        }}
      </Asked>
    </Page>
  );
}

function One({ assessment: { unit, round, visit, feedback } }: { readonly assessment: Assessment }): ReactNode {
  const t = useWords(feedbackWords);
  const english = useLanguage() === 'en';
  const nameOf = useName();
  const format = useFormat();
  const may = useViewer().actions.includes('feedback.acknowledge');
  const acknowledge = useDeed(AcknowledgeFeedbackDocument);
  if (!feedback) return null;
  return (
    <Card title={t.heading((english && round?.titleEn) || round?.titleZh || '')}>
      <p className="soft">{nameOf(unit)}{visit && ` · ${t.visited(format.day(visit.day))}`}</p>
      <FeedbackShown feedback={feedback} />
      {!feedback.acknowledgedAt && (may ? (
        <SureButton label={t.acknowledge} title={t.acknowledgeTitle} hint={t.acknowledgeHint} deed={acknowledge} button={{ type: 'primary' }}
          onSure={(close) => acknowledge.mutate({ feedbackId: feedback.id, baseVersion: feedback.version }, { onSuccess: close })} />
      ) : <p className="note info no-print">{t.leaderConfirms}</p>)}
    </Card>
  );
}
