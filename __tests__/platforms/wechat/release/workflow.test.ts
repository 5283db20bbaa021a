import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { place, readFolder } from '../../read-folder.js';

const FOLDER = '.github/workflows';

async function jobs(text: string) {
  return readFolder(wechat, { [`${FOLDER}/upload.yml`]: text }, FOLDER);
}

describe('workflows', () => {
  test('a job with a secret of WeChat’s is a resource, and its variables are still read', async () => {
    const resources = await jobs(`name: upload
on: { push: { branches: [main] }, pull_request_target: {} }
permissions: { contents: read }
env:
  WX_SECRET: efc2f91624a8940f1f836f99eee3692f
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: npm run lint }]
  upload:
    runs-on: ubuntu-latest
    steps:
      - run: npx miniprogram-ci upload
        env:
          WECHAT_UPLOAD_KEY: \${{ secrets.WECHAT_UPLOAD_KEY }}
`);
    expect(resources.map(({ address }) => address)).toEqual([
      'wechat_workflow_job.upload',
      'wechat_account.WX',
    ]);
    const [job] = resources;
    expect(job?.context).toEqual({ events: ['push', 'pull_request_target'], permissions: true });
    expect(place(job, '/steps/0/run')).toBe('.github/workflows/upload.yml:13:14');
  });

  test('any secret may be the upload key of a job that uploads', async () => {
    const [job] = await jobs(`on: push
jobs:
  build:
    steps:
      - { run: node_modules/.bin/miniprogram-ci upload, env: { KEY: "\${{ secrets.PRIVATE_KEY }}" } }
`);
    expect(job).toMatchObject({
      type: 'wechat_workflow_job',
      context: { events: ['push'], permissions: false },
    });
  });

  test.each(['WXCLOUD_CLI_SECRET', 'MINIPROGRAM_PRIVATE_KEY', 'TCB_SECRET_KEY', 'mp_private_key'])(
    '%s is a secret of WeChat’s',
    async (name) => {
      const [job] = await jobs(`on: push\njobs: { a: { env: { K: "\${{ secrets.${name} }}" } } }\n`);
      expect(job?.type).toBe('wechat_workflow_job');
    },
  );

  test.each([
    ['an AppID, which is no secret', '{ WX_APPID: "${{ secrets.WX_APPID }}" }'],
    ['a notice to a chat', '{ HOOK: "${{ secrets.WECOM_WEBHOOK_KEY }}" }'],
    ['the keys of others', '{ NPM: "${{ secrets.NPM_TOKEN }}" }'],
    ['words that only sound like it', '{ K: "${{ secrets.EMPTY_KEY }}", L: "${{ secrets.NWX_KEY }}" }'],
  ])('%s: no such job', async (_, env) => {
    const resources = await jobs(`on: push\njobs:\n  a:\n    env: ${env}\n    steps: [{ run: make }]\n`);
    expect(resources.filter(({ type }) => type === 'wechat_workflow_job')).toEqual([]);
  });

  test('elsewhere, it is no workflow', async () => {
    const text = 'on: push\njobs: { a: { env: { K: "${{ secrets.WX_SECRET }}" } } }\n';
    expect(await readFolder(wechat, { 'docs/ci.yml': text }, 'docs')).toEqual([]);
  });
});

describe('package.json', () => {
  test('scripts that call miniprogram-ci', async () => {
    const files = {
      'package.json': `{
  "devDependencies": { "miniprogram-ci": "2.1.42" },
  "scripts": {
    "build": "webpack",
    "upload": "miniprogram-ci upload --pkp ./private.key"
  }
}`,
    };
    const resources = await readFolder(wechat, files);
    expect(resources.map(({ address, value }) => [address, value])).toEqual([
      ['wechat_package_script.upload', { run: 'miniprogram-ci upload --pkp ./private.key' }],
    ]);
    expect(place(resources[0], '/run')).toBe('package.json:5:15');
  });
});
