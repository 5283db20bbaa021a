import { expect, test } from '@jest/globals';
import { parse } from '../../src/formats/index.js';

async function parsePhp(text: string) {
  return parse({ file: 'config/wechat.php', text }, 'php');
}

async function evaluated(expression: string): Promise<unknown> {
  const { documents } = await parsePhp(`<?php return ['x' => ${expression}];`);
  return Object(documents[0]?.value)['x'];
}

test('arrays that a file returns or assigns are its documents, with every place', async () => {
  const text = `<?php
namespace app;
use Foo\\Bar;
/* 'secret' => 'in a comment' */
$config = array('app_id' => 'wx1', # note
  'list' => ['a', 'b'],
);
return [
    'pay' => [ 'mch_id' => 1900000109, "key"=>'k', ],
];
`;
  const { documents, diagnostics } = await parsePhp(text);
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ value }) => value)).toEqual([
    { app_id: 'wx1', list: { 0: 'a', 1: 'b' } },
    { pay: { mch_id: 1900000109, key: 'k' } },
  ]);
  expect(documents[0]?.locate('/list/1')).toMatchObject({ startLine: 6, startColumn: 19, endColumn: 22 });
  expect(documents[1]?.locate('/pay/key')).toMatchObject({ startLine: 9, startColumn: 47, endColumn: 50 });
  expect(documents[1]?.locate('/pay/secret')).toMatchObject({ startLine: 9, startColumn: 5 });
});

test.each<[string, unknown]>([
  ["env('WX_SECRET')", '${WX_SECRET}'],
  ["env('WX_SECRET', '')", '${WX_SECRET:}'],
  ["\\getenv('WX_SECRET') ", '${WX_SECRET}'],
  ["env('WX_SECRET', 'abc')", '${WX_SECRET:abc}'],
  ["env('WX_SECRET', secret())", '${WX_SECRET}'],
  ["'http://' . 'a.cn'", 'http://a.cn'],
  ["'http://' . $host", 'http://${expression}'],
  ['"a$b"', '${expression}'],
  ['config(\'app.url\') . "/x"', '${expression}/x'],
  ['true', true],
  ['null', null],
  ['-1', '${expression}'],
])('%s is %j', async (expression, value) => {
  expect(await evaluated(expression)).toEqual(value);
});

test.each([
  ['<?php return [\n "a" => ;\n];', 2],
  [`<?php return ${'['.repeat(20_000)};`, 1],
  [`<?php return ['a' => '${'x'.repeat(600_000)}'];`, 1],
])('what cannot be read is a diagnostic (%#)', async (text, startLine) => {
  const { documents, diagnostics } = await parsePhp(text);
  expect(documents).toEqual([]);
  expect(diagnostics).toMatchObject([{ severity: 'warning', startLine }]);
});

test('no key of a file can stand for an unknown value or for the prototype', async () => {
  expect(await evaluated("['$unknown' => 'x', '__proto__' => ['a' => 1]]")).toEqual(
    JSON.parse('{"$$unknown": "x", "__proto__": {"a": 1}}'),
  );
});
