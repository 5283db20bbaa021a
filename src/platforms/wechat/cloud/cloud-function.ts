import type { Folder } from '../../platform.js';
import type { ManifestKind } from '../manifest-kind.js';
import { dependsOn, nearestProject, rootOf } from '../mini-program/nearest-project.js';
import { baseName, hasSibling } from '../paths.js';
import { resourceAt } from '../resource.js';
import { type Fields, isFields, listOf } from '../values.js';

/** `cloudfunctions/<name>/config.json`, the root of the functions being a level or two below the project file. */
const LEVELS_TO_PROJECT = 4;

/**
 * `config.json` of a cloud function (云函数): the open interfaces that it may call and its timers, as
 * `wechat_cloud_function`. It stands beside the function's code: in the folder that the project file names, or with a
 * package that uses WeChat's server SDK.
 */
export const cloudFunction: ManifestKind = {
  claims: (path) => baseName(path) === 'config.json',
  mayBe: (text) => /"(?:openapi|triggers)"/.test(text),
  read: (documents, folder) =>
    standsInFunction(folder)
      ? documents.flatMap((document) => {
          const { value } = document;
          if (!isFunctionConfig(value)) return [];
          const type = 'wechat_cloud_function';
          const address = `${type}.${baseName(folder.path) || 'root'}`;
          return [resourceAt(document, '', { type, address, value })];
        })
      : [],
};

function isFunctionConfig(value: unknown): value is Fields {
  if (!isFields(value)) return false;
  const { permissions, triggers } = value;
  return (
    (isFields(permissions) && Array.isArray(permissions['openapi'])) ||
    listOf(triggers).some((trigger) => isFields(trigger) && trigger['type'] === 'timer')
  );
}

function standsInFunction(folder: Folder): boolean {
  if (dependsOn(folder, 'wx-server-sdk')) return true;
  if (!hasSibling(folder, ['index.js', 'index.ts'])) return false;
  const project = nearestProject(folder, LEVELS_TO_PROJECT);
  const root = project === undefined ? undefined : rootOf(project, 'cloudfunctionRoot');
  return root !== undefined && root !== '' && folder.path.startsWith(`${root}/`);
}
