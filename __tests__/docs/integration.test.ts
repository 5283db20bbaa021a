import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requiredDocuments } from '../../src/integration/records/required-documents.js';
import { type Ran, read, wechatPolicyIn } from '../examples/run.js';

const GUIDE = read('docs/integration.md').replaceAll('\r\n', '\n');
/** The day on which the guide was written. */
const TODAY = '2026-11-27';

/** Code blocks of one language, in their order. */
function blocks(language: string): string[] {
  return [...GUIDE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );
}

/** The words of a command, quotes taken off. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}

describe('the guide to the integration manifest', () => {
  const repository = mkdtempSync(path.join(tmpdir(), 'wechat-policy-guide-'));
  const [init = '', list = '', document = '', statement = ''] = blocks('sh');
  const [listed = '', written = ''] = blocks('text');
  const [manifest = '', record = ''] = blocks('yaml');

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
    writeFileSync(path.join(repository, file), text);
  }

  function run(command: string, ...more: string[]): Ran {
    return wechatPolicyIn(repository, ...words(command), ...more);
  }

  beforeAll(() => {
    write('project.config.json', blocks('json')[0] ?? '');
    write('miniprogram/app.json', '{ "pages": ["pages/index/index"] }');
    write('infra/orders.tf', blocks('hcl')[0] ?? '');
    write('mp-tos.md', 'The terms, as they were read.\n');
  });

  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  test('shows the manifest that init writes', () => {
    expect(run(init).status).toBe(0);
    expect(readFileSync(path.join(repository, '.wechat-policy/integration.yaml'), 'utf8')).toBe(manifest);
  });

  test('shows what is required', () => {
    const { stdout } = run(list, '--as-of', TODAY);
    for (const part of listed.split('…\n')) expect(stdout).toContain(part);
  });

  test('shows what a record says', () => {
    expect(run(document, '--as-of', TODAY).stdout).toContain(written);
    expect(readFileSync(path.join(repository, '.wechat-policy/acknowledgements/mp-tos.yaml'), 'utf8')).toBe(
      record,
    );
    expect(record).toContain(createHash('sha256').update('The terms, as they were read.\n').digest('hex'));
  });

  test('records a statement', () => {
    expect(run(statement, '--as-of', TODAY)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('its table of documents', () => {
  const rows = [...GUIDE.matchAll(/^\| (account|component) .*?`([^`]+)`.*?\| (.*?) *\|$/gm)].map(
    ([, kind = '', what = '', documents = '']): [string, string, string[]] => [
      kind,
      what,
      [...(documents.split(';')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, id = '']) => id),
    ],
  );

  test('is there', () => {
    expect(rows.length).toBeGreaterThan(5);
  });

  test.each(rows)('%s %s', (kind, what, documents) => {
    const organisation = { name: 'Lion Retail', jurisdiction: 'SG' };
    const required =
      kind === 'account'
        ? requiredDocuments({ organisation, accounts: [{ id: 'a', dialCode: what }] })
        : requiredDocuments({ organisation, components: [{ type: what }] });
    expect(required.map(({ id }) => id)).toEqual(documents);
  });
});
