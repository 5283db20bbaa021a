import { isUnknown, type Unknown, unknown } from '../../../model/unknown.js';
import { attributeOf } from '../declaration.js';
import { writtenIn } from '../definition.js';
import type { Evaluation } from '../evaluation.js';
import { compareTexts, isList, mappingOf } from '../expression/functions/containers.js';
import { text } from '../expression/functions/primitives.js';
import { isKnown, type Term, unknownOf } from '../expression/term.js';
import { type NestedBlocks, nestedBlocksOf, type Part } from '../nested-blocks.js';
import type { Written } from '../written.js';

/** For what the provider would refuse. */
export const INVALID: Unknown = unknown('an argument that the provider does not take');

/** The arguments and blocks of a data source as its provider reads them. */
export class Arguments {
  #blocks: ReadonlyMap<string, NestedBlocks> | undefined;

  constructor(
    readonly part: Part,
    readonly evaluation: Evaluation,
  ) {}

  written(name: string): Written | undefined {
    const attribute = attributeOf(this.part.body, name);
    const { document, scope } = this.part;
    return attribute && writtenIn(scope, { document, attribute });
  }

  /** `null` where there is none. */
  value(name: string): Term {
    const written = this.written(name);
    return written === undefined ? null : this.evaluation.evaluate(written);
  }

  /** @returns undefined where there is none, or an empty one, which providers do not tell apart */
  text(name: string): string | Unknown | undefined {
    const value = this.value(name);
    if (value === null || value === '') return undefined;
    return text(value) ?? INVALID;
  }

  /** @returns undefined for an empty list, or none */
  texts(name: string): readonly (string | Unknown)[] | Unknown | undefined {
    const value = this.value(name);
    if (value === null) return undefined;
    if (isUnknown(value)) return value;
    if (!isList(value)) return INVALID;
    const items = value.map((item) => text(item) ?? INVALID);
    return items.length === 0 ? undefined : items;
  }

  blocks(type: string): readonly Arguments[] | Unknown {
    this.#blocks ??= nestedBlocksOf(this.part, this.evaluation);
    const blocks = this.#blocks.get(type) ?? [];
    return 'unknown' in blocks ? blocks.unknown : blocks.map((part) => new Arguments(part, this.evaluation));
  }
}

/**
 * Texts in the order of their bytes, or against it. With an unknown one among others all are unknown, since it may
 * stand anywhere.
 */
export function sorted(
  items: readonly (string | Unknown)[],
  order: 'ascending' | 'descending',
): readonly Term[] | Unknown {
  if (!isKnown(items) && items.length > 1) return unknownOf(items);
  const sign = order === 'ascending' ? 1 : -1;
  return (items as readonly string[]).toSorted((left, right) => sign * compareTexts(left, right));
}

/** The same without repetition. */
export function sortedSet(
  items: readonly (string | Unknown)[],
  order: 'ascending' | 'descending',
): readonly Term[] | Unknown {
  return sorted([...new Set(items)], order);
}

/** Blocks of a set have no order, so that the values of several for one key have none, either. */
const UNORDERED = unknown('the order of blocks');

export function joined(before: Term | undefined, value: Term): Term {
  return before === undefined ? value : unknownOf(UNORDERED, before, value);
}

/** A list of one as its element. */
export function single(values: Term): Term {
  return isList(values) && values.length === 1 ? (values[0] ?? null) : values;
}

/** The blocks of a set, in which equal ones are one. */
export function distinct(blocks: readonly Arguments[], names: readonly string[]): readonly Arguments[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const values = names.map((name) => block.value(name));
    const text = JSON.stringify(values);
    return !isKnown(values) || (!seen.has(text) && seen.add(text));
  });
}

/** An object with its keys in order. */
export function keyed(entries: ReadonlyMap<string, Term>): Term {
  return mappingOf([...entries].sort(([a], [b]) => compareTexts(a, b)));
}

/** An object without what is not there. */
export function present(entries: readonly (readonly [string, Term | undefined])[]): Record<string, Term> {
  return Object.fromEntries(entries.filter((entry): entry is [string, Term] => entry[1] !== undefined));
}
