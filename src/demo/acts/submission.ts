/** Units submit: ledger entries, evidence and files; leaders sign; communities answer and rate. */
import {
  AnswerLedgerEntriesDocument, AssessmentsDocument, HandInArchiveDocument, RecordLedgerEntriesDocument, SaveEvidenceDocument,
  SignArchiveDocument, SignCommunityRatingDocument, type EvidenceInput, type LedgerAnswer,
} from '../../documents/documents.js';
import { fileBytes, type FilePlan } from '../city/files.js';
import type { EvidencePlan } from '../city/evidence.js';
import { boundPapers, documentNumber, links, slotNumber, text } from '../city/slots.js';
import type { LedgerPlan } from '../city/ledger.js';
import type { RatingPlan } from '../city/reviews.js';
import { everyPage, slices, together } from '../cast.js';
import { groups, key, usernames, type Stage } from '../stage.js';

/** Deeds that a clerk has not recorded yet, and entries that a community has not answered yet. */
export class Ledger {
  #unrecorded: LedgerPlan[];
  readonly #unanswered: { plan: LedgerPlan; id: string }[] = [];

  constructor(private readonly stage: Stage, plans: readonly LedgerPlan[]) {
    this.#unrecorded = [...plans];
  }

  /** Clerks record what was done up to a day, each their own, in the units that are asked for. */
  async record(until: string, units: (unit: number) => boolean = () => true, tick: () => void = () => undefined): Promise<void> {
    const due = this.#unrecorded.filter((plan) => plan.day <= until && units(plan.unit));
    this.#unrecorded = this.#unrecorded.filter((plan) => !due.includes(plan));
    await together([...groups(due, ({ unit }) => unit)], async ([unit, plans]) => {
      for (const some of slices(plans, 50)) {
        const { recordLedgerEntries } = await this.stage.who(usernames.clerk(unit)).ask(RecordLedgerEntriesDocument, { input: { entries: some.map((plan) => entryOf(this.stage, plan)) } });
        some.forEach((plan, at) => this.#unanswered.push({ plan, id: recordLedgerEntries[at]!.id }));
      }
      tick();
    });
  }

  /** Communities answer what lies before them; some entries stay without an answer. */
  async answer(tick: () => void = () => undefined): Promise<void> {
    const due = this.#unanswered.splice(0).flatMap(({ plan, id }) => (plan.answer ? [{ community: plan.community, id, answer: plan.answer }] : []));
    await together([...groups(due, ({ community }) => community)], async ([community, answers]) => {
      for (const some of slices(answers, 100)) {
        await this.stage.who(usernames.community(community)).ask(AnswerLedgerEntriesDocument, {
          input: { answers: some.map(({ id, answer }) => ({ entryId: id, answer: answerOf[answer.kind], remark: answer.remark ?? '' })) },
        });
      }
      tick();
    });
  }
}

const answerOf: Record<'CONFIRMED' | 'PARTLY' | 'DISPUTED', LedgerAnswer> = { CONFIRMED: 'CONFIRMED', PARTLY: 'PARTLY_CONFIRMED', DISPUTED: 'DISPUTED' };

function entryOf({ keys }: Stage, plan: LedgerPlan) {
  return {
    partnershipId: key(keys.partnerships, `${plan.unit}-${plan.community}`), keyTask: plan.task, title: plan.titleZh,
    note: [plan.descriptionZh, plan.placeZh ? `地点:${plan.placeZh}` : '', plan.amountNote ? `金额:${plan.amountNote}` : ''].filter((part) => part !== '').join(' '),
    doneOn: plan.day, staff: plan.people, minutes: plan.hours * 60, money: String(plan.amountYuan ?? 0),
    goods: plan.goods.map(({ itemZh, quantity, unitZh, approx }) => ({ item: itemZh, quantity, unit: unitZh, approximate: approx })),
  };
}

/** Finds the round's assessments and archives as the office sees them. */
export async function findAssessments(stage: Stage): Promise<void> {
  const admin = stage.who('admin');
  const found = await everyPage(async (after) => (await admin.ask(AssessmentsDocument, { roundId: stage.roundId, first: 100, after })).round!.assessments);
  for (const { id, unit, archive } of found) stage.assessments.set(unit!.number, { id, archiveId: archive!.id });
}

/** A clerk uploads the files of the unit's evidence, each once though it may serve many rules, and saves every piece. */
export async function submitEvidence(stage: Stage, unit: number, plans: readonly EvidencePlan[]): Promise<void> {
  const clerk = stage.who(usernames.clerk(unit));
  const bound = boundPapers(unit, plans[0]!.aboutDay, stage.clock.now().toISOString().slice(0, 7));
  const files = [bound, ...plans.flatMap(({ file }) => (file ? [file] : []))];
  const ids = new Map<FilePlan, string>();
  for (const file of files) ids.set(file, await clerk.upload('EVIDENCE', file.name, fileBytes(file)));
  const evidence: EvidenceInput[] = plans.map((plan) => {
    const file = plan.file ?? (plan.kind === 'DOCUMENT' ? bound : null);
    return {
      ruleId: key(stage.keys.rules, plan.ruleCode), slot: slotNumber(stage.plan.rules, plan), title: plan.titleZh, note: plan.noteZh, text: text(plan), documentNumber: documentNumber(plan), links: links(plan),
      aboutFrom: plan.aboutDay, aboutTo: plan.aboutDay, fileIds: file ? [ids.get(file)!] : [],
    };
  });
  for (const some of slices(evidence, 100)) await clerk.ask(SaveEvidenceDocument, { input: { archiveId: stage.assessments.get(unit)!.archiveId, evidence: some } });
}

export async function handIn(stage: Stage, unit: number): Promise<void> {
  await stage.who(usernames.clerk(unit)).ask(HandInArchiveDocument, { input: { archiveId: stage.assessments.get(unit)!.archiveId } });
}

export async function signArchive(stage: Stage, unit: number): Promise<void> {
  await stage.who(usernames.unitLeader(unit)).ask(SignArchiveDocument, { input: { archiveId: stage.assessments.get(unit)!.archiveId } });
}

/** A community rates a partner unit, in whole points. */
export async function rate(stage: Stage, plan: RatingPlan): Promise<void> {
  const points = (item: string): number => Math.trunc(plan.items.find((one) => one.item === item)!.points / 100);
  const remark = plan.items.flatMap((one) => one.remark ?? []).join(';');
  await stage.who(usernames.community(plan.community)).ask(SignCommunityRatingDocument, {
    input: {
      assessmentId: stage.assessments.get(plan.unit)!.id, partnershipId: key(stage.keys.partnerships, `${plan.unit}-${plan.community}`),
      atmosphere: points('ATMOSPHERE'), environment: points('ENVIRONMENT'), facility: points('FACILITY'), volunteer: points('VOLUNTEER'), culture: points('CULTURE'),
      response: points('RESPONSE'), attitude: points('ATTITUDE'), remark: remark === '' ? '总体评价客观。' : remark,
    },
  });
}
