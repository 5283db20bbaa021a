import type { Term } from '../term.js';
import { isList, isMapping, membersOf } from './containers.js';
import {
  type Definition,
  type Definitions,
  known,
  NOT_COMPUTED,
  type Outcome,
  strict,
} from './definition.js';
import type { FunctionEnvironment } from './environment.js';
import { decoded } from './json.js';
import { numberText, text } from './primitives.js';

/** https://developer.hashicorp.com/terraform/language/functions/yamlencode and yamldecode */
export function yamlFunctions(environment: FunctionEnvironment): Definitions {
  return { yamldecode: decode(environment), yamlencode: strict([known], encode) };
}

function decode({ readYaml }: FunctionEnvironment): Definition {
  return strict([text], (source) => {
    const value = readYaml?.(source);
    // What our reader refuses, Terraform's may accept: their ideas of tags differ.
    return value === undefined ? NOT_COMPUTED : decoded(value);
  });
}

function encode(value: Term): Outcome {
  const lines = linesOf(value);
  return lines === undefined ? NOT_COMPUTED : `${lines.join('\n')}\n`;
}

/** The lines of a value; undefined for one that holds what an emitter has more than one way to write. */
function linesOf(value: Term): readonly string[] | undefined {
  if (isList(value)) return value.length === 0 ? ['[]'] : concatenated(value.map(itemLines));
  if (!isMapping(value)) return scalarLines(value);
  const members = membersOf(value);
  if (members.length === 0) return ['{}'];
  return concatenated(members.map(([name, member]) => memberLines(name, member)));
}

function itemLines(item: Term): readonly string[] | undefined {
  const lines = linesOf(item);
  return lines?.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** Lists stand at the same level as their key, mappings further in. */
function memberLines(name: string, member: Term): readonly string[] | undefined {
  const key = scalarLines(name)?.[0];
  const lines = linesOf(member);
  if (key === undefined || lines === undefined || key.length > MAX_KEY) return undefined;
  const opens = isList(member) ? member.length > 0 : isMapping(member) && lines[0] !== '{}';
  if (!opens) return [`${key}: ${lines[0] ?? ''}`];
  return [`${key}:`, ...lines.map((line) => (isList(member) ? line : `  ${line}`))];
}

/** Longer keys are written in another way (libyaml's limit). */
const MAX_KEY = 128;

/** Printable ASCII on a line of a length that is not folded. */
const PLAIN = /^[\x20-\x7e]{0,60}$/;

function scalarLines(value: Term): readonly string[] | undefined {
  if (typeof value === 'string') return PLAIN.test(value) ? [JSON.stringify(value)] : undefined;
  const written = typeof value === 'number' ? numberText(value) : String(value);
  return written === undefined ? undefined : [written];
}

function concatenated(groups: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return groups.includes(undefined) ? undefined : groups.flatMap((lines) => lines ?? []);
}
