import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../graph/ask';
import { LedgerCountsDocument, type LedgerAnswerState } from '../graph/documents';
import { answerStateNames } from '../names';
import { useWords } from '../words';
import { ledgerWords } from './words';

const counted = { AWAITED: 'awaited', LAPSED: 'lapsed', PARTLY_CONFIRMED: 'partly', DISPUTED: 'disputed', CONFIRMED: 'confirmed', WITHDRAWN: 'withdrawn' } as const;
const states = Object.keys(counted) as LedgerAnswerState[];

/** Which entries are shown, by how they stand with the community; it is part of the address. `ALL` is all of them. */
export function useShownState(otherwise: LedgerAnswerState | 'ALL'): LedgerAnswerState | 'ALL' {
  const [params] = useSearchParams();
  return states.find((state) => state === params.get('state')) ?? (params.get('state') === 'ALL' ? 'ALL' : otherwise);
}

/** A button for each state with how many there are of it. */
export function StateFilter({ shown }: { readonly shown: LedgerAnswerState | 'ALL' }): ReactNode {
  const t = useWords(ledgerWords);
  const names = useWords(answerStateNames);
  const [, setParams] = useSearchParams();
  const { data } = useAsk(LedgerCountsDocument, {});
  const choice = (state: LedgerAnswerState | 'ALL', name: string, count: number | undefined): ReactNode => (
    <Button key={state} type={state === shown ? 'primary' : 'default'} aria-pressed={state === shown} onClick={() => setParams({ state }, { replace: true })}>{count === undefined ? name : t.counted(name, count)}</Button>
  );
  return (
    <div className="row no-print" role="group" aria-label={t.show}>
      {choice('ALL', t.all, data?.all.totalCount)}
      {states.filter((state) => data === undefined || state === shown || data[counted[state as keyof typeof counted]].totalCount > 0)
        .map((state) => choice(state, names[state], data?.[counted[state as keyof typeof counted]].totalCount))}
    </div>
  );
}
