import places from '../data/places.json' with { type: 'json' };
import type { NamePair } from './names.js';
import { typeset } from './typeset.js';

/**
 * The map: what the notice of 2018 names, and what the demo adds to it.
 *
 * Real (from `data/places.json`): 20 assessed units, 8 communities, and what the units did. The organiser, the
 * Civilization Office itself, is in that file too and is left out here: it is not assessed. Street names are those of a
 * city's centre; which crossing had a duty post, and all further communities, are invented.
 */

export type RealUnit = (typeof places.units)[number];
export type RealEntry = RealUnit['entries'][number];
export type RealCommunity = (typeof places.communities)[number];

/** The units of the notice that are assessed, in the file's order. */
export const REAL_UNITS: readonly RealUnit[] = places.units.filter((unit) => unit.id !== 'wmb');

/** The communities that the notice (7) or another report (1) names, in the file's order. */
export const REAL_COMMUNITIES: readonly RealCommunity[] = places.communities;

/** Where a deed is told: the notice, or the address of another report. */
export function sourceOf(entry: RealEntry): string {
  return entry.source === 'SEED' ? typeset(places.sources.SEED) : entry.source.replace('EXTERNAL ', '');
}

/** Name of a place of the file that is neither unit nor community; null when the deed names none. */
export function otherPlaceZh(id: string | null): string | null {
  return places.other_places.find((place) => place.id === id)?.name_zh ?? null;
}

export const INVENTED_COMMUNITIES: readonly NamePair[] = [
  ['东关社区', 'Dongguan'], ['西关社区', 'Xiguan'], ['南关社区', 'Nanguan'], ['北关社区', 'Beiguan'],
  ['楼东社区', 'Loudong'], ['楼西社区', 'Louxi'], ['楼南社区', 'Lounan'], ['楼北社区', 'Loubei'],
  ['柳园社区', 'Liuyuan'], ['花园社区', 'Huayuan'], ['昌润社区', 'Changrun'], ['光岳社区', 'Guangyue'],
  ['向阳社区', 'Xiangyang'], ['建设社区', 'Jianshe'], ['振兴社区', 'Zhenxing'], ['兴华社区', 'Xinghua'],
  ['利民社区', 'Limin'], ['卫育社区', 'Weiyu'], ['龙湾社区', 'Longwan'], ['凤凰社区', 'Fenghuang'],
  ['望湖社区', 'Wanghu'], ['湖滨社区', 'Hubin'], ['湖东社区', 'Hudong'], ['湖西社区', 'Huxi'],
  ['古运河社区', 'Guyunhe'], ['运河湾社区', 'Yunhewan'], ['水城社区', 'Shuicheng'], ['江北社区', 'Jiangbei'],
  ['阳光社区', 'Yangguang'], ['和谐社区', 'Hexie'], ['幸福社区', 'Xingfu'], ['安居社区', 'Anju'],
  ['文苑社区', 'Wenyuan'], ['学府社区', 'Xuefu'], ['育才社区', 'Yucai'], ['青年社区', 'Qingnian'],
  ['站前社区', 'Zhanqian'], ['铁塔社区', 'Tieta'], ['闸口社区', 'Zhakou'], ['米市社区', 'Mishi'],
  ['状元社区', 'Zhuangyuan'], ['海源社区', 'Haiyuan'], ['金柱社区', 'Jinzhu'], ['香江社区', 'Xiangjiang'],
  ['开元社区', 'Kaiyuan'], ['奥森社区', 'Aosen'], ['星光社区', 'Xingguang'], ['莲湖社区', 'Lianhu'],
  ['梧桐社区', 'Wutong'], ['松桂社区', 'Songgui'], ['财干社区', 'Caigan'], ['周公社区', 'Zhougong'],
];

export const STREET_OFFICES: readonly string[] = [
  '柳园街道办事处', '古楼街道办事处', '新区街道办事处', '湖西街道办事处', '凤凰街道办事处', '北城街道办事处',
];

const EAST_WEST: readonly NamePair[] = [
  ['东昌路', 'Dongchang Road'], ['兴华路', 'Xinghua Road'], ['建设路', 'Jianshe Road'], ['湖南路', 'Hunan Road'],
  ['利民路', 'Limin Road'], ['振兴路', 'Zhenxing Road'], ['湖北路', 'Hubei Road'], ['财干路', 'Caigan Road'],
];
const NORTH_SOUTH: readonly NamePair[] = [
  ['柳园路', 'Liuyuan Road'], ['花园路', 'Huayuan Road'], ['昌润路', 'Changrun Road'], ['光岳路', 'Guangyue Road'],
  ['向阳路', 'Xiangyang Road'],
];

/** The 40 crossings of eight streets with five: 东昌路与柳园路路口 first. */
export const INTERSECTION_NAMES: readonly NamePair[] = EAST_WEST.flatMap(([zh, en]) =>
  NORTH_SOUTH.map(([otherZh, otherEn]): NamePair => [`${zh}与${otherZh}路口`, `${en} at ${otherEn}`]),
);
