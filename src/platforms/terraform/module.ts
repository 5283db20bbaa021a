import type { Block } from '../../formats/hcl/ast.js';
import type { HclDocument } from '../../formats/hcl.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import type { PlatformResult } from '../platform.js';
import { type Declaration, declarationOf, hasNoInstance } from './declaration.js';
import { Providers } from './provider.js';
import { ReferenceGraph } from './reference-graph.js';
import { type Surroundings, TerraformResource } from './resource.js';

/** The files of one folder. */
export class Module {
  readonly #diagnostics: Diagnostic[] = [];

  constructor(private readonly documents: readonly HclDocument[]) {}

  read(): PlatformResult {
    const documents = this.documents.filter((document) => !this.isShadowed(document));
    const overriding = documents.filter(isOverride);
    const own = documents.filter((document) => !isOverride(document));
    const providers = new Providers(own.flatMap((document) => blocksOf(document, 'provider')));
    const overrides = overridesIn(overriding.flatMap((document) => this.declarationsIn(document)));
    const surroundings: Surroundings = {
      providerOf: (declaration) => providers.providerOf(declaration),
      referencesOf: (resource) => graph.referencesOf(resource),
      referencedByOf: (resource) => graph.referencedByOf(resource),
      overridesOf: ({ address }) => overrides.get(address) ?? new Map(),
    };
    const resources = own
      .flatMap((document) => this.declarationsIn(document))
      .filter(({ block }) => !hasNoInstance(block))
      .map((declaration) => new TerraformResource(declaration, surroundings));
    const graph = new ReferenceGraph(
      resources,
      own.flatMap((document) => blocksOf(document, 'module')),
    );
    return { resources, diagnostics: this.#diagnostics };
  }

  private declarationsIn(document: HclDocument): Declaration[] {
    return [...document.blocks('resource'), ...document.blocks('data')].flatMap((placed) => {
      const declaration = declarationOf(document, placed);
      if (declaration !== undefined) return [declaration];
      const message = `A \`${placed.block.type}\` block has two labels, its type and its name; this one is not checked.`;
      this.#diagnostics.push(
        diagnostic('syntax-error', 'error', message, document.file, document.at(placed.block.header)),
      );
      return [];
    });
  }

  /** OpenTofu reads `main.tofu` in place of `main.tf` where both are there. */
  private isShadowed(document: HclDocument): boolean {
    if (!document.file.endsWith('.tf')) return false;
    const twin = document.file.replace(/\.tf$/, '.tofu');
    return this.documents.some(({ file }) => file === twin);
  }
}

function blocksOf(document: HclDocument, type: string): Block[] {
  return document.blocks(type).map(({ block }) => block);
}

/** https://developer.hashicorp.com/terraform/language/files/override */
function isOverride(document: HclDocument): boolean {
  return /(?:^|\/|_)override\.(?:tf|tofu)$/.test(document.file);
}

/** By address: the names that override files replace, with the file that does it. */
function overridesIn(declarations: readonly Declaration[]): Map<string, Map<string, string>> {
  const overrides = new Map<string, Map<string, string>>();
  for (const { address, block, document } of declarations) {
    const names = overrides.get(address) ?? new Map<string, string>();
    overrides.set(address, names);
    for (const { name } of block.body.attributes) names.set(name, document.file);
    for (const nested of block.body.blocks) names.set(nested.type, document.file);
  }
  return overrides;
}
