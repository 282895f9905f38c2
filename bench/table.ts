/** Prints a table: the first column to the left, figures to the right. */
export function printTable(title: string, head: readonly string[], lines: readonly (readonly string[])[]): void {
  const widths = head.map((name, at) => Math.max(name.length, ...lines.map((line) => line[at]!.length)));
  const row = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
  console.log(['', title, '', row(head), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n'));
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.trunc(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
