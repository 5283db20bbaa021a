import { createScanner, type ParseErrorCode, visit } from 'jsonc-parser';

export interface JsonError {
  readonly message: string;
  readonly offset: number;
}

/**
 * Reads JSON with comments and trailing commas, and as much as possible of broken JSON. Descends by calls: bound
 * the nesting with `scannedDepthExceeds` first.
 *
 * @returns the value (undefined if there is none) and the errors in the order of the text
 */
export function readTolerantly(text: string): { value: unknown; errors: readonly JsonError[] } {
  const errors: JsonError[] = [];
  const root: unknown[] = [];
  let endOfSymbol = Number.POSITIVE_INFINITY;
  const open: { container: object; key: string }[] = [{ container: root, key: '' }];

  const put = (value: unknown): void => {
    const parent = open.at(-1);
    if (parent === undefined) return;
    if (Array.isArray(parent.container)) parent.container.push(value);
    else setOwn(parent.container, parent.key, value);
  };
  const begin = (container: object): boolean => {
    put(container);
    open.push({ container, key: '' });
    return true;
  };
  const end = (): void => {
    open.pop();
  };

  visit(
    text,
    {
      onObjectBegin: () => begin({}),
      onArrayBegin: () => begin([]),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty: (name) => {
        const parent = open.at(-1);
        if (parent !== undefined) parent.key = name;
        return true;
      },
      onLiteralValue: put,
      onError: (code, offset, length) => {
        // After a symbol that is no value, jsonc-parser also misses the value.
        if (code === VALUE_EXPECTED && offset >= endOfSymbol && text.slice(endOfSymbol, offset).trim() === '')
          return;
        if (code === INVALID_SYMBOL) endOfSymbol = offset + length;
        errors.push({ message: `Invalid JSON: ${MESSAGES[code]}.`, offset });
      },
    },
    { allowTrailingComma: true, allowEmptyContent: true },
  );
  return { value: root[0], errors };
}

/**
 * Is the text nested deeper than `limit`? Looks at tokens only, without recursion. A closing bracket counts only
 * where it closes the innermost open one: the tolerant parser ignores others, and would descend further than a
 * plain count of brackets tells.
 */
export function scannedDepthExceeds(text: string, limit: number): boolean {
  const scanner = createScanner(text, true);
  const closers: number[] = [];
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (token === OPEN_BRACE) closers.push(CLOSE_BRACE);
    else if (token === OPEN_BRACKET) closers.push(CLOSE_BRACKET);
    else if (token === closers.at(-1)) closers.pop();
    if (closers.length > limit) return true;
  }
  return false;
}

/** `SyntaxKind` of jsonc-parser, whose const enum does not exist at run time under `isolatedModules`. */
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;

/** `ParseErrorCode` of jsonc-parser. */
const INVALID_SYMBOL = 1;
const VALUE_EXPECTED = 4;

const MESSAGES: Readonly<Record<ParseErrorCode, string>> = {
  1: 'this is no JSON value; strings and keys need double quotes',
  2: 'this number is malformed',
  3: 'a key in double quotes is expected here',
  4: 'a value is expected here',
  5: 'a colon is expected here',
  6: 'a comma is expected here',
  7: 'a closing brace is expected here',
  8: 'a closing bracket is expected here',
  9: 'the file should end here',
  10: 'a comment is not allowed here',
  11: 'this comment is not closed',
  12: 'this string is not closed',
  13: 'this number is incomplete',
  14: 'this Unicode escape is malformed',
  15: 'this escape does not exist in JSON',
  16: 'control characters in strings must be escaped',
};

/** Sets an own property, whatever its name: assigning `__proto__` would change the prototype. */
function setOwn(container: object, key: string, value: unknown): void {
  if (key !== '__proto__') (container as Record<string, unknown>)[key] = value;
  else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}
