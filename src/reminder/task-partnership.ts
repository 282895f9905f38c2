/** What there is to do between units and communities. */
import { addDays } from '../calendar/calendar.service.js';
import { unansweredEntries } from '../partnership/answer-state.service.js';
import { silenceDays, silentPartnerships } from '../partnership/contact.service.js';
import { doubtfulRatings } from '../partnership/doubt.service.js';
import { CommunityRating } from '../partnership/rating.entity.js';
import { awaitedRatings, type AwaitedRating } from '../partnership/rating.service.js';
import { communityById, unitById } from '../territory/territory.loader.js';
import { grouped, task, type Source } from './task-frame.js';
import type { Task, TaskKind } from './task.entity.js';

export const communitysLedger: Source = async (frame) => {
  const entries = await unansweredEntries(frame.uow);
  const open = entries.filter(({ lapsed }) => !lapsed);
  return Promise.all(grouped(open, ({ unitId }) => unitId).map(async (own) => {
    const unit = await frame.uow.load(unitById, own[0]!.unitId);
    const due = own.map(({ dueOn }) => dueOn).sort()[0]!;
    return task(frame, { kind: 'LEDGER_ANSWER', subjectId: own.find(({ dueOn }) => dueOn === due)!.entryId, what: unit?.nameZh ?? '', why: `${own.length}条台账待确认,逾期视为未确认`, count: own.length, due });
  }));
};

const ratingSays: Readonly<Record<AwaitedRating['state'], readonly [TaskKind, string]>> = {
  NONE: ['RATING_BEGIN', '尚未评分'], DRAFT: ['RATING_SIGN', '评分草稿待签字'], SIGNED_ONCE: ['RATING_COUNTERSIGN', '评分待第二人复签'],
};

export const communitysRatings: Source = async (frame) => {
  const { uow, rounds } = frame;
  const tasks: Task[] = [];
  for (const round of rounds) {
    const awaited = await awaitedRatings(uow, round);
    // Two different people sign: whoever signed first has done their part.
    const half = awaited.filter(({ state }) => state === 'SIGNED_ONCE').map(({ assessmentId }) => assessmentId);
    const own = new Set((half.length === 0 ? [] : await uow.rows.find(CommunityRating, { assessmentId: half, signedBy: uow.actor.accountId })).map(({ assessmentId, partnershipId }) => `${assessmentId} ${partnershipId}`));
    tasks.push(...awaited.filter(({ assessmentId, partnershipId }) => !own.has(`${assessmentId} ${partnershipId}`)).map(({ assessmentId, unitNameZh, state }) => {
      const [kind, why] = ratingSays[state];
      return task(frame, { kind, subjectId: assessmentId, what: unitNameZh, why: `${round.titleZh}:${why}`, due: round.phase === 'REVIEW' ? null : round.inspectionTo });
    }));
  }
  return tasks;
};

/** Where nothing was done for thirty days: told to the unit, and to the office of all of them. */
export const unitsSilence: Source = async (frame) => Promise.all((await silentPartnerships(frame.uow)).map(async ({ partnershipId, communityId, silentDays }) => {
  const community = await frame.uow.load(communityById, communityId);
  return task(frame, { kind: 'PARTNERSHIP_SILENT', subjectId: partnershipId, what: community?.nameZh ?? '', why: `已${silentDays}天没有帮包记录`, due: addDays(frame.today, silenceDays - silentDays) });
}));

export const officesPartnerships: Source = async (frame) => {
  const { uow, rounds, today } = frame;
  const silent = await silentPartnerships(uow);
  const longest = silent.reduce((days, one) => (one.silentDays > days ? one.silentDays : days), 0);
  const tasks = silent.length === 0 ? [] : [task(frame, { kind: 'PARTNERSHIP_SILENT', subjectId: silent.find(({ silentDays }) => silentDays === longest)!.partnershipId, what: `${silent.length}对帮包关系`, why: `超过${silenceDays}天没有帮包记录,最长${longest}天`, count: silent.length, due: addDays(today, silenceDays - longest) })];
  for (const round of rounds.filter(({ phase }) => phase !== 'OPEN')) {
    const awaited = await awaitedRatings(uow, round);
    const doubtful = await doubtfulRatings(uow, { first: 1, filter: { roundId: round.id } });
    const count = await doubtful.totalCount();
    if (count > 0) tasks.push(task(frame, { kind: 'RATINGS_DOUBTFUL', subjectId: doubtful.nodes[0]!.id, what: round.titleZh, why: `${count}份社区评分高于95分而确认的台账少于3条`, count }));
    if (awaited.length > 0) tasks.push(task(frame, { kind: 'RATINGS_AWAITED', subjectId: round.id, what: round.titleZh, why: `${awaited.length}份社区评分未完成`, count: awaited.length, due: round.inspectionTo }));
  }
  return tasks;
};
