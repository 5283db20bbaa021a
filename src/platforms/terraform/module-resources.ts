import { traversalsInBody } from '../../formats/hcl/references.js';
import { unknownsIn } from '../../model/unknown.js';
import { writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import type { ModuleInstance } from './module-instance.js';
import { placeToEdit } from './place-to-edit.js';
import { NodeRegistry } from './references/node-registry.js';
import { type Passed, ReferenceGraph } from './references/reference-graph.js';
import { type Surroundings, TerraformResource } from './resource.js';

/** The resources of a module instance and of all that it calls. */
export function* resourcesOf(
  module: ModuleInstance,
  evaluation: Evaluation,
  registry = new NodeRegistry(),
): Iterable<TerraformResource> {
  const { configuration, providers } = module;
  const surroundings: Surroundings = {
    evaluation,
    providerOf: (declaration, scope) => providers.providerOf(declaration, scope),
    placeToEdit: (found) => placeToEdit(found, module),
    referencesOf: (resource) => graph.referencesOf(resource),
    referencedByOf: (resource) => graph.referencedByOf(resource),
    resourceNamed: (name) => registry.find(name)?.resource,
    resourcesOfType: (type) => registry.ofType(type).map(({ resource }) => resource),
  };
  const resources = configuration.declarations.flatMap((declaration) => {
    const instances = module.plan?.instancesOf(module.path, declaration.address) ?? [];
    const planned = new Map(instances.map((instance) => [instance.key, instance]));
    return (module.repetition(declaration)?.instances ?? []).map(({ key, scope }) => {
      const address = `${module.path}${declaration.address}${key}`;
      return new TerraformResource(declaration, address, scope, surroundings, planned.get(key));
    });
  });
  const graph = new ReferenceGraph(resources, passedBy(module, evaluation), registry);
  yield* resources;
  for (const name of configuration.calls.keys()) {
    for (const { module: called } of module.called(name)?.instances ?? [])
      yield* resourcesOf(called, evaluation, registry);
  }
}

/** What the module passes to others that are not at hand. */
function passedBy(module: ModuleInstance, evaluation: Evaluation): Passed[] {
  const calls = [...module.configuration.calls].filter(([name]) => module.called(name) === undefined);
  return calls.map(([name, { document, block }]) => ({
    call: `module.${name}`,
    traversals: traversalsInBody(block.body),
    names: () =>
      block.body.attributes.flatMap((attribute) => {
        const term = evaluation.evaluate(writtenIn(module, { document, attribute }));
        return unknownsIn(term).flatMap(({ dependsOn }) => dependsOn.split(', '));
      }),
  }));
}
