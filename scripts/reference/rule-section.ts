import { anchorOf } from '../../src/policies/documentation.js';
import type { LoadedPolicy, RuleSource } from '../../src/policies/load.js';
import type { Example, Examples } from './examples.js';
import { blocks, code, collapsed, fence, link } from './markdown.js';
import type { PolicySources } from './sources.js';

/** From `docs/policies/<area>/` to the root of the repository. */
const ROOT = '../../..';

/**
 * What a policy asks of one resource type. Its heading is the type, so that its anchor is the one in `helpUri`.
 *
 * @param same an earlier rule of the policy that asks the same in the same words
 */
export function ruleSection(
  policy: LoadedPolicy,
  rule: RuleSource,
  same: RuleSource | undefined,
  sources: PolicySources,
  examples: Examples,
): string[] {
  const heading = `### ${code(rule.type)}`;
  const [message = ''] = blocks(rule.message.en);
  if (same !== undefined) {
    const first = link(code(same.type), `#${anchorOf(same.type)}`);
    return [heading, `${message} Fix and examples are those of ${first}.`];
  }
  const severity = rule.severity === policy.severity ? [] : [`Severity of this rule: **${rule.severity}**.`];
  const [fix = '', ...more] = blocks(rule.remediation.en);
  return [
    heading,
    ...blocks(rule.message.en),
    ...severity,
    `**Fix:** ${fix}`,
    ...more,
    ...shown('Fails', examples.fail),
    ...shown('Passes', examples.pass, examples.fail),
    ...schema(policy, rule, sources),
  ];
}

/** @param before an example just shown: what they share is not shown again */
function shown(label: string, example: Example | undefined, before?: Example): string[] {
  if (example === undefined) return [];
  const date = example.asOf === undefined ? '' : `, judged on ${example.asOf}`;
  const known = new Set(before?.snippets.map((snippet) => JSON.stringify(snippet.lines)));
  const same = example.snippets.filter(({ lines }) => known.has(JSON.stringify(lines)));
  const fresh = example.snippets.filter((snippet) => !same.includes(snippet));
  return [
    ...fresh.flatMap(({ file, language, lines }, index) => {
      const place = file.endsWith('.tf') ? '' : ` ${code(file)}`;
      return [index === 0 ? `${label}${date}:${place}` : `with${place}:`, fence(language, lines)];
    }),
    ...same.map(({ file }) => `with the same ${code(file)}.`),
  ];
}

function schema({ id }: LoadedPolicy, { group, type }: RuleSource, sources: PolicySources): string[] {
  const lines = sources.schemaOf(group, type);
  const file = `${group}.yaml`;
  const whole = `The whole file: ${link(code(file), `${ROOT}/policies/${id}/${file}`)}.`;
  return [collapsed('The rule as JSON Schema', `${fence('yaml', lines)}\n\n${whole}`)];
}
