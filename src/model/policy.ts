import type { Diagnostic } from './diagnostic.js';
import type { Severity } from './severity.js';

export const AREAS = [
  'terms',
  'privacy',
  'certification',
  'app-security',
  'content',
  'encryption',
  'payments',
  'locality',
] as const;

export type Area = (typeof AREAS)[number];

/** Text by language; English is always there. */
export interface Text {
  readonly en: string;
  readonly 'zh-CN'?: string;
}

export interface Reference {
  readonly title: string;
  readonly url: string;
  /** The day it was read, YYYY-MM-DD. */
  readonly read: string;
}

/** One requirement, for people. */
export interface Policy {
  /** `<area>/<name>`, the folder's path. */
  readonly id: string;
  readonly area: Area;
  readonly title: Text;
  readonly severity: Severity;
  readonly rationale: Text;
  readonly references: readonly Reference[];
  /** The same check in other scanners, for people who migrate: `checkov:CKV_AWS_16`. */
  readonly equivalents: readonly string[];
  readonly rules: readonly Rule[];
}

/** What a policy asks of one resource type. */
export interface Rule {
  /** `<area>/<policy>/<resource type>`: SARIF rule id, waiver key and documentation anchor. */
  readonly id: string;
  readonly policyId: string;
  readonly type: string;
  readonly severity: Severity;
  /** What is wrong, one sentence. */
  readonly message: Text;
  /** What to write instead. */
  readonly remediation: Text;
}

/** The texts of one policy folder, `cases/` left out. */
export interface PolicyFolderText {
  /** `<area>/<name>` */
  readonly id: string;
  readonly files: readonly PolicyFileText[];
}

export interface PolicyFileText {
  readonly file: string;
  /** Decoded, without byte-order mark; empty where the file cannot be read. */
  readonly text: string;
  /** Why it cannot be read. */
  readonly diagnostic?: Diagnostic;
}
