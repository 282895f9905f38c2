/** Tells people what is due, before it is too late: the tasks that they would see themselves, found with their own rights. */
import { Account, RoleGrant } from '../people/people.entity.js';
import type { CurrentActor } from '../platform/auth/current-actor.js';
import type { OfficeWork } from '../platform/chore.js';
import { newId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { tagByTable } from '../platform/graph/row.js';
import type { Task } from './task.entity.js';
import { tasksOf } from './task.service.js';
import { dueText } from './words.js';

/** Told from so many working days before the day that it is due. */
const workingDaysAhead = 1;

interface Telling { readonly accountId: string; readonly task: Task }

/**
 * Tells everybody of an office what falls due by the next working day or is overdue, each thing once for the day that it is
 * due: repeated, or done by two servers at once, it tells nothing twice.
 */
export async function tellDue(work: OfficeWork): Promise<void> {
  const people = await work.transact('read', (uow) => actorsOf(uow, work));
  // Written person by person: what was told before the server stops stays told.
  for (const actor of people) {
    if (work.signal.aborted) return;
    const tasks = await work.transact('read', tasksOf, actor);
    const due = tasks.filter(({ workingDaysLeft }) => workingDaysLeft !== null && workingDaysLeft <= workingDaysAhead);
    if (due.length > 0) await work.transact('write', (uow) => tell(uow, due.map((task) => ({ accountId: actor.accountId!, task }))));
  }
}

/** Everybody who can sign in, in each of their roles, with the reach that a session of theirs would have. */
async function actorsOf(uow: UnitOfWork, { officeId, timeZone }: OfficeWork): Promise<CurrentActor[]> {
  const able = new Set((await uow.rows.find(Account, { disabledAt: null })).map(({ id }) => id));
  const grants = (await uow.rows.find(RoleGrant, { revokedAt: null }, { order: ['createdAt', 'id'] })).filter(({ accountId }) => able.has(accountId));
  const teams = await uow.query<{ account_id: string; team_id: string; is_leader: boolean }>('select account_id, team_id, is_leader from team_member');
  const walks = await uow.query<{ account_id: string; intersection_id: string }>('select account_id, intersection_id from supervision');
  return grants.map(({ id, accountId, role, unitId, communityId }) => ({
    as: role, officeId, timeZone, accountId, roleGrantId: id, unitId: unitId ?? undefined, communityId: communityId ?? undefined, mustChangePassword: false,
    teamIds: teams.filter((one) => one.account_id === accountId && one.is_leader === (role === 'TEAM_LEADER')).map(({ team_id }) => team_id),
    intersectionIds: walks.filter((one) => one.account_id === accountId).map(({ intersection_id }) => intersection_id),
  }));
}

/** Writes messages, but for those that were written before. */
async function tell(uow: UnitOfWork, tellings: readonly Telling[]): Promise<void> {
  const rows = tellings.map(({ accountId, task }) => ({ id: newId(tagByTable('message'), uow.now), account_id: accountId, ...snake(dueText(task)), subject_id: task.subjectId, due_day: task.dueDay, once_key: `${task.kind} ${task.subjectId} ${task.dueDay}` }));
  await uow.query(
    `insert into message (id, account_id, kind, title_zh, body_zh, subject_id, due_day, once_key, created_at)
     select id, account_id, 'DUE', title_zh, body_zh, subject_id, due_day, once_key, $2
     from jsonb_to_recordset($1::jsonb) as told (id uuid, account_id uuid, title_zh text, body_zh text, subject_id uuid, due_day date, once_key text)
     on conflict (office_id, account_id, once_key) do nothing`, [JSON.stringify(rows), uow.now]);
}

const snake = ({ titleZh, bodyZh }: { titleZh: string; bodyZh: string }): { title_zh: string; body_zh: string } => ({ title_zh: titleZh, body_zh: bodyZh });
