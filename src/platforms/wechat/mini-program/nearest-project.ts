import type { Folder } from '../../platform.js';
import { documentsNamed, fileIn, foldersUp } from '../paths.js';
import type { Fields } from '../values.js';
import { isProject } from './project.js';
import { strictJson } from './strict-json.js';

const PROJECT = 'project.config.json';

export interface NearestProject {
  /** The folder that the project file stands in, from the checked root. */
  readonly path: string;
  readonly value: Fields;
}

/**
 * The WeChat project that a folder belongs to: that of the closest `project.config.json`, in the folder itself or no
 * more than `levels` above. A project of another vendor, or one that cannot be read, is none: the files around it are
 * then not known to be WeChat's.
 */
export function nearestProject(folder: Folder, levels: number): NearestProject | undefined {
  const own = documentsNamed(folder, PROJECT)[0];
  if (own !== undefined) return isProject(own.value) ? { path: folder.path, value: own.value } : undefined;
  for (const path of foldersUp(folder.path, levels)) {
    const file = fileIn(path, PROJECT);
    if (!folder.exists(file)) continue;
    const value = strictJson(folder.read?.(file));
    return isProject(value) ? { path, value } : undefined;
  }
  return undefined;
}

/** Does the package of this folder depend on `name`? */
export function dependsOn(folder: Folder, name: string): boolean {
  const file = fileIn(folder.path, 'package.json');
  const text = folder.exists(file) ? folder.read?.(file) : undefined;
  return text?.includes(`"${name}"`) ?? false;
}

/** A root as a project file writes it (`miniprogram/`, `./plugin`), as a path from the checked root. */
export function rootOf(project: NearestProject, key: string): string | undefined {
  const written = project.value[key];
  if (typeof written !== 'string') return undefined;
  const parts = `${project.path}/${written}`.split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
}
