/** Bytes of one manifest. A real one of this size is generated data; parsing it would take seconds. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Bytes of one file that a tool wrote for others to read, such as a Terraform plan: some hundred resources make 5 MB. */
export const MAX_GENERATED_BYTES = 100 * 1024 * 1024;

/** Files of one repository. The largest public monorepos hold a few hundred thousand. */
export const MAX_FILES = 500_000;

/** Folders inside one another. Deeper than any build system allows; a bind-mount loop ends here. */
export const MAX_FOLDER_DEPTH = 100;
