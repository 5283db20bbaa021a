import { isUnknown } from '../model/unknown.js';
import { mask, redactLine } from './redact.js';

/** A key whose text value is shown masked. */
const SECRET_NAME =
  /secret|passw|pwd|token|ticket|credential|(?:api|aes|mch|private|access|v[23]|encrypt)[_-]?(?:v\d)?[_-]?key/i;

/** A reference or a word is no secret; what is left and stands under such a key is taken for one. */
const HARMLESS = /^(?:[$@%<{]|true$|false$|$)/;

/** A copy with secrets masked, for people who look at resource documents. */
export function redactValue(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return redactText(value, key);
  if (typeof value !== 'object' || value === null || isUnknown(value)) return value;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, key));
  const named = (value as { name?: unknown }).name;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      // Kubernetes and Compose name a variable beside its value.
      redactValue(child, name === 'value' && typeof named === 'string' ? named : name),
    ]),
  );
}

function redactText(text: string, key: string): string {
  if (SECRET_NAME.test(key) && !HARMLESS.test(text)) return text.split('\n').map(mask).join('\n');
  return text.split('\n').map(redactLine).join('\n');
}
