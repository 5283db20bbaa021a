import type { Policy } from '../model/policy.js';
import type { PreparedRule } from './rule.js';

/** Where rules come from: the built-in policies, or custom ones. */
export interface PolicySource {
  /** The rules for a resource type, sorted by id; may load code when first asked for a type. */
  rulesFor(type: string): readonly PreparedRule[] | Promise<readonly PreparedRule[]>;
  /** The id of every rule; needs no code and no texts. */
  ruleIds(): readonly string[];
  /** Every policy, for people. */
  policies(): Promise<readonly Policy[]>;
}

/** Several sources as one, narrowed to the rules that a run wants. */
export class PolicySet {
  readonly #byType = new Map<string, readonly PreparedRule[]>();

  /** @param wants decides by rule id, such as `encryption/ingress-tls/Ingress.networking.k8s.io` */
  constructor(
    private readonly sources: readonly PolicySource[],
    private readonly wants: (ruleId: string) => boolean = () => true,
  ) {}

  /** Synchronous once a type was asked for before. */
  rulesFor(type: string): readonly PreparedRule[] | Promise<readonly PreparedRule[]> {
    return this.#byType.get(type) ?? this.load(type);
  }

  private async load(type: string): Promise<readonly PreparedRule[]> {
    const rules: PreparedRule[] = [];
    for (const source of this.sources) rules.push(...(await source.rulesFor(type)));
    const wanted = rules.filter((rule) => this.wants(rule.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#byType.set(type, wanted);
    return wanted;
  }

  /** The policies in force, sorted by id, each with its wanted rules only. */
  async policies(): Promise<readonly Policy[]> {
    const all = (await Promise.all(this.sources.map((source) => source.policies()))).flat();
    return all
      .map((policy) => ({ ...policy, rules: policy.rules.filter((rule) => this.wants(rule.id)) }))
      .filter((policy) => policy.rules.length > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
