import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../format';
import { useAsk } from '../graph/ask';
import { RemindersOfDocument, type RemindersOfQuery } from '../graph/documents';
import { Asked } from '../look/states';
import { submissionStepNames } from '../names';
import { useWords } from '../words';
import { reminderWords } from './words';

type Assessment = NonNullable<RemindersOfQuery['assessment']>;

/** Who of a unit has opened the assessment, and who has read which reminder when. */
export function ProofButton({ assessmentId, name }: { readonly assessmentId: string; readonly name: string }): ReactNode {
  const t = useWords(reminderWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-label={t.proofOf(name)} onClick={() => setOpen(true)}>{t.proof}</Button>
      <Modal open={open} title={t.proofOf(name)} footer={null} width="min(44rem, 96vw)" onCancel={() => setOpen(false)} destroyOnHidden><Proof assessmentId={assessmentId} /></Modal>
    </>
  );
}

function Proof({ assessmentId }: { readonly assessmentId: string }): ReactNode {
  const t = useWords(reminderWords);
  const format = useFormat();
  const asked = useAsk(RemindersOfDocument, { assessmentId });
  return (
    <Asked of={asked}>
      {({ assessment }) => assessment && (
        <div className="stack">
          <h2>{t.opened}</h2>
          {assessment.openings.nodes.length === 0 ? <p className="soft">{t.nobodyOpened}</p> : <ul>{assessment.openings.nodes.map(({ id, openedAt, account }) => <li key={id}>{t.openedBy(account?.name ?? '', format.instant(openedAt))}</li>)}</ul>}
          {assessment.reminders.totalCount === 0 && <p className="soft">{t.never}</p>}
          {assessment.reminders.nodes.map((reminder) => <OneReminder key={reminder.id} reminder={reminder} />)}
        </div>
      )}
    </Asked>
  );
}

function OneReminder({ reminder: { createdAt, sentBy, step, remark, messages } }: { readonly reminder: Assessment['reminders']['nodes'][number] }): ReactNode {
  const t = useWords(reminderWords);
  const [steps, format] = [useWords(submissionStepNames), useFormat()];
  return (
    <section className="stack">
      <h2>{t.sent(format.instant(createdAt), sentBy?.name ?? '')}</h2>
      <p className="soft">{t.asOf(steps[step])}{remark && ` · ${remark}`}</p>
      <table className="table cards">
        <thead><tr><th scope="col">{t.to}</th><th scope="col">{t.read}</th><th scope="col">{t.mail}</th></tr></thead>
        <tbody>{messages.nodes.map(({ id, account, readAt, mail }) => <tr key={id}><th scope="row">{account?.name}</th><td data-label={t.read}>{readAt ? format.instant(readAt) : t.unread}</td><td data-label={t.mail}>{mail?.sentAt ? t.mailed : t.noMail}</td></tr>)}</tbody>
      </table>
    </section>
  );
}
