/**
 * Chinese punctuation for Chinese text.
 *
 * The data files keep the plain ASCII punctuation in which they were collected. On a page that reads like a typing error,
 * so commas, colons, brackets and quotes that stand in Chinese text become Chinese ones when a file is read. Figures
 * (10:12) and Latin words are left alone.
 */

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '\uFF0C', ';': '\uFF1B', ':': '\uFF1A', '?': '\uFF1F', '!': '\uFF01',
};
const CHINESE = '[\\u4E00-\\u9FFF\\u201C\\u201D\\u3001\\u3002\\uFF08\\uFF09]';
const MARK = new RegExp(`(?<=${CHINESE})[,;:?!]|[,;:?!](?=${CHINESE})`, 'g');

/** The same text with Chinese punctuation. Single straight quotes become double curly ones, in pairs. */
export function typeset(text: string): string {
  return text
    .replace(/'([^']*)'/g, '\u201C$1\u201D')
    .replace(/\(([^()]*[\u4E00-\u9FFF][^()]*)\)/g, '\uFF08$1\uFF09')
    .replace(MARK, (mark) => FULL_WIDTH[mark] ?? mark);
}
