import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment } from '../round/round.entity.js';
import { assessmentById } from '../round/round.loader.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Mark, ScoreSheet, SheetSignature, SignedMark } from './score-sheet.entity.js';
import { GiveMarksInput, SignScoreSheetInput } from './score-sheet.input.js';
import { marks, ownScoreSheetByAssessmentId, scoreSheetById, scoreSheets, sheetSignatures, signatureByScoreSheetId } from './score-sheet.loader.js';
import { giveMarks, signScoreSheet } from './score-sheet.service.js';

@Resolver(() => ScoreSheet)
export class ScoreSheetResolver {
  @Query(() => scoreSheets.Connection, { description: 'The score sheets that one sees.' }) @Allowed('scoreSheet.read')
  scoreSheets(@Uow() uow: UnitOfWork, @Args(() => scoreSheets.Args) args: ListArgs) { return scoreSheets.read(uow, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'The examiner. Never shown to the unit.' }) @Allowed('account.read')
  examiner(@Root() sheet: ScoreSheet, @Uow() uow: UnitOfWork) { return uow.load(accountById, sheet.examinerId); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Of which unit in which round.' }) @Allowed('assessment.read')
  assessment(@Root() sheet: ScoreSheet, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, sheet.assessmentId); }

  @FieldResolver(() => marks.Connection, { description: 'Its marks.' }) @Allowed('mark.read')
  marks(@Root() sheet: ScoreSheet, @Uow() uow: UnitOfWork, @Args(() => marks.Args) args: ListArgs) { return marks.readBy(uow, 'scoreSheetId', sheet.id, args); }

  @FieldResolver(() => SheetSignature, { nullable: true, description: 'Its signature, once it is signed.' }) @Allowed('sheetSignature.read')
  signature(@Root() sheet: ScoreSheet, @Uow() uow: UnitOfWork) { return uow.load(signatureByScoreSheetId, sheet.id); }

  @FieldResolver(() => sheetSignatures.Connection, { description: 'Every signature that it has had; those after which it was reopened hold the marks as they were.' }) @Allowed('sheetSignature.read')
  signatures(@Root() sheet: ScoreSheet, @Uow() uow: UnitOfWork, @Args(() => sheetSignatures.Args) args: ListArgs) { return sheetSignatures.readBy(uow, 'scoreSheetId', sheet.id, args); }

  @Mutation(() => ScoreSheet, { description: 'Gives marks on the own sheet of an assigned unit, all or none. The first marks begin the sheet; the first mark of a round freezes its settings.' }) @Allowed('mark.give')
  giveMarks(@Uow() uow: UnitOfWork, @Arg('input', () => GiveMarksInput, { description: 'The marks.' }) input: GiveMarksInput) { return giveMarks(uow, input); }

  @Mutation(() => ScoreSheet, { description: 'Signs the own score sheet when every rule has its mark.' }) @Allowed('scoreSheet.sign')
  signScoreSheet(@Uow() uow: UnitOfWork, @Arg('input', () => SignScoreSheetInput, { description: 'The sheet.' }) input: SignScoreSheetInput) { return signScoreSheet(uow, input); }
}

@Resolver(() => SheetSignature)
export class SheetSignatureResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The leader who reopened the sheet after it.' }) @Allowed('account.read')
  supersededBy(@Root() signature: SheetSignature, @Uow() uow: UnitOfWork) { return uow.load(accountById, signature.supersededBy); }
}

@Resolver(() => SignedMark)
export class SignedMarkResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() mark: SignedMark, @Uow() uow: UnitOfWork) { return uow.load(ruleById, mark.ruleId); }
}

@Resolver(() => Mark)
export class MarkResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule.' }) @Allowed('rule.read')
  rule(@Root() mark: Mark, @Uow() uow: UnitOfWork) { return uow.load(ruleById, mark.ruleId); }

  @FieldResolver(() => ScoreSheet, { nullable: true, description: 'The sheet that it stands on, with who signed it and when.' }) @Allowed('scoreSheet.read')
  scoreSheet(@Root() mark: Mark, @Uow() uow: UnitOfWork) { return uow.load(scoreSheetById, mark.scoreSheetId); }
}

@Resolver(() => Assessment)
export class AssessmentScoreSheetResolver {
  @FieldResolver(() => scoreSheets.Connection, { description: 'Its score sheets that one sees: the own one, and the others when that is signed.' }) @Allowed('scoreSheet.read')
  scoreSheets(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => scoreSheets.Args) args: ListArgs) { return scoreSheets.readBy(uow, 'assessmentId', assessment.id, args); }

  @FieldResolver(() => ScoreSheet, { nullable: true, description: 'The score sheet that one has begun oneself as an examiner.' }) @Allowed('scoreSheet.read')
  ownScoreSheet(@Root() assessment: Assessment, @Uow() uow: UnitOfWork) { return uow.load(ownScoreSheetByAssessmentId, assessment.id); }
}
