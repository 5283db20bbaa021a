import { describe, expect, test } from '@jest/globals';
import { type Checked, check, cli, type Files, folderOf } from '../__helpers__/cli.js';

const POLICY = 'app-security/manifest-shape';

function checkFiles(files: Files): Checked {
  return check(['.', '--only', `${POLICY}/*`], { cwd: folderOf(files) });
}

/** `<file>:<line> <what the schema asks there>`, without the sentence that all findings of a rule share. */
function asked({ report }: Checked): string[] {
  return report.findings.map(
    ({ location, message }) =>
      `${location.file}:${location.startLine} ${message.replace(/^.*? upload\. /, '')}`,
  );
}

const APP: Files = {
  'app.wxss': '',
  'app.json':
    '{ "pages": ["a"],\n"requiredPrivateInfo": [],\n"debug": "false",\n"window": { "navigationBarTextStyle": "grey" } }\n',
};

describe('manifests that are not as documented', () => {
  test('each finding says what was meant, and none fails the run', () => {
    const run = checkFiles(APP);
    expect(asked(run)).toEqual([
      'app.json:2 `requiredPrivateInfo` is not a key of the document; did you mean `requiredPrivateInfos`?',
      'app.json:3 `debug` must be true or false.',
      'app.json:4 `window.navigationBarTextStyle` must be one of `black`, `white`.',
    ]);
    expect(run.status).toBe(0);
  });

  test('people read it in the text report', () => {
    const { stdout } = cli(['check', '.', '--only', `${POLICY}/*`], { cwd: folderOf(APP) });
    expect(stdout.replace(/\s+/g, ' ')).toContain('did you mean `requiredPrivateInfos`?');
  });

  test('the private project file is judged where it is written', () => {
    const run = checkFiles({
      'project.config.json': '{ "appid": "wx8f3c1d2e4b5a6978", "setting": { "urlCheck": true } }\n',
      'project.private.config.json': '{ "setting": {\n"compileHotReload": true } }\n',
    });
    expect(asked(run)).toEqual([
      'project.private.config.json:2 `compileHotReload` is not a key of `setting`; did you mean `compileHotReLoad`?',
    ]);
  });

  test('no value of the manifest is shown in a message', () => {
    const secret = '4f9a1c7e2b8d5036e1f7a9c4b2d8e603';
    const run = checkFiles({
      ...APP,
      'app.json': `{ "pages": ["a"], "debug": "${secret}", "renderer": "${secret}" }\n`,
    });
    expect(asked(run)).toHaveLength(2);
    expect(run.report.findings.map(({ message }) => message).join()).not.toContain(secret);
  });

  test.each<[string, Files]>([
    ['Expo', { 'app.json': '{ "expo": { "name": "x" }, "page": 1, "debug": "x" }' }],
    [
      'Alipay',
      { 'app.json': '{ "pages": ["a"], "window": { "defaultTitle": 1 }, "debug": "x" }', 'app.acss': '' },
    ],
    [
      'a game of another kind',
      { 'game.json': '{ "plugins": ["x"], "deviceOrientation": 1 }', 'game.js': '' },
    ],
    ['a plugin of another tool', { 'plugin.json': '{ "main": 1, "publicComponent": {}, "pages": {} }' }],
    ['a theme of notes', { 'ext.json': '{ "identifier": "x", "ext": "y", "extEnabled": "z" }' }],
    [
      'Douyin',
      { 'project.config.json': '{ "appid": "ttb1c2d3e4f5a6b7c8d9", "setting": { "urlcheck": 1 } }' },
    ],
  ])('%s is none of them', (_, files) => {
    const run = checkFiles(files);
    expect(run.report.findings).toEqual([]);
    expect(run.report.diagnostics).toEqual([]);
  });
});
