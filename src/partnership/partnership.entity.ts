import { Field, Int } from 'type-graphql';
import { day, instant, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Day } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';

@Row({ table: 'partnership', tag: 20, action: 'partnership.read', says: '帮包社区: that a unit helps a community, from one day to another.' })
export class Partnership extends Node {
  @unshown() unitId: string;
  @unshown() communityId: string;
  @day('The first day.') fromDay: string;
  @day('The last day; none while no end is planned.', { nullable: true }) toDay: string | null;
  @instant('When it was arranged.') createdAt: Date;
}

export const ContactState = enumOf('ContactState', 'How much there is between a unit and its community.', {
  NONE: '未对接: nothing at all.',
  PLAN_ONLY: '仅有方案: a plan, or something taken of the lists, and no deed.',
  ACTIVE: '已开展: at least one deed that is neither withdrawn nor disputed.',
});
export type ContactState = keyof typeof ContactState;

@Value('How much there is between a unit and its community, as of today.')
export class PartnershipContact {
  @Field(() => ContactState, { description: 'None, plan only, or active.' }) state: ContactState;
  @Field(() => Day, { nullable: true, description: 'The day of the latest deed that is neither withdrawn nor disputed.' }) lastDeedOn: string | null;
  @Field(() => Int, { description: 'For how many days there has been no deed: since the latest one, or since the first day of the partnership. To its end, where it is over.' }) silentDays: number;
  @Field(() => Boolean, { description: 'Whether this is an alert: the partnership is not over, and there has been no deed for thirty days.' }) silent: boolean;
}
