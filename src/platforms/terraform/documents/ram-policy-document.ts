/**
 * `data "alicloud_ram_policy_document"`:
 * https://github.com/aliyun/terraform-provider-alicloud/blob/master/alicloud/data_source_alicloud_ram_policy_document.go
 * One action or resource is written as a text, several as a list:
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_policy_document
 */
import type { Located } from '../../../model/resource.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { type Term, unknownOf } from '../expression/term.js';
import type { Trace } from '../trace.js';
import { type Arguments, distinct, INVALID, joined, keyed, present, single, sorted } from './arguments.js';
import { documentOf, type Found } from './json-document.js';
import { locateElement } from './statement-places.js';

const ELEMENTS = {
  arguments: {
    Effect: 'effect',
    Action: 'action',
    Resource: 'resource',
    Principal: 'principal',
    Condition: 'condition',
  },
  principal: { type: 'entity', value: 'identifiers' },
  condition: { test: 'operator', variable: 'variable', value: 'values' },
} as const;

export function ramPolicyDocument(given: Arguments): Found {
  const blocks = given.blocks('statement');
  const value = present([
    ['Statement', isUnknown(blocks) ? blocks : blocks.map(statementOf)],
    ['Version', given.text('version') ?? '1'],
  ]);
  return documentOf(value, (segments, trace) => locate(given, segments, trace));
}

function statementOf(block: Arguments): Term {
  return present([
    ['Effect', block.text('effect') ?? 'Allow'],
    ['Action', single(block.texts('action') ?? INVALID)],
    ['Resource', optional(block.texts('resource'))],
    ['Principal', principals(block.blocks('principal'))],
    ['Condition', conditions(block.blocks('condition'))],
  ]);
}

function optional(texts: ReturnType<Arguments['texts']>): Term | undefined {
  return texts === undefined ? undefined : single(texts);
}

function principals(blocks: readonly Arguments[] | Unknown): Term | undefined {
  if (isUnknown(blocks)) return blocks;
  const byEntity = new Map<string, Term>();
  for (const block of distinct(blocks, ['entity', 'identifiers'])) {
    const entity = block.text('entity') ?? INVALID;
    if (isUnknown(entity)) return entity;
    const identifiers = block.texts('identifiers') ?? [];
    const written = isUnknown(identifiers) ? identifiers : sorted(identifiers, 'descending');
    byEntity.set(entity, joined(byEntity.get(entity), written));
  }
  return byEntity.size === 0 ? undefined : keyed(byEntity);
}

function conditions(blocks: readonly Arguments[] | Unknown): Term | undefined {
  if (isUnknown(blocks)) return blocks;
  const byOperator = new Map<string, Map<string, Term>>();
  for (const block of distinct(blocks, ['operator', 'variable', 'values'])) {
    const [operator, variable] = [block.text('operator') ?? INVALID, block.text('variable') ?? INVALID];
    if (isUnknown(operator) || isUnknown(variable)) return unknownOf(operator, variable);
    const byVariable = byOperator.get(operator) ?? new Map<string, Term>();
    byVariable.set(variable, joined(byVariable.get(variable), single(block.texts('values') ?? [])));
    byOperator.set(operator, byVariable);
  }
  if (byOperator.size === 0) return undefined;
  return keyed(new Map([...byOperator].map(([operator, variables]) => [operator, keyed(variables)])));
}

function locate(given: Arguments, segments: readonly string[], trace: Trace): Located {
  const [element, index, ...inside] = segments;
  if (element === 'Version') return trace.part(given.part, ['version']);
  if (element !== 'Statement') return trace.part(given.part, []);
  const blocks = given.blocks('statement');
  const statement = isUnknown(blocks) ? undefined : blocks[Number(index)];
  return statement === undefined
    ? trace.part(given.part, ['statement'])
    : locateElement(statement, inside, ELEMENTS, trace);
}
