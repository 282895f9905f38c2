/** The settings of a round in words: for everyone from the day it opens, and printed in its notice. */
import { decimalOf } from '../platform/graph/scalars.js';
import type { Round, RoundSetting, SettingOrigin } from './round.entity.js';
import { defaultRoundSettings } from './round.service.js';

type Numeric = keyof typeof defaultRoundSettings;

/** Which settings the notice of 2018 itself fixes; the others have product.md's default. */
const fixedByNotice: ReadonlySet<Numeric> = new Set(['communityWeight', 'intersectionWeight', 'absentTariff', 'lateTariff', 'leftEarlyTariff', 'carelessTariff', 'conscientiousTariff']);

const numeric: readonly (readonly [Numeric, string, '%' | '分'])[] = [
  ['creationWeight', '文明创建占总分', '%'], ['communityWeight', '帮包社区占总分', '%'], ['intersectionWeight', '帮包路口占总分', '%'],
  ['ledgerShare', '帮包社区中考核组查看台账所占份额,其余为社区评价', '%'],
  ['intersectionBase', '帮包路口基础分', '分'], ['intersectionFloor', '帮包路口下限', '分'], ['intersectionCap', '帮包路口上限(未封顶值另行保留并公示)', '分'],
  ['absentTariff', '缺勤一次', '分'], ['lateTariff', '迟到一次', '分'], ['leftEarlyTariff', '早退一次', '分'], ['carelessTariff', '工作不认真一次', '分'],
  ['conscientiousTariff', '工作认真负责一次', '分'], ['spreadLimit', '考核组成员评分差距超过条款满分的这一比例,由组长裁定并说明理由', '%'],
];

/** What is settled once for all rounds. */
const settled: readonly (readonly [string, string, string])[] = [
  ['unassignedPart', '未安排社区或路口的单位', '其权重按比例计入其余部分,并在成绩中注明;已安排而未开展的按实际得分'],
  ['examiners', '同一单位由几名组员评分', '取已签字评分表的平均值'],
  ['rounding', '取位', '过程中使用精确分数,仅在显示时四舍五入一次,保留两位小数'],
  ['ties', '总分相同', '依次比较文明创建、帮包社区、帮包路口(未封顶)和缺勤次数(少者在前),仍相同的名次并列,下一名次顺延,按单位编号列出'],
  ['conscientiousOnce', '工作认真负责加分', '每班一次,须说明理由并经文明办确认'],
  ['lateAndLeftEarly', '一班中既迟到又早退', '按两次计'],
  ['notApplicable', '条款不适用于该单位', '组员书面说明理由、组长确认后,该条款不计入得分和满分'],
  ['fifthKeyTask', '第五项重点工作(通报写明五项,列出四项)', '市民文明素质提升'],
];

/** Every setting of a round: its words, its value, and whether the notice fixes it, it is the default, or the office chose it. */
export function settingsInWords(round: Round): RoundSetting[] {
  const originOf = (name: Numeric): SettingOrigin => (round[name] !== defaultRoundSettings[name] ? 'CHOSEN' : fixedByNotice.has(name) ? 'NOTICE' : 'DEFAULT');
  return [
    ...numeric.map(([name, titleZh, unit]) => ({ name, titleZh, valueZh: `${decimalOf(round[name])}${unit}`, defaultZh: `${decimalOf(defaultRoundSettings[name])}${unit}`, origin: originOf(name) })),
    ...settled.map(([name, titleZh, valueZh]) => ({ name, titleZh, valueZh, defaultZh: valueZh, origin: 'DEFAULT' as const })),
  ];
}
