/**
 * Prints results as a markdown table, each with its budget and whether it was kept.
 *
 * @param {{ what: string, measured: string, value: number, budget?: number, shown: (value: number) => string,
 *   note: string }[]} rows `shown` formats value and budget; a row without budget is for information
 */
export function printTable(rows) {
  const cells = rows.map(({ what, measured, value, budget, shown, note }) => [
    what,
    measured,
    `${shown(value)}${note === '' ? '' : ` (${note})`}`,
    budget === undefined ? '–' : `≤ ${shown(budget)}`,
    budget === undefined ? '' : value <= budget ? 'kept' : 'MISSED',
  ]);
  const table = [['what', 'measured', 'result', 'budget', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  const line = (parts) => `| ${parts.map((part, column) => part.padEnd(widths[column])).join(' | ')} |`;
  console.log(line(table[0]));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const parts of cells) console.log(line(parts));
}
