import type { Document } from '../../formats/document.js';
import { HclDocument } from '../../formats/hcl.js';
import { byText } from '../../model/order.js';
import type { Definition } from './definition.js';

/** `terraform.tfvars`, `prod.auto.tfvars`, `prod.tfvars`, and the same as JSON. */
export function isVariablesFile(file: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(file);
}

/** What variables files say about a variable: where its value is written, or only that it is set there. */
export type Given = { readonly definition: Definition } | { readonly setIn: string };

/**
 * Values that the variables files of a root module give, by variable. Terraform reads `terraform.tfvars`, then
 * `*.auto.tfvars` in the order of their names; later ones win. Others are read where a command line names them, which
 * no one can see, so that a variable set in one of them is only known to be set there; so is one set by JSON.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function givenValues(files: readonly Document[]): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const document of [...files].sort((a, b) => rank(a.file) - rank(b.file) || byText(a.file, b.file))) {
    if (!(document instanceof HclDocument)) {
      for (const name of namesIn(document.value)) given.set(name, { setIn: nameOf(document.file) });
      continue;
    }
    for (const attribute of document.body.attributes) {
      const isRead = rank(document.file) < 2;
      given.set(
        attribute.name,
        isRead ? { definition: { document, attribute } } : { setIn: nameOf(document.file) },
      );
    }
  }
  return given;
}

function rank(file: string): number {
  if (/^terraform\.tfvars(?:\.json)?$/.test(nameOf(file))) return 0;
  return /\.auto\.tfvars(?:\.json)?$/.test(file) ? 1 : 2;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
