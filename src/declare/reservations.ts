import type { Manifest } from '../integration/manifest.js';
import {
  type AcknowledgementFile,
  factsOf,
  heldAgainst,
  type Required,
} from '../integration/records/acknowledgements.js';

/** What rules will find in a record that counts all the same: better said to whoever is writing it. */
export function reservationsAbout(
  file: AcknowledgementFile,
  required: readonly Required[],
  manifest: Manifest,
  asOf: string,
): string[] {
  const declared = heldAgainst(manifest);
  const { legalApprovers } = declared;
  const facts = factsOf(file, required, true, asOf, declared);
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
