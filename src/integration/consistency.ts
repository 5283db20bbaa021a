import type { Document } from '../formats/document.js';
import { type Diagnostic, diagnostic } from '../model/diagnostic.js';
import type { Pointer } from '../model/pointer.js';
import { isOperatedByAccount } from './component-types.js';
import { liveComponents } from './declared/scope.js';
import { entriesOf, type Manifest } from './manifest.js';

/** What its schema cannot say about the integration manifest: names that refer to nothing, or are given twice. */
export function consistencyDiagnostics(document: Document, manifest: Manifest): Diagnostic[] {
  const found: Diagnostic[] = [];
  const wrong = (at: Pointer, message: string): void => {
    found.push(diagnostic('invalid-configuration', 'error', message, document.file, document.locate(at)));
  };
  const idsOf = (list: Listed | undefined, at: Pointer, what: string): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const entry of entriesOf(list, at)) {
      const { id } = entry.value;
      if (ids.has(id)) wrong(`${entry.at}/id`, `Another ${what} has the same \`id\`; give each its own.`);
      ids.add(id);
    }
    return ids;
  };
  const refer = (id: string | undefined, ids: ReadonlySet<string>, at: Pointer, list: string): void => {
    if (id !== undefined && !ids.has(id)) wrong(at, `No entry of \`${list}\` has this \`id\`.`);
  };
  const entities = idsOf(manifest.entities, '/entities', 'entity');
  const accounts = idsOf(manifest.accounts, '/accounts', 'account');
  const data = idsOf(manifest.data, '/data', 'kind of data');
  const inCircles = ownersInCircles(manifest);
  for (const { at, value } of entriesOf(manifest.entities, '/entities')) {
    refer(value.parent, entities, `${at}/parent`, 'entities');
    if (inCircles.has(value.id)) wrong(`${at}/parent`, 'These entities own each other in a circle.');
  }
  for (const { at, value } of entriesOf(manifest.accounts, '/accounts')) {
    refer(value.entity, entities, `${at}/entity`, 'entities');
  }
  for (const { at, value } of liveComponents(manifest)) {
    refer(value.account, accounts, `${at}/account`, 'accounts');
    refer(value.operator, entities, `${at}/operator`, 'entities');
  }
  for (const { at, value } of entriesOf(manifest.transfers, '/transfers')) {
    for (const named of entriesOf(value.data, `${at}/data`)) refer(named.value, data, named.at, 'data');
  }
  const operated = liveComponents(manifest).find(({ value }) => isOperatedByAccount(value));
  if (operated !== undefined && (document.value as { accounts?: unknown }).accounts === undefined) {
    const at = document.locate(`${operated.at}/type`);
    found.push(diagnostic('notice', 'notice', ACCOUNT_WANTED, document.file, at));
  }
  return found;
}

type Listed = readonly ({ readonly id: string } | undefined)[];

/** Entities whose chain of owners comes back to themselves. Each is walked over once. */
function ownersInCircles({ entities }: Manifest): ReadonlySet<string> {
  const parents = new Map((entities ?? []).map((entity) => [entity?.id, entity?.parent]));
  const found = new Set<string>();
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    let next = start;
    for (; next !== undefined && !done.has(next); next = parents.get(next)) {
      done.add(next);
      path.push(next);
    }
    const closes = next === undefined ? -1 : path.indexOf(next);
    if (closes !== -1) for (const id of path.slice(closes)) found.add(id);
  }
  return found;
}

const ACCOUNT_WANTED =
  'The user terms of whoever operates this component depend on the dial code of their account: declare it in `accounts`.';
