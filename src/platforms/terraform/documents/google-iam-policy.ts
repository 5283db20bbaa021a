/**
 * `data "google_iam_policy"`:
 * https://github.com/hashicorp/terraform-provider-google/blob/main/google/services/resourcemanager/data_source_google_iam_policy.go
 * https://pkg.go.dev/google.golang.org/api/cloudresourcemanager/v1#Policy
 */
import type { Located } from '../../../model/resource.js';
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { compareTexts } from '../expression/functions/containers.js';
import { isKnown, type Term, unknownOf } from '../expression/term.js';
import type { Trace } from '../trace.js';
import { type Arguments, INVALID, joined, present, sorted, sortedSet } from './arguments.js';
import { documentOf, type Found } from './json-document.js';

/** In the order in which bindings are sorted, too. */
const CONDITION = ['expression', 'title', 'description'] as const;

interface Binding {
  readonly block: Arguments;
  readonly role: string | Unknown;
  readonly members: readonly (string | Unknown)[] | Unknown;
  readonly condition: Readonly<Record<string, Term>> | Unknown | undefined;
}

export function googleIamPolicy(given: Arguments): Found {
  const bindings = bindingsIn(given);
  const value = present([
    ['auditConfigs', auditConfigs(given.blocks('audit_config'))],
    ['bindings', isUnknown(bindings) ? bindings : notEmpty(bindings.map(bindingValue))],
  ]);
  return documentOf(value, (segments, trace) => locate(given, bindings, segments, trace));
}

/** Bindings of one role and condition are one; they are in the order of these. */
function bindingsIn(given: Arguments): readonly Binding[] | Unknown {
  const blocks = given.blocks('binding');
  if (isUnknown(blocks)) return blocks;
  const all = blocks.map(bindingOf);
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return all;
  const byKey = new Map<string, Binding>();
  const seen = new Set<string>();
  for (const binding of all) {
    const { role, members, condition } = binding;
    if (isUnknown(role) || isUnknown(condition) || !isKnown(condition ?? null)) {
      return unknownOf(role, condition ?? null);
    }
    // Equal blocks of a set are one.
    const whole = JSON.stringify([role, condition, isUnknown(members) ? members : [...members].sort()]);
    if (seen.has(whole) && isKnown(members)) continue;
    seen.add(whole);
    const key = JSON.stringify([role, condition]);
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? binding : { ...same, members: allMembers(same.members, members) });
  }
  return [...byKey.values()].sort(compareBindings);
}

function bindingOf(block: Arguments): Binding {
  const members = block.texts('members') ?? [];
  const conditions = block.blocks('condition');
  const [only] = isUnknown(conditions) ? [] : conditions;
  const condition = only && present(CONDITION.map((name) => [name, only.text(name)] as const));
  return {
    block,
    role: block.text('role') ?? INVALID,
    members: isUnknown(members) ? members : [...new Set(members)],
    condition: isUnknown(conditions) ? conditions : condition,
  };
}

function allMembers(left: Binding['members'], right: Binding['members']): Binding['members'] {
  return isUnknown(left) || isUnknown(right) ? unknownOf(left, right) : [...left, ...right];
}

function compareBindings(left: Binding, right: Binding): number {
  const [a, b] = [sortKeys(left), sortKeys(right)];
  const index = a.findIndex((key, at) => key !== b[at]);
  return index === -1 ? 0 : compareTexts(a[index] ?? '', b[index] ?? '');
}

function sortKeys({ role, condition }: Binding): string[] {
  const conditional = condition === undefined || isUnknown(condition) ? undefined : condition;
  return [
    String(role),
    conditional === undefined ? '0' : '1',
    ...CONDITION.map((name) => String(conditional?.[name] ?? '')),
  ];
}

function bindingValue({ role, members, condition }: Binding): Term {
  const ordered = isUnknown(members) ? members : notEmpty(sorted(members, 'ascending'));
  const expression =
    condition === undefined || isUnknown(condition)
      ? condition
      : present(['description', 'expression', 'title'].map((name) => [name, condition[name]] as const));
  return present([
    ['condition', expression],
    ['members', ordered],
    ['role', role],
  ]);
}

/** Empty lists are left out. */
function notEmpty(list: readonly Term[] | Unknown): Term | undefined {
  return isUnknown(list) || list.length > 0 ? list : undefined;
}

/** Blocks of sets, whose order only the provider knows where there are several. */
function auditConfigs(blocks: readonly Arguments[] | Unknown): Term | undefined {
  return fromSet(blocks, (block) =>
    present([
      ['auditLogConfigs', fromSet(block.blocks('audit_log_configs'), auditLogConfig)],
      ['service', block.text('service') ?? INVALID],
    ]),
  );
}

function auditLogConfig(block: Arguments): Term {
  const members = block.texts('exempted_members');
  const exempted = members === undefined || isUnknown(members) ? members : sortedSet(members, 'ascending');
  const several = exempted !== undefined && !isUnknown(exempted) && exempted.length > 1;
  return present([
    ['exemptedMembers', several ? joined(exempted, exempted) : exempted],
    ['logType', block.text('log_type') ?? INVALID],
  ]);
}

function fromSet(
  blocks: readonly Arguments[] | Unknown,
  convert: (block: Arguments) => Term,
): Term | undefined {
  if (isUnknown(blocks)) return blocks;
  const items = blocks.map(convert);
  if (items.length > 1) return joined(items, items);
  return notEmpty(items);
}

function locate(
  { part }: Arguments,
  bindings: readonly Binding[] | Unknown,
  segments: readonly string[],
  trace: Trace,
): Located {
  const [element, index, name] = segments;
  if (element === 'auditConfigs') return trace.part(part, ['audit_config']);
  if (element !== 'bindings') return trace.part(part, []);
  const binding = isUnknown(bindings) ? undefined : bindings[Number(index)];
  if (binding === undefined) return trace.part(part, ['binding']);
  return trace.part(binding.block.part, name === undefined ? [] : [name]);
}
