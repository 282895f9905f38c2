/** What the people of a unit have to do for its archive, and after the visit. */
import { openWorkOf, type OpenWork } from '../archive/progress.service.js';
import { Feedback } from '../inspection/closing.entity.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { Assessment } from '../round/round.entity.js';
import { task, type Frame, type Source } from './task-frame.js';
import type { Task } from './task.entity.js';

/** The archives of the own unit in the rounds that are open, each with what is still to be done. */
async function openWork({ uow, rounds }: Frame): Promise<OpenWork[]> {
  const open = rounds.filter(({ phase }) => phase === 'OPEN').map(({ id }) => id);
  const assessments = open.length === 0 ? [] : await uow.rows.find(Assessment, { roundId: open, unitId: uow.actor.unitId ?? null });
  return assessments.length === 0 ? [] : openWorkOf(uow, assessments.map(({ id }) => id));
}

const titleOf = ({ rounds }: Frame, roundId: string): string => rounds.find(({ id }) => id === roundId)?.titleZh ?? '';

export const clerksArchive: Source = async (frame) => (await openWork(frame)).flatMap((work): Task[] => {
  const { archiveId, closesAt, pointsAtStake } = work;
  const title = titleOf(frame, work.roundId);
  const returned = work.returned.map(({ evidenceId, title: piece, reason, due }) => task(frame, { kind: 'EVIDENCE_RETURNED', subjectId: evidenceId, what: piece, why: `已退回:${reason}`, due }));
  if (work.state !== 'DRAFT') return returned;
  const missing = work.lacking.filter(({ slotsAnswered, slotsAsked }) => slotsAnswered < slotsAsked);
  const quiet = work.lacking.filter(({ slotsAnswered, slotsAsked, freshness }) => slotsAnswered >= slotsAsked && (freshness === 'QUIET' || freshness === 'OLD'));
  const names = (rules: OpenWork['lacking']): string => `${rules.slice(0, 3).map(({ code, titleZh }) => `${code} ${titleZh}`).join('、')}${rules.length > 3 ? '等' : ''}`;
  return [
    ...returned,
    ...(work.returnReason === null ? [] : [task(frame, { kind: 'ARCHIVE_RETURNED', subjectId: archiveId, what: title, why: `已退回:${work.returnReason}`, due: closesAt, points: pointsAtStake })]),
    ...(work.isOpen && missing.length > 0 ? [task(frame, {
      kind: 'EVIDENCE_MISSING', subjectId: archiveId, what: title, why: `${missing.length}项条款材料不齐(已备${work.slotsAnswered}/${work.slotsAsked}):${names(missing)}`, count: missing.length, due: closesAt, points: pointsAtStake,
    })] : []),
    ...(work.isOpen && quiet.length > 0 ? [task(frame, { kind: 'EVIDENCE_STALE', subjectId: archiveId, what: title, why: `${quiet.length}项条款近期无新材料:${names(quiet)}`, count: quiet.length, due: closesAt })] : []),
    // With nothing missing, or with no more time to add to it, what is there goes to the leader.
    ...(work.isBegun && (missing.length === 0 || !work.isOpen) ? [task(frame, { kind: 'ARCHIVE_HAND_IN', subjectId: archiveId, what: title, why: missing.length === 0 ? '材料已齐,请送负责人签署' : '提交时间已过,请将已有材料送负责人签署', due: closesAt })] : []),
  ];
});

export const leadersArchive: Source = async (frame) => (await openWork(frame)).filter(({ state }) => state === 'HANDED_IN').map(({ archiveId, roundId, closesAt, slotsAnswered, slotsAsked, pointsAtStake }) =>
  task(frame, {
    kind: 'ARCHIVE_SIGN', subjectId: archiveId, what: titleOf(frame, roundId), due: closesAt, points: pointsAtStake,
    why: slotsAnswered === slotsAsked ? '联络员已送签,材料齐全' : `联络员已送签,材料${slotsAnswered}/${slotsAsked},未齐部分涉及${decimalOf(pointsAtStake)}分`,
  }));

export const leadersFeedback: Source = async (frame) => {
  const open = await frame.uow.rows.find(Feedback, { acknowledgedAt: null, unitId: frame.uow.actor.unitId ?? null }, { order: ['givenAt', 'id'] });
  return open.map(({ id, roundId, weaknesses }) => task(frame, { kind: 'FEEDBACK_ACKNOWLEDGE', subjectId: id, what: titleOf(frame, roundId), why: weaknesses === '' ? '考核组已反馈意见' : `考核组指出:${weaknesses.slice(0, 80)}` }));
};
