/** At the intersections: rosters, a rainy evening, two supervisors on one post, and what units contest. */
import {
  AssignSupervisorDocument, BulletinDraftDocument, ChooseDutyLineDocument, CloseDutyDayDocument, ContestableLinesDocument, ContestDutyDocument, CorrectBulletinDocument, DecideContestsDocument,
  GenerateRosterDocument, RecordRollCallDocument, SuspendDutyDocument, type RollCallLineInput,
} from '../../documents/documents.js';
import type { Day, Period } from '../city/calendar.js';
import { dutyStoryOf, rosterOf, type DutyStory, type StoryLine } from '../city/duty-story.js';
import { together } from '../cast.js';
import { key, usernames, type Stage } from '../stage.js';

/** Somebody who was told wrong writes this down. */
const mistake = { kind: 'CARELESS', reasonCode: 'CARELESS_CHATTING', reason: '' } as const;

/** Duty of one city as it is told: each scene is played in its hour. */
export class Duty {
  readonly story: DutyStory;
  readonly #supervisorOf: ReadonlyMap<number, number>;

  constructor(private readonly stage: Stage) {
    this.story = dutyStoryOf(stage.plan.duty);
    this.#supervisorOf = new Map(stage.plan.supervisors.flatMap(({ number, intersections }) => intersections.map((intersection) => [intersection, number] as const)));
  }

  /** The office makes the roster of a period, turn by turn. */
  async makeRoster(period: Period): Promise<void> {
    const { plan, keys } = this.stage;
    let shifts = 0;
    for (const { from, to, everyNth, posts } of rosterOf(period, plan.posts, plan.intersections)) {
      const { generateRoster } = await this.stage.who('office').ask(GenerateRosterDocument, {
        input: { fromDay: from, toDay: to, everyNth, dutyPostIds: posts.map(({ unit, intersection }) => key(keys.posts, `${unit}-${intersection}`)) } });
      shifts += generateRoster.made;
    }
    this.stage.report.push(`路口: a roster of ${shifts} shifts from ${period.from} to ${period.to}`);
  }

  /** It rains: nobody is expected any more at some intersections. */
  async suspend(): Promise<void> {
    const { day, shift, intersections } = this.story.rain;
    const { suspendDuty } = await this.stage.who('office').ask(SuspendDutyDocument, {
      input: { days: [day], shift, cause: 'RAIN', reason: '暴雨橙色预警', intersectionIds: intersections.map((intersection) => key(this.stage.keys.intersections, intersection)) } });
    this.stage.report.push(`路口: rain on ${day}, the ${shift} shift suspended at ${suspendDuty.length} intersections`);
  }

  /** The lines of some days as the supervisors' phones have them, by supervisor: nothing of suspended shifts, and the mistake in its place. */
  linesBySupervisor(lines: readonly StoryLine[]): Map<number, RollCallLineInput[]> {
    const { rain, mistaken } = this.story;
    const found = new Map<number, RollCallLineInput[]>();
    for (const line of lines) {
      if (line.day === rain.day && line.shift === rain.shift && rain.intersections.includes(line.intersection)) continue;
      const supervisor = this.#supervisorOf.get(line.intersection)!;
      const events = isSame(line, mistaken) ? [mistake] : line.events.map(({ kind, reason }) => ({ kind, reason }));
      found.set(supervisor, [...(found.get(supervisor) ?? []), { ...this.#lineOf(line), clientKey: `${line.day} ${line.shift} ${line.unit}`, events }]);
    }
    return found;
  }

  #lineOf({ day, unit, intersection, shift, present, leaderPresent, staffKind }: StoryLine): RollCallLineInput {
    return { dutyPostId: key(this.stage.keys.posts, `${unit}-${intersection}`), day, shift, present, leaderPresent, staffKind, recordedAtClient: `${day}T${shift === 'MORNING' ? '08:15' : '18:15'}:00+08:00` };
  }

  /** A colleague helps out at an intersection and records a shift that is recorded already; the office sees both and chooses. */
  async recordTwice(): Promise<void> {
    const { stage, story: { twice } } = this;
    const { number } = stage.plan.supervisors.find((one) => !one.intersections.includes(twice.intersection))!;
    await stage.who('office').ask(AssignSupervisorDocument, {
      input: { accountId: key(stage.keys.accounts, usernames.supervisor(number)), intersectionIds: [key(stage.keys.intersections, twice.intersection)], fromDay: twice.day } });
    const { recordRollCall } = await stage.who(usernames.supervisor(number)).ask(RecordRollCallDocument, {
      input: { lines: [{ ...this.#lineOf(twice), clientKey: 'colleague', events: [{ kind: 'LATE', reasonCode: 'LATE_AFTER_START', minutes: 20 }] }] } });
    const office = stage.who('office');
    const { bulletinDraft: { unresolvedDuplicates: { nodes } } } = await office.ask(BulletinDraftDocument, { day: twice.day });
    await office.ask(ChooseDutyLineDocument, { input: { dutyLineId: nodes[0]!.duplicateOf!.id, reason: '以路口督查员的记录为准' } });
    stage.report.push(`路口: ${twice.day}, two supervisors at one post: the second line is named ${recordRollCall.rows[0]!.note}, kept, and not counted`);
  }

  /** Supervisors say of a day that nothing more comes. */
  async close(day: Day): Promise<void> {
    await together(this.stage.plan.supervisors, async ({ number }) => {
      await this.stage.who(usernames.supervisor(number)).ask(CloseDutyDayDocument, { input: { day } });
    });
  }

  /** Two units contest what the bulletin says of them. */
  async contest(): Promise<void> {
    for (const [line, reason] of [[this.story.mistaken, '当时两人均在岗劝导，没有聚集聊天，附路口监控截图。'], [this.story.contested, '认为记录有误，请复核。']] as const) {
      const clerk = this.stage.who(usernames.clerk(line.unit));
      const { dutyLines } = await clerk.ask(ContestableLinesDocument, { first: 10, filter: { day: { from: line.day, to: line.day }, shift: [line.shift] } });
      const [found] = dutyLines.nodes;
      const { contestDuty } = await clerk.ask(ContestDutyDocument, { input: { contests: [{ dutyLineId: found!.id, dutyEventId: found!.events.nodes.find(({ counts }) => counts)!.id, reason }] } });
      if (contestDuty.refused > 0) throw new Error(`The contest of unit ${line.unit}: ${contestDuty.rows[0]!.message}`);
    }
  }

  /** The office strikes the mistake, upholds what was true, and corrects the bulletin. */
  async decide(): Promise<void> {
    const { stage, story: { mistaken, contested } } = this;
    const office = stage.who('office');
    for (const [{ day }, decision, reason] of [[mistaken, 'STRIKE', '调取监控，情况属实，予以撤销。'], [contested, 'UPHOLD', '现场照片清楚，维持原记录。']] as const) {
      const { bulletinDraft: { openContests } } = await office.ask(BulletinDraftDocument, { day });
      // Both may be of one day: the mistake was contested first, and is the older one.
      const contestId = openContests.nodes.at(-1)!.id;
      await office.ask(DecideContestsDocument, { input: { decisions: [{ contestId, decision, reason }] } });
    }
    const { correctBulletin } = await office.ask(CorrectBulletinDocument, { input: { day: mistaken.day, reason: '异议成立，撤销一条记录。' } });
    stage.report.push(`路口: of two contested lines one was struck and one upheld; the bulletin of ${mistaken.day} has edition ${correctBulletin.edition} with ${correctBulletin.changes} line changed`);
  }
}

const isSame = (a: StoryLine, b: StoryLine): boolean => a.day === b.day && a.shift === b.shift && a.unit === b.unit;
