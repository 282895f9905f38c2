import type { DutyEventKind } from '../graph/documents';
import { useWords } from '../words';
import type { Disputed } from './decide';
import { decideWords } from './words';

const tariffs = { ABSENT: 'absentTariff', LATE: 'lateTariff', LEFT_EARLY: 'leftEarlyTariff', CARELESS: 'carelessTariff', CONSCIENTIOUS: 'conscientiousTariff' } as const satisfies Record<DutyEventKind, keyof NonNullable<Disputed['round']>>;

/** How many points an objection is about, as the computed result has them. */
export function useStake(): (objection: Disputed) => string {
  const t = useWords(decideWords);
  return ({ subject, rule, dutyEvent, round, assessment }) => {
    const detail = assessment?.standing?.explanation?.detail;
    if (subject === 'EVENT') return dutyEvent && round ? t.stakeEvent(round[tariffs[dutyEvent.kind]]) : '—';
    if (subject === 'RATING') return t.stakeRating(detail?.parts.find(({ part }) => part === 'COMMUNITY')?.display ?? '—');
    const found = detail?.rules.find(({ code }) => code === rule?.code);
    return found ? t.stakeMark(found.pointsDisplay, found.maximum, found.lostDisplay) : '—';
  };
}
