/** The rating form as data: seven items, each with five levels in words. The words and the bounds are this product's own; the notice of 2018 gives none. */
import type { RatingForm } from './rating-form.entity.js';
import type { CommunityRating } from './rating.entity.js';

/** The items of a rating, by the names of their fields. */
export type RatingItem = 'atmosphere' | 'environment' | 'facility' | 'volunteer' | 'culture' | 'response' | 'attitude';

/** The seven items of a rating, whole points from 0 to 100. */
export type RatingItems = Readonly<Record<RatingItem, number>>;

/** The levels, the highest first. A remark is needed at both ends, so that neither praise nor blame comes without a word. */
export const levels = [
  { nameZh: '突出', from: 96, to: 100, remarkNeeded: true },
  { nameZh: '优', from: 90, to: 95, remarkNeeded: false },
  { nameZh: '良', from: 75, to: 89, remarkNeeded: false },
  { nameZh: '中', from: 60, to: 74, remarkNeeded: false },
  { nameZh: '差', from: 0, to: 59, remarkNeeded: true },
] as const;

/** For each item its name, its weight in hundredths of a percent, and what a unit does at each of the levels. */
const form: Readonly<Record<RatingItem, { readonly nameZh: string; readonly weight: number; readonly says: readonly [string, string, string, string, string] }>> = {
  atmosphere: { nameZh: '创城氛围营造', weight: 1600, says: [
    '主动策划宣传，社区内公益广告、宣传栏常换常新，居民知晓率和支持率明显提高，可作示范。', '宣传阵地齐全、更新及时，经常入户宣传，居民普遍知晓。',
    '按要求设置宣传阵地并开展宣传，覆盖大部分楼院。', '开展过宣传，但次数少、覆盖面小，内容更新不及时。', '基本没有开展宣传，或只挂过一两条横幅。'] },
  environment: { nameZh: '综合环境整治', weight: 1600, says: [
    '长期包干路段和楼院，难点问题得到根治，环境变化居民公认。', '定期组织清理，小广告、卫生死角、乱停乱放明显减少。',
    '按计划参加环境整治，交办的点位按时完成。', '参加过整治，但间隔长、留有死角，需社区反复提醒。', '很少参加，交办的点位没有完成。'] },
  facility: { nameZh: '社区功能完善', weight: 1600, says: [
    '主动摸清需求并投入人力物力，帮助社区解决了长期没有解决的设施难题。', '按需求清单逐项落实，设施交付后能正常使用并有维护。',
    '完成了认领的主要项目，质量合格。', '只完成部分认领项目，或进度明显滞后。', '认领后没有落实，或没有认领任何项目。'] },
  volunteer: { nameZh: '志愿队伍建设', weight: 1600, says: [
    '建起稳定的志愿服务队并带动居民加入，活动有计划、有记录、有品牌。', '志愿服务经常开展，人员固定，服务对象满意。',
    '按计划开展志愿服务，人数和次数达到要求。', '偶尔开展，多为临时抽调人员。', '没有组织志愿服务，或只到场拍照。'] },
  culture: { nameZh: '市民文明素质提升', weight: 1600, says: [
    '活动形式新、参与面广，居民文明习惯有看得见的改变。', '道德讲堂、节日活动、文明礼仪宣传等经常举办，居民反响好。',
    '按要求举办活动，居民有参与。', '活动少，参与居民不多。', '没有开展提升市民素质的活动。'] },
  response: { nameZh: '响应需求', weight: 1000, says: [
    '有求必应，当天回应，常常走在社区提出之前。', '社区提出的需求三天内有回应，并能说到做到。',
    '需求一般一周内有回应，大部分得到落实。', '回应较慢，需要多次催促。', '反映的需求没有回音。'] },
  attitude: { nameZh: '工作态度', weight: 1000, says: [
    '主要负责人亲自到场推动，干部职工把社区的事当自己的事。', '分管负责人经常到场，工作认真，态度热情。',
    '有专人联系，配合社区安排。', '联系人常换，配合不够主动。', '敷衍应付，联系不上，或对社区态度生硬。'] },
};

export const ratingItems = Object.keys(form) as RatingItem[];

/** The form as it is shown. */
export const ratingForm = (): RatingForm => ({
  items: ratingItems.map((item) => ({ item, nameZh: form[item].nameZh, weight: form[item].weight, levels: levels.map((level, at) => ({ ...level, descriptionZh: form[item].says[at]! })) })),
});

/** The items of a rating that are at one end of the scale, where a remark is needed. */
export const itemsAtTheEnds = (items: RatingItems): RatingItem[] =>
  ratingItems.filter((item) => levels.some(({ from, to, remarkNeeded }) => remarkNeeded && items[item] >= from && items[item] <= to));

/** The items of a rating that is a draft, or null while one is missing. */
export function itemsOf(rating: Pick<CommunityRating, RatingItem>): RatingItems | null {
  const { atmosphere, environment, facility, volunteer, culture, response, attitude } = rating;
  if (atmosphere === null || environment === null || facility === null || volunteer === null || culture === null || response === null || attitude === null) return null;
  return { atmosphere, environment, facility, volunteer, culture, response, attitude };
}

/**
 * The score of a rating in hundredths of a point: each of the five key tasks weighs 16 %, response and attitude 10 % each,
 * so a whole point is worth exactly 16 or 10 hundredths and nothing is ever rounded. The weights are this product's own:
 * the notice of 2018 fixes none.
 *
 * Key tasks of 90, 85, 88, 92 and 80 make 16 × 435 = 6960; response 95 and attitude 90 make 10 × 185 = 1850: 88.10 points.
 */
export function communityScore({ atmosphere, environment, facility, volunteer, culture, response, attitude }: RatingItems): number {
  return 16 * (atmosphere + environment + facility + volunteer + culture) + 10 * (response + attitude);
}
