declare const __WECHAT_POLICY_VERSION__: string | undefined;

/** Compiled in by the bundler from package.json; sources that run unbundled (tests) have none. */
export const VERSION: string =
  typeof __WECHAT_POLICY_VERSION__ === 'string' ? __WECHAT_POLICY_VERSION__ : '0.0.0-source';
