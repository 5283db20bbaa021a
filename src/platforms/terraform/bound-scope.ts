import type { Scope } from './expression/context.js';
import type { Functions } from './expression/functions.js';
import type { Term } from './expression/term.js';
import type { Origin, TracedScope } from './written.js';

/** What a name such as `each` stands for: its attributes, and where they are written. */
export interface Binding {
  readonly attributes: Readonly<Record<string, Term>>;
  readonly origins?: Readonly<Record<string, Origin>>;
}

/** A scope with one more name: `each`, `count`, or the iterator of a `dynamic` block. */
export class BoundScope implements TracedScope {
  constructor(
    private readonly outer: TracedScope,
    private readonly name: string,
    private readonly binding: Binding,
  ) {}

  get functions(): Functions {
    return this.outer.functions;
  }

  get module(): TracedScope['module'] {
    return this.outer.module;
  }

  declared(names: readonly string[]): ReturnType<TracedScope['declared']> {
    return names[0] === this.name ? undefined : this.outer.declared(names);
  }

  lookup(names: readonly string[]): ReturnType<Scope['lookup']> {
    const [name, attribute] = names;
    if (name !== this.name) return this.outer.lookup(names);
    const { attributes } = this.binding;
    if (attribute === undefined) return { term: attributes, used: 1 };
    const term = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    return term === undefined ? undefined : { term, used: 2 };
  }

  originOf(names: readonly string[]): ReturnType<TracedScope['originOf']> {
    const [name, attribute] = names;
    if (name !== this.name) return this.outer.originOf(names);
    const origin = attribute === undefined ? undefined : this.binding.origins?.[attribute];
    return origin === undefined ? undefined : { origin, used: 2 };
  }
}
