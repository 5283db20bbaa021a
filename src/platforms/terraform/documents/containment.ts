import type { Expression, FunctionCall, TemplatePart } from '../../../formats/hcl/ast.js';
import { isUnknown } from '../../../model/unknown.js';
import type { Evaluation } from '../evaluation.js';
import { follow, namesOf } from '../follow.js';
import type { Written } from '../written.js';

/** What ends a JSON string, or changes what follows in it. */
const SPECIAL = /["\\\p{Cc}]/u;

/** Functions whose result has only characters of their arguments, or harmless ones. */
const HARMLESS: ReadonlySet<string> = new Set(
  `abs base64encode base64sha256 base64sha512 basename ceil chomp cidrhost cidrnetmask cidrsubnet coalesce
  coalescelist compact concat contains dirname distinct element filebase64 filebase64sha256 filemd5 filesha1
  filesha256 filesha512 flatten floor format formatdate index join keys length lookup lower max md5 merge min
  nonsensitive one parseint plantimestamp range regex regexall replace reverse sensitive setintersection
  setproduct setsubtract setunion sha1 sha256 sha512 slice sort split strrev substr sum timeadd timestamp title
  tobool tolist tomap tonumber toset tostring trim trimprefix trimspace trimsuffix try upper urlencode uuid
  values zipmap`.split(/\s+/),
);

/** Verbs of `format` that write quotes. */
const QUOTING_VERB = /%[^%a-zA-Z]*[qv]/;

/** Attributes of resources and data sources that hold texts of any kind. */
const ANY_TEXT =
  /(?:json|yaml|policy|document|rendered|content|body|template|data|script|secret|password|value)$/;

/** Names followed one behind the other; a longer way is taken to hold anything. */
const MAX_DEPTH = 20;

/**
 * May a text that is not known hold a quote, which would end the JSON string that it is inserted into? Old
 * configurations do that on purpose: `"${join("\",\"", var.names)}"`. What comes from outside of the configuration
 * (inputs without a value, attributes of resources) is taken to hold none: names, identifiers and ARNs do not, and what
 * an attribute is called tells where it may.
 */
export function mayHoldQuotes(written: Written, evaluation: Evaluation, depth = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  const known = evaluation.evaluate(written);
  if (typeof known === 'string') return SPECIAL.test(known);
  if (!isUnknown(known) && (typeof known !== 'object' || known === null)) return false;
  const inner = (expression: Expression): boolean =>
    mayHoldQuotes({ ...written, expression }, evaluation, depth + 1);
  const { expression } = written;
  switch (expression.kind) {
    case 'traversal': {
      const leaf = follow(written, [], evaluation).written;
      if (leaf.expression !== expression) return mayHoldQuotes(leaf, evaluation, depth + 1);
      const isInput = expression.root === 'var' || expression.root === 'each';
      return !isInput && ANY_TEXT.test(namesOf(expression.root, expression.steps).at(-1) ?? '');
    }
    case 'literal':
      return false;
    case 'access':
      return inner(expression.target);
    case 'parentheses':
      return inner(expression.inner);
    case 'conditional':
      return inner(expression.whenTrue) || inner(expression.whenFalse);
    case 'tuple':
      return expression.items.some(inner);
    case 'template':
      return expression.parts.some((part) => mayWriteQuotes(part, inner));
    case 'call':
      return !isHarmless(expression) || expression.arguments.some(inner);
    case 'unary':
    case 'binary':
      return false;
    // Their names stand for what only an evaluation knows.
    case 'for':
    case 'object':
    case 'invalid':
      return true;
  }
}

function isHarmless({ name, arguments: given }: FunctionCall): boolean {
  if (name !== 'format') return HARMLESS.has(name);
  const [pattern] = given;
  return (
    pattern?.kind === 'literal' && typeof pattern.value === 'string' && !QUOTING_VERB.test(pattern.value)
  );
}

function mayWriteQuotes(part: TemplatePart, inner: (expression: Expression) => boolean): boolean {
  switch (part.kind) {
    case 'text':
      return SPECIAL.test(part.value);
    case 'interpolation':
      return inner(part.expression);
    case 'if':
      return [...part.whenTrue, ...part.whenFalse].some((one) => mayWriteQuotes(one, inner));
    case 'for':
      return true;
  }
}
