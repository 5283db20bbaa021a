import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import { canonicalKey, slotOf, textOf, type Written } from './account.js';
import { type AccountKind, NESTED_KEYS } from './account-kinds.js';

/** A node of configuration properties as Spring binds them, whether written as nested YAML or as dotted keys. */
export interface Binding {
  /** As the file spells it: `wx.mp.configs[0]`. */
  readonly name: string;
  /** Where the node is written first: what is missing from it belongs there. */
  readonly pointer: Pointer;
  /** By canonical key; items of lists by their index. */
  readonly children: Map<string, Binding>;
  /** The last text bound to it, as with Spring. */
  written: Written | undefined;
}

/** The properties of one document. */
export function bind(document: Document): Binding {
  const root: Binding = { name: '', pointer: '', children: new Map(), written: undefined };
  visit(document.value, '', root);
  return root;
}

/** The node at these canonical keys, if the document has it. */
export function bindingAt(root: Binding, ...keys: string[]): Binding | undefined {
  let node: Binding | undefined = root;
  for (const key of keys) node = node?.children.get(key);
  return node;
}

/** EasyWeChat's map of serial numbers to certificates of WeChat Pay, which may hold its public key as well. */
const PLATFORM_CERTIFICATES = 'platformcerts';

/** What a node declares about an account, its own keys and those of blocks that count as its own. */
export function filledSlots(kind: AccountKind, node: Binding): Map<string, Written> {
  const filled = new Map<string, Written>();
  const fill = (key: string, { written }: Binding): void => {
    const slot = slotOf(kind, key);
    if (slot !== undefined && written !== undefined) filled.set(slot.name, written);
  };
  for (const [key, child] of node.children) {
    fill(key, child);
    if (key === PLATFORM_CERTIFICATES) {
      for (const [id, file] of child.children)
        fill(id.startsWith('pubkeyid') ? 'publickeypath' : 'platformcertpath', file);
    }
    if (!NESTED_KEYS.includes(key)) continue;
    for (const [inner, grandchild] of child.children) fill(key + inner, grandchild);
  }
  return filled;
}

function visit(value: unknown, pointer: Pointer, node: Binding): void {
  const text = textOf(value);
  if (text !== undefined) {
    node.written = { text, pointer };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = join(pointer, key);
    const into = Array.isArray(value)
      ? childOf(node, key, `${node.name}[${key}]`, at)
      : descend(node, key, at);
    visit(child, at, into);
  }
}

/** `wx.mp.configs[0].app-id` is one key in a properties file, and may be one in YAML. */
function descend(from: Binding, key: string, pointer: Pointer): Binding {
  let node = from;
  for (const [, part = '', index] of key.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)) {
    node =
      index === undefined
        ? childOf(node, canonicalKey(part), node.name === '' ? part : `${node.name}.${part}`, pointer)
        : childOf(node, canonicalKey(index), `${node.name}[${index}]`, pointer);
  }
  return node;
}

function childOf(node: Binding, key: string, name: string, pointer: Pointer): Binding {
  const known = node.children.get(key);
  if (known !== undefined) return known;
  const child: Binding = { name, pointer, children: new Map(), written: undefined };
  node.children.set(key, child);
  return child;
}
