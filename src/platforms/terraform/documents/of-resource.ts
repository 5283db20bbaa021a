import { setOwn } from '../../../formats/hcl/value.js';
import type { Located } from '../../../model/resource.js';
import { escapeReservedKey, isUnknown } from '../../../model/unknown.js';
import { writtenIn } from '../definition.js';
import type { Evaluation } from '../evaluation.js';
import { nestedBlocksOf, type Part } from '../nested-blocks.js';
import { Trace } from '../trace.js';
import type { Written } from '../written.js';
import { isDocument } from './json-document.js';
import { DocumentReader } from './reader.js';

/**
 * The JSON documents among the arguments of a body, by argument; those of nested blocks in lists, as the blocks
 * themselves. An argument that may hold one, but is not known, is unknown; one that surely holds none is not there.
 */
export function documentsIn(part: Part, evaluation: Evaluation): Record<string, unknown> {
  return collect(part, evaluation, new DocumentReader(evaluation));
}

function collect(part: Part, evaluation: Evaluation, reader: DocumentReader): Record<string, unknown> {
  const documents: Record<string, unknown> = {};
  for (const attribute of part.body.attributes) {
    const found = reader.read(writtenIn(part.scope, { document: part.document, attribute }));
    if (found !== undefined) setOwn(documents, attribute.name, isDocument(found) ? found.value : found);
  }
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    if ('unknown' in blocks) {
      setOwn(documents, type, blocks.unknown);
      continue;
    }
    const inside = blocks.map((block) => collect(block, evaluation, reader));
    if (inside.some((block) => Object.keys(block).length > 0)) setOwn(documents, type, inside);
  }
  return documents;
}

/** Where a part of a document is written, as `documentsIn` gives it. */
export function locateInDocument(part: Part, segments: readonly string[], evaluation: Evaluation): Located {
  const trace = new Trace(evaluation);
  const [inner, rest] = innermost(part, segments, evaluation);
  const written = rest[0] === undefined ? undefined : argumentNamed(inner, rest[0]);
  const found = written && new DocumentReader(evaluation).read(written);
  if (found === undefined || isUnknown(found) || rest.length < 2) return trace.part(part, segments);
  return found.locate(rest.slice(1), trace);
}

/** The nested block that a way leads into, and what of the way is left. */
function innermost(
  part: Part,
  segments: readonly string[],
  evaluation: Evaluation,
): [Part, readonly string[]] {
  const [name, index, ...rest] = segments;
  for (const [type, blocks] of nestedBlocksOf(part, evaluation)) {
    if (escapeReservedKey(type) !== name || 'unknown' in blocks) continue;
    const block = blocks[Number(index)];
    if (block !== undefined) return innermost(block, rest, evaluation);
  }
  return [part, segments];
}

function argumentNamed({ body, document, scope }: Part, name: string): Written | undefined {
  const attribute = body.attributes.findLast((candidate) => escapeReservedKey(candidate.name) === name);
  return attribute && writtenIn(scope, { document, attribute });
}
