import { isUnknown, type Unknown } from '../../../../model/unknown.js';
import { SOMEWHERE_IN_CHINA } from './arn.js';

/** Stands for a piece that is not known: no host name has it. */
const HOLE = '\ue000';

/** Hosts of AWS: https://docs.aws.amazon.com/general/latest/gr/rande.html, and of its regions in mainland China. */
const OF_AWS = /(?:^|\.)(?:amazonaws\.com|amazonaws\.com\.cn|on\.aws|on\.amazonwebservices\.com\.cn)$/;

/** `cn-north-1`, also behind the service as in `s3-us-west-2`. */
const REGION = /^(?:s3-)?([a-z]{2}(?:-[a-z]+)+-\d)$/;

/**
 * The region in the name of a host of AWS; undefined for all other hosts, and for those that name none.
 *
 * @param pieces of a host, or of an address with a scheme, port and path around it
 */
export function regionOfHost(pieces: readonly (string | Unknown)[]): string | undefined {
  const text = pieces.map((piece) => (isUnknown(piece) ? HOLE : piece)).join('');
  const host = text.replace(/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[:/?#].*$/s, '');
  if (!OF_AWS.test(host)) return undefined;
  const [region] = host
    .split('.')
    .toReversed()
    .flatMap((label) => REGION.exec(label)?.[1] ?? []);
  return region ?? (host.endsWith('.cn') ? SOMEWHERE_IN_CHINA : undefined);
}
