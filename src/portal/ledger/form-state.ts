/** What stands in the form of a ledger entry while it is filled in, and what is sent of it. */
import type { EntryBeginningQuery, EntryToChangeQuery, KeyTask, LedgerContentInput, LedgerKind } from '../graph/documents';
import type { Refused } from '../graph/refusal';
import type { Attached } from '../files/upload';
import { plainNumber } from '../look/typed';

export interface GoodsLine { readonly item: string; readonly quantity: string; readonly unit: string }

export interface EntryForm {
  readonly partnershipId: string;
  readonly kind: LedgerKind;
  readonly keyTask: KeyTask | '';
  readonly title: string;
  readonly doneOn: string;
  readonly leaders: string;
  readonly staff: string;
  readonly volunteers: string;
  readonly hours: string;
  readonly money: string;
  readonly paper: readonly Attached[];
  readonly goods: readonly GoodsLine[];
  readonly itemId: string;
  readonly note: string;
  readonly files: readonly Attached[];
}

export type Wrong = 'required' | 'wrongNumber' | 'wrongMoney' | 'wrongDay' | 'closedDay' | 'wrongField';
export type Faults = Readonly<Partial<Record<keyof EntryForm, Wrong>>>;
export type Changed = Extract<NonNullable<EntryToChangeQuery['node']>, { __typename: 'LedgerEntry' }>;

const count = (value: number): string => (value === 0 ? '' : String(value));
const hoursOf = (minutes: number): string => count(Number((minutes / 60).toFixed(2)));

/** An empty form. Who comes, for how long and for which community is mostly as it was the last time. */
export function beginning({ partnerships, last }: EntryBeginningQuery, today: string): EntryForm {
  const before = last.nodes[0];
  const known = partnerships.nodes.some(({ id }) => id === before?.partnership?.id);
  return {
    partnershipId: known ? before!.partnership!.id : partnerships.nodes[0]?.id ?? '', kind: 'DEED', keyTask: before?.keyTask ?? '', title: '', doneOn: today,
    leaders: count(before?.leaders ?? 0), staff: count(before?.staff ?? 0), volunteers: count(before?.volunteers ?? 0), hours: hoursOf(before?.minutes ?? 0),
    money: '', paper: [], goods: [], itemId: '', note: '', files: [],
  };
}

/** The form of an entry that is there. */
export function formOf({ partnership, kind, keyTask, title, doneOn, leaders, staff, volunteers, minutes, money, approvalPaper, goods, communityItem, note, files }: Changed): EntryForm {
  return {
    partnershipId: partnership?.id ?? '', kind, keyTask, title, doneOn, leaders: count(leaders), staff: count(staff), volunteers: count(volunteers), hours: hoursOf(minutes),
    money: /[1-9]/.test(money) ? money : '', paper: approvalPaper ? [approvalPaper] : [], itemId: communityItem?.id ?? '', note,
    goods: goods.map(({ item, quantity, unit, approximate }) => ({ item, quantity: quantity == null ? approximate ?? '' : String(quantity), unit: unit ?? '' })),
    files: files.nodes.flatMap(({ file, ofCommunity }) => (file && !ofCommunity && file.id !== approvalPaper?.id ? [file] : [])),
  };
}

const isCount = (text: string): boolean => /^\d{0,5}$/.test(plainNumber(text));
const isHours = (text: string): boolean => /^(\d{1,3}(\.\d{1,2})?)?$/.test(plainNumber(text));
const isMoney = (text: string): boolean => /^(\d{1,9}(\.\d{1,2})?)?$/.test(plainNumber(text));

/** What can be told without the server. */
export function faultsOf(form: EntryForm): Faults {
  const required = (['partnershipId', 'keyTask', 'title', 'doneOn'] as const).filter((field) => form[field].trim() === '').map((field) => [field, 'required'] as const);
  const counts = (['leaders', 'staff', 'volunteers'] as const).filter((field) => !isCount(form[field])).map((field) => [field, 'wrongNumber'] as const);
  return Object.fromEntries([
    ...required, ...counts, ...(isHours(form.hours) ? [] : [['hours', 'wrongNumber']]), ...(isMoney(form.money) ? [] : [['money', 'wrongMoney']]),
    ...(form.goods.some(({ item, quantity, unit }) => item.trim() === '' && (quantity + unit).trim() !== '') ? [['goods', 'required']] : []),
  ]);
}

const fields: Readonly<Record<string, keyof EntryForm>> = { communityItemId: 'itemId', approvalFileId: 'paper', fileIds: 'files', minutes: 'hours' };

/** Where in the form the server found something wrong. What it says of no field of the form stands beside the button. */
export function faultsOfRefusal(error: Refused | null): Faults {
  if (!error) return {};
  const named = [error.particulars.field, ...(error.particulars.fields ?? []).map(({ field }) => field)].filter((field) => field !== undefined);
  return Object.fromEntries(named.map((name): [keyof EntryForm, Wrong] => {
    const last = name.replace(/^(input\.)?(entries\.\d+|content)\./, '').split('.')[0] ?? '';
    const field = fields[last] ?? last as keyof EntryForm;
    return [field, field === 'doneOn' ? (error.code === 'ROUND_CLOSED' ? 'closedDay' : 'wrongDay') : 'wrongField'];
  }));
}

/** What is sent. Called with a form without faults. */
export function contentOf({ kind, keyTask, title, doneOn, leaders, staff, volunteers, hours, money, paper, goods, itemId, note, files }: EntryForm): LedgerContentInput {
  const number = (text: string): number => Number(plainNumber(text) === '' ? '0' : plainNumber(text));
  return {
    kind, keyTask: keyTask as KeyTask, title: title.trim(), doneOn, leaders: number(leaders), staff: number(staff), volunteers: number(volunteers),
    minutes: Number((number(hours) * 60).toFixed(0)), money: plainNumber(money) === '' ? '0' : plainNumber(money), note: note.trim(),
    goods: goods.filter(({ item }) => item.trim() !== '').map(({ item, quantity, unit }) => {
      const counted = /^\d{1,9}$/.test(plainNumber(quantity));
      return { item: item.trim(), unit: unit.trim() || null, quantity: counted ? Number(plainNumber(quantity)) : null, approximate: counted ? null : quantity.trim() || null };
    }),
    approvalFileId: paper[0]?.id ?? null, communityItemId: itemId || null, fileIds: files.map(({ id }) => id),
  };
}
