import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUnknown } from '../../../src/model/unknown.js';
import { resource } from './support.js';

/** A JSON value in which some texts, keys and values depend on variables. */
type Node =
  | { readonly kind: 'plain'; readonly value: unknown }
  | { readonly kind: 'text'; readonly before: string; readonly name: string; readonly after: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Node])[] };

const NAMES = ['u', 'v', 'w'];
const word = fc.string({ unit: fc.constantFrom(...'ab*/:-$ é'), maxLength: 4 });
const name = fc.constantFrom(...NAMES);
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Statement', 'a', 'b', '$unknown', '$context', 'c d') },
  { weight: 1, arbitrary: name.map((variable) => `\${var.${variable}}`) },
);

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({
      kind: fc.constant('plain' as const),
      value: fc.oneof(word, fc.integer({ min: -9, max: 99 }), fc.boolean(), fc.constant(null)),
    }),
    fc.record({ kind: fc.constant('text' as const), before: word, name, after: word }),
    fc.record({ kind: fc.constant('value' as const), name }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('object' as const),
      members: fc.uniqueArray(fc.tuple(key, tie('node')), { maxLength: 3, selector: ([first]) => first }),
    }),
  ),
}));

/** As text of a heredoc. */
function asJson(part: Node): string {
  switch (part.kind) {
    case 'plain':
      return escaped(JSON.stringify(part.value));
    case 'text':
      return `"${escaped(part.before)}\${var.${part.name}}${escaped(part.after)}"`;
    case 'value':
      return `\${jsonencode(var.${part.name})}`;
    case 'list':
      return `[${part.items.map(asJson).join(',\n')}]`;
    case 'object':
      return `{${part.members.map(([first, value]) => `"${first}": ${asJson(value)}`).join(', ')}}`;
  }
}

/** As an expression. */
function asHcl(part: Node): string {
  switch (part.kind) {
    case 'plain':
      return escaped(JSON.stringify(part.value));
    case 'text':
      return `"${escaped(part.before)}\${var.${part.name}}${escaped(part.after)}"`;
    case 'value':
      return `var.${part.name}`;
    case 'list':
      return `[${part.items.map(asHcl).join(', ')}]`;
    case 'object':
      return `{${part.members.map(([first, value]) => `"${first}" = ${asHcl(value)}`).join(', ')}}`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('${', '$${').replace(/\$$/, '\\u0024');
}

function configuration(part: Node, shape: 'heredoc' | 'jsonencode', values: Record<string, string>): string {
  const variables = NAMES.map((variable) => {
    const value = values[variable];
    return `variable "${variable}" {\n${value === undefined ? '' : `  default = ${JSON.stringify(value)}\n`}}\n`;
  });
  const text = shape === 'heredoc' ? `<<EOF\n${asJson(part)}\nEOF` : `jsonencode(${asHcl(part)})`;
  return `${variables.join('')}resource "a_b" "c" {\n  policy = ${text}\n}\n`;
}

async function documentOf(text: string): Promise<unknown> {
  const { context } = await resource('a_b.c', { 'main.tf': text });
  return (context as { documents: { policy?: unknown } }).documents.policy;
}

/** Is `whole` what `part` may turn out to be? */
function covers(part: unknown, whole: unknown): boolean {
  if (isUnknown(part)) return true;
  if (typeof part !== 'object' || part === null) return part === whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole))
    return false;
  const [left, right] = [Object.entries(part), Object.entries(whole)];
  if (left.length !== right.length) return false;
  return left.every(([first, value]) => {
    return Object.hasOwn(whole, first) && covers(value, (whole as Record<string, unknown>)[first]);
  });
}

test('what is known of a document is the same whatever the rest turns out to be', async () => {
  let partial = 0;
  await fc.assert(
    fc.asyncProperty(
      node,
      fc.constantFrom('heredoc' as const, 'jsonencode' as const),
      fc.record({ u: word, v: word, w: word }),
      fc.subarray(NAMES),
      async (part, shape, values, given) => {
        const known = Object.fromEntries(given.map((variable) => [variable, values[variable as 'u']]));
        const less = await documentOf(configuration(part, shape, known));
        const all = await documentOf(configuration(part, shape, values));
        expect({ less, all, covers: covers(less, all) }).toMatchObject({ covers: true });
        if (less !== undefined && !isUnknown(less) && JSON.stringify(less).includes('"$unknown"')) partial++;
      },
    ),
    { numRuns: 400 },
  );
  expect(partial).toBeGreaterThan(10);
});
