import { choice, flag, instant, integer, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

/** Codes are part of addresses and file names, so they stay plain. */
export const codePattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

export const UnitCategory = enumOf('UnitCategory', 'The list that a unit is ranked in. A unit that applies for a higher honour leaves its old list.', {
  NATIONAL: '现有全国文明单位: holds the national honour.',
  NATIONAL_CANDIDATE: '新申报全国文明单位: applies for the national honour.',
  PROVINCIAL: '省级文明单位: holds the provincial honour.',
  PROVINCIAL_CANDIDATE: '新申报省级文明单位: applies for the provincial honour.',
  MUNICIPAL: '市级文明单位: holds the municipal honour.',
});
export type UnitCategory = keyof typeof UnitCategory;

export const Affiliation = enumOf('Affiliation', 'Whom a unit belongs to.', {
  CENTRAL: '中央驻聊: a central body with a seat in the city.',
  PROVINCIAL: '省驻聊: a provincial body with a seat in the city.',
  MUNICIPAL: '市直: a body of the city itself.',
});
export type Affiliation = keyof typeof Affiliation;

@Row({ table: 'office', tag: 1, action: 'office.read', says: '文明办: one city\'s Civilization Office. Everything belongs to exactly one office.' })
export class Office extends Node {
  @text('Short name of the office in user names: `name@code`.') code: string;
  @text('Name in Chinese.') nameZh: string;
  @text('Name in English.') nameEn: string;
  @text('The time zone of the office\'s days and deadlines.') timeZone: string;
  @flag('Whether plain user names belong to this office.') isHome: boolean;
  @instant('When the office was created.') createdAt: Date;
}

@Row({ table: 'unit', tag: 2, action: 'unit.read', says: '文明单位: an assessed organisation.' })
export class Unit extends Node {
  @integer('The unit\'s number within the office, 1, 2, 3 …') number: number;
  @text('Short code, such as `unit-001`.') code: string;
  @text('Name in Chinese.') nameZh: string;
  @text('Name in English.') nameEn: string;
  @choice(() => Affiliation, 'Whom the unit belongs to.') affiliation: Affiliation;
  @choice(() => UnitCategory, 'The list that the unit is ranked in from the next round on.') category: UnitCategory;
  @text('The clerk to call. Hidden from supervisors.', { nullable: true }) contactName: string | null;
  /** Whole; the graph gives it masked. */
  @unshown('text', { nullable: true }) contactPhone: string | null;
  @flag('Whether the unit takes part in the rounds that open from now on.') active: boolean;
  @unshown('text') pinyin: string;
  /** All that the name is searched by; the database's own. */
  @unshown('text') search: string;
  @instant('When the unit was registered.') createdAt: Date;
}

@Row({ table: 'community', tag: 3, action: 'community.read', says: '社区: rates the unit that partners it.' })
export class Community extends Node {
  @text('Short code, such as `community-001`.') code: string;
  @text('Name in Chinese.') nameZh: string;
  @text('Name in English.') nameEn: string;
  @text('The street office that it belongs to.') street: string;
  @unshown('text') pinyin: string;
  @unshown('text') search: string;
  @instant('When the community was registered.') createdAt: Date;
}

@Row({ table: 'intersection', tag: 4, action: 'intersection.read', says: '路口: where units stand duty.' })
export class Intersection extends Node {
  @text('Short code, such as `intersection-01`.') code: string;
  @text('Name in Chinese.') nameZh: string;
  @text('Name in English.') nameEn: string;
  @unshown('text') pinyin: string;
  @unshown('text') search: string;
  @instant('When the intersection was registered.') createdAt: Date;
}
