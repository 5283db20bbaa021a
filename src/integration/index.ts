import type { Document } from '../formats/document.js';
import { type DocumentValidator, problemDiagnostics, schemaProblems } from '../formats/schema-errors.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Resource } from '../model/resource.js';
import { isAllowed } from './allow-list.js';
import { consistencyDiagnostics } from './consistency.js';
import { declarationResource } from './declaration.js';
import { declaredEntries } from './declared/entries.js';
import { entryResource, PLATFORM } from './declared/entry.js';
import type { Integration, ResourceContext } from './integration.js';
import { DataMapBuilder } from './locality/data-map.js';
import { DeclaredStores, storeTarget } from './locality/declared-stores.js';
import { type FlowFacts, flowFacts } from './locality/flows.js';
import { holdingsOf } from './locality/holdings.js';
import { providerContexts } from './locality/provider-context.js';
import { declaredIn, readManifest } from './manifest.js';
import { noticesOf } from './notices.js';
import { guideFactsOf } from './privacy-guide.js';
import {
  type Acknowledgement,
  type AcknowledgementFile,
  heldAgainst,
  judgeAll,
  uncoveredAccounts,
} from './records/acknowledgements.js';
import { requiredDocuments } from './records/required-documents.js';
import { requiredStatements } from './records/required-statements.js';
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
  /** Days before something expires from which on there is a notice. */
  readonly noticeDays?: number | undefined;
}

/** Validate functions of the published schemas, compiled by ajv with `allErrors` and `verbose`. */
export interface IntegrationValidators {
  readonly integration: DocumentValidator;
  readonly acknowledgement: DocumentValidator;
}

/** One that is read: whatever a resource's context needs is at hand. */
export interface ReadIntegration extends Integration {
  contextFor(resource: Resource): ResourceContext;
}

/**
 * What the organisation declares, checked against its schemas. What breaks them is reported and left out.
 */
export function readIntegration(input: IntegrationInput, validators: IntegrationValidators): ReadIntegration {
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
): ReadIntegration {
  const provider = providerContexts();
  return {
    isDeclared,
    resources: files.map((file) => acknowledgementResource(file, [], asOf)),
    diagnostics,
    judged: [],
    contextFor: (resource) => provider(resource.provider),
  };
}

function declared(
  document: Document,
  { asOf, noticeDays }: IntegrationInput,
  files: readonly AcknowledgementFile[],
  diagnostics: readonly Diagnostic[],
  validate: DocumentValidator,
): ReadIntegration {
  const { manifest, problems } = readManifest(document, validate);
  const documents = judgeAll(requiredDocuments(manifest), files, asOf);
  const statements = judgeAll(requiredStatements(manifest), files, asOf);
  const judged = [...documents, ...statements];
  const declaredForAcknowledgements = heldAgainst(manifest);
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
      ...noticesOf(judged, manifest, document, asOf, noticeDays),
    ],
    manifest,
    judged,
    map: new DataMapBuilder(),
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

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
