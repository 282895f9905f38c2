import type { Person } from '../support/world.js';

/** A line of the roll-call as a supervisor hands it in; normal duty of the morning where nothing else is said. */
export interface Line {
  readonly dutyPostId: string;
  readonly day?: string;
  readonly shift?: 'MORNING' | 'EVENING';
  readonly present?: number;
  readonly leaderPresent?: boolean;
  readonly staffKind?: 'REGULAR' | 'TEMPORARY' | 'VOLUNTEER';
  readonly remark?: string;
  readonly events?: readonly { readonly kind: string; readonly reason: string }[];
}

/** One event with a reason. */
export const event = (kind: string, reason = '督查所见'): { kind: string; reason: string } => ({ kind, reason });

export const aLine = (line: Line): Line => ({ day: '2018-05-14', shift: 'MORNING', present: line.events?.some(({ kind }) => kind === 'ABSENT') ? 0 : 2, leaderPresent: false, staffKind: 'REGULAR', ...line });

export const recordRollCall = `mutation ($input: RecordRollCallInput!) { recordRollCall(input: $input) {
  id day shift present leaderPresent staffKind remark unit { code } intersection { code } dutyPost { id } bulletin { number } recordedBy { username }
  events(first: 10, orderBy: KIND_ASC) { totalCount nodes { id kind reason counts } } } }`;

/** What the graph gives back of a line. */
export interface Recorded { readonly id: string; readonly day: string; readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly kind: string; readonly counts: boolean }[] } }

/** Lets a supervisor hand in these lines. */
export async function hasRecorded(supervisor: Person, ...lines: Line[]): Promise<Recorded[]> {
  return (await supervisor.ask<{ recordRollCall: Recorded[] }>(recordRollCall, { input: { lines: lines.map(aLine) } })).recordRollCall;
}

export const issueBulletin = 'mutation ($day: LocalDate!) { issueBulletin(input: { day: $day }) { id day number issuedBy { username } counts { absent late leftEarly careless conscientious conscientiousConfirmed } lines(first: 100) { totalCount } events(first: 100) { totalCount } } }';
