import { parentOf } from '../../../model/pointer.js';
import { baseName } from '../paths.js';
import type { Declared } from './account.js';
import { type Stage, stageOf } from './stage.js';

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

/** An account as one document declares it, with all that tells which documents matter to it. */
export interface Ranked {
  readonly account: Declared;
  readonly identity: string;
  /** The identity that the accounts of one list share. */
  readonly list: string;
  readonly stage: Stage | undefined;
  readonly layer: Layer | undefined;
}

export function ranked(account: Declared): Ranked {
  const { kind, name, home, profile } = account;
  // `wx.mini-app` and `wx.miniApp` are one name.
  const identity = `${kind.type} ${name.toLowerCase().replace(/[-_]/g, '')}`;
  const [list = identity] = identity.split('[', 1);
  const { file } = home.document;
  return { account, identity, list, stage: stageOf(file, profile), layer: layerOf(file) };
}

/**
 * Does `over` win against `under`, of the same list, wherever both are in force? Never, if it is for development or
 * examples: production does not see it.
 */
export function outranks(over: Ranked, under: Ranked): boolean {
  const [upper, lower] = [over.layer, under.layer];
  if (over === under || upper === undefined || lower === undefined) return false;
  if (over.stage !== undefined || upper.family !== lower.family) return false;
  if (upper.family === 'compose' && !isSameBlock(over.account, under.account)) return false;
  if (upper.variant !== lower.variant) return lower.variant === undefined;
  const profile = under.account.profile;
  if (over.account.profile !== profile) return profile === undefined;
  return isLater(over.account, under.account);
}

function layerOf(file: string): Layer | undefined {
  for (const pattern of LAYERED) {
    const [, family, variant] = pattern.exec(baseName(file)) ?? [];
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
