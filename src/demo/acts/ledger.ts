/** What lies between units and communities: the ledger with its answers, disputes and corrections, and the three lists. */
import {
  AnswerLedgerEntriesDocument, ChangeLedgerEntryDocument, GiveBackCommunityItemDocument, RecordLedgerEntriesDocument, TakeCommunityItemDocument,
  PartnershipsDocument, WriteCommunityItemsDocument, type LedgerAnswer, type LedgerAnswerInput,
} from '../../documents/documents.js';
import { fileBytes } from '../city/files.js';
import type { ItemPlan } from '../city/items.js';
import type { LedgerPlan } from '../city/ledger.js';
import { slices, together } from '../cast.js';
import { groups, key, usernames, type Stage } from '../stage.js';

interface Entry { readonly plan: LedgerPlan; readonly id: string; readonly version: number }

/** Deeds that a clerk has not recorded yet, entries that a community has not answered yet, and entries that it has disputed. */
export class Ledger {
  #unrecorded: LedgerPlan[];
  readonly #unanswered: Entry[] = [];
  readonly #disputed: Entry[] = [];
  /** The paper that approves a unit's gifts, by unit: one file serves all of them. */
  readonly #papers = new Map<number, string>();

  constructor(private readonly stage: Stage, plans: readonly LedgerPlan[]) {
    this.#unrecorded = [...plans];
  }

  /** Clerks record what was done up to a day, each their own, in the units that are asked for. */
  async record(until: string, units: (unit: number) => boolean = () => true, tick: () => void = () => undefined): Promise<void> {
    const due = this.#unrecorded.filter((plan) => plan.day <= until && units(plan.unit));
    this.#unrecorded = this.#unrecorded.filter((plan) => !due.includes(plan));
    await together([...groups(due, ({ unit }) => unit)], async ([unit, plans]) => {
      if (plans.some(needsPaper) && !this.#papers.has(unit)) this.#papers.set(unit, await this.#paper(unit, until));
      for (const some of slices(plans, 50)) {
        const { recordLedgerEntries } = await this.stage.who(usernames.clerk(unit)).ask(RecordLedgerEntriesDocument, { input: { entries: some.map((plan) => this.#entryOf(plan)) } });
        some.forEach((plan, at) => this.#unanswered.push({ plan, ...recordLedgerEntries[at]! }));
      }
      tick();
    });
  }

  /** Communities answer what lies before them; some entries stay without an answer until their ten working days are over. */
  async answer(tick: () => void = () => undefined): Promise<void> {
    const due = this.#unanswered.splice(0).filter(({ plan }) => plan.answer !== null);
    await together([...groups(due, ({ plan }) => plan.community)], async ([community, entries]) => {
      for (const some of slices(entries, 100)) await this.#answer(community, some.map((entry) => this.#answerOf(entry)));
      this.#disputed.push(...entries.filter(({ plan }) => plan.answer!.kind === 'DISPUTED'));
      tick();
    });
  }

  /** Some clerks set right what was disputed; the community looks again, and confirms. */
  async correct(): Promise<void> {
    const some = this.#disputed.splice(0).filter((_, at) => at % 2 === 0);
    await together(some, async ({ plan, id, version }) => {
      const { partnershipId: _same, ...content } = this.#entryOf(plan);
      const note = `${content.note} 更正:经与社区核对,按社区值班记录重新填报参加人数。`.trim();
      const { changeLedgerEntry: corrected } = await this.stage.who(usernames.clerk(plan.unit)).ask(ChangeLedgerEntryDocument, {
        input: { entryId: id, baseVersion: version + 1, content: { ...content, note, staff: Math.max(1, plan.people - 2) } },
      });
      const confirmed = { ...this.#answerOf({ plan, id, version: corrected.version }), answer: 'CONFIRMED' as const, remark: '已与单位核对,更正后属实。' };
      await this.#answer(plan.community, [confirmed]);
    });
  }

  async #answer(community: number, answers: LedgerAnswerInput[]): Promise<void> {
    const { answerLedgerEntries: { refused, rows } } = await this.stage.who(usernames.community(community)).ask(AnswerLedgerEntriesDocument, { input: { answers } });
    if (refused > 0) throw new Error(`Community ${community} could not answer: ${rows.find((row) => !row.done)?.message}`);
  }

  #answerOf({ plan, id, version }: Entry): LedgerAnswerInput {
    const { kind, remark } = plan.answer!;
    const given = plan.goods.length > 0 || plan.amountYuan !== null;
    return {
      entryId: id, baseVersion: version, answer: answers[kind], remark: remark ?? '', handOverTo: given ? this.stage.plan.communities[plan.community - 1]!.staff.name : '', handOverOn: given ? plan.day : null,
    };
  }

  /** A clerk scans the paper that approves the unit's gifts. */
  #paper(unit: number, day: string): Promise<string> {
    const name = '捐赠审批单.pdf';
    return this.stage.who(usernames.clerk(unit)).upload('LEDGER', name, fileBytes({ name, mimeType: 'application/pdf', seed: 7_000 + unit, takenAt: `${day}T09:00:00+08:00`, label: `unit-${unit} donation` }));
  }

  #entryOf(plan: LedgerPlan) {
    const { keys, needs } = this.stage;
    // The next deed that the community confirms fulfils what the unit has taken of its needs.
    const communityItemId = plan.answer?.kind === 'CONFIRMED' && plan.kind === 'DEED' ? needs.get(plan.unit) : undefined;
    if (communityItemId !== undefined) needs.delete(plan.unit);
    return {
      partnershipId: key(keys.partnerships, `${plan.unit}-${plan.community}`), kind: plan.kind, keyTask: plan.task, title: plan.titleZh,
      note: [plan.descriptionZh, plan.placeZh ? `地点:${plan.placeZh}` : '', plan.amountNote ? `金额:${plan.amountNote}` : ''].filter((part) => part !== '').join(' '),
      doneOn: plan.day, staff: plan.people, minutes: plan.hours * 60, money: String(plan.amountYuan ?? 0),
      goods: plan.goods.map(({ itemZh, quantity, unitZh, approx }) => ({ item: itemZh, quantity, unit: unitZh, approximate: approx })),
      approvalFileId: needsPaper(plan) ? this.#papers.get(plan.unit) : null, communityItemId,
    };
  }
}

/** Money that a community confirms in full has its paper; some clerks forget it, and are shown so. */
const needsPaper = ({ amountYuan, answer }: LedgerPlan): boolean => (amountYuan ?? 0) > 0 && (answer?.kind === 'CONFIRMED' || answer?.kind === 'DISPUTED');

const answers: Record<'CONFIRMED' | 'PARTLY' | 'DISPUTED', LedgerAnswer> = { CONFIRMED: 'CONFIRMED', PARTLY: 'PARTLY_CONFIRMED', DISPUTED: 'DISPUTED' };

/** In March communities write their three lists; partners take what they can do, and one gives something back. */
export async function keepLists(stage: Stage): Promise<void> {
  await together([...groups(stage.plan.items, ({ community }) => community)], async ([community, items]) => {
    const { writeCommunityItems } = await stage.who(usernames.community(community)).ask(WriteCommunityItemsDocument, { input: { items: items.map((item) => itemOf(stage, item)) } });
    for (const [at, { kind, takers, givenBackBy }] of items.entries()) {
      for (const unit of takers) {
        const clerk = stage.who(usernames.clerk(unit));
        const communityItemId = writeCommunityItems[at]!.id;
        const { takeCommunityItem } = await clerk.ask(TakeCommunityItemDocument, {
          input: { communityItemId, partnershipId: key(stage.keys.partnerships, `${unit}-${community}`), responsible: stage.plan.units[unit - 1]!.clerk.name },
        });
        if (unit === givenBackBy) await clerk.ask(GiveBackCommunityItemDocument, { input: { itemTakeId: takeCommunityItem.id, reason: '今年预算没有此项,请其他单位认领。' } });
        else if (kind === 'NEED') stage.needs.set(unit, communityItemId);
      }
    }
  });
}

const itemOf = (stage: Stage, { kind, task, titleZh, meantFor, shares, community }: ItemPlan) =>
  ({ kind, keyTask: task, title: titleZh, shares, wantedBy: kind === 'NEED' ? '2018-06-30' : null, partnershipId: meantFor === null ? null : key(stage.keys.partnerships, `${meantFor}-${community}`) });

/** What the office sees of the ledger, the lists and the ratings on the day. */
export async function lookAtPartnerships(stage: Stage): Promise<void> {
  const { confirmed, lapsed, disputed, paperMissing, done, open, silent, planOnly, doubtfulRatings, awaiting } = await stage.who('office').ask(PartnershipsDocument, { first: 1 });
  stage.report.push(
    `台账: ${confirmed.totalCount} entries confirmed, ${disputed.totalCount} disputed, ${lapsed.totalCount} without an answer in ten working days (one was due on ${lapsed.nodes[0]?.answerDueOn}), ${paperMissing.totalCount} with money and no paper`,
    `清单: ${done.totalCount} needs done (${done.nodes[0]?.title}: ${done.nodes[0]?.takes.nodes[0]?.unit?.nameZh}), ${open.totalCount} open; ${planOnly.totalCount} partnerships with a plan only, ${silent.totalCount} silent for thirty days`,
    `评分: ${doubtfulRatings.totalCount} above 95 with fewer than three confirmed entries; ${awaiting.totalCount} lack a signature`,
  );
}
