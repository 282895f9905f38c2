/** What can be wrong with a line of the roll-call without asking anybody. Pure: a line goes in, a refusal or none comes out. */
import { createHash } from 'node:crypto';
import { isKeepable } from '../platform/db/text.js';
import { invalid, type Refusal } from '../platform/errors/errors.js';
import { canonicalJson } from '../scoring/canonical.js';
import type { Shift } from './duty.entity.js';
import type { DutyEventKind, DutyReasonCode, DutySource, StaffKind } from './roll-call.entity.js';

export interface LineEvent {
  readonly kind: DutyEventKind;
  readonly reasonCode?: DutyReasonCode | null;
  readonly reason: string;
  readonly minutes?: number | null;
}

/** A line as it is handed in, whoever does. */
export interface HandedLine {
  readonly clientKey?: string | null;
  readonly dutyPostId: string;
  readonly day: string;
  readonly shift: Shift;
  readonly due?: number | null;
  readonly present: number;
  readonly leaderPresent: boolean;
  readonly staffKind: StaffKind;
  readonly arrivedAt?: string | null;
  readonly leftAt?: string | null;
  readonly source: DutySource;
  readonly remark: string;
  readonly events: readonly LineEvent[];
  readonly fileIds: readonly string[];
  readonly recordedAtClient?: Date | null;
}

/** How many days after its day a line may still arrive: as long as a phone may have been without a network. */
export const rollCallDays = 14;
const maxPhotos = 9;
const kindsWithMinutes: readonly DutyEventKind[] = ['LATE', 'LEFT_EARLY'];

/** The line's content, whatever key it came with: equal contents are equal hashes. */
export function contentHash(line: HandedLine): string {
  return createHash('sha256').update(canonicalJson(JSON.parse(JSON.stringify({ ...line, clientKey: undefined })))).digest('hex');
}

/** The first thing that is wrong with a line, by its field within the line. */
export function problemOf(line: HandedLine, today: string, earliest: string): Refusal | undefined {
  const { clientKey, day, due, present, arrivedAt, leftAt, remark, fileIds } = line;
  if (clientKey != null && (clientKey === '' || clientKey.length > 200 || !isKeepable(clientKey))) return invalid('clientKey', 'has 1 to 200 characters');
  if (day > today) return invalid('day', 'has not come yet');
  if (day < earliest) return invalid('day', `is more than ${rollCallDays} days ago`);
  if (present < 0 || present > 200) return invalid('present', 'is 0 to 200');
  if (due != null && (due < 0 || due > 200)) return invalid('due', 'is 0 to 200');
  if (remark.length > 500 || !isKeepable(remark)) return invalid('remark', 'has at most 500 characters');
  if (fileIds.length > maxPhotos || new Set(fileIds).size < fileIds.length) return invalid('fileIds', `are at most ${maxPhotos}, each once`);
  if (arrivedAt != null && leftAt != null && leftAt <= arrivedAt) return invalid('leftAt', 'is not later than arrivedAt');
  return problemOfEvents(line);
}

function problemOfEvents({ events, present, leaderPresent, due }: HandedLine): Refusal | undefined {
  const kinds = events.map(({ kind }) => kind);
  const again = kinds.findIndex((kind, place) => kinds.indexOf(kind) < place);
  if (again >= 0) return invalid(`events.${again}.kind`, 'stands in this line already');
  for (const [at, event] of events.entries()) {
    const problem = problemOfEvent(event, `events.${at}`);
    if (problem) return problem;
  }
  const absent = kinds.includes('ABSENT');
  if (absent && kinds.length > 1) return invalid('events', 'an absence stands alone');
  if (absent && due === 0) return invalid('events', 'nobody was due, so nobody was absent');
  if (absent && present > 0) return invalid('present', 'is 0 where the unit was absent');
  if (present === 0 && leaderPresent) return invalid('leaderPresent', 'does not go with nobody there');
  return undefined;
}

function problemOfEvent({ kind, reasonCode, reason, minutes }: LineEvent, field: string): Refusal | undefined {
  if (reason.length > 200 || !isKeepable(reason)) return invalid(`${field}.reason`, 'has at most 200 characters');
  if (reasonCode != null && !reasonCode.startsWith(`${kind}_`)) return invalid(`${field}.reasonCode`, `is no reason for ${kind}`);
  if (reason.trim() === '' && (reasonCode == null || reasonCode.endsWith('_OTHER'))) return invalid(`${field}.reason`, 'says nothing');
  if (minutes != null && !kindsWithMinutes.includes(kind)) return invalid(`${field}.minutes`, 'goes with LATE and LEFT_EARLY alone');
  if (minutes != null && (minutes < 1 || minutes > 600)) return invalid(`${field}.minutes`, 'is 1 to 600');
  return undefined;
}

/** How many minutes late or early an event was, as it says itself or as times and roster say. */
export function minutesOf({ kind, minutes }: LineEvent, { arrivedAt, leftAt }: Pick<HandedLine, 'arrivedAt' | 'leftAt'>, roster: { readonly startsAt: string; readonly endsAt: string } | undefined): number | null {
  if (minutes != null) return minutes;
  const counted = kind === 'LATE' ? between(roster?.startsAt, arrivedAt) : kind === 'LEFT_EARLY' ? between(leftAt, roster?.endsAt) : 0;
  return counted > 0 && counted <= 600 ? counted : null;
}

function between(from: string | null | undefined, to: string | null | undefined): number {
  return from == null || to == null ? 0 : minuteOf(to) - minuteOf(from);
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
