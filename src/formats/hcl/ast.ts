import type { Document, Span } from '../document.js';

/** Our own tree of an HCL file: plain data, independent of the parser that made it. Spans are offsets into the file. */

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** `name = expression` */
export interface Attribute {
  readonly name: string;
  readonly key: Span;
  readonly expression: Expression;
  /** Where it stands, if that is not the document of its block: Terraform's override files change other files' blocks. */
  readonly document?: Document;
}

/** `type "label" … { body }` */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  /** From the type to the last label, without the brace. */
  readonly header: Span;
  readonly body: Body;
  /** From the type to the closing brace. */
  readonly span: Span;
  /** Where it stands, if that is not the document of the block around it. */
  readonly document?: Document;
}

export type Expression =
  | Literal
  | Template
  | ObjectConstructor
  | TupleConstructor
  | Traversal
  | Access
  | FunctionCall
  | UnaryOperation
  | BinaryOperation
  | Conditional
  | ForExpression
  | Parentheses
  | Invalid;

interface Node {
  readonly span: Span;
}

/** A string without interpolation (heredocs too, with their indentation stripped where `<<-` asks for it), a number, … */
export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

/** A string with interpolations or directives; whitespace is already trimmed where `~` and `<<-` ask for it. */
export interface Template extends Node {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart = TemplateText | TemplateInterpolation | TemplateIf | TemplateFor;

export interface TemplateText {
  readonly kind: 'text';
  readonly value: string;
}

/** `${ expression }` */
export interface TemplateInterpolation {
  readonly kind: 'interpolation';
  readonly expression: Expression;
}

/** `%{ if condition }…%{ else }…%{ endif }` */
export interface TemplateIf {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly whenTrue: readonly TemplatePart[];
  readonly whenFalse: readonly TemplatePart[];
}

/** `%{ for key, value in collection }…%{ endfor }` */
export interface TemplateFor {
  readonly kind: 'for';
  readonly names: readonly string[];
  readonly collection: Expression;
  readonly parts: readonly TemplatePart[];
}

export interface ObjectConstructor extends Node {
  readonly kind: 'object';
  readonly items: readonly ObjectItem[];
}

export interface ObjectItem {
  /** A bare identifier is a literal here, as HCL reads it; `(expression)` is not. */
  readonly key: Expression;
  readonly value: Expression;
}

export interface TupleConstructor extends Node {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
}

/** A variable and what is taken out of it: `aws_s3_bucket.logs[0].arn` has the root `aws_s3_bucket`. */
export interface Traversal extends Node {
  readonly kind: 'traversal';
  readonly root: string;
  readonly steps: readonly Step[];
}

/** Something taken out of any other expression: `merge(a, b).name`. */
export interface Access extends Node {
  readonly kind: 'access';
  readonly target: Expression;
  readonly steps: readonly Step[];
}

export type Step = AttributeStep | IndexStep | SplatStep;

/** `.name` */
export interface AttributeStep {
  readonly kind: 'attribute';
  readonly name: string;
}

/** `[key]`, and the older `.0` */
export interface IndexStep {
  readonly kind: 'index';
  readonly key: Expression;
}

/** `[*]` takes all steps that follow out of each element, other splats too; the older `.*` only the attributes. */
export interface SplatStep {
  readonly kind: 'splat';
  readonly each: readonly Step[];
}

export interface FunctionCall extends Node {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
  /** `f(list...)`: the last argument stands for its elements. */
  readonly expandsLast: boolean;
}

export interface UnaryOperation extends Node {
  readonly kind: 'unary';
  readonly operator: '-' | '!';
  readonly operand: Expression;
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||';

export interface BinaryOperation extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface Conditional extends Node {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** `[for …]`, or `{for …}` which has a key. */
export interface ForExpression extends Node {
  readonly kind: 'for';
  /** One name (the value) or two (key and value). */
  readonly names: readonly string[];
  readonly collection: Expression;
  readonly key?: Expression;
  readonly value: Expression;
  /** `=> value...`: values of equal keys are grouped into lists. */
  readonly grouped: boolean;
  readonly condition?: Expression;
}

export interface Parentheses extends Node {
  readonly kind: 'parentheses';
  readonly inner: Expression;
}

/** Something is written here that could not be read; a diagnostic says so. */
export interface Invalid extends Node {
  readonly kind: 'invalid';
}
