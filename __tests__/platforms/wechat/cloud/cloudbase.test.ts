import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

const RC = `{
  "envId": "shop-7gx2k1aa3c9d4e5f",
  "functionRoot": "functions",
  "functions": [
    { "name": "login", "envVariables": { "WX_SECRET": "{{env.WX_SECRET}}" } },
    { "name": "login" }
  ],
  "databases": [
    { "collectionName": "orders", "aclTag": "PRIVATE" }
  ],
  "framework": {
    "plugins": {
      "db/main": {
        "use": "@cloudbase/framework-plugin-database@1.2.0",
        "inputs": {
          "collections": [
            { "collectionName": "users", "aclTag": "CUSTOM", "aclRule": "{\\"read\\": true, \\"write\\": true}" },
            { "collectionName": "logs", "aclRule": "not JSON" },
            { "aclTag": "READONLY" }
          ]
        }
      },
      "fn": { "use": "@cloudbase/framework-plugin-function", "inputs": { "functions": [{ "name": "pay" }] } },
      "site": { "use": "@cloudbase/framework-plugin-website", "inputs": { "functions": [{ "name": "no" }] } }
    }
  }
}`;

describe('cloudbaserc.json', () => {
  test('gives the environment, its functions and the rules of its collections', async () => {
    const resources = await readFolder(wechat, { 'cloudbaserc.json': RC });
    expect(resources.map(({ address }) => address)).toEqual([
      'cloudbase_environment',
      'cloudbase_function.login',
      'wechat_account.WX',
      'cloudbase_function.login#2',
      'cloudbase_function.pay',
      'cloudbase_database_rule.orders',
      'cloudbase_database_rule.users',
      'cloudbase_database_rule.logs',
    ]);
  });

  test('values are placed where they are written', async () => {
    const resources = await readFolder(wechat, { 'cloudbaserc.json': RC });
    const at = (address: string) => resources.find((resource) => resource.address === address);
    expect(place(at('cloudbase_environment'), '/envId')).toBe('cloudbaserc.json:2:12');
    expect(place(at('cloudbase_function.login'), '/envVariables/WX_SECRET')).toBe('cloudbaserc.json:5:55');
    expect(place(at('cloudbase_function.login#2'), '/runtime')).toBe('cloudbaserc.json:6:5');
    expect(place(at('cloudbase_database_rule.orders'), '/aclTag')).toBe('cloudbaserc.json:9:45');
    expect(place(at('cloudbase_database_rule.orders'), '/aclRule')).toBe('cloudbaserc.json:9:5');
  });

  test('a rule written as text is read, and its parts are placed at the text’s key', async () => {
    const resources = await readFolder(wechat, { 'cloudbaserc.json': RC });
    const users = resources.find(({ address }) => address === 'cloudbase_database_rule.users');
    expect(users?.value).toEqual({
      collection: 'users',
      aclTag: 'CUSTOM',
      aclRule: { read: true, write: true },
    });
    expect(place(users, '/aclRule/write')).toBe('cloudbaserc.json:17:62');
    const logs = resources.find(({ address }) => address === 'cloudbase_database_rule.logs');
    expect(logs?.value['aclRule']).toBe('not JSON');
  });

  test('each environment may have a file', async () => {
    const found = await readFolder(wechat, { 'cloudbaserc.dev.json': RC, 'cloudbaserc-old.json': RC });
    expect(found.map(({ address }) => address)).toContain('cloudbase_database_rule.users');
    expect(place(found[0], '/envId')).toBe('cloudbaserc.dev.json:2:12');
  });

  test.each([
    ['"region": "ap-singapore"', 'ap-singapore', 'argument', '2:11'],
    ['"region": 1', { $unknown: 'region' }, undefined, '2:11'],
    ['"version": "2.0"', 'ap-shanghai', 'default', '1:1'],
  ])('an environment lies where the command line looks for it: %s', async (line, region, source, at) => {
    const files = { 'cloudbaserc.json': `{\n${line},\n"envId": "shop" }` };
    const [environment] = await readFolder(wechat, files);
    expect(environment?.provider).toEqual({ name: 'cloudbase', region, source });
    expect(place(environment, '/$context/provider/jurisdiction')).toBe(`cloudbaserc.json:${at}`);
  });

  test('wrong shapes give what can be read', async () => {
    const odd = '{"envId": 1, "functions": [null, "x", {"name": 3}], "databases": {"a": 1}, "framework": []}';
    const resources = await readFolder(wechat, { 'cloudbaserc.json': odd });
    expect(resources.map(({ address }) => address)).toEqual(['cloudbase_environment', 'cloudbase_function']);
  });
});

describe('access rules in files', () => {
  test('one rule for the file', async () => {
    const files = {
      'db/database.rules.json': '{\n  "read": true,\n  "write": "doc._openid == auth.openid"\n}',
      'db/storage.rules.json': '{\n  "read": true,\n  "write": "resource.openid == auth.openid"\n}',
    };
    const resources = await readFolder(wechat, files, 'db');
    expect(resources.map(({ address }) => address)).toEqual([
      'cloudbase_database_rule.database.rules',
      'cloudbase_storage_rule.storage.rules',
    ]);
    expect(resources[0]?.value).toEqual({ aclRule: { read: true, write: 'doc._openid == auth.openid' } });
    expect(place(resources[0], '/aclRule/write')).toBe('db/database.rules.json:3:12');
    expect(place(resources[0], '/aclRule/create')).toBe('db/database.rules.json:1:1');
  });

  test('one rule for each collection', async () => {
    const files = {
      'database.rules.json':
        '{\n  "users": { "read": "auth.openid == doc._openid", "write": false },\n  "news": { "read": true }\n}',
    };
    const [users, news] = await readFolder(wechat, files);
    expect(users?.value).toMatchObject({ collection: 'users' });
    expect(place(news, '/aclRule/read')).toBe('database.rules.json:3:21');
    expect(place(news, '/aclRule/write')).toBe('database.rules.json:3:3');
  });

  test.each([
    ['{\n "rules": {\n  "avatars/*": { "read": true, "write": "auth != null" } } }', 'avatars/*', '3:41'],
    [
      '{"rules": [\n {"path": "avatars/*", "read": true, "write": "auth.openid != null"}] }',
      'avatars/*',
      '2:47',
    ],
  ])('below `rules`, by name or in a list: %s', async (text, name, at) => {
    const [rule] = await readFolder(wechat, { 'storage.rules.json': text });
    expect(rule).toMatchObject({ type: 'cloudbase_storage_rule', value: { collection: name } });
    expect(place(rule, '/aclRule/write')).toBe(`storage.rules.json:${at}`);
  });

  test('plain booleans count where CloudBase is near', async () => {
    const files = {
      'cloud/rules/database.rules.json': '{"read": true, "write": true}',
      'cloudbaserc.json': '{}',
    };
    expect(await readFolder(wechat, files, 'cloud/rules')).toHaveLength(1);
    expect(await readFolder(wechat, { 'database.rules.json': '{"read": true, "write": true}' })).toEqual([]);
  });

  test.each([
    ['Firebase', { rules: { '.read': true, '.write': 'auth != null' } }],
    ['a firewall', { read: [], write: [] }],
    ['a linter', { rules: { 'no-undef': 'error' } }],
    ['an empty object', {}],
  ])('rules of %s give nothing', async (_, rules) => {
    const files = { 'database.rules.json': JSON.stringify(rules), 'cloudbaserc.json': '{}' };
    expect(await readFolder(wechat, files)).toEqual([]);
  });
});

describe('container.config.json', () => {
  test('of WeChat cloud hosting is a service', async () => {
    const text =
      '{\n  "containerPort": 80,\n  "minNum": 0, // scale to zero\n  "envParams": { "A": "b" },\n}';
    const [service] = await readFolder(wechat, { 'container.config.json': text });
    expect(service?.type).toBe('wechat_cloud_run_service');
    expect(place(service, '/envParams/A')).toBe('container.config.json:4:23');
  });

  test('what the developer’s machine starts is another resource, for each service', async () => {
    const path = '.cloudbase/container/debug.config.json';
    const service = '{ "containerPort": 80, "minNum": 0, "envParams": { "WX_APPID": "wx0123456789abcdef" } }';
    const text = `{ "containers": [],\n "config": {\n  "shop": ${service},\n  "__proto__": ${service}, "odd": [] } }`;
    const found = await readFolder(wechat, { [path]: text }, '.cloudbase/container');
    expect(found.map(({ address }) => address)).toEqual([
      'wechat_cloud_run_debug.shop',
      'wechat_account.WX',
      'wechat_cloud_run_debug.__proto__',
      'wechat_account.WX#2',
    ]);
    expect(place(found[0], '/envParams/WX_APPID')).toBe(`${path}:3:74`);
    expect(await readFolder(wechat, { 'debug.config.json': text })).toEqual([]);
  });

  test('of another tool gives nothing', async () => {
    const files = { 'container.config.json': '{"containerPort": 80, "image": "jib"}' };
    expect(await readFolder(wechat, files)).toEqual([]);
  });
});
