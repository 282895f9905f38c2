/** What the office has to do for its rounds. */
import { addDays, daysBetween } from '../calendar/calendar.service.js';
import { stillSubmitting } from '../archive/archive.service.js';
import { dayIn } from '../platform/clock.js';
import type { Round } from '../round/round.entity.js';
import { submissionCounts } from './submission.service.js';
import { task, type Frame, type Source } from './task-frame.js';
import type { Task } from './task.entity.js';
import { dayZh, leftZh } from './words.js';

/** From how many days before the deadline on the office is told who has not submitted. */
const remindDays = 7;

interface RoundFacts { readonly round_id: string; readonly unassigned: number; readonly unlocked: number; readonly locked: number; readonly unchecked: number }

/** How far the units of all rounds have come, in one statement. */
async function factsOf({ uow, rounds }: Frame): Promise<Map<string, RoundFacts>> {
  const rows = await uow.query<RoundFacts>(`
    select a.round_id, count(*) filter (where a.team_id is null)::int as unassigned, count(*) filter (where a.locked_at is null)::int as unlocked, count(a.locked_at)::int as locked,
      count(*) filter (where archive.state = 'SIGNED' and exists (select from evidence e where e.archive_id = archive.id and e.state = 'SUBMITTED'))::int as unchecked
    from assessment a left join archive on archive.assessment_id = a.id where a.round_id = any($1::uuid[]) group by a.round_id`, [rounds.map(({ id }) => id)]);
  return new Map(rows.map((row) => [row.round_id, row]));
}

export const officesRounds: Source = async (frame) => {
  const facts = await factsOf(frame);
  const tasks: Task[] = [];
  for (const round of frame.rounds) {
    const known = facts.get(round.id);
    if (!known) continue;
    if (round.phase === 'OPEN') tasks.push(...(await whileOpen(frame, round, known)));
    if (round.phase === 'INSPECTION') tasks.push(...whileInspected(frame, round, known));
    if (round.phase !== 'REVIEW' && known.unassigned > 0 && daysBetween(frame.today, round.inspectionFrom) <= remindDays) {
      tasks.push(task(frame, { kind: 'UNITS_ASSIGN', subjectId: round.id, what: round.titleZh, why: `${known.unassigned}家单位未分配考核组`, count: known.unassigned, due: addDays(round.inspectionFrom, -1) }));
    }
  }
  return tasks;
};

async function whileOpen(frame: Frame, round: Round, { unchecked }: RoundFacts): Promise<Task[]> {
  const { uow, today } = frame;
  const deadline = dayIn(uow.actor.timeZone, round.submissionDeadline);
  const { notOpened, opened, begun } = await submissionCounts(uow, round);
  const late = notOpened + opened + begun;
  const isOver = uow.now > round.submissionDeadline;
  const promised = isOver ? await stillSubmitting(uow, round.id) : [];
  const left = daysBetween(today, deadline);
  return [
    ...(late > 0 && !isOver && left <= remindDays ? [task(frame, { kind: 'UNITS_REMIND', subjectId: round.id, what: round.titleZh, why: `${late}家单位未提交(未打开${notOpened}、已打开${opened}、已开始${begun}),${leftZh(left)}`, count: late, due: round.submissionDeadline })] : []),
    ...(unchecked > 0 ? [task(frame, { kind: 'ARCHIVES_CHECK', subjectId: round.id, what: round.titleZh, why: `${unchecked}家单位的档案待审核`, count: unchecked, due: addDays(round.inspectionFrom, -1) })] : []),
    ...(isOver ? [task(frame, { kind: 'ROUND_MOVE', subjectId: round.id, what: round.titleZh, why: promised.length === 0 ? '提交时间已过,可转入考核阶段' : `提交时间已过,${promised.length}家单位仍有延期或退回`, due: addDays(round.inspectionFrom, -1) })] : []),
  ];
}

function whileInspected(frame: Frame, round: Round, { unlocked, locked }: RoundFacts): Task[] {
  if (unlocked === 0 && locked > 0) return [task(frame, { kind: 'ROUND_MOVE', subjectId: round.id, what: round.titleZh, why: '各单位考核均已锁定,可转入复核阶段', due: round.inspectionTo })];
  if (daysBetween(frame.today, round.inspectionTo) > 3) return [];
  return [task(frame, { kind: 'UNITS_UNLOCKED', subjectId: round.id, what: round.titleZh, why: `${unlocked}家单位未锁定,考核于${dayZh(round.inspectionTo)}结束`, count: unlocked, due: round.inspectionTo })];
}
