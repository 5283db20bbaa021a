import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../src/platforms/wechat/index.js';
import { type Files, place, readFolder } from '../read-folder.js';

const GAME_PROJECT = '{"appid": "wx0123456789abcdef", "compileType": "game", "setting": {}}';
const DOUYIN_PROJECT = '{"appid": "tt07e3715e98c9aac0", "compileType": "game", "setting": {}}';
const PLUGIN_PROJECT = `{
  "appid": "wx0123456789abcdef",
  "compileType": "plugin",
  "miniprogramRoot": "miniprogram/",
  "pluginRoot": "./plugin/",
  "setting": {}
}`;
const CLOUD_PROJECT =
  '{"appid": "wx0123456789abcdef", "compileType": "miniprogram", "cloudfunctionRoot": "cloudfunctions/", "setting": {}}';

async function types(files: Files, folder = ''): Promise<string[]> {
  return (await readFolder(wechat, files, folder)).map(({ type }) => type);
}

describe('game.json', () => {
  const game = '{"deviceOrientation": "portrait", "plugins": {"MiniGameCommon": {"version": "1.0.0"}}}';
  const beside = { 'minigame/game.json': game, 'minigame/game.js': '' };

  test('of a mini game, with its plugins', async () => {
    expect(await types({ ...beside, 'project.config.json': GAME_PROJECT }, 'minigame')).toEqual([
      'wechat_mini_game',
      'wechat_plugin_use',
    ]);
  });

  test.each([
    ['a mini game of Douyin', { ...beside, 'project.config.json': DOUYIN_PROJECT }],
    [
      'a mini game of Baidu',
      { ...beside, 'minigame/project.swan.json': '{}', 'project.config.json': GAME_PROJECT },
    ],
    ['no project file', beside],
    ['a broken project file', { ...beside, 'project.config.json': '{"appid": "wx' }],
    ['a mini program that keeps game data', { ...beside, 'project.config.json': CLOUD_PROJECT }],
    ['no script', { 'minigame/game.json': game, 'project.config.json': GAME_PROJECT }],
    [
      'other keys',
      { ...beside, 'minigame/game.json': '{"levels": [1, 2]}', 'project.config.json': GAME_PROJECT },
    ],
  ])('%s: nothing', async (_, files: Files) => {
    expect(await types(files, 'minigame')).toEqual([]);
  });
});

describe('plugin.json', () => {
  const plugin = '{"publicComponents": {"hello": "components/hello"}, "main": "index.js"}';

  test('in the root that the project file names', async () => {
    const files = { 'plugin/plugin.json': plugin, 'project.config.json': PLUGIN_PROJECT };
    expect(await types(files, 'plugin')).toEqual(['wechat_plugin']);
  });

  test.each([
    ['beside the root that the project names', 'tools/plugin.json', plugin],
    ['of KiCad', 'plugin/plugin.json', '{"name": "x", "identifier": "com.x", "actions": []}'],
    ['of an editor', 'plugin/plugin.json', '{"id": "x", "version": "1.0.0", "commands": []}'],
  ])('%s: nothing', async (_, file, text) => {
    const files = { [file]: text, 'project.config.json': PLUGIN_PROJECT };
    expect(await types(files, file.slice(0, file.indexOf('/')))).toEqual([]);
  });

  test('of an editor, without any project', async () => {
    expect(await types({ 'plugin.json': '{"name": "x", "main": "index.js"}' })).toEqual([]);
  });
});

describe('config.json of a cloud function', () => {
  const folder = 'cloudfunctions/send';
  const config = '{\n  "permissions": {\n    "openapi": ["subscribeMessage.send"]\n  }\n}';

  test('in the functions’ root', async () => {
    const files = {
      [`${folder}/config.json`]: config,
      [`${folder}/index.js`]: '',
      'project.config.json': CLOUD_PROJECT,
    };
    const [found] = await readFolder(wechat, files, folder);
    expect(found).toMatchObject({ type: 'wechat_cloud_function', address: 'wechat_cloud_function.send' });
    expect(place(found, '/permissions/openapi/0')).toBe('cloudfunctions/send/config.json:3:17');
  });

  test('beside a package that uses the server SDK', async () => {
    const files = {
      'fn/config.json': '{"triggers": [{"name": "t", "type": "timer", "config": "0 0 2 1 * * *"}]}',
      'fn/package.json': '{"dependencies": {"wx-server-sdk": "~2.6.3"}}',
    };
    expect(await types(files, 'fn')).toEqual(['wechat_cloud_function']);
  });

  test.each([
    ['a server', { 'srv/config.json': config, 'srv/index.js': '' }],
    [
      'triggers of another kind',
      {
        'srv/config.json': '{"triggers": [{"type": "http"}]}',
        'srv/package.json': '{"dependencies": {"wx-server-sdk": "2"}}',
      },
    ],
  ])('%s: nothing', async (_, files: Files) => {
    expect(await types(files, 'srv')).toEqual([]);
  });

  test('a name that others use hides no account', async () => {
    const config =
      '{"env": {"WX_APPID": "wx8f3c1d2e4b5a6978", "WX_SECRET": "efc2f91624a8940f1f836f99eee3692f"}}';
    expect(await types({ 'config.json': config })).toEqual(['wechat_account']);
  });
});

describe('uni-app', () => {
  const manifest = `{
  "name": "shop",
  "appid": "__UNI__A1B2C3D",
  /* mini programs */
  "mp-weixin": {
    "appid": "wx0123456789abcdef",
    "setting": { "urlCheck": false },
    "permission": { "scope.userLocation": { "desc": "Finds the nearest shop" } },
    "plugins": { "chat": { "version": "1.0.0", "provider": "wx6885acbedba59c14" } },
    "embeddedAppIdList": ["wxe5f52902cf4de896"]
  },
  "mp-alipay": { "plugins": { "x": { "version": "*", "provider": "2021" } } }
}`;
  const pages = `{
  "pages": [{ "path": "pages/index/index" }],
  "subPackages": [
    { "root": "map", "pages": [], "plugins": { "route": { "version": "1.0.0", "provider": "wx50b5593e81dd937a" } } }
  ]
}`;

  test('its part for WeChat is a mini program and its project', async () => {
    const resources = await readFolder(
      wechat,
      { 'src/manifest.json': manifest, 'src/pages.json': pages },
      'src',
    );
    expect(resources.map(({ address }) => address)).toEqual([
      'wechat_mini_program',
      'wechat_project',
      'wechat_plugin_use.chat',
      'wechat_jump_target.wxe5f52902cf4de896',
      'wechat_plugin_use.route',
      'wechat_page.pages/index/index',
    ]);
    const [program, project, , target, route] = resources;
    expect(program?.value['permission']).toEqual({
      'scope.userLocation': { desc: 'Finds the nearest shop' },
    });
    expect(program?.context).toEqual({ manifest: 'uni-app' });
    expect(place(program, '/requiredPrivateInfos')).toBe('src/manifest.json:5:3');
    expect(place(project, '/setting/urlCheck')).toBe('src/manifest.json:7:30');
    expect(place(target, '/appId')).toBe('src/manifest.json:10:27');
    expect(place(route, '/version')).toBe('src/pages.json:4:70');
  });

  test.each([
    ['a browser extension', { manifest_version: 3, name: 'x', 'mp-weixin': {} }],
    ['a web app', { start_url: '/', name: 'x', icons: [] }],
    [
      'uni-app without WeChat',
      { name: 'x', appid: '__UNI__A1B2C3D', 'mp-alipay': { usingComponents: true } },
    ],
  ])('%s: nothing', async (_, value) => {
    expect(await types({ 'manifest.json': JSON.stringify(value), 'pages.json': pages })).toEqual([]);
  });
});

describe('collections of uniCloud', () => {
  const schema = '{\n  // orders\n  "bsonType": "object",\n  "permission": { "read": true }\n}';

  test('stand in the database folder', async () => {
    const folder = 'uniCloud-aliyun/database';
    const [found] = await readFolder(wechat, { [`${folder}/order.schema.json`]: schema }, folder);
    expect(found).toMatchObject({
      type: 'unicloud_collection',
      address: 'unicloud_collection.order',
      context: { collection: 'order' },
    });
    expect(place(found, '/permission/read')).toBe('uniCloud-aliyun/database/order.schema.json:4:27');
  });

  test('a JSON Schema elsewhere is none', async () => {
    expect(await types({ 'schemas/order.schema.json': schema }, 'schemas')).toEqual([]);
    expect(
      await types({ 'uniCloud/database/x.schema.json': '{"type": "object"}' }, 'uniCloud/database'),
    ).toEqual([]);
  });
});

describe('rules for functions', () => {
  const rules = '{"*": {"invoke": "auth != null"}, "login": {"invoke": true}}';

  test('are a resource for each function', async () => {
    const resources = await readFolder(wechat, { 'function.rules.json': rules });
    expect(resources.map(({ address, type }) => [address, type])).toEqual([
      ['cloudbase_function_rule.*', 'cloudbase_function_rule'],
      ['cloudbase_function_rule.login', 'cloudbase_function_rule'],
    ]);
    expect(place(resources[1], '/aclRule/invoke')).toBe('function.rules.json:1:55');
  });

  test('that speak of nothing of CloudBase are none', async () => {
    expect(await types({ 'tool.rules.json': '{"login": {"invoke": true}}' })).toEqual([]);
  });
});

describe('apps within the app', () => {
  test('are read from app.json and from ext.json', async () => {
    const files = {
      'app.wxss': '',
      'app.json': `{
  "pages": ["a"],
  "subPackages": [{ "root": "b", "pages": ["c"], "plugins": { "x": { "version": "1.0.0" } } }],
  "navigateToMiniProgramAppIdList": ["wx1"]
}`,
      'ext.json': '{"extAppid": "wx0123456789abcdef", "plugins": {"y": {"version": "1.0.0"}}}',
    };
    const resources = await readFolder(wechat, files);
    expect(resources.map(({ address }) => address)).toEqual([
      'wechat_mini_program',
      'wechat_plugin_use.x',
      'wechat_jump_target.wx1',
      'wechat_mini_program_ext',
      'wechat_plugin_use.y',
    ]);
    expect(place(resources[2], '')).toBe('app.json:4:38');
  });
});
