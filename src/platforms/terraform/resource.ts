import type { Flow } from '../../model/flow.js';
import type { Location } from '../../model/location.js';
import { type Pointer, segmentsOf } from '../../model/pointer.js';
import type { Located, Provider, Resource } from '../../model/resource.js';
import type { Unknown } from '../../model/unknown.js';
import { attributeOf, type Declaration } from './declaration.js';
import { writtenIn } from './definition.js';
import { documentAt, documentsIn, locateInDocument, plannedDocuments } from './documents/of-resource.js';
import type { Evaluation } from './evaluation.js';
import type { Term } from './expression/term.js';
import { FlowSource } from './flows/flow-source.js';
import { flowsOf, makesFlows } from './flows/index.js';
import { piecesIn } from './flows/pieces.js';
import type { Part } from './nested-blocks.js';
import { locatePlace } from './place.js';
import type { PlannedInstance } from './plan/plan.js';
import { isMarked } from './plan/plan-marks.js';
import { plannedValue } from './plan/planned-value.js';
import { Sensitivity } from './sensitivity.js';
import { Trace } from './trace.js';
import { partValue, providerBody } from './value.js';
import type { TracedScope } from './written.js';

/** What a resource needs to know about its module. */
export interface Surroundings {
  readonly evaluation: Evaluation;
  providerOf(declaration: Declaration, scope: TracedScope): Provider;
  /** Where a person can change what was found. */
  placeToEdit(found: Located): Located;
  referencesOf(resource: TerraformResource): unknown;
  referencedByOf(resource: TerraformResource): unknown;
  /** The resource that an unknown value depends on. */
  resourceNamed(name: string): TerraformResource | undefined;
  resourcesOfType(type: string): readonly TerraformResource[];
}

/** One instance of a `resource` or `data` block; everything is computed when a rule first asks for it. */
export class TerraformResource implements Resource {
  readonly platform = 'terraform';
  readonly context: Readonly<Record<string, unknown>>;
  /** Only of types that make any. */
  readonly flows?: () => readonly Flow[];
  #value: Readonly<Record<string, unknown>> | undefined;
  #written: Readonly<Record<string, unknown>> | undefined;
  #documents: Readonly<Record<string, unknown>> | undefined;
  #sensitivity: Sensitivity | undefined;

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
    if (makesFlows(declaration.type)) {
      let flows: readonly Flow[] | undefined;
      this.flows = () => {
        flows ??= flowsOf(new FlowSource(this, surroundings));
        return flows;
      };
    }
    this.context = {
      get references() {
        return surroundings.referencesOf(self);
      },
      get referencedBy() {
        return surroundings.referencedByOf(self);
      },
      get documents() {
        self.#documents ??= self.computeDocuments();
        return self.#documents;
      },
    };
  }

  get type(): string {
    return this.declaration.type;
  }

  get value(): Readonly<Record<string, unknown>> {
    this.#value ??= this.planned === undefined ? this.written : this.plannedValue(this.planned);
    return this.#value;
  }

  /** Is a text one of the attributes that a plan knows, such as the id of what exists? */
  isKnownBy(text: string): boolean {
    return Object.values(this.planned?.values ?? {}).includes(text);
  }

  /** Does a text begin with what a plan knows the resource by, as `<arn of a bucket>/logs` does? */
  isAround(text: string): boolean {
    const { id, arn } = this.planned?.values ?? {};
    return [id, arn].some((name) => typeof name === 'string' && name !== '' && text.startsWith(`${name}/`));
  }

  /** The value as the configuration has it: a plan may know the id of another resource, but not whose it is. */
  get written(): Readonly<Record<string, unknown>> {
    this.#written ??= this.computeWritten();
    return this.#written;
  }

  get provider(): Provider {
    return this.surroundings.providerOf(this.declaration, this.scope);
  }

  forget(): void {
    this.#value = undefined;
    this.#written = undefined;
  }

  /** The value of one argument of the block, without computing the others; undefined where there is none. */
  argument(name: string): Term | undefined {
    if (this.planned !== undefined) return this.value[name] as Term | undefined;
    const { document, block } = this.declaration;
    const attribute = attributeOf(block.body, name);
    return attribute && this.surroundings.evaluation.evaluate(writtenIn(this.scope, { document, attribute }));
  }

  /** The pieces of a text that is written as a template; undefined for what is written in another way. */
  piecesAt(pointer: Pointer): readonly (string | Unknown)[] | undefined {
    return piecesIn(...this.writtenAt(segmentsOf(pointer)), this.surroundings.evaluation);
  }

  locate(pointer: Pointer): Located {
    return this.surroundings.placeToEdit(this.trace(pointer));
  }

  private trace(pointer: Pointer): Located {
    const segments = segmentsOf(pointer);
    const [root, fact, ...inside] = segments;
    const { evaluation } = this.surroundings;
    const part = this.part();
    if (root === '$context' && fact === 'documents') return locateInDocument(part, inside, evaluation);
    if (root === '$context' && fact === 'flows') return this.destination(this.destinationAt(inside));
    const { providers } = this.scope.module;
    if (root === '$context') {
      const place = providers.placeOf(this.declaration, this.scope);
      const isAboutPlace = fact === 'provider' || place?.provider === undefined;
      return locatePlace(part, isAboutPlace ? place : undefined, providers, evaluation);
    }
    return new Trace(evaluation).part(...this.writtenAt(segments));
  }

  /** @param inside leads to a flow, and to something in it */
  private destinationAt([index]: readonly string[]): Pointer {
    return this.flows?.()[Number(index)]?.at ?? '';
  }

  /** The argument that says where to: who edits it names another destination, wherever that one is declared. */
  private destination(at: Pointer): Located {
    const { location, related } = this.trace(at);
    const [first] = related;
    return first === undefined || !first.message.includes('`module.')
      ? { location, related }
      : { location: { ...first }, related: [{ ...location, message: 'It is written here.' }] };
  }

  isSensitive(pointer: Pointer): boolean {
    const segments = segmentsOf(pointer);
    const [root, fact, ...inside] = segments;
    if (root === '$context' && fact === 'flows') return this.isSensitive(this.destinationAt(inside));
    const { evaluation } = this.surroundings;
    this.#sensitivity ??= new Sensitivity(evaluation);
    if (root === '$context' && fact === 'documents') {
      const found = documentAt(this.part(), inside, evaluation);
      return found !== undefined && this.#sensitivity.inDocument(...found);
    }
    if (root === '$context') {
      const isPlace = fact === 'provider' && inside.length > 0 && inside[0] !== 'name';
      const place = isPlace ? this.scope.module.providers.placeOf(this.declaration, this.scope) : undefined;
      return place !== undefined && this.#sensitivity.dependsOnAny(place.written);
    }
    return (
      isMarked(this.planned?.sensitive, segments) || this.#sensitivity.inPart(...this.writtenAt(segments))
    );
  }

  extent(): Location {
    const { document, block } = this.declaration;
    return this.surroundings.placeToEdit({ location: document.at(block.span), related: [] }).location;
  }

  /** The body in which a value is written, and the way to it there. */
  private writtenAt(segments: readonly string[]): [Part, readonly string[]] {
    const { providers } = this.scope.module;
    const tags = providers.defaultTagsOf(this.declaration);
    const configuration = providers.configurationPartOf(this.declaration);
    return tags?.joins(segments[0] ?? '') && configuration !== undefined
      ? tags.writtenAt(this.part(), configuration, segments, this.surroundings.evaluation)
      : [this.part(), segments];
  }

  private plannedValue(planned: PlannedInstance): Readonly<Record<string, unknown>> {
    return plannedValue(this.written, planned, (text, name) => {
      return name.split(', ').some((one) => this.surroundings.resourceNamed(one)?.isKnownBy(text));
    });
  }

  private computeWritten(): Readonly<Record<string, unknown>> {
    const { evaluation } = this.surroundings;
    const part = this.part();
    const value = partValue(part, evaluation);
    const tags = this.scope.module.providers.defaultTagsOf(this.declaration);
    return tags === undefined
      ? value
      : { ...value, ...tags.attributesOf(this.declaration, part, evaluation) };
  }

  private computeDocuments(): Readonly<Record<string, unknown>> {
    const { functions, module } = this.scope;
    const isWritten = module.configuration.origin !== 'plan';
    const written = isWritten ? documentsIn(this.part(), this.surroundings.evaluation) : undefined;
    return this.planned === undefined && written !== undefined
      ? written
      : plannedDocuments(this.value, written, functions);
  }

  private part(): Part {
    const { document, block } = this.declaration;
    const { header, span } = block;
    return { document, header, span, body: providerBody(block.body), scope: this.scope };
  }
}
