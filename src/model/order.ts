/** Orders text by UTF-16 code units: the same on every machine, unlike the locale's order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Placed {
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** Orders places by file, line and column. */
export function byPlace(a: Placed, b: Placed): number {
  return byText(a.file, b.file) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}
