import { isUnknown } from '../model/unknown.js';
import { isReference, mask, namesSecret, redactLine } from './redact.js';

/** A copy with secrets masked, for people who look at resource documents. */
export function redactValue(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return redactText(value, namesSecret(key));
  if (typeof value !== 'object' || value === null || isUnknown(value)) return value;
  if (Array.isArray(value)) return value.map((item) => redactValue(item, key));
  const { kind, name: named } = value as { kind?: unknown; name?: unknown };
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      // All that a Kubernetes Secret holds is secret.
      if (kind === 'Secret' && (name === 'data' || name === 'stringData')) return [name, maskTexts(child)];
      // Kubernetes and Compose name a variable beside its value.
      return [name, redactValue(child, name === 'value' && typeof named === 'string' ? named : name)];
    }),
  );
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
