import { unknown } from '../../model/unknown.js';
import { attributeOf, type Declaration } from './declaration.js';
import { Arguments } from './documents/arguments.js';
import { goJson } from './documents/go-json.js';
import { googleIamPolicy } from './documents/google-iam-policy.js';
import { iamPolicyDocument } from './documents/iam-policy-document.js';
import { documentOf, type Found, isDocument } from './documents/json-document.js';
import { ramPolicyDocument } from './documents/ram-policy-document.js';
import { DocumentReader } from './documents/reader.js';
import { parsed } from './documents/text.js';
import type { Evaluation } from './evaluation.js';
import { isKnown, type Term } from './expression/term.js';
import { Memo } from './memo.js';
import type { ModuleInstance } from './module-instance.js';
import { PLACE_SOURCES, type PlaceSource } from './place-sources.js';
import type { Referred } from './references/referred.js';
import type { Instance } from './repetition.js';
import { providerBody } from './value.js';

/** A data source that writes its arguments as a document. Tencent Cloud and Huawei Cloud have none. */
interface DocumentSource {
  /** The attributes with the text, each with the indentation of one level. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What else it exports. */
  readonly others: readonly string[];
  read(given: Arguments, reader: DocumentReader): Found;
}

const DOCUMENT_SOURCES: Readonly<Record<string, DocumentSource>> = {
  aws_iam_policy_document: {
    attributes: { json: '  ', minified_json: '' },
    others: [
      'id',
      'override_json',
      'override_policy_documents',
      'policy_id',
      'source_json',
      'source_policy_documents',
      'statement',
      'version',
    ],
    read: iamPolicyDocument,
  },
  alicloud_ram_policy_document: {
    attributes: { document: '' },
    others: ['id', 'output_file', 'statement', 'version'],
    read: ramPolicyDocument,
  },
  google_iam_policy: {
    attributes: { policy_data: '' },
    others: ['audit_config', 'binding', 'id'],
    read: googleIamPolicy,
  },
};

/** The data sources of a module instance whose attributes follow from the configuration alone. */
export class DataSources {
  readonly #documents = new Memo<Found>();
  readonly #known = new Memo<Readonly<Record<string, Term>> | undefined>();
  readonly #reader: DocumentReader;

  constructor(
    private readonly module: ModuleInstance,
    private readonly evaluation: Evaluation,
  ) {
    this.#reader = new DocumentReader(evaluation);
  }

  /** The attributes that are known; undefined where that is none. */
  known(declaration: Declaration, instance: Instance): Readonly<Record<string, Term>> | undefined {
    const [source, place] = [sourceOf(declaration), placeSourceOf(declaration)];
    if (source === undefined && place === undefined) return undefined;
    const compute = () =>
      (source && this.texts(declaration, source, instance)) ??
      (place && this.place(declaration, place, instance));
    return this.#known.get(`${declaration.address}${instance.key}`, compute, undefined);
  }

  /** All attributes, the others unknown; undefined where none is known. */
  all(declaration: Declaration, instance: Instance, name: string): Term | undefined {
    const known = this.known(declaration, instance);
    if (known === undefined) return undefined;
    const { others } = sourceOf(declaration) ?? placeSourceOf(declaration) ?? { others: [] };
    return { ...Object.fromEntries(others.map((other) => [other, unknown(`${name}.${other}`)])), ...known };
  }

  /** The document that an attribute holds; undefined for one that holds none, or is not known here. */
  document({ declaration, instance, attribute }: Referred): Found {
    const source = sourceOf(declaration);
    if (source === undefined || !Object.hasOwn(source.attributes, attribute)) return undefined;
    const read = this.read(declaration, source, instance);
    const text = this.planned(declaration, source, instance)?.[attribute];
    if (typeof text !== 'string') return read;
    const { document: file, block } = declaration;
    return documentOf(parsed(text, this.module.functions) ?? null, (segments, trace) =>
      isDocument(read) ? read.locate(segments, trace) : trace.found(file.at(block.header)),
    );
  }

  private texts(
    declaration: Declaration,
    source: DocumentSource,
    instance: Instance,
  ): Readonly<Record<string, Term>> | undefined {
    const planned = this.planned(declaration, source, instance);
    return planned ?? textsOf(source, this.read(declaration, source, instance));
  }

  private place(
    declaration: Declaration,
    { otherwise, attributesAt }: PlaceSource,
    { scope }: Instance,
  ): Readonly<Record<string, Term>> | undefined {
    const { body } = declaration.block;
    if (otherwise.some((name) => attributeOf(body, name) !== undefined)) return undefined;
    const { providers } = this.module;
    // The region of a zone is not that of the configuration.
    if (providers.placeOf(declaration, scope)?.argument === 'zone') return undefined;
    const region = providers.regionOf(declaration, scope);
    return typeof region === 'string' ? attributesAt(region) : undefined;
  }

  /** The texts that a plan has. */
  private planned(
    { address }: Declaration,
    { attributes }: DocumentSource,
    { key }: Instance,
  ): Readonly<Record<string, Term>> | undefined {
    const { plan, path } = this.module;
    const values = plan?.instancesOf(path, address)?.find((planned) => planned.key === key)?.values;
    const names = Object.keys(attributes).filter((name) => typeof values?.[name] === 'string');
    return names.length === 0
      ? undefined
      : Object.fromEntries(names.map((name) => [name, values?.[name] as string]));
  }

  private read(declaration: Declaration, source: DocumentSource, instance: Instance): Found {
    const { address, document, block } = declaration;
    // A plan does not repeat all that a block says.
    if (this.module.configuration.origin === 'plan') return unknown(address);
    const compute = (): Found => {
      const { header, span } = block;
      const part = { document, header, span, body: providerBody(block.body), scope: instance.scope };
      return source.read(new Arguments(part, this.evaluation), this.#reader);
    };
    return this.#documents.get(`${address}${instance.key}`, compute, unknown(address));
  }
}

function sourceOf({ managed, kind }: Declaration): DocumentSource | undefined {
  return !managed && Object.hasOwn(DOCUMENT_SOURCES, kind) ? DOCUMENT_SOURCES[kind] : undefined;
}

function placeSourceOf({ managed, kind }: Declaration): PlaceSource | undefined {
  return !managed && Object.hasOwn(PLACE_SOURCES, kind) ? PLACE_SOURCES[kind] : undefined;
}

/** The text of a document that is wholly known, by attribute. */
function textsOf({ attributes }: DocumentSource, found: Found): Readonly<Record<string, Term>> | undefined {
  if (!isDocument(found) || !isKnown(found.value)) return undefined;
  const texts = Object.entries(attributes).map(([name, indent]) => [name, goJson(found.value, indent)]);
  return texts.some(([, text]) => text === undefined) ? undefined : Object.fromEntries(texts);
}
