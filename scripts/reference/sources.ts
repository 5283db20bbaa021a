import type { Document } from '../../src/formats/document.js';
import { formatOf, parse } from '../../src/formats/index.js';
import type { Range } from '../../src/model/location.js';
import { join, type Pointer } from '../../src/model/pointer.js';
import type { PolicyFileText } from '../../src/model/policy.js';

/** Keys of a rule, and of a condition, that speak to people; the rest is the schema. */
const TEXTS = ['message', 'remediation', 'severity', 'description'];

/** Schemas of a policy as their author wrote them, comments included. */
export interface PolicySources {
  /** The schema under `when`, and its description. */
  readonly when: { readonly description: string | undefined; readonly lines: readonly string[] } | undefined;
  /** The schema of a rule without its texts, under the comment that stands above it. */
  schemaOf(group: string, type: string): readonly string[];
}

/** @param files the files of one policy folder */
export async function readSources(files: readonly PolicyFileText[]): Promise<PolicySources> {
  const documents = new Map<string, Document>();
  for (const file of files) {
    if (!('text' in file)) continue;
    const { documents: parsed } = await parse(file, formatOf(file.file) ?? 'yaml');
    const name = file.file.slice(file.file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
    if (parsed[0] !== undefined) documents.set(name, parsed[0]);
  }
  const policy = documents.get('policy');
  const when = (policy?.value as { when?: { description?: string } } | undefined)?.when;
  return {
    when:
      policy === undefined || when === undefined
        ? undefined
        : { description: when.description, lines: schemaLines(policy, '/when') },
    schemaOf: (group, type) => {
      const document = documents.get(group);
      return document === undefined ? [] : schemaLines(document, join('/$defs', type));
    },
  };
}

function schemaLines(document: Document, pointer: Pointer): string[] {
  const extent = document.extent(pointer);
  const texts = TEXTS.filter((key) => document.position(join(pointer, key)) !== undefined).flatMap((key) =>
    linesOf(document.extent(join(pointer, key))),
  );
  const [head = 0, ...body] = linesOf(extent);
  const numbers = [...commentAbove(document, head), ...body.filter((line) => !texts.includes(line))];
  const lines = numbers.map((line) => document.lines.line(line).trimEnd());
  return withoutIndent(lines).flatMap((line, index, all) =>
    line === '' && (index === 0 || index === all.length - 1) ? [] : [line],
  );
}

function linesOf({ startLine, endLine, endColumn }: Range): number[] {
  const last = endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
  return Array.from({ length: last - startLine + 1 }, (_, index) => startLine + index);
}

function commentAbove(document: Document, head: number): number[] {
  const numbers: number[] = [];
  for (let line = head - 1; /^\s+#/.test(document.lines.line(line)); line--) numbers.unshift(line);
  return numbers;
}

/** Each line moved left to the margin of its block: a comment above a key stands one step further left than the key's value. */
function withoutIndent(lines: readonly string[]): string[] {
  const indentOf = (line: string): number => line.length - line.trimStart().length;
  const indent = Math.min(
    ...lines.filter((line) => line !== '' && !line.trimStart().startsWith('#')).map(indentOf),
  );
  return lines.map((line) => line.slice(Math.min(indent, indentOf(line))));
}
