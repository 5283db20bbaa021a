import { isUnknown, restoreReserved } from '../../../model/unknown.js';
import { isList } from '../expression/functions/containers.js';
import { jsonText, quoted } from '../expression/functions/json.js';
import type { Term } from '../expression/term.js';

/**
 * A known value as Go's encoding/json writes it, with keys in the order in which they are given: those of a struct are
 * in its own order. https://pkg.go.dev/encoding/json#Marshal
 *
 * @param indent of one level, as for `MarshalIndent`; '' for one line without spaces
 * @returns undefined for what has no exact form
 */
export function goJson(value: Term, indent: string, margin = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return jsonText(value);
  if (isUnknown(value)) return undefined;
  const inner = margin + indent;
  if (isList(value))
    return enclosed(
      '[',
      value.map((item) => goJson(item, indent, inner)),
      ']',
      inner,
      margin,
    );
  const members = Object.entries(restoreReserved(value) as Readonly<Record<string, Term>>);
  const colon = indent === '' ? ':' : ': ';
  const written = members.map(([name, member]) => {
    const text = goJson(member, indent, inner);
    return text === undefined ? undefined : quoted(name) + colon + text;
  });
  return enclosed('{', written, '}', inner, margin);
}

function enclosed(
  open: string,
  parts: readonly (string | undefined)[],
  close: string,
  inner: string,
  margin: string,
): string | undefined {
  if (parts.includes(undefined)) return undefined;
  if (inner === margin || parts.length === 0) return open + parts.join(',') + close;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${margin}${close}`;
}
