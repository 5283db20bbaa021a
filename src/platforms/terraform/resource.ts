import type { Location } from '../../model/location.js';
import type { Pointer } from '../../model/pointer.js';
import type { Located, Provider, Resource } from '../../model/resource.js';
import { attributeOf, type Declaration } from './declaration.js';
import { writtenIn } from './definition.js';
import type { Evaluation } from './evaluation.js';
import type { Term } from './expression/term.js';
import type { Part } from './nested-blocks.js';
import type { PlannedInstance } from './plan.js';
import { plannedValue } from './planned-value.js';
import { locate } from './trace.js';
import { partValue, providerBody } from './value.js';
import type { TracedScope } from './written.js';

/** Arguments by which AWS 6, Google, Huawei Cloud and Azure resources say where they are. */
const PLACE_ARGUMENTS = ['region', 'location', 'zone'] as const;

/** What a resource needs to know about its module. */
export interface Surroundings {
  readonly evaluation: Evaluation;
  providerOf(declaration: Declaration, scope: TracedScope): Provider;
  /** Where a person can change what was found. */
  placeToEdit(found: Located): Located;
  referencesOf(resource: TerraformResource): unknown;
  referencedByOf(resource: TerraformResource): unknown;
}

/** One instance of a `resource` or `data` block; everything is computed when a rule first asks for it. */
export class TerraformResource implements Resource {
  readonly platform = 'terraform';
  readonly context: Readonly<Record<string, unknown>>;
  #value: Readonly<Record<string, unknown>> | undefined;
  #written: Readonly<Record<string, unknown>> | undefined;

  /**
   * @param address with the module's path and the instance's key: `module.shop.aws_s3_bucket.logs["eu"]`
   * @param scope what names mean in the block
   * @param planned what a plan says about the instance
   */
  constructor(
    readonly declaration: Declaration,
    readonly address: string,
    readonly scope: TracedScope,
    private readonly surroundings: Surroundings,
    private readonly planned?: PlannedInstance | undefined,
  ) {
    const self = this;
    this.context = {
      get references() {
        return surroundings.referencesOf(self);
      },
      get referencedBy() {
        return surroundings.referencedByOf(self);
      },
    };
  }

  get type(): string {
    return this.declaration.type;
  }

  get value(): Readonly<Record<string, unknown>> {
    this.#value ??= this.planned === undefined ? this.written : plannedValue(this.written, this.planned);
    return this.#value;
  }

  /** The value as the configuration has it: a plan may know the id of another resource, but not whose it is. */
  get written(): Readonly<Record<string, unknown>> {
    this.#written ??= partValue(this.part(), this.surroundings.evaluation);
    return this.#written;
  }

  get provider(): Provider {
    return this.surroundings.providerOf(this.declaration, this.scope);
  }

  /** The value of one argument of the block, without computing the others; undefined where there is none. */
  argument(name: string): Term | undefined {
    if (this.planned !== undefined) return this.value[name] as Term | undefined;
    const { document, block } = this.declaration;
    const attribute = attributeOf(block.body, name);
    return attribute && this.surroundings.evaluation.evaluate(writtenIn(this.scope, { document, attribute }));
  }

  locate(pointer: Pointer): Located {
    const at = pointer.startsWith('/$context/') ? this.placeArgument() : pointer;
    return this.surroundings.placeToEdit(locate(this.part(), at, this.surroundings.evaluation));
  }

  /** The argument that says where the resource is, for findings about its place; the block where there is none. */
  private placeArgument(): Pointer {
    const name = PLACE_ARGUMENTS.find((candidate) => attributeOf(this.declaration.block.body, candidate));
    return name === undefined ? '' : `/${name}`;
  }

  extent(): Location {
    const { document, block } = this.declaration;
    return this.surroundings.placeToEdit({ location: document.at(block.span), related: [] }).location;
  }

  private part(): Part {
    const { document, block } = this.declaration;
    const { header, span } = block;
    return { document, header, span, body: providerBody(block.body), scope: this.scope };
  }
}
