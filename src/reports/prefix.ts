import { posix } from 'node:path';
import type { CheckResult } from '../model/result.js';

/** The result with every path moved below `prefix`: from the checked root to the current folder or the workspace. */
export function withPrefix(result: CheckResult, prefix: string): CheckResult {
  if (prefix === '') return result;
  const moved = <Placed extends { readonly file: string }>(placed: Placed): Placed => ({
    ...placed,
    // Configuration and policies may lie outside the checked root: `../policies/x.yaml`.
    file: placed.file === '' ? '' : posix.join(prefix, placed.file),
  });
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      location: moved(finding.location),
      relatedLocations: finding.relatedLocations.map(moved),
    })),
    undecided: result.undecided.map((undecided) => ({ ...undecided, location: moved(undecided.location) })),
    diagnostics: result.diagnostics.map(moved),
    ...(result.dataMap === undefined
      ? {}
      : {
          dataMap: {
            stores: result.dataMap.stores.map((store) => ({ ...store, location: moved(store.location) })),
            flows: result.dataMap.flows.map((flow) => ({ ...flow, location: moved(flow.location) })),
          },
        }),
  };
}
