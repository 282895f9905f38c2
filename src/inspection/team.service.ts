import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, notFound, Refusal } from '../platform/errors/errors.js';
import { batchResult, refusedRow, type BatchResult, type RowResult } from '../platform/graph/batch.js';
import { Account, RoleGrant } from '../people/people.entity.js';
import type { Role } from '../policy/roles.js';
import { Assessment, Round } from '../round/round.entity.js';
import { assertInspecting, assertUnpublished, refuseFaults } from './state.service.js';
import { Team, TeamMember, Visit, type VisitStep } from './team.entity.js';
import type { AssignmentInput, AssignUnitsInput, CreateTeamsInput, NewTeamInput, RecordVisitInput } from './team.input.js';

interface Seat { readonly accountId: string; readonly role: Role; readonly teamAt: number; readonly field: string }

/**
 * Sets up teams of a round, all or none. NOT_FOUND for an account that is not there, INVALID_INPUT for one that may not act
 * as what it is to be, ALREADY_EXISTS for a number or a person that the round has in a team: each names the element.
 */
export async function createTeams(uow: UnitOfWork, { roundId, teams }: CreateTeamsInput): Promise<Team[]> {
  const seen = await uow.rows.need(Round, roundId, 'roundId');
  assertUnpublished(seen, 'roundId');
  const seats = teams.flatMap(seatsOf);
  const numbers = await uow.rows.find(Team, { roundId: seen.id });
  refuseTwice(teams.map(({ number }) => String(number)), numbers.map(({ number }) => String(number)), (at) => `teams.${at}.number`, 'A team with this number exists already');
  await checkAccounts(uow, seats);
  const seated = await uow.rows.find(TeamMember, { roundId: seen.id });
  refuseTwice(seats.map(({ accountId }) => accountId), seated.map(({ accountId }) => accountId), (at) => seats[at]!.field, 'One person sits in one team of a round');
  const created = await uow.rows.insert(Team, teams.map(({ number, nameZh }) => ({ roundId: seen.id, number, nameZh })));
  await uow.rows.insert(TeamMember, seats.map(({ accountId, role, teamAt }) => ({ teamId: created[teamAt]!.id, roundId: seen.id, accountId, isLeader: role === 'TEAM_LEADER' })));
  // Staff may not lock a round. The new rows' references hold it from here on, so that its phase is now what it stays.
  assertUnpublished(await uow.rows.need(Round, roundId, 'roundId'), 'roundId');
  return created;
}

function seatsOf({ leaderId, examinerIds }: NewTeamInput, teamAt: number): Seat[] {
  return [
    { accountId: leaderId, role: 'TEAM_LEADER', teamAt, field: `teams.${teamAt}.leaderId` },
    ...examinerIds.map((accountId, at): Seat => ({ accountId, role: 'EXAMINER', teamAt, field: `teams.${teamAt}.examinerIds.${at}` })),
  ];
}

function refuseTwice(values: readonly string[], taken: readonly string[], field: (at: number) => string, sentence: string): void {
  const known = new Set(taken);
  for (const [at, value] of values.entries()) {
    if (known.has(value)) throw new Refusal('ALREADY_EXISTS', sentence, { field: field(at) });
    known.add(value);
  }
}

async function checkAccounts(uow: UnitOfWork, seats: readonly Seat[]): Promise<void> {
  const ids = [...new Set(seats.map(({ accountId }) => accountId))].filter(isId);
  const accounts = new Map((await uow.rows.find(Account, { id: ids })).map((account) => [account.id, account]));
  const missing = seats.find(({ accountId }) => !accounts.has(accountId));
  if (missing) throw notFound('account', missing.field);
  const grants = await uow.rows.find(RoleGrant, { accountId: ids, role: ['TEAM_LEADER', 'EXAMINER'], revokedAt: null });
  const held = new Set(grants.map(({ accountId, role }) => `${accountId} ${role}`));
  refuseFaults(seats.flatMap(({ accountId, role, field }) =>
    accounts.get(accountId)!.disabledAt !== null ? [{ field, message: 'is a disabled account' }]
    : held.has(`${accountId} ${role}`) ? []
    : [{ field, message: role === 'TEAM_LEADER' ? 'does not hold the role of a team leader' : 'does not hold the role of an examiner' }]));
}

/**
 * Assigns units to teams of the round and makes or moves their visits, each row by itself: INVALID_INPUT for a unit that stands
 * twice or a day outside the inspection, NOT_FOUND for what is not the round's, WRONG_STATE where another team has begun to
 * judge the unit or its scoring is locked. As many statements for two hundred units as for one.
 */
export async function assignUnits(uow: UnitOfWork, { roundId, assignments }: AssignUnitsInput): Promise<BatchResult> {
  const round = await uow.rows.need(Round, roundId, 'roundId');
  assertUnpublished(round, 'roundId');
  const ids = [...new Set(assignments.map(({ assessmentId }) => assessmentId))].filter(isId);
  // In the order of their keys, so that two offices' hands on the same units wait for each other instead of for ever.
  const held = new Map((await uow.rows.find(Assessment, { id: ids, roundId: round.id }, { order: ['id'], lock: true })).map((one) => [one.id, one]));
  const teamIds = new Set((await uow.rows.find(Team, { roundId: round.id })).map(({ id }) => id));
  const judged = await judgedAmong(uow, ids);
  const refusals = assignments.map((assignment, at) => refusalOf(round, assignment, {
    assessment: held.get(assignment.assessmentId), isTeam: teamIds.has(assignment.teamId), isJudged: judged.has(assignment.assessmentId),
    isTwice: assignments.findIndex(({ assessmentId }) => assessmentId === assignment.assessmentId) < at,
  }));
  const good = assignments.filter((_, at) => refusals[at] === null);
  if (good.length > 0) {
    await uow.query('update assessment set team_id = given."teamId" from jsonb_to_recordset($1::jsonb) as given ("assessmentId" uuid, "teamId" uuid) where assessment.id = given."assessmentId"',
      [JSON.stringify(good.map(({ assessmentId, teamId }) => ({ assessmentId, teamId })))]);
    await planVisits(uow, good.map((assignment) => ({ ...assignment, assessment: held.get(assignment.assessmentId)! })));
  }
  return batchResult(assignments.map(({ assessmentId }, at): RowResult => {
    const refusal = refusals[at] ?? null;
    return refusal ? refusedRow(at, assessmentId, refusal) : { at, subjectId: assessmentId, done: true };
  }));
}

interface Found { readonly assessment: Assessment | undefined; readonly isTeam: boolean; readonly isJudged: boolean; readonly isTwice: boolean }

/** Why a unit cannot be assigned like this, or null. */
function refusalOf({ inspectionFrom, inspectionTo }: Round, { teamId, day }: AssignmentInput, { assessment, isTeam, isJudged, isTwice }: Found): Refusal | null {
  if (!assessment) return notFound('assessment in this round', 'assessmentId');
  if (!isTeam) return notFound('team in this round', 'teamId');
  if (isTwice) return invalid('assessmentId', 'stands twice; the first counts');
  if (day < inspectionFrom || day > inspectionTo) return invalid('day', `is not a day of the inspection, ${inspectionFrom} to ${inspectionTo}`);
  if (assessment.lockedAt !== null) return new Refusal('WRONG_STATE', 'The scoring of this unit is locked', { field: 'assessmentId' });
  return isJudged && assessment.teamId !== teamId ? new Refusal('WRONG_STATE', 'Another team has begun to judge this unit', { field: 'teamId' }) : null;
}

/** The assessments of which a team has left any judgement. */
async function judgedAmong(uow: UnitOfWork, ids: readonly string[]): Promise<Set<string>> {
  const rows = await uow.query<{ id: string }>(`select assessment_id as id from score_sheet where assessment_id = any($1::uuid[])
    union select assessment_id from ledger_review where assessment_id = any($1::uuid[])
    union select assessment_id from feedback where assessment_id = any($1::uuid[])`, [ids]);
  return new Set(rows.map(({ id }) => id));
}

async function planVisits(uow: UnitOfWork, plans: readonly (AssignmentInput & { assessment: Assessment })[]): Promise<void> {
  const planned = new Set((await uow.rows.find(Visit, { assessmentId: plans.map(({ assessmentId }) => assessmentId) })).map(({ assessmentId }) => assessmentId));
  const [moved, made] = [plans.filter(({ assessmentId }) => planned.has(assessmentId)), plans.filter(({ assessmentId }) => !planned.has(assessmentId))];
  if (moved.length > 0) {
    await uow.query('update visit set stage = given.stage, day = given.day from jsonb_to_recordset($1::jsonb) as given ("assessmentId" uuid, stage integer, day date) where visit.assessment_id = given."assessmentId"',
      [JSON.stringify(moved.map(({ assessmentId, stage, day }) => ({ assessmentId, stage, day })))]);
  }
  await uow.rows.insert(Visit, made.map(({ assessment, stage, day }) => ({ assessmentId: assessment.id, unitId: assessment.unitId, roundId: assessment.roundId, stage, day })));
}

const instantOf = { REPORT_HEARD: 'reportHeardAt', ARCHIVES_READ: 'archivesReadAt', SITE_SEEN: 'siteSeenAt' } as const satisfies Record<VisitStep, keyof Visit>;

/** Records that a step of a visit has been done now. It is recorded once (WRONG_STATE), by whoever of the team is first. */
export async function recordVisit(uow: UnitOfWork, { visitId, step }: RecordVisitInput): Promise<Visit> {
  const seen = await uow.rows.need(Visit, visitId, 'visitId');
  assertInspecting(await uow.rows.need(Round, seen.roundId), 'visitId');
  const visit = await uow.rows.need(Visit, visitId, 'visitId', { lock: true });
  if (visit[instantOf[step]] !== null) throw new Refusal('WRONG_STATE', 'This step has been recorded already', { field: 'step' });
  const [recorded] = await uow.rows.update(Visit, { id: visit.id }, { [instantOf[step]]: uow.now });
  return recorded ?? Promise.reject(invalid('visitId', 'is no visit of yours any more'));
}
