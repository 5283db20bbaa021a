/**
 * `data "aws_iam_policy_document"`, as version 6 of the provider writes it (earlier ones wrote `"Sid": ""` for a
 * statement without one).
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_document_data_source.go
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_model.go
 */
import type { Located } from '../../../model/resource.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { type Term, unknownOf } from '../expression/term.js';
import type { Trace } from '../trace.js';
import { type Arguments, distinct, INVALID, joined, keyed, present, single, sortedSet } from './arguments.js';
import { type Merging, merged, type Policy, type Statement } from './iam-policy.js';
import { policyIn } from './iam-policy-source.js';
import { documentOf, type Found, isDocument } from './json-document.js';
import type { DocumentReader } from './reader.js';
import { locateElement } from './statement-places.js';

const ELEMENTS = {
  arguments: {
    Sid: 'sid',
    Effect: 'effect',
    Action: 'actions',
    NotAction: 'not_actions',
    Resource: 'resources',
    NotResource: 'not_resources',
    Principal: 'principals',
    NotPrincipal: 'not_principals',
    Condition: 'condition',
  },
  principal: { type: 'type', value: 'identifiers' },
  condition: { test: 'test', variable: 'variable', value: 'values' },
} as const;

export function iamPolicyDocument(given: Arguments, reader: DocumentReader): Found {
  const sources = policiesIn(given, 'source_policy_documents', reader);
  const overrides = policiesIn(given, 'override_policy_documents', reader);
  if (isUnknown(sources)) return sources;
  if (isUnknown(overrides)) return overrides;
  const { version, id, statements } = merged([...sources, ownPolicy(given), ...overrides]);
  const value = present([
    ['Version', version],
    ['Id', id],
    ['Statement', statementsValue(statements)],
  ]);
  return documentOf(value, (segments, trace) => locate(given, statements, segments, trace));
}

function statementsValue(statements: Policy['statements']): Term | undefined {
  if (isUnknown(statements)) return statements;
  return statements.length === 0 ? undefined : statements.map(({ value }) => value);
}

function ownPolicy(given: Arguments): Merging {
  const blocks = given.blocks('statement');
  return {
    version: given.text('version') ?? '2012-10-17',
    id: given.text('policy_id'),
    statements: isUnknown(blocks) ? blocks : blocks.map(statementOf),
    hasDistinctSids: true,
  };
}

/** The documents in a list. */
function policiesIn(given: Arguments, name: string, reader: DocumentReader): readonly Merging[] | Unknown {
  const written = given.written(name);
  const value = given.value(name);
  if (written === undefined || value === null) return [];
  const items = reader.readItems(written);
  if (items === undefined) return isUnknown(value) ? value : INVALID;
  const policies: Merging[] = [];
  for (const { found, term } of items) {
    if (term === null) continue;
    const policy = isDocument(found) ? policyIn(found) : (found ?? INVALID);
    if (isUnknown(policy)) return policy;
    policies.push({ ...policy, hasDistinctSids: name === 'source_policy_documents' });
  }
  return policies;
}

function statementOf(block: Arguments): Statement {
  const sid = block.text('sid');
  const value = present([
    ['Sid', sid],
    ['Effect', block.text('effect') ?? 'Allow'],
    ['Action', oneOrAll(block.texts('actions'), false)],
    ['NotAction', oneOrAll(block.texts('not_actions'), false)],
    ['Resource', oneOrAll(block.texts('resources'), true)],
    ['NotResource', oneOrAll(block.texts('not_resources'), true)],
    ['Principal', principals(block.blocks('principals'))],
    ['NotPrincipal', principals(block.blocks('not_principals'))],
    ['Condition', conditions(block.blocks('condition'))],
  ]);
  return { sid, value, locate: (segments, trace) => locateElement(block, segments, ELEMENTS, trace) };
}

/** One element alone, several in falling order. */
function oneOrAll(items: ReturnType<Arguments['texts']>, withVariables: boolean): Term | undefined {
  if (items === undefined || isUnknown(items)) return items;
  const ordered = sortedSet(items, 'descending');
  return isUnknown(ordered) ? ordered : single(withVariables ? ordered.map(variablesIn) : ordered);
}

/** `&{aws:username}` stands for what would be an interpolation. */
function variablesIn(item: Term): Term {
  return typeof item === 'string' ? item.replaceAll('&{', '${') : item;
}

function principals(blocks: readonly Arguments[] | Unknown): Term | undefined {
  if (isUnknown(blocks)) return blocks;
  const different = distinct(blocks, ['type', 'identifiers']);
  if (different.length === 0) return undefined;
  const byType = new Map<string, Term>();
  for (const block of different) {
    const type = block.text('type') ?? INVALID;
    if (isUnknown(type)) return type;
    const identifiers = oneOrAll(block.texts('identifiers'), true) ?? [];
    if (type === '*' && different.length === 1 && (identifiers === '*' || isUnknown(identifiers)))
      return identifiers;
    byType.set(type, joined(byType.get(type), identifiers));
  }
  return keyed(byType);
}

function conditions(blocks: readonly Arguments[] | Unknown): Term | undefined {
  if (isUnknown(blocks)) return blocks;
  if (blocks.length === 0) return undefined;
  const byTest = new Map<string, Map<string, Term>>();
  for (const block of distinct(blocks, ['test', 'variable', 'values'])) {
    const [test, variable] = [block.text('test') ?? INVALID, block.text('variable') ?? INVALID];
    if (isUnknown(test) || isUnknown(variable)) return unknownOf(test, variable);
    const values = block.texts('values') ?? [];
    const written = isUnknown(values) ? values : values.map(variablesIn);
    const byVariable = byTest.get(test) ?? new Map<string, Term>();
    byVariable.set(variable, joined(byVariable.get(variable), single(written)));
    byTest.set(test, byVariable);
  }
  return keyed(new Map([...byTest].map(([test, variables]) => [test, keyed(variables)])));
}

function locate(
  { part }: Arguments,
  statements: Policy['statements'],
  segments: readonly string[],
  trace: Trace,
): Located {
  const [element, index, ...inside] = segments;
  if (element === 'Version') return trace.part(part, ['version']);
  if (element === 'Id') return trace.part(part, ['policy_id']);
  if (element !== 'Statement') return trace.part(part, []);
  const statement = isUnknown(statements) ? undefined : statements[Number(index)];
  return statement === undefined ? trace.part(part, ['statement']) : statement.locate(inside, trace);
}
