import { Field } from 'type-graphql';
import { choice, day, instant, percent, points, text, unshown, integer } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';
import { UnitCategory } from '../territory/territory.entity.js';

export const RoundPhase = enumOf('RoundPhase', 'Where a round stands in its life.', {
  DRAFT: '筹备: being set up; only the office sees it.',
  OPEN: '申报: units submit.',
  INSPECTION: '考核: archives are locked, teams score.',
  REVIEW: '复核: differences are settled, results previewed.',
  PUBLISHED: '公布: the rankings are published.',
  CLOSED: '归档: the round is over.',
});
export type RoundPhase = keyof typeof RoundPhase;

export const SettingOrigin = enumOf('SettingOrigin', 'Where the value of a setting comes from.', {
  NOTICE: '通报规定: the notice of 2018 fixes it.',
  DEFAULT: '默认: the notice leaves it open, and the default stands.',
  CHOSEN: '本轮自定: the office chose it for this round.',
});
export type SettingOrigin = keyof typeof SettingOrigin;

@Value('One setting of a round in words, as its notice prints it.')
export class RoundSetting {
  @Field(() => String, { description: 'Its name, such as `creationWeight`.' }) name: string;
  @Field(() => String, { description: 'What it settles, in Chinese.' }) titleZh: string;
  @Field(() => String, { description: 'Its value, in Chinese.' }) valueZh: string;
  @Field(() => String, { description: 'What holds where the office chooses nothing, in Chinese.' }) defaultZh: string;
  @Field(() => SettingOrigin, { description: 'Where the value comes from.' }) origin: SettingOrigin;
}

@Row({ table: 'round', tag: 11, action: 'round.read', says: '考核: one assessment of the units, with its settings, windows and phases. The settings are frozen at its first mark.' })
export class Round extends Node {
  @text('Title in Chinese.') titleZh: string;
  @text('Title in English.') titleEn: string;
  @unshown() ruleSetId: string;
  @choice(() => RoundPhase, 'Where it stands in its life.') phase: RoundPhase;
  @day('The first day whose duty and deeds count.') periodFrom: string;
  @day('The last day whose duty and deeds count.') periodTo: string;
  @instant('Until when units submit.') submissionDeadline: Date;
  @day('The first day of inspection.') inspectionFrom: string;
  @day('The last day of inspection.') inspectionTo: string;
  @percent('Weight of the creation part. Default: 40 %.') creationWeight: number;
  @percent('Weight of the community part. Fixed by the notice of 2018: 30 %.') communityWeight: number;
  @percent('Weight of the intersection part. Fixed by the notice of 2018: 30 %.') intersectionWeight: number;
  @percent("Share of the team's review of the ledger within the community part; the rest is the community's rating. Default: 50 %.") ledgerShare: number;
  @points('What the intersection part begins with. Default: 100.') intersectionBase: number;
  @points('What the intersection part does not fall below. Default: 0.') intersectionFloor: number;
  @points('What the intersection part does not rise above; the uncapped value is kept and shown. Default: 100.') intersectionCap: number;
  @points('For an absence. Notice of 2018: −5.') absentTariff: number;
  @points('For being late. Notice of 2018: −3.') lateTariff: number;
  @points('For leaving early. Notice of 2018: −3.') leftEarlyTariff: number;
  @points('For careless duty. Notice of 2018: −2.') carelessTariff: number;
  @points('For conscientious duty, once a shift, confirmed by the office. Notice of 2018: +2.') conscientiousTariff: number;
  @percent("How far examiners' marks of one rule may lie apart, of the rule's maximum, before the leader must settle them. Default: 20 %.") spreadLimit: number;
  @instant('When the settings were frozen by the first mark.', { nullable: true }) settingsFrozenAt: Date | null;
  @instant('Since when units see their own results before publication.', { nullable: true }) previewOpenedAt: Date | null;
  @instant('When the rankings were published.', { nullable: true }) publishedAt: Date | null;
  @instant('When the round was set up.') createdAt: Date;
}

@Row({ table: 'round_rule', tag: 12, action: 'roundRule.read', says: 'A rule that a round asks for.' })
export class RoundRule extends Node {
  @unshown() roundId: string;
  @unshown() ruleId: string;
  @integer('Its place on the score sheet, from 1.') ordinal: number;
}

@Row({ table: 'round_step', tag: 13, action: 'roundStep.read', says: "A step of a round's life, forward or back." })
export class RoundStep extends Node {
  @unshown() roundId: string;
  @choice(() => RoundPhase, 'Where it stood.') fromPhase: RoundPhase;
  @choice(() => RoundPhase, 'Where it went.') toPhase: RoundPhase;
  @text('Why; always given for a step back.') reason: string;
  @unshown() takenBy: string;
  @instant('When.') takenAt: Date;
}

@Row({ table: 'assessment', tag: 14, action: 'assessment.read', says: '单位考核: one unit in one round.' })
export class Assessment extends Node {
  @unshown() roundId: string;
  @unshown() unitId: string;
  @choice(() => UnitCategory, 'The list that it is ranked in, as fixed when the round opened.') category: UnitCategory;
  @unshown('uuid', { nullable: true }) teamId: string | null;
  @instant("When the team's leader confirmed and locked the scoring.", { nullable: true }) lockedAt: Date | null;
  @unshown('uuid', { nullable: true }) lockedBy: string | null;
  @instant('When the round opened for the unit.') createdAt: Date;
}
