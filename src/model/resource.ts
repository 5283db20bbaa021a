import type { Flow } from './flow.js';
import type { Location, RelatedLocation } from './location.js';
import type { Pointer } from './pointer.js';
import type { Unknown } from './unknown.js';

/**
 * What told the region. `argument`: an argument of the resource; `zone`: its zone; `reference`: the resource that it takes
 * its place from; `provider`: the provider configuration; `default`: the documented default, nothing being written;
 * `topology`: labels of the nodes that it is bound to.
 */
export const REGION_SOURCES = ['argument', 'zone', 'reference', 'provider', 'default', 'topology'] as const;

export type RegionSource = (typeof REGION_SOURCES)[number];

/** The cloud and place that a resource belongs to, as its platform read it from the manifest. */
export interface Provider {
  /** Cloud vendor as in the region table: aws, alicloud, tencentcloud, azure, gcp, huaweicloud, … */
  readonly name: string;
  readonly region?: string | Unknown;
  /** Only of a region that is known. */
  readonly source?: RegionSource;
}

/** A place in a manifest, with the places that led there. */
export interface Located {
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
}

/** One configured thing in a manifest. */
export interface Resource {
  readonly platform: string;
  /** In the platform's own words: `aws_db_instance`, `Ingress.networking.k8s.io`, `wechat_mini_program`. */
  readonly type: string;
  /** Unique within a run together with the file: `module.shop.aws_db_instance.orders`. */
  readonly address: string;
  /** The manifest's own shape; what cannot be known is an `Unknown`. Must not be changed. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly provider?: Provider;
  /** Facts that the platform computed for rules; they join `$context`. Values may be getters, read at most once. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** How data leaves it for other places. Computed on demand only. */
  flows?(): readonly Flow[];
  /**
   * The place to edit for a value: the value itself where it exists; for a missing one, the head of the block
   * (its first line, not its whole body) that lacks it. Computed on demand only.
   */
  locate(pointer: Pointer): Located;
  /** Must the value not be printed, since the manifest says that it is sensitive? Computed on demand only. */
  isSensitive?(pointer: Pointer): boolean;
  /** Called once it was judged: values that can be worked out again need not be kept. */
  forget?(): void;
  /** All lines of the resource, to tell whether a change touched it. */
  extent(): Location;
}
