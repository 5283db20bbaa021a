import type { Document } from '../../formats/document.js';
import { HclDocument } from '../../formats/hcl.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import { type Declaration, declarationOf } from './declaration.js';
import type { Definition, PlacedBlock } from './definition.js';
import { isVariablesFile } from './inputs.js';
import { localCycles } from './local-cycles.js';

/** What the files of one folder say, before anything is evaluated: shared by all calls of the module. */
export class Configuration {
  /** Resources and data sources. */
  readonly declarations: readonly Declaration[];
  readonly #byAddress: ReadonlyMap<string, Declaration>;
  readonly variables: ReadonlyMap<string, PlacedBlock>;
  readonly outputs: ReadonlyMap<string, PlacedBlock>;
  readonly calls: ReadonlyMap<string, PlacedBlock>;
  readonly locals: ReadonlyMap<string, Definition>;
  readonly providers: readonly PlacedBlock[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that give values to the variables of a root module. */
  readonly variablesFiles: readonly Document[];
  /** By address, the names that override files replace, with the file that does it. */
  readonly #overrides: ReadonlyMap<string, ReadonlyMap<string, string>>;

  /** @param folder relative to the checked root; '' is the root itself */
  constructor(
    readonly folder: string,
    documents: readonly Document[],
  ) {
    this.variablesFiles = documents.filter(({ file }) => isVariablesFile(file));
    const all = documents.filter(
      (document): document is HclDocument =>
        document instanceof HclDocument &&
        !isVariablesFile(document.file) &&
        !isShadowed(document, documents),
    );
    const own = all.filter((document) => !isOverride(document));
    const problems: Diagnostic[] = [];
    this.declarations = own.flatMap((document) => declarationsIn(document, problems));
    this.#byAddress = new Map(this.declarations.map((declaration) => [declaration.address, declaration]));
    this.variables = named(own, 'variable');
    this.outputs = named(own, 'output');
    this.calls = named(own, 'module');
    this.locals = localsOf(own);
    this.providers = own.flatMap((document) => blocksIn(document, 'provider'));
    this.#overrides = overridesIn(all.filter(isOverride));
    this.diagnostics = [...problems, ...localCycles(this.locals)];
  }

  /** The resource or data source at an address inside the module. */
  declarationAt(address: string): Declaration | undefined {
    return this.#byAddress.get(address);
  }

  /** The arguments and blocks of `var.x`, `aws_s3_bucket.logs`, `locals` … that override files replace. */
  overridesOf(address: string): ReadonlyMap<string, string> {
    return this.#overrides.get(address) ?? NONE;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

function declarationsIn(document: HclDocument, problems: Diagnostic[]): Declaration[] {
  return [...document.blocks('resource'), ...document.blocks('data')].flatMap((placed) => {
    const declaration = declarationOf(document, placed);
    if (declaration !== undefined) return [declaration];
    const message = `A \`${placed.block.type}\` block has two labels, its type and its name; this one is not checked.`;
    const at = document.at(placed.block.header);
    problems.push(diagnostic('syntax-error', 'error', message, document.file, at));
    return [];
  });
}

function blocksIn(document: HclDocument, type: string): PlacedBlock[] {
  return document.blocks(type).map(({ block }) => ({ document, block }));
}

/** Blocks with one label, by it; the first one counts where a name is taken twice. */
function named(documents: readonly HclDocument[], type: string): Map<string, PlacedBlock> {
  const blocks = new Map<string, PlacedBlock>();
  for (const document of documents) {
    for (const placed of blocksIn(document, type)) {
      const [name] = placed.block.labels;
      if (name !== undefined && !blocks.has(name)) blocks.set(name, placed);
    }
  }
  return blocks;
}

function localsOf(documents: readonly HclDocument[]): Map<string, Definition> {
  const locals = new Map<string, Definition>();
  for (const document of documents) {
    for (const { block } of blocksIn(document, 'locals')) {
      for (const attribute of block.body.attributes) locals.set(attribute.name, { document, attribute });
    }
  }
  return locals;
}

/** OpenTofu reads `main.tofu` in place of `main.tf` where both are there. */
function isShadowed({ file }: Document, documents: readonly Document[]): boolean {
  if (!file.endsWith('.tf')) return false;
  const twin = file.replace(/\.tf$/, '.tofu');
  return documents.some((other) => other.file === twin);
}

/** https://developer.hashicorp.com/terraform/language/files/override */
function isOverride({ file }: Document): boolean {
  return /(?:^|\/|_)override\.(?:tf|tofu)$/.test(file);
}

function overridesIn(documents: readonly HclDocument[]): Map<string, Map<string, string>> {
  const overrides = new Map<string, Map<string, string>>();
  for (const { file, body } of documents) {
    for (const { type, labels, body: inside } of body.blocks) {
      const address = addressOf(type, labels);
      const names = overrides.get(address) ?? new Map<string, string>();
      overrides.set(address, names);
      for (const { name } of inside.attributes) names.set(name, file);
      for (const nested of inside.blocks) names.set(nested.type, file);
    }
  }
  return overrides;
}

const PREFIXES: Readonly<Record<string, string>> = { variable: 'var', resource: '' };

/** As expressions name it: `var.x`, `aws_s3_bucket.logs`, `data.aws_vpc.main`, `module.shop`, `locals`. */
function addressOf(type: string, labels: readonly string[]): string {
  const prefix = Object.hasOwn(PREFIXES, type) ? (PREFIXES[type] ?? type) : type;
  return [prefix, ...labels].filter((part) => part !== '').join('.');
}
