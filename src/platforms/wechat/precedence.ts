import { parentOf } from '../../model/pointer.js';
import type { Declared } from './account.js';
import { baseName } from './paths.js';
import { stageOf } from './stage.js';

/**
 * Files of a folder that are loaded together, and which of them wins. In all of them the file with no name of its own
 * is for every environment, and the ones with a name are laid over it.
 */
const LAYERED: readonly RegExp[] = [
  // https://docs.spring.io/spring-boot/reference/features/external-config.html
  /^(application|bootstrap)(?:-([^/]*))?\.(?:ya?ml|properties)$/i,
  // https://vite.dev/guide/env-and-mode, https://laravel.com/docs/configuration#additional-environment-files
  /^(\.env)(?:\.([^/]*))?$/i,
  // https://docs.docker.com/reference/compose-file/merge/
  /^(?:docker-)?(compose)(?:\.([^/]*))?\.ya?ml$/i,
];

interface Layer {
  readonly family: string;
  /** `prod` of `application-prod.yml`; undefined for the common file. */
  readonly variant: string | undefined;
}

/**
 * Does `over` win against `under` wherever both are in force, for the same account? Never, if it is for development
 * or examples: production does not see it.
 */
export function outranks(over: Declared, under: Declared): boolean {
  const [upper, lower] = [layerOf(over), layerOf(under)];
  if (over === under || upper === undefined || lower === undefined || upper.family !== lower.family)
    return false;
  if (stageOf(over.home.document.file, over.profile) !== undefined) return false;
  if (upper.family === 'compose' && !isSameBlock(over, under)) return false;
  if (upper.variant !== lower.variant) return lower.variant === undefined;
  if (over.profile !== under.profile) return under.profile === undefined;
  return isLater(over, under);
}

/** Can what `other` fills complete the account where it is for production? What is only for development cannot. */
export function completes(other: Declared, account: Declared): boolean {
  const isForDevelopment = (it: Declared) => stageOf(it.home.document.file, it.profile) === 'development';
  return isForDevelopment(account) || !isForDevelopment(other);
}

function layerOf({ home }: Declared): Layer | undefined {
  for (const pattern of LAYERED) {
    const [, family, variant] = pattern.exec(baseName(home.document.file)) ?? [];
    if (family !== undefined) return { family: family.toLowerCase(), variant };
  }
  return undefined;
}

/** Of one service: other services, and the manifests of a cluster, have variables of their own. */
function isSameBlock(a: Declared, b: Declared): boolean {
  return parentOf(a.home.pointer) === parentOf(b.home.pointer);
}

/** Of two files of one name `.properties` wins over YAML, and of two documents of one file the later. */
function isLater(over: Declared, under: Declared): boolean {
  const [a, b] = [over.home.document, under.home.document];
  if (a.file === b.file) return a.index > b.index;
  return a.format === 'properties' && b.format === 'yaml';
}
