import type { Expression } from '../../formats/hcl/ast.js';
import type { HclDocument } from '../../formats/hcl.js';
import { byText } from '../../model/order.js';
import type { Definition } from './definition.js';
import type { Plan } from './plan/plan.js';
import type { RootSettings } from './settings.js';

/** Files of the configuration itself, in either syntax; `.tofu` is OpenTofu's own name for them. */
export function isConfigurationFile(file: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(file);
}

/** `terraform.tfvars`, `prod.auto.tfvars`, `prod.tfvars`, and the same as JSON. */
export function isVariablesFile(file: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(file);
}

/**
 * What is said about a variable from outside: where its value is written, the text that an environment variable holds,
 * or only that it is set in a file which may or may not be read.
 */
export type Given =
  | { readonly definition: Definition }
  | { readonly text: string; readonly name: string }
  | { readonly setIn: string };

/** Where a root module gets the values of its variables from. */
export interface RootInputs {
  readonly settings?: RootSettings | undefined;
  /** Reads the expression that an environment variable holds. */
  read(text: string): Expression | undefined;
  /** What Terraform made of it, where that is at hand. */
  readonly plan?: Plan | undefined;
  /** The variables files of its folder. */
  readonly files: readonly HclDocument[];
  /** The variables files that the settings name, in their order. */
  readonly named: readonly HclDocument[];
}

/**
 * Values that a root module is given, by variable. Terraform reads environment variables, `terraform.tfvars`, then
 * `*.auto.tfvars` in the order of their names, then the files that the command line names; later ones win. What the
 * command line says no one can see, unless the settings of the root repeat it: without settings, a variable that is set
 * in another variables file of the folder is only known to be set there.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function givenValues({ files, settings, named }: RootInputs): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const [name, text] of Object.entries(settings?.environment ?? {}))
    given.set(name.replace(ENVIRONMENT_PREFIX, ''), { text, name });
  const inOrder = [...files].sort((a, b) => rank(a.file) - rank(b.file) || byText(a.file, b.file));
  for (const document of inOrder) {
    const isRead = rank(document.file) < NAMED;
    if (isRead || settings?.varFiles === undefined) define(given, document, isRead);
  }
  for (const document of named) define(given, document, true);
  return given;
}

/** https://developer.hashicorp.com/terraform/cli/config/environment-variables#tf_var_name */
const ENVIRONMENT_PREFIX = /^TF_VAR_/;

function define(given: Map<string, Given>, document: HclDocument, isRead: boolean): void {
  for (const attribute of document.body.attributes) {
    const { name } = attribute;
    given.set(name, isRead ? { definition: { document, attribute } } : { setIn: nameOf(document.file) });
  }
}

/** Files of this rank are read only where somebody names them. */
const NAMED = 2;

function rank(file: string): number {
  if (/^terraform\.tfvars(?:\.json)?$/.test(nameOf(file))) return 0;
  return /\.auto\.tfvars(?:\.json)?$/.test(file) ? 1 : NAMED;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
