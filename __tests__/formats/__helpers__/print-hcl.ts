/** Prints a JSON-like value as an HCL expression. */
export function printHcl(value: unknown): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value !== 'object' || value === null) return String(value).replace('e+', 'e');
  if (Array.isArray(value)) return `[${value.map(printHcl).join(', ')}]`;
  const items = Object.entries(value).map(([key, child]) => `  ${printString(key)} = ${printHcl(child)}\n`);
  return `{\n${items.join('')}}`;
}

/** Negative zero prints as zero. */
export function formatNumberSafe(value: number): number {
  return value === 0 ? 0 : value;
}

function printString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/([$%])\{/g, '$1$1{');
  return `"${escaped}"`;
}
