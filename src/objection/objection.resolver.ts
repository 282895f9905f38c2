import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DutyEvent } from '../duty/roll-call.entity.js';
import { dutyEventById } from '../duty/roll-call.loader.js';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Allowed, Uow } from '../platform/graph/allowed.js';
import { BatchResult } from '../platform/graph/batch.js';
import type { ListArgs } from '../platform/graph/list.js';
import { Assessment, Round } from '../round/round.entity.js';
import { assessmentById, roundById } from '../round/round.loader.js';
import { Rule } from '../ruleset/ruleset.entity.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Ruling } from '../standing/ruling.entity.js';
import { Unit } from '../territory/territory.entity.js';
import { unitById } from '../territory/territory.loader.js';
import { decideObjections, reopenObjection } from './decision.service.js';
import { Objection, ObjectionFile } from './objection.entity.js';
import { DecideObjectionsInput, FileObjectionInput, ReopenObjectionInput, WithdrawObjectionInput } from './objection.input.js';
import { objectionById, objectionFiles, objections, rulings } from './objection.loader.js';
import { fileObjection, takesObjections, withdrawObjection } from './objection.service.js';

@Resolver(() => Objection)
export class ObjectionResolver {
  @Query(() => objections.Connection, { description: "The objections that one sees: the own unit's, those of assigned units, or all." }) @Allowed('objection.read')
  objections(@Uow() uow: UnitOfWork, @Args(() => objections.Args) args: ListArgs) { return objections.read(uow, args); }

  @Query(() => Objection, { nullable: true, description: 'One objection, or null where there is none for you.' }) @Allowed('objection.read')
  objection(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(objectionById, id); }

  @FieldResolver(() => Round, { nullable: true, description: 'In which round.' }) @Allowed('round.read')
  round(@Root() objection: Objection, @Uow() uow: UnitOfWork) { return uow.load(roundById, objection.roundId); }

  @FieldResolver(() => Assessment, { nullable: true, description: 'Of which unit in which round.' }) @Allowed('assessment.read')
  assessment(@Root() objection: Objection, @Uow() uow: UnitOfWork) { return uow.load(assessmentById, objection.assessmentId); }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that objects.' }) @Allowed('unit.read')
  unit(@Root() objection: Objection, @Uow() uow: UnitOfWork) { return uow.load(unitById, objection.unitId); }

  @FieldResolver(() => Rule, { nullable: true, description: 'The rule whose mark it is about.' }) @Allowed('rule.read')
  rule(@Root() objection: Objection, @Uow() uow: UnitOfWork) { return uow.load(ruleById, objection.ruleId); }

  @FieldResolver(() => DutyEvent, { nullable: true, description: 'The event that it is about, for those who see it.' }) @Allowed('dutyEvent.read')
  dutyEvent(@Root() objection: Objection, @Uow() uow: UnitOfWork) { return uow.load(dutyEventById, objection.dutyEventId); }

  @FieldResolver(() => objectionFiles.Connection, { description: 'The files that support it.' }) @Allowed('objectionFile.read')
  files(@Root() objection: Objection, @Uow() uow: UnitOfWork, @Args(() => objectionFiles.Args) args: ListArgs) { return objectionFiles.readBy(uow, 'objectionId', objection.id, args); }

  @FieldResolver(() => rulings.Connection, { description: 'What the office ruled, those rulings that stand no more included.' }) @Allowed('ruling.read')
  rulings(@Root() objection: Objection, @Uow() uow: UnitOfWork, @Args(() => rulings.Args) args: ListArgs) { return rulings.readBy(uow, 'objectionId', objection.id, args); }

  @FieldResolver(() => Account, { nullable: true, description: 'The clerk who filed it, for those who see the account.' }) @Allowed('account.read')
  filedBy(@Root() objection: Objection, @Uow() uow: UnitOfWork) { return uow.load(accountById, objection.filedBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'The clerk who withdrew it, for those who see the account.' }) @Allowed('account.read')
  withdrawnBy(@Root() objection: Objection, @Uow() uow: UnitOfWork) { return uow.load(accountById, objection.withdrawnBy); }

  @Mutation(() => Objection, { description: 'Objects to a mark, a duty event or the rating of the own unit.' }) @Allowed('objection.file')
  fileObjection(@Uow() uow: UnitOfWork, @Arg('input', () => FileObjectionInput, { description: 'The objection.' }) input: FileObjectionInput) { return fileObjection(uow, input); }

  @Mutation(() => Objection, { description: 'Withdraws an objection of the own unit.' }) @Allowed('objection.withdraw')
  withdrawObjection(@Uow() uow: UnitOfWork, @Arg('input', () => WithdrawObjectionInput, { description: 'The objection.' }) input: WithdrawObjectionInput) { return withdrawObjection(uow, input); }

  @Mutation(() => BatchResult, { description: 'Decides objections, each by itself and with a result of its own.' }) @Allowed('objection.decide')
  decideObjections(@Uow() uow: UnitOfWork, @Arg('input', () => DecideObjectionsInput, { description: 'The decisions.' }) input: DecideObjectionsInput) { return decideObjections(uow, input); }

  @Mutation(() => Objection, { description: 'Opens a decided objection again; the former ruling stays readable.' }) @Allowed('objection.decide')
  reopenObjection(@Uow() uow: UnitOfWork, @Arg('input', () => ReopenObjectionInput, { description: 'The objection.' }) input: ReopenObjectionInput) { return reopenObjection(uow, input); }
}

@Resolver(() => ObjectionFile)
export class ObjectionFileResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The file.' }) @Allowed('file.read')
  file(@Root() objectionFile: ObjectionFile, @Uow() uow: UnitOfWork) { return uow.load(fileById, objectionFile.fileId); }
}

@Resolver(() => Ruling)
export class RulingResolver {
  @FieldResolver(() => Objection, { nullable: true, description: 'The objection that it answers.' }) @Allowed('objection.read')
  objection(@Root() ruling: Ruling, @Uow() uow: UnitOfWork) { return uow.load(objectionById, ruling.objectionId); }

  @FieldResolver(() => Rule, { nullable: true, description: 'The rule whose points it sets.' }) @Allowed('rule.read')
  rule(@Root() ruling: Ruling, @Uow() uow: UnitOfWork) { return uow.load(ruleById, ruling.ruleId); }

  @FieldResolver(() => DutyEvent, { nullable: true, description: 'The event that it strikes or leaves, for those who see it.' }) @Allowed('dutyEvent.read')
  dutyEvent(@Root() ruling: Ruling, @Uow() uow: UnitOfWork) { return uow.load(dutyEventById, ruling.dutyEventId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who ruled. Shown to the office alone.' }) @Allowed('account.read')
  ruledBy(@Root() ruling: Ruling, @Uow() uow: UnitOfWork) { return uow.load(accountById, ruling.ruledBy); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who took it back or ruled over it. Shown to the office alone.' }) @Allowed('account.read')
  supersededBy(@Root() ruling: Ruling, @Uow() uow: UnitOfWork) { return uow.load(accountById, ruling.supersededBy); }
}

@Resolver(() => Assessment)
export class AssessmentObjectionResolver {
  @FieldResolver(() => objections.Connection, { description: "The unit's objections in the round." }) @Allowed('objection.read')
  objections(@Root() assessment: Assessment, @Uow() uow: UnitOfWork, @Args(() => objections.Args) args: ListArgs) { return objections.readBy(uow, 'assessmentId', assessment.id, args); }
}

@Resolver(() => Round)
export class RoundObjectionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether units may object: from the preview on, until the round is closed.' }) @Allowed('round.read')
  takesObjections(@Root() round: Round) { return takesObjections(round); }

  @FieldResolver(() => objections.Connection, { description: 'The objections that one sees.' }) @Allowed('objection.read')
  objections(@Root() round: Round, @Uow() uow: UnitOfWork, @Args(() => objections.Args) args: ListArgs) { return objections.readBy(uow, 'roundId', round.id, args); }
}

@Resolver(() => DutyEvent)
export class DutyEventRulingResolver {
  @FieldResolver(() => rulings.Connection, { description: 'What the office ruled on objections to it: upheld, it does not count in that round.' }) @Allowed('ruling.read')
  rulings(@Root() event: DutyEvent, @Uow() uow: UnitOfWork, @Args(() => rulings.Args) args: ListArgs) { return rulings.readBy(uow, 'dutyEventId', event.id, args); }
}
