import type { RelatedLocation } from '../../model/location.js';
import type { Located } from '../../model/resource.js';
import type { ModuleInstance } from './module-instance.js';

/**
 * A place as a person sees it who has to change it: with the calls of modules that lead there. Nobody edits a module
 * that Terraform installed, or that only a plan repeats: what is found in one is found at the call in the repository
 * that leads there. What no file of the repository calls stays where it is.
 */
export function placeToEdit(found: Located, module: ModuleInstance): Located {
  const chain = module.chain();
  const foreign = chain.filter(({ configuration }) => configuration.origin !== 'repository');
  if (foreign.length === 0 || foreign.length === chain.length) return withCalls(found, chain);
  const holds = (file: string, { configuration }: ModuleInstance) => configuration.files.has(file);
  // A plan is often a single line: a place in it tells a person nothing.
  const isShown = ({ file }: { file: string }) =>
    !foreign.some((instance) => instance.configuration.origin === 'plan' && holds(file, instance));
  const related = found.related.filter(isShown);
  const call = foreign.at(-1)?.call;
  if (call === undefined || !foreign.some((instance) => holds(found.location.file, instance)))
    return { location: found.location, related };
  const inside = { ...found.location, message: 'It is written here, inside of the module.' };
  const location = call.placed.document.at(call.placed.block.header);
  return withCalls({ location, related: [...related, ...[inside].filter(isShown)] }, call.caller.chain());
}

/** The calls that lead to the module in which the place is, the innermost first. */
function withCalls(found: Located, chain: readonly ModuleInstance[]): Located {
  const first = chain.findIndex(({ configuration }) => configuration.files.has(found.location.file));
  const calls = first === -1 ? [] : chain.slice(first).flatMap(callOf);
  return calls.length === 0 ? found : { ...found, related: [...found.related, ...calls] };
}

function callOf({ call }: ModuleInstance): RelatedLocation[] {
  if (call === undefined) return [];
  const { document, block } = call.placed;
  const message = `The module is called here, as \`${call.path.replace(/\.$/, '')}\`.`;
  return [{ ...document.at(block.header), message }];
}
