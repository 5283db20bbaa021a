/** Limits that protect a run from one hostile or broken file. Hitting one is always reported. */

/**
 * Levels of nesting in one document. Values are walked recursively later on (schema validation, search for
 * unknowns), so the bound must hold before anything recursive; js-yaml uses the same default. Real manifests
 * stay below 40.
 */
export const MAX_NESTING_DEPTH = 100;

/**
 * Nodes that the YAML aliases, or the constants of JavaScript, of one file may add when each is replaced by what it stands for. Aliases share
 * structure in memory, but every later walk sees them expanded: ten lines can stand for billions of nodes.
 * Each alias adds at least one node, so this bounds their number, too. Real files stay in the thousands.
 */
export const MAX_ALIAS_EXPANSION = 100_000;

/** Keys copied by YAML merge keys (`<<`) in one document; js-yaml's default. Each copy costs memory at once. */
export const MAX_MERGED_KEYS = 10_000;

/** Characters of a PHP or JavaScript file: parsing code takes its time, and settings of this size are generated. */
export const MAX_CODE_LENGTH = 512 * 1024;

/** Problems of one kind listed for one file; after that, one more says that there are others. */
export const MAX_PROBLEMS_LISTED = 10;

/**
 * Documents of one file that may be broken before the rest of it is left unread: js-yaml describes each error in
 * time linear in the file, so a file of nothing but broken documents would take hours.
 */
export const MAX_BROKEN_DOCUMENTS = 100;
