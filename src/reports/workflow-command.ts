import { visible } from '../model/visible.js';

export type Level = 'error' | 'warning' | 'notice';

export interface Properties {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  /** Only where the range is on one line: GitHub rejects columns otherwise. */
  readonly col?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly title?: string | undefined;
}

/**
 * `::error file=a.tf,line=1::message`, always on one line. The escapes are those that the runner undoes
 * (actions/runner, src/Runner.Common/ActionCommand.cs); other control characters are made visible.
 */
export function workflowCommand(level: Level, properties: Properties, message: string): string {
  const parts = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level}${parts.length > 0 ? ` ${parts.join(',')}` : ''}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => visible(line).replaceAll('%', '%25'))
    .join('%0A');
}

function escapeProperty(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
