import {
  boolCoreTag,
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  floatCoreTag,
  intCoreTag,
  mapTag,
  mergeTag,
  NOT_RESOLVED,
  nullCoreTag,
  type ScalarTagDefinition,
  type Schema,
  seqTag,
} from 'js-yaml';

/** Tags of the YAML repository, written `!!name`. */
const STANDARD = 'tag:yaml.org,2002:';

/** Tags whose content is kept as the text that it is: nothing here needs bytes or dates. */
const TEXT_TAGS = ['str', 'binary', 'timestamp'];
/** Tags whose content is what it would be without them. */
const MAPPING_TAGS = ['map', 'set'];
const SEQUENCE_TAGS = ['seq', 'omap', 'pairs'];
const RESOLVED_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

const never = (): boolean => false;

/**
 * YAML 1.2 core schema with merge keys, in which no tag is unknown.
 *
 * A node with a local tag is wrapped: `!Ref bucket` is `{ "!Ref": "bucket" }`, `!Join ["", [a]]` is
 * `{ "!Join": ["", ["a"]] }`. The scalar stays text, as only the application that owns the tag knows better. Other
 * tags that YAML does not define keep their verbatim form as the name: `{ "!<tag:example.com,2000:x>": … }`.
 */
export const YAML_SCHEMA: Schema = CORE_SCHEMA.withTags(
  mergeTag,
  TEXT_TAGS.map((name) => defineScalarTag(STANDARD + name, { resolve: (text) => text, identify: never })),
  MAPPING_TAGS.map((name) => ({ ...mapTag, tagName: STANDARD + name })),
  SEQUENCE_TAGS.map((name) => ({ ...seqTag, tagName: STANDARD + name })),
  defineScalarTag('', {
    matchByTagPrefix: true,
    resolve: (text, _isExplicit, tagName) => ({ [wrapperKey(tagName)]: text }),
    identify: never,
  }),
  defineSequenceTag<{ tagName: string; items: unknown[] }, object>('', {
    matchByTagPrefix: true,
    create: (tagName) => ({ tagName, items: [] }),
    addItem: ({ items }, item) => void items.push(item),
    finalize: ({ tagName, items }) => ({ [wrapperKey(tagName)]: items }),
    identify: never,
  }),
  defineMappingTag<{ tagName: string; content: Record<string, unknown> }, Record<string, unknown>>('', {
    matchByTagPrefix: true,
    create: (tagName) => ({ tagName, content: {} }),
    addPair: ({ content }, key, value) => mapTag.addPair(content, key, value),
    has: ({ content }, key) => mapTag.has(content, key),
    keys: (wrapped) => Object.keys(wrapped),
    get: (wrapped, key) => mapTag.get(wrapped, key),
    finalize: ({ tagName, content }) => ({ [wrapperKey(tagName)]: content }),
    identify: never,
  }),
);

/** Starts with `!` always, so no tag can spell a reserved key. */
function wrapperKey(tagName: string): string {
  return tagName.startsWith('!') ? tagName : `!<${tagName}>`;
}

export interface TagDirective {
  readonly handle: string;
  readonly prefix: string;
}

/** How a tag in the text was understood; the same answers as `YAML_SCHEMA` gives, which keeps no positions. */
export type TagMeaning =
  | { readonly kind: 'none' | 'text' | 'merge' }
  | { readonly kind: 'resolved'; readonly tag: ScalarTagDefinition }
  | { readonly kind: 'wrapped'; readonly key: string };

/** @param raw the tag as written, '' for none */
export function meaningOfTag(
  raw: string,
  node: 'scalar' | 'sequence' | 'mapping',
  directives: readonly TagDirective[],
): TagMeaning {
  if (raw === '') return { kind: 'none' };
  if (raw === '!') return { kind: node === 'scalar' ? 'text' : 'none' };
  const name = fullTagName(raw, directives);
  if (name.startsWith(STANDARD)) {
    const suffix = name.slice(STANDARD.length);
    if (node === 'mapping' && MAPPING_TAGS.includes(suffix)) return { kind: 'none' };
    if (node === 'sequence' && SEQUENCE_TAGS.includes(suffix)) return { kind: 'none' };
    if (node === 'scalar' && TEXT_TAGS.includes(suffix)) return { kind: 'text' };
    if (node === 'scalar' && suffix === 'merge') return { kind: 'merge' };
    const tag = node === 'scalar' ? RESOLVED_TAGS.find(({ tagName }) => tagName === name) : undefined;
    if (tag !== undefined) return { kind: 'resolved', tag };
  }
  return { kind: 'wrapped', key: wrapperKey(name) };
}

/** What an untagged plain scalar is: null, true, a number, or text. */
export function resolvePlain(text: string): unknown {
  for (const tag of RESOLVED_TAGS) {
    const value: unknown = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}

function fullTagName(raw: string, directives: readonly TagDirective[]): string {
  if (raw.startsWith('!<') && raw.endsWith('>')) return percentDecode(raw.slice(2, -1));
  const handleEnd = raw.indexOf('!', 1);
  const handle = handleEnd === -1 ? '!' : raw.slice(0, handleEnd + 1);
  const declared = directives.find((directive) => directive.handle === handle)?.prefix;
  const prefix = declared ?? (handle === '!!' ? STANDARD : handle);
  return percentDecode(prefix) + percentDecode(raw.slice(handle.length));
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
