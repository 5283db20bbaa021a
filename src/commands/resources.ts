import { Redactor } from '../findings/redact-value.js';
import { byText } from '../model/order.js';
import type { Resource } from '../model/resource.js';
import { inert, visible } from '../model/visible.js';
import { runCheck } from '../run.js';

/** Prints what rules see, sorted by address: for policy authors. Diagnostics go to standard error. */
export async function resourcesCommand(paths: readonly string[]): Promise<number> {
  const seen: { document: object; resource: Resource; file: string }[] = [];
  const owners = new Map<object, Resource>();
  const none = { format: [], policies: [], only: [], skip: [] };
  const { result } = await runCheck(
    { paths, ...none },
    {
      onResource: (document, resource) => {
        seen.push({ document, resource, file: resource.extent().file });
        owners.set(resource.value, resource);
      },
    },
  );
  seen.sort((a, b) => byText(a.resource.address, b.resource.address) || byText(a.file, b.file));
  // Only now: a document may hold the values of resources that come later.
  const redactor = new Redactor(owners);
  const documents = seen.map(({ document, resource }) => redactor.document(document, resource));
  process.stdout.write(`${JSON.stringify(documents, null, 2)}\n`);
  for (const { file, startLine, message, severity } of result.diagnostics) {
    process.stderr.write(`${inert(visible(`${file}:${startLine}: ${severity}: ${message}`))}\n`);
  }
  return 0;
}
