import data from '../data/statements.json' with { type: 'json' };
import type { Digest } from './registry.js';

/** What only a person can judge, in the words that they acknowledge. */
export interface Statement {
  readonly title: string;
  /** Whose judgement it is. */
  readonly role: 'legal' | 'privacy' | 'business' | 'security';
  readonly text: string;
  /** When this wording was written, YYYY-MM-DD. */
  readonly since: string;
  /** Of the text, UTF-8. */
  readonly sha256: string;
  /** What the text rests on. */
  readonly source: string;
}

export const STATEMENTS: Readonly<Record<string, Statement>> = data.statements as Record<string, Statement>;

/** The digest of a statement's wording, as that of a document; the wording is ours, so it is always current. */
export function digestOf({ sha256, since }: Statement): Digest {
  return { sha256, since, asOf: '9999-12-31', archive: 'wechat-policy' };
}
