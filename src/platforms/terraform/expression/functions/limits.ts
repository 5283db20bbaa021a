/** Limits on what one function call takes and gives; beyond them the result is unknown. */

/**
 * Characters and values in the arguments or the result of one call, shared ones counted as often as they occur. A
 * configuration passes at most a few files and lists through a function; nesting can double them with each line.
 */
export const MAX_WEIGHT = 2_000_000;

/** Characters of a text that a function makes. */
export const MAX_TEXT = 1_000_000;

/** Elements of a list that a function makes out of shorter ones (`setproduct`, `chunklist`). */
export const MAX_ELEMENTS = 20_000;

/** Levels inside each other that functions descend into by calls. */
export const MAX_DEPTH = 200;

/** Terraform's own limit: https://developer.hashicorp.com/terraform/language/functions/range */
export const MAX_RANGE = 1024;

/** Width or precision of a format verb. */
export const MAX_FORMAT_WIDTH = 10_000;

/** Instructions of a compiled regular expression: repetitions are written out. */
export const MAX_PATTERN_SIZE = 5_000;

/** Copies of one part of a regular expression; RE2's own limit: https://github.com/google/re2/wiki/Syntax */
export const MAX_PATTERN_REPEAT = 1000;

/** Groups inside each other in a regular expression; RE2 refuses a nesting of 1000, no one writes 100. */
export const MAX_PATTERN_DEPTH = 100;

/** Steps of the regular expressions of one call, and its instructions times its characters, 4 bytes each. */
export const MAX_PATTERN_STEPS = 2_000_000;
