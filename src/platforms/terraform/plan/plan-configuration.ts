/** The configuration that a plan repeats, as the tree of a file: for modules whose files are not at hand. */
import type { Attribute, Block, Body, Expression, TemplatePart } from '../../../formats/hcl/ast.js';
import type { StandaloneReader } from '../../../formats/hcl/template-text.js';
import { HclDocument } from '../../../formats/hcl.js';
import { join, type Pointer } from '../../../model/pointer.js';
import { SpanInJson } from '../json-span.js';
import { isMapping, list, type Mapping, mapping, text } from '../loose-json.js';
import type { Plan } from './plan.js';

/** The root module. Its document is the plan's. */
export function planConfiguration(plan: Plan, reader: StandaloneReader): HclDocument {
  return documentOf(plan, new Rebuilding(plan, reader).module(plan.root, ''));
}

/** A module below the root, by the path before its addresses; undefined if the plan does not have it. */
export function plannedModule(plan: Plan, path: string, reader: StandaloneReader): HclDocument | undefined {
  const module = plan.moduleAt(path);
  if (module === undefined) return undefined;
  return documentOf(plan, new Rebuilding(plan, reader).module(module, path));
}

function documentOf({ document }: Plan, blocks: readonly Block[]): HclDocument {
  return new HclDocument(document.source, { attributes: [], blocks });
}

class Rebuilding {
  constructor(
    private readonly plan: Plan,
    private readonly reader: StandaloneReader,
  ) {}

  module(module: Mapping, path: string): Block[] {
    const at = this.plan.pointerTo(path);
    return [
      ...this.providers(this.plan.addressWithoutKeys(path)),
      ...list(module['resources']).map((resource, index) =>
        this.resource(mapping(resource), join(at, 'resources', index)),
      ),
      ...this.named('variable', module, 'variables', at, (variable, pointer) =>
        this.variable(variable, pointer),
      ),
      ...this.named('output', module, 'outputs', at, (output, pointer) => [
        this.attribute('value', output['expression'], join(pointer, 'expression')),
      ]),
      ...this.named('module', module, 'module_calls', at, (call, pointer) => this.call(call, pointer)),
    ];
  }

  /** Those of the root module by their names, and those that another module has of its own by their keys. */
  private providers(module: string): Block[] {
    return Object.entries(this.plan.providers).flatMap(([key, content]) => {
      const configuration = mapping(content);
      if (text(configuration['module_address']) !== module) return [];
      const pointer = join('/configuration/provider_config', key);
      const body = this.body(mapping(configuration['expressions']), join(pointer, 'expressions'));
      const alias = module === '' ? text(configuration['alias']) : '';
      const named = alias === '' ? [] : [this.constant('alias', alias, pointer)];
      const label = module === '' ? text(configuration['name']) : key;
      const block = this.block('provider', [label], [...named, ...body.attributes], pointer);
      return [{ ...block, body: { ...block.body, blocks: body.blocks } }];
    });
  }

  private resource(resource: Mapping, at: Pointer): Block {
    const { attributes, blocks } = this.body(mapping(resource['expressions']), join(at, 'expressions'));
    const provider = text(resource['provider_config_key']);
    const all = [
      ...this.repetition(resource, at),
      ...(provider === '' ? [] : [this.constant('provider', provider, at)]),
      ...attributes,
    ];
    const type = resource['mode'] === 'data' ? 'data' : 'resource';
    const block = this.block(type, [text(resource['type']), text(resource['name'])], all, at);
    return { ...block, body: { attributes: all, blocks } };
  }

  private call(call: Mapping, at: Pointer): Attribute[] {
    return [
      this.constant('source', text(call['source']), at),
      ...this.repetition(call, at),
      ...this.body(mapping(call['expressions']), join(at, 'expressions')).attributes,
    ];
  }

  private variable(variable: Mapping, at: Pointer): Attribute[] {
    const sensitive = variable['sensitive'] === true ? [this.constant('sensitive', true, at)] : [];
    if (!Object.hasOwn(variable, 'default')) return sensitive;
    return [...sensitive, this.constant('default', variable['default'], join(at, 'default'))];
  }

  private repetition(holder: Mapping, at: Pointer): Attribute[] {
    return ['count', 'for_each'].flatMap((name) => {
      const member = `${name}_expression`;
      return holder[member] === undefined ? [] : [this.attribute(name, holder[member], join(at, member))];
    });
  }

  private body(expressions: Mapping, at: Pointer): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (const [name, content] of Object.entries(expressions)) {
      const pointer = join(at, name);
      if (isExpression(content)) attributes.push(this.attribute(name, content, pointer));
      else {
        const items: [unknown, Pointer][] = Array.isArray(content)
          ? content.map((item, index) => [item, join(pointer, index)])
          : [[content, pointer]];
        for (const [item, itemPointer] of items) {
          const body = this.body(mapping(item), itemPointer);
          blocks.push({ ...this.block(name, [], body.attributes, itemPointer), body });
        }
      }
    }
    return { attributes, blocks };
  }

  private named(
    type: string,
    module: Mapping,
    member: string,
    at: Pointer,
    attributes: (content: Mapping, pointer: Pointer) => Attribute[],
  ): Block[] {
    return Object.entries(mapping(module[member])).map(([name, content]) => {
      const pointer = join(at, member, name);
      return this.block(type, [name], attributes(mapping(content), pointer), pointer);
    });
  }

  private block(
    type: string,
    labels: readonly string[],
    attributes: readonly Attribute[],
    at: Pointer,
  ): Block {
    const { document } = this.plan;
    const header = new SpanInJson(document, at, 'key');
    return {
      type,
      labels,
      header,
      body: { attributes, blocks: [] },
      span: new SpanInJson(document, at, 'whole'),
    };
  }

  private attribute(name: string, content: unknown, at: Pointer): Attribute {
    const { document } = this.plan;
    const span = new SpanInJson(document, at, 'value');
    return {
      name,
      key: new SpanInJson(document, at, 'key'),
      expression: this.expression(mapping(content), span),
    };
  }

  private constant(name: string, value: unknown, at: Pointer): Attribute {
    const { document } = this.plan;
    const span = new SpanInJson(document, at, 'value');
    return { name, key: new SpanInJson(document, at, 'key'), expression: constantOf(value, span) };
  }

  /**
   * A plan tells which names an expression reads, not what it does with them. With one name it is taken to be the
   * value of that; the planned value counts in any case.
   */
  private expression(content: Mapping, span: SpanInJson): Expression {
    if (Object.hasOwn(content, 'constant_value')) return constantOf(content['constant_value'], span);
    const names = list(content['references']).map(text).filter(isWhole);
    const traversals = names
      .map((name) => this.reader.expression(name))
      .filter((read) => read?.kind === 'traversal');
    const [only, ...others] = traversals.map((traversal) => ({ ...traversal, span }) as Expression);
    if (only !== undefined && others.length === 0) return only;
    const parts = [only, ...others].flatMap((expression): TemplatePart[] => {
      return expression === undefined ? [] : [{ kind: 'interpolation', expression }];
    });
    return parts.length === 0
      ? { kind: 'invalid', span }
      : { kind: 'template', parts: [NOTHING, ...parts], span };
  }
}

const NOTHING: TemplatePart = { kind: 'text', value: '' };

/** After `aws_kms_key.a.arn` the list names `aws_kms_key.a`, too, and after `var.x.y` also `var.x`. */
function isWhole(name: string, index: number, names: readonly string[]): boolean {
  return !names.some(
    (other, place) =>
      place < index && (other === name || other.startsWith(`${name}.`) || other.startsWith(`${name}[`)),
  );
}

function isExpression(content: unknown): boolean {
  if (!isMapping(content)) return false;
  const names = Object.keys(content);
  return names.length === 0 || names.every((name) => name === 'constant_value' || name === 'references');
}

function constantOf(value: unknown, span: SpanInJson): Expression {
  if (Array.isArray(value))
    return { kind: 'tuple', items: value.map((item) => constantOf(item, span)), span };
  if (isMapping(value)) {
    const items = Object.entries(value).map(([key, item]) => ({
      key: { kind: 'literal', value: key, span } as const,
      value: constantOf(item, span),
    }));
    return { kind: 'object', items, span };
  }
  return { kind: 'literal', value: value as string | number | boolean | null, span };
}
