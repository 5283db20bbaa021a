import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SEVERITIES } from '../../src/model/severity.js';
import { REPORT_FORMATS } from '../../src/reports/report.js';
import { secretsBelow } from './secrets.js';
import { AS_OF, NODES, type Ran, ROOT, Workspace } from './step.js';

const FORMATS = REPORT_FORMATS.map((format) => `${format}=out/results.${format}`).join('\n');
const INPUTS = { 'as-of': AS_OF, format: FORMATS };

interface Json {
  readonly summary: {
    readonly findings: Record<string, number>;
    readonly verdicts: { readonly unknown: number };
  };
  readonly findings: readonly {
    readonly ruleId: string;
    readonly location: { readonly file: string; readonly startLine: number };
  }[];
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

function urisOf(sarif: string): string[] {
  return (JSON.parse(sarif) as Sarif).runs.flatMap(({ results }) =>
    results.flatMap(({ locations }) => locations.map((each) => each.physicalLocation.artifactLocation.uri)),
  );
}

/** An annotation as `file:line severity: rule`. */
function annotationsOf(ran: Ran): string[] {
  return ran.commands.map(
    ({ properties: { file = '', line = '', title = '' } }) =>
      `${file}:${line} ${title.replace(/^\w+: /, '')}`,
  );
}

describe.each(NODES)('on Node $version', (node) => {
  const leaky = new Workspace().copy('leaky-shop');
  const compliant = new Workspace().copy('compliant-shop');
  const nested = new Workspace().copy('leaky-shop', 'apps/shop');
  const ran = leaky.run({ node, inputs: INPUTS });
  const report = JSON.parse(leaky.read('out/results.json')) as Json;
  afterAll(() => {
    for (const workspace of [leaky, compliant, nested]) workspace.remove();
  });

  describe('the leaky shop', () => {
    test('fails the step, with nothing on the error stream', () => {
      expect([ran.status, ran.stderr]).toEqual([1, '']);
    });

    test('sets outputs that agree with the JSON report', () => {
      const { findings, verdicts } = report.summary;
      const text = (amount: number | undefined) => String(amount);
      expect(ran.outputs).toEqual({
        verdict: 'failed',
        findings: text(report.findings.length),
        ...Object.fromEntries(SEVERITIES.map((severity) => [severity, text(findings[severity])])),
        unknown: text(verdicts.unknown),
        waived: '0',
        baselined: '0',
        diagnostics: '0',
        reports: JSON.stringify(
          Object.fromEntries(REPORT_FORMATS.map((format) => [format, `out/results.${format}`])),
        ),
      });
      expect(Number(ran.outputs['critical'])).toBeGreaterThan(0);
    });

    test('annotates findings on their lines, ten of a level at most, and names the others in the log', () => {
      expect(ran.suspects).toEqual([]);
      expect(new Set(ran.commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning', 'notice']));
      for (const level of ['error', 'warning', 'notice']) {
        expect(ran.commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
      }
      const found = report.findings.map(
        ({ ruleId, location }) => `${location.file}:${location.startLine} ${ruleId}`,
      );
      expect(found).toEqual(expect.arrayContaining(annotationsOf(ran)));
      expect(ran.stdout).toContain(`${found.length - ran.commands.length} more without an annotation`);
    });

    test('writes the summary with the verdict first, and links to the checked commit', () => {
      expect(ran.summary.split('\n', 1)[0]).toMatch(/^## ❌ Failed: /);
      const blob = 'https://github.com/long-way-tea/shop/blob/0123456789abcdef0123456789abcdef01234567';
      expect(ran.summary).toContain(`${blob}/infra/aws/database.tf#L2`);
      expect(Buffer.byteLength(ran.summary)).toBeLessThan(1024 * 1024);
    });

    test('writes every report that it was asked for', () => {
      const uris = urisOf(leaky.read('out/results.sarif'));
      expect(uris.map(decodeURIComponent).sort()).toEqual(
        report.findings.map(({ location }) => location.file).sort(),
      );
      expect(leaky.read('out/results.junit')).toContain('<testsuites');
      expect(leaky.read('out/results.markdown').split('\n', 1)).toEqual(ran.summary.split('\n', 1));
      expect(leaky.read('out/results.text')).not.toContain('\u001b');
    });

    test('shows none of its secrets anywhere', () => {
      const secrets = secretsBelow(path.join(ROOT, 'examples', 'leaky-shop'));
      expect(secrets.length).toBeGreaterThanOrEqual(7);
      const reports = REPORT_FORMATS.map((format) => leaky.read(`out/results.${format}`));
      const shown = [ran.stdout, ran.summary, JSON.stringify(ran.outputs), ...reports];
      expect(secrets.filter((secret) => shown.some((text) => text.includes(secret)))).toEqual([]);
    });
  });

  test('the compliant shop passes with no annotation', () => {
    const { status, stderr, outputs, commands, suspects, summary } = compliant.run({
      node,
      inputs: { ...INPUTS, 'fail-on': 'low', strict: 'true' },
    });
    expect([status, stderr, commands, suspects]).toEqual([0, '', [], []]);
    expect(outputs).toMatchObject({ verdict: 'passed', findings: '0', unknown: '0', diagnostics: '0' });
    expect(summary).toMatch(/^## ✅ Passed: no findings\.\n/);
    expect(urisOf(compliant.read('out/results.sarif'))).toEqual([]);
  });

  test('a folder of the workspace is named in annotations, SARIF and summary', () => {
    const { status, commands, summary } = nested.run({ node, inputs: { ...INPUTS, path: 'apps/shop' } });
    expect(status).toBe(1);
    const below = (file = '') => file.startsWith('apps/shop/');
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter(({ properties }) => !below(properties['file']))).toEqual([]);
    expect(urisOf(nested.read('out/results.sarif')).filter((uri) => !below(uri))).toEqual([]);
    const headings = [...summary.matchAll(/^### <code>(.+)<\/code>$/gm)].map(([, file]) => file);
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((file) => !below(file))).toEqual([]);
    // Relative to the checked root: what reads it knows which root it asked for.
    expect(JSON.parse(nested.read('out/results.json'))).toEqual(report);
  });
});
