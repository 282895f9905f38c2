import { phrases } from '../words';

export const plotWords = phrases({
  table: ['看表格', 'Show the table'],
  plot: ['看图', 'Show the plot'],
  picture: ['存为图片', 'Save as picture'],
  workbook: ['存为表格 (.xlsx)', 'Save as .xlsx'],
  noPlot: ['现在画不出图，请看表格。', 'The plot cannot be drawn now; here is its table.'],
});
