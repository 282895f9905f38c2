import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Rules, Summary } from '../archive/checklist';
import { JudgingContext } from '../evidence/judgement';
import { ExportButton } from '../exports/export-button';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { ChecklistDocument, OfficeArchiveDocument, type OfficeArchiveQuery } from '../graph/documents';
import { Card, Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { categoryNames } from '../names';
import { UnitDeeds } from '../progress/batch';
import { useName, useWords } from '../words';
import './archives.css';
import { Rhythm } from './rhythm';
import { officeArchiveWords } from './words';

export type OfficeArchive = NonNullable<OfficeArchiveQuery['archive']>;

/** One unit's archive as the office sees it: what is there, what has happened, and what can be done about it. */
export default function Archive(): ReactNode {
  const t = useWords(officeArchiveWords);
  const { id = '' } = useParams();
  const asked = useAsk(OfficeArchiveDocument, { id });
  const checklist = useAsk(ChecklistDocument, { id });
  const name = useName()(asked.data?.archive?.assessment?.unit);
  const [categories, nameOf] = [useWords(categoryNames), useName()];
  const assessment = asked.data?.archive?.assessment;
  const round = assessment?.round;
  const open = round?.phase === 'OPEN';
  return (
    <Page title={t.title(name)} width="wide" lead={assessment && t.lead(nameOf({ nameZh: round?.titleZh ?? '', nameEn: round?.titleEn }), categories[assessment.category])}
      actions={<><Link to={round ? `/progress?round=${round.id}` : '/progress'}>{t.back}</Link>{round && assessment.unit && <ExportButton kind="ARCHIVE_ZIP" roundId={round.id} unitIds={[assessment.unit.id]} label={t.zip} />}</>}>
      <Asked of={asked}>
        {({ archive }) => (!archive ? <Empty title={t.none} /> : (
          <>
            <Asked of={checklist}>{({ archive: list }) => list && (
              <Summary archive={list}>{open && assessment && <div className="row no-print"><UnitDeeds round={round} units={[{ id: assessment.id, unit: assessment.unit, archive }]} /></div>}</Summary>
            )}</Asked>
            <Facts archive={archive} />
            <Rhythm archiveId={archive.id} unit={name} />
            <Asked of={checklist}>{({ archive: list }) => list && <JudgingContext value={open ? 'judges' : 'looks'}><Rules archive={list} writable={false} answerable={false} earlier={undefined} /></JudgingContext>}</Asked>
          </>
        ))}
      </Asked>
    </Page>
  );
}

function Facts({ archive: { handedInAt, handedInBy, signedAt, signedBy, returnedAt, returnReason, returnDue, extensions, assessment } }: { readonly archive: OfficeArchive }): ReactNode {
  const t = useWords(officeArchiveWords);
  const format = useFormat();
  const done = (at: string | null | undefined, name: string | undefined): string => (at ? t.by(format.instant(at), name ?? '') : t.not);
  const reminders = assessment?.reminders;
  return (
    <Card title={t.facts}>
      <dl className="archive-facts">
        {assessment?.unit?.contactName && <div><dt>{t.clerk}</dt><dd>{assessment.unit.contactName}</dd></div>}
        <div><dt>{t.handedIn}</dt><dd>{done(handedInAt, handedInBy?.name)}</dd></div>
        <div><dt>{t.signed}</dt><dd>{done(signedAt, signedBy?.name)}</dd></div>
        <div><dt>{t.sentBack}</dt><dd>{done(returnedAt, undefined)}{returnReason && <><br />{t.reason(returnReason, returnDue ? format.day(returnDue) : '')}</>}</dd></div>
      </dl>
      {extensions.totalCount > 0 && <details><summary>{t.extensions(extensions.totalCount)}</summary><ul>{extensions.nodes.map(({ id, until, reason, signerName, signedAt: at }) => <li key={id}>{t.extension(format.instant(until), reason, signerName, format.instant(at))}</li>)}</ul></details>}
      {reminders && reminders.totalCount > 0 && (
        <details><summary>{t.reminders(reminders.totalCount)}</summary>
          <ul>{reminders.nodes.map(({ id, createdAt, remark, sentBy, messages }) => (
            <li key={id}>{t.reminder(format.instant(createdAt), sentBy?.name ?? '', remark)}
              <ul>{messages.nodes.map((message) => <li key={message.id}>{message.readAt ? t.read(message.account?.name ?? '', format.instant(message.readAt)) : t.unread(message.account?.name ?? '')}</li>)}</ul></li>
          ))}</ul></details>
      )}
    </Card>
  );
}
