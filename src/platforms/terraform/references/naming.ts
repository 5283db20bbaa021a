import { groupBy } from '../../../formats/group-by.js';
import { isUnknown } from '../../../model/unknown.js';
import { isCompanionOf } from './affinity.js';
import type { Node } from './resource-node.js';

/** Arguments by which a resource gives its own name, and its companions the name of the one that they belong to. */
const NAMING_ARGUMENTS = ['bucket', 'name'] as const;

type NamingArgument = (typeof NAMING_ARGUMENTS)[number];

interface Keyed {
  readonly key: string;
  readonly node: Node;
}

/** Companions that give the name of their resource as text, as in `bucket = "logs"` on both. */
export class NamedByText {
  /** By owning type: its resources, by argument and name. */
  readonly #byName = new Map<string, ReadonlyMap<string, readonly Keyed[]>>();
  readonly #first = new Map<string, Node | undefined>();
  /** By type: the types of which it is a companion. */
  readonly #owners = new Map<string, readonly string[]>();

  /** @param byType the resources of one module */
  constructor(private readonly byType: ReadonlyMap<string, readonly Node[]>) {}

  /** The resources whose names a companion gives. */
  targetsOf(node: Node): Node[] {
    return this.ownersOf(node.resource.type).flatMap((owner) => {
      const byName = this.byNameOf(owner);
      return textNames(node).flatMap(([name, text]) =>
        (byName.get(keyOf(name, text)) ?? []).map((named) => named.node),
      );
    });
  }

  /** What it depends on whether a companion of the type means this resource, since its own name is unknown. */
  possibleSource(target: Node, type: string): string | undefined {
    if (!isCompanionOf(type, target.resource.type)) return undefined;
    return this.unknownNames(target)
      .filter(([name]) => this.firstNaming(type, name) !== undefined)
      .at(-1)?.[1];
  }

  /** The types of companions that may mean this resource, in the order of the first of each. */
  possibleSourceTypes(target: Node): string[] {
    const companions = [...this.byType.keys()].filter((type) => isCompanionOf(type, target.resource.type));
    const types = this.unknownNames(target).flatMap(([name]) =>
      companions
        .map((type) => ({ type, place: this.firstNaming(type, name)?.place }))
        .filter(({ place }) => place !== undefined)
        .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
        .map(({ type }) => type),
    );
    return [...new Set(types)];
  }

  private unknownNames(target: Node): [NamingArgument, string][] {
    return NAMING_ARGUMENTS.flatMap((name): [NamingArgument, string][] => {
      const value = target.resource.value[name];
      return isUnknown(value) ? [[name, value.$unknown]] : [];
    });
  }

  /** The first of a type that gives a name as text. */
  private firstNaming(type: string, name: NamingArgument): Node | undefined {
    const key = keyOf(name, type);
    if (!this.#first.has(key)) {
      const nodes = this.byType.get(type);
      this.#first.set(
        key,
        nodes?.find(({ resource }) => typeof resource.value[name] === 'string'),
      );
    }
    return this.#first.get(key);
  }

  private byNameOf(owner: string): ReadonlyMap<string, readonly Keyed[]> {
    let byName = this.#byName.get(owner);
    if (byName === undefined) {
      const named = (this.byType.get(owner) ?? []).flatMap((node) =>
        textNames(node).map(([name, text]) => ({ key: keyOf(name, text), node })),
      );
      byName = groupBy(named, ({ key }) => key);
      this.#byName.set(owner, byName);
    }
    return byName;
  }

  /** Every type that `type` continues. */
  private ownersOf(type: string): readonly string[] {
    let owners = this.#owners.get(type);
    if (owners === undefined) {
      const words = type.split('_');
      owners = words
        .map((_, index) => words.slice(0, index).join('_'))
        .filter((owner) => this.byType.has(owner) && isCompanionOf(type, owner));
      this.#owners.set(type, owners);
    }
    return owners;
  }
}

function textNames({ resource }: Node): [NamingArgument, string][] {
  return NAMING_ARGUMENTS.flatMap((name): [NamingArgument, string][] => {
    const value = resource.value[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
}

function keyOf(name: NamingArgument, text: string): string {
  return `${name} ${text}`;
}
