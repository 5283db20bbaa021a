import formats from 'ajv-formats/dist/formats.js';
import { isUnknown } from '../model/unknown.js';

/** What a keyword says about a value by itself. */
type Assertion = (value: unknown) => boolean;

/** Formats that a policy may use; each is cheap on any input. */
export const FORMATS = ['date', 'date-time', 'email', 'uri'] as const;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ofNumbers =
  (holds: (value: number, wanted: number) => boolean) =>
  (wanted: unknown): Assertion =>
  (value) =>
    !isNumber(value) || holds(value, wanted as number);

const ofTexts =
  (holds: (value: string, wanted: number) => boolean) =>
  (wanted: unknown): Assertion =>
  (value) =>
    !isText(value) || holds(value, wanted as number);

const ofLists =
  (holds: (value: readonly unknown[], wanted: number) => boolean) =>
  (wanted: unknown): Assertion =>
  (value) =>
    !Array.isArray(value) || holds(value, wanted as number);

const ofObjects =
  (holds: (value: object, wanted: number) => boolean) =>
  (wanted: unknown): Assertion =>
  (value) =>
    !isObject(value) || holds(value, wanted as number);

/** Keywords that look at a value and at nothing inside it, from what they are set to. */
export const ASSERTIONS: Readonly<Record<string, (wanted: unknown) => Assertion>> = {
  type: (wanted) => {
    const types = [wanted].flat() as string[];
    return (value) => types.some((type) => hasType(value, type));
  },
  const: (wanted) => (value) => isEqual(value, wanted),
  enum: (wanted) => (value) => (wanted as unknown[]).some((one) => isEqual(value, one)),
  minimum: ofNumbers((value, wanted) => value >= wanted),
  maximum: ofNumbers((value, wanted) => value <= wanted),
  exclusiveMinimum: ofNumbers((value, wanted) => value > wanted),
  exclusiveMaximum: ofNumbers((value, wanted) => value < wanted),
  multipleOf: ofNumbers((value, wanted) => Number.isInteger(value / wanted)),
  minLength: ofTexts((value, wanted) => [...value].length >= wanted),
  maxLength: ofTexts((value, wanted) => [...value].length <= wanted),
  pattern: (wanted) => {
    const pattern = new RegExp(wanted as string, 'u');
    return (value) => !isText(value) || pattern.test(value);
  },
  format: (wanted) => {
    const hasFormat = formatOf(wanted as (typeof FORMATS)[number]);
    return (value) => !isText(value) || hasFormat(value);
  },
  minItems: ofLists((value, wanted) => value.length >= wanted),
  maxItems: ofLists((value, wanted) => value.length <= wanted),
  uniqueItems: (wanted) => (value) => wanted !== true || !Array.isArray(value) || areUnique(value),
  minProperties: ofObjects((value, wanted) => Object.keys(value).length >= wanted),
  maxProperties: ofObjects((value, wanted) => Object.keys(value).length <= wanted),
  // Ours, in bracketed schemas only.
  isUnknown: (wanted) => (value) => isUnknown(value) === wanted,
  holdsUnknown: (wanted) => (value) => holdsUnknown(value) === wanted,
};

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return isNumber(value);
    default:
      return typeof value === type;
  }
}

function formatOf(name: (typeof FORMATS)[number]): (text: string) => boolean {
  const format: unknown = formats.fullFormats[name];
  if (format instanceof RegExp) return (text) => format.test(text);
  const validate = typeof format === 'function' ? format : (format as { validate: unknown }).validate;
  return validate as (text: string) => boolean;
}

/** In linear time for lists of texts and numbers, which may be long. */
function areUnique(items: readonly unknown[]): boolean {
  const scalars = items.filter((item) => typeof item !== 'object' || item === null);
  const holders = items.filter((item) => typeof item === 'object' && item !== null);
  return (
    new Set(scalars).size === scalars.length &&
    holders.every((item, index) => !holders.slice(0, index).some((earlier) => isEqual(item, earlier)))
  );
}

/** Equal as JSON. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(memberOf(one, key), memberOf(other, key)))
  );
}

function memberOf(holder: object, key: string): unknown {
  return (holder as Record<string, unknown>)[key];
}

function holdsUnknown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isUnknown(value) || Object.values(value).some(holdsUnknown);
}
