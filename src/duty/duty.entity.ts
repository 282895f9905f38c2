import { day, instant, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const Shift = enumOf('Shift', 'A shift of duty at an intersection.', {
  MORNING: '早班: the morning rush.',
  EVENING: '晚班: the evening rush.',
});
export type Shift = keyof typeof Shift;

@Row({ table: 'duty_post', tag: 24, action: 'dutyPost.read', says: '帮包路口: that a unit stands duty at an intersection, from one day to another.' })
export class DutyPost extends Node {
  @unshown() unitId: string;
  @unshown() intersectionId: string;
  @day('The first day.') fromDay: string;
  @day('The last day; null while it goes on.', { nullable: true }) toDay: string | null;
  @instant('When it was arranged.') createdAt: Date;
}

@Row({ table: 'supervision', tag: 25, action: 'supervision.read', says: '督查路口: that a supervisor walks an intersection.' })
export class Supervision extends Node {
  @unshown() accountId: string;
  @unshown() intersectionId: string;
  @day('The first day; null where it was never limited.', { nullable: true }) fromDay: string | null;
  @day('The last day; null while it goes on.', { nullable: true }) toDay: string | null;
  @instant('When it was arranged.') createdAt: Date;
}
