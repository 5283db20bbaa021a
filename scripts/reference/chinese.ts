import type { LoadedPolicy } from '../../src/policies/load.js';
import { chinese, code, table } from './markdown.js';
import { grouped } from './names.js';

/** The same texts in Chinese, where the policy has them: one row for all rules that say the same. */
export function chineseSection({ title, rationale, rules }: LoadedPolicy): string[] {
  const translated = rules.filter(({ message }) => message['zh-CN'] !== undefined);
  if (title['zh-CN'] === undefined && translated.length === 0) return [];
  const texts = ({ message, remediation }: (typeof rules)[number]): string =>
    JSON.stringify([message['zh-CN'], remediation['zh-CN']]);
  const rows = [...grouped(translated, texts).values()].map((members) => {
    const { message, remediation } = members[0] as (typeof members)[number];
    return [
      members.map(({ type }) => code(type)).join('<br>'),
      chinese(message['zh-CN'] ?? ''),
      chinese(remediation['zh-CN'] ?? ''),
    ];
  });
  return [
    '## 中文',
    ...(title['zh-CN'] === undefined ? [] : [`**${chinese(title['zh-CN'])}**`]),
    ...(rationale['zh-CN'] === undefined ? [] : [chinese(rationale['zh-CN'])]),
    ...(rows.length === 0 ? [] : [table(['资源类型', '问题', '修复'], rows)]),
  ];
}
