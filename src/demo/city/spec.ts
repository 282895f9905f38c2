import { CENTRAL_UNITS, MUNICIPAL_UNITS, PROVINCIAL_UNITS, type NamePair } from './names.js';
import { INTERSECTION_NAMES, INVENTED_COMMUNITIES, REAL_COMMUNITIES, REAL_UNITS, STREET_OFFICES } from './places.js';
import type { Period } from './calendar.js';

/** The list a unit is ranked in. */
export type Category = 'NATIONAL' | 'NATIONAL_CANDIDATE' | 'PROVINCIAL' | 'PROVINCIAL_CANDIDATE' | 'MUNICIPAL';

/** Whom a unit answers to: 中央驻聊, 省驻聊 or 市直. */
export type Affiliation = 'CENTRAL' | 'PROVINCIAL' | 'MUNICIPAL';

/** A unit before it has people, number and traits. `placesId` is its id in places.json; null when it is invented. */
export interface UnitSeed {
  nameZh: string;
  nameEn: string;
  affiliation: Affiliation;
  /** Fixed here for the units of the notice; null leaves it to chance. */
  category: Category | null;
  placesId: string | null;
}

/** A community before it has people. `partners` are places ids of the units that the sources give it. */
export interface CommunitySeed {
  nameZh: string;
  nameEn: string;
  streetZh: string | null;
  placesId: string | null;
  partners: readonly string[];
}

/** What a city is made from: the wishes that chance then fills in. */
export interface CitySpec {
  office: { code: string; nameZh: string; nameEn: string; timeZone: 'Asia/Shanghai' };
  /** Stands before every account name of the city: no account occurs in two cities. */
  accountPrefix: string;
  units: readonly UnitSeed[];
  /** How many units each category has; adds up to the number of units. */
  categories: Readonly<Record<Category, number>>;
  communities: readonly CommunitySeed[];
  /** Where a community belongs whose street office no source tells. */
  streetOffices: readonly string[];
  intersections: readonly NamePair[];
  supervisors: number;
  teams: number;
  /** The round's own period: duty and ledger count inside it. */
  period: Period;
  /** Roll-calls at the intersections. */
  duty: Period;
  /** How many invented units are out of the ordinary, each in one way only. */
  exceptions: { noCommunity: number; neverInContact: number; planOnly: number; noPost: number; notApplicable: number };
  /** How many marks two examiners read so differently that the leader must settle them. */
  settlements: number;
  /** Ledger entries of the most and the least active unit. */
  ledger: { least: number; most: number };
}

/** The categories of the units that the notice names. The notice does not tell them: they are invented. */
const REAL_CATEGORIES: Readonly<Record<string, Category>> = {
  sgcc: 'NATIONAL', swj: 'NATIONAL', jcy: 'NATIONAL',
  cgj: 'NATIONAL_CANDIDATE', ccb: 'NATIONAL_CANDIDATE',
  telecom: 'PROVINCIAL_CANDIDATE', zlyy: 'PROVINCIAL_CANDIDATE', gjj: 'PROVINCIAL_CANDIDATE',
  jsxy: 'MUNICIPAL', zfb: 'MUNICIPAL',
};

const AFFILIATIONS: Readonly<Record<string, Affiliation>> = { 中央驻聊: 'CENTRAL', 省驻聊: 'PROVINCIAL', 市直: 'MUNICIPAL' };

function invented(affiliation: Affiliation, names: readonly NamePair[]): UnitSeed[] {
  return names.map(([nameZh, nameEn]) => ({ nameZh, nameEn, affiliation, category: null, placesId: null }));
}

function inventedCommunity([nameZh, nameEn]: NamePair): CommunitySeed {
  return { nameZh, nameEn: `${nameEn} Community`, streetZh: null, placesId: null, partners: [] };
}

const ORDER: readonly Affiliation[] = ['CENTRAL', 'PROVINCIAL', 'MUNICIPAL'];

/** Liaocheng in its mid-year round of 2018: the numbers are those of the notice. */
export const LIAOCHENG: CitySpec = {
  office: {
    code: 'liaocheng',
    nameZh: '聊城市精神文明建设委员会办公室',
    nameEn: 'Liaocheng Civilization Office',
    timeZone: 'Asia/Shanghai',
  },
  accountPrefix: 'lc',
  units: [
    ...REAL_UNITS.map((unit): UnitSeed => ({
      nameZh: unit.name_zh,
      nameEn: unit.name_en,
      affiliation: AFFILIATIONS[unit.affiliation] ?? 'MUNICIPAL',
      category: REAL_CATEGORIES[unit.id] ?? 'PROVINCIAL',
      placesId: unit.id,
    })),
    ...invented('CENTRAL', CENTRAL_UNITS),
    ...invented('PROVINCIAL', PROVINCIAL_UNITS),
    ...invented('MUNICIPAL', MUNICIPAL_UNITS),
  ].sort((a, b) => ORDER.indexOf(a.affiliation) - ORDER.indexOf(b.affiliation)),
  categories: { NATIONAL: 7, NATIONAL_CANDIDATE: 3, PROVINCIAL: 86, PROVINCIAL_CANDIDATE: 15, MUNICIPAL: 36 },
  communities: [
    ...REAL_COMMUNITIES.map((community): CommunitySeed => ({
      nameZh: community.name_zh,
      nameEn: community.name_en,
      streetZh: community.street_zh ?? null,
      placesId: community.id,
      partners: community.partner_units,
    })),
    ...INVENTED_COMMUNITIES.map(inventedCommunity),
  ],
  streetOffices: STREET_OFFICES,
  intersections: INTERSECTION_NAMES,
  supervisors: 8,
  teams: 10,
  period: { from: '2018-01-01', to: '2018-07-24' },
  duty: { from: '2018-01-08', to: '2018-07-24' },
  exceptions: { noCommunity: 3, neverInContact: 3, planOnly: 5, noPost: 2, notApplicable: 8 },
  settlements: 10,
  ledger: { least: 3, most: 25 },
};

/** A small second city beside Liaocheng: nothing in it is real but the name on its door. */
export const LINQING: CitySpec = {
  office: {
    code: 'linqing',
    nameZh: '临清市精神文明建设委员会办公室',
    nameEn: 'Linqing Civilization Office',
    timeZone: 'Asia/Shanghai',
  },
  accountPrefix: 'lq',
  units: [
    ...invented('CENTRAL', [['示范银行临清支行', 'Sample Bank, Linqing Sub-branch']]),
    ...invented('PROVINCIAL', [['示范水文站', 'Sample Hydrology Station']]),
    ...invented('MUNICIPAL', [
      ['临清市审计局', 'Linqing Audit Bureau'],
      ['临清市财政局', 'Linqing Finance Bureau'],
      ['临清市教育局', 'Linqing Education Bureau'],
      ['临清市人民医院', "Linqing People's Hospital"],
      ['临清市实验小学', 'Linqing Experimental Primary School'],
      ['临清市图书馆', 'Linqing Library'],
    ]),
  ],
  categories: { NATIONAL: 0, NATIONAL_CANDIDATE: 0, PROVINCIAL: 4, PROVINCIAL_CANDIDATE: 1, MUNICIPAL: 3 },
  communities: [
    inventedCommunity(['平安里社区', "Ping'anli"]),
    inventedCommunity(['桃园社区', 'Taoyuan']),
    inventedCommunity(['新华社区', 'Xinhua']),
  ],
  streetOffices: ['示范街道办事处'],
  intersections: [
    ['新华路与红星路路口', 'Xinhua Road at Hongxing Road'],
    ['解放路与青年路路口', 'Jiefang Road at Qingnian Road'],
  ],
  supervisors: 1,
  teams: 1,
  period: { from: '2018-01-01', to: '2018-07-24' },
  duty: { from: '2018-06-01', to: '2018-07-24' },
  exceptions: { noCommunity: 0, neverInContact: 0, planOnly: 1, noPost: 0, notApplicable: 1 },
  settlements: 1,
  ledger: { least: 2, most: 8 },
};
