import type { Diagnostic } from '../model/diagnostic.js';
import type { Provider, Resource } from '../model/resource.js';
import type { Unknown } from '../model/unknown.js';
import type { DataMapBuilder } from './locality/data-map.js';
import type { FlowFacts } from './locality/flows.js';
import type { Holdings } from './locality/holdings.js';
import type { ProviderContexts } from './locality/provider-context.js';
import type { Manifest } from './manifest.js';
import type { guideFactsOf } from './privacy-guide.js';
import type { Judged } from './records/acknowledgements.js';

/** What joins `$context` of a resource. */
export interface ResourceContext {
  readonly provider?: Provider & {
    readonly partition?: string;
    readonly jurisdiction?: string | Unknown;
  };
  readonly holds?: Holdings | Unknown;
  /** Of an app within the app: is it on the declared list of its kind? */
  readonly allowed?: boolean;
  /** What leaves the resource for other places; computed when first asked for. */
  readonly flows?: readonly FlowFacts[];
  /** Of a mini program and its plugins: what the declared privacy guide leaves out. */
  readonly guide?: ReturnType<typeof guideFactsOf>;
  /** The valid part of the integration manifest, defaults filled in. */
  readonly integration?: Readonly<Record<string, unknown>>;
}

export interface Integration {
  /** Is there an integration manifest, readable or not? */
  readonly isDeclared: boolean;
  /**
   * Of platform `integration`: the manifest (type `integration`), its entries (`geography`, `component`, `transfer`, …,
   * see `declared/`), each document that binds this deployment (`required-document`), each statement that has to be
   * made (`required-statement`), each acknowledgement (`acknowledgement`).
   */
  readonly resources: readonly Resource[];
  readonly diagnostics: readonly Diagnostic[];
  /** The part of the manifest that keeps to its schema; absent where there is none to read. */
  readonly manifest?: Manifest;
  /** How each required document and statement stands. */
  readonly judged: readonly Judged[];
  /** Gathers where data rests; there where an integration is declared. */
  readonly map?: DataMapBuilder;
  /** A promise only for the first of a kind, which loads what it needs. */
  contextFor(resource: Resource): ResourceContext | Promise<ResourceContext>;
  /** Takes note of a resource of the repository, for `remarks`. */
  observe?(resource: Resource): void;
  /**
   * What the declarations say of resources that are not there, or twice; asked once all were observed.
   *
   * @param isWhole the run saw the whole repository
   */
  remarks?(isWhole: boolean): readonly Diagnostic[];
}

/** Of a repository that declares nothing: all that is known of a resource is where it is, once one asks for it. */
export function undeclaredIntegration(): Integration {
  let contexts: ProviderContexts | undefined;
  return {
    isDeclared: false,
    resources: [],
    diagnostics: [],
    judged: [],
    contextFor: ({ provider }) => {
      if (provider === undefined) return {};
      if (contexts !== undefined) return contexts(provider);
      return import('./locality/provider-context.js').then(({ providerContexts }) => {
        contexts ??= providerContexts();
        return contexts(provider);
      });
    },
  };
}
