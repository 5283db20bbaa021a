/**
 * An object whose members are computed when they are read: what refers to a resource costs a look at every resource
 * of the type that is asked for, and rules ask for few types. To whoever lists its members it is a plain object.
 *
 * @param member the value of one member; undefined where there is none
 * @param all all members, in their order
 */
export function lazyMembers(
  member: (name: string) => unknown,
  all: () => Record<string, unknown>,
): Readonly<Record<string, unknown>> {
  const known = new Map<string, unknown>();
  let whole: Record<string, unknown> | undefined;
  const read = (name: string | symbol): unknown => {
    if (typeof name === 'symbol') return undefined;
    if (whole !== undefined) return whole[name];
    if (!known.has(name)) known.set(name, member(name));
    return known.get(name);
  };
  const plain: Record<string, unknown> = {};
  return new Proxy(plain, {
    get: (_, name) => (name in plain ? Reflect.get(plain, name) : read(name)),
    has: (_, name) => name in plain || read(name) !== undefined,
    ownKeys() {
      whole ??= all();
      return Reflect.ownKeys(whole);
    },
    getOwnPropertyDescriptor(_, name) {
      const value = name in plain ? undefined : read(name);
      return value === undefined
        ? undefined
        : { value, enumerable: true, configurable: true, writable: true };
    },
  });
}
