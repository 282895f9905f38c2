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
  readonly events?: readonly { readonly kind: string; readonly reason?: string; readonly reasonCode?: string; readonly minutes?: number }[];
  readonly clientKey?: string;
  readonly due?: number;
  readonly arrivedAt?: string;
  readonly leftAt?: string;
  readonly source?: 'PHONE' | 'PAPER' | 'IMPORT';
  readonly fileIds?: readonly string[];
  readonly recordedAtClient?: string;
}

/** One event with a reason. */
export const event = (kind: string, reason = '督查所见'): { kind: string; reason: string } => ({ kind, reason });

export const aLine = (line: Line): Line => ({ day: '2018-05-14', shift: 'MORNING', present: line.events?.some(({ kind }) => kind === 'ABSENT') ? 0 : 2, leaderPresent: false, staffKind: 'REGULAR', ...line });

export const recordRollCall = 'mutation ($input: RecordRollCallInput!) { recordRollCall(input: $input) { done refused rows { at subjectId done note code message field } } }';

/** What became of one line. */
export interface LineResult { readonly at: number; readonly subjectId: string; readonly done: boolean; readonly note: string | null; readonly code: string | null; readonly message: string | null; readonly field: string | null }

/** Lets a supervisor hand in these lines, whatever becomes of each. */
export async function handsIn(supervisor: Person, ...lines: Line[]): Promise<LineResult[]> {
  return (await supervisor.ask<{ recordRollCall: { rows: LineResult[] } }>(recordRollCall, { input: { lines: lines.map(aLine) } })).recordRollCall.rows;
}

/** What the graph gives back of a line. */
export interface Recorded { readonly id: string; readonly day: string; readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly kind: string; readonly counts: boolean }[] } }

const shown = `id day shift due present leaderPresent staffKind arrivedAt leftAt source remark state clockOffsetSeconds recordedAtClient contestUntil unit { code } intersection { code } dutyPost { id } bulletin { number } recordedBy { username }
  duplicateOf { id } files(first: 9) { nodes { file { id } } } events(first: 10, orderBy: KIND_ASC) { totalCount nodes { id kind reason reasonCode minutes counts } }`;

/** Lines as somebody sees them, in the order of the keys. */
export async function linesSeen(who: Person, ids: readonly string[]): Promise<Recorded[]> {
  const found = await who.ask<Record<string, Recorded>>(`query { ${ids.map((id, at) => `l${at}: dutyLine(id: "${id}") { ${shown} }`).join(' ')} }`);
  return ids.map((_, at) => found[`l${at}`]!);
}

/** Lets a supervisor hand in these lines, and fails where one is refused or is not the one that counts. */
export async function hasRecorded(supervisor: Person, ...lines: Line[]): Promise<Recorded[]> {
  const rows = await handsIn(supervisor, ...lines);
  const wrong = rows.find(({ done, note }) => !done || note === 'DUPLICATE');
  if (wrong) throw new Error(`${wrong.code ?? wrong.note}: ${wrong.message}`);
  return linesSeen(supervisor, rows.map(({ subjectId }) => subjectId));
}

export const issueBulletin = 'mutation ($day: LocalDate!) { issueBulletin(input: { day: $day }) { id day number issuedBy { username } counts { absent late leftEarly careless conscientious conscientiousConfirmed } lines(first: 100) { totalCount } events(first: 100) { totalCount } } }';
