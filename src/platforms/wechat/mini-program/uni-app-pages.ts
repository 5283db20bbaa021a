import type { Document } from '../../../formats/document.js';
import { join, type Pointer } from '../../../model/pointer.js';
import type { ManifestResource } from '../resource.js';
import { type Origin, tracedResource } from '../traced-resource.js';
import { type Fields, isFields, isText, listOf, setField } from '../values.js';
import { pluginComponents } from './plugin-components.js';

/** Parts of a `style` that are for one platform only. */
const PLATFORM = /^(?:mp-.+|app(?:-.+)?|h5|web|quickapp.*)$/;
const WECHAT = 'mp-weixin';

/**
 * The pages in uni-app's `pages.json`, as `wechat_page`: what their `style` says for all platforms, and what its part
 * `mp-weixin` says instead; and the components of plugins that they use.
 *
 * @param plugins the names of plugins that the app declares, if they are known
 */
export function uniAppPages(
  document: Document,
  value: Fields,
  plugins: ReadonlySet<string> | undefined,
): ManifestResource[] {
  const components = (style: unknown, at: Pointer) =>
    partsOf(style, at).flatMap(([part, pointer]) =>
      pluginComponents(document, join(pointer, 'usingComponents'), part['usingComponents'], plugins),
    );
  const { globalStyle } = value;
  const window = effective(partsOf(globalStyle, ''));
  return [
    ...components(globalStyle, '/globalStyle'),
    ...pagesOf(value).flatMap(({ path, style, at }) => [
      pageResource(document, path, style, at, window),
      ...components(style, join(at, 'style')),
    ]),
  ];
}

interface Page {
  readonly path: string;
  readonly style: unknown;
  readonly at: Pointer;
}

function pagesOf(value: Fields): Page[] {
  const pages = (list: unknown, at: Pointer, root: string): Page[] =>
    listOf(list).flatMap((page, index) =>
      isFields(page) && isText(page['path'])
        ? [{ path: `${root}${page['path']}`, style: page['style'], at: join(at, index) }]
        : [],
    );
  return [
    ...pages(value['pages'], '/pages', ''),
    ...['subPackages', 'subpackages'].flatMap((key) =>
      listOf(value[key]).flatMap((item, index) => {
        const { root, pages: list } = isFields(item) ? item : {};
        return isText(root) ? pages(list, join('', key, index, 'pages'), `${root.replace(/\/$/, '')}/`) : [];
      }),
    ),
  ];
}

/** What a style says for WeChat: its general part, then its own part, each with its place. */
function partsOf(style: unknown, at: Pointer): [Fields, Pointer][] {
  if (!isFields(style)) return [];
  const own = style[WECHAT];
  return isFields(own)
    ? [
        [style, at],
        [own, join(at, WECHAT)],
      ]
    : [[style, at]];
}

function effective(parts: readonly [Fields, Pointer][]): Fields {
  const value: Record<string, unknown> = {};
  for (const [part] of parts) {
    for (const [key, child] of Object.entries(part)) if (!PLATFORM.test(key)) setField(value, key, child);
  }
  return value;
}

function pageResource(
  document: Document,
  path: string,
  style: unknown,
  at: Pointer,
  window: Fields,
): ManifestResource {
  const parts = partsOf(style, join(at, 'style'));
  const origins = new Map<Pointer, Origin>();
  for (const [part, pointer] of parts) {
    for (const key of Object.keys(part))
      origins.set(join('', key), { document, pointer: join(pointer, key) });
  }
  const context = { manifest: 'uni-app', page: path, window };
  const described = { type: 'wechat_page', address: `wechat_page.${path}`, value: effective(parts), context };
  return tracedResource(described, origins, { document, pointer: at });
}
