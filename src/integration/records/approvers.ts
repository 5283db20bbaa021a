import { type Unknown, unknown } from '../../model/unknown.js';
import type { Acknowledgement } from './acknowledgements.js';

/** `@org/legal`: who belongs to it is written in GitHub, not in the repository. */
const TEAM = /^@[^/\s]+\/\S+$/;

/** Did somebody other than its author approve the record? */
export function isIndependent({ approvedBy = [], recordedBy }: Acknowledgement): boolean {
  return approvedBy.some((approver) => recordedBy === undefined || !isSamePerson(approver, recordedBy));
}

/** Did one of those who may accept terms decide or approve? */
export function isByApprover(
  { acceptedBy, approvedBy = [] }: Acknowledgement,
  legalApprovers: readonly string[],
): boolean | Unknown {
  const people = [acceptedBy.name, ...approvedBy];
  if (people.some((person) => legalApprovers.some((approver) => isSamePerson(approver, person)))) return true;
  return legalApprovers.some((approver) => TEAM.test(approver))
    ? unknown('the members of the team in governance.legalApprovers')
    : false;
}

/** Names and logins, however they are capitalised; `@octocat` and `octocat` are one. */
function isSamePerson(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}
