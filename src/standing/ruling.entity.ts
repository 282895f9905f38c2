import { choice, flag, instant, points, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const ObjectionSubject = enumOf('ObjectionSubject', 'What a unit objects to.', {
  MARK: '得分: the points of one rule.',
  EVENT: '事件: a duty event that counts.',
  RATING: "社区评分: the communities' rating of the unit.",
});
export type ObjectionSubject = keyof typeof ObjectionSubject;

@Row({ table: 'ruling', tag: 102, action: 'ruling.read', says: '裁定: what the office ruled on an objection. Standings that are computed while it stands take it in.' })
export class Ruling extends Node {
  @unshown() objectionId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @choice(() => ObjectionSubject, 'What it is about.') subject: ObjectionSubject;
  @unshown('uuid', { nullable: true }) ruleId: string | null;
  @unshown('uuid', { nullable: true }) dutyEventId: string | null;
  @flag('Whether the objection was upheld.') upheld: boolean;
  @points("Upheld on a mark, the rule's points; upheld on the rating, the score in its place. Upheld on an event it has none: the event is struck.", { nullable: true }) points: number | null;
  @text('Why.') reason: string;
  @unshown('uuid', { nullable: true }) ruledBy: string | null;
  @instant('When.') ruledAt: Date;
  @instant('Since when it stands no more; null while it stands.', { nullable: true }) supersededAt: Date | null;
  @unshown('uuid', { nullable: true }) supersededBy: string | null;
  @text('Why it stands no more.', { nullable: true }) supersededReason: string | null;
}
