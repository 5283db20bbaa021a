import { closest, distance } from 'fastest-levenshtein';
import type { Judged, Required } from '../integration/records/acknowledgements.js';
import { DOCUMENTS, ENTITIES, isNameOf, type TermsDocument } from '../integration/records/registry.js';
import { STATEMENTS, type Statement } from '../integration/records/statements.js';

/** What a record is about: a document, or a statement. */
export type Subject = {
  readonly id: string;
  /** Where this integration needs it; empty where it does not. */
  readonly required: readonly Required[];
} & ({ readonly document: TermsDocument } | { readonly statement: Statement });

export function isStatement(id: string): boolean {
  return Object.hasOwn(STATEMENTS, id);
}

/** @returns undefined for an id that is in no registry */
export function subjectOf(id: string, judged: readonly Judged[]): Subject | undefined {
  const required = judged.map((one) => one.required).filter((one) => one.id === id);
  const document = Object.hasOwn(DOCUMENTS, id) ? DOCUMENTS[id] : undefined;
  if (document !== undefined) return { id, required, document };
  const statement = isStatement(id) ? STATEMENTS[id] : undefined;
  return statement === undefined ? undefined : { id, required, statement };
}

/** The known id that was probably meant. */
export function suggestionFor(id: string): string | undefined {
  const best = closest(id, [...Object.keys(DOCUMENTS), ...Object.keys(STATEMENTS)]);
  return distance(id, best) <= Math.max(1, best.length / 3) ? best : undefined;
}

/** Ids of the companies that may be the other party: those of this integration, or all that offer the document. */
export function partiesOf(subject: Subject): string[] {
  if (!('document' in subject)) return [];
  const needed = subject.required.map(({ entityId }) => entityId).filter((id) => id !== undefined);
  return [...new Set(needed.length > 0 ? needed : subject.document.entities)];
}

export function geographiesOf({ required }: Subject): string[] {
  return required.map(({ geography }) => geography).filter((geography) => geography !== undefined);
}

export function nameOfEntity(id: string): string {
  return ENTITIES[id]?.name ?? id;
}

/** The party that an answer means, by its id or its name. */
export function partyMeant(subject: Subject, answer: string): string | undefined {
  return partiesOf(subject).find((id) => id === answer || isNameOf(id, answer));
}
