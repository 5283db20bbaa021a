import { constructFromEvents, EVENT_ID, type Event, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { escapeReserved, mayHoldReservedKey } from '../model/unknown.js';
import { withoutByteOrderMark } from './byte-order-mark.js';
import { Document, type ParseResult, type SourceText } from './document.js';
import { MAX_ALIAS_EXPANSION, MAX_BROKEN_DOCUMENTS, MAX_MERGED_KEYS, MAX_NESTING_DEPTH } from './limits.js';
import { type PlacedNode, positionsOf } from './placed-node.js';
import { Problems } from './problems.js';
import { type BudgetBreach, checkAliases } from './yaml-budget.js';
import { describeYamlError, invalidYaml, type YamlError } from './yaml-errors.js';
import { YAML_SCHEMA } from './yaml-schema.js';
import { YamlTreeBuilder } from './yaml-tree.js';

/**
 * Parses YAML 1.2 (core schema, merge keys, tags as `YAML_SCHEMA` describes), one document or several.
 *
 * Of a repeated key the last one counts, and a warning tells. Empty documents are left out. A document that cannot
 * be read gives a diagnostic, and those between other `---` lines are read all the same.
 */
export function parseYaml(original: SourceText): ParseResult {
  const reader = new YamlReader(withoutByteOrderMark(original));
  return reader.read();
}

/** A stretch of the file that js-yaml parses at once: all of it, or some documents of a broken file. */
interface Part {
  readonly text: string;
  /** Offset in the file. */
  readonly base: number;
}

class YamlReader {
  readonly #documents: Document[] = [];
  readonly #problems: Problems;
  readonly #mayHoldReservedKey: boolean;
  readonly #aliasBudget = { nodes: MAX_ALIAS_EXPANSION };
  #index = 0;
  #toldOfTemplate = false;
  #broken = 0;

  constructor(private readonly source: SourceText) {
    this.#problems = new Problems(source);
    this.#mayHoldReservedKey = mayHoldReservedKey(source.text);
  }

  read(): ParseResult {
    const whole = { text: this.source.text, base: 0 };
    const error = this.#readPart(whole);
    if (error !== undefined) this.#isolate(error, whole, separators(whole.text));
    return { documents: this.#documents, diagnostics: this.#problems.list };
  }

  /**
   * Finds the broken documents of a part by halving it, so that all others are read.
   *
   * @param cuts where the part can be cut, as offsets in its text
   */
  #isolate(error: YamlError, part: Part, cuts: readonly number[]): void {
    const middle = cuts[cuts.length >> 1];
    if (middle === undefined) {
      this.#reportBroken(error, part);
      this.#index++;
      return;
    }
    const halves = [
      {
        part: { text: part.text.slice(0, middle), base: part.base },
        cuts: cuts.filter((cut) => cut < middle),
      },
      {
        part: { text: part.text.slice(middle), base: part.base + middle },
        cuts: cuts.filter((cut) => cut > middle).map((cut) => cut - middle),
      },
    ];
    for (const half of halves) {
      if (this.#broken >= MAX_BROKEN_DOCUMENTS) return;
      const halfError = this.#readPart(half.part);
      if (halfError !== undefined) this.#isolate(halfError, half.part, half.cuts);
    }
  }

  /** Reads all documents of a part, or none if it is not valid YAML. */
  #readPart(part: Part): YamlError | undefined {
    let events: Event[];
    try {
      events = parseEvents(part.text, { maxDepth: MAX_NESTING_DEPTH });
    } catch (error) {
      return describeYamlError(error, part.text);
    }
    const starts = documentStarts(events);
    const documentIn = (all: Event[], ordinal: number) => all.slice(starts[ordinal], starts[ordinal + 1]);
    // Places need the events again. Kept from here, they would take more memory than the values.
    let again: Event[] | undefined;
    const place = (ordinal: number): PlacedNode | undefined => {
      again ??= parseEvents(part.text, { maxDepth: MAX_NESTING_DEPTH });
      return new YamlTreeBuilder(part.text, part.base).build(documentIn(again, ordinal));
    };
    const values = this.#constructAll(events, part);
    starts.forEach((start, ordinal) => {
      if (!isEmpty(events[start + 1])) {
        const value =
          values === undefined ? this.#constructOne(documentIn(events, ordinal), part) : values[ordinal];
        if (value !== undefined) this.#add(value, () => place(ordinal));
      }
      this.#index++;
    });
    return undefined;
  }

  /** The values of all documents in one go, which takes much less time than one by one; undefined if one is refused. */
  #constructAll(events: Event[], part: Part): readonly unknown[] | undefined {
    const budget = { ...this.#aliasBudget };
    if (checkAliases(part.text, events, budget) !== undefined) return undefined;
    try {
      const values = construct(events, part.text, { lastKeyWins: false });
      Object.assign(this.#aliasBudget, budget);
      return values;
    } catch {
      return undefined;
    }
  }

  /** The value of one document, or undefined if it is refused; no YAML value is undefined. */
  #constructOne(events: Event[], part: Part): unknown {
    if (this.#broken >= MAX_BROKEN_DOCUMENTS) return undefined;
    const breach = checkAliases(part.text, events, this.#aliasBudget);
    if (breach !== undefined) {
      this.#reportBroken(BREACHES[breach.kind](breach.offset), part);
      return undefined;
    }
    // Before js-yaml, whose exceptions take time linear in the file: a repeated key is what most often causes one.
    const { repeated, complex } = examineKeys(part.text, events);
    if (complex[0] !== undefined) {
      this.#reportBroken(
        invalidYaml('a key must not be a mapping or a sequence', complex[0], part.text),
        part,
      );
      return undefined;
    }
    try {
      const [value] = construct(events, part.text, { lastKeyWins: true });
      for (const offset of repeated) this.#report({ ...REPEATED_KEY, offset }, part);
      return value;
    } catch (error) {
      this.#reportBroken(describeYamlError(error, part.text), part);
      return undefined;
    }
  }

  #add(value: unknown, root: () => PlacedNode | undefined): void {
    const safe = this.#mayHoldReservedKey ? escapeReserved(value) : value;
    const positions = (): ReturnType<typeof positionsOf> => {
      const placed = root();
      return placed === undefined ? new Map() : positionsOf(placed);
    };
    this.#documents.push(new Document(this.source, 'yaml', this.#index, safe, positions));
  }

  #reportBroken(error: YamlError, part: Part): void {
    this.#broken++;
    this.#report(error, part);
    if (this.#broken === MAX_BROKEN_DOCUMENTS)
      this.#report({ ...TOO_MANY_BROKEN, offset: error.offset }, part);
  }

  #report({ code, severity, message, offset }: YamlError, part: Part): void {
    if (severity === 'notice') {
      if (this.#toldOfTemplate) return;
      this.#toldOfTemplate = true;
    }
    this.#problems.add(code, severity, message, part.base + offset);
  }
}

function construct(events: Event[], source: string, { lastKeyWins }: { lastKeyWins: boolean }): unknown[] {
  const options = { source, schema: YAML_SCHEMA, json: lastKeyWins, maxTotalMergeKeys: MAX_MERGED_KEYS };
  return constructFromEvents(events, options);
}

/** Offsets of the keys that js-yaml refuses. */
function examineKeys(text: string, events: readonly Event[]): { repeated: number[]; complex: number[] } {
  const repeated: number[] = [];
  const complex: number[] = [];
  new YamlTreeBuilder(text, 0, {
    onRepeatedKey: (offset) => void repeated.push(offset),
    onComplexKey: (offset) => void complex.push(offset),
  }).build(events);
  return { repeated, complex };
}

const TOO_MANY_BROKEN = {
  code: 'limit-reached',
  severity: 'error',
  message: `${MAX_BROKEN_DOCUMENTS} documents of this file cannot be read; the rest of it is not checked.`,
} as const;

const REPEATED_KEY = {
  code: 'syntax-error',
  severity: 'warning',
  message: 'This key is repeated in its mapping; the last one counts.',
} as const;

const BREACHES: Readonly<Record<BudgetBreach['kind'], (offset: number) => YamlError>> = {
  cycle: (offset) => ({
    code: 'syntax-error',
    severity: 'error',
    message: 'This alias refers to a node that contains it; this document is not checked.',
    offset,
  }),
  expansion: (offset) => ({
    code: 'limit-reached',
    severity: 'error',
    message: `The aliases of this file stand for more than ${MAX_ALIAS_EXPANSION} values; this document is not checked.`,
    offset,
  }),
  depth: (offset) => ({
    code: 'limit-reached',
    severity: 'error',
    message: `With its aliases resolved, nested deeper than ${MAX_NESTING_DEPTH} levels; this document is not checked.`,
    offset,
  }),
};

function documentStarts(events: readonly Event[]): number[] {
  return events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []));
}

/** Nothing but comments between two separators. */
function isEmpty(content: Event | undefined): boolean {
  if (content?.type !== EVENT_ID.SCALAR) return false;
  return content.valueStart === -1 && content.tagStart === -1 && content.style === SCALAR_STYLE.PLAIN;
}

/** Offsets of the `---` lines, or of the directives above them; such a line cannot stand inside a document. */
function separators(text: string): number[] {
  const lines = text.matchAll(/^(?:%[^\r\n]*(?:\r\n?|\n))*---(?=[ \t\r\n]|$)/gm);
  return Array.from(lines, ({ index }) => index).filter((index) => index > 0);
}
