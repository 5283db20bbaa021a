import type { FlowEnd } from '../../../model/flow.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { Provider } from '../../../model/resource.js';
import { isUnknown, type Unknown, unknown } from '../../../model/unknown.js';
import type { Surroundings, TerraformResource } from '../resource.js';

/** A value in a resource, with its place there. */
export interface At {
  readonly value: unknown;
  readonly at: Pointer;
}

/** What the readers of flows need to know about a resource: its values, and the resources that they name. */
export class FlowSource {
  constructor(
    private readonly resource: TerraformResource,
    private readonly surroundings: Surroundings,
  ) {}

  get type(): string {
    return this.resource.type;
  }

  get provider(): Provider {
    return this.resource.provider;
  }

  /** The values at a path of keys; lists on the way, and at its end, are gone through. Absent ones give nothing. */
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
    const found = this.find(value, types, nameKeys);
    return found && { address: found.address, provider: found.provider };
  }

  /** What the resource that a value names says itself: the server of a database, the namespace of a queue. */
  behind(value: unknown, types: readonly string[] = []): FlowSource | undefined {
    const found = this.find(value, types, NAMES);
    return found && new FlowSource(found, this.surroundings);
  }

  /** A region of this resource's cloud, or of another. */
  region(region: string | Unknown, name = this.provider.name): FlowEnd {
    return { provider: { name, region } };
  }

  /** A place of this resource's cloud that the value does not tell: a name without a region. */
  somewhere(value: unknown): FlowEnd {
    return this.region(isUnknown(value) ? value : unknown('the region of what is named here'));
  }

  private find(
    value: unknown,
    types: readonly string[],
    nameKeys: readonly string[],
  ): TerraformResource | undefined {
    if (isUnknown(value)) return this.surroundings.resourceNamed(value.$unknown);
    return typeof value === 'string' ? this.byText(value, types, nameKeys) : undefined;
  }

  private byText(
    text: string,
    types: readonly string[],
    nameKeys: readonly string[],
  ): TerraformResource | undefined {
    const name = text.replace(/^.*[:/]/, '');
    return types
      .flatMap((type) => this.surroundings.resourcesOfType(type))
      .find((candidate) => nameKeys.some((key) => candidate.value[key] === name));
  }
}

/** Arguments by which resources give their own names. */
const NAMES = ['bucket', 'name', 'identifier', 'cluster_identifier', 'id'];

/** The members of a block, or the items of a list of it. */
function membersOf({ value, at }: At, key: string): At[] {
  if (typeof value !== 'object' || value === null || isUnknown(value) || !Object.hasOwn(value, key))
    return [];
  return itemsOf({ value: (value as Record<string, unknown>)[key], at: join(at, key) });
}

function itemsOf({ value, at }: At): At[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => itemsOf({ value: item, at: join(at, index) }));
  return value === undefined || value === null ? [] : [{ value, at }];
}
