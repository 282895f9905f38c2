/** The leader's page: how far the unit has come and what could go wrong, with the signature below it. */
import { useState, type ReactNode } from 'react';
import { Rules, Summary } from '../archive/checklist';
import { ArchiveChoice, type ChecklistArchive, type OwnArchive } from '../archive/choice';
import { useDeed } from '../graph/ask';
import { SendArchiveBackDocument, SignArchiveDocument } from '../graph/documents';
import { useFormat } from '../format';
import { ReasonButton, SureButton } from '../look/confirm';
import { Card, Page, PrintButton, Scroll } from '../look/page';
import { Empty } from '../look/states';
import { useLanguage, useWords } from '../words';
import { Risks } from './risks';
import './sign.css';
import { signWords } from './words';

export default function Sign(): ReactNode {
  const t = useWords(signWords);
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={<PrintButton />}>
      <ArchiveChoice none={<Empty title={t.none}><p>{t.noneHint}</p></Empty>}>{(archive, own) => <Read archive={archive} own={own} />}</ArchiveChoice>
    </Page>
  );
}

function Read({ archive, own: { assessment } }: { readonly archive: ChecklistArchive; readonly own: OwnArchive }): ReactNode {
  const [round, unit] = [assessment?.round, assessment?.unit];
  return (
    <>
      <Summary archive={archive}>{round?.phase === 'OPEN' && <Signature archive={archive} />}</Summary>
      {round && unit && <Risks archive={archive} period={{ unitId: unit.id, from: round.periodFrom, to: round.periodTo }} />}
      <Sections archive={archive} />
      <Detail archive={archive} />
    </>
  );
}

/** The rules one by one, down to the files, for whoever wants to read before signing. */
function Detail({ archive }: { readonly archive: ChecklistArchive }): ReactNode {
  const t = useWords(signWords);
  const [open, setOpen] = useState(false);
  return (
    <details className="stack" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="detail">{t.detail(archive.progress.rulesAsked)}</summary>
      {open && <Rules archive={archive} writable={false} answerable={false} earlier={undefined} />}
    </details>
  );
}

function Signature({ archive: { id, state, handedInAt, handedInBy, signedAt, progress } }: { readonly archive: ChecklistArchive }): ReactNode {
  const t = useWords(signWords);
  const format = useFormat();
  const sign = useDeed(SignArchiveDocument);
  const back = useDeed(SendArchiveBackDocument);
  if (state === 'SIGNED') return signedAt && <p className="note good">{t.signed(format.instant(signedAt))}</p>;
  if (state === 'DRAFT') return <p className="note info">{t.withClerk}</p>;
  const lacking = progress.rulesAsked - progress.rulesComplete;
  return (
    <div className="stack">
      {handedInAt && <p className="note warning">{t.waits(handedInBy?.name ?? t.clerk, format.instant(handedInAt))}</p>}
      <div className="row">
        <SureButton label={t.sign} title={t.signTitle} deed={sign} button={{ type: 'primary' }} hint={<>{lacking > 0 && <strong>{t.lacking(lacking, progress.pointsAtStake)} </strong>}{t.signHint}</>}
          onSure={(close) => sign.mutate({ archiveId: id }, { onSuccess: close })} />
        <ReasonButton label={t.back} title={t.backTitle} hint={t.backHint} reasonLabel={t.backReason} deed={back} onSure={(reason, close) => back.mutate({ archiveId: id, reason }, { onSuccess: close })} />
      </div>
    </div>
  );
}

function Sections({ archive: { progress: { sections, rules } } }: { readonly archive: ChecklistArchive }): ReactNode {
  const t = useWords(signWords);
  const english = useLanguage() === 'en';
  const nameOf = (sectionZh: string): string => (english && rules.find(({ rule }) => rule?.sectionZh === sectionZh)?.rule?.sectionEn) || sectionZh;
  return (
    <Card title={t.sections}>
      <Scroll label={t.sections}>
        <table className="table cards">
          <thead><tr><th scope="col">{t.section}</th><th scope="col" className="number">{t.rules}</th><th scope="col" className="number">{t.slots}</th><th scope="col" className="number">{t.stake}</th><th scope="col" className="number">{t.stale}</th></tr></thead>
          <tbody>
            {sections.map(({ sectionZh, rulesComplete, rulesAsked, slotsAnswered, slotsAsked, pointsAtStake, oldRules }) => (
              <tr key={sectionZh}>
                <th scope="row">{nameOf(sectionZh)}<span className="bar" aria-hidden="true"><span style={{ width: `${slotsAsked === 0 ? 0 : (100 * slotsAnswered) / slotsAsked}%` }} /></span></th>
                <td className="number" data-label={t.rules}>{rulesComplete} / {rulesAsked}</td><td className="number" data-label={t.slots}>{slotsAnswered} / {slotsAsked}</td>
                <td className="number" data-label={t.stake}>{pointsAtStake}</td><td className="number" data-label={t.stale}>{oldRules}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}
