import { day, instant, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';

@Row({ table: 'partnership', tag: 20, action: 'partnership.read', says: '帮包社区: that a unit helps a community, from one day to another.' })
export class Partnership extends Node {
  @unshown() unitId: string;
  @unshown() communityId: string;
  @day('The first day.') fromDay: string;
  @day('The last day; none while no end is planned.', { nullable: true }) toDay: string | null;
  @instant('When it was arranged.') createdAt: Date;
}
