import { setOwn } from '../../../formats/hcl/value.js';
import type { Located } from '../../../model/resource.js';
import { escapeReservedKey, isUnknown } from '../../../model/unknown.js';
import { writtenIn } from '../definition.js';
import type { Evaluation } from '../evaluation.js';
import type { Functions } from '../expression/functions.js';
import { isMapping, type Mapping } from '../loose-json.js';
import { nestedBlocksOf, type Part } from '../nested-blocks.js';
import { Trace } from '../trace.js';
import type { Written } from '../written.js';
import { isDocument } from './json-document.js';
import { DocumentReader } from './reader.js';
import { opensDocument, parsed } from './text.js';

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

/**
 * The documents of a resource whose plan is known: what the plan has counts, and where it knows nothing yet, what the
 * configuration tells.
 * @param written as `documentsIn` gives them; undefined where the plan itself is the only configuration, which does not
 *   say how values are put together
 */
export function plannedDocuments(
  value: Mapping,
  written: Mapping | undefined,
  functions: Functions,
): Record<string, unknown> {
  const documents: [string, unknown][] = [];
  for (const [name, planned] of Object.entries(value)) {
    const before = written !== undefined && Object.hasOwn(written, name) ? written[name] : undefined;
    const document = plannedDocument(planned, before, written !== undefined, functions);
    if (document !== undefined) documents.push([name, document]);
  }
  return Object.fromEntries(documents);
}

function plannedDocument(
  planned: unknown,
  before: unknown,
  isWritten: boolean,
  functions: Functions,
): unknown {
  if (isUnknown(planned)) return isWritten ? before : planned;
  if (typeof planned === 'string') {
    const term = opensDocument(planned) ? parsed(planned, functions) : undefined;
    return typeof term === 'object' && term !== null ? term : undefined;
  }
  if (!Array.isArray(planned) || !planned.every(isMapping)) return undefined;
  const blocks = planned.map((block, index) => {
    if (isUnknown(block)) return block;
    const inside = Array.isArray(before) ? before[index] : undefined;
    return plannedDocuments(block, isWritten ? (isMapping(inside) ? inside : {}) : undefined, functions);
  });
  return blocks.some((block) => Object.keys(block).length > 0) ? blocks : undefined;
}

/** Where a part of a document is written, as `documentsIn` gives it. */
export function locateInDocument(part: Part, segments: readonly string[], evaluation: Evaluation): Located {
  const trace = new Trace(evaluation);
  const [written, inside] = documentAt(part, segments, evaluation) ?? [undefined, []];
  const found = written && new DocumentReader(evaluation).read(written);
  return found === undefined || isUnknown(found) || inside.length === 0
    ? trace.part(part, segments)
    : found.locate(inside, trace);
}

/** The argument that holds a document, and the way inside of that; undefined where there is none. */
export function documentAt(
  part: Part,
  segments: readonly string[],
  evaluation: Evaluation,
): [Written, readonly string[]] | undefined {
  const [inner, [name, ...inside]] = innermost(part, segments, evaluation);
  const written = name === undefined ? undefined : argumentNamed(inner, name);
  return written && [written, inside];
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
