/**
 * How the provider reads the policy documents that it merges:
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_model.go
 */
import { isUnknown, type Unknown } from '../../../model/unknown.js';
import { isList, isMapping, mappingOf, membersOf } from '../expression/functions/containers.js';
import { isKnown, type Term, unknownOf } from '../expression/term.js';
import { INVALID, present, sorted } from './arguments.js';
import type { MaybeText, Policy, Statement } from './iam-policy.js';
import type { JsonDocument } from './json-document.js';

/** What is read of a document and of its statements, in the order in which it is written. */
const DOCUMENT = ['Version', 'Id', 'Statement'] as const;
const STATEMENT = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
] as const;

/** Thrown where the document cannot be read, or not be known. */
class Unreadable extends Error {
  constructor(readonly reason: Unknown) {
    super();
  }
}

export function policyIn(document: JsonDocument): Policy | Unknown {
  try {
    return read(document);
  } catch (error) {
    if (error instanceof Unreadable) return error.reason;
    throw error;
  }
}

function read(document: JsonDocument): Policy {
  const members = membersIn(document.value, DOCUMENT);
  const statements = members.get('Statement') ?? null;
  return {
    version: textIn(members.get('Version')),
    id: textIn(members.get('Id')),
    statements: isUnknown(statements)
      ? statements
      : listIn(statements).map((item, index) => statementIn(item, index, document)),
  };
}

function listIn(term: Term): readonly Term[] {
  if (term === null) return [];
  if (!isList(term)) throw new Unreadable(INVALID);
  return term;
}

function statementIn(term: Term, index: number, document: JsonDocument): Statement {
  const members = membersIn(term, STATEMENT);
  const sid = textIn(members.get('Sid'));
  const given = (name: string) => members.get(name) ?? undefined;
  const value = present([
    ['Sid', sid],
    ['Effect', textIn(members.get('Effect'))],
    ['Action', given('Action')],
    ['NotAction', given('NotAction')],
    ['Resource', given('Resource')],
    ['NotResource', given('NotResource')],
    ['Principal', principalIn(members.get('Principal'))],
    ['NotPrincipal', principalIn(members.get('NotPrincipal'))],
    ['Condition', conditionIn(members.get('Condition'))],
  ]);
  return {
    sid,
    value,
    locate: (segments, trace) => document.locate(['Statement', String(index), ...segments], trace),
  };
}

/** Members that are read, by name; Go takes other capitals for them, too, which nobody writes. */
function membersIn(term: Term, names: readonly string[]): ReadonlyMap<string, Term> {
  if (isUnknown(term)) throw new Unreadable(term);
  if (!isMapping(term)) throw new Unreadable(INVALID);
  const members = new Map(membersOf(term));
  const isMisspelt = (name: string) =>
    !names.includes(name) && names.some((known) => known.toLowerCase() === name.toLowerCase());
  if ([...members.keys()].some(isMisspelt)) throw new Unreadable(INVALID);
  return members;
}

function textIn(term: Term | undefined): MaybeText {
  if (term === undefined || term === null || term === '') return undefined;
  if (typeof term !== 'string' && !isUnknown(term)) throw new Unreadable(INVALID);
  return term;
}

function principalIn(term: Term | undefined): Term | undefined {
  if (term === undefined || isUnknown(term)) return term;
  if (typeof term === 'string') return '*';
  if (!isMapping(term)) throw new Unreadable(INVALID);
  const members = membersOf(term).map(([type, value]) => [type, identifiersIn(value)] as const);
  const [only, ...others] = members;
  if (only === undefined) return undefined;
  if (others.length === 0 && only[0] === '*') {
    if (!isKnown(only[1])) return unknownOf(only[1]);
    if (only[1] === '*' || (isList(only[1]) && only[1].length === 1 && only[1][0] === '*')) return '*';
  }
  return mappingOf(members);
}

function identifiersIn(term: Term): Term {
  if (typeof term === 'string' || isUnknown(term)) return term;
  if (!isList(term)) throw new Unreadable(INVALID);
  const items = term.map((item) => {
    if (typeof item !== 'string' && !isUnknown(item)) throw new Unreadable(INVALID);
    return item;
  });
  return sorted(items, 'descending');
}

/** Numbers are lost on the way, so that a condition with something unknown may not be there at all. */
function conditionIn(term: Term | undefined): Term | undefined {
  if (term === undefined || term === null) return undefined;
  if (!isKnown(term)) return unknownOf(term);
  if (!isMapping(term)) throw new Unreadable(INVALID);
  const tests = membersOf(term).flatMap(([test, variables]) => {
    if (!isMapping(variables)) throw new Unreadable(INVALID);
    const kept = membersOf(variables).flatMap(([name, value]) => {
      const values = valuesIn(value);
      return values === undefined ? [] : [[name, values] as const];
    });
    return kept.length === 0 ? [] : [[test, mappingOf(kept)] as const];
  });
  return tests.length === 0 ? undefined : mappingOf(tests);
}

function valuesIn(value: Term): Term | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (!isList(value)) return undefined;
  if (!value.every((item) => typeof item === 'string')) throw new Unreadable(INVALID);
  return value.length === 1 ? value[0] : value;
}
