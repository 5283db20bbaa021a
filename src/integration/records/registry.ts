import data from '../data/documents.json' with { type: 'json' };

/** A company that contracts. */
export interface Entity {
  readonly name: string;
  /** Other spellings of the name, as its own documents print them. */
  readonly aliases?: readonly string[];
  readonly jurisdiction: string;
}

/** A document that may bind an integration. */
export interface TermsDocument {
  readonly name: string;
  /** Ids of the entities that may be the other party; none where it is no contract, or its party is not confirmed. */
  readonly entities: readonly string[];
  readonly url: string;
  readonly printedDate?: string;
  readonly digest?: Digest;
  /** `primary`: the document or an official page was read; `secondary`: reported by others. */
  readonly confidence: string;
}

/** Of the text that is in force. */
export interface Digest {
  readonly sha256: string;
  /** When this text was first seen, YYYY-MM-DD. */
  readonly since: string;
  /** When it was last seen to be current, YYYY-MM-DD. */
  readonly asOf: string;
  /** The public archive whose Markdown file has this digest. */
  readonly archive: string;
}

export const DOCUMENTS: Readonly<Record<string, TermsDocument>> = data.documents;
export const ENTITIES: Readonly<Record<string, Entity>> = data.entities;

/** Is this how `entityId` is called? Case, punctuation and spaces do not count: documents spell them both ways. */
export function isNameOf(entityId: string, name: string): boolean {
  const entity = ENTITIES[entityId];
  if (entity === undefined) return false;
  return [entity.name, ...(entity.aliases ?? [])].some((known) => plain(known) === plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
