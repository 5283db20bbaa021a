import type { Document } from '../../formats/document.js';
import { join, type Pointer } from '../../model/pointer.js';
import { type ApiObject, groupOf, isObject, text, typeOf } from './api-object.js';

export interface FoundObject {
  readonly document: Document;
  /** Where in the document the object stands: '' or, inside a list, `/items/3`. */
  readonly pointer: Pointer;
  readonly type: string;
  readonly value: ApiObject;
  readonly metadata: ApiObject;
}

/** What a typed list says once for all its items. */
interface Inherited {
  readonly apiVersion?: string | undefined;
  readonly kind?: string | undefined;
}

/** The API objects of one document, lists unfolded; the parsers bound how deep they can nest. */
export function objectsIn(document: Document): FoundObject[] {
  const found: FoundObject[] = [];
  const visit = (value: unknown, pointer: Pointer, inherited: Inherited): void => {
    if (!isObject(value)) return;
    const apiVersion = text(value['apiVersion']) ?? inherited.apiVersion;
    const kind = text(value['kind']) ?? inherited.kind;
    if (apiVersion === undefined || kind === undefined) return;
    const group = groupOf(apiVersion);
    if (group === undefined) return;
    const items = itemsOf(kind, value);
    if (items !== undefined) {
      const ofItems = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) };
      items.forEach((item, index) => {
        visit(item, join(pointer, 'items', index), ofItems);
      });
      return;
    }
    const metadata = value['metadata'];
    if (isObject(metadata)) found.push({ document, pointer, type: typeOf(kind, group), value, metadata });
  };
  visit(document.value, '', {});
  return found;
}

/** The items of a list; an object with a name of its own is no list, whatever its kind is called. */
function itemsOf(kind: string, value: ApiObject): readonly unknown[] | undefined {
  const items = value['items'];
  if (!kind.endsWith('List') || !Array.isArray(items)) return undefined;
  const metadata = value['metadata'];
  return isObject(metadata) && text(metadata['name']) !== undefined ? undefined : items;
}
