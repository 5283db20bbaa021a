import { inert, visible } from '../model/visible.js';

export type Attributes = Readonly<Record<string, string | number>>;

/** An element with child elements already written, one to a line. */
export function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const head = `<${name}${attributesOf(attributes)}`;
  if (children.length === 0) return `${head}/>`;
  return `${head}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds text only; its line breaks are kept. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `<${name}${attributesOf(attributes)}>${escapeText(text)}</${name}>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${inert(escapeLine(String(value)), reference)}"`)
    .join('');
}

function escapeText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => inert(line.split('\t').map(escapeLine).join('\t'), reference))
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 forbids most control characters, even as references, and two noncharacters; all are written as escapes. */
function escapeLine(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, (character) => (character === '\ufffe' ? '\\ufffe' : '\\uffff'))
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
