import { expect, test } from '@jest/globals';
import { parse } from '../../src/formats/index.js';

async function parseToml(text: string) {
  return parse({ file: 'config.toml', text }, 'toml');
}

const TEXT = `title = "shop" # a comment
[wechat]
appid = 'wx1'
pay.mch-id = 19
[[apps]]
name = "a"
[[apps]]
name = "b"
tags = [ "x", { y = 1 } ]
[wechat.mp]
"app.secret" = """
k"""
`;

test('tables, dotted keys, arrays of tables and inline tables, with every place', async () => {
  const { documents, diagnostics } = await parseToml(TEXT);
  expect(diagnostics).toEqual([]);
  expect(JSON.parse(JSON.stringify(documents[0]?.value))).toEqual({
    title: 'shop',
    wechat: { appid: 'wx1', pay: { 'mch-id': 19 }, mp: { 'app.secret': 'k' } },
    apps: { 0: { name: 'a' }, 1: { name: 'b', tags: ['x', { y: 1 }] } },
  });
  const [document] = documents;
  expect(document?.locate('/wechat/appid')).toMatchObject({ startLine: 3, startColumn: 9, endColumn: 14 });
  expect(document?.locate('/wechat/pay/mch-id')).toMatchObject({ startLine: 4, startColumn: 14 });
  expect(document?.locate('/apps/1/tags/1/y')).toMatchObject({ startLine: 9, startColumn: 21 });
  expect(document?.locate('/wechat/mp/app.secret')).toMatchObject({ startLine: 11, startColumn: 16 });
});

test.each([
  ['a = =\n', 1],
  ['a = 1\na = 2\n', 2],
  [`a = ${'['.repeat(5000)}`, 1],
])('what cannot be read is a diagnostic (%#)', async (text, startLine) => {
  const { documents, diagnostics } = await parseToml(text);
  expect(documents).toEqual([]);
  expect(diagnostics).toMatchObject([{ severity: 'error', startLine }]);
});

test('an empty file has no document', async () => {
  expect(await parseToml('# nothing\n')).toEqual({ documents: [], diagnostics: [] });
});
