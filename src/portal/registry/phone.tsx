import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { RevealUnitPhoneDocument } from '../graph/documents';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { registryWords } from './words';

/** A telephone number, masked until somebody asks for it; that they did is in the log. */
export function Phone({ unitId, masked, of }: { readonly unitId: string; readonly masked: string; readonly of: string }): ReactNode {
  const t = useWords(registryWords);
  const [whole, setWhole] = useState<string>();
  const reveal = useDeed(RevealUnitPhoneDocument, ({ revealUnitPhone }) => setWhole(revealUnitPhone ?? undefined));
  if (whole !== undefined) return <a className="nowrap" href={`tel:${whole}`}>{whole}</a>;
  return (
    <span className="row">
      <span className="nowrap">{masked}</span>
      <Button size="small" className="no-print" title={t.revealHint} aria-label={t.revealOf(of)} loading={reveal.isPending} onClick={() => reveal.mutate({ unitId })}>{t.reveal}</Button>
      <Remark error={reveal.error} />
    </span>
  );
}
