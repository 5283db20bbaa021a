import { expect } from '@jest/globals';
import fc from 'fast-check';
import { isUnknown, unknown } from '../../../../src/model/unknown.js';
import { type Kind, ofKind } from '../../../../src/platforms/terraform/expression/knowledge.js';
import { isSet, type Term } from '../../../../src/platforms/terraform/expression/term.js';

/** What a declared type tells of a variable that is not known. */
const KINDS: Readonly<Record<string, Kind>> = { 'var.n': 'number', 'var.b': 'bool' };

/** The variables with some parts, at any depth, replaced by unknowns. */
export function withheld(
  variables: Readonly<Record<string, Term>>,
): fc.Arbitrary<Readonly<Record<string, Term>>> {
  const parts = Object.entries(variables).map(([name, term]) =>
    partOf(term, `var.${name}`).map((part) => [name, part] as const),
  );
  return fc.tuple(...parts).map((entries) => Object.fromEntries(entries));
}

function partOf(term: Term, name: string): fc.Arbitrary<Term> {
  const kept = fc.oneof(
    { weight: 3, arbitrary: inside(term, name) },
    { weight: 2, arbitrary: fc.constant(term) },
  );
  return fc.oneof(
    { weight: 2, arbitrary: kept },
    { weight: 1, arbitrary: fc.constant(ofKind(unknown(name), KINDS[name])) },
  );
}

function inside(term: Term, name: string): fc.Arbitrary<Term> {
  if (typeof term !== 'object' || term === null) return fc.constant(term);
  // Of a set with an unknown element, not even the number of elements is known.
  if (isSet(term) || isUnknown(term)) return fc.constant(term);
  const parts = Object.entries(term).map(([key, part]) =>
    partOf(part, name).map((some) => [key, some] as const),
  );
  return fc.tuple(...parts).map((entries): Term => {
    return Array.isArray(term) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
  });
}

/** Every known part of `partial` is the same in `full`; where `full` is an error, there is nothing to contradict. */
export function expectAgreement(partial: unknown, full: unknown): void {
  expectSame(partial, full, (value) => value);
}

/** The same for those who convert numbers and truth values to the types that they want, as providers do. */
export function expectAgreementAfterConversion(partial: unknown, full: unknown): void {
  expectSame(partial, full, (value) => (value === null ? null : String(value)));
}

function expectSame(partial: unknown, full: unknown, asRead: (primitive: unknown) => unknown): void {
  if (isUnknown(partial) || isUnknown(full)) return;
  if (typeof partial !== 'object' || partial === null || typeof full !== 'object' || full === null) {
    expect(asRead(partial)).toBe(asRead(full));
    return;
  }
  expect(Array.isArray(partial)).toBe(Array.isArray(full));
  expect(Object.keys(partial).sort()).toEqual(Object.keys(full).sort());
  const [some, all] = [new Map(Object.entries(partial)), new Map(Object.entries(full))];
  for (const [key, part] of some) expectSame(part, all.get(key) ?? null, asRead);
}
