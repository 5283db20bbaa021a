/** An element of a parsed document; text stands between the child elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data of the element itself, references resolved. */
  readonly text: string;
}

/** Anything that XML 1.0 does not allow in a document (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const NAME = '[A-Za-z_][\\w.:-]*';
const OPEN_TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const CLOSE_TAG = new RegExp(`</(${NAME})\\s*>`, 'y');
const SKIPPED = /<\?xml(?:[^?]|\?(?!>))*\?>|<!--(?:[^-]|-(?!-))*-->/y;
const CHARACTERS = /[^<]+/y;
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Building {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** A strict reader of the XML that tests meet: no document types, no CDATA. @throws where a document is not well-formed */
export function parseXml(source: string): XmlElement {
  const forbidden = FORBIDDEN.exec(source);
  if (forbidden !== null)
    throw new Error(`character U+${forbidden[0].codePointAt(0)?.toString(16)} at ${forbidden.index}`);
  const document: Building = { name: '', attributes: {}, children: [], text: '' };
  const stack = [document];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const parent = stack.at(-1) ?? document;
    const close = match(CLOSE_TAG);
    if (close !== null) {
      if (stack.length === 1 || parent.name !== close[1])
        throw new Error(`</${close[1]}> closes <${parent.name}>`);
      stack.pop();
      continue;
    }
    const open = match(OPEN_TAG);
    if (open !== null) {
      const child: Building = {
        name: open[1] ?? '',
        attributes: attributesIn(open[2] ?? ''),
        children: [],
        text: '',
      };
      parent.children.push(child);
      if (open[3] === '') stack.push(child);
      continue;
    }
    if (match(SKIPPED) !== null) continue;
    const characters = match(CHARACTERS);
    if (characters === null) throw new Error(`no markup: ${source.slice(at, at + 40)}`);
    if (characters[0].includes(']]>')) throw new Error(']]> in character data');
    parent.text += resolved(characters[0]);
  }
  const [root, ...more] = document.children;
  if (root === undefined || more.length > 0 || stack.length > 1 || document.text.trim() !== '') {
    throw new Error('a document has one element, closed, and no text beside it');
  }
  return root;
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`attribute ${name} twice`);
    attributes[name] = resolved(double ?? single ?? '');
  }
  return attributes;
}

function resolved(text: string): string {
  return text.replace(/&([^;&]*;?)/g, (whole, body: string) => {
    const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+));$/.exec(body);
    const code =
      numeric === null ? Number.NaN : Number.parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] ? 16 : 10);
    const character = Number.isNaN(code) ? ENTITIES[body.slice(0, -1)] : String.fromCodePoint(code);
    if (character === undefined || !body.endsWith(';') || FORBIDDEN.test(character))
      throw new Error(`reference ${whole}`);
    return character;
  });
}
