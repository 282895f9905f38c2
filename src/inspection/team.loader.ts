import { ID, Int } from 'type-graphql';
import { rowBy, rowById } from '../platform/db/loader.js';
import { equals, listOf, within } from '../platform/graph/list.js';
import { Team, TeamMember, Visit } from './team.entity.js';

export const teamById = rowById(Team);
export const visitByAssessmentId = rowBy(Visit, 'assessmentId');

export const teams = listOf(Team, {
  says: 'teams',
  filter: { roundId: equals<Team>('roundId', () => ID, 'Of this round.') },
  order: ['number', 'createdAt'],
});

export const teamMembers = listOf(TeamMember, { says: 'members of the team', filter: { isLeader: equals<TeamMember>('isLeader', () => Boolean, 'Whether they lead the team.') }, order: ['-isLeader', 'createdAt'] });

export const visits = listOf(Visit, {
  says: 'visits',
  filter: {
    day: within<Visit>('day', 'On these days.'),
    stage: equals<Visit>('stage', () => Int, 'In this stage of the inspection.'),
    roundId: equals<Visit>('roundId', () => ID, 'Of this round.'),
  },
  order: ['day', 'stage', 'createdAt'],
});
