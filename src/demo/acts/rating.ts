/** Communities rate their partners: one person writes and signs, a second one countersigns. */
import { CountersignCommunityRatingDocument, ReturnCommunityRatingDocument, SaveCommunityRatingDocument, SignCommunityRatingDocument } from '../../documents/documents.js';
import type { RatingPlan } from '../city/reviews.js';
import { key, usernames, type Stage } from '../stage.js';

/** How far a rating is taken: to a draft, to its first signature, or to its second. */
export type Far = 'DRAFT' | 'SIGNED_ONCE' | 'SIGNED';

/** A community rates a partner unit, in whole points. Now and then the second person wants a word changed before signing. */
export async function rate(stage: Stage, plan: RatingPlan, far: Far = 'SIGNED'): Promise<void> {
  const writer = stage.who(usernames.community(plan.community));
  const second = stage.who(usernames.communityColleague(plan.community));
  const draft = draftOf(stage, plan);
  const { saveCommunityRating: saved } = await writer.ask(SaveCommunityRatingDocument, { input: draft });
  if (far === 'DRAFT') return;
  let signing = { communityRatingId: saved.id, baseVersion: saved.version };
  await writer.ask(SignCommunityRatingDocument, { input: signing });
  if (far === 'SIGNED_ONCE') return;
  if (plan.unit % 40 === 0) {
    const { returnCommunityRating: returned } = await second.ask(ReturnCommunityRatingDocument, { input: { ...signing, reason: '评语请写得具体一些。' } });
    const { saveCommunityRating: again } = await writer.ask(SaveCommunityRatingDocument, { input: { ...draft, remark: `${draft.remark}已逐项核对台账。`, baseVersion: returned.version } });
    signing = { communityRatingId: saved.id, baseVersion: again.version };
    await writer.ask(SignCommunityRatingDocument, { input: signing });
  }
  await second.ask(CountersignCommunityRatingDocument, { input: signing });
}

function draftOf(stage: Stage, plan: RatingPlan) {
  const points = (item: string): number => Math.trunc(plan.items.find((one) => one.item === item)!.points / 100);
  const remark = plan.items.flatMap((one) => one.remark ?? []).join(';');
  return {
    assessmentId: stage.assessments.get(plan.unit)!.id, partnershipId: key(stage.keys.partnerships, `${plan.unit}-${plan.community}`),
    atmosphere: points('ATMOSPHERE'), environment: points('ENVIRONMENT'), facility: points('FACILITY'), volunteer: points('VOLUNTEER'), culture: points('CULTURE'),
    response: points('RESPONSE'), attitude: points('ATTITUDE'), remark: remark === '' ? '总体评价客观。' : remark,
  };
}
