/**
 * The pipeline: repository → manifests → documents → resources → verdicts → findings.
 *
 * Manifests are read folder by folder and forgotten once judged, so memory does not grow with their number.
 */
import { type Candidate, folderOf, type Group, groupsOf } from './candidates.js';
import { DECLARATIONS } from './declarations.js';
import { distinct, onePerLine } from './findings/distinct.js';
import type { Document } from './formats/document.js';
import { formatOf, parse } from './formats/index.js';
import { declarationResource } from './integration/declaration.js';
import type { Integration } from './integration/integration.js';
import { type Diagnostic, diagnostic } from './model/diagnostic.js';
import type { Finding, Undecided, Verdict } from './model/finding.js';
import type { Location } from './model/location.js';
import { byPlace, byText } from './model/order.js';
import type { Resource } from './model/resource.js';
import type { CheckResult } from './model/result.js';
import { reaches, SEVERITIES, type Severity } from './model/severity.js';
import type { Folder, Platform, PlatformResult } from './platforms/platform.js';
import { evaluate } from './policies/evaluate.js';
import type { Outcome } from './policies/outcome.js';
import type { PolicySet } from './policies/policy-set.js';
import { resourceDocument } from './policies/resource-document.js';
import type { PreparedRule } from './policies/rule.js';
import type { Changes } from './repository/changes.js';
import type { Repository } from './repository/repository.js';

export interface CheckInput {
  readonly repository: Repository;
  readonly platforms: readonly Platform[];
  readonly policies: PolicySet;
  readonly integration: Integration;
  /** The documents that the integration was read from, for excerpts. */
  readonly declarations: readonly Document[];
  /** What was already found wrong, with the configuration or custom policies. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly asOf: string;
  readonly failOn: Severity | 'never';
  readonly strict: boolean;
  readonly version: string;
  /** Narrows the run to what a change introduced or touched. */
  readonly changes?: Changes | undefined;
  /** Does the repository hold all its files, rather than those of some paths? */
  readonly isWhole?: boolean;
  /** Called with every verdict. */
  readonly onVerdict?: (ruleId: string, verdict: Verdict) => void;
  /** Called with every resource document, in no particular order. */
  readonly onResource?: (document: Readonly<Record<string, unknown>>, resource: Resource) => void;
}

export async function check(input: CheckInput): Promise<CheckResult> {
  const run = new Run(input);
  for (const resource of input.integration.resources) await run.judge(resource);
  for (const group of groupsOf(input.repository, input.platforms)) {
    if (run.concerns(group)) await run.group(group);
  }
  await run.declaration();
  return run.result();
}

/** The folder of a file, and the declarations' folder for everything inside it. */
function foldersOf(file: string): string[] {
  const folder = folderOf(file);
  return file.startsWith(`${DECLARATIONS}/`) ? [folder, DECLARATIONS] : [folder];
}

class Run {
  readonly #findings: Finding[] = [];
  readonly #undecided: Undecided[] = [];
  readonly #diagnostics: Diagnostic[];
  readonly #files = { seen: 0, checked: 0, unreadable: 0 };
  readonly #verdicts = { pass: 0, fail: 0, unknown: 0 };
  #resources = 0;
  /** Documents of the folder at hand, for excerpts: one for each file. */
  #atHand = new Map<string, Document>();
  /** What must not be shown in the files of the folder at hand. */
  #secretsIn: PlatformResult['secretsIn'];
  readonly #declarations: ReadonlyMap<string, Document>;
  /** Where the first WeChat manifest is; looked for only where no integration is declared. */
  #firstOfWechat: { readonly location: Location; readonly extent: Location } | undefined;
  readonly #paths: ReadonlySet<string>;
  readonly #changed: ReadonlySet<string> | undefined;

  constructor(private readonly input: CheckInput) {
    this.#changed = input.changes && new Set(input.changes.files.flatMap(foldersOf));
    this.#paths = new Set(input.repository.files);
    this.#diagnostics = [
      ...(input.diagnostics ?? []),
      ...input.repository.diagnostics,
      ...input.integration.diagnostics,
    ];
    this.#declarations = new Map(input.declarations.map((document) => [document.file, document]));
    this.#files.seen = this.#files.checked = this.#declarations.size;
  }

  /** Could the change have introduced a finding there? Whatever changed in the declarations concerns all. */
  concerns(group: Group): boolean {
    const changed = this.#changed;
    return (
      changed === undefined ||
      changed.has(DECLARATIONS) ||
      [...group.keys()].some((folder) => changed.has(folder))
    );
  }

  /** A repository that uses WeChat has to declare for whom. */
  async declaration(): Promise<void> {
    const first = this.#firstOfWechat;
    if (first !== undefined) await this.judge(declarationResource(false, first.location, first.extent));
  }

  /** Reads and judges the manifests of folders that belong together, mostly a single one. */
  async group(group: Group): Promise<void> {
    const together = new Map<Platform, { path: string; documents: Document[] }>();
    this.#atHand = new Map();
    for (const [path, candidates] of group) {
      for (const [platform, documents] of await this.folder(path, candidates)) {
        if (platform.readsWith === undefined) {
          await this.platform(platform, path, documents);
          continue;
        }
        const known = together.get(platform);
        if (known === undefined) together.set(platform, { path, documents });
        else known.documents.push(...documents);
      }
    }
    for (const [platform, { path, documents }] of together) await this.platform(platform, path, documents);
  }

  /** Judges what means something file by file; the documents of the rest, by platform. */
  private async folder(
    path: string,
    candidates: readonly Candidate[],
  ): Promise<ReadonlyMap<Platform, Document[]>> {
    const together = new Map<Platform, Document[]>();
    for (const { file, platforms } of candidates) {
      const { documents, recognising } = await this.documents(file, platforms);
      for (const platform of recognising) {
        if (platform.scope === 'file') await this.platform(platform, path, documents);
        else together.set(platform, [...(together.get(platform) ?? []), ...documents]);
      }
    }
    return together;
  }

  /** The documents of a file, parsed once for all platforms that recognise it. */
  private async documents(
    file: string,
    platforms: readonly Platform[],
  ): Promise<{ documents: readonly Document[]; recognising: readonly Platform[] }> {
    this.#files.seen++;
    const format = formatOf(file);
    const content = this.input.repository.read(file, format === 'key');
    if ('diagnostic' in content) {
      this.#files.unreadable++;
      this.#diagnostics.push(content.diagnostic);
      return { documents: [], recognising: [] };
    }
    const source = { file, text: content.text };
    const recognising = platforms.filter((platform) => platform.recognises(source));
    if (format === undefined || recognising.length === 0) return { documents: [], recognising: [] };
    const { documents, diagnostics } = await parse(source, format);
    if (content.notice !== undefined) this.#diagnostics.push(content.notice);
    this.#diagnostics.push(...diagnostics);
    if (diagnostics.some((found) => found.severity === 'error')) this.#files.unreadable++;
    else this.#files.checked++;
    if (documents[0] !== undefined) this.#atHand.set(file, documents[0]);
    return { documents, recognising };
  }

  private async platform(platform: Platform, path: string, documents: readonly Document[]): Promise<void> {
    if (documents.length === 0) return;
    const folder: Folder = {
      path,
      documents,
      exists: (file) => this.#paths.has(file),
      list: () => this.input.repository.files,
      read: (file) => this.textOf(file),
    };
    try {
      const reading = platform.read(folder);
      await this.results(reading instanceof Promise ? await reading : reading);
    } catch (error) {
      const what = `The ${platform.name} manifests here could not be understood`;
      this.failed(documents[0]?.file ?? path, what, error);
    }
  }

  private async results({ resources, diagnostics, secretsIn }: PlatformResult): Promise<void> {
    this.#secretsIn = secretsIn;
    for (const resource of resources) {
      await this.judge(resource);
      // Who was shown a resource may look at it later.
      if (this.input.onResource === undefined) resource.forget?.();
    }
    this.#secretsIn = undefined;
    this.#diagnostics.push(...diagnostics);
  }

  private textOf(file: string): string | undefined {
    const content = this.#paths.has(file) ? this.input.repository.read(file) : undefined;
    return content !== undefined && 'text' in content ? content.text : undefined;
  }

  async judge(resource: Resource): Promise<void> {
    this.#resources++;
    this.input.integration.observe?.(resource);
    if (resource.platform === 'wechat' && !this.input.integration.isDeclared) this.#remember(resource);
    const loading = this.input.policies.rulesFor(resource.type);
    const rules = loading instanceof Promise ? await loading : loading;
    if (rules.length === 0 && this.input.onResource === undefined) return;
    const { integration } = this.input;
    const known = integration.contextFor(resource);
    const context = known instanceof Promise ? await known : known;
    integration.map?.add(resource, context);
    const document = resourceDocument(resource, context);
    this.input.onResource?.(document, resource);
    for (const rule of rules) {
      try {
        const judged = evaluate(rule, document);
        const outcome = judged instanceof Promise ? await judged : judged;
        if (outcome === undefined) continue;
        this.#verdicts[outcome.verdict]++;
        this.input.onVerdict?.(rule.id, outcome.verdict);
        if (outcome.verdict !== 'pass') await this.record(rule, resource, outcome.verdict, outcome);
      } catch (error) {
        const at = resource.locate('').location;
        this.failed(at.file, `The rule ${rule.id} could not be evaluated on ${resource.address}`, error, at);
      }
    }
  }

  #remember(resource: Resource): void {
    const { location } = resource.locate('');
    const first = this.#firstOfWechat;
    if (first !== undefined && byPlace(first.location, location) <= 0) return;
    this.#firstOfWechat = { location, extent: resource.extent() };
  }

  private async record(
    rule: PreparedRule,
    resource: Resource,
    verdict: 'fail' | 'unknown',
    { places, reasons, unknowns }: Outcome,
  ): Promise<void> {
    if (!this.isTouched(resource, places)) return;
    if (verdict === 'unknown' && !this.input.strict) {
      const { location } = resource.locate(places[0] ?? '');
      const { id: ruleId, policyId } = rule;
      this.#undecided.push({ ruleId, policyId, address: resource.address, location, unknowns });
      return;
    }
    const lines = (file: string) => (this.#atHand.get(file) ?? this.#declarations.get(file))?.lines;
    const secretsIn = (file: string) => this.#secretsIn?.(file) ?? [];
    // Loaded with the first finding: a clean run needs none of it.
    const { createFinding } = await import('./findings/finding.js');
    for (const pointer of places) {
      this.#findings.push(
        await createFinding({
          rule,
          resource,
          verdict,
          pointer,
          reason: reasons?.get(pointer),
          unknowns,
          lines,
          secretsIn,
        }),
      );
    }
  }

  private isTouched(resource: Resource, places: readonly string[]): boolean {
    const { changes } = this.input;
    if (changes === undefined || this.#changed?.has(DECLARATIONS)) return true;
    return (
      changes.touches(resource.extent()) ||
      places.some((pointer) => {
        const { location, related } = resource.locate(pointer);
        return [location, ...related].some((place) => changes.touches(place));
      })
    );
  }

  private failed(file: string, what: string, error: unknown, at = { startLine: 1, startColumn: 1 }): void {
    const kind = error instanceof Error ? error.name : typeof error;
    this.#diagnostics.push(
      diagnostic(
        'evaluation-failed',
        'error',
        `${what} (${kind}): a defect of wechat-policy; please report it.`,
        file,
        at,
      ),
    );
  }

  result(): CheckResult {
    const inOrder = this.#findings.sort(
      (a, b) => byPlace(a.location, b.location) || byText(a.ruleId, b.ruleId),
    );
    const findings = distinct(onePerLine(inOrder));
    const open = findings.filter((finding) => finding.status === 'open');
    const { failOn, asOf, version, policies, integration, isWhole = false } = this.input;
    const sawAll = isWhole && this.#changed === undefined && this.#files.unreadable === 0;
    this.#diagnostics.push(...(integration.remarks?.(sawAll) ?? []));
    return {
      tool: { name: 'wechat-policy', version },
      asOf,
      summary: {
        files: { ...this.#files },
        resources: this.#resources,
        verdicts: { ...this.#verdicts },
        findings: countBySeverity(open),
        waived: findings.filter((finding) => finding.status === 'waived').length,
        baselined: findings.filter((finding) => finding.status === 'baselined').length,
      },
      findings,
      undecided: this.#undecided.sort(
        (a, b) => byPlace(a.location, b.location) || byText(a.ruleId, b.ruleId),
      ),
      diagnostics: this.#diagnostics.sort((a, b) => byPlace(a, b) || byText(a.message, b.message)),
      ...(this.#changed === undefined
        ? { usesWechat: this.input.integration.isDeclared || this.#firstOfWechat !== undefined }
        : {}),
      ...(this.input.integration.map && { dataMap: this.input.integration.map.built }),
      failOn,
      failed:
        open.some((finding) => reaches(finding.severity, failOn)) ||
        (this.input.strict && this.#diagnostics.some((found) => found.severity !== 'notice')),
      policies: () => policies.policies(),
    };
  }
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
