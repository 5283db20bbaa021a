import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { ManifestResource } from '../resource.js';
import { type Origin, tracedResource } from '../traced-resource.js';
import { isFields, isText, listOf } from '../values.js';

/** A component of a plugin, as `usingComponents` names it; `plugin-private://` is for plugins among each other. */
const COMPONENT = /^plugin:\/\/([^/]+)\//;

/**
 * The names by which components may speak of plugins: the aliases that an `app.json` declares for itself or for a
 * subpackage, and the plugins' AppIDs. Undefined if a declaration is of another shape, such as a slot that a build fills.
 *
 * @param manifests the shape of an `app.json` each: what overrides or adds to it, too
 */
export function pluginNames(manifests: readonly unknown[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const declarations = manifests
    .filter(isFields)
    .flatMap((manifest) => [
      manifest['plugins'],
      ...[manifest['subpackages'], manifest['subPackages']]
        .flatMap(listOf)
        .map((item) => (isFields(item) ? item['plugins'] : undefined)),
    ]);
  for (const plugins of declarations) {
    if (plugins === undefined || plugins === null) continue;
    if (!isFields(plugins)) return undefined;
    for (const [alias, plugin] of Object.entries(plugins)) {
      names.add(alias);
      if (isFields(plugin) && isText(plugin['provider'])) names.add(plugin['provider']);
    }
  }
  return names;
}

/**
 * Each component of a plugin that is used there, as `wechat_plugin_component`: `{ component, plugin }`, with
 * `$context.declared` saying whether the app declares the plugin, where that is known.
 *
 * @param at where `components`, the value of a `usingComponents`, stands in the document
 */
export function pluginComponents(
  document: Document,
  at: Pointer,
  components: unknown,
  names: ReadonlySet<string> | undefined,
): ManifestResource[] {
  if (!isFields(components)) return [];
  return Object.entries(components).flatMap(([component, target]) => {
    const plugin = typeof target === 'string' ? COMPONENT.exec(target)?.[1] : undefined;
    if (plugin === undefined || plugin.includes('$') || plugin.includes('{')) return [];
    const home: Origin = { document, pointer: join(at, component) };
    const type = 'wechat_plugin_component';
    const described = {
      type,
      address: `${type}.${component}`,
      value: { component, plugin },
      ...(names === undefined ? {} : { context: { declared: names.has(plugin) } }),
    };
    return [tracedResource(described, new Map([['/plugin', home]]), home)];
  });
}
