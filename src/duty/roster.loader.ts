import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import { equals, given, listOf, oneOf, within } from '../platform/graph/list.js';
import { Shift } from './duty.entity.js';
import { DutyDayClose, DutyPattern, DutyShift, DutySuspension, SuspensionCause } from './roster.entity.js';

export const dutyPatternById = rowById(DutyPattern);
export const dutySuspensionById = rowById(DutySuspension);

export const dutyPatterns = listOf(DutyPattern, { says: 'patterns of rosters', filter: {}, order: ['-createdAt', 'fromDay'] });

export const dutyShifts = listOf(DutyShift, {
  says: 'shifts of the roster',
  filter: {
    day: within<DutyShift>('day', 'Of these days.'),
    shift: oneOf<DutyShift>('shift', () => Shift, 'Of one of these shifts.'),
    unitId: equals<DutyShift>('unitId', () => ID, 'Of this unit.'),
    intersectionId: equals<DutyShift>('intersectionId', () => ID, 'At this intersection.'),
    suspended: given<DutyShift>('suspensionId', 'Whether they are suspended.'),
  },
  order: ['day', 'startsAt'],
});

export const dutySuspensions = listOf(DutySuspension, {
  says: 'suspensions of duty',
  filter: {
    day: within<DutySuspension>('day', 'Of these days.'),
    cause: oneOf<DutySuspension>('cause', () => SuspensionCause, 'For one of these causes.'),
    lifted: given<DutySuspension>('liftedAt', 'Whether they have been lifted.'),
  },
  order: ['-day', 'createdAt'],
});

export const dutyDayCloses = listOf(DutyDayClose, {
  says: 'closed days',
  filter: {
    day: within<DutyDayClose>('day', 'Of these days.'),
    accountId: equals<DutyDayClose>('accountId', () => ID, 'Of this supervisor.'),
    reopened: given<DutyDayClose>('reopenedAt', 'Whether they have been opened again.'),
  },
  order: ['-day', 'createdAt'],
});
