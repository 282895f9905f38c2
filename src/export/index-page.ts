/** The index of a ZIP: as a page that opens without a network, and as a table. Pure. */
import { stringify } from 'csv-stringify/sync';
import { csvCell } from './table.js';

/** One file, or one piece of evidence without any. */
export interface IndexLine {
  readonly unit: string;
  readonly rule: string;
  readonly section: string;
  readonly ruleTitle: string;
  readonly slot: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly note: string;
  readonly text: string;
  readonly links: string;
  readonly state: string;
  readonly about: string;
  readonly uploaded: string;
  readonly taken: string;
  readonly sha256: string;
  readonly original: string;
  /** Where it lies in the ZIP; empty where there is no file. */
  readonly file: string;
  /** Why a file is not in the ZIP. */
  readonly remark: string;
}

const headings: readonly (readonly [keyof IndexLine, string])[] = [
  ['unit', '单位'], ['rule', '条款'], ['section', '板块'], ['ruleTitle', '条款内容'], ['slot', '应报材料'], ['title', '材料标题'], ['documentNumber', '文号'], ['note', '说明'], ['text', '文字'],
  ['links', '链接'], ['state', '状态'], ['about', '所述时间'], ['uploaded', '上传时间'], ['taken', '拍摄时间和地点'], ['sha256', 'SHA-256'], ['original', '原文件名'], ['file', '文件名'], ['remark', '备注'],
];
const days: readonly (keyof IndexLine)[] = ['about', 'uploaded', 'taken'];

/** The index as CSV. */
export const csvText = (lines: readonly IndexLine[]): string => stringify(
  lines.map((line) => headings.map(([key]) => csvCell(line[key], days.includes(key) ? 'day' : 'text'))),
  { bom: true, record_delimiter: 'windows', header: true, columns: headings.map(([, title]) => ({ key: title, header: title })) });

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark]!);
const address = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The index as a page: no script, nothing from anywhere else, and it prints with its heading on each sheet. */
export function htmlIndex(title: string, madeAt: string, lines: readonly IndexLine[]): string {
  const cell = (line: IndexLine, key: keyof IndexLine): string =>
    key === 'file' && line.file !== '' ? `<td><a href="${escaped(address(line.file))}">${escaped(line.file)}</a></td>` : `<td${key === 'sha256' ? ' class="hash"' : key === 'links' ? ' class="links"' : ''}>${escaped(line[key])}</td>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{font:14px/1.5 "Microsoft YaHei","PingFang SC",sans-serif;margin:1.5em;color:#1f2933}h1{font-size:20px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #b8c2cc;padding:4px 6px;text-align:left;vertical-align:top}
th{background:#e8eef7}thead{display:table-header-group}tr{break-inside:avoid}.hash,.links{word-break:break-all}.links{white-space:pre-line}.hash{font:11px/1.4 monospace;word-break:break-all;max-width:16em}a{color:#0f4c9c}@page{size:A4 landscape;margin:12mm}</style></head>
<body><h1>${escaped(title)}</h1><p>${lines.length} 行；${escaped(madeAt)} 生成。</p>
<table><thead><tr>${headings.map(([, heading]) => `<th scope="col">${heading}</th>`).join('')}</tr></thead><tbody>
${lines.map((line) => `<tr>${headings.map(([key]) => cell(line, key)).join('')}</tr>`).join('\n')}
</tbody></table></body></html>
`;
}
