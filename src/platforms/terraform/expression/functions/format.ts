import { isUnknown, type Unknown } from '../../../../model/unknown.js';
import { isKnown, type Term, unknownOf } from '../term.js';
import { isList } from './containers.js';
import { type Definitions, IMPRECISE, NOT_COMPUTED, type Outcome, TOO_LARGE } from './definition.js';
import { charactersOf, lengthOf } from './graphemes.js';
import { jsonText, quoted } from './json.js';
import { MAX_ELEMENTS, MAX_FORMAT_WIDTH, MAX_TEXT } from './limits.js';
import { floatText, integerText, shortestText } from './number-format.js';
import { flag, number, text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/format and formatlist */
export const FORMAT_FUNCTIONS: Definitions = {
  format: ([specification = null, ...args]) => {
    const written = text(specification);
    if (written === undefined) return undefined;
    if (isUnknown(written) || !isKnown(args)) return unknownOf(written, args);
    return format(written, args);
  },
  formatlist: formatList,
};

/** One verb: `%`, flags, width, precision, the number of an argument, the letter. */
const VERB = /%(?:%|([0#\-+ ]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([A-Za-z]))/y;

export interface Verb {
  readonly letter: string;
  readonly flags: string;
  readonly width: number;
  /** Undefined if the verb has none. */
  readonly precision: number | undefined;
}

function format(specification: string, args: readonly Term[]): Outcome {
  const parts: string[] = [];
  let [at, next, highest, size] = [0, 1, 0, 0];
  while (at < specification.length) {
    if (specification[at] !== '%') {
      const end = specification.indexOf('%', at);
      parts.push(specification.slice(at, end === -1 ? undefined : end));
      at = end === -1 ? specification.length : end;
      continue;
    }
    VERB.lastIndex = at;
    const match = VERB.exec(specification);
    if (match === null) return undefined;
    at = VERB.lastIndex;
    const piece = match[5] === undefined ? '%' : formatted(verbOf(match), args[Number(match[4] ?? next) - 1]);
    if (typeof piece !== 'string') return piece;
    if (match[5] !== undefined) {
      const index = Number(match[4] ?? next);
      next = index + 1;
      highest = Math.max(highest, index);
    }
    parts.push(piece);
    size += piece.length;
    if (size > MAX_TEXT) return TOO_LARGE;
  }
  // Terraform reports arguments that no verb takes.
  return highest < args.length ? undefined : parts.join('');
}

function verbOf([, flags = '', width = '0', precision, , letter = '']: RegExpExecArray): Verb {
  return {
    letter,
    flags,
    width: Number(width),
    precision: precision === undefined ? undefined : Number(precision),
  };
}

function formatted(verb: Verb, arg: Term | undefined): string | Unknown | undefined {
  if (arg === undefined || (arg === null && verb.letter !== 'v')) return undefined;
  if (Math.max(verb.width, verb.precision ?? 0) > MAX_FORMAT_WIDTH) return TOO_LARGE;
  switch (verb.letter) {
    case 'v':
      return padded(verb, asIs(verb, arg));
    case 't': {
      const value = flag(arg);
      return typeof value === 'boolean' ? String(value) : undefined;
    }
    case 's':
    case 'q': {
      const value = text(arg);
      if (typeof value !== 'string') return value;
      const cut = verb.precision ? charactersOf(value).slice(0, verb.precision).join('') : value;
      return padded(verb, verb.letter === 'q' ? quoted(cut) : cut);
    }
    default:
      return formattedNumber(verb, arg);
  }
}

function formattedNumber(verb: Verb, arg: Term): string | Unknown | undefined {
  const value = number(arg);
  if (typeof value !== 'number') return value;
  if ('bdoxX'.includes(verb.letter))
    return Number.isSafeInteger(value) ? (integerText(verb, value) ?? NOT_COMPUTED) : undefined;
  return 'eEfgG'.includes(verb.letter) ? (floatText(verb, value) ?? IMPRECISE) : undefined;
}

function asIs(verb: Verb, arg: Term): string | undefined {
  if (!verb.flags.includes('#')) {
    if (typeof arg === 'string') return arg;
    if (typeof arg === 'number') return shortestText(arg);
  }
  return jsonText(arg);
}

function padded({ flags, width }: Verb, value: string | undefined): string | Unknown {
  if (value === undefined) return IMPRECISE;
  const missing = width - lengthOf(value);
  if (missing <= 0) return value;
  const padding = (flags.includes('0') ? '0' : ' ').repeat(missing);
  return flags.includes('-') ? value + padding : padding + value;
}

function formatList([specification = null, ...args]: readonly Term[]): Outcome {
  const written = text(specification);
  if (written === undefined) return undefined;
  const unknowns = [written, ...args].filter(isUnknown);
  if (unknowns.length > 0) return unknownOf(...unknowns);
  const lengths = new Set(args.filter(isList).map(({ length }) => length));
  if (lengths.size > 1) return undefined;
  const [length = 1] = lengths;
  if (length > MAX_ELEMENTS || length * String(written).length > MAX_TEXT) return TOO_LARGE;
  const results: Term[] = [];
  let size = 0;
  for (let index = 0; index < length; index++) {
    const taken = args.map((arg) => (isList(arg) ? (arg[index] ?? null) : arg));
    const result = isKnown(taken) ? format(String(written), taken) : unknownOf(...taken);
    if (result === undefined) return undefined;
    size += typeof result === 'string' ? result.length : 0;
    if (size > MAX_TEXT) return TOO_LARGE;
    results.push(result);
  }
  return results;
}
