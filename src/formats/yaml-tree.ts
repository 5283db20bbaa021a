import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { escapeReservedKey } from '../model/unknown.js';
import type { Span } from './document.js';
import type { PlacedMember, PlacedNode } from './placed-node.js';
import { meaningOfTag, resolvePlain, type TagDirective, type TagMeaning } from './yaml-schema.js';

type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>;
type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

interface Key {
  /** As in the document's value; undefined for a merge key. */
  readonly name: string | undefined;
  readonly span: Span;
}

/** A document or collection that is being read. */
interface Open {
  readonly event: CollectionEvent | undefined;
  readonly anchor: Anchor | undefined;
  readonly meaning: TagMeaning;
  readonly items: PlacedNode[];
  readonly members: Map<string, PlacedMember>;
  readonly merged: PlacedNode[];
  /** In a mapping, the key whose value comes next. */
  key: Key | undefined;
}

interface Anchor {
  node: PlacedNode | undefined;
  /** For an alias that is used as a key. */
  readonly name: string | undefined;
}

/** Told the offset of each key that js-yaml refuses. */
export interface KeyObserver {
  onRepeatedKey(offset: number): void;
  /** A key that is itself a mapping or sequence. */
  onComplexKey(offset: number): void;
}

const NO_TAG: TagMeaning = { kind: 'none' };

/**
 * Finds the place of every value from js-yaml's events, which know where nodes start and scalars end.
 *
 * Scalars include their quotes or block header, flow collections their brackets; block collections reach from the
 * first child to the end of the last. An alias stands where it is written, what it holds where that is written; so
 * do merged keys. A local tag is the key of the value that it wraps. An empty value is the empty span after its
 * key's colon or its dash.
 */
export class YamlTreeBuilder {
  readonly #open: Open[] = [];
  readonly #anchors = new Map<string, Anchor>();
  #directives: readonly TagDirective[] = [];
  /** End of what was read last. */
  #cursor = 0;
  #root: PlacedNode | undefined;

  /**
   * @param text the text that the events refer to
   * @param base offset of that text in the file
   */
  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly observer?: KeyObserver,
  ) {}

  /** Reads the events of one document, whose aliases `checkAliases` has accepted. */
  build(events: readonly Event[]): PlacedNode | undefined {
    for (const event of events) this.#read(event);
    return this.#root;
  }

  #read(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#directives = event.directives.filter((directive) => directive.kind === 'tag');
        this.#begin(undefined, undefined, NO_TAG);
        break;
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING: {
        const kind = event.type === EVENT_ID.SEQUENCE ? 'sequence' : 'mapping';
        const meaning = meaningOfTag(this.#rawTag(event), kind, this.#directives);
        this.#begin(event, this.#anchor(event, undefined, undefined), meaning);
        this.#cursor = this.#isBracketed(event) ? event.start + 1 : event.start;
        break;
      }
      case EVENT_ID.SCALAR:
        this.#scalar(event);
        break;
      case EVENT_ID.ALIAS:
        this.#alias(event);
        break;
      case EVENT_ID.POP:
        this.#end();
        break;
    }
  }

  #begin(event: CollectionEvent | undefined, anchor: Anchor | undefined, meaning: TagMeaning): void {
    this.#open.push({ event, anchor, meaning, items: [], members: new Map(), merged: [], key: undefined });
  }

  #end(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    if (closed.event === undefined) {
      this.#root = closed.items[0];
      return;
    }
    const end = this.#isBracketed(closed.event) ? this.#closingBracket() : this.#cursor;
    this.#cursor = end;
    const value = this.#span(closed.event.start, end);
    mergeInto(closed.members, closed.merged);
    const content =
      closed.event.type === EVENT_ID.MAPPING ? { members: closed.members } : { items: closed.items };
    const node = this.#wrapped(closed.meaning, closed.event, { value, ...content });
    if (closed.anchor !== undefined) closed.anchor.node = node;
    this.#put(node);
  }

  #scalar(event: ScalarEvent): void {
    const meaning = meaningOfTag(this.#rawTag(event), 'scalar', this.#directives);
    const { start, end } = this.#scalarSpan(event);
    this.#cursor = end;
    const node = this.#wrapped(meaning, event, { value: this.#span(start, end) });
    const needsName = this.#expectsKey() || event.anchorStart !== -1;
    const name = needsName ? this.#keyName(event, meaning) : undefined;
    this.#anchor(event, node, name);
    this.#put(node, name);
  }

  #alias(event: AliasEvent): void {
    const value = this.#span(event.anchorStart - 1, event.anchorEnd);
    this.#cursor = event.anchorEnd;
    const target = this.#anchors.get(this.text.slice(event.anchorStart, event.anchorEnd));
    this.#put({ ...target?.node, value }, target?.name);
  }

  /** @param name what the node is called if it turns out to be a key; undefined for a merge key */
  #put(node: PlacedNode, name?: string): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    if (parent.event?.type !== EVENT_ID.MAPPING) {
      parent.items.push(node);
    } else if (parent.key === undefined) {
      if (node.members !== undefined || node.items !== undefined) {
        this.observer?.onComplexKey(node.value.start - this.base);
      }
      parent.key = { name, span: node.value };
    } else {
      const { name: key, span } = parent.key;
      parent.key = undefined;
      if (key === undefined) parent.merged.push(node);
      else {
        if (parent.members.has(key)) this.observer?.onRepeatedKey(span.start - this.base);
        parent.members.set(key, { key: span, node });
      }
    }
  }

  #expectsKey(): boolean {
    const parent = this.#open.at(-1);
    return parent?.event?.type === EVENT_ID.MAPPING && parent.key === undefined;
  }

  #anchor(
    event: ScalarEvent | CollectionEvent,
    node: PlacedNode | undefined,
    name: string | undefined,
  ): Anchor | undefined {
    if (event.anchorStart === -1) return undefined;
    const anchor: Anchor = { node, name };
    this.#anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }

  #rawTag(event: ScalarEvent | CollectionEvent): string {
    return event.tagStart === -1 ? '' : this.text.slice(event.tagStart, event.tagEnd);
  }

  #wrapped(meaning: TagMeaning, event: ScalarEvent | CollectionEvent, node: PlacedNode): PlacedNode {
    if (meaning.kind !== 'wrapped') return node;
    const key = this.#span(event.tagStart, event.tagEnd);
    const members = new Map([[meaning.key, { key, node }]]);
    return {
      value: { start: Math.min(key.start, node.value.start), end: Math.max(key.end, node.value.end) },
      members,
    };
  }

  #keyName(event: ScalarEvent, meaning: TagMeaning): string | undefined {
    const text = getScalarValue(this.text, event);
    if (meaning.kind === 'merge') return undefined;
    if (meaning.kind === 'resolved') return String(meaning.tag.resolve(text, true, meaning.tag.tagName));
    if (meaning.kind !== 'none' || event.style !== SCALAR_STYLE.PLAIN) return escapeReservedKey(text);
    return text === '<<' ? undefined : escapeReservedKey(String(resolvePlain(text)));
  }

  #scalarSpan(event: ScalarEvent): { start: number; end: number } {
    const { valueStart: start, valueEnd: end } = event;
    if (start === -1) return this.#emptySpan(event);
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return { start: start - 1, end: end + 1 };
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK: {
        const header = this.#blockHeader(event);
        const content = this.text.slice(start, end).trimEnd().length;
        return { start: header, end: content === 0 ? header + 1 : start + content };
      }
      default:
        return { start, end };
    }
  }

  #emptySpan(event: ScalarEvent): { start: number; end: number } {
    const properties = Math.max(event.tagEnd, event.anchorEnd);
    if (properties !== -1) return { start: properties, end: properties };
    const next = this.#skipSpace(this.#cursor);
    const char = this.text[next] ?? '';
    if (char === ':' && this.#expectsKey()) return { start: next, end: next };
    const end = char !== '' && ':-?'.includes(char) ? next + 1 : this.#cursor;
    return { start: end, end };
  }

  /** Offset of the `|` or `>` of a block scalar, whose event starts with the content. */
  #blockHeader(event: ScalarEvent): number {
    let at = this.#skipSpace(Math.max(this.#cursor, event.tagEnd, event.anchorEnd));
    while (at < event.valueStart && ':-?'.includes(this.text[at] ?? ' ')) at = this.#skipSpace(at + 1);
    const char = event.style === SCALAR_STYLE.LITERAL_BLOCK ? '|' : '>';
    // A document may start with other things than these, such as `%YAML 1.2`.
    return this.text[at] === char ? at : this.text.lastIndexOf(char, event.valueStart - 1);
  }

  /** Flow collections, except for a single pair in a sequence (`[a: b]`), have brackets. */
  #isBracketed(event: CollectionEvent): boolean {
    if (event.style !== COLLECTION_STYLE.FLOW) return false;
    return this.text[event.start] === (event.type === EVENT_ID.SEQUENCE ? '[' : '{');
  }

  /** Offset after the bracket that closes the innermost collection; only empty entries can stand before it. */
  #closingBracket(): number {
    let at = this.#skipSpace(this.#cursor);
    while (',:?'.includes(this.text[at] ?? ' ')) at = this.#skipSpace(at + 1);
    return Math.min(at + 1, this.text.length);
  }

  /** The next offset that is neither white space nor comment. */
  #skipSpace(from: number): number {
    let at = from;
    while (at < this.text.length) {
      if (this.text[at] === '#') at = this.#endOfLine(at);
      else if (' \t\r\n'.includes(this.text.charAt(at))) at++;
      else break;
    }
    return at;
  }

  #endOfLine(from: number): number {
    const lineBreak = /[\r\n]/g;
    lineBreak.lastIndex = from;
    return lineBreak.exec(this.text)?.index ?? this.text.length;
  }

  #span(start: number, end: number): Span {
    return { start: this.base + start, end: this.base + end };
  }
}

/** Adds what merge keys bring: never over a key that is written, and the first source wins. */
function mergeInto(members: Map<string, PlacedMember>, merged: readonly PlacedNode[]): void {
  for (const source of merged) {
    for (const mapping of source.items ?? [source]) {
      for (const [name, member] of mapping.members ?? []) if (!members.has(name)) members.set(name, member);
    }
  }
}
