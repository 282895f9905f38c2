/** A small round of the second city that stands in its inspection at the end of the demo, so that examiners find something to do. */
import type { Progress } from '../progress.js';
import { together } from '../cast.js';
import { groups, type Stage } from '../stage.js';
import { drawTeams } from './inspection.js';
import { move, openRound } from './rounds.js';
import { handIn, signArchive, submitEvidence } from './submission.js';

/** Opens the round, has it handed in and signed in one morning, and sends the teams out. */
export async function playPilot(stage: Stage, day: string, progress: Progress): Promise<void> {
  const evidence = groups(stage.plan.evidence, ({ unit }) => unit);
  await progress.during(`${stage.plan.office.nameZh}: a pilot round, in its inspection`, 1, async () => {
    stage.at(day, '09:30');
    await openRound(stage, {
      titleZh: '2018年秋季试点考核', titleEn: 'Pilot assessment, autumn 2018', periodFrom: '2018-01-01', periodTo: stage.plan.round.period.to,
      submissionDeadline: `${day}T11:00:00+08:00`, inspectionFrom: day, inspectionTo: day,
    });
    await drawTeams(stage, day);
    await together([...evidence], async ([unit, plans]) => {
      await submitEvidence(stage, unit, plans);
      await handIn(stage, unit);
      await signArchive(stage, unit);
    });
    stage.at(day, '11:05');
    await move(stage, 'INSPECTION');
  });
}
