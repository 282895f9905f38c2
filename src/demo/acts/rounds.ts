/** The office opens rounds, moves them on, and publishes. */
import { ComputeStandingsDocument, CreateRoundDocument, MoveRoundDocument, OpenPreviewDocument, PublishRoundDocument, type RoundPhase } from '../../documents/documents.js';
import type { Stage } from '../stage.js';
import { findAssessments } from './submission.js';

export interface RoundWindow {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly submissionDeadline: string;
  readonly inspectionFrom: string;
  readonly inspectionTo: string;
}

/** Sets up a round with every setting at its default and opens it for all units. */
export async function openRound(stage: Stage, window: RoundWindow): Promise<void> {
  const { createRound } = await stage.who('admin').ask(CreateRoundDocument, { input: { ...window, ruleSetId: stage.ruleSetId } });
  stage.roundId = createRound.id;
  await move(stage, 'OPEN');
  stage.assessments.clear();
  await findAssessments(stage);
}

export async function move(stage: Stage, to: RoundPhase): Promise<void> {
  await stage.who('admin').ask(MoveRoundDocument, { input: { roundId: stage.roundId, to } });
}

export async function preview(stage: Stage): Promise<void> {
  await stage.who('office').ask(ComputeStandingsDocument, { input: { roundId: stage.roundId } });
  await stage.who('admin').ask(OpenPreviewDocument, { input: { roundId: stage.roundId } });
}

/** Publishes the round and gives the hash of its snapshot. */
export async function publish(stage: Stage, titleZh: string, bodyZh: string): Promise<string> {
  const { publishRound } = await stage.who('admin').ask(PublishRoundDocument, { input: { roundId: stage.roundId, titleZh, bodyZh } });
  if (publishRound.snapshot?.recomputes !== true) throw new Error('The snapshot does not compute to its own bytes');
  return publishRound.sha256;
}
