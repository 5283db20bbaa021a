import type { FlowReader } from '../index.js';
import { sendsToRegion } from './ends.js';

/** Images hold programs, not people's data: they are on the map, and no rule judges them. */
export const images: Readonly<Record<string, FlowReader>> = {
  aws_ecr_replication_configuration: sendsToRegion('image', [
    'replication_configuration',
    'rule',
    'destination',
    'region',
  ]),
  aws_ami_copy: (source) =>
    sendsToRegion('image', ['source_ami_region'])(source).map(({ to: from, ...rest }) => ({
      ...rest,
      from,
      to: source.end,
    })),
};
