import { ID, Int } from 'type-graphql';
import { rowBy, rowById } from '../platform/db/loader.js';
import type { Loader } from '../platform/db/unit-of-work.js';
import { equals, given, listOf, oneOf, within } from '../platform/graph/list.js';
import { Bulletin, BulletinChange, BulletinCounts, BulletinEdition, BulletinEntry } from './bulletin.entity.js';
import { ContestState, DutyContest } from './contest.entity.js';
import type { DutyEventKind } from './roll-call.entity.js';

export const bulletinById = rowById(Bulletin);
export const bulletinByDay = rowBy(Bulletin, 'day');
export const bulletinEditionById = rowById(BulletinEdition);
export const dutyContestById = rowById(DutyContest);

export const bulletins = listOf(Bulletin, {
  says: 'bulletins',
  filter: { day: within<Bulletin>('day', 'Of these days.'), number: equals<Bulletin>('number', () => Int, 'With this number.') },
  order: ['-day', 'number', 'issuedAt'],
});

export const bulletinEditions = listOf(BulletinEdition, {
  says: 'editions of bulletins',
  filter: { day: within<BulletinEdition>('day', 'Of these days.'), edition: equals<BulletinEdition>('edition', () => Int, 'With this number.') },
  order: ['-issuedAt', 'day', 'edition'],
});

export const bulletinEntries = listOf(BulletinEntry, {
  says: 'lines of editions',
  filter: {
    day: within<BulletinEntry>('day', 'Of these days.'),
    unitId: equals<BulletinEntry>('unitId', () => ID, 'Of this unit.'),
    intersectionId: equals<BulletinEntry>('intersectionId', () => ID, 'At this intersection.'),
    change: oneOf<BulletinEntry>('change', () => BulletinChange, 'To which the edition does one of these.'),
    changed: given<BulletinEntry>('change', 'Whether the edition changes them.'),
  },
  order: ['-day', 'edition', 'present'],
});

export const dutyContests = listOf(DutyContest, {
  says: 'contests',
  filter: {
    state: oneOf<DutyContest>('state', () => ContestState, 'In one of these states.'),
    day: within<DutyContest>('day', 'Of these days of duty.'),
    unitId: equals<DutyContest>('unitId', () => ID, 'Of this unit.'),
  },
  order: ['-createdAt', 'day'],
});

const counter: Readonly<Record<DutyEventKind, keyof BulletinCounts>> = { ABSENT: 'absent', LATE: 'late', LEFT_EARLY: 'leftEarly', CARELESS: 'careless', CONSCIENTIOUS: 'conscientious' };

/** How many events of each kind some days have that a bulletin would print, as far as the actor sees them, by an expression that names the group. */
function countsBy(group: 'bulletin_id' | 'day', type: 'uuid' | 'date'): Loader<string, BulletinCounts> {
  return {
    batch: async (uow, keys) => {
      const rows = await uow.query<{ key: string; kind: DutyEventKind; events: number; confirmed: number }>(
        `select e.${group} as key, e.kind, count(*) as events, count(e.confirmed_at) as confirmed from duty_event e join duty_line l on l.id = e.duty_line_id
         where e.${group} = any($1::${type}[]) and l.state <> 'DUPLICATE' group by e.${group}, e.kind`, [keys]);
      const byKey = new Map<string, BulletinCounts>(keys.map((key) => [key, { absent: 0, late: 0, leftEarly: 0, careless: 0, conscientious: 0, conscientiousConfirmed: 0 }]));
      for (const { key, kind, events, confirmed } of rows) {
        const counts = byKey.get(key)!;
        counts[counter[kind]] = events;
        if (kind === 'CONSCIENTIOUS') counts.conscientiousConfirmed = confirmed;
      }
      return keys.map((key) => byKey.get(key)!);
    },
  };
}

/** How many events of each kind a bulletin has, struck ones included: many bulletins in one statement. */
export const countsByBulletinId = countsBy('bulletin_id', 'uuid');
/** How many events of each kind a day's next edition would have. */
export const countsByDay = countsBy('day', 'date');
