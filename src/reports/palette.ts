import type { Severity } from '../model/severity.js';

type Paint = (text: string) => string;

/** The few styles of the text report. */
export interface Palette {
  readonly heading: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly diagnostic: Readonly<Record<'error' | 'warning' | 'notice', Paint>>;
}

/** ECMA-48 "select graphic rendition" codes; the sixteen basic colours keep to the reader's own theme. */
function sgr(...codes: number[]): Paint {
  return (text) => (text === '' ? '' : `\u001b[${codes.join(';')}m${text}\u001b[0m`);
}

const asItIs: Paint = (text) => text;

const PLAIN: Palette = {
  heading: asItIs,
  strong: asItIs,
  quiet: asItIs,
  good: asItIs,
  bad: asItIs,
  severity: { critical: asItIs, high: asItIs, medium: asItIs, low: asItIs },
  diagnostic: { error: asItIs, warning: asItIs, notice: asItIs },
};

const COLOURED: Palette = {
  heading: sgr(1, 4),
  strong: sgr(1),
  quiet: sgr(2),
  good: sgr(1, 32),
  bad: sgr(1, 31),
  severity: { critical: sgr(1, 35), high: sgr(1, 31), medium: sgr(33), low: sgr(36) },
  diagnostic: { error: sgr(31), warning: sgr(33), notice: sgr(36) },
};

export function paletteFor(colour: boolean): Palette {
  return colour ? COLOURED : PLAIN;
}
