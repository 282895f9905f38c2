import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useDeed, usePages } from '../graph/ask';
import { OwnObjectionsDocument, WithdrawObjectionDocument, type ObjectionShownFragment } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { useFormat } from '../format';
import { SureButton } from '../look/confirm';
import { Card, Page } from '../look/page';
import { Asked, Empty, More } from '../look/states';
import { useLanguage, useWords } from '../words';
import { ObjectionBody, StateTag } from './shown';
import { useSubject } from './subject';
import { objectionWords } from './words';

/** The own unit's objections with what became of them. */
export default function Objections(): ReactNode {
  const t = useWords(objectionWords);
  const asked = usePages(OwnObjectionsDocument, {}, ({ objections }) => objections);
  return (
    <Page title={t.title} lead={t.lead} actions={<Link to="/results">{t.toResults}</Link>}>
      <Asked of={asked}>
        {({ nodes, totalCount }) => (nodes.length === 0 ? <Empty title={t.none}><p>{t.noneHint}</p></Empty> : (
          <>
            <p className="soft">{t.count(totalCount)}</p>
            {nodes.map((one) => <One key={one.id} objection={one} />)}
            <More of={asked} />
          </>
        ))}
      </Asked>
    </Page>
  );
}

function One({ objection }: { readonly objection: ObjectionShownFragment }): ReactNode {
  const t = useWords(objectionWords);
  const format = useFormat();
  const subjectOf = useSubject();
  const english = useLanguage() === 'en';
  const may = useViewer().actions.includes('objection.withdraw');
  const withdraw = useDeed(WithdrawObjectionDocument);
  const { id, round, state, createdAt } = objection;
  // Whoever comes by a link to one begins there.
  useEffect(() => { if (location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView(); }, [id]);
  return (
    <div id={id}>
      <Card title={subjectOf(objection)} extra={<StateTag state={state} />}>
        <p className="soft">{english ? round?.titleEn || round?.titleZh : round?.titleZh} · {t.filed(format.instant(createdAt))}</p>
        <ObjectionBody objection={objection} />
        {state === 'OPEN' && may && <SureButton label={t.withdraw} title={t.withdrawTitle} hint={t.withdrawHint} deed={withdraw} onSure={(close) => withdraw.mutate({ objectionId: id }, { onSuccess: close })} />}
      </Card>
    </div>
  );
}
