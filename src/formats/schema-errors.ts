import { distance } from 'fastest-levenshtein';
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../model/diagnostic.js';
import { join, type Pointer, segmentsOf } from '../model/pointer.js';
import type { Document } from './document.js';

/** One violation, as ajv reports it. `parentSchema` is there when ajv compiled with `verbose`; it brings suggestions. */
export interface SchemaViolation {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: unknown;
}

/** A validate function as ajv compiles it, with `allErrors`. */
export interface DocumentValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaViolation[] | null | undefined;
}

export interface SchemaProblem {
  /** The value at fault, the unwanted key, or the block that lacks a key. */
  readonly pointer: Pointer;
  /** `unknown-key`: only the key is too much; `missing-key`: the block lacks one; `bad-value`: the value is wrong. */
  readonly kind: 'unknown-key' | 'missing-key' | 'bad-value';
  /** A sentence; holds no value from the document. */
  readonly text: string;
}

/** The violations of a schema as sentences at their lines; nothing where the document is valid. */
export function schemaDiagnostics(
  validate: DocumentValidator,
  document: Document,
  code: DiagnosticCode = 'invalid-configuration',
): Diagnostic[] {
  return problemDiagnostics(schemaProblems(validate, document.value), document, code);
}

/** More of one document are only counted: whoever made a thousand mistakes made one, a thousand times. */
const MAX_DIAGNOSTICS = 100;

export function problemDiagnostics(
  problems: readonly SchemaProblem[],
  document: Document,
  code: DiagnosticCode = 'invalid-configuration',
): Diagnostic[] {
  const shown = problems.slice(0, MAX_DIAGNOSTICS).map(({ pointer, text, kind }) => {
    const key = kind === 'unknown-key' ? document.position(pointer)?.key : undefined;
    const at = key === undefined ? document.locate(pointer) : document.at(key);
    return diagnostic(code, 'error', text, document.file, at);
  });
  const more = problems.length - shown.length;
  if (more === 0) return shown;
  return [...shown, diagnostic(code, 'error', `${more} more places break the schema.`, document.file)];
}

/** What is wrong with `value`, one entry per place and cause, in the order in which ajv found it. */
export function schemaProblems(validate: DocumentValidator, value: unknown): SchemaProblem[] {
  if (validate(value)) return [];
  const violations = validate.errors ?? [];
  const choices = violations.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const insideChoice = (violation: SchemaViolation): boolean =>
    choices.some((choice) => choice !== violation && isInside(violation, choice));
  return violations
    .filter((violation) => violation.keyword !== 'if' && !insideChoice(violation))
    .map((violation) => problem(violation, value, violations));
}

/** Does a branch of this choice (`anyOf`, `oneOf`) raise the violation, be it through a reference? */
function isInside({ schemaPath, instancePath }: SchemaViolation, choice: SchemaViolation): boolean {
  if (instancePath !== choice.instancePath && !instancePath.startsWith(`${choice.instancePath}/`))
    return false;
  if (schemaPath.startsWith(`${choice.schemaPath}/`)) return true;
  const branches = (choice.parentSchema as Record<string, unknown> | undefined)?.[choice.keyword];
  return referencesIn(branches).some((reference) => schemaPath.startsWith(`${reference}/`));
}

function referencesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, child]) =>
    key === '$ref' && typeof child === 'string' ? [child] : referencesIn(child),
  );
}

/** One violation as a sentence; holds no value from the document. */
export function violationText(violation: SchemaViolation, root: unknown): string {
  return problem(violation, root, []).text;
}

function problem(violation: SchemaViolation, root: unknown, all: readonly SchemaViolation[]): SchemaProblem {
  const { keyword, instancePath, params } = violation;
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const text = `${quoted(key)} is not a key of ${placeName(instancePath)}${suggestion(key, keysOf(violation))}`;
    return { pointer: join(instancePath, key), kind: 'unknown-key', text };
  }
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const text = `${capitalised(placeName(instancePath))} lacks the key ${quoted(String(params['missingProperty']))}.`;
    return { pointer: instancePath, kind: 'missing-key', text };
  }
  const alternatives = keyword === 'anyOf' ? missingAlternatives(violation, all) : [];
  if (alternatives.length > 0) {
    const text = `${capitalised(placeName(instancePath))} lacks a key: one of ${alternatives.map(quoted).join(', ')}.`;
    return { pointer: instancePath, kind: 'missing-key', text };
  }
  const text = `${capitalised(placeName(instancePath))} ${expectation(violation, valueAt(root, instancePath))}`;
  return { pointer: instancePath, kind: 'bad-value', text };
}

/** The keys of which `anyOf` wants one, if a missing key is all that its branches complain of. */
function missingAlternatives(choice: SchemaViolation, all: readonly SchemaViolation[]): string[] {
  const inside = all.filter((violation) => violation !== choice && isInside(violation, choice));
  const onlyMissing = inside.every(
    ({ keyword, instancePath }) => keyword === 'required' && instancePath === choice.instancePath,
  );
  return onlyMissing && inside.length > 0
    ? inside.map(({ params }) => String(params['missingProperty']))
    : [];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a block of keys',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty',
};

/** What the value should have been; never the value itself, which could be a secret. */
function expectation({ keyword, params, parentSchema }: SchemaViolation, value: unknown): string {
  switch (keyword) {
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      const nearest = typeof value === 'string' ? suggestion(value, allowed) : '.';
      return `must be one of ${allowed.map(quoted).join(', ')}${nearest}`;
    }
    case 'const':
      return `must be ${quoted(String(params['allowedValue']))}.`;
    case 'type':
      return `must be ${[params['type']].flat().map(typeName).join(' or ')}.`;
    case 'format':
      return params['format'] === 'date'
        ? 'must be a date that exists, YYYY-MM-DD.'
        : `must have the format ${quoted(String(params['format']))}.`;
    case 'pattern': {
      const description = (parentSchema as { description?: unknown } | undefined)?.description;
      const meaning = typeof description === 'string' ? ` (${description.replace(/\.$/, '')})` : '';
      return `must match ${quoted(String(params['pattern']))}${meaning}.`;
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `must have at least ${String(params['limit'])} ${keyword === 'minLength' ? 'characters' : 'entries'}.`;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${String(params['limit'])} ${keyword === 'maxLength' ? 'characters' : 'entries'}.`;
    case 'uniqueItems':
      return 'must not have the same entry twice.';
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${String(params['comparison'])} ${String(params['limit'])}.`;
    default:
      return `breaks the rule ${quoted(keyword)} of its schema.`;
  }
}

function typeName(type: unknown): string {
  return TYPE_NAMES[String(type)] ?? String(type);
}

function keysOf({ parentSchema }: SchemaViolation): string[] {
  const properties = (parentSchema as { properties?: object } | undefined)?.properties;
  return properties === undefined ? [] : Object.keys(properties);
}

/** Ends a sentence: `; did you mean …?` where a candidate is near (at most a third of its letters differ), else `.`. */
function suggestion(written: string, candidates: readonly string[]): string {
  const wanted = written.slice(0, MAX_KEY_LENGTH).toLowerCase();
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits <= Math.max(1, candidate.length / 3) && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, edits };
    }
  }
  return best === undefined ? '.' : `; did you mean ${quoted(best.candidate)}?`;
}

/** Longer keys are cut in messages and comparisons: no key of ours comes near it. */
const MAX_KEY_LENGTH = 60;

function quoted(text: string): string {
  return `\`${text.length > MAX_KEY_LENGTH ? `${text.slice(0, MAX_KEY_LENGTH)}…` : text}\``;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `components[2].type`, or `the document` for its root. */
function placeName(pointer: Pointer): string {
  if (pointer === '') return 'the document';
  const path = segmentsOf(pointer).map((segment) => (/^\d+$/.test(segment) ? `[${segment}]` : `.${segment}`));
  return quoted(path.join('').replace(/^\./, ''));
}

function valueAt(root: unknown, pointer: Pointer): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? (value as Record<string, unknown>)[segment]
        : undefined,
    root,
  );
}
