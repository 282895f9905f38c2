import { PERSON_NAMES } from './names.js';
import { dice } from './random.js';

/** An invented person. Nobody of a city has another's name, phone or account. */
export interface PersonPlan {
  /** What the person signs in as: `lc-unit-012-clerk`. */
  account: string;
  name: string;
  /** Clearly invented: 138000 and five digits. */
  phone: string;
}

/** Somebody of the office itself. */
export interface OfficePersonPlan extends PersonPlan {
  role: 'OFFICE_ADMIN' | 'OFFICE_STAFF' | 'AUDITOR';
}

/** Deals one person after another. */
export type PersonDealer = (account: string) => PersonPlan;

/** A dealer for one city; the same seed and prefix deal the same people in the same order. */
export function personDealer(seed: number, prefix: string): PersonDealer {
  const names = dice(seed, prefix, 'people').shuffled(PERSON_NAMES);
  let dealt = 0;
  return (account) => {
    const name = names[dealt];
    if (name === undefined) throw new Error(`the name lists make ${names.length} people, and the city needs more`);
    dealt += 1;
    return { account: `${prefix}-${account}`, name, phone: `138000${10000 + dealt}` };
  };
}

/** The office's own people: one admin, three staff, one auditor. */
export function inventOfficePeople(deal: PersonDealer): OfficePersonPlan[] {
  return [
    { ...deal('admin'), role: 'OFFICE_ADMIN' },
    { ...deal('staff-1'), role: 'OFFICE_STAFF' },
    { ...deal('staff-2'), role: 'OFFICE_STAFF' },
    { ...deal('staff-3'), role: 'OFFICE_STAFF' },
    { ...deal('auditor'), role: 'AUDITOR' },
  ];
}

/** A number with zeros before it: `padded(7)` is '007'. */
export function padded(number: number, width = 3): string {
  return String(number).padStart(width, '0');
}
