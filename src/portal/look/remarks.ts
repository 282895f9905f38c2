/** What a refusal remarks of single fields, for people. */
import type { Particulars } from '../graph/refusal';
import { endings, fieldNames, named, row, wrong } from './remark-words';

const sentence = (field: string, message: string): string => {
  const name = fieldNames[field.split('.').reverse().find((part) => !/^\d+$/.test(part)) ?? field] ?? '';
  const at = /\.(\d+)\./.exec(`${field}.`)?.[1];
  const found = endings.find(([pattern]) => pattern.test(message));
  const said = found ? found[1].replace(/\$(\d)/g, (_, group: string) => found[0].exec(message)?.[Number(group)] ?? '') : wrong;
  return `${at === undefined ? '' : row(Number(at) + 1)}${named(name, said)}`;
};

/** All that a refusal remarks of single fields, in one language. */
export function remarksOf({ fields, field }: Particulars, message: string, english: boolean): readonly string[] {
  const faults = fields ?? (field !== undefined && message.startsWith(`${field}: `) ? [{ field, message: message.slice(field.length + 2) }] : []);
  return faults.map((one) => (english ? `${one.field}: ${one.message}` : sentence(one.field, one.message)));
}
