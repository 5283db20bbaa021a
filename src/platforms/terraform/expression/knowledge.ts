import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { asSet, isKnown, isSet, type Term, unknownOf } from './term.js';

/** Primitive types that stay apart: a text beside one of these makes a text of it, while they refuse each other. */
export type Kind = 'bool' | 'number';

/** What is known of a value that is not known itself. It is kept beside the unknown, and lost when that is computed with. */
interface Knowledge {
  /** Whatever the value is, it has this type or is null. */
  readonly kind?: Kind;
  /** Whatever the value is, it is this or what becomes of it when numbers and truth values in it become texts. */
  readonly like?: Term;
}

const knowledge = new WeakMap<Unknown, Knowledge>();

function knowing(dependsOn: Unknown, what: Knowledge): Unknown {
  const unknown = { ...dependsOn };
  knowledge.set(unknown, what);
  return unknown;
}

/** The term, of which it is known that it has the type. */
export function ofKind(term: Term, kind: Kind | undefined): Term {
  return isUnknown(term) && kind !== undefined && likeOf(term) === undefined ? knowing(term, { kind }) : term;
}

/** The type of a truth value or number, if it is surely one. */
export function kindOf(term: Term): Kind | undefined {
  if (typeof term === 'number') return 'number';
  if (typeof term === 'boolean') return 'bool';
  return isUnknown(term) ? knowledge.get(term)?.kind : undefined;
}

/** What the unknown surely is for those who convert primitive values anyway. */
export function likeOf(unknown: Unknown): Term | undefined {
  return knowledge.get(unknown)?.like;
}

/** The term, where numbers and truth values at any depth may become texts, depending on the reasons. */
export function maybeText(term: Term, reasons: readonly Term[]): Term {
  if (term === null || typeof term === 'string') return term;
  if (typeof term !== 'object') return knowing(unknownOf(...reasons), { like: term });
  if (isUnknown(term)) return kindOf(term) === undefined ? term : unknownOf(term);
  const parts = Object.entries(term).map(([key, part]) => [key, maybeText(part, reasons)] as const);
  if (parts.every(([key, part]) => part === (term as Readonly<Record<string, Term>>)[key])) return term;
  if (!Array.isArray(term)) return Object.fromEntries(parts);
  // Texts have another order than numbers.
  if (isSet(term) && parts.length > 1) return unknownOf(...reasons);
  const items = parts.map(([, part]) => part);
  return isSet(term) ? asSet(items) : items;
}

/** The term for a reader who converts primitive values to the types that it declares, as providers do. */
export function settled(term: Term): Term {
  if (typeof term !== 'object' || term === null || isKnown(term)) return term;
  if (isUnknown(term)) {
    const like = likeOf(term);
    return like === undefined ? term : settled(like);
  }
  if (Array.isArray(term)) {
    const items = term.map(settled);
    return isSet(term) ? asSet(items) : items;
  }
  return Object.fromEntries(Object.entries(term).map(([key, part]) => [key, settled(part)]));
}
