import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { RemoveEvidenceDocument, SubmitEvidenceDocument, type PieceFragment } from '../graph/documents';
import { Refused, type Code } from '../graph/refusal';
import { SureButton } from '../look/confirm';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { evidenceWords } from './words';

interface Props {
  readonly piece: PieceFragment;
  /** What is to be done first; nothing is done where it says no. */
  readonly before?: () => Promise<boolean>;
  readonly onSubmitted?: () => void;
  readonly onRemoved?: () => void;
}

/** Submits a piece, or takes it out. */
export function PieceDeeds({ piece: { id, title, state }, before, onSubmitted, onRemoved }: Props): ReactNode {
  const t = useWords(evidenceWords);
  const [refused, setRefused] = useState<Refused>();
  const remove = useDeed(RemoveEvidenceDocument, () => onRemoved?.());
  const submit = useDeed(SubmitEvidenceDocument, ({ submitEvidence: { rows: [row] } }) => {
    if (row?.done) { setRefused(undefined); onSubmitted?.(); } else setRefused(new Refused((row?.code ?? 'WRONG_STATE') as Code, row?.message ?? '', { field: row?.field ?? undefined }));
  });
  const onSubmit = async (): Promise<void> => { if (before === undefined || (await before())) submit.mutate({ evidenceIds: [id] }); };
  const lacks = refused?.code === 'INVALID_INPUT' ? (refused.particulars.field === 'title' ? t.badTitle : t.badDay) : undefined;
  return (
    <>
      {(state === 'DRAFT' || state === 'RETURNED') && <Button type="primary" loading={submit.isPending} aria-label={t.of(t.submitThis, title || t.untitled)} onClick={() => void onSubmit()}>{t.submitThis}</Button>}
      <SureButton label={t.remove} title={t.removeTitle} hint={<><strong>{title || t.untitled}</strong><br />{t.removeHint}</>} deed={remove} button={{ danger: true }} onSure={(close) => remove.mutate({ evidenceIds: [id] }, { onSuccess: close })} />
      {lacks ? <p className="note error" role="alert">{lacks}</p> : <Remark error={submit.error ?? refused ?? null} />}
    </>
  );
}
