export interface Address {
  /** 32 or 128. */
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** A range of addresses; `value` is the first of them. */
export interface Network extends Address {
  readonly length: number;
}

/** `10.0.0.0/16`; bits behind the prefix are dropped. Undefined if it is not valid. */
export function parseNetwork(written: string): Network | undefined {
  const [, host = '', digits = ''] = /^([^/]*)\/(\d{1,3})$/.exec(written) ?? [];
  const address = host.includes(':') ? parse6(host) : parse4(host);
  const length = Number(digits);
  if (address === undefined || digits === '' || length > address.bits) return undefined;
  const rest = BigInt(address.bits - length);
  return { ...address, length, value: (address.value >> rest) << rest };
}

/** Zeros in front are allowed, and do not make a number octal. */
function parse4(written: string): Address | undefined {
  const parts = written.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255))
    return undefined;
  return { bits: 32, value: parts.reduce((value, part) => (value << 8n) | BigInt(Number(part)), 0n) };
}

function parse6(written: string): Address | undefined {
  const tail = /^(.*:)([\d.]+\.[\d.]+)$/.exec(written);
  const last = tail === null ? undefined : parse4(tail[2] ?? '');
  if (tail !== null && last === undefined) return undefined;
  const hex = (value: bigint): string => value.toString(16);
  const whole = last ? `${tail?.[1]}${hex(last.value >> 16n)}:${hex(last.value & 0xffffn)}` : written;
  const halves = whole.split('::');
  if (halves.length > 2) return undefined;
  const [front = [], back = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - front.length - back.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...front, ...Array<string>(missing).fill('0'), ...back];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return { bits: 128, value: groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n) };
}

export function networkText(network: Network): string {
  return `${addressText(network)}/${network.length}`;
}

/** The canonical text: https://www.rfc-editor.org/rfc/rfc5952 */
export function addressText({ bits, value }: Address): string {
  const width = bits === 32 ? 8 : 16;
  const groups = Array.from({ length: bits / width }, (_, index) =>
    Number((value >> BigInt(bits - width * (index + 1))) & ((1n << BigInt(width)) - 1n)),
  );
  if (bits === 32) return groups.join('.');
  const mapped = mappedText(groups, value);
  if (mapped !== undefined) return mapped;
  const [start, length] = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

/** Go writes an IPv4 address inside IPv6 as the IPv4 address. */
function mappedText(groups: readonly number[], value: bigint): string | undefined {
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isMapped ? addressText({ bits: 32, value: value & 0xffffffffn }) : undefined;
}

function longestZeros(groups: readonly number[]): readonly [start: number, length: number] {
  let best: readonly [number, number] = [0, 0];
  let start = 0;
  for (const [index, group] of groups.entries()) {
    if (group !== 0) start = index + 1;
    else if (index + 1 - start > best[1]) best = [start, index + 1 - start];
  }
  return best;
}
