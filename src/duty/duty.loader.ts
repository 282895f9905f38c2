import { ID } from 'type-graphql';
import { Int } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import type { Loader } from '../platform/db/unit-of-work.js';
import { equals, given, listOf, oneOf, within, type FilterField } from '../platform/graph/list.js';
import { Day } from '../platform/graph/scalars.js';
import { Bulletin, BulletinCounts, DutyEvent, DutyEventKind, DutyLine, DutyPost, Shift, StaffKind, Supervision } from './duty.entity.js';

export const dutyPostById = rowById(DutyPost);
export const bulletinById = rowById(Bulletin);
export const dutyLineById = rowById(DutyLine);
export const dutyEventById = rowById(DutyEvent);

/** Posts that stand on a day: begun by then, and not ended before. */
const standingOn: FilterField<DutyPost> = {
  type: () => Day,
  says: 'Which stand on this day.',
  where: (day: string) => ({ fromDay: { to: day }, toDay: { from: day, orOpen: true } }),
};

export const dutyPosts = listOf(DutyPost, {
  says: 'duty posts',
  filter: {
    unitId: equals<DutyPost>('unitId', () => ID, 'Of this unit.'),
    intersectionId: equals<DutyPost>('intersectionId', () => ID, 'At this intersection.'),
    onDay: standingOn,
  },
  order: ['fromDay', 'createdAt'],
});

export const supervisions = listOf(Supervision, {
  says: 'walks of supervisors',
  filter: {
    accountId: equals<Supervision>('accountId', () => ID, 'Of this supervisor.'),
    intersectionId: equals<Supervision>('intersectionId', () => ID, 'Of this intersection.'),
  },
  order: ['createdAt'],
});

export const bulletins = listOf(Bulletin, {
  says: 'bulletins',
  filter: { day: within<Bulletin>('day', 'Of these days.'), number: equals<Bulletin>('number', () => Int, 'With this number.') },
  order: ['-day', 'number', 'issuedAt'],
});

export const dutyLines = listOf(DutyLine, {
  says: 'lines of the roll-call',
  filter: {
    day: within<DutyLine>('day', 'Of these days.'),
    shift: oneOf<DutyLine>('shift', () => Shift, 'Of one of these shifts.'),
    staffKind: oneOf<DutyLine>('staffKind', () => StaffKind, 'Where the unit sent one of these.'),
    leaderPresent: equals<DutyLine>('leaderPresent', () => Boolean, 'Whether a leader stood duty too.'),
    unitId: equals<DutyLine>('unitId', () => ID, 'Of this unit.'),
    intersectionId: equals<DutyLine>('intersectionId', () => ID, 'At this intersection.'),
    bulletinIssued: given<DutyLine>('bulletinId', 'Whether their bulletin has been issued.'),
  },
  order: ['-day', 'createdAt', 'present'],
});

export const dutyEvents = listOf(DutyEvent, {
  says: 'duty events',
  filter: {
    day: within<DutyEvent>('day', 'Of these days.'),
    kind: oneOf<DutyEvent>('kind', () => DutyEventKind, 'Of one of these kinds.'),
    unitId: equals<DutyEvent>('unitId', () => ID, 'Of this unit.'),
    bulletinIssued: given<DutyEvent>('bulletinId', 'Whether their bulletin has been issued.'),
    confirmed: given<DutyEvent>('confirmedAt', 'Whether the office has confirmed them; only conscientious duty needs that.'),
  },
  order: ['-day', 'createdAt', 'kind'],
});

const counter: Readonly<Record<DutyEventKind, keyof BulletinCounts>> = { ABSENT: 'absent', LATE: 'late', LEFT_EARLY: 'leftEarly', CARELESS: 'careless', CONSCIENTIOUS: 'conscientious' };

/** How many events of each kind a bulletin has, as far as the actor sees them: many bulletins in one statement. */
export const countsByBulletinId: Loader<string, BulletinCounts> = {
  batch: async (uow, ids) => {
    const rows = await uow.query<{ bulletin: string; kind: DutyEventKind; events: number; confirmed: number }>(
      'select bulletin_id as bulletin, kind, count(*) as events, count(confirmed_at) as confirmed from duty_event where bulletin_id = any($1) group by bulletin_id, kind', [ids]);
    const byId = new Map<string, BulletinCounts>(ids.map((id) => [id, { absent: 0, late: 0, leftEarly: 0, careless: 0, conscientious: 0, conscientiousConfirmed: 0 }]));
    for (const { bulletin, kind, events, confirmed } of rows) {
      const counts = byId.get(bulletin)!;
      counts[counter[kind]] = events;
      if (kind === 'CONSCIENTIOUS') counts.conscientiousConfirmed = confirmed;
    }
    return ids.map((id) => byId.get(id)!);
  },
};
