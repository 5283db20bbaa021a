import type { FlowEnd } from '../../../model/flow.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { Provider } from '../../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../../model/unknown.js';
import type { Surroundings, TerraformResource } from '../resource.js';
import { knownByPlan } from './known-by-plan.js';

/** A value in a resource, with its place there. */
export interface At {
  readonly value: unknown;
  readonly at: Pointer;
}

/** What the readers of flows need to know about a resource: its values, and the resources that they name. */
export class FlowSource {
  #referred: ReadonlyMap<string, TerraformResource> | undefined;

  constructor(
    private readonly resource: TerraformResource,
    private readonly surroundings: Surroundings,
  ) {}

  get type(): string {
    return this.resource.type;
  }

  get address(): string {
    return this.resource.address;
  }

  /** Ends that are in one place are the same end, whatever told where it is. */
  get provider(): Omit<Provider, 'source'> {
    const { name, region } = this.resource.provider;
    return region === undefined ? { name } : { name, region };
  }

  /** The resource as the end of a flow. */
  get end(): FlowEnd {
    return { address: this.address, provider: this.provider };
  }

  /**
   * The values at a path of keys; lists on the way, and at its end, are gone through. Absent ones give nothing, and one
   * on the way that is not known stands for what it may hold.
   */
  all(...path: readonly string[]): At[] {
    return this.allWithin({ value: this.resource.value, at: '' }, ...path);
  }

  /** The first value at a path of keys. */
  one(...path: readonly string[]): At | undefined {
    return this.all(...path)[0];
  }

  /** The same inside of a value that `all` gave. */
  allWithin(parent: At, ...path: readonly string[]): At[] {
    return path.reduce<At[]>((found, key) => found.flatMap((one) => membersOf(one, key)), [parent]);
  }

  /** The first of them. */
  within(parent: At, ...path: readonly string[]): At | undefined {
    return this.allWithin(parent, ...path)[0];
  }

  /**
   * The resource that a value names: by what it depends on (`aws_s3_bucket.replica.arn`), or as text that is the name
   * of one of the given types, alone or at the end of an ARN.
   */
  named(
    value: unknown,
    types: readonly string[] = [],
    nameKeys: readonly string[] = NAMES,
  ): FlowEnd | undefined {
    return this.behind(value, types, nameKeys)?.end;
  }

  /** The same resource, to look into. */
  behind(
    value: unknown,
    types: readonly string[] = [],
    nameKeys: readonly string[] = NAMES,
  ): FlowSource | undefined {
    const found = isUnknown(value)
      ? this.byDependence(value.$unknown)
      : typeof value === 'string'
        ? (this.referred.get(value) ?? this.byText(value, types, nameKeys))
        : undefined;
    return found && new FlowSource(found, this.surroundings);
  }

  /** All resources of a type. */
  others(type: string): FlowSource[] {
    return this.surroundings
      .resourcesOfType(type)
      .map((resource) => new FlowSource(resource, this.surroundings));
  }

  /** A text in pieces: what is written, and an unknown for each interpolation that is not known. */
  pieces({ value, at }: At): readonly (string | Unknown)[] {
    if (typeof value === 'string') return [value];
    return isUnknown(value) ? (this.resource.piecesAt(at) ?? [value]) : [];
  }

  /** The JSON document that an argument holds. */
  document(argument: string): At | undefined {
    const documents = { value: this.resource.context['documents'], at: '/$context/documents' };
    return this.within(documents, argument);
  }

  /** A region of this resource's cloud, or of another. */
  region(region: string | Unknown, name = this.provider.name): FlowEnd {
    return { provider: { name, region } };
  }

  /** A resource that a value names, to look into. Only one of the given types counts: no account, no variable. */
  resourceNamed(
    value: unknown,
    types: readonly string[],
    nameKeys: readonly string[] = NAMES,
  ): FlowSource | undefined {
    const found = isUnknown(value)
      ? this.onlyOne(value.$unknown.split(', '), types)
      : typeof value === 'string'
        ? (this.referredOf(value, types) ?? this.byText(value, types, nameKeys))
        : undefined;
    return found && new FlowSource(found, this.surroundings);
  }

  /** A place of this resource's cloud that the value does not tell: a name without a region. */
  somewhere(value: unknown): FlowEnd {
    return this.region(isUnknown(value) ? value : unknown('the region of what is named here'));
  }

  /** What depends on several resources of these types may be any of them. */
  private onlyOne(names: readonly string[], types: readonly string[]): TerraformResource | undefined {
    const found = new Set(names.map((name) => this.surroundings.resourceNamed(name)));
    const [only, another] = [...found].filter((resource) => resource && types.includes(resource.type));
    return another === undefined ? only : undefined;
  }

  /** One of the given types. */
  private referredOf(text: string, types: readonly string[]): TerraformResource | undefined {
    const found = this.referred.get(text);
    return found !== undefined && types.includes(found.type) ? found : undefined;
  }

  /** Of what exists a plan knows the ids: the resources that are referred to, by the texts that stand for them. */
  private get referred(): ReadonlyMap<string, TerraformResource> {
    this.#referred ??= this.computeReferred();
    return this.#referred;
  }

  private computeReferred(): ReadonlyMap<string, TerraformResource> {
    const { written, value } = this.resource;
    const { texts, names } = knownByPlan(written, value);
    const targets = [...names].flatMap((name) => this.surroundings.resourceNamed(name) ?? []);
    return new Map(
      [...texts].flatMap((text) => {
        const target =
          targets.find((candidate) => candidate.isKnownBy(text)) ??
          targets.find((candidate) => candidate.isAround(text));
        return target === undefined ? [] : [[text, target] as const];
      }),
    );
  }

  /** What depends on several names may be any of them, or put together from them. */
  private byDependence(name: string): TerraformResource | undefined {
    return name.includes(', ') ? undefined : this.surroundings.resourceNamed(name);
  }

  /** Names are unique in a region only: of several resources it is the one that is where this one is, if any. */
  private byText(
    text: string,
    types: readonly string[],
    nameKeys: readonly string[],
  ): TerraformResource | undefined {
    const name = text.replace(/^.*[:/]/, '');
    const found = types
      .flatMap((type) => this.surroundings.resourcesOfType(type))
      .filter((candidate) => nameKeys.some((key) => candidate.value[key] === name));
    const { region } = this.provider;
    return found.length === 1
      ? found[0]
      : found.find((candidate) => typeof region === 'string' && candidate.provider.region === region);
  }
}

/** Arguments by which resources give their own names. */
const NAMES = ['bucket', 'name', 'identifier', 'cluster_identifier', 'id'];

/** The members of a block, or the items of a list of it. */
function membersOf({ value, at }: At, key: string): At[] {
  if (isUnknown(value)) return [{ value, at }];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  return itemsOf({ value: (value as Record<string, unknown>)[key], at: join(at, key) });
}

function itemsOf({ value, at }: At): At[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => itemsOf({ value: item, at: join(at, index) }));
  return value === undefined || value === null ? [] : [{ value, at }];
}
