import type { Term } from '../../../src/platforms/terraform/expression/term.js';

/** A call and its result. */
export type Example = readonly [args: readonly Term[], result: Term];

/**
 * The examples on the page of each function, https://developer.hashicorp.com/terraform/language/functions/<name>,
 * read 2026-11-22; of those that only OpenTofu has, https://opentofu.org/docs/language/functions/<name>. Where a page shows a set, its elements stand here in the order of Terraform's sets.
 */
export const DOCUMENTED: Readonly<Record<string, readonly Example[]>> = {
  abs: [
    [[23], 23],
    [[0], 0],
    [[-12.4], 12.4],
  ],
  alltrue: [
    [[['true', true]], true],
    [[[true, false]], false],
  ],
  anytrue: [
    [[['true']], true],
    [[[true, false]], true],
    [[[]], false],
  ],
  base64gunzip: [[['H4sIAAAAAAAAA/NIzcnJVwjPL8pJAQBWsRdKCwAAAA=='], 'Hello World']],
  base64decode: [[['SGVsbG8gV29ybGQ='], 'Hello World']],
  base64encode: [[['Hello World'], 'SGVsbG8gV29ybGQ=']],
  base64sha256: [[['hello world'], 'uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=']],
  base64sha512: [
    [
      ['hello world'],
      'MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw==',
    ],
  ],
  basename: [[['foo/bar/baz.txt'], 'baz.txt']],
  ceil: [
    [[5], 5],
    [[5.1], 6],
  ],
  chomp: [
    [['hello\n'], 'hello'],
    [['hello\r\n'], 'hello'],
    [['hello\n\n'], 'hello'],
  ],
  chunklist: [
    [
      [['a', 'b', 'c', 'd', 'e'], 2],
      [['a', 'b'], ['c', 'd'], ['e']],
    ],
    [
      [['a', 'b', 'c', 'd', 'e'], 1],
      [['a'], ['b'], ['c'], ['d'], ['e']],
    ],
  ],
  cidrcontains: [
    [['192.168.2.0/20', '192.168.2.1'], true],
    [['192.168.2.0/20', '192.168.2.0/22'], true],
    [['192.168.2.0/20', '192.126.2.1'], false],
    [['192.168.2.0/20', '192.126.2.0/18'], false],
    [['fe80::/48', 'fe80::1'], true],
    [['fe80::/48', 'fe81::1'], false],
  ],
  cidrhost: [
    [['10.12.112.0/20', 16], '10.12.112.16'],
    [['10.12.112.0/20', 268], '10.12.113.12'],
    [['fd00:fd12:3456:7890:00a2::/72', 34], 'fd00:fd12:3456:7890::22'],
    [['10.1.2.240/28', 1], '10.1.2.241'],
    [['10.1.2.240/28', 14], '10.1.2.254'],
  ],
  cidrnetmask: [[['172.16.0.0/12'], '255.240.0.0']],
  cidrsubnet: [
    [['172.16.0.0/12', 4, 2], '172.18.0.0/16'],
    [['10.1.2.0/24', 4, 15], '10.1.2.240/28'],
    [['fd00:fd12:3456:7890::/56', 16, 162], 'fd00:fd12:3456:7800:a200::/72'],
  ],
  cidrsubnets: [
    [
      ['10.1.0.0/16', 4, 4, 8, 4],
      ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20'],
    ],
    [
      ['fd00:fd12:3456:7890::/56', 16, 16, 16, 32],
      [
        'fd00:fd12:3456:7800::/72',
        'fd00:fd12:3456:7800:100::/72',
        'fd00:fd12:3456:7800:200::/72',
        'fd00:fd12:3456:7800:300::/88',
      ],
    ],
    [
      ['10.3.0.0/16', 4, 4],
      ['10.3.0.0/20', '10.3.16.0/20'],
    ],
  ],
  coalesce: [
    [['a', 'b'], 'a'],
    [['', 'b'], 'b'],
    [[1, 2], 1],
    [[1, 'hello'], '1'],
    [[true, 'hello'], 'true'],
  ],
  coalescelist: [
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a', 'b'],
    ],
    [
      [[], ['c', 'd']],
      ['c', 'd'],
    ],
  ],
  compact: [[[['a', '', 'b', null, 'c']], ['a', 'b', 'c']]],
  concat: [
    [
      [
        ['a', ''],
        ['b', 'c'],
      ],
      ['a', '', 'b', 'c'],
    ],
    [
      [[], [1, 'a'], [[3], 'c']],
      [1, 'a', [3], 'c'],
    ],
  ],
  contains: [
    [[['a', 'b', 'c'], 'a'], true],
    [[['a', 'b', 'c'], 'd'], false],
  ],
  csvdecode: [
    [
      ['a,b,c\n1,2,3\n4,5,6'],
      [
        { a: '1', b: '2', c: '3' },
        { a: '4', b: '5', c: '6' },
      ],
    ],
  ],
  dirname: [[['foo/bar/baz.txt'], 'foo/bar']],
  distinct: [[[['a', 'b', 'a', 'c', 'd', 'b']], ['a', 'b', 'c', 'd']]],
  element: [
    [[['a', 'b', 'c'], 1], 'b'],
    [[['a', 'b', 'c'], 3], 'a'],
    [[['a', 'b', 'c'], -1], 'c'],
  ],
  endswith: [
    [['hello world', 'world'], true],
    [['hello world', 'hello'], false],
  ],
  flatten: [
    [[[['a', 'b'], [], ['c']]], ['a', 'b', 'c']],
    [[[[['a', 'b'], []], ['c']]], ['a', 'b', 'c']],
  ],
  floor: [
    [[5], 5],
    [[4.9], 4],
  ],
  format: [
    [['Hello, %s!', 'Ander'], 'Hello, Ander!'],
    [['There are %d lights', 4], 'There are 4 lights'],
    [['%[1]s%[2]s%[1]s%[3]s', '/', 'path', 'file.tf'], '/path/file.tf'],
    [['%#v', 'hello'], '"hello"'],
    [['%#v', true], 'true'],
    [['%#v', 1], '1'],
    [['%#v', { a: 1 }], '{"a":1}'],
    [['%#v', [true]], '[true]'],
    [['%#v', null], 'null'],
  ],
  formatdate: [
    [['DD MMM YYYY hh:mm ZZZ', '2018-01-02T23:12:01Z'], '02 Jan 2018 23:12 UTC'],
    [['EEEE, DD-MMM-YY hh:mm:ss ZZZ', '2018-01-02T23:12:01Z'], 'Tuesday, 02-Jan-18 23:12:01 UTC'],
    [['EEE, DD MMM YYYY hh:mm:ss ZZZ', '2018-01-02T23:12:01-08:00'], 'Tue, 02 Jan 2018 23:12:01 -0800'],
    [['MMM DD, YYYY', '2018-01-02T23:12:01Z'], 'Jan 02, 2018'],
    [['HH:mmaa', '2018-01-02T23:12:01Z'], '11:12pm'],
    [["h'h'mm", '2018-01-02T23:12:01-08:00'], '23h12'],
    [["H 'o''clock'", '2018-01-02T23:12:01-08:00'], "11 o'clock"],
  ],
  formatlist: [
    [
      ['Hello, %s!', ['Valentina', 'Ander', 'Olivia', 'Sam']],
      ['Hello, Valentina!', 'Hello, Ander!', 'Hello, Olivia!', 'Hello, Sam!'],
    ],
    [
      ['%s, %s!', 'Salutations', ['Valentina', 'Ander']],
      ['Salutations, Valentina!', 'Salutations, Ander!'],
    ],
  ],
  index: [[[['a', 'b', 'c'], 'b'], 1]],
  join: [
    [['-', ['foo', 'bar', 'baz']], 'foo-bar-baz'],
    [[', ', ['foo', 'bar', 'baz']], 'foo, bar, baz'],
    [[', ', ['foo']], 'foo'],
  ],
  jsondecode: [
    [['{"hello": "world"}'], { hello: 'world' }],
    [['true'], true],
  ],
  jsonencode: [[[{ hello: 'world' }], '{"hello":"world"}']],
  keys: [[[{ a: 1, c: 2, d: 3 }], ['a', 'c', 'd']]],
  length: [
    [[[]], 0],
    [[['a', 'b']], 2],
    [[{ a: 'b' }], 1],
    [['hello'], 5],
    [['👾🕹️'], 2],
  ],
  log: [[[16, 2], 4]],
  lookup: [
    [[{ a: 'ay', b: 'bee' }, 'a', 'what?'], 'ay'],
    [[{ a: 'ay', b: 'bee' }, 'c', 'what?'], 'what?'],
  ],
  lower: [
    [['HELLO'], 'hello'],
    [['ΓΕΙΑ ΣΟΥ'], 'γεια σου'],
  ],
  matchkeys: [
    [
      [['i-123', 'i-abc', 'i-def'], ['us-west', 'us-east', 'us-east'], ['us-east']],
      ['i-abc', 'i-def'],
    ],
  ],
  max: [[[12, 54, 3], 54]],
  md5: [[['hello world'], '5eb63bbbe01eeed093cb22bb8f5acdc3']],
  merge: [
    [
      [
        { a: 'b', c: 'd' },
        { e: 'f', c: 'z' },
      ],
      { a: 'b', c: 'z', e: 'f' },
    ],
    [[{ a: 'b' }, { a: [1, 2], c: 'z' }, { d: 3 }], { a: [1, 2], c: 'z', d: 3 }],
  ],
  min: [[[12, 54, 3], 3]],
  one: [
    [[[]], null],
    [[['hello']], 'hello'],
  ],
  parseint: [
    [['100', 10], 100],
    [['FF', 16], 255],
    [['-10', 16], -16],
    [['1011111011101111', 2], 48879],
    [['aA', 62], 656],
  ],
  pathexpand: [[['/etc/resolv.conf'], '/etc/resolv.conf']],
  pow: [
    [[3, 2], 9],
    [[4, 0], 1],
  ],
  range: [
    [[3], [0, 1, 2]],
    [
      [1, 4],
      [1, 2, 3],
    ],
    [
      [1, 8, 2],
      [1, 3, 5, 7],
    ],
    [
      [1, 4, 0.5],
      [1, 1.5, 2, 2.5, 3, 3.5],
    ],
    [
      [4, 1],
      [4, 3, 2],
    ],
    [
      [10, 5, -2],
      [10, 8, 6],
    ],
  ],
  regex: [
    [['[a-z]+', '53453453.345345aaabbbccc23454'], 'aaabbbccc'],
    [
      ['(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)', '2019-02-01'],
      ['2019', '02', '01'],
    ],
    [
      ['^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?', 'https://terraform.io/docs/'],
      { authority: 'terraform.io', scheme: 'https' },
    ],
  ],
  regexall: [
    [
      ['[a-z]+', '1234abcd5678efgh9'],
      ['abcd', 'efgh'],
    ],
    [['[a-z]+', '123456789'], []],
  ],
  replace: [
    [['1 + 2 + 3', '+', '-'], '1 - 2 - 3'],
    [['hello world', '/w.*d/', 'everybody'], 'hello everybody'],
  ],
  reverse: [[[[1, 2, 3]], [3, 2, 1]]],
  setintersection: [
    [
      [
        ['a', 'b'],
        ['b', 'c'],
        ['b', 'd'],
      ],
      ['b'],
    ],
    [
      [
        [3, 3.3, 4],
        [4, 3.3, 65, 99],
        [4.0, 3.3],
      ],
      [3.3, 4],
    ],
    [
      [
        ['bob', 'jane', 3],
        ['jane', 3, 'ajax', 10],
        ['3', 'jane', 26, 'nomad'],
      ],
      ['3', 'jane'],
    ],
  ],
  setproduct: [
    [
      [
        ['development', 'staging'],
        ['app1', 'app2'],
      ],
      [
        ['development', 'app1'],
        ['development', 'app2'],
        ['staging', 'app1'],
        ['staging', 'app2'],
      ],
    ],
    [[['development', 'staging', 'production'], []], []],
    [[['a'], ['b']], [['a', 'b']]],
    [
      [
        ['staging', 'production'],
        ['a', 2],
      ],
      [
        ['staging', 'a'],
        ['staging', '2'],
        ['production', 'a'],
        ['production', '2'],
      ],
    ],
  ],
  setsubtract: [
    [
      [
        ['a', 'b', 'c'],
        ['a', 'c'],
      ],
      ['b'],
    ],
  ],
  setunion: [
    [
      [['a', 'b'], ['b', 'c'], ['d']],
      ['a', 'b', 'c', 'd'],
    ],
  ],
  sha1: [[['hello world'], '2aae6c35c94fcfb415dbe95f408b9ce91ee846ed']],
  sha256: [[['hello world'], 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9']],
  sha512: [
    [
      ['hello world'],
      '309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f',
    ],
  ],
  signum: [
    [[-13], -1],
    [[0], 0],
    [[344], 1],
  ],
  slice: [
    [
      [['a', 'b', 'c', 'd'], 1, 3],
      ['b', 'c'],
    ],
  ],
  sort: [[[['e', 'd', 'a', 'x']], ['a', 'd', 'e', 'x']]],
  split: [
    [
      [',', 'foo,bar,baz'],
      ['foo', 'bar', 'baz'],
    ],
    [[',', 'foo'], ['foo']],
    [[',', ''], ['']],
  ],
  startswith: [
    [['hello world', 'hello'], true],
    [['hello world', 'world'], false],
  ],
  strcontains: [
    [['hello world', 'wor'], true],
    [['hello world', 'wod'], false],
  ],
  strrev: [
    [['hello'], 'olleh'],
    [['a ☃'], '☃ a'],
  ],
  substr: [
    [['hello world', 1, 4], 'ello'],
    [['🤔🤷', 0, 1], '🤔'],
    [['hello world', -5, -1], 'world'],
    [['hello world', 6, 10], 'world'],
  ],
  sum: [[[[10, 13, 6, 4.5]], 33.5]],
  textdecodebase64: [[['SABlAGwAbABvACAAVwBvAHIAbABkAA==', 'UTF-16LE'], 'Hello World']],
  textencodebase64: [[['Hello World', 'UTF-16LE'], 'SABlAGwAbABvACAAVwBvAHIAbABkAA==']],
  timeadd: [
    [['2024-08-16T12:45:05Z', '10m'], '2024-08-16T12:55:05Z'],
    [['2024-08-16T12:45:05Z', '-10m'], '2024-08-16T12:35:05Z'],
  ],
  timecmp: [
    [['2017-11-22T00:00:00Z', '2017-11-22T00:00:00Z'], 0],
    [['2017-11-22T00:00:00Z', '2017-11-22T01:00:00Z'], -1],
    [['2017-11-22T01:00:00Z', '2017-11-22T00:00:00Z'], 1],
    [['2017-11-22T01:00:00Z', '2017-11-22T00:00:00-01:00'], 0],
  ],
  title: [[['hello world'], 'Hello World']],
  tobool: [
    [[true], true],
    [['true'], true],
    [[null], null],
  ],
  tolist: [
    [[['a', 'b', 'c']], ['a', 'b', 'c']],
    [[['a', 'b', 3]], ['a', 'b', '3']],
  ],
  tomap: [
    [[{ a: 1, b: 2 }], { a: 1, b: 2 }],
    [[{ a: 'foo', b: true }], { a: 'foo', b: 'true' }],
  ],
  tonumber: [
    [[1], 1],
    [['1'], 1],
    [[null], null],
  ],
  toset: [
    [[['a', 'b', 'c']], ['a', 'b', 'c']],
    [[['a', 'b', 3]], ['3', 'a', 'b']],
    [[['c', 'b', 'b']], ['b', 'c']],
  ],
  tostring: [
    [['hello'], 'hello'],
    [[1], '1'],
    [[true], 'true'],
    [[null], null],
  ],
  transpose: [[[{ a: ['1', '2'], b: ['2', '3'] }], { '1': ['a'], '2': ['a', 'b'], '3': ['b'] }]],
  trim: [
    [['?!hello?!', '!?'], 'hello'],
    [['foobar', 'far'], 'oob'],
    [['   hello! world.!  ', '! '], 'hello! world.'],
  ],
  trimprefix: [
    [['helloworld', 'hello'], 'world'],
    [['helloworld', 'cat'], 'helloworld'],
    [['--hello', '-'], '-hello'],
  ],
  trimspace: [[['  hello\n\n'], 'hello']],
  trimsuffix: [
    [['helloworld', 'world'], 'hello'],
    [['helloworld', 'cat'], 'helloworld'],
    [['hello--', '-'], 'hello-'],
  ],
  upper: [
    [['hello'], 'HELLO'],
    [['алло!'], 'АЛЛО!'],
  ],
  urldecode: [
    [['Hello+World%21'], 'Hello World!'],
    [['%E2%98%83'], '☃'],
    [['foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz'], 'foo:bar@localhost?foo=bar&bar=baz'],
  ],
  urlencode: [
    [['Hello World!'], 'Hello+World%21'],
    [['☃'], '%E2%98%83'],
    [['terraform urlencode'], 'terraform+urlencode'],
  ],
  uuidv5: [
    [['dns', 'www.terraform.io'], 'a5008fae-b28c-5ba5-96cd-82b4c53552d6'],
    [['url', 'https://www.terraform.io/'], '9db6f67c-dd95-5ea0-aa5b-e70e5c5f7cf5'],
    [['oid', '1.3.6.1.4'], 'af9d40a5-7a36-5c07-b23a-851cd99fbfa5'],
    [['x500', 'CN=Example,C=GB'], '84e09961-4aa4-57f8-95b7-03edb1073253'],
    [['6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.terraform.io'], 'a5008fae-b28c-5ba5-96cd-82b4c53552d6'],
    [
      ['743ac3c0-3bf7-4a5b-9e6c-59360447c757', 'LIBS:diskfont.library'],
      'ede1a974-df7e-5f17-84b9-76208818b2c8',
    ],
  ],
  values: [[[{ a: 3, c: 2, d: 1 }], [3, 2, 1]]],
  yamlencode: [
    [[{ a: 'b', c: 'd' }], '"a": "b"\n"c": "d"\n'],
    [[{ foo: [1, 2, 3], bar: 'baz' }], '"bar": "baz"\n"foo":\n- 1\n- 2\n- 3\n'],
    [
      [{ foo: [1, { a: 'b', c: 'd' }, 3], bar: 'baz' }],
      '"bar": "baz"\n"foo":\n- 1\n- "a": "b"\n  "c": "d"\n- 3\n',
    ],
  ],
  zipmap: [
    [
      [
        ['a', 'b'],
        [1, 2],
      ],
      { a: 1, b: 2 },
    ],
  ],
};

/** Calls that the same pages show as errors. */
export const DOCUMENTED_ERRORS: Readonly<Record<string, readonly (readonly Term[])[]>> = {
  cidrcontains: [['192.168.2.0/20', 'fe80::1']],
  coalesce: [[{}, 'hello']],
  one: [[['hello', 'goodbye']]],
  parseint: [['12', 2]],
  regex: [['[a-z]+', '53453453.34534523454']],
  tobool: [['no'], [1]],
  tonumber: [['no']],
  tostring: [[[]]],
};
