import type { Location } from '../../model/location.js';
import { join, type Pointer, segmentsOf } from '../../model/pointer.js';
import type { Located, Provider, Resource } from '../../model/resource.js';
import { unknown } from '../../model/unknown.js';
import type { Declaration } from './declaration.js';
import { resourceValue } from './value.js';

/** Arguments by which AWS 6, Google, Huawei Cloud and Azure resources say where they are. */
const PLACE_ARGUMENTS = ['region', 'location', 'zone'] as const;

/** What a resource needs to know about its module. */
export interface Surroundings {
  providerOf(declaration: Declaration): Provider;
  referencesOf(resource: TerraformResource): unknown;
  referencedByOf(resource: TerraformResource): unknown;
  /** Arguments and blocks that an override file replaces, with the name of that file. */
  overridesOf(declaration: Declaration): ReadonlyMap<string, string>;
}

/** A `resource` or `data` block; everything is computed when a rule first asks for it. */
export class TerraformResource implements Resource {
  readonly platform = 'terraform';
  readonly context: Readonly<Record<string, unknown>>;
  #value: Record<string, unknown> | undefined;

  constructor(
    readonly declaration: Declaration,
    private readonly surroundings: Surroundings,
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

  get address(): string {
    return this.declaration.address;
  }

  get value(): Readonly<Record<string, unknown>> {
    this.#value ??= this.computeValue();
    return this.#value;
  }

  get provider(): Provider {
    return this.surroundings.providerOf(this.declaration);
  }

  locate(pointer: Pointer): Located {
    const { document, block } = this.declaration;
    if (pointer.startsWith('/$context/')) return this.locate(this.placeArgument());
    const location = pointer === '' ? document.at(block.header) : document.locate(this.inDocument(pointer));
    return { location, related: [] };
  }

  /** The argument that says where the resource is, for findings about its place; the block where there is none. */
  private placeArgument(): Pointer {
    const { document, pointer } = this.declaration;
    const name = PLACE_ARGUMENTS.find(
      (candidate) => document.position(join(pointer, candidate)) !== undefined,
    );
    return name === undefined ? '' : join('', name);
  }

  extent(): Location {
    return this.declaration.document.at(this.declaration.block.span);
  }

  private computeValue(): Record<string, unknown> {
    const value = resourceValue(this.declaration.block.body);
    for (const [name, file] of this.surroundings.overridesOf(this.declaration)) value[name] = unknown(file);
    return value;
  }

  /** The pointer in the document's value; what a `dynamic` block makes is found at that block. */
  private inDocument(pointer: Pointer): Pointer {
    const { document, pointer: base } = this.declaration;
    let at = base;
    for (const segment of segmentsOf(pointer)) {
      const next = join(at, segment);
      const dynamic = join(at, 'dynamic', segment, 0);
      if (document.position(next) === undefined && document.position(dynamic) !== undefined)
        return join(dynamic, '');
      at = next;
    }
    return at;
  }
}
