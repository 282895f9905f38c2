import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import type { Loader } from '../platform/db/unit-of-work.js';
import { equals, given, listOf, oneOf, within } from '../platform/graph/list.js';
import { Shift } from './duty.entity.js';
import { DutyEvent, DutyEventKind, DutyLine, DutyLineFile, DutyLineState, DutySource, StaffKind } from './roll-call.entity.js';

export const dutyLineById = rowById(DutyLine);
export const dutyEventById = rowById(DutyEvent);

export const dutyLineFiles = listOf(DutyLineFile, { says: 'photos of the roll-call', filter: { fileId: equals<DutyLineFile>('fileId', () => ID, 'This file.') }, order: ['fileId'] });

export const dutyLines = listOf(DutyLine, {
  says: 'lines of the roll-call',
  filter: {
    day: within<DutyLine>('day', 'Of these days.'),
    shift: oneOf<DutyLine>('shift', () => Shift, 'Of one of these shifts.'),
    state: oneOf<DutyLine>('state', () => DutyLineState, 'In one of these states.'),
    source: oneOf<DutyLine>('source', () => DutySource, 'From one of these sources.'),
    staffKind: oneOf<DutyLine>('staffKind', () => StaffKind, 'Where the unit sent one of these.'),
    leaderPresent: equals<DutyLine>('leaderPresent', () => Boolean, 'Whether a leader stood duty too.'),
    unitId: equals<DutyLine>('unitId', () => ID, 'Of this unit.'),
    intersectionId: equals<DutyLine>('intersectionId', () => ID, 'At this intersection.'),
    bulletinIssued: given<DutyLine>('bulletinId', 'Whether they stand in a bulletin that has been issued.'),
    contestUntil: within<DutyLine>('contestUntil', 'That may be contested until one of these days.'),
  },
  order: ['-day', 'createdAt', 'present'],
});

export const dutyEvents = listOf(DutyEvent, {
  says: 'duty events',
  filter: {
    day: within<DutyEvent>('day', 'Of these days.'),
    kind: oneOf<DutyEvent>('kind', () => DutyEventKind, 'Of one of these kinds.'),
    shift: {
      type: () => [Shift] as never,
      says: 'Of one of these shifts.',
      where: (shifts: readonly string[]) => ({ dutyLineId: { within: { entity: DutyLine, property: 'id', where: { shift: shifts } } } }),
    },
    intersectionId: {
      type: () => ID,
      says: 'At this intersection.',
      where: (intersectionId: string) => ({ dutyLineId: { within: { entity: DutyLine, property: 'id', where: { intersectionId } } } }),
    },
    lineState: {
      type: () => [DutyLineState] as never,
      says: 'In lines in one of these states.',
      where: (states: readonly string[]) => ({ dutyLineId: { within: { entity: DutyLine, property: 'id', where: { state: states } } } }),
    },
    unitId: equals<DutyEvent>('unitId', () => ID, 'Of this unit.'),
    bulletinIssued: given<DutyEvent>('bulletinId', 'Whether they stand in a bulletin that has been issued.'),
    confirmed: given<DutyEvent>('confirmedAt', 'Whether the office has confirmed them; only conscientious duty needs that.'),
    struck: given<DutyEvent>('struckAt', 'Whether they have been struck.'),
    counts: equals<DutyEvent>('counts', () => Boolean, 'Whether they count.'),
  },
  order: ['-day', 'createdAt', 'kind'],
});

/** One shift of one post as a key. */
export const placeOf = ({ day, shift, dutyPostId }: Pick<DutyLine, 'day' | 'shift' | 'dutyPostId'>): string => `${day} ${shift} ${dutyPostId}`;

/** The line that counts of a post and shift, as far as the actor sees it; keys are made by `placeOf`. */
export const countingLineByPlace: Loader<string, DutyLine | null> = {
  batch: async (uow, places) => {
    const split = places.map((place) => place.split(' '));
    const lines = await uow.rows.find(DutyLine, { state: 'COUNTS', day: split.map(([day]) => day!), dutyPostId: split.map(([, , post]) => post!) });
    const byPlace = new Map(lines.map((line) => [placeOf(line), line]));
    return places.map((place) => byPlace.get(place) ?? null);
  },
};
