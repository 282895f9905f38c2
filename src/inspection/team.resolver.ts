import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment, Round } from '../round/round.entity.js';
import { assessmentById, assessments } from '../round/round.loader.js';
import { Team, TeamMember, Visit } from './team.entity.js';
import { AssignUnitsInput, CreateTeamsInput, RecordVisitInput } from './team.input.js';
import { teamById, teamMembers, teams, visitByAssessmentId, visits } from './team.loader.js';
import { assignUnits, createTeams, recordVisit } from './team.service.js';

@Resolver(() => Team)
export class TeamResolver {
  @Query(() => teams.Connection, { description: 'The inspection teams that one sees: the own ones, or all.' }) @Allowed('team.read')
  teams(@Uow() uow: UnitOfWork, @Args(() => teams.Args) args: ListArgs) { return teams.read(uow, args); }

  @FieldResolver(() => teamMembers.Connection, { description: 'Who sits in it, the leader first.' }) @Allowed('teamMember.read')
  members(@Root() team: Team, @Uow() uow: UnitOfWork, @Args(() => teamMembers.Args) args: ListArgs) { return teamMembers.readBy(uow, 'teamId', team.id, args); }

  @FieldResolver(() => assessments.Connection, { description: 'The assessments of the units that are assigned to it.' }) @Allowed('assessment.read')
  assessments(@Root() team: Team, @Uow() uow: UnitOfWork, @Args(() => assessments.Args) args: ListArgs) { return assessments.readBy(uow, 'teamId', team.id, args); }

  @Mutation(() => [Team], { description: 'Sets up inspection teams of a round, all or none.' }) @Allowed('team.arrange')
  createTeams(@Uow() uow: UnitOfWork, @Arg('input', () => CreateTeamsInput, { description: 'The teams.' }) input: CreateTeamsInput) { return createTeams(uow, input); }
}

@Resolver(() => TeamMember)
export class TeamMemberResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The person.' }) @Allowed('account.read')
  account(@Root() member: TeamMember, @Uow() uow: UnitOfWork) { return uow.load(accountById, member.accountId); }
}

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => visits.Connection, { description: 'The visits that one sees, by day.' }) @Allowed('visit.read')
  visits(@Uow() uow: UnitOfWork, @Args(() => visits.Args) args: ListArgs) { return visits.read(uow, args); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Of which unit in which round.' }) @Allowed('assessment.read')
  assessment(@Root() visit: Visit, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, visit.assessmentId); }

  @Mutation(() => Visit, { description: 'Records that a step of a visit has been done now.' }) @Allowed('visit.record')
  recordVisit(@Uow() uow: UnitOfWork, @Arg('input', () => RecordVisitInput, { description: 'The step.' }) input: RecordVisitInput) { return recordVisit(uow, input); }
}

@Resolver(() => Round)
export class RoundTeamResolver {
  @FieldResolver(() => teams.Connection, { description: 'Its inspection teams that one sees.' }) @Allowed('team.read')
  teams(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => teams.Args) args: ListArgs) { return teams.readBy(uow, 'roundId', round.id, args); }
}

@Resolver(() => Assessment)
export class AssessmentTeamResolver {
  @FieldResolver(() => Team, { nullable: true, description: 'The team that it is assigned to.' }) @Allowed('team.read')
  team(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(teamById, assessment.teamId); }

  @FieldResolver(() => Visit, { nullable: true, description: 'When the team comes.' }) @Allowed('visit.read')
  visit(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(visitByAssessmentId, assessment.id); }

  @Mutation(() => BatchResult, { description: 'Assigns units to teams of a round and plans or moves their visits, each row by itself.' }) @Allowed('assessment.assign')
  assignUnits(@Uow() uow: UnitOfWork, @Arg('input', () => AssignUnitsInput, { description: 'The assignments.' }) input: AssignUnitsInput) { return assignUnits(uow, input); }
}
