import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import type { Evaluation } from './evaluation.js';
import { nestedBlocksOf, type Part } from './nested-blocks.js';
import { partValue } from './value.js';

/** Hosts of AWS itself: https://docs.aws.amazon.com/general/latest/gr/rande.html */
const AWS_HOST =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)(?::\d+)?(?:\/|$)/i;

/**
 * The unknown that the place of resources is where their provider configuration leads to another service that only
 * speaks like AWS, such as COS, MinIO or a simulator: its region names mean nothing then.
 */
export function foreignEndpoint(
  prefix: string,
  configuration: Part,
  evaluation: Evaluation,
): Unknown | undefined {
  if (prefix !== 'aws') return undefined;
  const blocks = nestedBlocksOf(configuration, evaluation).get('endpoints') ?? [];
  if ('unknown' in blocks) return blocks.unknown;
  for (const endpoint of blocks.flatMap((block) => Object.values(partValue(block, evaluation)))) {
    if (isUnknown(endpoint)) return endpoint;
    if (typeof endpoint === 'string' && !AWS_HOST.test(endpoint))
      return unknown('endpoints of the aws provider');
  }
  return undefined;
}
