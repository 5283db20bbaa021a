/** What a configuration file is for, where its name says so. */
export type Stage = 'example' | 'development';

const EXAMPLE = /(?:^|[._-])(?:example|sample|template|tmpl|dist|tpl)(?:[._-]|$)/i;
const DEVELOPMENT = /(?:^|[._-])(?:dev|develop|development|local|test|testing|unittest|junit)(?:[._-]|$)/i;
const TEST_FOLDER = /(?:^|\/)(?:test|tests|__tests__|testdata|fixtures)\//i;

/**
 * The stage that a file (`.env.example`, `application-dev.yml`) or a Spring profile names; undefined for everything
 * that may run in production. Rules about what only matters in production look at `$context.stage`.
 */
export function stageOf(file: string, profile: string | undefined): Stage | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (EXAMPLE.test(name)) return 'example';
  if (DEVELOPMENT.test(name) || TEST_FOLDER.test(file)) return 'development';
  if (profile === undefined) return undefined;
  const profiles = profile.split(/[\s,|&()]+/).filter((each) => each !== '');
  return profiles.length > 0 && profiles.every((each) => DEVELOPMENT.test(each)) ? 'development' : undefined;
}
