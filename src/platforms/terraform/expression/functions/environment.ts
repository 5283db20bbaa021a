import type { Term } from '../term.js';

/** What the functions of one module may ask for. Everything else they do depends on their arguments alone. */
export interface FunctionEnvironment {
  /**
   * The text of a file, relative to the folder in which Terraform runs, which is that of the root module; undefined
   * if there is none, if it is not UTF-8 or if it is outside the repository.
   */
  readFile(path: string): string | undefined;
  /**
   * The files of a folder and of those in it that match a pattern, by paths relative to the folder, sorted; undefined
   * where that is not known.
   */
  listFiles?(path: string, pattern: string): readonly string[] | undefined;
  /** The text of a template with these variables, an unknown if it depends on one; undefined if it is not valid. */
  renderTemplate?(template: string, variables: Readonly<Record<string, Term>>): Term | undefined;
  /** The value of a YAML document, JSON-like; undefined if it cannot be read. */
  readYaml?(text: string): unknown;
}
