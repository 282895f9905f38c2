import { choice, day, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { KeyTask } from './ledger.entity.js';

export const CommunityItemKind = enumOf('CommunityItemKind', "Which of a community's three lists.", {
  NEED: '需求: what the community needs, from whichever partner takes it or from one.',
  SERVICE: '分工: the part of the service that falls to one partner.',
  RESPONSIBILITY: '责任: what one partner answers for.',
});
export type CommunityItemKind = keyof typeof CommunityItemKind;

export const CommunityItemState = enumOf('CommunityItemState', 'What has become of an item of the lists.', {
  OPEN: '待认领: a unit may take it, or another one still may.',
  TAKEN: '已认领: as many units as it needs have taken it.',
  DONE: '已完成: confirmed deeds have fulfilled it.',
  WITHDRAWN: '已撤销: the community has withdrawn it.',
});
export type CommunityItemState = keyof typeof CommunityItemState;

export const ItemTakeState = enumOf('ItemTakeState', 'What has become of what a unit took of the lists.', {
  TAKEN: '已认领: the unit is to do it.',
  GIVEN_BACK: '已退回: the unit gave it back.',
  CANCELLED: '已取消: the community withdrew the item.',
  DONE: '已完成: a deed that the community confirmed has fulfilled it.',
});
export type ItemTakeState = keyof typeof ItemTakeState;

@Row({ table: 'community_item', tag: 59, action: 'communityItem.read', says: "需求、分工、责任: an item on one of a community's three lists." })
export class CommunityItem extends Node {
  @unshown() communityId: string;
  @unshown('uuid', { nullable: true }) partnershipId: string | null;
  @unshown('uuid', { nullable: true }) unitId: string | null;
  @choice(() => CommunityItemKind, 'On which of the lists.') kind: CommunityItemKind;
  @choice(() => KeyTask, 'Which key task it serves.') keyTask: KeyTask;
  @text('What it is.') title: string;
  @text('More about it.') note: string;
  @day('By when it is wanted.', { nullable: true }) wantedBy: string | null;
  @integer('How many units may share it.') shares: number;
  @integer('How many units have taken it.') taken: number;
  @choice(() => CommunityItemState, 'What has become of it.') state: CommunityItemState;
  @instant('When the community closed it before it was done by all.', { nullable: true }) closedAt: Date | null;
  @text('Why the community closed it.') closingReason: string;
  @integer('Counts its changes. Whoever changes it names the version that they have read.') version: number;
  @unshown() createdBy: string;
  @instant('When it was written.') createdAt: Date;
}

@Row({ table: 'item_take', tag: 60, action: 'itemTake.read', says: "认领: that a unit has taken an item of a community's lists." })
export class ItemTake extends Node {
  @unshown() itemId: string;
  @unshown() partnershipId: string;
  @unshown() unitId: string;
  @unshown() communityId: string;
  @choice(() => ItemTakeState, 'What has become of it.') state: ItemTakeState;
  @text('责任人: who in the unit sees to it.') responsible: string;
  @text('What the unit said when it took it.') note: string;
  @text('Why the unit gave it back.') givenBackReason: string;
  @instant('When the unit gave it back.', { nullable: true }) givenBackAt: Date | null;
  @unshown() takenBy: string;
  @instant('When it was taken.') createdAt: Date;
}
