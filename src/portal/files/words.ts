import { phrases } from '../words';

export const fileWords = phrases({
  failed: ['现在不能显示这个文件', 'This file cannot be shown now'],
  noPreview: ['这种文件不能在网页里预览，请打开后查看。', 'This kind of file has no preview here; open it to see it.'],
  pages: [(count: number) => `共 ${count} 页`, (count: number) => `${count} pages`],
  morePages: [(count: number) => `再显示 ${count} 页`, (count: number) => `Show ${count} more pages`],
});
