import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Document } from './formats/document.js';
import { type Diagnostic, diagnostic } from './model/diagnostic.js';
import type { Repository } from './repository/repository.js';

export interface KeptTexts {
  /** File of an acknowledgement -> SHA-256 of the text that it keeps (`file`), one for each way to write line ends. */
  readonly digests: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the texts that acknowledgements name in `file`; only what lies in the repository, and within its limits. */
export function readKeptTexts(repository: Repository, acknowledgements: readonly Document[]): KeptTexts {
  const digests = new Map<string, readonly string[]>();
  const diagnostics: Diagnostic[] = [];
  for (const document of acknowledgements) {
    const { file } = (document.value ?? {}) as { file?: unknown };
    if (typeof file !== 'string') continue;
    const text = readKept(repository, posix.join(posix.dirname(document.file), file));
    if (typeof text === 'string') digests.set(document.file, digestsOf(text));
    else {
      const at = document.locate('/file');
      diagnostics.push(diagnostic('invalid-configuration', 'error', text.problem, document.file, at));
    }
  }
  return { digests, diagnostics };
}

function readKept(repository: Repository, path: string): string | { problem: string } {
  if (!repository.files.includes(path)) {
    return { problem: 'This repository has no such file; the path is from the folder of this record.' };
  }
  const content = repository.read(path, true);
  return 'text' in content
    ? content.text
    : { problem: `The text cannot be read. ${content.diagnostic.message}` };
}

/** Git may write CRLF into a checkout on Windows, which changes the bytes and not the text. */
function digestsOf(bytes: string): string[] {
  return [...new Set([bytes, bytes.replaceAll('\r\n', '\n')])].map((text) =>
    createHash('sha256').update(text, 'latin1').digest('hex'),
  );
}
