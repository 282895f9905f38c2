import { Field, Int } from 'type-graphql';
import { choice, instant, integer, json, points, text, texts, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';
import { Value } from '../platform/graph/value.js';

export const RuleMethod = enumOf('RuleMethod', 'How a rule is examined.', {
  REPORT: '听取汇报: by hearing the report of the unit\'s leaders.',
  MATERIAL: '材料审核: by reading the archive.',
  SITE: '实地考察: by looking at the place.',
});
export type RuleMethod = keyof typeof RuleMethod;

export const SlotKind = enumOf('SlotKind', 'What kind of evidence a slot asks for.', {
  DOCUMENT: '文件: a document as a file.',
  PHOTOS: '照片: photos.',
  LINK: '链接: an https link, or a screenshot of what it leads to.',
  TEXT: '文字: a text, written here or as a file.',
});
export type SlotKind = keyof typeof SlotKind;

@Value('材料要求: one thing that a rule asks for as evidence.')
export class EvidenceSlot {
  @Field(() => Int, { description: 'Its number within the rule, from 1.' }) number: number;
  @Field(() => String, { description: 'What it asks for, in Chinese.' }) titleZh: string;
  @Field(() => SlotKind, { description: 'What kind of evidence.' }) kind: SlotKind;
  @Field(() => Int, { description: 'How many at least: different photos, files or links.' }) least: number;
  @Field(() => Boolean, { description: 'Whether the document bears a number of its own (文号), to be given with it.' }) needsNumber: boolean;
  @Field(() => Boolean, { description: 'Whether the photos are to show the name of the unit.' }) showsUnitName: boolean;
  @Field(() => Boolean, { description: 'Whether the photos go with a note.' }) needsNote: boolean;
  @Field(() => Int, { description: 'How long a text is at least, in characters; 0 for what is none.' }) leastCharacters: number;
  @Field(() => Int, { description: 'How long a text may be, in characters, 500 at most; 0 for what is none.' }) mostCharacters: number;
}

@Row({ table: 'rule_set', tag: 9, action: 'ruleSet.read', says: '考核细则: one version of the rules. A version never changes; a change is a new version.' })
export class RuleSet extends Node {
  @text('What all versions of the rule set have in common.') code: string;
  @integer('The version, 1, 2, 3 …') version: number;
  @text('Title in Chinese.') titleZh: string;
  @text('Title in English.') titleEn: string;
  @instant('When the version was written.') createdAt: Date;
}

@Row({ table: 'rule', tag: 10, action: 'rule.read', says: '条款: what is asked of a unit, and for how many points.' })
export class Rule extends Node {
  @unshown() ruleSetId: string;
  @text('Short code, such as `A02`.') code: string;
  @integer('Its place in the rule set, from 1.') ordinal: number;
  @text('The section in Chinese.') sectionZh: string;
  @text('The section in English.') sectionEn: string;
  @text('Title in Chinese.') titleZh: string;
  @text('Title in English.') titleEn: string;
  @text('What is required, and what loses points, in Chinese.') requirementZh: string;
  @points('The most points that it can bring.') maximum: number;
  @choice(() => RuleMethod, 'How it is examined.') method: RuleMethod;
  @texts('What evidence it asks for, one slot each.') evidenceSlots: string[];
  @json(() => [EvidenceSlot], 'The same, slot by slot: of which kind, how many, and with what.') slots: EvidenceSlot[];
  @text('Where the rule comes from.') source: string;
  @instant('When the rule was written.') createdAt: Date;
}
