import { isDeepStrictEqual } from 'node:util';
import type { Block } from '../../formats/hcl/ast.js';
import { type Unknown, unknown } from '../../model/unknown.js';
import { argument, attributeOf, isSensitive } from './declaration.js';
import { type PlacedBlock, writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import type { Term } from './expression/term.js';
import { type Given, givenValues, type RootInputs } from './inputs.js';
import { Memo } from './memo.js';
import type { Call, ModuleInstance } from './module-instance.js';
import { convert, typeOf } from './type-constraint.js';
import type { Written } from './written.js';

/** The variables of a module instance: given by its caller or, for a root module, by variables files and defaults. */
export class Variables {
  readonly #values = new Memo<Term>();
  #given: ReadonlyMap<string, Given> | undefined;

  constructor(
    private readonly module: ModuleInstance,
    private readonly evaluation: Evaluation,
  ) {}

  /** Undefined for a variable that is not declared. */
  valueOf(name: string): Term | undefined {
    const declared = this.module.configuration.variables.get(name);
    if (declared === undefined) return undefined;
    return this.#values.get(name, () => this.compute(name, declared), unknown(`var.${name}`));
  }

  /** Where the value is written; undefined for one that is not known, or must not be shown. */
  originOf(name: string): Written | undefined {
    const declared = this.module.configuration.variables.get(name);
    if (declared === undefined || isSensitive(declared.block)) return undefined;
    const source = this.sourceOf(name, declared);
    if (!('expression' in source)) return undefined;
    const constraint = argument(declared.block, 'type');
    // A set is sorted: the place of an element tells nothing about where it is written.
    if (constraint && typeOf(constraint)?.kind === 'set') return undefined;
    if (isRequired(declared.block) && this.evaluation.evaluate(source) === null)
      return this.fallback(declared);
    return source;
  }

  private compute(name: string, declared: PlacedBlock): Term {
    const source = this.sourceOf(name, declared);
    let term = this.termOf(source);
    if (term === null && isRequired(declared.block)) {
      const fallback = this.fallback(declared);
      if (fallback === undefined) return unknown(`var.${name}`);
      term = this.evaluation.evaluate(fallback);
    }
    const constraint = argument(declared.block, 'type');
    if (constraint === undefined) return term;
    const type = typeOf(constraint);
    const constant = { document: declared.document, key: declared.block.header, scope: this.module };
    const evaluate = (expression: Written['expression']) =>
      this.evaluation.evaluate({ ...constant, expression });
    const converted = type && convert(term, type, evaluate);
    return converted === undefined ? unknown(`var.${name}`) : converted;
  }

  private termOf(source: Source): Term {
    if ('$unknown' in source) return source;
    return 'term' in source ? source.term : this.evaluation.evaluate(source);
  }

  private sourceOf(name: string, declared: PlacedBlock): Source {
    const { origin } = this.module;
    if (origin === 'unseen') return unknown(`var.${name}`);
    const given = 'caller' in origin ? this.passed(name, origin) : this.given(name, declared, origin);
    return given ?? this.fallback(declared) ?? unknown(`var.${name}`);
  }

  /** What the inputs of the root module say. */
  private given(name: string, declared: PlacedBlock, inputs: RootInputs): Source | undefined {
    const planned = inputs.plan?.variable(name);
    const source = this.givenBefore(name, declared, inputs);
    if (planned === undefined) return source;
    const written = source ?? this.fallback(declared);
    const isSame =
      written !== undefined &&
      'expression' in written &&
      isDeepStrictEqual(this.evaluation.evaluate(written), planned.value);
    // Without a place of its own the value is found where it is read.
    return isSame ? written : { term: planned.value as Term };
  }

  /** The same without a plan. */
  private givenBefore(name: string, declared: PlacedBlock, inputs: RootInputs): Source | undefined {
    this.#given ??= givenValues(inputs);
    const given = this.#given.get(name);
    if (given === undefined) return undefined;
    if ('definition' in given) return writtenIn(this.module, given.definition);
    if (!('text' in given)) return unknown(`var.${name}`);
    if (isText(declared.block)) return { term: given.text };
    const expression = inputs.read(given.text);
    const { document, block } = declared;
    const nothing = {
      functions: this.module.functions,
      module: this.module,
      lookup: () => undefined,
      originOf: () => undefined,
      declared: () => undefined,
    };
    if (expression === undefined) return unknown(`var.${name}`);
    return { term: this.evaluation.evaluate({ document, key: block.header, expression, scope: nothing }) };
  }

  /** What the caller says. */
  private passed(name: string, { placed, scope }: Call): Written | undefined {
    const attribute = attributeOf(placed.block.body, name);
    return attribute && writtenIn(scope, { document: placed.document, attribute });
  }

  private fallback({ document, block }: PlacedBlock): Written | undefined {
    const attribute = attributeOf(block.body, 'default');
    return attribute && writtenIn(this.module, { document, attribute });
  }
}

/** Where the value of a variable is written; or only what it is, as for an environment variable. */
type Source = Written | Unknown | { readonly term: Term };

/**
 * Is an environment variable for it meant literally? For other types it holds an expression.
 * https://developer.hashicorp.com/terraform/language/values/variables#complex-typed-values
 */
function isText(block: Block): boolean {
  const constraint = argument(block, 'type');
  const kind = constraint && typeOf(constraint)?.kind;
  return kind === undefined || ['any', 'string', 'number', 'bool'].includes(kind);
}

/** `null` then means the default. https://developer.hashicorp.com/terraform/language/block/variable#nullable */
function isRequired(block: Block): boolean {
  const nullable = argument(block, 'nullable');
  return nullable?.kind === 'literal' && nullable.value === false;
}
