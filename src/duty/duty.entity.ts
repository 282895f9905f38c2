import { Field, Int } from 'type-graphql';
import { choice, day, flag, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';

export const Shift = enumOf('Shift', 'A shift of duty at an intersection.', {
  MORNING: '早班: the morning rush.',
  EVENING: '晚班: the evening rush.',
});
export type Shift = keyof typeof Shift;

export const StaffKind = enumOf('StaffKind', 'Whom a unit sent to stand duty.', {
  REGULAR: '正式职工: staff of the unit.',
  TEMPORARY: '临时人员: people hired for it.',
  VOLUNTEER: '志愿者: volunteers.',
});
export type StaffKind = keyof typeof StaffKind;

export const DutyEventKind = enumOf('DutyEventKind', 'What a supervisor found at an intersection. The points are those of the notice of 2018; a round may set others.', {
  ABSENT: '缺勤: nobody came; −5.',
  LATE: '迟到: came late; −3.',
  LEFT_EARLY: '早退: left early; −3.',
  CARELESS: '工作不认真: careless on duty; −2.',
  CONSCIENTIOUS: '工作认真负责: conscientious on duty; +2, once the office has confirmed it.',
});
export type DutyEventKind = keyof typeof DutyEventKind;

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
  @instant('When it was arranged.') createdAt: Date;
}

@Row({ table: 'bulletin', tag: 26, action: 'bulletin.read', says: "每日通报: the office's daily list of what happened at the intersections. With it the day is closed, and its units see their lines." })
export class Bulletin extends Node {
  @day('The day that it reports.') day: string;
  @integer('Its number within the office: 1, 2, 3 … without a gap.') number: number;
  @unshown('uuid', { nullable: true }) issuedBy: string | null;
  @instant('When it was issued.') issuedAt: Date;
  @instant('When it was written.') createdAt: Date;
}

@Row({ table: 'duty_line', tag: 27, action: 'dutyLine.read', says: '点名: one line of the roll-call: one unit, one shift, one intersection. Its unit sees it from the bulletin on.' })
export class DutyLine extends Node {
  @unshown() dutyPostId: string;
  @unshown() unitId: string;
  @unshown() intersectionId: string;
  @day('The day.') day: string;
  @choice(() => Shift, 'The shift.') shift: Shift;
  @integer('How many people stood duty.') present: number;
  @flag('Whether a leader of the unit stood duty too.') leaderPresent: boolean;
  @choice(() => StaffKind, 'Whom the unit sent.') staffKind: StaffKind;
  @text('What the supervisor remarked.') remark: string;
  @unshown('uuid', { nullable: true }) recordedBy: string | null;
  @unshown('uuid', { nullable: true }) bulletinId: string | null;
  @instant('When the line arrived; a phone without a network may bring it days later.') createdAt: Date;
}

@Row({ table: 'duty_event', tag: 28, action: 'dutyEvent.read', says: '事件: what happened in a line that was not plain duty. A line without an event was normal.' })
export class DutyEvent extends Node {
  @unshown() dutyLineId: string;
  @unshown() unitId: string;
  @day('The day.') day: string;
  @choice(() => DutyEventKind, 'What happened.') kind: DutyEventKind;
  @text('Why the supervisor says so.') reason: string;
  @unshown('uuid', { nullable: true }) recordedBy: string | null;
  @unshown('uuid', { nullable: true }) confirmedBy: string | null;
  @instant('When the office confirmed it; only conscientious duty needs that.', { nullable: true }) confirmedAt: Date | null;
  @unshown('uuid', { nullable: true }) bulletinId: string | null;
  @instant('When it was recorded.') createdAt: Date;
}

@Value('How many events of a bulletin one sees, by kind.')
export class BulletinCounts {
  @Field(() => Int, { description: '缺勤: absences.' }) absent: number;
  @Field(() => Int, { description: '迟到: late.' }) late: number;
  @Field(() => Int, { description: '早退: left early.' }) leftEarly: number;
  @Field(() => Int, { description: '工作不认真: careless.' }) careless: number;
  @Field(() => Int, { description: '工作认真负责: conscientious, confirmed or not.' }) conscientious: number;
  @Field(() => Int, { description: '其中已确认: conscientious and confirmed by the office, so that it counts.' }) conscientiousConfirmed: number;
}

/**
 * Whether an event counts for its unit: from its bulletin on, and for conscientious duty only once the office has confirmed
 * it. The same event counts in every round whose period holds its `day`. Source: notice of 2018; product.md, settings.
 */
export const eventCounts = ({ kind, bulletinId, confirmedAt }: Pick<DutyEvent, 'kind' | 'bulletinId' | 'confirmedAt'>): boolean =>
  bulletinId !== null && (kind !== 'CONSCIENTIOUS' || confirmedAt !== null);
