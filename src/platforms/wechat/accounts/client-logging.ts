import type { Document } from '../../../formats/document.js';
import type { Declared, Written } from './account.js';
import { type AccountKind, slot } from './account-kinds.js';
import { type Binding, bindingAt } from './binding.js';

/**
 * Loggers of WxJava that write whole requests and replies: the services of Official Accounts, WeCom and the Open
 * Platform, and those of mini programs.
 *
 * @see https://github.com/binarywang/WxJava/blob/9eba04dce9573ac810b9b87cda9d46d9ba1a6140/weixin-java-miniapp/src/main/java/cn/binarywang/wx/miniapp/api/impl/BaseWxMaServiceImpl.java
 */
const LOGGERS = [
  'me.chanjar.weixin',
  'me.chanjar.weixin.mp',
  'me.chanjar.weixin.cp',
  'me.chanjar.weixin.open',
  'cn.binarywang.wx.miniapp',
];

const CLIENT_LOGGING: AccountKind = {
  type: 'wechat_client_logging',
  slots: LOGGERS.map((logger) => slot(logger, 'setting')),
  marks: LOGGERS,
};

/** The levels of these loggers (`logging.level.me.chanjar.weixin`), by logger: `wechat_client_logging`. */
export function clientLoggingIn(document: Document, root: Binding, profile: string | undefined): Declared[] {
  const levels = bindingAt(root, 'logging', 'level');
  if (levels === undefined) return [];
  const filled = new Map<string, Written>();
  for (const logger of LOGGERS) {
    const written = bindingAt(levels, ...logger.split('.'))?.written;
    if (written !== undefined) filled.set(logger, written);
  }
  if (filled.size === 0) return [];
  const home = { document, pointer: levels.pointer };
  return [{ kind: CLIENT_LOGGING, name: levels.name, filled, home, profile }];
}
