import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readDeclarations } from '../src/declarations.js';
import { parse } from '../src/formats/index.js';
import { readKeptTexts } from '../src/kept-texts.js';
import { diagnostic } from '../src/model/diagnostic.js';
import type { Repository } from '../src/repository/repository.js';

const RECORD = '.wechat-policy/acknowledgements/mp-tos.yaml';

function repository(texts: Record<string, string>): Repository {
  return {
    files: Object.keys(texts),
    diagnostics: [],
    read: (file) => {
      const text = texts[file] ?? '';
      return text === 'huge'
        ? { diagnostic: diagnostic('unreadable', 'warning', 'The file is too large.', file) }
        : { text };
    },
  };
}

async function keptIn(record: string, texts: Record<string, string>) {
  const { documents } = await parse({ file: RECORD, text: record }, 'yaml');
  return readKeptTexts(repository(texts), documents);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}

describe('the text that a record keeps', () => {
  test.each([
    ['beside the record', 'mp-tos.html', '.wechat-policy/acknowledgements/mp-tos.html'],
    ['elsewhere in the repository', '../../legal/mp-tos.html', 'legal/mp-tos.html'],
  ])('%s', async (_, file, path) => {
    const { digests, diagnostics } = await keptIn(`file: ${file}\n`, { [path]: 'text\n' });
    expect(digests.get(RECORD)).toEqual([sha256('text\n')]);
    expect(diagnostics).toEqual([]);
  });

  test('a checkout on Windows has other line ends, and both digests hold', async () => {
    const { digests } = await keptIn('file: ../a\n', { '.wechat-policy/a': 'one\r\ntwo\r\n' });
    expect(digests.get(RECORD)).toEqual([sha256('one\r\ntwo\r\n'), sha256('one\ntwo\n')]);
  });

  test.each([
    ['missing', 'a.html', 'This repository has no such file; the path is from the folder of this record.'],
    [
      'outside',
      '../../../../etc/passwd',
      'This repository has no such file; the path is from the folder of this record.',
    ],
    [
      'absolute',
      '/etc/passwd',
      'This repository has no such file; the path is from the folder of this record.',
    ],
    ['unreadable', '../huge', 'The text cannot be read. The file is too large.'],
  ])('%s: an error at the line that names it', async (_, file, message) => {
    const { digests, diagnostics } = await keptIn(`documentId: mp-tos\nfile: ${file}\n`, {
      '.wechat-policy/huge': 'huge',
      'etc/passwd': 'text',
    });
    expect(digests.size).toBe(0);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'invalid-configuration',
        severity: 'error',
        file: RECORD,
        startLine: 2,
        message,
      }),
    ]);
  });

  test.each(['file: 7\n', 'file: [a]\n', 'sha256: a\n', 'just text\n', '[]\n'])(
    '%j names none',
    async (record) => {
      const { digests, diagnostics } = await keptIn(record, {});
      expect([digests.size, diagnostics]).toEqual([0, []]);
    },
  );
});

test('a run reports a text that is missing, and judges one that is there', async () => {
  const record = (file: string) =>
    'documentId: mp-tos\ncontractingEntity: Shenzhen Tencent\nretrievedAt: 2026-05-04\n' +
    `sha256: ${sha256('text\n')}\nfile: ${file}\ndecision: accepted\n` +
    'acceptedBy: { name: A. Person, role: General Counsel, authority: board resolution }\n' +
    'date: 2026-05-06\nexpires: 2027-05-06\n';
  const folder = '.wechat-policy/acknowledgements';
  const { integration, diagnostics } = await readDeclarations(
    repository({
      [`${folder}/a.yaml`]: record('a.txt'),
      [`${folder}/a.txt`]: 'text\n',
      [`${folder}/b.yaml`]: record('b.txt'),
      [`${folder}/c.yaml`]: record('c.txt'),
      [`${folder}/c.txt`]: 'another text\n',
    }),
    '2026-11-22',
  );
  expect(integration.resources.map(({ address, context }) => [address, context?.['fileMatches']])).toEqual([
    ['acknowledgement.a', true],
    ['acknowledgement.b', undefined],
    ['acknowledgement.c', false],
  ]);
  expect(diagnostics.map(({ file, startLine }) => `${file}:${startLine}`)).toEqual([`${folder}/b.yaml:5`]);
});
