import type { Conditional, FunctionCall, Traversal } from '../../../formats/hcl/ast.js';
import { isUnknown } from '../../../model/unknown.js';
import type { Evaluation } from '../evaluation.js';
import { either } from '../expression/choice.js';
import { isList } from '../expression/functions/containers.js';
import { kindOf } from '../expression/knowledge.js';
import type { Term } from '../expression/term.js';
import { follow, type Hop, namesOf } from '../follow.js';
import { referredBy } from '../references/referred.js';
import type { Written } from '../written.js';
import { behind, documentOf, type Found, isDocument } from './json-document.js';
import { SourcePlaces } from './source-places.js';
import { templateDocument } from './template.js';
import { opensDocument, parsedAt } from './text.js';

/** Functions that leave the JSON in a text as it is. */
const TRANSPARENT: ReadonlySet<string> = new Set(['chomp', 'nonsensitive', 'sensitive', 'trimspace']);

/** Attributes of resources, and outputs of modules, that are never a document, whatever they are of. */
const PLAIN_ATTRIBUTE = /(?:^|_)(?:arns?|ids?|names?|self_link|urls?|uri|endpoint|region|location)$/;

/**
 * Finds the JSON documents that texts hold. A text that is not known as a whole is read by how it is written: the
 * argument of `jsonencode`, the JSON around interpolations, the statements of a policy document.
 */
export class DocumentReader {
  constructor(private readonly evaluation: Evaluation) {}

  read(written: Written): Found {
    const hops: Hop[] = [];
    const leaf = follow(written, [], this.evaluation, (hop) => hops.push(hop));
    // A plan repeats which names an expression reads, not what it does with them.
    const isRepeated = leaf.written.scope.module.configuration.origin === 'plan';
    if (leaf.segments.length > 0 || isRepeated) return this.evaluated(written);
    return behind(hops, this.leaf(leaf.written));
  }

  /** Is the text surely one JSON value, whatever is not known of it? */
  isJson(written: Written): boolean {
    const { expression } = follow(written, [], this.evaluation).written;
    return (
      (expression.kind === 'call' && expression.name === 'jsonencode') ||
      kindOf(this.evaluation.evaluate(written)) !== undefined
    );
  }

  /** The items of a list of texts, as far as they are written one by one; undefined where the list is not known. */
  readItems(written: Written): readonly { readonly found: Found; readonly term: Term }[] | undefined {
    const { written: leaf, segments } = follow(written, [], this.evaluation);
    const { expression } = leaf;
    if (segments.length === 0 && expression.kind === 'call' && expression.name === 'compact') {
      const [list, ...others] = expression.arguments;
      if (list === undefined || others.length > 0) return undefined;
      return this.readItems({ ...leaf, expression: list })?.filter(
        ({ term }) => term !== null && term !== '',
      );
    }
    if (segments.length === 0 && expression.kind === 'tuple') {
      return expression.items.map((item) => {
        const one = { ...leaf, expression: item };
        return { found: this.read(one), term: this.evaluation.evaluate(one) };
      });
    }
    const term = this.evaluation.evaluate(written);
    if (!isList(term)) return undefined;
    return term.map((item) => ({ found: this.fromTerm(item, written), term: item }));
  }

  private leaf(written: Written): Found {
    const { expression } = written;
    switch (expression.kind) {
      case 'literal':
        return typeof expression.value === 'string' ? this.text(expression.value, written) : undefined;
      case 'template':
        return templateDocument(written, expression, this.evaluation, this);
      case 'traversal':
        return this.traversal(written, expression);
      case 'call':
        return this.call(written, expression);
      case 'conditional':
        return this.conditional(written, expression);
      case 'tuple':
      case 'object':
      case 'for':
      case 'unary':
      case 'binary':
        return undefined;
      default:
        return this.evaluated(written);
    }
  }

  private call(written: Written, { name, arguments: given, expandsLast }: FunctionCall): Found {
    const [first, ...others] = given;
    if (first === undefined || expandsLast) return this.evaluated(written);
    const inner = { ...written, expression: first };
    if (name === 'jsonencode' && others.length === 0) {
      const term = this.evaluation.evaluate(inner);
      return documentOf(term, (segments, trace) => trace.written(inner, segments));
    }
    if (name === 'coalesce') return this.coalesced(written, given);
    const found = TRANSPARENT.has(name) && others.length === 0 ? this.read(inner) : undefined;
    return found ?? this.evaluated(written);
  }

  /** The first argument that is neither null nor empty. */
  private coalesced(written: Written, given: FunctionCall['arguments']): Found {
    for (const expression of given) {
      const argument = { ...written, expression };
      const found = this.read(argument);
      if (isDocument(found)) return found;
      const term = this.evaluation.evaluate(argument);
      if (term !== null && term !== '') break;
    }
    return this.evaluated(written);
  }

  /** One of two, not known which: what both have in common. */
  private conditional(written: Written, { condition, whenTrue, whenFalse }: Conditional): Found {
    const [yes, no] = [whenTrue, whenFalse].map((expression) => this.read({ ...written, expression }));
    if (yes === undefined && no === undefined) return undefined;
    const decision = this.evaluation.evaluate({ ...written, expression: condition });
    if (!isDocument(yes) || !isDocument(no) || !isUnknown(decision)) return this.evaluated(written);
    return documentOf(either(yes.value, no.value, decision), (_, trace) =>
      trace.found(written.document.at(written.expression.span)),
    );
  }

  private traversal(written: Written, { root, steps }: Traversal): Found {
    const names = namesOf(root, steps);
    const declared = written.scope.declared(names);
    const attribute = steps.at(-1);
    const isExported = root === 'module' || (declared !== undefined && !('variable' in declared));
    if (isExported && attribute?.kind === 'attribute' && PLAIN_ATTRIBUTE.test(attribute.name))
      return undefined;
    const referred = referredBy({ written, segments: [] }, this.evaluation);
    const found = referred?.module.dataSources.document(referred);
    if (!isDocument(found)) return found ?? this.evaluated(written);
    const name = names.join('.');
    return behind([{ document: written.document, span: written.expression.span, name }], found);
  }

  private evaluated(written: Written): Found {
    return this.fromTerm(this.evaluation.evaluate(written), written);
  }

  private fromTerm(term: Term, written: Written): Found {
    if (isUnknown(term)) return kindOf(term) === undefined ? term : undefined;
    return typeof term === 'string' ? this.text(term, written) : undefined;
  }

  private text(text: string, written: Written): Found {
    if (!opensDocument(text)) return undefined;
    const places = new SourcePlaces(written);
    places.add({ kind: 'text', value: text }, 0, undefined);
    return documentOf(parsedAt(text, written, this.evaluation) ?? null, places.locator(text));
  }
}
