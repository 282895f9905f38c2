import { addDays, daysBetween, isHoliday, isWorkingDay, overlap, type Day, type Period } from './calendar.js';
import type { CommunityPlan, PartnershipPlan } from './communities.js';
import { KEY_TASKS, type KeyTask, DEED_PATTERNS, DISPUTED_REMARKS, PARTLY_REMARKS, SPOTS } from './deeds.js';
import { otherPlaceZh, REAL_UNITS, sourceOf, type RealEntry } from './places.js';
import { dice, type Dice } from './random.js';
import type { CitySpec } from './spec.js';
import { typeset } from './typeset.js';
import { traitsOf, type Traits, type UnitPlan } from './units.js';


/** Something given or set up. `approx` is the notice's 余 or 多 (more than). */
export interface GoodsPlan {
  itemZh: string;
  quantity: number | null;
  unitZh: string;
  approx: string | null;
}

/** What the community says to an entry. A remark stands with everything but CONFIRMED. */
export interface AnswerPlan {
  kind: 'CONFIRMED' | 'PARTLY' | 'DISPUTED';
  remark: string | null;
  day: Day;
}

/** One deed of a unit for its partner community. */
export interface LedgerPlan {
  unit: number;
  community: number;
  day: Day;
  /** A PLAN (方案) is written, not done: it has no people, hours or money. */
  kind: 'PLAN' | 'DEED';
  task: KeyTask;
  titleZh: string;
  /** Empty or a sentence more. */
  descriptionZh: string;
  /** Where, when it was not in the community itself. */
  placeZh: string | null;
  people: number;
  /** How long, in whole hours. */
  hours: number;
  amountYuan: number | null;
  /** How the source words the amount: 近3万元. */
  amountNote: string | null;
  goods: GoodsPlan[];
  /** Null when the community has not answered. */
  answer: AnswerPlan | null;
  /** False for the deeds that the sources tell: title, goods and amount are theirs then. */
  invented: boolean;
  /** True where no source gives the day: everywhere. The period is the source's. */
  dateInvented: boolean;
  /** True where the source does not name the community, and the unit's invented partner stands in. */
  communityInvented: boolean;
  /** Where a real deed is told; null for an invented one. */
  source: string | null;
}

/** The days inside which a deed happened, from the file's words for its period. */
function periodOf(text: string): Period {
  const [from = '', to = from] = text.split('/');
  // only the celebrations of 1 July are dated over two months
  if (text === '2018-06/2018-07') return { from: '2018-06-25', to: '2018-07-06' };
  if (text === '2018-H1') return { from: '2018-01-08', to: '2018-06-30' };
  if (text === '2018-07') return { from: '2018-07-02', to: '2018-07-20' };
  return { from: `${from}-01`, to: `${to}-28` };
}

/** A day of the period: a working day as a rule, a free weekend now and then, a holiday hardly ever. */
function dayWithin(chance: Dice, period: Period): Day {
  const draw = (): Day => addDays(period.from, chance.between(0, daysBetween(period.from, period.to)));
  let day = draw();
  for (let tries = 0; tries < 8 && !isWorkingDay(day) && (isHoliday(day) || chance.chance(600)); tries += 1) day = draw();
  return day;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** Answers come within days, and before the period ends. */
function inventAnswer(chance: Dice, day: Day, last: Day): AnswerPlan | null {
  const kind = chance.pickWeighted<AnswerPlan['kind'] | 'NONE'>([['CONFIRMED', 860], ['PARTLY', 55], ['DISPUTED', 20], ['NONE', 65]]);
  if (kind === 'NONE') return null;
  const remark = kind === 'PARTLY' ? chance.pick(PARTLY_REMARKS) : kind === 'DISPUTED' ? chance.pick(DISPUTED_REMARKS) : null;
  return { kind, remark, day: earlier(addDays(day, chance.between(1, 9)), last) };
}

type Place = { partnership: PartnershipPlan; community: CommunityPlan };

function empty({ partnership }: Place, day: Day): LedgerPlan {
  return {
    unit: partnership.unit, community: partnership.community, day, kind: 'DEED', task: 'VOLUNTEER', titleZh: '', descriptionZh: '',
    placeZh: null, people: 0, hours: 0, amountYuan: null, amountNote: null, goods: [], answer: null,
    invented: true, dateInvented: true, communityInvented: false, source: null,
  };
}

function planEntry(chance: Dice, place: Place, period: Period): LedgerPlan {
  const day = dayWithin(chance, { from: addDays(period.from, 7), to: addDays(period.from, 40) });
  return {
    ...empty(place, day), kind: 'PLAN', titleZh: `制定结对帮扶${place.community.nameZh}实施方案`,
    descriptionZh: '成立帮包工作领导小组，与社区共同商定帮包实施方案。', answer: inventAnswer(chance, day, period.to),
  };
}

/** An ordinary deed on a day of the period. */
export function inventDeed(chance: Dice, place: Place, period: Period): LedgerPlan {
  const task = chance.pickWeighted<KeyTask>([['ATMOSPHERE', 24], ['ENVIRONMENT', 28], ['FACILITY', 10], ['VOLUNTEER', 20], ['CULTURE', 18]]);
  const pattern = chance.pick(DEED_PATTERNS[task]);
  const day = dayWithin(chance, period);
  const entry: LedgerPlan = {
    ...empty(place, day), task,
    titleZh: pattern.titleZh.replace('{c}', place.community.nameZh).replace('{p}', chance.pick(SPOTS)),
    people: chance.between(3, 26), hours: chance.between(1, 5), answer: inventAnswer(chance, day, period.to),
  };
  if (pattern.goods !== null) {
    const { itemZh, unitZh, least, most, yuanEach } = pattern.goods;
    const quantity = chance.between(least, most);
    entry.goods = [{ itemZh, quantity, unitZh, approx: null }];
    // some report what they gave and leave the money out: a fear the notice speaks of
    entry.amountYuan = chance.chance(750) ? quantity * yuanEach : null;
  }
  return entry;
}

/** The questionnaire drive that the notice dates to July. */
function driveEntry(chance: Dice, place: Place, last: Day): LedgerPlan {
  const day = dayWithin(chance, { from: '2018-07-02', to: '2018-07-20' });
  return {
    ...empty(place, day), task: 'ATMOSPHERE', titleZh: `到${place.community.nameZh}发放创城倡议书和调查问卷`,
    people: chance.between(6, 40), hours: chance.between(2, 6), answer: inventAnswer(chance, day, last),
    goods: [
      { itemZh: '创城倡议书', quantity: chance.between(2, 20) * 50, unitZh: '份', approx: null },
      { itemZh: '创城调查问卷', quantity: chance.between(4, 20) * 10, unitZh: '份', approx: null },
    ],
  };
}

function realEntry(chance: Dice, place: Place, entry: RealEntry, last: Day): LedgerPlan {
  const day = dayWithin(chance, periodOf(entry.period));
  const task = KEY_TASKS.find((known) => known === entry.category);
  if (task === undefined) throw new Error(`a ledger deed has no key task: ${entry.title_zh}`);
  return {
    ...empty(place, day), task, titleZh: typeset(entry.title_zh),
    descriptionZh: entry.partners.length > 0 ? `涉及：${entry.partners.join('、')}。` : '',
    placeZh: otherPlaceZh(entry.place), people: chance.between(6, 30), hours: chance.between(2, 5),
    amountYuan: entry.amount_cny, amountNote: entry.amount_note === null ? null : typeset(entry.amount_note),
    goods: entry.goods.map((item) => ({ itemZh: typeset(item.item_zh), quantity: item.qty, unitZh: item.unit_zh, approx: item.approx })),
    answer: { kind: 'CONFIRMED', remark: null, day: earlier(addDays(day, chance.between(1, 5)), last) },
    invented: false, communityInvented: entry.community === null, source: sourceOf(entry),
  };
}

/** The ledger deeds that the sources tell of a unit; none for an invented unit. */
export function realDeeds(unit: UnitPlan): readonly RealEntry[] {
  const found = REAL_UNITS.find((real) => real.id === unit.placesId);
  return found?.entries.filter((entry) => entry.use === 'LEDGER') ?? [];
}

/** The half-year's ledger, by unit and day. Who was never in contact has none; who only planned has the plan. */
export function inventLedger(
  spec: CitySpec, seed: number, units: readonly UnitPlan[], communities: readonly CommunityPlan[],
  partnerships: readonly PartnershipPlan[], traits: ReadonlyMap<number, Traits>,
): LedgerPlan[] {
  return partnerships.flatMap((partnership) => {
    const community = communities[partnership.community - 1];
    const unit = units[partnership.unit - 1];
    const period = overlap(spec.period, { from: partnership.from, to: spec.period.to });
    if (community === undefined || unit === undefined || period === null || partnership.contact === 'NEVER') return [];
    const chance = dice(seed, 'ledger', unit.number);
    const place = { partnership, community };
    if (partnership.contact === 'PLAN_ONLY') return [planEntry(chance, place, period)];
    const { least, most } = spec.ledger;
    const { activity } = traitsOf(traits, unit.number);
    const count = Math.max(least, Math.floor((most * activity) / 1000) + chance.between(0, 2));
    const after = { from: addDays(period.from, 10), to: period.to };
    const entries = [
      planEntry(chance, place, period),
      ...realDeeds(unit).map((entry) => realEntry(chance, place, entry, period.to)),
      ...Array.from({ length: count }, () => inventDeed(chance, place, after)),
      ...(chance.chance(300 + Math.floor(activity / 2)) ? [driveEntry(chance, place, period.to)] : []),
    ];
    return entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  });
}
