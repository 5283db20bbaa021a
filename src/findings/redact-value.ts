import { escapeSegment, join, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { isUnknown } from '../model/unknown.js';
import { isReference, mask, namesSecret, redactLine } from './redact.js';

/** What the manifests themselves say about what is sensitive. */
export interface Marks {
  /** The resource whose value this is. */
  ownerOf(value: object): Resource | undefined;
}

/** In place of a sensitive object or list: its keys are not to be shown, either. */
const HIDDEN = '***';

const NO_MARKS: Marks = { ownerOf: () => undefined };

/** A copy with secrets masked, for people who look at resource documents. */
export function redactValue(value: unknown, owner?: Resource, marks: Marks = NO_MARKS): unknown {
  return new Redaction(marks).copy(value, '', owner, '');
}

class Redaction {
  constructor(private readonly marks: Marks) {}

  /**
   * @param key that the value stands under
   * @param owner the resource that the value belongs to
   * @param pointer to the value in it
   */
  copy(value: unknown, key: string, owner: Resource | undefined, pointer: Pointer): unknown {
    if (value === null || isUnknown(value)) return value;
    if (typeof value !== 'object') return this.scalar(value, key, owner, pointer);
    // Documents hold the values of other resources, which know what is sensitive in them.
    const other = this.marks.ownerOf(value);
    const [by, at] = other === undefined ? [owner, pointer] : [other, ''];
    if (by?.isSensitive?.(at)) return HIDDEN;
    if (Array.isArray(value)) return value.map((item, index) => this.copy(item, key, by, join(at, index)));
    const { kind, name: named } = value as { kind?: unknown; name?: unknown };
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => {
        // All that a Kubernetes Secret holds is secret.
        if (kind === 'Secret' && (name === 'data' || name === 'stringData')) return [name, maskTexts(child)];
        // Kubernetes and Compose name a variable beside its value.
        const called = name === 'value' && typeof named === 'string' ? named : name;
        return [name, this.copy(child, called, by, `${at}/${escapeSegment(name)}`)];
      }),
    );
  }

  private scalar(value: unknown, key: string, owner: Resource | undefined, pointer: Pointer): unknown {
    if (owner?.isSensitive?.(pointer)) return String(value).split('\n').map(mask).join('\n');
    return typeof value === 'string' ? redactText(value, namesSecret(key)) : value;
  }
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
