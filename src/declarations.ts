import type { Document } from './formats/document.js';
import { formatOf, parse } from './formats/index.js';
import type { IntegrationValidators } from './integration/index.js';
import { type Integration, undeclaredIntegration } from './integration/integration.js';
import { type Diagnostic, diagnostic } from './model/diagnostic.js';
import { unguessed } from './repository/read-text.js';
import type { Repository } from './repository/repository.js';

/** Folder of everything that a repository declares to wechat-policy. */
export const DECLARATIONS = '.wechat-policy';

const MANIFEST = /^\.wechat-policy\/integration\.(?:ya?ml|json)$/;
const ACKNOWLEDGEMENT = /^\.wechat-policy\/acknowledgements\/[^/]+\.(?:ya?ml|json)$/;

export interface Declarations {
  readonly integration: Integration;
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the integration manifest and the acknowledgements, before all else: every verdict may depend on them.
 *
 * @param noticeDays days before something expires from which on there is a notice; 30 by default
 */
export async function readDeclarations(
  repository: Repository,
  asOf: string,
  noticeDays?: number,
): Promise<Declarations> {
  const diagnostics: Diagnostic[] = [];
  const read = async (file: string): Promise<Document[]> => {
    const content = unguessed(repository.read(file));
    if ('diagnostic' in content) {
      diagnostics.push({ ...content.diagnostic, severity: 'error' });
      return [];
    }
    const parsed = await parse({ file, text: content.text }, formatOf(file) ?? 'yaml');
    diagnostics.push(...parsed.diagnostics);
    const [document, second] = parsed.documents;
    const problem = (message: string, at?: { startLine: number; startColumn: number }): void => {
      diagnostics.push(diagnostic('invalid-configuration', 'error', message, file, at));
    };
    if (document === undefined && parsed.diagnostics.length === 0) problem('The file is empty.');
    if (second !== undefined) problem('Only the first document of this file is read.', second.locate(''));
    return document === undefined ? [] : [document];
  };
  const [first, ...others] = repository.files.filter((file) => MANIFEST.test(file));
  for (const other of others) {
    diagnostics.push(
      diagnostic(
        'invalid-configuration',
        'error',
        `There is an integration manifest already: ${first}. Keep one.`,
        other,
      ),
    );
  }
  const manifest = first === undefined ? [] : await read(first);
  const acknowledgements: Document[] = [];
  for (const file of repository.files.filter((path) => ACKNOWLEDGEMENT.test(path))) {
    acknowledgements.push(...(await read(file)));
  }
  if (first === undefined && acknowledgements.length === 0) {
    return { integration: undeclaredIntegration(), documents: [], diagnostics };
  }
  const [{ readIntegration }, { readKeptTexts }, validators] = await Promise.all([
    import('./integration/index.js'),
    import('./kept-texts.js'),
    loadValidators(),
  ]);
  const { digests, diagnostics: missingTexts } = readKeptTexts(repository, acknowledgements);
  diagnostics.push(...missingTexts);
  const integration = readIntegration(
    { manifest: manifest[0], isUnreadable: first !== undefined, acknowledgements, digests, asOf, noticeDays },
    validators,
  );
  return { integration, documents: [...manifest, ...acknowledgements], diagnostics };
}

async function loadValidators(): Promise<IntegrationValidators> {
  const { acknowledgementValidator, integrationValidator } = await import('./document-validators.js');
  return { integration: integrationValidator, acknowledgement: acknowledgementValidator };
}
