/**
 * When a unit may still write, decided in one place. The archive is locked at the deadline of the round; what lies beyond is
 * an exception that somebody of the office has made with a reason: an extension for the unit, the due day of a returned archive,
 * or the due day of a returned piece, which may be answered even where the archive is with the leader or signed.
 */
import { daysBetween } from '../calendar/calendar.service.js';
import { dayIn, endOfDay } from '../platform/clock.js';
import { Refusal } from '../platform/errors/errors.js';
import type { RoundPhase } from '../round/round.entity.js';
import type { ArchiveState } from './archive.entity.js';
import type { EvidenceState } from './evidence.entity.js';

export interface Window {
  readonly phase: RoundPhase;
  readonly deadline: Date;
  readonly archive: { readonly state: ArchiveState; readonly extendedUntil: Date | null; readonly returnDue: string | null };
  readonly timeZone: string;
}

/** Until when the unit may submit: the latest of the deadline, its extension and the due day of its returned archive. */
export function closesAt({ deadline, archive: { extendedUntil, returnDue }, timeZone }: Window): Date {
  const ends = [deadline, ...(extendedUntil ? [extendedUntil] : []), ...(returnDue ? [lastMomentOf(timeZone, returnDue)] : [])];
  return ends.reduce((a, b) => (b > a ? b : a));
}

export const isOpen = (window: Window, at: Date): boolean => window.phase === 'OPEN' && at <= closesAt(window);

/** How many days are left, 0 on the last one and after it. */
export function daysLeft(window: Window, at: Date): number {
  if (!isOpen(window, at)) return 0;
  return daysBetween(dayIn(window.timeZone, at), dayIn(window.timeZone, closesAt(window)));
}

const stateSays: Readonly<Record<ArchiveState, string>> = {
  DRAFT: 'The archive is with the clerk', HANDED_IN: 'The archive is with the leader', SIGNED: 'The archive is signed',
};

/** WRONG_STATE where the archive is in another state than these. */
export function checkState({ state }: { readonly state: ArchiveState }, states: readonly ArchiveState[], field: string): void {
  if (!states.includes(state)) throw new Refusal('WRONG_STATE', stateSays[state], { field });
}

/**
 * Refuses to let the unit write a piece at this moment, new ones too: ROUND_CLOSED where its time is over, WRONG_STATE where
 * the archive is no longer with the clerk or the office has accepted the piece.
 */
export function checkWritable(window: Window, at: Date, field: string, piece?: { readonly state: EvidenceState; readonly returnDue: string | null }): void {
  if (window.phase !== 'OPEN') throw new Refusal('ROUND_CLOSED', 'The round is not open for archives', { field });
  if (piece?.state === 'RETURNED' && piece.returnDue !== null && at <= lastMomentOf(window.timeZone, piece.returnDue)) return;
  if (at > closesAt(window)) throw new Refusal('ROUND_CLOSED', 'The deadline for submitting has passed', { field });
  checkState(window.archive, ['DRAFT'], field);
  if (piece?.state === 'ACCEPTED') throw new Refusal('WRONG_STATE', 'The office has accepted this piece', { field });
}

/** The last moment of a due day. */
export const lastMomentOf = (timeZone: string, day: string): Date => new Date(endOfDay(timeZone, day).getTime() - 1);
