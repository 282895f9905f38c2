import { choice, instant, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { ObjectionSubject } from '../standing/ruling.entity.js';

export const ObjectionState = enumOf('ObjectionState', 'Where an objection stands.', {
  OPEN: '待裁定: the office has not decided yet.',
  WITHDRAWN: '已撤回: the unit has withdrawn it.',
  UPHELD: '成立: the office followed it; its ruling says how.',
  REJECTED: '不成立: the office did not follow it; its ruling says why.',
});
export type ObjectionState = keyof typeof ObjectionState;

@Row({ table: 'objection', tag: 100, action: 'objection.read', says: "异议: a unit's dispute of a mark, an event or a rating. It can be filed from the preview until the round is closed." })
export class Objection extends Node {
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @choice(() => ObjectionSubject, 'What it is about.') subject: ObjectionSubject;
  @unshown('uuid', { nullable: true }) ruleId: string | null;
  @unshown('uuid', { nullable: true }) dutyEventId: string | null;
  @text('What the unit says.') reason: string;
  @choice(() => ObjectionState, 'Where it stands.') state: ObjectionState;
  @unshown('uuid', { nullable: true }) filedBy: string | null;
  @unshown('uuid', { nullable: true }) withdrawnBy: string | null;
  @instant('When it was decided or withdrawn; null while it is open.', { nullable: true }) closedAt: Date | null;
  @instant('When it was filed.') createdAt: Date;
}

@Row({ table: 'objection_file', tag: 101, action: 'objectionFile.read', says: 'That a file supports an objection.' })
export class ObjectionFile extends Node {
  @unshown() objectionId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() fileId: string;
}
