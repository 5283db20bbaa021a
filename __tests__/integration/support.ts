import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Document } from '../../src/formats/document.js';
import { parse } from '../../src/formats/index.js';
import type { DocumentValidator } from '../../src/formats/schema-errors.js';
import { type ReadIntegration, readIntegration } from '../../src/integration/index.js';
import type { Resource } from '../../src/model/resource.js';

export const AS_OF = '2026-11-22';

function compile(name: string): DocumentValidator {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  formats.default(ajv, ['date']);
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  );
  return ajv.compile(schema) as DocumentValidator;
}

export const VALIDATORS = {
  integration: compile('integration'),
  acknowledgement: compile('acknowledgement'),
};

export async function yaml(file: string, text: string): Promise<Document> {
  const { documents, diagnostics } = await parse({ file, text }, 'yaml');
  const [document] = documents;
  if (document === undefined || diagnostics.length > 0)
    throw new Error(`${file}: ${diagnostics[0]?.message}`);
  return document;
}

/** Reads a manifest and acknowledgements (file stem -> text) as the pipeline does. */
export async function read(
  manifest: string | undefined,
  acknowledgements: Record<string, string> = {},
  asOf = AS_OF,
): Promise<ReadIntegration> {
  return readIntegration(
    {
      manifest: manifest === undefined ? undefined : await yaml('.wechat-policy/integration.yaml', manifest),
      acknowledgements: await Promise.all(
        Object.entries(acknowledgements).map(([stem, text]) =>
          yaml(`.wechat-policy/acknowledgements/${stem}.yaml`, text),
        ),
      ),
      asOf,
    },
    VALIDATORS,
  );
}

export const MINIMAL = `version: 1
organisation: { name: Lion Retail, jurisdiction: SG }
audience: { mainlandUsers: targeted }
components:
  - type: mini-program
    appId: wx0123456789abcdef
`;

export function acknowledgement(changes: Record<string, string> = {}): string {
  const fields: Record<string, string> = {
    documentId: 'mp-tos',
    contractingEntity: 'Shenzhen Tencent Computer Systems Company Limited',
    retrievedAt: '2026-05-01',
    sha256: 'a'.repeat(64),
    decision: 'accepted',
    acceptedBy: '{ name: A. Person, role: General Counsel, authority: board resolution }',
    date: '2026-05-02',
    expires: '2027-05-01',
    ...changes,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

export function resource(type: string, provider?: Resource['provider'], address = `${type}.main`): Resource {
  const location = { file: 'main.tf', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  return {
    platform: 'terraform',
    type,
    address,
    value: {},
    ...(provider === undefined ? {} : { provider }),
    locate: () => ({ location, related: [] }),
    extent: () => location,
  };
}

export function find({ resources }: ReadIntegration, address: string): Resource {
  const found = resources.find((candidate) => candidate.address === address);
  if (found === undefined)
    throw new Error(`no ${address} among ${resources.map((one) => one.address).join(', ')}`);
  return found;
}
