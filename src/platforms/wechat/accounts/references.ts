import { type Unknown, unknown } from '../../../model/unknown.js';

/** Ways to write "filled in elsewhere": Spring and shells, Mustache and Helm, Maven, templates, Windows. */
const REFERENCE =
  /\$\{\s*([\w.-]*)[^{}]*\}|\{\{\s*\.?([\w.-]*)[^{}]*\}\}|#\{[^{}]*\}|@([\w.-]+)@|<%[=-]?\s*([\w.]*)[^%]*%>|%(\w+)%|\$([A-Za-z_]\w*)/g;

/** Values that a secret store or an encrypting configuration library puts in place: the scheme says which. */
const STORED = /^(ENC\(|vault:|secret:\/\/|ssm:|kms:|sm:\/\/|op:\/\/|file:)/;

/** What people write where a value of their own belongs. */
const PLACEHOLDER = /[<>*[\]]|你的|您的|请|域名|x{3}|\byour|example\.(?:com|org|net)|\bdomain\.com/i;

/**
 * The value of an address, where its content matters. An address that is filled in elsewhere, wholly or in part, is
 * unknown, and so is a placeholder; the variables' names say what it depends on. One that begins with `http://`
 * stays text: whatever is filled in, it will not be encrypted.
 */
export function addressValue(text: string): string | Unknown {
  const names = [...text.matchAll(REFERENCE)].map(
    (match) => match.slice(1).find((name) => name) ?? 'an expression',
  );
  if (names.length > 0 && !text.startsWith('http://')) return unknown(names.join(', '));
  if (STORED.test(text)) return unknown('a secret store');
  return PLACEHOLDER.test(text) ? unknown('what replaces a placeholder') : text;
}
