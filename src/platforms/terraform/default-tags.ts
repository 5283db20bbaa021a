import { isUnknown, type Unknown, unknown } from '../../model/unknown.js';
import { attributeOf, type Declaration } from './declaration.js';
import { Arguments } from './documents/arguments.js';
import type { Evaluation } from './evaluation.js';
import { isMapping } from './expression/functions/containers.js';
import { text } from './expression/functions/primitives.js';
import { type Term, unknownOf } from './expression/term.js';
import type { Part } from './nested-blocks.js';
import { TAGGABLE } from './taggable-types.js';

/** How a provider joins its own tags to those of a resource. */
interface Joining {
  /** The argument of the resource. */
  readonly own: string;
  /** The attributes that hold both. */
  readonly joined: readonly string[];
  /** The way to the tags in the provider configuration. */
  readonly defaultsAt: readonly string[];
  /** Undefined where the provider configuration has none. */
  defaultsOf(configuration: Arguments): Term | undefined;
}

/** Google adds this one since version 6, unless it is told not to. */
const ATTRIBUTION = 'goog-terraform-provisioned';

/**
 * By the prefix of resource types. What environment variables add (`TF_AWS_DEFAULT_TAGS_…`) no file shows.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs#default_tags-configuration-block
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/guides/provider_reference#default_labels-1
 * https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/index.md (`default_tags`)
 */
const JOININGS: Readonly<Record<string, Joining>> = {
  aws: {
    own: 'tags',
    joined: ['tags_all'],
    defaultsAt: ['default_tags', '0', 'tags'],
    defaultsOf(configuration) {
      const blocks = configuration.blocks('default_tags');
      if (isUnknown(blocks)) return blocks;
      const tags = blocks[0]?.value('tags');
      return tags !== undefined && has(configuration.part, 'ignore_tags')
        ? unknown('ignore_tags of the provider')
        : tags;
    },
  },
  google: {
    own: 'labels',
    joined: ['effective_labels', 'terraform_labels'],
    defaultsAt: ['default_labels'],
    defaultsOf(configuration) {
      const labels = configuration.value('default_labels');
      if (!isMapping(labels) || configuration.value('add_terraform_attribution_label') === false)
        return labels;
      return { [ATTRIBUTION]: unknown('add_terraform_attribution_label of the provider'), ...labels };
    },
  },
  huaweicloud: {
    own: 'tags',
    joined: ['tags'],
    defaultsAt: ['default_tags'],
    defaultsOf: (configuration) => configuration.value('default_tags'),
  },
};

/** Google's `labels` of this type are settings of the channel. */
const OTHER_LABELS = 'google_monitoring_notification_channel';

/** What the tags that a provider configuration gives to all its resources mean for each of them. */
export class DefaultTags {
  private constructor(
    private readonly joining: Joining,
    private readonly defaults: Term,
  ) {}

  /** Undefined where the configuration has none. */
  static of(prefix: string, configuration: Part, evaluation: Evaluation): DefaultTags | undefined {
    const joining = Object.hasOwn(JOININGS, prefix) ? JOININGS[prefix] : undefined;
    const defaults = joining?.defaultsOf(new Arguments(configuration, evaluation)) ?? null;
    return joining === undefined || defaults === null ? undefined : new DefaultTags(joining, defaults);
  }

  /** The attributes of a resource that hold its tags together with these, as in a plan. */
  attributesOf(
    { managed, kind, block }: Declaration,
    part: Part,
    evaluation: Evaluation,
  ): Record<string, Term> {
    const [prefix = ''] = kind.split('_', 1);
    const { own, joined } = this.joining;
    const isTaggable =
      attributeOf(block.body, own) !== undefined ||
      TAGGABLE[prefix]?.has(kind.slice(prefix.length + 1)) === true;
    if (!managed || !isTaggable || kind === OTHER_LABELS) return {};
    const tags = has(part, 'override_provider')
      ? unknown('override_provider')
      : withDefaults(this.defaults, new Arguments(part, evaluation).value(own));
    return Object.fromEntries(joined.map((attribute) => [attribute, tags]));
  }

  /** Is it an attribute with both? */
  joins(attribute: string): boolean {
    return this.joining.joined.includes(attribute);
  }

  /**
   * The body in which a tag is written, which may be the provider configuration, and the way to it there. One that is
   * missing is looked for at the tags of the resource.
   */
  writtenAt(
    part: Part,
    configuration: Part,
    [, ...inside]: readonly string[],
    evaluation: Evaluation,
  ): [Part, readonly string[]] {
    const [tag] = inside;
    const { own, defaultsAt } = this.joining;
    const written = new Arguments(part, evaluation).value(own);
    const isOwn = tag === undefined || (isMapping(written) && Object.hasOwn(written, tag));
    const isDefault = isMapping(this.defaults) && tag !== undefined && Object.hasOwn(this.defaults, tag);
    return isDefault && !isOwn ? [configuration, [...defaultsAt, ...inside]] : [part, [own, ...inside]];
  }
}

function has({ body }: Part, type: string): boolean {
  return body.blocks.some((block) => block.type === type || block.labels[0] === type);
}

/** The tags of the resource win. Where the keys of one side are not known, those of both are not. */
function withDefaults(defaults: Term, own: Term): Term {
  if (!isMapping(defaults) || (own !== null && !isMapping(own))) return unknownOf(defaults, own);
  const tags = { ...defaults, ...own };
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: Term): string | Unknown {
  return text(value) ?? unknown('a tag that is no text');
}
