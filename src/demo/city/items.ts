import type { CommunityPlan, PartnershipPlan } from './communities.js';
import type { KeyTask } from './deeds.js';
import type { LedgerPlan } from './ledger.js';

/** Something on a community's three lists: what it needs, the part of one partner, what one partner answers for. */
export interface ItemPlan {
  community: number;
  kind: 'NEED' | 'SERVICE' | 'RESPONSIBILITY';
  task: KeyTask;
  titleZh: string;
  /** The partner that it is meant for; null where whichever partner may take it. */
  meantFor: number | null;
  shares: number;
  /** The units that take it, in their order. */
  takers: number[];
  /** Of them, who gives it back. */
  givenBackBy: number | null;
}

/** Communities that keep their lists: one in six, and all of the notice. */
const keepsLists = (community: CommunityPlan): boolean => !community.invented || community.number % 6 === 0;

/**
 * The lists as they stand in March. The first partner takes a need that its next confirmed deed fulfils; a second one gives
 * back what it took; some needs nobody takes.
 */
export function inventItems(communities: readonly CommunityPlan[], partnerships: readonly PartnershipPlan[], ledger: readonly LedgerPlan[]): ItemPlan[] {
  return communities.filter(keepsLists).flatMap((community) => {
    const partners = partnerships.filter((one) => one.community === community.number && one.contact === 'ACTIVE' && one.from <= '2018-03-01').map(({ unit }) => unit);
    const [first, second] = partners;
    if (first === undefined) return [];
    const task = ledger.find(({ unit, community: of }) => unit === first && of === community.number)?.task ?? 'ENVIRONMENT';
    const base = { community: community.number, meantFor: null, shares: 1, takers: [], givenBackBy: null };
    return [
      { ...base, kind: 'NEED' as const, task, titleZh: `${community.nameZh}楼院整治和设施修缮`, shares: second === undefined ? 1 : 2, takers: second === undefined ? [first] : [first, second] },
      { ...base, kind: 'NEED' as const, task: 'FACILITY' as const, titleZh: `${community.nameZh}添置电动车充电棚`, takers: [second ?? first], givenBackBy: second ?? first },
      { ...base, kind: 'NEED' as const, task: 'CULTURE' as const, titleZh: `为${community.nameZh}少儿阅览室捐赠图书` },
      { ...base, kind: 'SERVICE' as const, task: 'VOLUNTEER' as const, titleZh: '每月第二个周六上门服务独居老人', meantFor: first, takers: [first] },
      { ...base, kind: 'RESPONSIBILITY' as const, task: 'ENVIRONMENT' as const, titleZh: '包干主干道两侧卫生', meantFor: first, takers: [first] },
    ];
  });
}
