import type { XmlElement } from './xml-tree.js';

/**
 * Checks a document against the constructs that junit-10.xsd uses: global elements, named and inline types, sequences
 * and choices of elements with their occurrences, attributes with `use`, patterns, mixed content.
 * @returns one sentence for each breach
 */
export function breaches(schema: XmlElement, root: XmlElement): string[] {
  const declared = global(schema, 'element', root.name);
  return declared === undefined ? [`<${root.name}> is not declared`] : ofElement(schema, declared, root);
}

function global(schema: XmlElement, kind: string, name: string | undefined): XmlElement | undefined {
  return schema.children.find((child) => child.name === `xs:${kind}` && child.attributes['name'] === name);
}

function ofElement(schema: XmlElement, declaration: XmlElement, element: XmlElement): string[] {
  const name = declaration.attributes['type'];
  const type =
    declaration.children.find((child) => child.name === 'xs:complexType') ??
    global(schema, 'complexType', name);
  if (type === undefined) {
    return element.children.length + Object.keys(element.attributes).length > 0
      ? [`<${element.name}> holds text only`]
      : [];
  }
  return [
    ...ofAttributes(schema, type, element),
    ...ofContent(type, element),
    ...element.children.flatMap((child) => {
      const declared = global(schema, 'element', child.name) ?? local(type, child.name);
      return declared === undefined
        ? [`<${child.name}> is not declared`]
        : ofElement(schema, declared, child);
    }),
  ];
}

function local(type: XmlElement, name: string): XmlElement | undefined {
  for (const child of type.children) {
    if (child.name === 'xs:element' && child.attributes['name'] === name) return child;
    const inside = local(child, name);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function ofAttributes(schema: XmlElement, type: XmlElement, element: XmlElement): string[] {
  const declared = type.children.filter((child) => child.name === 'xs:attribute');
  const missing = declared.filter(
    ({ attributes }) =>
      attributes['use'] === 'required' && element.attributes[attributes['name'] ?? ''] === undefined,
  );
  const wrong = Object.entries(element.attributes).filter(([name, value]) => {
    const attribute = declared.find(({ attributes }) => attributes['name'] === name);
    if (attribute === undefined) return true;
    const simple = global(schema, 'simpleType', attribute.attributes['type']);
    const pattern = simple?.children[0]?.children[0]?.attributes['value'];
    return pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value);
  });
  return [
    ...missing.map(({ attributes }) => `<${element.name}> lacks ${attributes['name']}`),
    ...wrong.map(([name, value]) => `<${element.name} ${name}="${value}"> is not allowed`),
  ];
}

function ofContent(type: XmlElement, element: XmlElement): string[] {
  const model = type.children.find(({ name }) => name === 'xs:sequence' || name === 'xs:choice');
  const sequence = element.children.map(({ name }) => `<${name}>`).join('');
  const allowed = model === undefined ? /^$/ : new RegExp(`^${expressionOf(model)}$`);
  const found: string[] = [];
  if (!allowed.test(sequence)) found.push(`<${element.name}> must not hold ${sequence}`);
  if (type.attributes['mixed'] !== 'true' && element.text.trim() !== '')
    found.push(`<${element.name}> must not hold text`);
  return found;
}

/** The content model as a regular expression over the names of the children. */
function expressionOf(part: XmlElement): string {
  const { ref, name, minOccurs = '1', maxOccurs = '1' } = part.attributes;
  const inner =
    part.name === 'xs:element'
      ? `<${ref ?? name}>`
      : part.children.map(expressionOf).join(part.name === 'xs:choice' ? '|' : '');
  return `(?:${inner}){${minOccurs},${maxOccurs === 'unbounded' ? '' : maxOccurs}}`;
}
