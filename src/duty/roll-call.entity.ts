import { choice, day, flag, instant, integer, text, timeOfDay, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Shift } from './duty.entity.js';

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

export const DutyReasonCode = enumOf('DutyReasonCode', 'Why a supervisor says that something happened: a closed list for each kind of event.', {
  ABSENT_NOBODY_CAME: '全班次无人到岗: nobody came in the whole shift.',
  ABSENT_TWO_CALLS: '两次点名均无人: nobody at two roll-calls.',
  ABSENT_AFTER_PHONE: '电话联系后仍未派人: nobody was sent after a telephone call either.',
  ABSENT_OTHER: '其他: something else; say what.',
  LATE_AFTER_START: '开始后才到岗: came after the shift had begun.',
  LATE_AT_SECOND_CALL: '点名未到随后补到: was missing at the roll-call and came later.',
  LATE_TOO_FEW: '应到人数未到齐: not all who were due came in time.',
  LATE_OTHER: '其他: something else; say what.',
  LEFT_EARLY_BEFORE_END: '未到时间离岗: left before the shift had ended.',
  LEFT_EARLY_GONE_AT_RECHECK: '结束前复查已无人: nobody there when it was looked at again.',
  LEFT_EARLY_OTHER: '其他: something else; say what.',
  CARELESS_PHONE: '执勤时玩手机: with the telephone while on duty.',
  CARELESS_CHATTING: '聚在一起聊天: stood together and talked.',
  CARELESS_SITTING: '坐在路边休息: sat at the roadside.',
  CARELESS_NO_GUIDANCE: '对违规不劝阻: let people walk against the rules.',
  CARELESS_NO_VEST: '未穿戴标识: without the vest or armband.',
  CARELESS_OTHER: '其他: something else; say what.',
  CONSCIENTIOUS_HELPED: '主动帮助行人: helped people across.',
  CONSCIENTIOUS_BAD_WEATHER: '冒雨冒雪坚持: stood through rain or snow.',
  CONSCIENTIOUS_PATIENT: '耐心劝阻: dissuaded people patiently.',
  CONSCIENTIOUS_WITH_POLICE: '协助交警疏导: helped the police with the traffic.',
  CONSCIENTIOUS_EXEMPLARY: '全程规范: exemplary from beginning to end.',
  CONSCIENTIOUS_OTHER: '其他: something else; say what.',
});
export type DutyReasonCode = keyof typeof DutyReasonCode;

export const DutySource = enumOf('DutySource', 'Where a line of the roll-call comes from.', {
  PHONE: '手机: entered at the intersection.',
  PAPER: '纸质: copied from paper.',
  IMPORT: '导入: read in from a workbook.',
});
export type DutySource = keyof typeof DutySource;

export const DutyLineState = enumOf('DutyLineState', 'Where a line of the roll-call stands.', {
  COUNTS: '有效: the one line of its post and shift.',
  DUPLICATE: '重复: another line of the same post and shift counts; this one is kept.',
  STRUCK: '撤销: struck by the office, with a reason.',
});
export type DutyLineState = keyof typeof DutyLineState;

@Row({ table: 'duty_line', tag: 27, action: 'dutyLine.read', says: '点名: one line of the roll-call: one unit, one shift, one intersection. Its unit sees it from the bulletin on.' })
export class DutyLine extends Node {
  @unshown() dutyPostId: string;
  @unshown() unitId: string;
  @unshown() intersectionId: string;
  @day('The day.') day: string;
  @choice(() => Shift, 'The shift.') shift: Shift;
  @integer('How many people were due; null where no roster says so.', { nullable: true }) due: number | null;
  @integer('How many people stood duty.') present: number;
  @flag('Whether a leader of the unit stood duty too.') leaderPresent: boolean;
  @choice(() => StaffKind, 'Whom the unit sent.') staffKind: StaffKind;
  @timeOfDay('When the unit was there, if somebody wrote it down.', { nullable: true }) arrivedAt: string | null;
  @timeOfDay('When the unit went, if somebody wrote it down.', { nullable: true }) leftAt: string | null;
  @choice(() => DutySource, 'Where it comes from.') source: DutySource;
  @text('What the supervisor remarked.') remark: string;
  @choice(() => DutyLineState, 'Where it stands.') state: DutyLineState;
  @day('Until when its unit may contest it; null until its bulletin is issued.', { nullable: true }) contestUntil: string | null;
  @instant('When it was struck.', { nullable: true }) struckAt: Date | null;
  @text('Why it was struck; empty while it was not.') strikeReason: string;
  @instant('When the office chose it among several of the same post and shift.', { nullable: true }) chosenAt: Date | null;
  @text('Why it was chosen; empty while it was not.') choiceReason: string;
  @instant('When it was written down, by the phone\'s own clock.', { nullable: true }) recordedAtClient: Date | null;
  @integer('How many seconds the phone\'s clock was behind the server\'s when it sent the line; below zero where it was ahead.', { nullable: true }) clockOffsetSeconds: number | null;
  @unshown('uuid', { nullable: true }) recordedBy: string | null;
  @unshown('uuid', { nullable: true }) struckBy: string | null;
  @unshown('uuid', { nullable: true }) chosenBy: string | null;
  @unshown('uuid', { nullable: true }) bulletinId: string | null;
  @unshown('text', { nullable: true }) printedState: 'COUNTS' | 'STRUCK' | null;
  @unshown('text', { nullable: true }) clientKey: string | null;
  @unshown('text') contentSha256: string;
  @instant('When the line arrived; a phone without a network may bring it days later.') createdAt: Date;
}

@Row({ table: 'duty_event', tag: 28, action: 'dutyEvent.read', says: '事件: what happened in a line that was not plain duty. A line without an event was normal.' })
export class DutyEvent extends Node {
  @unshown() dutyLineId: string;
  @unshown() unitId: string;
  @day('The day.') day: string;
  @choice(() => DutyEventKind, 'What happened.') kind: DutyEventKind;
  @integer('How many minutes late or early, if somebody wrote it down.', { nullable: true }) minutes: number | null;
  @choice(() => DutyReasonCode, 'Why the supervisor says so, from the list of its kind; null where it is said in words alone.', { nullable: true }) reasonCode: DutyReasonCode | null;
  @text('Why the supervisor says so, in words; may be empty where the list says it.') reason: string;
  @flag('Whether it counts for its unit: as the latest edition of its bulletin says. Conscientious duty counts once confirmed, what is struck does not.') counts: boolean;
  @instant('When it was struck.', { nullable: true }) struckAt: Date | null;
  @text('Why it was struck; empty while it was not.') strikeReason: string;
  @unshown('uuid', { nullable: true }) struckBy: string | null;
  @unshown('uuid', { nullable: true }) suspensionId: string | null;
  @unshown('uuid', { nullable: true }) recordedBy: string | null;
  @unshown('uuid', { nullable: true }) confirmedBy: string | null;
  @instant('When the office confirmed it; only conscientious duty needs that.', { nullable: true }) confirmedAt: Date | null;
  @unshown('uuid', { nullable: true }) bulletinId: string | null;
  @instant('When it was recorded.') createdAt: Date;
}

@Row({ table: 'duty_line_file', tag: 74, action: 'dutyLineFile.read', says: 'That a photo belongs to a line of the roll-call.' })
export class DutyLineFile extends Node {
  @unshown() dutyLineId: string;
  @unshown() unitId: string;
  @unshown() fileId: string;
  @unshown('uuid', { nullable: true }) recordedBy: string | null;
}
