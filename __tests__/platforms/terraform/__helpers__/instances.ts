/** An address in its steps: `module.m["x"].a_b.c[0]` is `module.m` with a key and `a_b.c` with another one. */
type Address = readonly Step[];

interface Step {
  readonly name: string;
  /** `["x"]`, `[0]` or '' */
  readonly key: string;
  /** With `count` or `for_each`, but without a key: it stands for all that there are. */
  readonly isSymbolic: boolean;
}

const STEP = /([^.[]+\.[^.[]+)(\["(?:[^"\\]|\\.)*"\]|\[\d+\])?(?:\.|$)/g;

export function stepsOf(address: string, repeated: ReadonlySet<string>): Address {
  let base = '';
  return Array.from(address.matchAll(STEP), ([, name = '', key = '']) => {
    base = base === '' ? name : `${base}.${name}`;
    return { name, key, isSymbolic: key === '' && repeated.has(base) };
  });
}

/** May the one stand for the other? */
function fits(left: Step, right: Step): boolean {
  return left.name === right.name && (left.key === right.key || left.isSymbolic || right.isSymbolic);
}

export function covers(partial: Address, full: Address): boolean {
  return (
    partial.length === full.length &&
    partial.every((step, index) => {
      const other = full[index];
      return other !== undefined && fits(step, other);
    })
  );
}

/** Is there an instance for each one that `partial` says there is, wherever symbolic ones in front of it exist? */
export function exists(partial: Address, full: readonly Address[]): boolean {
  let before: readonly Address[] = full;
  return partial.every((step, depth) => {
    const parents = groups(before, depth);
    const children = parents.map((inside) =>
      inside.filter((address) => fits(step, address[depth] ?? NOTHING)),
    );
    before = children.flat();
    return step.isSymbolic || children.every((inside) => inside.length > 0);
  });
}

const NOTHING: Step = { name: '', key: '', isSymbolic: false };

/** Addresses by their first steps. */
function groups(addresses: readonly Address[], depth: number): Address[][] {
  const found = new Map<string, Address[]>();
  for (const address of addresses) {
    const start = JSON.stringify(address.slice(0, depth));
    const group = found.get(start);
    if (group === undefined) found.set(start, [address]);
    else group.push(address);
  }
  return [...found.values()];
}
