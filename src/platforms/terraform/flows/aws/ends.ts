import type { Flow, FlowEnd, FlowKind } from '../../../../model/flow.js';
import { isUnknown, type Unknown, unknown } from '../../../../model/unknown.js';
import type { At, FlowSource } from '../flow-source.js';
import type { FlowReader } from '../index.js';
import { type Arn, arnOf, SOMEWHERE_IN_CHINA } from './arn.js';
import { regionOfHost } from './host.js';

/** Resources that hold names of others: where they are says nothing about what they name. */
const HOLDERS: ReadonlySet<string> = new Set(['aws_ssm_parameter', 'aws_cloudformation_stack']);

/**
 * The place that an ARN, a name or a reference leads to, and its resource where it is in the repository.
 *
 * @param types that it may be; any resource where there are none
 */
export function endAt(source: FlowSource, at: At, types: readonly string[] = []): FlowEnd {
  const pieces = source.pieces(at);
  const arn = arnOf(pieces);
  if (arn !== undefined) return endOfArn(source, at, arn, types);
  return resourceAt(source, at, types)?.end ?? source.somewhere(at.value);
}

/** What follows the name of a resource in a host: a port, a path, or the service that its buckets are reached by. */
const BEHIND_NAME = /^(?:[/:]|\.s3[.-])/;

/** The same for a host name, or an address with one. */
export function endOfHost(source: FlowSource, at: At): FlowEnd {
  const pieces = source.pieces(at);
  const index = pieces.findIndex(isUnknown);
  const [piece, next, ...others] = pieces.slice(index);
  const isName =
    isUnknown(piece) &&
    !others.some(isUnknown) &&
    (next === undefined || (typeof next === 'string' && BEHIND_NAME.test(next)));
  const found = isName ? referred(source, piece, []) : undefined;
  if (found !== undefined) return found.end;
  const region = regionOfHost(pieces);
  if (region !== undefined) return source.region(region, 'aws');
  return isUnknown(at.value) ? source.somewhere(at.value) : { territory: unknown('the place of this host') };
}

/** The resource that a value names as a whole. */
export function resourceAt(source: FlowSource, at: At, types: readonly string[]): FlowSource | undefined {
  const [first, next] = source.pieces(at);
  if (first === undefined) return undefined;
  if (!isUnknown(first)) return next === undefined ? byName(source, first, types) : undefined;
  // `${aws_s3_bucket.a.arn}/*` is in the bucket; `${aws_s3_bucket.a.id}-copy` is another one.
  const goesOn = next === undefined || (typeof next === 'string' && /^[/:]/.test(next));
  return goesOn ? referred(source, first, types) : undefined;
}

function byName(source: FlowSource, text: string, types: readonly string[]): FlowSource | undefined {
  if (types.length > 0) return source.resourceNamed(text, types);
  const found = source.behind(text);
  return found?.type.startsWith('aws_') && !HOLDERS.has(found.type) ? found : undefined;
}

function referred(source: FlowSource, value: Unknown, types: readonly string[]): FlowSource | undefined {
  const found = source.behind(value);
  if (found === undefined || HOLDERS.has(found.type)) return undefined;
  if (types.length === 0) return found.type.startsWith('aws_') ? found : undefined;
  if (types.includes(found.type) || isLookup(found.type, types)) return found;
  // `aws_s3_bucket_versioning.a.bucket` names the bucket as well.
  const companion = types.some((type) => found.type.startsWith(`${type}_`)) ? found.one('bucket') : undefined;
  return companion && source.behind(companion.value, types);
}

/** A data source looks in its own region, save for that of buckets. */
function isLookup(type: string, types: readonly string[]): boolean {
  return type !== 'data.aws_s3_bucket' && types.some((wanted) => type === `data.${wanted}`);
}

function endOfArn(
  source: FlowSource,
  { value }: At,
  { partition, region, resource }: Arn,
  types: readonly string[],
): FlowEnd {
  if (region !== '') {
    const named = source.named(resource, types);
    const isThere = named?.address !== undefined && named.provider?.region === region;
    return { ...(isThere ? { address: named.address } : {}), ...source.region(region, 'aws') };
  }
  const named = isUnknown(resource)
    ? referred(source, resource, types)
    : // A plan may know the whole of what the configuration takes from a resource.
      byName(source, typeof value === 'string' ? value : resource, types);
  if (named !== undefined) return named.end;
  return partition === 'aws-cn'
    ? source.region(SOMEWHERE_IN_CHINA, 'aws')
    : source.somewhere(isUnknown(resource) ? resource : undefined);
}

export function flow(kind: FlowKind, { at }: At, to: FlowEnd, from?: FlowEnd): Flow {
  return { kind, ...(from === undefined ? {} : { from }), to, at };
}

/** None of the flows where a switch is off; where the switch is not known, nobody can tell whether they go anywhere. */
export function unless(off: string | boolean, at: At | undefined, flows: readonly Flow[]): readonly Flow[] {
  const value = at?.value;
  if (isUnknown(value)) return flows.map((one) => ({ ...one, to: { territory: value } }));
  return value !== undefined && String(value) === String(off) ? [] : flows;
}

/** An argument, and the types of what it names. */
export interface Named {
  readonly path: readonly string[];
  readonly types?: readonly string[];
}

/** Data goes to what an argument names; from what another one names, or else from the resource itself. */
export function sends(kind: FlowKind, to: Named, from?: Named): FlowReader {
  return (source) => {
    const start = from && named(source, from);
    return source.all(...to.path).map((at) => flow(kind, at, endAt(source, at, to.types), start));
  };
}

/** Data comes from what an argument names to where the resource is. */
export function receives(kind: FlowKind, from: Named): FlowReader {
  return (source) =>
    source.all(...from.path).map((at) => flow(kind, at, source.end, endAt(source, at, from.types)));
}

/** Data goes to the region that an argument names. */
export function sendsToRegion(kind: FlowKind, path: readonly string[], from?: Named): FlowReader {
  return (source) => {
    const start = from && named(source, from);
    return source.all(...path).map((at) => flow(kind, at, regionAt(source, at), start));
  };
}

export function regionAt(source: FlowSource, { value }: At): FlowEnd {
  return typeof value === 'string' || isUnknown(value)
    ? source.region(value, 'aws')
    : source.somewhere(value);
}

export function named(source: FlowSource, { path, types }: Named): FlowEnd | undefined {
  const at = source.one(...path);
  return at && resourceAt(source, at, types ?? [])?.end;
}
