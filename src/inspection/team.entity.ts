import { day, flag, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

@Row({ table: 'team', tag: 29, action: 'team.read', says: '考核组: a leader and the examiners who inspect the units that are assigned to them in one round.' })
export class Team extends Node {
  @unshown() roundId: string;
  @integer('Its number within the round, from 1.') number: number;
  @text('Name in Chinese, such as 第一考核组.') nameZh: string;
  @instant('When the team was set up.') createdAt: Date;
}

@Row({ table: 'team_member', tag: 30, action: 'teamMember.read', says: 'That a person sits in a team: one person in one team of a round.' })
export class TeamMember extends Node {
  @unshown() teamId: string;
  @unshown() roundId: string;
  @unshown() accountId: string;
  @flag('Whether the person leads the team; the others are its examiners.') isLeader: boolean;
  @instant('When the person was put into the team.') createdAt: Date;
}

export const VisitStep = enumOf('VisitStep', 'What a team does at a unit, in the order of the day.', {
  REPORT_HEARD: '听取汇报: the report of the unit\'s leaders was heard.',
  ARCHIVES_READ: '查阅档案: the archives were read.',
  SITE_SEEN: '实地考察: the place was seen.',
});
export type VisitStep = keyof typeof VisitStep;

@Row({ table: 'visit', tag: 31, action: 'visit.read', says: '考核 (到场): a team at a unit, on a day of the inspection.' })
export class Visit extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @integer('In which stage of the inspection: 1 or 2.') stage: number;
  @day('On which day.') day: string;
  @instant('When the report was heard.', { nullable: true }) reportHeardAt: Date | null;
  @instant('When the archives were read.', { nullable: true }) archivesReadAt: Date | null;
  @instant('When the place was seen.', { nullable: true }) siteSeenAt: Date | null;
  @instant('When the visit was planned first.') createdAt: Date;
}
