/**
 * Does `address` match `pattern`, in which `*` stands for any text, dots included? In time linear in the address for
 * each part of the pattern: patterns come from files that anyone may write.
 */
export function matchesAddress(pattern: string, address: string): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return address === pattern;
  if (!address.startsWith(head)) return false;
  let from = head.length;
  for (const part of parts) {
    const at = address.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return address.length - tail.length >= from && address.endsWith(tail);
}
