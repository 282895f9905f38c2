import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Rule, RuleSet } from '../ruleset/ruleset.entity.js';
import { defaultSettings, settingsProblems, type RoundSettings } from '../scoring/settings.js';
import { Round, RoundRule, RoundStep } from './round.entity.js';
import type { ChangeRoundSettingsInput, CreateRoundInput, ExtendSubmissionInput, RoundSettingsInput } from './round.input.js';

/** Scoring's defaults as the columns of a round: hundredths of a percent and of a point. */
export const defaultRoundSettings: Required<RoundSettingsInput> = {
  creationWeight: defaultSettings.weights.CREATION, communityWeight: defaultSettings.weights.COMMUNITY, intersectionWeight: defaultSettings.weights.INTERSECTION,
  ledgerShare: defaultSettings.ledgerShare, intersectionBase: defaultSettings.base, intersectionFloor: defaultSettings.floor, intersectionCap: defaultSettings.cap,
  absentTariff: defaultSettings.tariffs.ABSENT, lateTariff: defaultSettings.tariffs.LATE, leftEarlyTariff: defaultSettings.tariffs.LEFT_EARLY,
  carelessTariff: defaultSettings.tariffs.CARELESS, conscientiousTariff: defaultSettings.tariffs.CONSCIENTIOUS, spreadLimit: defaultSettings.spreadLimit,
};

/** The settings of a round as scoring takes them. */
export function settingsOf(round: Required<RoundSettingsInput>): RoundSettings {
  return {
    weights: { CREATION: round.creationWeight, COMMUNITY: round.communityWeight, INTERSECTION: round.intersectionWeight },
    ledgerShare: round.ledgerShare,
    base: round.intersectionBase, floor: round.intersectionFloor, cap: round.intersectionCap,
    tariffs: { ABSENT: round.absentTariff, LATE: round.lateTariff, LEFT_EARLY: round.leftEarlyTariff, CARELESS: round.carelessTariff, CONSCIENTIOUS: round.conscientiousTariff },
    spreadLimit: round.spreadLimit,
  };
}

/** Sets up a round as a draft, with the rules it asks for and every open setting at its default or as given. */
export async function createRound(uow: UnitOfWork, { ruleIds, settings, ...input }: CreateRoundInput): Promise<Round> {
  const ruleSet = await uow.rows.need(RuleSet, input.ruleSetId, 'ruleSetId');
  if (input.periodFrom > input.periodTo) throw invalid('periodTo', 'is before periodFrom');
  if (input.inspectionFrom > input.inspectionTo) throw invalid('inspectionTo', 'is before inspectionFrom');
  const chosen = { ...defaultRoundSettings, ...given(settings ?? {}) };
  checkSettings(chosen);
  const rules = await uow.rows.find(Rule, { ruleSetId: ruleSet.id }, { order: ['ordinal'] });
  const asked = ruleIds == null ? rules : rules.filter((rule) => ruleIds.includes(rule.id));
  if (ruleIds != null && asked.length !== new Set(ruleIds).size) throw notFound('rule in this version', 'ruleIds');
  if (asked.length === 0) throw invalid('ruleIds', 'names no rule');
  const [round] = await uow.rows.insert(Round, [{ ...input, ...chosen, phase: 'DRAFT' }]);
  await uow.rows.insert(RoundRule, asked.map((rule, at) => ({ roundId: round!.id, ruleId: rule.id, ordinal: at + 1 })));
  return round!;
}

/** Changes settings of a round that has no mark yet; from the first mark on they are frozen (SETTINGS_FROZEN). */
export async function changeRoundSettings(uow: UnitOfWork, { roundId, settings }: ChangeRoundSettingsInput): Promise<Round> {
  const round = await uow.rows.need(Round, roundId, 'roundId', { lock: true });
  if (round.settingsFrozenAt !== null) throw new Refusal('SETTINGS_FROZEN', 'The settings are frozen since the first mark', { field: 'roundId' });
  const changes = given(settings);
  if (Object.keys(changes).length === 0) return round;
  checkSettings({ ...round, ...changes });
  const [changed] = await uow.rows.update(Round, { id: round.id }, changes);
  return changed!;
}

/**
 * Gives all units more time to submit, for a reason that stands among the round's steps. What was refused for the deadline is
 * taken again from here on. WRONG_STATE unless the round is OPEN, INVALID_INPUT for a deadline that is not later or is over.
 */
export async function extendSubmission(uow: UnitOfWork, { roundId, submissionDeadline, reason }: ExtendSubmissionInput): Promise<Round> {
  const round = await uow.rows.need(Round, roundId, 'roundId', { lock: true });
  if (round.phase !== 'OPEN') throw new Refusal('WRONG_STATE', 'Units submit only while the round is OPEN', { field: 'roundId' });
  if (submissionDeadline <= round.submissionDeadline) throw invalid('submissionDeadline', 'is not later than before');
  if (submissionDeadline <= uow.now) throw invalid('submissionDeadline', 'is over already');
  const [extended] = await uow.rows.update(Round, { id: round.id }, { submissionDeadline });
  await uow.rows.insert(RoundStep, [{ roundId: round.id, fromPhase: round.phase, toPhase: round.phase, reason, takenBy: uow.actor.accountId, takenAt: uow.now }]);
  return extended!;
}

const publication = (uow: UnitOfWork): string => `publication ${uow.officeId}`;

/** Waits until nobody is changing what counts, and lets nobody begin before this unit of work ends: what is published is what there is. */
export const publishAlone = (uow: UnitOfWork): Promise<unknown> => uow.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [publication(uow)]);

/**
 * Which of these days lie in the period of a round whose rankings are published: what counted there counts as it was. A
 * publication that is under way is waited for, and none begins until this unit of work has ended: ask before changing what counts.
 */
export const publishedDays = (uow: UnitOfWork, days: readonly string[]): Promise<Set<string>> => heldDays(uow, days, 'published');

/** Which of these days lie in the period of a round that no longer takes what units hand in: its inspection has begun, or is over. Otherwise as `publishedDays`. */
export const lockedDays = (uow: UnitOfWork, days: readonly string[]): Promise<Set<string>> => heldDays(uow, days, 'locked');

async function heldDays(uow: UnitOfWork, days: readonly string[], how: keyof typeof counting): Promise<Set<string>> {
  await uow.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 2))', [publication(uow)]);
  return daysCounted(uow, days, how);
}

const counting = { published: ['PUBLISHED', 'CLOSED'], locked: ['INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED'] } as const;

/** The same days for whoever only looks: nobody waits for it. */
export async function daysCounted(uow: UnitOfWork, days: readonly string[], how: keyof typeof counting): Promise<Set<string>> {
  const rows = await uow.query<{ day: string }>(
    'select day from unnest($1::date[]) as asked (day) where exists (select from round r where r.phase = any($2) and asked.day between r.period_from and r.period_to)', [days, counting[how]]);
  return new Set(rows.map(({ day }) => day));
}

/**
 * Has whoever signs something that a round's results come from, and whoever computes or publishes them, go one after the
 * other. Signing shares the lock with signing. The caller asks for the round's phase after it.
 */
export async function holdResults(uow: UnitOfWork, roundId: string, how: 'shared' | 'alone'): Promise<void> {
  await uow.query(`select pg_advisory_xact_lock${how === 'shared' ? '_shared' : ''}(hashtextextended($1, 2))`, [roundId]);
}

/** What scoring calls a setting, and what the round calls it. */
const fieldOf: Readonly<Record<string, keyof RoundSettingsInput>> = {
  'weights.CREATION': 'creationWeight', 'weights.COMMUNITY': 'communityWeight', 'weights.INTERSECTION': 'intersectionWeight', weights: 'creationWeight',
  base: 'intersectionBase', floor: 'intersectionFloor', cap: 'intersectionCap',
  'tariffs.ABSENT': 'absentTariff', 'tariffs.LATE': 'lateTariff', 'tariffs.LEFT_EARLY': 'leftEarlyTariff', 'tariffs.CARELESS': 'carelessTariff', 'tariffs.CONSCIENTIOUS': 'conscientiousTariff',
};

/** Refuses settings that scoring would not take, each by its own field and in points and percent rather than hundredths. */
function checkSettings(settings: Required<RoundSettingsInput>): void {
  const problems = settingsProblems(settingsOf(settings)).map(({ field, message }) => ({
    field: `settings.${fieldOf[field] ?? field}`,
    message: message.replace('a whole number ', '').replace(/-?\d+/g, (hundredths) => decimalOf(Number(hundredths))),
  }));
  const [first] = problems;
  if (first) throw new Refusal('INVALID_INPUT', problems.map(({ field, message }) => `${field}: ${message}`).join('; '), { field: first.field, fields: problems });
}

const given = (settings: RoundSettingsInput): Partial<Required<RoundSettingsInput>> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value != null));
