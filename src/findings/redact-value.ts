import { escapeSegment, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { isUnknown } from '../model/unknown.js';
import { isReference, mask, namesSecret, redactLine } from './redact.js';

/** In place of a sensitive object or list: its keys are not to be shown, either. */
const HIDDEN = '***';

/** Copies resource documents with secrets masked, and what the manifests say is sensitive. */
export class Redactor {
  readonly #copies = new WeakMap<object, unknown>();

  /** @param owners resources by their values, which documents of other resources hold too */
  constructor(private readonly owners: ReadonlyMap<object, Resource>) {}

  document(document: object, resource: Resource): unknown {
    return this.copy(document, '', resource, '');
  }

  /**
   * @param key that the value stands under
   * @param owner the resource that the value belongs to
   * @param pointer to the value in it
   */
  copy(value: unknown, key: string, owner: Resource | undefined, pointer: Pointer): unknown {
    if (value === null || isUnknown(value)) return value;
    if (typeof value !== 'object') return scalar(value, key, owner, pointer);
    const other = this.owners.get(value);
    if (other === undefined) return this.container(value, key, owner, pointer);
    // A resource that many refer to is looked at once.
    const before = this.#copies.get(value);
    if (before !== undefined) return before;
    const copied = this.container(value, key, other, '');
    this.#copies.set(value, copied);
    return copied;
  }

  private container(value: object, key: string, owner: Resource | undefined, at: Pointer): unknown {
    if (owner?.isSensitive?.(at)) return HIDDEN;
    if (Array.isArray(value))
      return value.map((item, index) => this.copy(item, key, owner, `${at}/${index}`));
    const { kind, name: named } = value as { kind?: unknown; name?: unknown };
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => {
        // All that a Kubernetes Secret holds is secret.
        if (kind === 'Secret' && (name === 'data' || name === 'stringData')) return [name, maskTexts(child)];
        // Kubernetes and Compose name a variable beside its value.
        const called = name === 'value' && typeof named === 'string' ? named : name;
        return [name, this.copy(child, called, owner, `${at}/${escapeSegment(name)}`)];
      }),
    );
  }
}

function scalar(value: unknown, key: string, owner: Resource | undefined, pointer: Pointer): unknown {
  if (owner?.isSensitive?.(pointer)) return String(value).split('\n').map(mask).join('\n');
  return typeof value === 'string' ? redactText(value, namesSecret(key)) : value;
}

function maskTexts(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value, true);
  if (typeof value !== 'object' || value === null || isUnknown(value)) return value;
  if (Array.isArray(value)) return value.map(maskTexts);
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, maskTexts(child)]));
}

function redactText(text: string, isSecret: boolean): string {
  if (isSecret && !isReference(text)) return text.split('\n').map(mask).join('\n');
  return text.split('\n').map(redactLine).join('\n');
}
