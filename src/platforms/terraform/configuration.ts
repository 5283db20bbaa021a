import type { HclDocument } from '../../formats/hcl.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import { type Declaration, declarationOf } from './declaration.js';
import type { Definition, PlacedBlock } from './definition.js';
import { isVariablesFile } from './inputs.js';
import { localCycles } from './local-cycles.js';
import { isOverride, merged } from './overrides.js';

/** What the files of one folder say, before anything is evaluated: shared by all calls of the module. */
export class Configuration {
  readonly files: ReadonlySet<string>;
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
  readonly variablesFiles: readonly HclDocument[];

  /**
   * @param folder relative to the checked root; '' is the root itself
   * @param origin `installed`: fetched by Terraform; `plan`: repeated by a plan. Nobody edits such files.
   */
  constructor(
    readonly folder: string,
    documents: readonly HclDocument[],
    readonly origin: 'repository' | 'installed' | 'plan' = 'repository',
  ) {
    this.files = new Set(documents.map(({ file }) => file));
    this.variablesFiles = documents.filter(({ file }) => isVariablesFile(file));
    const all = documents.filter((document) => {
      return !isVariablesFile(document.file) && !isShadowed(document, documents);
    });
    const own = all.filter((document) => !isOverride(document));
    const overriding = all.filter(isOverride);
    const problems: Diagnostic[] = [];
    const blocks = (type: string): readonly PlacedBlock[] => {
      return merged(blocksIn(own, type), blocksIn(overriding, type), problems);
    };
    this.declarations = [...blocks('resource'), ...blocks('data')].flatMap((placed) => {
      return declared(placed, problems);
    });
    this.#byAddress = new Map(this.declarations.map((declaration) => [declaration.address, declaration]));
    this.variables = named(blocks('variable'));
    this.outputs = named(blocks('output'));
    this.calls = named(blocks('module'));
    this.locals = localsOf([...own, ...overriding]);
    this.providers = blocks('provider');
    this.diagnostics = [...problems, ...localCycles(this.locals)];
  }

  /** The resource or data source at an address inside the module. */
  declarationAt(address: string): Declaration | undefined {
    return this.#byAddress.get(address);
  }
}

function declared(placed: PlacedBlock, problems: Diagnostic[]): Declaration[] {
  const declaration = declarationOf(placed);
  if (declaration !== undefined) return [declaration];
  const { document, block } = placed;
  const message = `A \`${block.type}\` block has two labels, its type and its name; this one is not checked.`;
  problems.push(diagnostic('syntax-error', 'error', message, document.file, document.at(block.header)));
  return [];
}

function blocksIn(documents: readonly HclDocument[], type: string): PlacedBlock[] {
  return documents.flatMap((document) => document.blocks(type).map(({ block }) => ({ document, block })));
}

/** Blocks with one label, by it; the first one counts where a name is taken twice. */
function named(blocks: readonly PlacedBlock[]): Map<string, PlacedBlock> {
  const byName = new Map<string, PlacedBlock>();
  for (const placed of blocks) {
    const [name] = placed.block.labels;
    if (name !== undefined && !byName.has(name)) byName.set(name, placed);
  }
  return byName;
}

/** Locals of override files come last, and the last one counts. */
function localsOf(documents: readonly HclDocument[]): Map<string, Definition> {
  const locals = new Map<string, Definition>();
  for (const { document, block } of blocksIn(documents, 'locals')) {
    for (const attribute of block.body.attributes) locals.set(attribute.name, { document, attribute });
  }
  return locals;
}

/** OpenTofu reads `main.tofu` in place of `main.tf` where both are there. */
function isShadowed({ file }: HclDocument, documents: readonly HclDocument[]): boolean {
  const twin = file.replace(/\.tf(\.json)?$/, '.tofu$1');
  return twin !== file && documents.some((other) => other.file === twin);
}
