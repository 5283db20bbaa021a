import type { Flow, FlowEnd } from '../../../model/flow.js';
import { isUnknown } from '../../../model/unknown.js';
import type { At, FlowSource } from './flow-source.js';

/** Predefined access lists of buckets that let whoever asks read; Alibaba, Tencent and Huawei Cloud share their names. */
const PUBLIC = ['public-read', 'public-read-write'];

/**
 * Nothing where the bucket is a website: that is made to be read.
 *
 * @param bucket the one that the list is of
 */
export function openedByAcl(source: FlowSource, bucket: FlowSource): Flow[] {
  if (bucket.one('website') !== undefined) return [];
  return source.all('acl').flatMap((acl) => grantsIf(acl, PUBLIC, bucket.end));
}

/** Everybody may read, from anywhere, where the value is one of those. */
export function grantsIf({ value, at }: At, values: readonly unknown[], from: FlowEnd): Flow[] {
  if (isUnknown(value)) return [{ kind: 'access', from, to: { territory: value }, at }];
  return values.includes(value) ? [{ kind: 'access', from, to: { territory: 'everywhere' }, at }] : [];
}
