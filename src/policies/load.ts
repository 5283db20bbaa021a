import type { Document } from '../formats/document.js';
import { type DocumentValidator, schemaDiagnostics } from '../formats/schema-errors.js';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import { join, type Pointer } from '../model/pointer.js';
import { AREAS, type Area, type Policy, type Rule, type Text } from '../model/policy.js';
import type { Severity } from '../model/severity.js';
import { restoreReserved } from '../model/unknown.js';
import { plainCompiler } from './compile.js';
import type { RuleSchemas } from './rule.js';
import { children, definitionName, isSchemaObject, type Schema, type SchemaObject } from './schema.js';

/** A rule with its schemas, as read from a policy folder. */
export interface RuleSource extends Rule, RuleSchemas {
  readonly sensitive: boolean;
  readonly explain: boolean;
  /** Name of the rule file without extension, such as `aws`; rules of one file load together. */
  readonly group: string;
}

export interface LoadedPolicy extends Omit<Policy, 'rules'> {
  readonly rules: readonly RuleSource[];
}

/** The files of one policy folder, `cases/` left out. */
export interface PolicyFolder {
  /** `<area>/<name>` */
  readonly id: string;
  /** `policy.yaml` */
  readonly policy: Document;
  /** The other YAML or JSON files. */
  readonly rules: readonly Document[];
}

export interface PolicyValidators {
  readonly policy: DocumentValidator;
  readonly rules: DocumentValidator;
}

interface PolicyFile {
  readonly title: Text;
  readonly severity: Severity;
  readonly rationale: Text;
  readonly references: Policy['references'];
  readonly equivalents?: readonly string[];
  readonly when?: Schema;
  readonly sensitive?: boolean;
}

/**
 * A policy from its folder. What breaks the published schemas, or cannot be compiled, becomes diagnostics with file
 * and line; then there is no policy.
 */
export function loadPolicy(
  folder: PolicyFolder,
  validators: PolicyValidators,
): { policy?: LoadedPolicy; diagnostics: Diagnostic[] } {
  const diagnostics = [
    ...areaDiagnostics(folder),
    ...schemaDiagnostics(validators.policy, folder.policy, 'invalid-policy'),
    ...folder.rules.flatMap((document) => schemaDiagnostics(validators.rules, document, 'invalid-policy')),
  ];
  if (diagnostics.length > 0) return { diagnostics };
  const file = restoreReserved(folder.policy.value) as PolicyFile;
  const rules = folder.rules.flatMap((document) => rulesOf(folder.id, file, document));
  const broken = folder.rules.flatMap((document) => compileDiagnostics(document, file.when, folder.policy));
  if (broken.length > 0) return { diagnostics: broken };
  if (rules.length === 0) {
    return {
      diagnostics: [
        problem('The policy has no rule: a definition with `message` is one.', folder.policy, ''),
      ],
    };
  }
  const { title, severity, rationale, references, equivalents = [] } = file;
  const area = folder.id.slice(0, folder.id.indexOf('/')) as Area;
  return {
    policy: { id: folder.id, area, title, severity, rationale, references, equivalents, rules },
    diagnostics: [],
  };
}

function areaDiagnostics({ id, policy }: PolicyFolder): Diagnostic[] {
  const area = id.slice(0, Math.max(0, id.indexOf('/')));
  if ((AREAS as readonly string[]).includes(area)) return [];
  return [problem(`A policy lies in a folder of its area: ${AREAS.join(', ')}.`, policy, '')];
}

function rulesOf(policyId: string, file: PolicyFile, document: Document): RuleSource[] {
  const definitions = definitionsOf(document);
  const parts = Object.fromEntries(Object.entries(definitions).filter(([, schema]) => !isRule(schema)));
  return Object.entries(definitions).flatMap(([type, schema]) => {
    if (!isRule(schema)) return [];
    const { message, remediation, severity = file.severity, explain = false, ...body } = schema;
    return [
      {
        id: `${policyId}/${type}`,
        policyId,
        type,
        severity: severity as Severity,
        message: message as Text,
        remediation: remediation as Text,
        sensitive: file.sensitive ?? false,
        explain: explain as boolean,
        group: groupOf(document.file),
        ...schemasOf(file.when, body, parts),
      },
    ];
  });
}

function definitionsOf(document: Document): Record<string, Schema> {
  return (restoreReserved(document.value) as { $defs: Record<string, Schema> }).$defs;
}

/** A definition with a message is a rule; the others are parts for `$ref`. */
function isRule(schema: Schema): schema is SchemaObject {
  return isSchemaObject(schema) && schema['message'] !== undefined;
}

function groupOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.slice(0, name.lastIndexOf('.'));
}

/** `when` of the policy, and `if` without `else` at the top of the rule, say when it applies; the rest is what it asks. */
function schemasOf(when: Schema | undefined, body: SchemaObject, parts: Record<string, Schema>): RuleSchemas {
  const conditions: Schema[] = when === undefined ? [] : [when];
  let requirement: SchemaObject = body;
  if (body['if'] !== undefined && body['else'] === undefined) {
    const { if: condition, then: consequence = true, ...rest } = body;
    conditions.push(condition as Schema);
    const allOf = (rest['allOf'] ?? []) as Schema[];
    requirement =
      Object.keys(rest).length === 0 && isSchemaObject(consequence as Schema)
        ? (consequence as SchemaObject)
        : { ...rest, allOf: [...allOf, consequence as Schema] };
  }
  const condition: Schema = conditions.length === 0 ? true : { allOf: conditions };
  return { condition: withParts(condition, parts), requirement: withParts(requirement, parts) };
}

/** Adds the definitions that the schema reaches through `$ref`, and no others. */
function withParts(schema: Schema, parts: Record<string, Schema>): Schema {
  if (!isSchemaObject(schema)) return schema;
  const reached = new Map<string, Schema>();
  const visit = (node: Schema): void => {
    if (!isSchemaObject(node)) return;
    const name = typeof node['$ref'] === 'string' ? definitionName(node['$ref']) : undefined;
    const part = name === undefined ? undefined : parts[name];
    if (name !== undefined && part !== undefined && !reached.has(name)) {
      reached.set(name, part);
      visit(part);
    }
    for (const child of children(node)) visit(child);
  };
  visit(schema);
  return reached.size === 0 ? schema : { ...schema, $defs: Object.fromEntries([...reached].sort(byName)) };
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** What the compiler refuses: an unknown keyword or format, a pattern that is no regular expression, a dangling `$ref`. */
function compileDiagnostics(document: Document, when: Schema | undefined, policy: Document): Diagnostic[] {
  const definitions = definitionsOf(document);
  const ajv = plainCompiler();
  const found = when === undefined ? [] : refused(() => ajv.compile(when), policy, '/when');
  ajv.addSchema({ $defs: definitions }, 'file');
  for (const name of Object.keys(definitions)) {
    const pointer = join('/$defs', name);
    found.push(...refused(() => ajv.getSchema(`file#${encodeURI(pointer)}`), document, pointer));
  }
  return found;
}

function refused(compile: () => unknown, document: Document, pointer: Pointer): Diagnostic[] {
  try {
    compile();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [problem(`This schema cannot be compiled: ${reason}.`, document, pointer)];
  }
}

function problem(message: string, document: Document, pointer: Pointer): Diagnostic {
  return diagnostic('invalid-policy', 'error', message, document.file, document.locate(pointer));
}
