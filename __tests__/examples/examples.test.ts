import { describe, expect, test } from '@jest/globals';
import { AREAS } from '../../src/model/policy.js';
import { jsonReport, read, wechatPolicy } from './run.js';

/** The day on which the examples were written; their acknowledgements hold for a year. */
const AS_OF = ['--as-of', '2026-11-22'];

const leaky = jsonReport('check', 'examples/leaky-shop', ...AS_OF);
const compliant = jsonReport('check', 'examples/compliant-shop', ...AS_OF);

/** `file:line rule`, each once. */
function places(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}

describe('the leaky shop', () => {
  test('fails with findings in every area', () => {
    expect(leaky.status).toBe(1);
    const areas = new Set(leaky.report.findings.map(({ ruleId }) => ruleId.slice(0, ruleId.indexOf('/'))));
    expect([...areas].sort()).toEqual([...AREAS].sort());
  });

  test('has the findings that examples/README.md lists, and no others', () => {
    const found = leaky.report.findings.map(
      ({ ruleId, location }) => `${location.file}:${location.startLine} ${ruleId}`,
    );
    const listed = [...read('examples/README.md').matchAll(/^\| [\w-]+ \| \[`(.+?)`\].+`(.+)` \|$/gm)].map(
      ([, place, ruleId]) => `${place} ${ruleId}`,
    );
    expect(places(found)).toEqual(places(listed));
  });

  test('gives the same bytes each time', () => {
    const again = () => wechatPolicy('check', 'examples/leaky-shop', ...AS_OF).stdout;
    expect(again()).toBe(again());
  });

  test('shows none of its secrets in any report', () => {
    const sources = ['.env', 'src/main/resources/application-prod.yml'].map((file) =>
      read(`examples/leaky-shop/server/${file}`),
    );
    const secrets = [
      'ba5eba11ca5cade5f005ba11c0ffee42',
      'f1a5c0de0b501e7e5ca1ab1e0ddba115',
      '0ddba11deadbea7f005ba115a1adb0a7',
      'InventedForTheLeakyShop20261122k',
      'InventedForTheLeakyShopNobodyEverUsedThis42',
    ];
    expect(secrets.filter((secret) => !sources.join('').includes(secret))).toEqual([]);
    for (const format of ['text', 'json', 'sarif', 'junit', 'markdown', 'github']) {
      const { stdout } = wechatPolicy('check', 'examples/leaky-shop', ...AS_OF, '--format', format);
      expect(stdout).not.toBe('');
      expect(secrets.filter((secret) => stdout.includes(secret))).toEqual([]);
    }
  });
});

describe('the compliant shop', () => {
  test('has no finding, nothing undecided and nothing unread', () => {
    expect(compliant.status).toBe(0);
    expect(compliant.report.findings).toEqual([]);
    expect(compliant.report.diagnostics).toEqual([]);
    expect(compliant.report.summary.verdicts.unknown).toBe(0);
  });

  test('fails once its acknowledgements have expired', () => {
    expect(wechatPolicy('check', 'examples/compliant-shop', '--as-of', '2027-11-20').status).toBe(1);
  });
});
