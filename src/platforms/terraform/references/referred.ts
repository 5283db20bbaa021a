import type { Declaration } from '../declaration.js';
import type { Evaluation } from '../evaluation.js';
import { type Leaf, namesOf, pathOf } from '../follow.js';
import type { ModuleInstance } from '../module-instance.js';
import type { Instance } from '../repetition.js';

/** An attribute of a resource or data source that an expression refers to. */
export interface Referred {
  readonly declaration: Declaration;
  readonly module: ModuleInstance;
  readonly instance: Instance;
  readonly attribute: string;
}

/** What a traversal refers to; undefined if it is no attribute of a block, or the instance is not known. */
export function referredBy({ written, segments }: Leaf, evaluation: Evaluation): Referred | undefined {
  const { expression, scope } = written;
  if (expression.kind !== 'traversal') return undefined;
  const declared = scope.declared(namesOf(expression.root, expression.steps));
  if (declared === undefined || 'variable' in declared) return undefined;
  const { declaration, module, used } = declared;
  const steps = pathOf(written, expression.steps.slice(used - 1), evaluation);
  const path = steps && [...steps, ...segments];
  const attribute = path?.at(-1);
  const repetition = module.repetition(declaration);
  if (path === undefined || attribute === undefined || repetition === undefined) return undefined;
  const { shape, instances } = repetition;
  if (path.length !== (shape === 'one' ? 1 : 2)) return undefined;
  // Whatever their number, an instance with a key is one of those that the symbolic one stands for.
  const keys = [`[${path[0]}]`, `[${JSON.stringify(path[0])}]`];
  const instance =
    shape === 'one' || shape === 'symbolic' ? instances[0] : instances.find(({ key }) => keys.includes(key));
  return instance && { declaration, module, instance, attribute };
}
