import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { readFolder, textAt } from '../../read-folder.js';

const SECRET = '5f4e3d2c1b0a99887766554433221100';
const KEY43 = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN123';

async function commented(path: string, text: string) {
  const found = await readFolder(wechat, { [path]: text });
  return found
    .filter(({ type }) => type === 'wechat_commented_credential')
    .map((resource) => [resource.value, textAt(resource, '/x', { [path]: text })]);
}

describe('credentials on commented lines', () => {
  test.each([
    ['application.yml', `wx.mp.appId: wx1\n  #secret: ${SECRET}\n`, 'appSecret', SECRET],
    [
      'application.yml',
      `a: 1\r\n# - aes-key: "${KEY43}"\r\n---\r\nwx.mp.appId: wx1\r\n`,
      'encodingAesKey',
      KEY43,
    ],
    ['application.properties', `wx.mp.app-id=wx1\n! wx.mp.secret = ${SECRET}\n`, 'appSecret', SECRET],
    ['.env', `WX_APPID=wx1\n#export WX_PAY_API_V3_KEY='${SECRET}'\n`, 'apiKey', SECRET],
    ['.env', `WX_APPID=wx1\n# WECOM_CORP_SECRET=${KEY43}\n`, 'wecomSecret', KEY43],
    [
      'wechat.php',
      `<?php return ['app_id' => 'wx0123456789abcdef', \n // 'secret' => '${SECRET}', // old\n];`,
      'appSecret',
      SECRET,
    ],
  ])('%s: found once, at the exact place (%#)', async (path, text, kind, value) => {
    expect(await commented(path, text)).toEqual([[{ [kind]: value }, value]]);
  });

  test.each([
    ['.env', `PORT=1\n# SHOP_SECRET=${SECRET}\n`],
    ['.env', `WX_APPID=wx1\n# md5: ${SECRET}\n# WX_SECRET=${SECRET}0\n# see WX_SECRET=${SECRET}\n`],
    ['application.yml', `wx.mp.appId: wx1\nnote: the secret\n# secretName: ${SECRET}\n`],
  ])('%s: no account in the file, another key, another length (%#)', async (path, text) => {
    expect(await commented(path, text)).toEqual([]);
  });
});

test('twins that are copied and filled in are read as examples', async () => {
  for (const name of [
    'application.yml.template',
    'application-prod.properties.example',
    'config.toml.sample',
  ]) {
    const text = name.includes('toml')
      ? '[wechat]\nappid = "wx0123456789abcdef"\nsecret = ""\n'
      : name.includes('yml')
        ? 'wx: { mp: { appId: wx0123456789abcdef } }'
        : 'wx.mp.app-id=wx0123456789abcdef';
    const [found] = await readFolder(wechat, { [name]: `${text}\n` });
    expect(found?.context).toEqual({ stage: 'example' });
  }
});
