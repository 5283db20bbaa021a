/** What the configuration says about Terraform: what the command line would tell it, which no manifest shows. */
export interface TerraformSettings {
  readonly roots?: readonly RootSettings[];
}

/** One way in which a root module is applied; a folder that is named twice is evaluated twice. */
export interface RootSettings {
  /** Relative to the checked root, with `/`; '' or `.` for the root itself. */
  readonly folder: string;
  /** As `-var-file` names them: in this order, relative to the folder. Others that are not read by themselves are not. */
  readonly varFiles?: readonly string[];
  /** Environment variables by their full names, `TF_VAR_region`, with their values. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Value of `terraform.workspace`. */
  readonly workspace?: string;
  /** A plan as `terraform show -json` prints it, relative to the folder. */
  readonly plan?: string;
}
