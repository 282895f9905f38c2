/** How the demo's evidence answers the slots of its rules: what a piece carries besides what the plan says of it. */
import type { EvidencePlan } from './evidence.js';
import type { FilePlan } from './files.js';
import type { RulePlan } from './rules.js';

/** The number of the slot that a piece answers; none for a deed that the notice tells. */
export function slotNumber(rules: readonly RulePlan[], { ruleCode, slot }: EvidencePlan): number | null {
  const at = rules.find(({ code }) => code === ruleCode)?.evidenceSlots.indexOf(slot ?? '') ?? -1;
  return at < 0 ? null : at + 1;
}

/** The number that a document bears, where its slot asks for one: `单位012发〔2018〕7号`. */
export const documentNumber = ({ unit, slot, ruleCode }: EvidencePlan): string =>
  slot?.includes('文号') === true ? `单位${String(unit).padStart(3, '0')}发〔2018〕${ruleCode.charCodeAt(0) - 64 + Number(ruleCode.slice(1))}号` : '';

/** Where a work stands, where a slot asks for a link. The address leads nowhere. */
export const links = ({ unit, slot, ruleCode }: EvidencePlan): string[] => (slot?.includes('链接') === true ? [`https://works.example/2018/${unit}/${ruleCode}`] : []);

/** The text itself, where a slot asks for one. */
export const text = ({ slot, noteZh, titleZh }: EvidencePlan): string => {
  if (slot === null || !/\d+字以[上内]/.test(slot)) return '';
  const sentence = `${titleZh}：${noteZh === '' ? '活动按计划组织，职工踊跃参加。' : noteZh}`;
  return sentence.repeat(Math.ceil(210 / sentence.length)).slice(0, 480);
};

/** The one paper that a unit binds all its documents into: it serves every rule that asks for one, and is uploaded once. */
export const boundPapers = (unit: number, day: string, label: string): FilePlan =>
  ({ name: `创建资料汇编-${String(unit).padStart(3, '0')}.pdf`, mimeType: 'application/pdf', seed: 7_000_000 + unit, takenAt: `${day}T08:30:00+08:00`, label: `unit-${String(unit).padStart(3, '0')} ${label}` });
