import type { CheckResult } from '../model/result.js';
import type { Report, ReportFormat, ReportOptions } from './report.js';

/** Loaded on demand: a run pays for the formats it writes. */
const REPORTS: Readonly<Record<ReportFormat, () => Promise<Report>>> = {
  text: async () => (await import('./text.js')).textReport,
  json: async () => (await import('./json.js')).jsonReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  markdown: async () => (await import('./markdown.js')).markdownReport,
  github: async () => (await import('./github.js')).githubReport,
  evidence: async () => (await import('./evidence.js')).evidenceReport,
};

export async function render(
  format: ReportFormat,
  result: CheckResult,
  options: ReportOptions,
): Promise<string> {
  const report = await REPORTS[format]();
  return report(result, options);
}
