import { ID } from 'type-graphql';
import { rowById } from '../platform/db/loader.js';
import type { Loader } from '../platform/db/unit-of-work.js';
import { equals, given, listOf, oneOf } from '../platform/graph/list.js';
import { Mark, ScoreSheet, ScoreSheetState, SheetSignature } from './score-sheet.entity.js';

export const scoreSheetById = rowById(ScoreSheet);

/** The signature that stands; superseded ones are `formerSignatures`. */
export const signatureByScoreSheetId: Loader<string, SheetSignature | null> = {
  batch: async (uow, keys) => {
    const standing = new Map((await uow.rows.find(SheetSignature, { scoreSheetId: keys, supersededAt: null })).map((one) => [one.scoreSheetId, one]));
    return keys.map((key) => standing.get(key) ?? null);
  },
};

/** The sheet that somebody has themselves begun for an assessment, or null. Only examiners ever have one. */
export const ownScoreSheetByAssessmentId: Loader<string, ScoreSheet | null> = {
  batch: async (uow, keys) => {
    const own = uow.actor.as === 'EXAMINER' ? await uow.rows.find(ScoreSheet, { assessmentId: keys, examinerId: uow.actor.accountId }) : [];
    const byAssessment = new Map(own.map((sheet) => [sheet.assessmentId, sheet]));
    return keys.map((key) => byAssessment.get(key) ?? null);
  },
};

export const scoreSheets = listOf(ScoreSheet, {
  says: 'score sheets',
  filter: {
    state: oneOf<ScoreSheet>('state', () => ScoreSheetState, 'In one of these states.'),
    roundId: equals<ScoreSheet>('roundId', () => ID, 'Of this round.'),
    assessmentId: equals<ScoreSheet>('assessmentId', () => ID, 'Of this assessment.'),
  },
  order: ['createdAt', 'state'],
});

export const marks = listOf(Mark, {
  says: 'marks',
  filter: {
    ruleId: equals<Mark>('ruleId', () => ID, 'For this rule.'),
    notApplicable: equals<Mark>('notApplicable', () => Boolean, 'Whether they say that the rule does not apply.'),
  },
  order: ['ruleId', 'points', 'updatedAt'],
});

export const sheetSignatures = listOf(SheetSignature, {
  says: 'signatures',
  filter: { superseded: given<SheetSignature>('supersededAt', 'Whether the sheet was reopened after them.') },
  order: ['signedAt'],
});
