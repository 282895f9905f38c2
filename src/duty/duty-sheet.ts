/**
 * Judges the rows of a workbook of the roll-call. Pure: cells and what is known go in, judged rows come out. Each row is one
 * line; what is wrong with it is told with all its reasons, in Chinese, since that is the language of the workbook.
 */
import { brief, fold, plain } from '../platform/workbook/cells.js';
import { atMost, choiceIn, placesIn, readCell, type JudgedCells, type Sheet, type SheetForm } from '../platform/workbook/sheet.js';
import type { WorkbookColumn } from '../platform/workbook/write.js';
import type { Shift } from './duty.entity.js';
import type { HandedLine, LineEvent } from './line-check.service.js';
import type { StaffKind } from './roll-call.entity.js';

const fields = ['day', 'shift', 'intersection', 'unit', 'due', 'present', 'leaderPresent', 'staffKind', 'arrivedAt', 'leftAt', 'absent', 'lateMinutes', 'earlyMinutes', 'careless', 'conscientious', 'remark'] as const;
type DutyField = (typeof fields)[number];

const titles: Readonly<Record<DutyField, string>> = {
  day: '日期', shift: '班次', intersection: '路口', unit: '单位', due: '应到', present: '实到', leaderPresent: '领导到岗', staffKind: '人员', arrivedAt: '到岗时间', leftAt: '离岗时间',
  absent: '缺勤', lateMinutes: '迟到分钟', earlyMinutes: '早退分钟', careless: '不认真', conscientious: '认真负责', remark: '备注',
};

/** What a workbook of the roll-call has for columns. */
export const dutyForm: SheetForm<DutyField> = { fields, titles, required: ['day', 'shift', 'intersection', 'unit', 'present'] };

const shiftLabels: Readonly<Record<Shift, readonly string[]>> = { MORNING: ['早班', '早'], EVENING: ['晚班', '晚'] };
const staffLabels: Readonly<Record<StaffKind, readonly string[]>> = { REGULAR: ['正式职工', '正式'], TEMPORARY: ['临时人员', '临时'], VOLUNTEER: ['志愿者'] };
const yesLabels: Readonly<Record<'YES' | 'NO', readonly string[]>> = { YES: ['是', '有'], NO: ['否', '无'] };

const firsts = (labels: Readonly<Record<string, readonly string[]>>): string[] => Object.values(labels).map(([label]) => label!);
const words: { readonly [F in DutyField]?: readonly string[] } = { shift: firsts(shiftLabels), leaderPresent: firsts(yesLabels), staffKind: firsts(staffLabels), absent: firsts(yesLabels) };

/** The template's columns. */
export const dutyColumns: readonly WorkbookColumn[] = fields.map((field) => ({ title: titles[field], width: ['intersection', 'unit', 'careless', 'conscientious', 'remark'].includes(field) ? 30 : 12, words: words[field] }));

/** A post with what people call its unit and its intersection. */
export interface KnownPost {
  readonly id: string;
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly unit: readonly string[];
  readonly intersection: readonly string[];
  readonly intersectionId: string;
}

/** What the rows are judged against; each answers for the days of the workbook. */
export interface DutyGround {
  readonly posts: readonly KnownPost[];
  readonly today: string;
  readonly published: ReadonlySet<string>;
  /** Why nobody is expected there then, if so. */
  readonly suspended: (day: string, shift: string, intersectionId: string) => string | undefined;
  /** Whether an import has recorded this very line already. */
  readonly imported: (line: HandedLine) => boolean;
}

export interface JudgedLine extends JudgedCells {
  readonly verdict: 'NEW' | 'UNCHANGED' | 'BAD';
  /** What is to be recorded. */
  readonly line?: HandedLine;
}

export interface DutyJudgement {
  readonly columns: readonly string[];
  readonly rows: readonly JudgedLine[];
  readonly good: number;
  readonly bad: number;
  readonly unchanged: number;
}

/** The days that a sheet speaks of, as far as they can be read. */
export function daysIn({ columns, rows }: Sheet): string[] {
  const at = placesIn(columns, dutyForm).get('day');
  const said = at === undefined ? [] : rows.map(({ cells }) => dayIn(cells[at] ?? ''));
  return [...new Set(said.filter((day): day is string => typeof day === 'string'))];
}

/** Judges every row against what is known and against the rows above it. */
export function judgeDuty({ columns, rows }: Sheet, ground: DutyGround): DutyJudgement {
  const places = placesIn(columns, dutyForm);
  const seen = new Map<string, number>();
  const judged = rows.map((row): JudgedLine => {
    const { line, reasons } = readLine(row.cells, places, ground);
    if (!line || reasons.length > 0) return { ...row, verdict: 'BAD', reasons };
    const place = `${line.day} ${line.shift} ${line.dutyPostId}`;
    const first = seen.get(place);
    if (first !== undefined) return { ...row, verdict: 'BAD', reasons: [`与第 ${first} 行是同一单位、路口和班次`] };
    seen.set(place, row.rowNumber);
    return { ...row, verdict: ground.imported(line) ? 'UNCHANGED' : 'NEW', reasons: [], line };
  });
  const count = (verdict: JudgedLine['verdict']): number => judged.filter((row) => row.verdict === verdict).length;
  return { columns, rows: judged, good: count('NEW'), bad: count('BAD'), unchanged: count('UNCHANGED') };
}

function readLine(cells: readonly string[], places: ReadonlyMap<DutyField, number>, ground: DutyGround): { line?: HandedLine; reasons: string[] } {
  const reasons: string[] = [];
  const text = (field: DutyField): string => { const at = places.get(field); return at === undefined ? '' : (cells[at] ?? ''); };
  const value = <T>(field: DutyField, parse: (said: string) => T | string[], none?: T): T | undefined => readCell(text(field), titles[field], reasons, parse, none);
  const day = value('day', dayIn);
  const shift = value('shift', choiceIn(titles.shift, shiftLabels));
  const post = day === undefined ? undefined : postIn(text('intersection'), text('unit'), day, ground, reasons);
  const due = value<number | null>('due', numberIn('due', 0, 200), null);
  const present = value('present', numberIn('present', 0, 200));
  const leader = value('leaderPresent', choiceIn(titles.leaderPresent, yesLabels), 'NO');
  const staffKind = value('staffKind', choiceIn(titles.staffKind, staffLabels), 'REGULAR');
  const arrivedAt = value<string | null>('arrivedAt', timeIn('arrivedAt'), null);
  const leftAt = value<string | null>('leftAt', timeIn('leftAt'), null);
  const remark = value('remark', atMost(titles.remark, 500), '');
  const events = eventsIn(value);
  if (day !== undefined && day > ground.today) reasons.push(`日期“${day}”还没有到`);
  if (day !== undefined && ground.published.has(day)) reasons.push(`${day} 计入的排名已经公布`);
  if (arrivedAt && leftAt && leftAt <= arrivedAt) reasons.push('离岗时间不晚于到岗时间');
  if (day === undefined || shift === undefined || !post || due === undefined || present === undefined || leader === undefined || staffKind === undefined || remark === undefined || !events) return { reasons };
  const line: HandedLine = { dutyPostId: post.id, day, shift, due, present, leaderPresent: leader === 'YES', staffKind, arrivedAt: arrivedAt ?? null, leftAt: leftAt ?? null, source: 'IMPORT', remark, events, fileIds: [] };
  reasons.push(...contradictionsOf(line, ground.suspended(day, shift, post.intersectionId)));
  return { line, reasons };
}

function postIn(intersection: string, unit: string, day: string, { posts }: DutyGround, reasons: string[]): KnownPost | undefined {
  if (intersection === '') reasons.push(`缺少${titles.intersection}`);
  if (unit === '') reasons.push(`缺少${titles.unit}`);
  if (intersection === '' || unit === '') return undefined;
  const names = (all: readonly string[], said: string): boolean => all.some((name) => fold(name) === said || plain(name) === plain(said));
  const post = posts.find((one) => names(one.unit, unit) && names(one.intersection, intersection) && one.fromDay <= day && (one.toDay === null || day <= one.toDay));
  if (!post) reasons.push(`${day} 没有“${brief(unit)}”在“${brief(intersection)}”的值班点`);
  return post;
}

/** The events of a row: a column each. Undefined where one of them cannot be read. */
function eventsIn(value: <T>(field: DutyField, parse: (said: string) => T | string[], none?: T) => T | undefined): LineEvent[] | undefined {
  const absent = value('absent', choiceIn(titles.absent, yesLabels), 'NO');
  const late = value<number | null>('lateMinutes', numberIn('lateMinutes', 0, 600), null);
  const early = value<number | null>('earlyMinutes', numberIn('earlyMinutes', 0, 600), null);
  const careless = value('careless', atMost(titles.careless, 200), '');
  const conscientious = value('conscientious', atMost(titles.conscientious, 200), '');
  if (absent === undefined || late === undefined || early === undefined || careless === undefined || conscientious === undefined) return undefined;
  return [
    ...(absent === 'YES' ? [{ kind: 'ABSENT', reasonCode: 'ABSENT_NOBODY_CAME', reason: '', minutes: null } as const] : []),
    ...(late ? [{ kind: 'LATE', reasonCode: 'LATE_AFTER_START', reason: '', minutes: late } as const] : []),
    ...(early ? [{ kind: 'LEFT_EARLY', reasonCode: 'LEFT_EARLY_BEFORE_END', reason: '', minutes: early } as const] : []),
    ...(careless === '' ? [] : [{ kind: 'CARELESS', reasonCode: 'CARELESS_OTHER', reason: careless, minutes: null } as const]),
    ...(conscientious === '' ? [] : [{ kind: 'CONSCIENTIOUS', reasonCode: 'CONSCIENTIOUS_OTHER', reason: conscientious, minutes: null } as const]),
  ];
}

/** What does not go together in a line, in Chinese. */
function contradictionsOf({ events, present, leaderPresent, due }: HandedLine, suspended: string | undefined): string[] {
  const kinds = events.map(({ kind }) => kind);
  const absent = kinds.includes('ABSENT');
  return [
    ...(absent && kinds.length > 1 ? ['缺勤不能和其他情况同时填写'] : []),
    ...(absent && present > 0 ? ['缺勤时实到应为 0'] : []),
    ...(absent && due === 0 ? ['应到为 0，不能是缺勤'] : []),
    ...(!absent && present === 0 && due !== 0 && suspended === undefined ? ['实到为 0 时应填缺勤'] : []),
    ...(present === 0 && leaderPresent ? ['实到为 0 时领导不可能到岗'] : []),
    ...(suspended !== undefined && kinds.some((kind) => kind === 'ABSENT' || kind === 'LATE' || kind === 'LEFT_EARLY') ? [`当班已停岗（${suspended}），不记缺勤、迟到和早退`] : []),
  ];
}

/** A day as people write it: 2018-05-10, 2018/5/10, 2018.5.10, 2018年5月10日. */
function dayIn(said: string): string | string[] {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain(said));
  const day = match && `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  const exists = day && new Date(`${day}T00:00:00Z`).toString() !== 'Invalid Date' && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return exists ? day : [`日期“${brief(said)}”不认识，应如 2018-05-10`];
}

const timeIn = (field: DutyField) => (said: string): string | string[] => {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(plain(said));
  const time = match && `${match[1]!.padStart(2, '0')}:${match[2]}`;
  return time && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : [`${titles[field]}“${brief(said)}”不认识，应如 07:30`];
};

const numberIn = (field: DutyField, least: number, most: number) => (said: string): number | string[] => {
  const digits = plain(said);
  return /^\d{1,4}$/.test(digits) && Number(digits) >= least && Number(digits) <= most ? Number(digits) : [`${titles[field]}“${brief(said)}”不是 ${least} 到 ${most} 的整数`];
};
