import { isUnknown, type Unknown } from '../../../../model/unknown.js';

/**
 * `arn:partition:service:region:account:resource`, as far as it is known. Buckets and other things whose names are
 * unique in their partition have no region.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export interface Arn {
  readonly partition: string | Unknown;
  readonly service: string | Unknown;
  /** Empty where the ARN has none. */
  readonly region: string | Unknown;
  readonly resource: string | Unknown;
}

/**
 * Stands for both regions in mainland China where only the partition is known, as in the SDKs.
 * https://github.com/aws/aws-sdk-js-v3/blob/main/packages/util-endpoints/src/lib/aws/partitions.json
 */
export const SOMEWHERE_IN_CHINA = 'aws-cn-global';

/** @param pieces of the text; an interpolation that is not known is taken to hold no colon */
export function arnOf(pieces: readonly (string | Unknown)[]): Arn | undefined {
  if (pieces[0] === undefined || isUnknown(pieces[0]) || !pieces[0].startsWith('arn:')) return undefined;
  const [, partition, service, region, account, ...resource] = fieldsOf(pieces);
  if (partition === undefined || service === undefined || region === undefined || account === undefined)
    return undefined;
  return { partition, service, region, resource: resource.find(isUnknown) ?? resource.join(':') };
}

/** What stands between colons; a field is unknown as soon as anything in it is. */
function fieldsOf(pieces: readonly (string | Unknown)[]): (string | Unknown)[] {
  const fields: (string | Unknown)[] = [''];
  for (const piece of pieces) {
    if (isUnknown(piece)) {
      fields[fields.length - 1] = piece;
      continue;
    }
    const [first = '', ...others] = piece.split(':');
    const last = fields.at(-1);
    if (typeof last === 'string') fields[fields.length - 1] = last + first;
    fields.push(...others);
  }
  return fields;
}
