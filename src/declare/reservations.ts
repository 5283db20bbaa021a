import { type AcknowledgementFile, factsOf, type Required } from '../integration/acknowledgements.js';
import type { Manifest } from '../integration/manifest.js';

/** What rules will find in a record that counts all the same: better said to whoever is writing it. */
export function reservationsAbout(
  file: AcknowledgementFile,
  required: readonly Required[],
  { accounts, governance }: Manifest,
  asOf: string,
): string[] {
  const legalApprovers = (governance?.legalApprovers ?? []).filter((name) => name !== undefined);
  const facts = factsOf(file, required, true, asOf, {
    accounts: (accounts ?? []).filter((account) => account !== undefined),
    legalApprovers,
  });
  return [
    ...(facts.byLegalApprover === false
      ? [`It names none of the manifest's legal approvers: ${legalApprovers.join(', ')}.`]
      : []),
    ...(facts.independentlyApproved === false ? ['Nobody but its author approved it.'] : []),
    ...(facts.spansBorder === true
      ? ['Its scope takes in mainland China and other places: make a record for each.']
      : []),
  ];
}
