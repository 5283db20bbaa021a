import type { Document } from '../formats/document.js';
import { type DocumentValidator, problemDiagnostics, schemaProblems } from '../formats/schema-errors.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Provider, Resource } from '../model/resource.js';
import type { Unknown } from '../model/unknown.js';
import {
  type Acknowledgement,
  type AcknowledgementFile,
  judgeAll,
  uncoveredAccounts,
} from './acknowledgements.js';
import { isAllowed } from './allow-list.js';
import { consistencyDiagnostics } from './consistency.js';
import { declarationResource } from './declaration.js';
import { declaredEntries } from './declared/entries.js';
import { entryResource, PLATFORM } from './declared/entry.js';
import { registrantOf } from './declared/scope.js';
import { DeclaredStores, storeTarget } from './declared-stores.js';
import { type FlowFacts, flowFacts } from './flows.js';
import { type Holdings, holdingsOf } from './holdings.js';
import { jurisdictionOf, partitionOf } from './jurisdictions.js';
import { declaredIn, entriesOf, readManifest } from './manifest.js';
import { noticesOf } from './notices.js';
import { guideFactsOf } from './privacy-guide.js';
import { requiredDocuments } from './required-documents.js';
import { requiredStatements } from './required-statements.js';
import {
  acknowledgementResource,
  integrationResource,
  requiredDocumentResource,
  requiredStatementResource,
} from './resources.js';

export interface IntegrationInput {
  /** `.wechat-policy/integration.yaml`, `.yml` or `.json` */
  readonly manifest: Document | undefined;
  /** There is such a file, though it could not be read. */
  readonly isUnreadable?: boolean;
  /** The files of `.wechat-policy/acknowledgements/`. */
  readonly acknowledgements: readonly Document[];
  /** File of a record -> possible SHA-256 of the text that it keeps (`file`). */
  readonly digests?: ReadonlyMap<string, readonly string[]>;
  /** The date against which expiry is judged, YYYY-MM-DD. */
  readonly asOf: string;
}

/** Validate functions of the published schemas, compiled by ajv with `allErrors` and `verbose`. */
export interface IntegrationValidators {
  readonly integration: DocumentValidator;
  readonly acknowledgement: DocumentValidator;
}

/** What joins `$context` of a resource. */
export interface ResourceContext {
  readonly provider?: {
    readonly name: string;
    readonly region?: string | Unknown;
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
  contextFor(resource: Resource): ResourceContext;
  /** Takes note of a resource of the repository, for `remarks`. */
  observe?(resource: Resource): void;
  /**
   * What the declarations say of resources that are not there, or twice; asked once all were observed.
   *
   * @param isWhole the run saw the whole repository
   */
  remarks?(isWhole: boolean): readonly Diagnostic[];
}

/**
 * What the organisation declares, checked against its schemas. What breaks them is reported and left out.
 *
 * @param validators needed as soon as anything is declared
 */
export function readIntegration(input: IntegrationInput, validators?: IntegrationValidators): Integration {
  if (validators === undefined) return undeclared(input, [], []);
  const { files, diagnostics } = readAcknowledgements(input, validators.acknowledgement);
  return input.manifest === undefined
    ? undeclared(input, files, diagnostics)
    : declared(input.manifest, input, files, diagnostics, validators.integration);
}

function readAcknowledgements(
  { acknowledgements, digests }: IntegrationInput,
  validate: DocumentValidator,
): { files: AcknowledgementFile[]; diagnostics: Diagnostic[] } {
  const files: AcknowledgementFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of acknowledgements) {
    const problems = schemaProblems(validate, document.value);
    diagnostics.push(...problemDiagnostics(problems, document));
    // A key too many changes nothing; with anything else wrong the record proves nothing.
    if (problems.some(({ kind }) => kind !== 'unknown-key')) continue;
    const kept = digests?.get(document.file);
    files.push({
      document,
      value: document.value as Acknowledgement,
      ...(kept === undefined ? {} : { digests: kept }),
    });
  }
  return { files, diagnostics };
}

/** Without a manifest nothing is known to be required, so acknowledgements are only checked against their schema. */
function undeclared(
  { asOf, isUnreadable: isDeclared = false }: IntegrationInput,
  files: readonly AcknowledgementFile[],
  diagnostics: readonly Diagnostic[],
): Integration {
  const provider = providerContexts();
  return {
    isDeclared,
    resources: files.map((file) => acknowledgementResource(file, [], asOf)),
    diagnostics,
    contextFor: (resource) => provider(resource.provider),
  };
}

function declared(
  document: Document,
  { asOf }: IntegrationInput,
  files: readonly AcknowledgementFile[],
  diagnostics: readonly Diagnostic[],
  validate: DocumentValidator,
): Integration {
  const { manifest, problems } = readManifest(document, validate);
  const documents = judgeAll(requiredDocuments(manifest), files, asOf);
  const statements = judgeAll(requiredStatements(manifest), files, asOf);
  const judged = [...documents, ...statements];
  const declaredForAcknowledgements = {
    accounts: entriesOf(manifest.accounts, '/accounts').map(({ at, value }) => ({
      ...value,
      at,
      registrant: registrantOf(value, manifest),
    })),
    legalApprovers: (manifest.governance?.legalApprovers ?? []).filter((name) => name !== undefined),
  };
  const integration = declaredIn(manifest);
  const providerContext = providerContexts();
  const stores = new DeclaredStores(manifest);
  return {
    isDeclared: true,
    resources: [
      ...(isMapping(document.value)
        ? [
            declarationResource(true, document.locate(''), document.extent('')),
            integrationResource(document, manifest, documents, asOf),
          ]
        : []),
      ...declaredEntries(manifest, asOf).map((entry) => entryResource(document, entry)),
      ...documents.map((one) => {
        const uncovered = uncoveredAccounts(one.required, files, asOf, declaredForAcknowledgements);
        return requiredDocumentResource(document, one, uncovered, asOf);
      }),
      ...statements.map((one) => requiredStatementResource(document, one, asOf)),
      ...files.map((file) => acknowledgementResource(file, judged, asOf, declaredForAcknowledgements)),
    ],
    diagnostics: [
      ...diagnostics,
      ...problemDiagnostics(problems, document),
      ...consistencyDiagnostics(document, manifest),
      ...noticesOf(judged, manifest, document, asOf),
    ],
    contextFor: (resource) => {
      const { provider } = providerContext(resource.provider);
      const allowed = isAllowed(resource, manifest);
      const guide = guideFactsOf(resource, manifest);
      const holds = holdingsOf(resource, provider?.jurisdiction, stores, manifest, asOf);
      const context = {
        ...(provider === undefined ? {} : { provider }),
        ...(holds === undefined ? {} : { holds }),
        ...(allowed === undefined ? {} : { allowed }),
        ...(guide === undefined ? {} : { guide }),
        integration,
      };
      return resource.flows === undefined
        ? context
        : withFlows(context, () => flowFacts(resource, stores, manifest, asOf));
    },
    ...(manifest.stores === undefined
      ? {}
      : {
          observe: (resource: Resource) => {
            if (resource.platform !== PLATFORM) stores.observe(storeTarget(resource));
          },
        }),
    remarks: (isWhole) => stores.remarks(document, isWhole),
  };
}

/** Most rules do not ask for flows. */
function withFlows(context: ResourceContext, compute: () => FlowFacts[]): ResourceContext {
  let facts: FlowFacts[] | undefined;
  return Object.defineProperty(context, 'flows', {
    get: () => {
      facts ??= compute();
      return facts;
    },
    enumerable: true,
  });
}

/** Computes the context of each vendor and region once: thousands of resources share a few. */
function providerContexts(): (provider: Provider | undefined) => Pick<ResourceContext, 'provider'> {
  const known = new Map<string, Pick<ResourceContext, 'provider'>>();
  const compute = (provider: Provider): Pick<ResourceContext, 'provider'> => {
    const partition = partitionOf(provider);
    const jurisdiction = jurisdictionOf(provider);
    return { provider: { ...provider, ...(partition === undefined ? {} : { partition }), jurisdiction } };
  };
  return (provider) => {
    if (provider === undefined) return {};
    const key = JSON.stringify([provider.name, provider.region]);
    const context = known.get(key) ?? compute(provider);
    known.set(key, context);
    return context;
  };
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
