import type { Block } from '../../formats/hcl/ast.js';
import { type Unknown, unknown } from '../../model/unknown.js';
import { argument, attributeOf, isSensitive } from './declaration.js';
import { type PlacedBlock, writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import type { Term } from './expression/term.js';
import { type Given, givenValues } from './inputs.js';
import { Memo } from './memo.js';
import type { ModuleInstance } from './module-instance.js';
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
    const constraint = argument(declared.block, 'type');
    // A set is sorted: the place of an element tells nothing about where it is written.
    if ('$unknown' in source || (constraint && typeOf(constraint)?.kind === 'set')) return undefined;
    if (isRequired(declared.block) && this.evaluation.evaluate(source) === null)
      return this.fallback(declared);
    return source;
  }

  private compute(name: string, declared: PlacedBlock): Term {
    const source = this.sourceOf(name, declared);
    let term = '$unknown' in source ? source : this.evaluation.evaluate(source);
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

  private sourceOf(name: string, declared: PlacedBlock): Written | Unknown {
    const { call, configuration } = this.module;
    const [overriding] = configuration.overridesOf(`var.${name}`).values();
    if (overriding !== undefined) return unknown(overriding);
    if (call === 'unseen') return unknown(`var.${name}`);
    const given = call === undefined ? this.given(name) : this.passed(name);
    return given ?? this.fallback(declared) ?? unknown(`var.${name}`);
  }

  /** What a variables file of the root module says. */
  private given(name: string): Written | Unknown | undefined {
    this.#given ??= givenValues(this.module.configuration.variablesFiles);
    const given = this.#given.get(name);
    if (given === undefined) return undefined;
    return 'setIn' in given ? unknown(`var.${name}`) : writtenIn(this.module, given.definition);
  }

  /** What the caller says. */
  private passed(name: string): Written | Unknown | undefined {
    const { call } = this.module;
    if (typeof call !== 'object') return undefined;
    const { placed, scope, caller } = call;
    const overriding = caller.configuration.overridesOf(`module.${placed.block.labels[0] ?? ''}`).get(name);
    if (overriding !== undefined) return unknown(overriding);
    const attribute = attributeOf(placed.block.body, name);
    return attribute && writtenIn(scope, { document: placed.document, attribute });
  }

  private fallback({ document, block }: PlacedBlock): Written | undefined {
    const attribute = attributeOf(block.body, 'default');
    return attribute && writtenIn(this.module, { document, attribute });
  }
}

/** `null` then means the default. https://developer.hashicorp.com/terraform/language/block/variable#nullable */
function isRequired(block: Block): boolean {
  const nullable = argument(block, 'nullable');
  return nullable?.kind === 'literal' && nullable.value === false;
}
