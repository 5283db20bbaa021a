import { type Definitions, type Outcome, strict, variadic } from './definition.js';
import { type Address, addressText, type Network, networkText, parseNetwork } from './ip-address.js';
import { integer, text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/cidrhost and its neighbours. */
export const CIDR_FUNCTIONS: Definitions = {
  // OpenTofu's own.
  cidrcontains: strict([text, text], contains),
  cidrhost: strict([text, integer], host),
  cidrnetmask: strict([text], (prefix) => {
    const network = parseNetwork(prefix);
    return network?.bits === 32 ? addressText({ bits: 32, value: maskOf(network) }) : undefined;
  }),
  cidrsubnet: strict([text, integer, integer], (prefix, newBits, number) => {
    const network = parseNetwork(prefix);
    return network && subnet(network, newBits, BigInt(number));
  }),
  cidrsubnets: variadic([text], integer, subnets),
};

/** Terraform adds no more bits at once. */
const MAX_NEW_BITS = 32;

function maskOf({ bits, length }: Network): bigint {
  return ((1n << BigInt(length)) - 1n) << BigInt(bits - length);
}

/** Both of one family: https://opentofu.org/docs/language/functions/cidrcontains */
function contains(prefix: string, written: string): Outcome {
  const outer = parseNetwork(prefix);
  const inner = parseNetwork(written.includes('/') ? written : `${written}/${outer?.bits}`);
  if (outer === undefined || inner === undefined || outer.bits !== inner.bits) return undefined;
  const rest = BigInt(outer.bits - outer.length);
  return inner.length >= outer.length && inner.value >> rest === outer.value >> rest;
}

/** A negative number counts from the end of the network. */
function host(prefix: string, number: number): Outcome {
  const network = parseNetwork(prefix);
  if (network === undefined) return undefined;
  const size = 1n << BigInt(network.bits - network.length);
  const wanted = BigInt(number);
  if (wanted >= size || wanted < -size) return undefined;
  const address: Address = {
    bits: network.bits,
    value: network.value + (wanted < 0n ? size + wanted : wanted),
  };
  return addressText(address);
}

function subnet(network: Network, newBits: number, number: bigint): Outcome {
  const length = network.length + newBits;
  if (newBits < 0 || length > network.bits) return undefined;
  const count = 1n << BigInt(newBits);
  if (number >= count || number < 0n) return undefined;
  return networkText({
    ...network,
    length,
    value: network.value + (number << BigInt(network.bits - length)),
  });
}

/** One network after the other, each at the next place where its size fits. */
function subnets(prefix: string, newBits: readonly number[]): Outcome {
  const network = parseNetwork(prefix);
  if (network === undefined) return undefined;
  const end = network.value + (1n << BigInt(network.bits - network.length));
  const found: string[] = [];
  let next = network.value;
  for (const bits of newBits) {
    const length = network.length + bits;
    if (bits < 1 || bits > MAX_NEW_BITS || length > network.bits) return undefined;
    const size = 1n << BigInt(network.bits - length);
    const value = ((next + size - 1n) / size) * size;
    if (value + size > end) return undefined;
    found.push(networkText({ ...network, length, value }));
    next = value + size;
  }
  return found;
}
