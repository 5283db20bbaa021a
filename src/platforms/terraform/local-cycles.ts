import { nameOf, traversalsIn } from '../../formats/hcl/references.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import type { Definition } from './definition.js';

/** Circles reported for one module; a person who broke that much reads no further. */
const MAX_REPORTED = 10;

/** Local values that are defined by themselves, straight or through others: a diagnostic where each circle closes. */
export function localCycles(locals: ReadonlyMap<string, Definition>): Diagnostic[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: Diagnostic[] = [];
  for (const start of locals.keys()) visit(start);
  const [first, ...more] = found.splice(MAX_REPORTED);
  if (first === undefined) return found;
  const message = `This local value and ${more.length} others are defined by themselves too; they stay unknown.`;
  return [...found, { ...first, message }];

  /** Iterative: a chain of locals may be longer than the stack is deep. */
  function visit(start: string): void {
    if (state.has(start)) return;
    state.set(start, 'open');
    const trail = [{ name: start, next: readsOf(locals.get(start)) }];
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const read = top.next.pop();
      if (read === undefined) {
        state.set(top.name, 'done');
        trail.pop();
      } else if (state.get(read) === 'open') {
        found.push(cycleAt(top.name, locals.get(top.name)));
      } else if (!state.has(read) && locals.has(read)) {
        state.set(read, 'open');
        trail.push({ name: read, next: readsOf(locals.get(read)) });
      }
    }
  }
}

function cycleAt(name: string, definition: Definition | undefined): Diagnostic {
  const message = `The local value \`${name}\` is defined by itself; it stays unknown.`;
  const document = definition?.document;
  const at = definition && document?.at(definition.attribute.key);
  return diagnostic('unresolved', 'warning', message, document?.file ?? '', at);
}

function readsOf(definition: Definition | undefined): string[] {
  if (definition === undefined) return [];
  const names = traversalsIn(definition.attribute.expression)
    .filter(({ root }) => root === 'local')
    .map((traversal) => nameOf(traversal).split('.')[1] ?? '');
  return [...new Set(names)];
}
