/** The story of 2018, told through the graph: a calendar of scenes, played in the order of their hours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../platform/root.js';
import { build } from './acts/building.js';
import { correctSlip, object, rule } from './acts/disputes.js';
import { Duty } from './acts/duty.js';
import { report } from './acts/half-year.js';
import { drawTeams, inspect } from './acts/inspection.js';
import { keepLists, Ledger, lookAtPartnerships } from './acts/ledger.js';
import { findCopiedPhotos } from './acts/photos.js';
import { rate } from './acts/rating.js';
import { move, openRound, preview, publish } from './acts/rounds.js';
import { openEarly, readMessages, remind } from './acts/reminders.js';
import { acceptPieces, bringOver, extend, extendedUnit, mendPieces, returnPieces, submitPieces } from './acts/returns.js';
import { handIn, signArchive, submitEvidence } from './acts/submission.js';
import { together } from './cast.js';
import { addDays, workingDays } from './city/calendar.js';
import { reportings } from './city/duty-story.js';
import type { Progress } from './progress.js';
import { groups, type Stage } from './stage.js';

/** When the story begins: before the first day of duty. */
export const beginning = new Date('2018-01-05T09:00:00+08:00');

interface Scene {
  readonly day: string;
  readonly time: string;
  readonly play: () => Promise<void>;
}

/** The mid-year round's windows. Sources: notice of 2018 for the inspection; the rest set for the demo. */
const midYear = {
  titleZh: '2018年年中集中考核', titleEn: 'Mid-year assessment of 2018', periodFrom: '2018-01-01', periodTo: '2018-07-24',
  submissionDeadline: '2018-07-24T18:00:00+08:00', inspectionFrom: '2018-07-25', inspectionTo: '2018-08-02',
};

/** Plays the round of the city from its first account to its published notice, and gives the hash of the snapshot. */
export async function playRound(stage: Stage, progress: Progress): Promise<string> {
  await build(stage, progress);
  const scenes = halfYear(stage).sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1));
  await progress.during('January to July: duty, ledger, archives, ratings', scenes.length, async (tick) => {
    for (const { day, time, play } of scenes) {
      stage.at(day, time);
      await play();
      tick();
    }
  });
  stage.at('2018-07-25', '07:30');
  await move(stage, 'INSPECTION');
  await inspect(stage, progress);
  stage.at('2018-08-03', '09:00');
  await correctSlip(stage);
  return progress.during('Review, preview, objections, publication', 1, async () => {
    stage.at('2018-08-06', '09:00');
    await move(stage, 'REVIEW');
    for (const { file, otherFile, distance } of await findCopiedPhotos(stage)) {
      console.log(`  疑似重复照片: ${file!.unit?.nameZh ?? '—'}的“${file!.name}”与${otherFile!.unit?.nameZh ?? '—'}的“${otherFile!.name}”几乎相同(64处中${distance}处不同),仅文明办可见`);
    }
    await preview(stage);
    stage.at('2018-08-08', '09:30');
    const objections = await object(stage);
    stage.at('2018-08-15', '10:00');
    await rule(stage, objections);
    stage.at('2018-08-20', '10:00');
    const { titleZh, bodyZh } = noticeText();
    return publish(stage, titleZh, bodyZh);
  });
}

/** Units that hand in early, and whose archives the office looks through first. */
const lookedThrough: readonly number[] = [3, 6, 9];

function halfYear(stage: Stage): Scene[] {
  const { plan } = stage;
  const ledger = new Ledger(stage, plan.ledger);
  const evidence = groups(plan.evidence, ({ unit }) => unit);
  const duty = new Duty(stage);
  const reports = reportings(plan.duty);
  const { rain, mistaken, contested } = duty.story;
  // A unit has two working days from the later of the two bulletins on.
  const reported = reports.find((days) => days.some(({ day }) => day === mistaken.day || day === contested.day))!.at(-1)!.day;
  const [answered] = workingDays(addDays(reported, 1), addDays(reported, 10));
  return [
    { day: '2018-01-05', time: '09:30', play: () => duty.makeRoster({ from: plan.duty[0]!.day, to: plan.duty.at(-1)!.day }) },
    { day: rain.day, time: '15:00', play: () => duty.suspend() },
    { day: answered!, time: '10:00', play: () => duty.contest() },
    { day: answered!, time: '16:00', play: () => duty.decide() },
    ...reports.map((days): Scene => ({ day: days.at(-1)!.day, time: '19:30', play: () => report(stage, duty, days) })),
    { day: '2018-03-05', time: '10:00', play: () => keepLists(stage) },
    { day: '2018-04-16', time: '09:00', play: () => ledger.record('2018-04-15') },
    { day: '2018-04-18', time: '09:00', play: () => ledger.answer() },
    { day: '2018-04-20', time: '15:00', play: () => ledger.correct() },
    { day: '2018-07-02', time: '09:00', play: async () => { await openRound(stage, midYear); await drawTeams(stage); } },
    { day: '2018-07-03', time: '10:00', play: () => openEarly(stage, plan.units.filter(({ number }) => number % 10 === 2).map(({ number }) => number)) },
    { day: '2018-07-19', time: '15:00', play: () => remind(stage, ['NOT_OPENED', 'OPENED', 'BEGUN'], '请于7月24日18时前由负责人签署提交。') },
    { day: '2018-07-20', time: '09:00', play: () => readMessages(stage, plan.units.filter(({ number }) => number % 15 === 2).map(({ number }) => number)) },
    // Some clerks are early, most are not.
    ...['2018-07-12', '2018-07-18', '2018-07-24'].map((day, at): Scene => ({
      day, time: '09:00', play: async () => {
        const mine = (unit: number): boolean => unit % 3 === at;
        await ledger.record(day, mine);
        await together([...evidence].filter(([unit]) => mine(unit) && unit !== extendedUnit), async ([unit, plans]) => {
          await submitEvidence(stage, unit, plans);
          await handIn(stage, unit);
        });
      },
    })),
    // What the early ones handed in is looked through, sent back where it is not clear, and mended.
    { day: '2018-07-16', time: '09:30', play: () => returnPieces(stage, lookedThrough, '材料未写明参加人员,请补充说明', '2018-07-20') },
    { day: '2018-07-18', time: '15:00', play: () => mendPieces(stage, lookedThrough, '已补充:全体班子成员和科室负责人参加。') },
    { day: '2018-07-19', time: '09:30', play: () => acceptPieces(stage, lookedThrough) },
    // One unit has its hands full on the last day, and is given the night.
    { day: '2018-07-23', time: '16:00', play: () => extend(stage, extendedUnit, '2018-07-25T07:00:00+08:00', '单位承担防汛抢险任务,准予延期提交') },
    { day: '2018-07-24', time: '10:00', play: () => ledger.record('2018-07-24') },
    { day: '2018-07-24', time: '11:00', play: () => together([...evidence.keys()].filter((unit) => unit !== extendedUnit), (unit) => signArchive(stage, unit)) },
    { day: '2018-07-24', time: '20:30', play: async () => {
      await submitEvidence(stage, extendedUnit, evidence.get(extendedUnit) ?? []);
      await handIn(stage, extendedUnit);
      await signArchive(stage, extendedUnit);
    } },
    { day: '2018-07-24', time: '14:00', play: async () => { await ledger.answer(); await together(plan.ratings, (one) => rate(stage, one)); } },
  ];
}

/** The notice as it was published, without the web page around it and without the annexes' headings, which the system writes. */
function noticeText(): { titleZh: string; bodyZh: string } {
  const text = readFileSync(join(projectRoot, 'src/demo/data/notice-2018.txt'), 'utf8');
  const lines = text.split('\n').map((line) => line.trim());
  const titleZh = lines.find((line) => line.startsWith('关于'))!;
  const from = lines.findIndex((line) => line.startsWith('中央、省驻聊和市直各'));
  const to = lines.findIndex((line) => line.startsWith('附件:'));
  return { titleZh, bodyZh: `${lines.slice(from, to).filter((line) => line !== '').join('\n')}\n(演示数据:名次和分数由固定种子虚构,不代表任何单位的真实情况。)` };
}

/** Opens the year-end round and plays it half-way through submission, so that everybody finds something to do. */
export async function playYearEnd(stage: Stage, progress: Progress): Promise<void> {
  const { yearEnd } = stage.plan;
  const published = stage.roundId;
  const earlier = new Map(stage.assessments);
  await progress.during('The year-end round, half-way through submission', 4, async (tick) => {
    stage.at('2018-09-03', '09:00');
    await openRound(stage, {
      titleZh: yearEnd.titleZh, titleEn: yearEnd.titleEn, periodFrom: yearEnd.period.from, periodTo: yearEnd.period.to,
      submissionDeadline: `${yearEnd.period.to}T18:00:00+08:00`, inspectionFrom: '2018-12-17', inspectionTo: '2018-12-26',
    });
    tick();
    stage.at(yearEnd.standsAt, '09:00');
    const ledger = new Ledger(stage, yearEnd.ledger);
    await ledger.record(yearEnd.standsAt);
    await new Duty(stage).makeRoster({ from: yearEnd.standsAt, to: '2018-12-28' });
    tick();
    await together([...groups(yearEnd.evidence, ({ unit }) => unit)], ([unit, plans]) => submitEvidence(stage, unit, plans));
    // Two communities have begun to rate: one has a draft, the other waits for its second signature.
    const [drafted, signed] = stage.plan.ratings;
    await rate(stage, drafted!, 'DRAFT');
    await rate(stage, signed!, 'SIGNED_ONCE');
    await lookAtPartnerships(stage);
    await remind(stage, ['NOT_OPENED'], '请尽快打开本轮考核。');
    tick();
    // One clerk begins from what stood in the archive before, and one has something returned that waits for an answer.
    const [first, second] = [...groups(yearEnd.evidence, ({ unit }) => unit).keys()];
    if (first !== undefined && second !== undefined) {
      await bringOver(stage, first, earlier.get(first)!.archiveId, ['A03', 'A05']);
      await submitPieces(stage, second, 2);
      await returnPieces(stage, [second], '照片中看不出单位名称,请补拍', '2018-11-05');
    }
    tick();
  });
  stage.roundId = published;
}
