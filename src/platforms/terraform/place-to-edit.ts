import type { Located } from '../../model/resource.js';
import type { ModuleInstance } from './module-instance.js';

/**
 * Nobody edits a module that Terraform installed, or that only a plan repeats: what is found in one is found at the
 * call in the repository that leads there. What no file of the repository calls stays where it is.
 */
export function placeToEdit(found: Located, module: ModuleInstance): Located {
  const chain = module.chain();
  const foreign = chain.filter(({ configuration }) => configuration.origin !== 'repository');
  if (foreign.length === 0 || foreign.length === chain.length) return found;
  const isForeign = (file: string) => foreign.some(({ configuration }) => configuration.files.has(file));
  // A plan is often a single line: a place in it tells a person nothing.
  const isShown = (file: string) =>
    !foreign.some(({ configuration }) => configuration.origin === 'plan' && configuration.files.has(file));
  const related = found.related.filter(({ file }) => isShown(file));
  if (!isForeign(found.location.file)) return { location: found.location, related };
  const outermost = foreign.at(-1)?.call;
  if (outermost === undefined) return found;
  const { document, block } = outermost.placed;
  const inside = { ...found.location, message: 'It is written here, inside of the module.' };
  return {
    location: document.at(block.header),
    related: isShown(inside.file) ? [...related, inside] : related,
  };
}
