import type { Document, Span } from '../../formats/document.js';
import type { Expression } from '../../formats/hcl/ast.js';
import type { Declaration } from './declaration.js';
import type { PlacedBlock } from './definition.js';
import type { Scope } from './expression/context.js';
import type { ModuleInstance } from './module-instance.js';

/** An expression where it is written, with what its names mean there. */
export interface Written {
  readonly document: Document;
  /** The name that it is given to; a missing part of the value is found there. */
  readonly key: Span;
  readonly expression: Expression;
  readonly scope: TracedScope;
}

/** Where the value of a name is written. */
export interface Origin {
  readonly written: Written;
  /** Keys and indexes that lead to the value inside of what is written. */
  readonly inside: readonly string[];
}

/** The block that a name stands for: a resource or data source with the module that it is in, or a variable. */
export type Declared =
  | { readonly declaration: Declaration; readonly module: ModuleInstance; readonly used: number }
  | { readonly variable: PlacedBlock };

/** A scope that can also tell where the values come from. */
export interface TracedScope extends Scope {
  /** The module that the expressions are written in. */
  readonly module: ModuleInstance;
  declared(names: readonly string[]): Declared | undefined;
  /** How many of the names were used up, as in `lookup`; undefined where the value is not written anywhere. */
  originOf(names: readonly string[]): { readonly origin: Origin; readonly used: number } | undefined;
}
