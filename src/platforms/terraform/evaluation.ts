import type { Document, Span } from '../../formats/document.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import { unknown } from '../../model/unknown.js';
import { Budget } from './expression/budget.js';
import { evaluate } from './expression/evaluate.js';
import type { Term } from './expression/term.js';
import type { FunctionProblem } from './root-functions.js';
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
  #noted: FunctionProblem | undefined;
  #instances = 0;
  #depth = 0;

  evaluate(written: Written): Term {
    const { expression, scope } = written;
    if (expression.kind === 'literal') return expression.value;
    const budget = new Budget();
    if (this.#depth < MAX_DEPTH) {
      const outer = this.#noted;
      this.#noted = undefined;
      this.#depth++;
      try {
        const term = evaluate(expression, scope, budget);
        if (this.#noted !== undefined) this.reportProblem(this.#noted, written);
        if (!budget.spent) return term;
      } finally {
        this.#depth--;
        this.#noted = outer;
      }
    }
    this.reportProblem('too-much', written);
    return TOO_MUCH;
  }

  /** A function that is being called ran into this. */
  note(problem: FunctionProblem): void {
    this.#noted = problem;
  }

  private reportProblem(problem: FunctionProblem, { document, expression }: Written): void {
    if (problem === 'nested-template') {
      const message =
        'A template that is used here renders another one, which Terraform refuses; it stays unknown.';
      this.report('unresolved', 'warning', message, document, expression.span);
    } else if (problem === 'too-much') {
      const message = 'This is too much to compute; its value stays unknown.';
      this.report('limit-reached', 'warning', message, document, expression.span);
    } else {
      const message = 'A function here reads outside of the checked folder; its value stays unknown.';
      this.report('outside-repository', 'notice', message, document, expression.span);
    }
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
