import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, place, readFolder } from '../../read-folder.js';

const SHARED = `{
  "appid": "wx0123456789abcdef",
  "compileType": "miniprogram",
  "libVersion": "3.0.0",
  "setting": {
    "urlCheck": true,
    "minified": true
  }
}`;
const OWN = `{
  "libVersion": "3.4.1",
  "setting": {
    "urlCheck": false,
    "minified": false
  }
}`;

async function projectOf(files: Files) {
  const resources = await readFolder(wechat, files);
  expect(resources.length).toBeLessThanOrEqual(1);
  return resources[0];
}

describe('project.config.json with its private twin', () => {
  test('the private value wins, and is placed in the private file', async () => {
    const project = await projectOf({ 'project.config.json': SHARED, 'project.private.config.json': OWN });
    expect(project).toMatchObject({ type: 'wechat_project', address: 'wechat_project' });
    expect(project?.value).toMatchObject({ libVersion: '3.4.1', setting: { urlCheck: false } });
    expect(place(project, '/setting/urlCheck')).toBe('project.private.config.json:4:17');
    expect(place(project, '/libVersion')).toBe('project.private.config.json:2:17');
  });

  test('build settings have no effect in the private file', async () => {
    const project = await projectOf({ 'project.config.json': SHARED, 'project.private.config.json': OWN });
    expect(project?.value['setting']).toEqual({ urlCheck: false, minified: true });
    expect(place(project, '/setting/minified')).toBe('project.config.json:7:17');
  });

  test('what neither file has belongs into the shared one', async () => {
    const project = await projectOf({ 'project.config.json': SHARED, 'project.private.config.json': OWN });
    expect(place(project, '/setting/es6')).toBe('project.config.json:5:3');
    expect(place(project, '/packOptions')).toBe('project.config.json:1:1');
  });

  test('the shared file alone is a project', async () => {
    const project = await projectOf({ 'project.config.json': SHARED });
    expect(place(project, '/setting/urlCheck')).toBe('project.config.json:6:17');
  });

  test('the private file alone is one, too, and is where its values are', async () => {
    const project = await projectOf({ 'project.private.config.json': OWN });
    expect(project?.value).toEqual({ libVersion: '3.4.1', setting: { urlCheck: false } });
    expect(place(project, '/setting/urlCheck')).toBe('project.private.config.json:4:17');
    expect(place(project, '/setting/es6')).toBe('project.private.config.json:3:3');
  });

  test('a setting of the wrong shape does not hide the rest', async () => {
    const project = await projectOf({
      'project.config.json': SHARED,
      'project.private.config.json': '{"setting": "none", "condition": {}, "__proto__": {"urlCheck": false}}',
    });
    expect(project?.value['appid']).toBe('wx0123456789abcdef');
    expect(Object.getPrototypeOf(project?.value)).toBe(Object.prototype);
  });

  test('a project without AppID is known by its compile type', async () => {
    const files = { 'project.config.json': '{"compileType": "game", "setting": {}, "appid": ""}' };
    expect((await projectOf(files))?.type).toBe('wechat_project');
  });
});

test('a project that other hosts of mini programs run, too, is WeChat’s by its AppID', async () => {
  const project = {
    TCMPPappid: 'mp0123456789abcd',
    appid: 'wx0123456789abcdef',
    setting: { urlCheck: true },
  };
  expect((await projectOf({ 'project.config.json': JSON.stringify(project) }))?.type).toBe('wechat_project');
});

describe('other project.config.json files give nothing', () => {
  test.each([
    [
      'of another host alone',
      { TCMPPappid: 'mp0123456789abcd', appid: 'mp0123456789abcd', setting: { urlCheck: false } },
    ],
    ['of Douyin', { appid: 'tt07e3715e98c9aac0', projectname: 'x', setting: { urlCheck: false } }],
    ['of QQ', { qqappid: '1109000000', appid: '', compileType: 'miniprogram', setting: { urlCheck: false } }],
    ['of Baidu, with a number for an id', { appid: '15464104', setting: { urlCheck: false } }],
    ['of a build tool', { name: 'site', setting: { urlCheck: false }, compileType: 'esm' }],
    ['of a compiler', { compilerOptions: {}, setting: {} }],
    ['without any object', []],
  ])('%s', async (_, project) => {
    const files = {
      'project.config.json': JSON.stringify(project),
      'project.private.config.json': '{"setting": {"urlCheck": false}}',
    };
    expect(await readFolder(wechat, files)).toEqual([]);
  });
});
