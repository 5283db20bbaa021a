import type { Document, Span } from '../../formats/document.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import { unknown } from '../../model/unknown.js';
import { Budget } from './expression/budget.js';
import { evaluate } from './expression/evaluate.js';
import type { Term } from './expression/term.js';
import type { Written } from './written.js';

/** Instances of one block. Beyond it the block is taken as a whole, as if their number were unknown. */
const MAX_INSTANCES = 256;
/** Instances of all blocks together: modules that repeat modules multiply. */
const MAX_ALL_INSTANCES = 20_000;

/** Values that are needed to compute a value, one behind the other: a chain of locals may be longer than the stack. */
const MAX_DEPTH = 200;
const TOO_MUCH = unknown('too much to compute');

/** Evaluates expressions within limits, and collects what there is to report. Shared by all modules of a run. */
export class Evaluation {
  readonly diagnostics: Diagnostic[] = [];
  readonly #reported = new Set<string>();
  #instances = 0;
  #depth = 0;

  evaluate({ document, expression, scope }: Written): Term {
    if (expression.kind === 'literal') return expression.value;
    const budget = new Budget();
    if (this.#depth < MAX_DEPTH) {
      this.#depth++;
      try {
        const term = evaluate(expression, scope, budget);
        if (!budget.spent) return term;
      } finally {
        this.#depth--;
      }
    }
    const message = 'This is too much to compute; its value stays unknown.';
    this.report('limit-reached', 'warning', message, document, expression.span);
    return TOO_MUCH;
  }

  /** May that many instances be made? Reports it at the argument if not. */
  mayMake(count: number, { document, expression }: Written): boolean {
    if (count <= MAX_INSTANCES && this.#instances + count <= MAX_ALL_INSTANCES) {
      this.#instances += count;
      return true;
    }
    const message = `More than ${MAX_INSTANCES} instances of one block, or ${MAX_ALL_INSTANCES} of all, are checked as one whose key is unknown.`;
    this.report('limit-reached', 'warning', message, document, expression.span);
    return false;
  }

  /** Reports once for each place, however many instances of a module there are. */
  report(
    code: Diagnostic['code'],
    severity: Diagnostic['severity'],
    message: string,
    document: Document,
    span: Span,
  ): void {
    const key = `${document.file} ${span.start} ${message}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.diagnostics.push(diagnostic(code, severity, message, document.file, document.at(span)));
  }
}
