/** Terraform files by path. */
type Files = Readonly<Record<string, string>>;

/** A block at the top ends with the first brace that starts a line. */
const PROVIDER = /^provider "(?<name>\w+)"[\s\S]*?^}\n/gm;
const ALIAS = /^ +alias += "(?<alias>\w+)"$/m;
const VARIABLE = /^variable "(?<name>\w+)"/gm;

/**
 * A root module that keeps its provider configurations and variables, and passes them to the only instance of a module
 * with all the rest. What lies beside its `main.tf` stays where it is.
 */
export function insideModule({ 'main.tf': main = '', ...others }: Files): Files {
  const providers = [...main.matchAll(PROVIDER)].map(([block, name]) => {
    const alias = ALIAS.exec(block)?.[1];
    return { block, name: alias === undefined ? name : `${name}.${alias}` };
  });
  const variables = [...main.matchAll(VARIABLE)].map(([, name]) => name);
  const root = [
    ...providers.map(({ block }) => block),
    ...variables.map((name) => `variable "${name}" {}\n`),
    'module "inside" {\n  source = "./inside"\n  count = 1\n  providers = {\n',
    ...providers.map(({ name }) => `    ${name} = ${name}\n`),
    '  }\n',
    ...variables.map((name) => `  ${name} = var.${name}\n`),
    '}\n',
  ];
  return { ...others, 'main.tf': root.join(''), 'inside/main.tf': main.replaceAll(PROVIDER, '') };
}
