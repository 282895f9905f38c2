/** What an objection is about, in words. */
import type { ObjectionShownFragment } from '../graph/documents';
import { useFormat } from '../format';
import { dutyEventNames, shiftNames } from '../names';
import { useLanguage, useName, useWords } from '../words';
import { objectionWords } from './words';

export function useSubject(): (objection: Pick<ObjectionShownFragment, 'subject' | 'dutyEvent'> & Partial<Pick<ObjectionShownFragment, 'rule'>>) => string {
  const [t, kinds, shifts] = [useWords(objectionWords), useWords(dutyEventNames), useWords(shiftNames)];
  const [format, nameOf] = [useFormat(), useName()];
  const english = useLanguage() === 'en';
  return ({ subject, rule, dutyEvent }) => {
    if (subject === 'RATING') return t.rating;
    if (subject === 'MARK') return rule ? `${rule.code} ${english ? rule.titleEn || rule.titleZh : rule.titleZh}` : '';
    if (!dutyEvent) return '';
    const { day, line, kind } = dutyEvent;
    return [format.day(day), line && shifts[line.shift], nameOf(line?.intersection), kinds[kind]].filter(Boolean).join(' ');
  };
}
