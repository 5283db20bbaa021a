import type { Document } from '../../formats/document.js';
import type { Body } from '../../formats/hcl/ast.js';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.js';
import { argument } from './declaration.js';
import type { PlacedBlock } from './definition.js';

/** https://developer.hashicorp.com/terraform/language/files/override */
export function isOverride({ file }: Document): boolean {
  return /(?:^|\/|_)override\.(?:tf|tofu)(?:\.json)?$/.test(file);
}

/**
 * Blocks with what override files change in them: an argument replaces that of the same name, and nested blocks
 * replace all of their type. Blocks of the original keep their place; what was changed knows its own.
 * @param overriding blocks of override files, in the order of the files
 * @param problems receives what overrides nothing, which Terraform refuses
 */
export function merged(
  blocks: readonly PlacedBlock[],
  overriding: readonly PlacedBlock[],
  problems: Diagnostic[],
): readonly PlacedBlock[] {
  if (overriding.length === 0) return blocks;
  const byIdentity = new Map<string, PlacedBlock[]>();
  for (const placed of overriding) {
    const identity = identityOf(placed);
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), placed]);
  }
  const result = blocks.map((placed) => {
    const changes = byIdentity.get(identityOf(placed)) ?? [];
    byIdentity.delete(identityOf(placed));
    return changes.reduce(changed, placed);
  });
  const left = [...byIdentity.values()].map(([first]) => first).filter((placed) => placed !== undefined);
  problems.push(...left.filter((placed) => !isDefaultProvider(placed)).map(overridesNothing));
  return [...result, ...left.filter(isDefaultProvider)];
}

/** Without a block it is there all the same, so that an override may be its only one. */
function isDefaultProvider({ block }: PlacedBlock): boolean {
  return block.type === 'provider' && argument(block, 'alias') === undefined;
}

/** Provider blocks of one name are told apart by their alias. */
function identityOf({ block }: PlacedBlock): string {
  const alias = block.type === 'provider' ? argument(block, 'alias') : undefined;
  return JSON.stringify([block.type, ...block.labels, alias?.kind === 'literal' ? alias.value : undefined]);
}

function changed(placed: PlacedBlock, { document, block }: PlacedBlock): PlacedBlock {
  return {
    ...placed,
    block: { ...placed.block, body: changedBody(placed.block.body, block.body, document) },
  };
}

function changedBody(original: Body, changes: Body, document: Document): Body {
  const names = new Set(changes.attributes.map(({ name }) => name));
  const types = new Set(changes.blocks.map(madeType));
  return {
    attributes: [
      ...original.attributes.filter(({ name }) => !names.has(name)),
      ...changes.attributes.map((attribute) => ({ ...attribute, document })),
    ],
    blocks: [
      ...original.blocks.filter((block) => !types.has(madeType(block))),
      ...changes.blocks.map((block) => ({ ...block, document })),
    ],
  };
}

/** The type of the blocks that a nested block makes: `dynamic "setting"` makes blocks of type `setting`. */
function madeType({ type, labels }: Body['blocks'][number]): string {
  return type === 'dynamic' ? (labels[0] ?? type) : type;
}

function overridesNothing({ document, block }: PlacedBlock): Diagnostic {
  const message = 'This block overrides one that no other file of the folder has; it is not checked.';
  return diagnostic('unresolved', 'warning', message, document.file, document.at(block.header));
}
