import type { Choices } from './choices.js';

export const KINDS = ['flag', 'number', 'text', 'list', 'map', 'any'] as const;
export type Kind = (typeof KINDS)[number];

/** Expressions that name something of a kind, as `var.x` and `each.key`. */
export type Names = Readonly<Record<Kind, readonly string[]>>;

export const NO_NAMES: Names = { flag: [], number: [], text: [], list: [], map: [], any: [] };

export function withName(names: Names, kind: Kind, name: string): Names {
  return { ...names, [kind]: [...names[kind], name] };
}

/** Literals of each kind. */
export const LITERALS: Readonly<Record<Kind, readonly string[]>> = {
  flag: ['false', 'true'],
  number: ['0', '1', '2', '3'],
  text: ['"a"', '"b"', '""', '"x1"'],
  list: ['[]', '["a"]', '["b", "a"]', '["x", "y", "x"]'],
  map: ['{}', '{ a = "x" }', '{ b = "y", a = "b" }'],
  any: ['null', '1', '"1"', 'true', '"true"', '["a"]', '{ a = "x" }', '[1, 2]'],
};

/**
 * The forms of expressions of a kind that hold others: a letter in angle brackets stands for one of another kind.
 * What they do with types is left to the random expressions; here it is about what whole configurations are made of.
 */
const FORMS: Readonly<Record<Kind, readonly string[]>> = {
  flag: [
    ...[
      '!<f>',
      '(<n> > <n>)',
      '(<n> == <n>)',
      '(<t> != <t>)',
      '(<f> && <f>)',
      '(<f> || <f>)',
      '(<f> ? <f> : <f>)',
    ],
    ...[
      '(<f> ? <f> : <a>)',
      'contains(<l>, <t>)',
      'can(<a>.a)',
      'try(tobool(<a>), <f>)',
      '(length(<l>) > 1)',
      '(<a> == null)',
      '((<f> ? <n> : <a>) == <n>)',
      'contains([<t>, <t>], <t>)',
    ],
    ...['alltrue([for x in <l> : x != <t>])', 'lookup(<m>, <t>, "z") == "x"'],
  ],
  number: [
    ...['(<n> + <n>)', 'length(<l>)', 'length(<m>)', '(<f> ? <n> : <n>)', '(<f> ? 1 : 0)', 'max(<n>, <n>)'],
    ...['(<f> ? <n> : <a>)', 'try(tonumber(<a>), <n>)', 'sum([<n>, <n>])', 'try(<l>[<n>] == <t> ? 1 : 2, 3)'],
  ],
  text: [
    ...[
      '"${<t>}-${<n>}"',
      '(<f> ? <t> : <t>)',
      '"%{ if <f> }x%{ else }y%{ endif }"',
      'join("", <l>)',
      'upper(<t>)',
    ],
    ...[
      'lookup(<m>, <t>, <t>)',
      'try(<l>[<n>], <t>)',
      'coalesce(<a>, <t>)',
      'format("%s/%s", <t>, <t>)',
      'try(<a>.a, <t>)',
    ],
    ...[
      '"%{ for x in <l> }${x}%{ endfor }"',
      'try(tostring(<a>), <t>)',
      'jsonencode(<f> ? <n> : <a>)',
      '(<a> != null ? <a> : <t>)',
    ],
  ],
  list: [
    ...[
      '[<t>, <t>]',
      'concat(<l>, <l>)',
      '(<f> ? <l> : [])',
      '[for x in <l> : "${x}!"]',
      '[for x in <l> : x if x != <t>]',
    ],
    ...[
      'keys(<m>)',
      'values(<m>)',
      'tolist(toset(<l>))',
      'tolist(toset([<t>, <t>]))',
      'distinct([<t>, <t>])',
      'distinct(<l>)',
      '[for k, v in <m> : v if <f>]',
      '(<f> ? <l> : <a>)',
    ],
    ...['sort(<l>)', '[for i in range(<n>) : "i${i}"]', 'reverse(<l>)', '[for x in [<a>] : x if can(x.a)]'],
  ],
  map: [
    ...[
      '{ a = <t>, (<t>) = <t> }',
      'merge(<m>, <m>)',
      '(<f> ? <m> : {})',
      '{ for i, x in <l> : "${i}" => x }',
    ],
    ...[
      '{ for k, v in <m> : k => <t> if v != <t> }',
      'zipmap(["a", "c"], [<t>, <t>])',
      '{ for k in toset(<l>) : k => <t> }',
    ],
    ...[
      'merge(<m>, <f> ? { c = <t> } : {})',
      '({ for x in <l> : x => <t>... if <f> } == {} ? <m> : {})',
      'tomap(<m>)',
    ],
  ],
  any: [
    '<f>',
    '<n>',
    '<t>',
    '<l>',
    '<m>',
    '{ a = <t> }',
    '(<f> ? <a> : <a>)',
    '[<a>, <a>]',
    '{ a = <a>, b = <f> }',
    'try(<a>.a, <a>)',
  ],
};

const LETTERS: Readonly<Record<string, Kind>> = {
  f: 'flag',
  n: 'number',
  t: 'text',
  l: 'list',
  m: 'map',
  a: 'any',
};

/** A random expression of a kind. */
export function expressionOf(kind: Kind, names: Names, choices: Choices, depth = 2): string {
  const known = names[kind];
  if (depth === 0 || choices.below(3) === 0) {
    if (known.length === 0 || choices.once(4)) return choices.pick(LITERALS[kind]);
    // The last ones are those of the block itself: `count.index`, `rule.value`.
    return choices.once(3) ? choices.pick(known.slice(-2)) : choices.pick(known);
  }
  const form = choices.pick(FORMS[kind]);
  return form.replace(/<(\w)>/g, (_, letter: string) =>
    expressionOf(LETTERS[letter] ?? 'any', names, choices, depth - 1),
  );
}
