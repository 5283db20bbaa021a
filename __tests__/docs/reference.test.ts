import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { builtInPolicies } from '../../src/policies/built-in.js';
import { anchorOf } from '../../src/policies/documentation.js';
import { ROOT } from '../examples/run.js';
import { anchorsOf, linksOf } from './markdown.js';

const REFERENCE = 'docs/policies';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function read(...parts: string[]): string {
  return readFileSync(path.join(ROOT, ...parts), 'utf8').replaceAll('\r\n', '\n');
}

describe('the policy reference', () => {
  const written = new Map<string, string>();

  beforeAll(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wechat-policy-reference-'));
    try {
      const { status, stderr } = spawnSync(process.execPath, ['scripts/reference.mjs', folder], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      for (const file of filesBelow(folder)) written.set(file, readFileSync(path.join(folder, file), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);

  test('is what `npm run reference` writes', () => {
    expect(filesBelow(path.join(ROOT, REFERENCE))).toEqual([...written.keys()]);
    const stale = [...written].filter(([file, text]) => read(REFERENCE, file) !== text);
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  test('has the heading that the help address of each rule leads to', async () => {
    const policies = await builtInPolicies.policies();
    const missing = policies.flatMap(({ id, rules }) => {
      const anchors = anchorsOf(written.get(`${id}.md`) ?? '');
      return rules.filter(({ type }) => !anchors.has(anchorOf(type))).map((rule) => rule.id);
    });
    expect(policies.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test('shows an example that fails and one that passes for each rule, or names the rule that has them', async () => {
    const without: string[] = [];
    for (const { id, rules } of await builtInPolicies.policies()) {
      const sections = (written.get(`${id}.md`) ?? '').split(/^### /m);
      for (const { type, id: ruleId } of rules) {
        const section = sections.find((candidate) => candidate.startsWith(`\`${type}\`\n`)) ?? '';
        const shown = /^Fails.*:/m.test(section) && /^Passes.*:/m.test(section);
        if (!shown && !section.includes('Fix and examples are those of [')) without.push(ruleId);
      }
    }
    expect(without).toEqual([]);
  });

  test('shows no expectation of a case, and leaves no space at the end of a line', () => {
    for (const [file, text] of written) {
      expect([file, /expect:\s*(?:fail|unknown)\s/.exec(text)?.[0]]).toEqual([file, undefined]);
      expect([file, /[ \t]$/m.test(text)]).toEqual([file, false]);
    }
  });

  test('has as many cells in each row of a table as in its head', () => {
    const cells = (row: string): number => row.replaceAll('\\|', '').split('|').length;
    for (const [file, text] of written) {
      const prose = text.replace(/^(`{3,}).*?^\1$/gms, '');
      for (const rows of prose.match(/(?:^\|.*\n)+/gm) ?? []) {
        const counts = rows.trimEnd().split('\n').map(cells);
        expect([file, new Set(counts).size]).toEqual([file, 1]);
      }
    }
  });
});

describe('a relative link in the documentation', () => {
  const pages = [
    ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
    ...filesBelow(path.join(ROOT, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];

  test.each(pages)('of %s leads to a file and a heading', (page) => {
    const broken = linksOf(read(page)).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), decodeURIComponent(file));
      if (!existsSync(path.join(ROOT, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(read(target)).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});
