/**
 * Terraform's JSON syntax (`*.tf.json`) as the same tree that the native syntax gives, so that everything behind it
 * is one. https://developer.hashicorp.com/terraform/language/syntax/json
 */
import type { Document, Span } from '../../formats/document.js';
import type { Attribute, Block, Body, Expression, ObjectItem } from '../../formats/hcl/ast.js';
import type { StandaloneReader } from '../../formats/hcl/template-text.js';
import { HclDocument } from '../../formats/hcl.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import { join, type Pointer } from '../../model/pointer.js';
import { SpanInJson, type SpanKind } from './json-span.js';
import { isMapping, type Mapping } from './loose-json.js';

/** How many labels the blocks at the top have. Others, such as `moved`, say nothing about a resource's settings. */
const LABELS: Readonly<Record<string, number>> = {
  data: 2,
  locals: 0,
  module: 1,
  output: 1,
  provider: 1,
  resource: 2,
  variable: 1,
};

/** Keys of this name are comments. */
const COMMENT = '//';

/** Nested in a resource, these are blocks whatever the provider. */
const META_BLOCKS: ReadonlySet<string> = new Set(['connection', 'lifecycle', 'provisioner', 'timeouts']);

/**
 * Arguments that are maps. A single object may be a map or a nested block, and only the provider's schema tells which:
 * of the names that end so, nine in ten are maps in the schemas of the providers that our rules speak of.
 */
const MAP =
  /(?:^|_)(?:annotations|arguments|context|dimensions|labels|map|metadata|tags|tags_all|triggers|variables)$|^(?:app_settings|parameters)$/;

export interface FromJson {
  readonly document: HclDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** A configuration file. */
export function configurationFromJson(document: Document, reader: StandaloneReader): FromJson {
  const conversion = new Conversion(document, reader);
  const body = { attributes: [], blocks: conversion.topLevel() };
  return { document: new HclDocument(document.source, body), diagnostics: conversion.diagnostics };
}

/** A variables file (`*.tfvars.json`): all text in it is meant literally. */
export function variablesFromJson(document: Document): FromJson {
  const conversion = new Conversion(document, undefined);
  const body = { attributes: conversion.literals(document.value, ''), blocks: [] };
  return { document: new HclDocument(document.source, body), diagnostics: conversion.diagnostics };
}

class Conversion {
  readonly diagnostics: Diagnostic[] = [];

  /** @param reader undefined where text holds no templates */
  constructor(
    private readonly document: Document,
    private readonly reader: StandaloneReader | undefined,
  ) {}

  topLevel(): Block[] {
    return this.mappingsIn(this.document.value, '').flatMap(([value, at]) =>
      Object.entries(value).flatMap(([type, content]) => {
        const labels = Object.hasOwn(LABELS, type) ? LABELS[type] : undefined;
        return labels === undefined ? [] : this.labelled(type, [], labels, content, join(at, type));
      }),
    );
  }

  literals(value: unknown, at: Pointer): Attribute[] {
    return this.mappingsIn(value, at).flatMap(([mapping, pointer]) => this.attributes(mapping, pointer));
  }

  /** The blocks below so many levels of labels; at each level there may be lists. */
  private labelled(
    type: string,
    labels: readonly string[],
    missing: number,
    value: unknown,
    at: Pointer,
  ): Block[] {
    return this.mappingsIn(value, at).flatMap(([mapping, pointer]) => {
      if (missing === 0) return [this.block(type, labels, this.bodyOf(type, mapping, pointer), pointer, at)];
      return Object.entries(mapping)
        .filter(([label]) => label !== COMMENT)
        .flatMap(([label, inner]) =>
          this.labelled(type, [...labels, label], missing - 1, inner, join(pointer, label)),
        );
    });
  }

  /** @param keyed where the key stands that a missing argument is found at */
  private block(type: string, labels: readonly string[], body: Body, at: Pointer, keyed: Pointer): Block {
    const header = this.spanOf(keyed, 'key');
    return { type, labels, header, body, span: this.spanOf(at, 'whole') };
  }

  private bodyOf(type: string, value: Mapping, at: Pointer): Body {
    switch (type) {
      case 'variable':
        return { attributes: this.variable(value, at), blocks: [] };
      case 'module':
      case 'output':
      case 'locals':
        return { attributes: this.attributes(value, at), blocks: [] };
      default:
        return this.nested(value, at);
    }
  }

  /** The type is an expression inside of text; everything else in a variable is meant literally. */
  private variable(value: Mapping, at: Pointer): Attribute[] {
    const literal = new Conversion(this.document, undefined);
    return literal.attributes(value, at).map((attribute) => {
      const { name, expression } = attribute;
      return name === 'type' ? { ...attribute, expression: this.reread(expression) } : attribute;
    });
  }

  /** A body whose arguments may be nested blocks. */
  private nested(value: Mapping, at: Pointer): Body {
    const attributes: Attribute[] = [];
    const blocks: Block[] = [];
    for (const [name, content] of Object.entries(value)) {
      const pointer = join(at, name);
      if (name === 'dynamic') blocks.push(...this.dynamic(content, pointer));
      else if (isBlock(name, content)) blocks.push(...this.nestedBlocks(name, content, pointer));
      else if (name !== COMMENT && content !== null) attributes.push(this.attribute(name, content, pointer));
    }
    return { attributes, blocks };
  }

  private nestedBlocks(type: string, value: unknown, at: Pointer): Block[] {
    return this.mappingsIn(value, at).map(([mapping, pointer]) =>
      this.block(type, [], this.nested(mapping, pointer), pointer, pointer),
    );
  }

  private dynamic(value: unknown, at: Pointer): Block[] {
    return this.mappingsIn(value, at).flatMap(([byLabel, outer]) =>
      Object.entries(byLabel).flatMap(([label, inner]) =>
        this.mappingsIn(inner, join(outer, label)).map(([mapping, pointer]) => {
          const { content, iterator, ...rest } = mapping;
          const attributes = this.attributes(rest, pointer);
          if (iterator !== undefined) {
            const written = this.attribute('iterator', iterator, join(pointer, 'iterator'));
            attributes.push({ ...written, expression: this.reread(written.expression) });
          }
          const blocks = this.nestedBlocks('content', content ?? {}, join(pointer, 'content'));
          return this.block('dynamic', [label], { attributes, blocks }, pointer, pointer);
        }),
      ),
    );
  }

  private attributes(value: Mapping, at: Pointer): Attribute[] {
    return Object.entries(value)
      .filter(([name]) => name !== COMMENT)
      .map(([name, content]) => this.attribute(name, content, join(at, name)));
  }

  private attribute(name: string, value: unknown, at: Pointer): Attribute {
    return { name, key: this.spanOf(at, 'key'), expression: this.expression(value, at) };
  }

  private expression(value: unknown, at: Pointer): Expression {
    const span = this.spanOf(at, 'value');
    if (typeof value === 'string') return this.text(value, span);
    if (Array.isArray(value))
      return {
        kind: 'tuple',
        items: value.map((item, index) => this.expression(item, join(at, index))),
        span,
      };
    if (isMapping(value)) {
      const items = Object.entries(value).map(([key, content]): ObjectItem => {
        const pointer = join(at, key);
        return { key: this.text(key, this.spanOf(pointer, 'key')), value: this.expression(content, pointer) };
      });
      return { kind: 'object', items, span };
    }
    return { kind: 'literal', value: value as number | boolean | null, span };
  }

  private text(value: string, span: Span): Expression {
    if (this.reader === undefined) return { kind: 'literal', value, span };
    const template = this.reader.template(value);
    if (template !== undefined) return placed(template, span);
    this.report('syntax-error', 'error', 'The template in this text is not valid; it stays unknown.', span);
    return { kind: 'invalid', span };
  }

  /** Text that holds an expression: `"list(string)"`, `"aws.cn"`. */
  private reread(expression: Expression): Expression {
    if (expression.kind !== 'literal' || typeof expression.value !== 'string') return expression;
    const inner = this.reader?.expression(expression.value);
    return inner === undefined ? expression : placed(inner, expression.span);
  }

  /** The objects that stand at a place, alone or in lists. */
  private mappingsIn(value: unknown, at: Pointer): [Mapping, Pointer][] {
    if (Array.isArray(value)) return value.flatMap((item, index) => this.mappingsIn(item, join(at, index)));
    if (isMapping(value)) return [[value, at]];
    if (value !== null)
      this.report('syntax-error', 'error', 'An object is expected here.', this.spanOf(at, 'value'));
    return [];
  }

  private spanOf(at: Pointer, what: SpanKind): Span {
    return new SpanInJson(this.document, at, what);
  }

  private report(
    code: Diagnostic['code'],
    severity: Diagnostic['severity'],
    message: string,
    span: Span,
  ): void {
    this.diagnostics.push(diagnostic(code, severity, message, this.document.file, this.document.at(span)));
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isBlock(name: string, value: unknown): boolean {
  if (META_BLOCKS.has(name)) return true;
  if (Array.isArray(value)) return value.length > 0 && value.every(isMapping);
  return isMapping(value) && !(MAP.test(name) && !Object.values(value).some(isContainer));
}

/** The same expression with all of it at one place: the parts of a text have no places of their own. */
function placed<Tree>(tree: Tree, span: Span): Tree {
  if (Array.isArray(tree)) return tree.map((item) => placed(item, span)) as Tree;
  if (typeof tree !== 'object' || tree === null) return tree;
  const parts = Object.entries(tree).map(([name, part]) => [
    name,
    name === 'span' ? span : placed(part, span),
  ]);
  return Object.fromEntries(parts) as Tree;
}
