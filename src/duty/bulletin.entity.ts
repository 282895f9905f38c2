import { Field, Int } from 'type-graphql';
import { choice, day, flag, instant, integer, json, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Day } from '../platform/graph/scalars.js';
import { Value } from '../platform/graph/value.js';
import { Shift } from './duty.entity.js';
import { DutyEventKind, DutyReasonCode, StaffKind } from './roll-call.entity.js';

@Row({ table: 'bulletin', tag: 26, action: 'bulletin.read', says: "每日通报: the office's daily list of what happened at the intersections. With it the day's units see their lines; what is decided later goes into a numbered correction." })
export class Bulletin extends Node {
  @day('The day that it reports.') day: string;
  @integer('Its number within the office: 1, 2, 3 … without a gap.') number: number;
  @unshown('uuid', { nullable: true }) issuedBy: string | null;
  @instant('When it was issued.') issuedAt: Date;
  @instant('When it was written.') createdAt: Date;
}

@Row({ table: 'bulletin_edition', tag: 72, action: 'bulletinEdition.read', says: '通报版本: the first issue of a bulletin, or one of its numbered corrections. It never changes, and every one stays readable.' })
export class BulletinEdition extends Node {
  @unshown() bulletinId: string;
  @day('The day that it reports.') day: string;
  @integer('1 for the first issue, 2, 3 … for the corrections.') edition: number;
  @text('Why it was corrected; empty for the first issue.') reason: string;
  @integer('How many lines it changes against the edition before.') changes: number;
  @unshown('uuid', { nullable: true }) issuedBy: string | null;
  @instant('When it was issued.') issuedAt: Date;
}

export const PrintedState = enumOf('PrintedState', 'How an edition of a bulletin prints a line.', {
  COUNTS: '有效: the line counts.',
  STRUCK: '撤销: the line is struck.',
  WITHDRAWN: '换下: another line of the same post and shift takes its place.',
});
export type PrintedState = keyof typeof PrintedState;

export const BulletinChange = enumOf('BulletinChange', 'What a correction does to a line.', {
  ADDED: '补录: the line is new in the bulletin.',
  CHANGED: '更正: an event of the line counts now, or no longer.',
  STRUCK: '撤销: the line is struck.',
  WITHDRAWN: '换下: another line of the same post and shift takes its place.',
});
export type BulletinChange = keyof typeof BulletinChange;

@Value('An event as an edition of a bulletin prints it.')
export class PrintedEvent {
  @Field(() => DutyEventKind, { description: 'What happened.' }) kind: DutyEventKind;
  @Field(() => Int, { nullable: true, description: 'How many minutes late or early, if somebody wrote it down.' }) minutes: number | null;
  @Field(() => DutyReasonCode, { nullable: true, description: 'Why, from the list of its kind.' }) reasonCode: DutyReasonCode | null;
  @Field(() => String, { description: 'Why, in words.' }) reason: string;
  @Field(() => Boolean, { description: 'Whether it counts, as of this edition.' }) counts: boolean;
}

@Row({ table: 'bulletin_entry', tag: 73, action: 'bulletinEntry.read', says: 'A line of the roll-call as one edition of its bulletin prints it.' })
export class BulletinEntry extends Node {
  @unshown() editionId: string;
  @unshown() bulletinId: string;
  @integer('The number of the edition.') edition: number;
  @unshown() dutyLineId: string;
  @unshown() unitId: string;
  @unshown() intersectionId: string;
  @day('The day.') day: string;
  @choice(() => Shift, 'The shift.') shift: Shift;
  @integer('How many people were due; null where no roster says so.', { nullable: true }) due: number | null;
  @integer('How many people stood duty.') present: number;
  @flag('Whether a leader of the unit stood duty too.') leaderPresent: boolean;
  @choice(() => StaffKind, 'Whom the unit sent.') staffKind: StaffKind;
  @choice(() => PrintedState, 'How the line is printed.') state: PrintedState;
  @json(() => [PrintedEvent], 'Its events, as of this edition.') events: PrintedEvent[];
  @choice(() => BulletinChange, 'What this edition does to it; null where it stands as before.', { nullable: true }) change: BulletinChange | null;
  @text('Why it was changed; empty where it stands as before.') changeReason: string;
  @unshown('uuid', { nullable: true }) recordedBy: string | null;
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

@Value('通报草稿: a day before its bulletin, or before the next correction of it, with everything that is still open.')
export class BulletinDraft {
  @Field(() => Day, { description: 'The day.' }) day: string;
  unconfirmedIds: string[];
  duplicateIds: string[];
  pendingIds: string[];
  unrecordedIds: string[];
  unclosedIds: string[];
}
