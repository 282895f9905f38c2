import { choice, day, instant, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const ContestState = enumOf('ContestState', 'Where a contest stands.', {
  OPEN: '待答复: the office has not answered yet.',
  UPHELD: '维持: what was recorded stands.',
  STRUCK: '撤销: what was recorded is struck, and does not count from the next correction of the bulletin on.',
});
export type ContestState = keyof typeof ContestState;

@Row({ table: 'duty_contest', tag: 75, action: 'dutyContest.read', says: '异议: that a unit contests a line of a bulletin, or one event in it, within two working days.' })
export class DutyContest extends Node {
  @unshown() dutyLineId: string;
  @unshown('uuid', { nullable: true }) dutyEventId: string | null;
  @unshown() unitId: string;
  @day('The day of duty.') day: string;
  @text('Why the unit contests it.') reason: string;
  @choice(() => ContestState, 'Where it stands.') state: ContestState;
  @unshown('uuid', { nullable: true }) contestedBy: string | null;
  @unshown('uuid', { nullable: true }) decidedBy: string | null;
  @instant('When the office answered.', { nullable: true }) decidedAt: Date | null;
  @text("The office's reason; empty until it has answered.") decisionReason: string;
  @instant('When it was contested.') createdAt: Date;
}
