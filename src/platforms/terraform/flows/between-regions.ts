import type { Flow, FlowEnd, FlowKind } from '../../../model/flow.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import type { At, FlowSource } from './flow-source.js';
import type { FlowReader } from './index.js';

/** Keys of nested blocks, and last of an argument. */
type Path = readonly string[];

/** An argument that turns a flow on or off, looked for in the block and then in the resource. */
export interface Switch {
  readonly path: Path;
  /** The flow runs only where the argument has one of these values. */
  readonly on?: readonly unknown[];
  /** The flow does not run where the argument has one of these values. */
  readonly off?: readonly unknown[];
}

/** Arguments of a resource by which data goes to another region, or comes from one. */
interface Regions {
  readonly kind: FlowKind;
  /** Blocks that each make flows; the resource itself where absent. */
  readonly each?: Path;
  readonly switches?: readonly Switch[];
  /** The argument of the resource that names the store that the data comes from. */
  readonly store?: Path;
}

/** A resource that sends data to the regions that it names. */
export function sendsTo(spec: Regions & { readonly to: Path }): FlowReader {
  return (source) =>
    running(source, spec).flatMap(({ block, state }) =>
      given(partsOf(source, block, spec.to)).map(({ value, at }) => ({
        kind: spec.kind,
        ...from(storeOf(source, spec)),
        to: unlessSwitched(source, state, regionEnd(source, value)),
        at,
      })),
    );
}

/** A resource that takes data from the region that it names to its own. */
export function takesFrom(spec: Regions & { readonly from: Path }): FlowReader {
  return (source) =>
    running(source, spec).flatMap(({ block, state }) =>
      given(source.allWithin(block, ...spec.from)).map(({ value, at }) => ({
        kind: spec.kind,
        from: startAt(source, storeOf(source, spec), value),
        to: unlessSwitched(source, state, source.end),
        at,
      })),
    );
}

/** A job that moves data from the region that it names to another. */
export function movesBetween(
  spec: Omit<Regions, 'each'> & { readonly from: Path; readonly to: Path },
): FlowReader {
  return (source) =>
    running(source, spec).flatMap(({ state }) => {
      const [start] = given(source.all(...spec.from));
      const store = storeOf(source, spec);
      return given(source.all(...spec.to)).map(({ value, at }) => ({
        kind: spec.kind,
        ...from(start === undefined ? store : startAt(source, store, start.value)),
        to: unlessSwitched(source, state, regionEnd(source, value)),
        at,
      }));
    });
}

/** The readers of a resource that sends data in several ways. */
export function several(...readers: readonly FlowReader[]): FlowReader {
  return (source) => readers.flatMap((reader) => reader(source));
}

/** Where data starts that is said to be in a region: the store there, or else some place of that region. */
export function startAt(source: FlowSource, store: FlowEnd | undefined, region: unknown): FlowEnd {
  return isUnknown(region) && store !== undefined ? store : { ...store, ...regionEnd(source, region) };
}

/** What lies at a path in a block; the block itself where all that is known of it is what it depends on. */
export function partsOf(source: FlowSource, block: At, path: Path): At[] {
  return isUnknown(block.value) ? [block] : source.allWithin(block, ...path);
}

/** The parts of a flow that start at a known place. */
export function from(end: FlowEnd | undefined): Pick<Flow, 'from'> {
  return end === undefined ? {} : { from: end };
}

/**
 * Whether a flow runs, or what decides about it. Providers accept `"true"` for `true`, so values are compared as text.
 *
 * @param block where the switches are, if not in the resource
 */
export function runs(
  source: FlowSource,
  block: At | undefined,
  switches: readonly Switch[] | undefined,
): boolean | Unknown {
  if (isUnknown(block?.value)) return block.value;
  const states = (switches ?? []).map(({ path, on, off }) => {
    const inside = block === undefined ? undefined : source.within(block, ...path);
    const value = (inside ?? source.one(...path))?.value;
    if (isUnknown(value)) return value;
    const has = (values: readonly unknown[]) => values.some((one) => String(one) === String(value));
    return (on === undefined || has(on)) && !(off !== undefined && has(off));
  });
  return states.includes(false) ? false : (states.find(isUnknown) ?? true);
}

/** The destination of a flow; what decides whether it runs, where that is not known. */
export function unlessSwitched(source: FlowSource, state: true | Unknown, to: FlowEnd): FlowEnd {
  return state === true ? to : source.region(state);
}

/** The region that a value spells, or of the resource whose place it is, or of the provider. */
export function regionEnd(source: FlowSource, value: unknown): FlowEnd {
  if (typeof value === 'string') return source.region(value);
  if (!isUnknown(value) || value.$unknown.includes(',')) return source.somewhere(value);
  const place = PLACE_OF_RESOURCE.test(value.$unknown) ? source.named(value) : undefined;
  const current = place === undefined ? source.resourceNamed(value, CURRENT_REGION) : undefined;
  const isCurrent = current?.one('current')?.value === true;
  const provider = place?.provider ?? (isCurrent ? current.provider : undefined);
  return provider === undefined ? source.somewhere(value) : { provider };
}

/** `alicloud_oss_bucket.replica.location` */
const PLACE_OF_RESOURCE = /^(?:module\.[^.]+\.)*\w+\.[^.]+\.(?:location|region|region_id)$/;

/** https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/regions, with `current = true` */
const CURRENT_REGION = ['data.alicloud_regions'];

interface Running {
  readonly block: At;
  readonly state: true | Unknown;
}

function running(source: FlowSource, { each, switches }: Regions): Running[] {
  return source.all(...(each ?? [])).flatMap((block) => {
    const state = runs(source, block, switches);
    return state === false ? [] : [{ block, state }];
  });
}

function storeOf(source: FlowSource, { store }: Regions): FlowEnd | undefined {
  return store === undefined ? undefined : source.named(source.one(...store)?.value);
}

function given(values: readonly At[]): readonly At[] {
  return values.filter(({ value }) => value !== '');
}
