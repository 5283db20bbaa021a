import { redactValue } from '../findings/redact-value.js';
import { byText } from '../model/order.js';
import { inert, visible } from '../model/visible.js';
import { runCheck } from '../run.js';

/** Prints what rules see, sorted by address: for policy authors. Diagnostics go to standard error. */
export async function resourcesCommand(paths: readonly string[]): Promise<number> {
  const documents: { address: string; file: string; document: unknown }[] = [];
  const none = { format: [], policies: [], only: [], skip: [] };
  const { result } = await runCheck({ paths, ...none }, (document, resource) => {
    const { file } = resource.extent();
    documents.push({ address: resource.address, file, document: redactValue(document) });
  });
  documents.sort((a, b) => byText(a.address, b.address) || byText(a.file, b.file));
  process.stdout.write(
    `${JSON.stringify(
      documents.map(({ document }) => document),
      null,
      2,
    )}\n`,
  );
  for (const { file, startLine, message, severity } of result.diagnostics) {
    process.stderr.write(`${inert(visible(`${file}:${startLine}: ${severity}: ${message}`))}\n`);
  }
  return 0;
}
