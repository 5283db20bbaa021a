/** What a configuration file is for, where its name says so. */
export type Stage = 'example' | 'development';

const EXAMPLE = /(?:^|[._-])(?:example|sample|template|tmpl|dist|tpl)(?:[._-]|$)/i;
/** A machine of one's own, and the environments in which people test before they release. */
const DEVELOPMENT =
  /(?:^|[._-])(?:dev|develop|development|local|test|testing|unittest|junit|qa|sit|uat|stg|staging)(?:[._-]|$)/i;
const TEST_FOLDER = /(?:^|\/)(?:test|tests|__tests__|testdata|fixtures)\//i;
const NOT_PRODUCTION = /^!(?:prod|production|prd|release|online|live)$/i;

/**
 * The stage that a file (`.env.example`, `application-dev.yml`) or a Spring profile names; undefined for everything
 * that may run in production. Rules about what only matters in production look at `$context.stage`.
 */
export function stageOf(file: string, profile: string | undefined): Stage | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (EXAMPLE.test(name)) return 'example';
  if (DEVELOPMENT.test(name) || TEST_FOLDER.test(file)) return 'development';
  return profile !== undefined && isForDevelopment(profile) ? 'development' : undefined;
}

/**
 * Does a profile expression of Spring's hold in development only? `dev | local` and `cloud & test` do, `!prod` too.
 * Nested parentheses count as if they were not there, which at worst takes a profile for production's.
 *
 * @see https://docs.spring.io/spring-framework/reference/core/beans/environment.html
 */
function isForDevelopment(expression: string): boolean {
  const alternatives = expression
    .split(/[,|]/)
    .map((each) => each.split(/[\s&()]+/).filter((name) => name !== ''))
    .filter((names) => names.length > 0);
  return (
    alternatives.length > 0 &&
    alternatives.every((names) => names.some((name) => DEVELOPMENT.test(name) || NOT_PRODUCTION.test(name)))
  );
}
