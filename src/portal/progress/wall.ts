/** What the wall shows: the units of a round with what their archives answer, rule by rule or step by step. */
import { useMemo } from 'react';
import { useAsk } from '../graph/ask';
import { WallRulesDocument, WallSearchDocument, WallUnitsDocument, type WallRoundsQuery, type WallRulesQuery, type WallUnitsQuery } from '../graph/documents';
import { useAskAll } from '../graph/pages';

export type WallRound = WallRoundsQuery['rounds']['nodes'][number];
export type WallUnit = WallUnitsQuery['assessments']['nodes'][number];
export type WallRule = WallRulesQuery['archives']['nodes'][number]['progress']['rules'][number];
export type WallView = 'rules' | 'steps';

/** All units of a round, with only what the view shows. */
export const useWallUnits = (roundId: string, view: WallView | 'cards') =>
  useAskAll(WallUnitsDocument, { roundId, byRule: view === 'rules', bySteps: view === 'steps' }, ({ assessments }) => assessments);

/** The rules that a round asks for: every one of its archives has the same. */
export const useWallRules = (roundId: string, when: boolean) => useAsk(WallRulesDocument, { roundId }, when);

/** The keys of the units whose name fits, or undefined while nothing is searched for; the server knows pinyin. */
export function useFound(name: string): ReadonlySet<string> | undefined {
  const { data } = useAskAll(WallSearchDocument, { name }, ({ units }) => units, name !== '');
  return useMemo(() => (name === '' || !data ? undefined : new Set(data.map(({ id }) => id))), [name, data]);
}

export interface Filter { readonly category: string; readonly step: string; readonly found: ReadonlySet<string> | undefined }

/** The units that fit, by their numbers. */
export const chosen = (units: readonly WallUnit[], { category, step, found }: Filter): readonly WallUnit[] => units
  .filter((one) => (category === '' || one.category === category) && (step === '' || one.submissionStep === step) && (!found || found.has(one.unit?.id ?? '')))
  .sort((a, b) => (a.unit?.number ?? 0) - (b.unit?.number ?? 0));

export type Mark = 'done' | 'some' | 'none' | 'old';

/** How a rule of an archive stands, in one word. */
export function markOf({ has, is }: { readonly has: number; readonly is: string }, asked: number): Mark {
  if (is === 'OLD') return 'old';
  return has >= asked ? 'done' : is === 'NOTHING' ? 'none' : 'some';
}
