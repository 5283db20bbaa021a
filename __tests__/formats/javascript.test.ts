import { expect, test } from '@jest/globals';
import { parse } from '../../src/formats/index.js';

async function parseJavaScript(text: string) {
  return parse({ file: 'cloudbaserc.js', text }, 'javascript');
}

async function exported(text: string): Promise<unknown> {
  return (await parseJavaScript(text)).documents[0]?.value;
}

const CODE = { $unknown: 'an expression' };

test('what a file exports is its document, with every place', async () => {
  const text = `// envId: 'in a comment'
const region = "ap-shanghai";
module.exports = {
  envId: 'shop', region,
  "functions": [{ name: \`pay\`, 'timeout': 5 }, null],
};
`;
  const { documents, diagnostics } = await parseJavaScript(text);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ value }) => value)).toEqual([
    { envId: 'shop', region: 'ap-shanghai', functions: [{ name: 'pay', timeout: 5 }, null] },
  ]);
  const [document] = documents;
  expect(document?.locate('/envId')).toMatchObject({ startLine: 4, startColumn: 10, endColumn: 16 });
  expect(document?.locate('/region')).toMatchObject({ startLine: 2, startColumn: 16 });
  expect(document?.locate('/functions/0/name')).toMatchObject({ startLine: 5, startColumn: 25 });
  expect(document?.locate('/functions/0/runtime')).toMatchObject({ startLine: 5, startColumn: 17 });
  expect(document?.locate('/databases')).toMatchObject({ startLine: 3, startColumn: 18 });
});

test.each<[string, unknown]>([
  ['export default { a: 1 }', { a: 1 }],
  ['exports.a = 1; module.exports.b = { c: 2 };', { a: 1, b: { c: 2 } }],
  ['module.exports = { a: 1 }; module.exports.b = 2;', { a: 1, b: 2 }],
  ['export const a = 1, b = "x"; export function c() {}', { a: 1, b: 'x' }],
  ['const config = { a: 1 }; module.exports = config', { a: 1 }],
  ['const base = { a: 1, b: 1 }; module.exports = { ...base, b: 2 }', { a: 1, b: 2 }],
  ['#!/usr/bin/env node\nmodule.exports = { a: 1 }; return', { a: 1 }],
  ['module.exports = { await: 1 }; var await = 2;', { await: 1 }],
  ['const a = 1;', undefined],
  ['', undefined],
])('%s', async (text, value) => {
  expect(await exported(text)).toEqual(value);
});

test.each<[string, unknown]>([
  ['process.env.WX_SECRET', '${WX_SECRET}'],
  ['process.env["WX_SECRET"]', '${WX_SECRET}'],
  ["process.env.WX_SECRET || 'abc'", '${WX_SECRET:abc}'],
  ["process.env?.WX_SECRET ?? ''", '${WX_SECRET:}'],
  ['process.env.WX_SECRET || secret()', '${WX_SECRET}'],
  ['import.meta.env.VITE_SECRET', '${VITE_SECRET}'],
  ['`http://${process.env.HOST}/${path()}`', 'http://${HOST}/${expression}'],
  ["'http://' + host + '/x'", 'http://shop.cn/x'],
  ["JSON.stringify('a')", '"a"'],
  ['JSON.stringify(process.env.HOST)', '"${HOST}"'],
  ['JSON.stringify({ a: 1 })', CODE],
  ['-1', -1],
  ['(true)', true],
  ['null', null],
  ['a + b', CODE],
  ['secret()', CODE],
  ['undeclared', CODE],
  ['changed', CODE],
  ['given', CODE],
  ['circular', CODE],
  ['taken', CODE],
  ['turned', CODE],
  ['dev ? 1 : 2', CODE],
  ['/x/', CODE],
  ['1n', CODE],
  ['() => 1', CODE],
  ['[1, ...others]', CODE],
  ['{ a: 1, ...others() }', CODE],
  ['{ a: 1, [name]: 2 }', CODE],
  ['{ get a() { return 1 } }', { a: CODE }],
])('%s is %j', async (expression, value) => {
  const text = `const host = 'shop.cn', circular = circular, changed = { a: 1 }, given = { a: 1 };
    if (dev) { changed.a = 2 } fill(given);
    let taken = 1, turned = 1; ({ taken } = process.env); for (turned of [1, 2]);
    module.exports = { x: ${expression} };`;
  expect(await exported(text)).toEqual({ x: value });
});

test.each([
  ['module.exports = {\n "a": ;\n};', 2, 'syntax-error', 'notice'],
  ['module.exports = <App />;', 1, 'syntax-error', 'notice'],
  [`module.exports = ${'['.repeat(20_000)};`, 1, 'syntax-error', 'notice'],
  [`module.exports = ['${'x'.repeat(600_000)}'];`, 1, 'limit-reached', 'warning'],
  [
    `const a0 = [1];${Array.from({ length: 30 }, (_, i) => `const a${i + 1} = [a${i}, a${i}];`).join('')}module.exports = a30`,
    1,
    'limit-reached',
    'warning',
  ],
])('what cannot be read is a diagnostic (%#)', async (text, startLine, code, severity) => {
  const { documents, diagnostics } = await parseJavaScript(text);
  expect(documents).toEqual([]);
  expect(diagnostics).toMatchObject([{ severity, code, startLine }]);
});

test('texts that double themselves stay small', async () => {
  const sums = Array.from({ length: 14 }, (_, i) => `const t${i + 1} = t${i} + t${i};`).join('');
  const text = `const t0 = '${'x'.repeat(1000)}';${sums}module.exports = { t: t14 }`;
  expect(await exported(text)).toEqual({ t: CODE });
});

test('no key of a file can stand for an unknown value or for the prototype', async () => {
  const value = await exported("module.exports = { $unknown: 'x', __proto__: { a: 1 }, '$context': 2 }");
  expect(value).toEqual(JSON.parse('{"$$unknown": "x", "__proto__": {"a": 1}, "$$context": 2}'));
});
