/** 待办: what a person has to do in the role that the session acts in. Nothing is written down: what is done is gone by itself. */
import { calendarOf } from '../calendar/calendar.service.js';
import type { Role } from '../policy/roles.js';
import { dayIn } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Round } from '../round/round.entity.js';
import { officesDuty, supervisorsDays, unitsDuty } from './task-duty.js';
import { examinersSheets, leadersUnits } from './task-inspection.js';
import { officesFiles } from './task-file.js';
import { officesRounds } from './task-office.js';
import type { Source } from './task-frame.js';
import { communitysLedger, communitysRatings, officesPartnerships, unitsSilence } from './task-partnership.js';
import { clerksArchive, leadersArchive, leadersFeedback } from './task-unit.js';
import type { Task } from './task.entity.js';

const sources: Partial<Record<Role, readonly Source[]>> = {
  UNIT_CLERK: [clerksArchive, unitsDuty, unitsSilence],
  UNIT_LEADER: [leadersArchive, leadersFeedback],
  COMMUNITY: [communitysLedger, communitysRatings],
  SUPERVISOR: [supervisorsDays],
  EXAMINER: [examinersSheets],
  TEAM_LEADER: [leadersUnits],
  OFFICE_STAFF: [officesRounds, officesDuty, officesPartnerships, officesFiles],
  OFFICE_ADMIN: [officesRounds, officesDuty, officesPartnerships, officesFiles],
};

/** The actor's tasks, the most urgent first: by the day that they are due, then by the points at stake. */
export async function tasksOf(uow: UnitOfWork): Promise<Task[]> {
  const role = uow.actor.as;
  const own = role === 'ANONYMOUS' || role === 'BOUNDARY' || role === 'WORKER' ? [] : (sources[role] ?? []);
  if (own.length === 0) return [];
  const rounds = await uow.rows.find(Round, { phase: ['OPEN', 'INSPECTION', 'REVIEW'] }, { order: ['periodFrom', 'id'] });
  const frame = { uow, today: dayIn(uow.actor.timeZone, uow.now), calendar: await calendarOf(uow), rounds };
  const tasks: Task[] = [];
  for (const source of own) tasks.push(...(await source(frame)));
  return tasks.sort(byUrgency);
}

const endOfTime = '9999-12-31';

function byUrgency(a: Task, b: Task): number {
  const [first, second] = [a.dueDay ?? endOfTime, b.dueDay ?? endOfTime];
  return first === second ? (b.pointsAtStake ?? 0) - (a.pointsAtStake ?? 0) : first < second ? -1 : 1;
}
