import { describe, expect, test } from '@jest/globals';
import { wechat } from '../../../../src/platforms/wechat/index.js';
import { type Files, readFolder } from '../../read-folder.js';

const SCRIPTS: Files = { 'app.json': '', 'cloud/functions/login/index.js': '' };

async function packed(project: object, files: Files = SCRIPTS): Promise<unknown> {
  const all = {
    appid: 'wx0123456789abcdef',
    setting: { ignoreUploadUnusedFiles: false },
    cloudfunctionRoot: 'cloud/functions/',
    ...project,
  };
  const [found] = await readFolder(wechat, { ...files, 'project.config.json': JSON.stringify(all) });
  return found?.context?.['serverCodeInPackage'];
}

describe('server code in the package of the client', () => {
  test.each([
    ['in a project without root', {}, SCRIPTS],
    ['as the roots are written', { miniprogramRoot: './', cloudfunctionRoot: '/cloud/functions' }, SCRIPTS],
    [
      'below the client',
      { miniprogramRoot: 'client', cloudfunctionRoot: 'client/cloud' },
      { 'client/app.json': '', 'client/cloud/index.js': '' },
    ],
    [
      'beside what is left out',
      {
        packOptions: {
          ignore: [
            { type: 'folder', value: 'cloud/functions/pay' },
            { type: 'file', value: 'a' },
          ],
        },
      },
      SCRIPTS,
    ],
  ])('%s', async (_, project, files: Files) => {
    expect(await packed(project, files)).toEqual(['cloudfunctionRoot']);
  });

  test.each([
    ['beside the client', { miniprogramRoot: 'client/' }, { ...SCRIPTS, 'client/app.json': '' }],
    [
      'in a folder of a like name',
      { miniprogramRoot: 'cloud/fun' },
      { ...SCRIPTS, 'cloud/fun/app.json': '' },
    ],
    ['where scripts that no page reaches stay out', { setting: { ignoreUploadUnusedFiles: true } }, SCRIPTS],
    ['where that is not written', { setting: {} }, SCRIPTS],
    ['without scripts', {}, { 'app.json': '', 'cloud/functions/readme.md': '' }],
    ['of dependencies only', {}, { 'app.json': '', 'cloud/functions/node_modules/a.js': '' }],
    ['of a client that is elsewhere', {}, { 'cloud/functions/login/index.js': '' }],
    ['left out as a folder', { packOptions: { ignore: [{ type: 'folder', value: '/Cloud/' }] } }, SCRIPTS],
    ['left out by a pattern', { packOptions: { ignore: [{ type: 'glob', value: 'cloud/**' }] } }, SCRIPTS],
    ['at a root that a build fills in', { cloudfunctionRoot: '${CLOUD}/' }, SCRIPTS],
    ['at a root that leads out', { cloudfunctionRoot: '../cloud/functions' }, SCRIPTS],
    ['at no root', { cloudfunctionRoot: '' }, SCRIPTS],
  ])('none %s', async (_, project, files: Files) => {
    expect(await packed(project, files)).toEqual([]);
  });
});
