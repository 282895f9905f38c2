import type { ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { HandInArchiveDocument } from '../graph/documents';
import { useFormat } from '../format';
import { SureButton } from '../look/confirm';
import { useWords } from '../words';
import type { ChecklistArchive } from './choice';
import { archiveWords } from './words';

/** Where the archive is between clerk and leader, and the way to hand it in. */
export function HandIn({ archive: { id, state, handedInAt, signedAt, progress } }: { readonly archive: ChecklistArchive }): ReactNode {
  const t = useWords(archiveWords);
  const format = useFormat();
  const handIn = useDeed(HandInArchiveDocument);
  if (state === 'SIGNED') return signedAt && <p className="note good">{t.signed(format.instant(signedAt))}</p>;
  if (state === 'HANDED_IN') return handedInAt && <p className="note info">{t.handedIn(format.instant(handedInAt))}</p>;
  const lacking = progress.rulesAsked - progress.rulesComplete;
  return (
    <div className="row">
      <SureButton label={t.handIn} title={t.handInTitle} deed={handIn} button={{ type: lacking === 0 ? 'primary' : 'default' }}
        hint={<>{lacking > 0 && <strong>{t.handInLacks(lacking, progress.pointsAtStake)} </strong>}{progress.unfinishedDrafts > 0 && `${t.drafts(progress.unfinishedDrafts)} `}{t.handInHint}</>}
        onSure={(close) => handIn.mutate({ archiveId: id }, { onSuccess: close })} />
    </div>
  );
}
