import type { Template, TemplatePart } from '../../../formats/hcl/ast.js';
import { isUnknown, unknown } from '../../../model/unknown.js';
import type { Evaluation } from '../evaluation.js';
import { isList } from '../expression/functions/containers.js';
import { text } from '../expression/functions/primitives.js';
import { type Term, unknownOf } from '../expression/term.js';
import type { Written } from '../written.js';
import { mayHoldQuotes } from './containment.js';
import { documentOf, type Found, isDocument } from './json-document.js';
import { SourcePlaces } from './source-places.js';
import { opensDocument, parsedAt } from './text.js';

/** Stand for what is not known while the rest is parsed: private use characters, which nobody writes. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** The marks themselves, or JSON's escapes for them. */
const SPELLED = /[\ue000\ue001]|\\ue00[01]/i;

/** An interpolation whose text is not known as a whole. */
interface Hole {
  /** A JSON value whatever happens, as `jsonencode` writes one; else some text. */
  readonly json: boolean;
  readonly found: Exclude<Found, undefined>;
  /** May the text end the string that it stands in? */
  readonly mayEndString: boolean;
}

/** Reads what an interpolation holds. */
interface Inner {
  read(written: Written): Found;
  /** Is the text surely one JSON value? */
  isJson(written: Written): boolean;
}

/**
 * The JSON that a template writes, parts of which are not known. An interpolation inside of a JSON string leaves that
 * string unknown; outside of one only what surely is a JSON value can be told from the rest.
 */
export function templateDocument(
  written: Written,
  { parts }: Template,
  evaluation: Evaluation,
  inner: Inner,
): Found {
  const composer = new Composer(written, evaluation, inner);
  const places = new SourcePlaces(written);
  for (const [index, part] of parts.entries()) {
    places.add(part, composer.text.length, parts[index + 1]);
    composer.add(part);
  }
  return composer.document(places);
}

class Composer {
  text = '';
  readonly #holes: Hole[] = [];
  /** Something stands where nothing can be parsed around it. */
  #broken = false;
  /** The text itself spells marks. */
  #spellsMarks = false;
  #inString = false;
  #escaped = false;

  constructor(
    private readonly written: Written,
    private readonly evaluation: Evaluation,
    private readonly inner: Inner,
  ) {}

  add(part: TemplatePart): void {
    switch (part.kind) {
      case 'text':
        this.addText(part.value);
        break;
      case 'interpolation':
        this.addInterpolation({ ...this.written, expression: part.expression });
        break;
      case 'if': {
        const condition = this.evaluation.evaluate({ ...this.written, expression: part.condition });
        if (typeof condition !== 'boolean') this.addRendered(part);
        else for (const chosen of condition ? part.whenTrue : part.whenFalse) this.add(chosen);
        break;
      }
      case 'for':
        this.addRendered(part);
    }
  }

  private addRendered(part: TemplatePart): void {
    const { span } = this.written.expression;
    const rendered = { kind: 'template', parts: [part], span } as const;
    const term = this.evaluation.evaluate({ ...this.written, expression: rendered });
    if (typeof term === 'string') this.addText(term);
    else this.addHole({ json: false, found: unknownOf(term), mayEndString: true });
  }

  document(places: SourcePlaces): Found {
    if (!this.mayBeDocument()) return undefined;
    const hasHoles = this.#holes.length > 0;
    const isReadable = !hasHoles || !(this.#broken || this.#spellsMarks);
    const term = isReadable ? parsedAt(this.text, this.written, this.evaluation) : undefined;
    if (hasHoles && (term === undefined || isUnknown(term))) return unknownOf(...this.#holes.map(contentOf));
    if (term === undefined) return undefined;
    const locateText = places.locator(this.text);
    return documentOf(this.filled(term), (segments, trace) => {
      const [hole, inside] = this.holeOn(term, segments);
      return hole !== undefined && isDocument(hole.found)
        ? hole.found.locate(inside, trace)
        : locateText(segments, trace);
    });
  }

  private addInterpolation(written: Written): void {
    const term = text(this.evaluation.evaluate(written));
    if (typeof term === 'string') {
      this.addText(term);
      return;
    }
    const found = this.inner.read(written);
    const json = isDocument(found) || this.inner.isJson(written);
    const mayEndString = isDocument(found) || mayHoldQuotes(written, this.evaluation);
    this.addHole({ json, found: found ?? term ?? INVALID, mayEndString });
  }

  private addText(text: string): void {
    if (SPELLED.test(text)) this.#spellsMarks = true;
    for (const character of text) {
      if (this.#escaped) this.#escaped = false;
      else if (this.#inString && character === '\\') this.#escaped = true;
      else if (character === '"') this.#inString = !this.#inString;
    }
    this.text += text;
  }

  private addHole(hole: Hole): void {
    const mark = `${OPEN}${this.#holes.length}${CLOSE}`;
    this.#holes.push(hole);
    const fits = this.#inString ? !hole.mayEndString && !this.#escaped : hole.json;
    if (!fits) this.#broken = true;
    this.text += this.#inString ? mark : `"${mark}"`;
  }

  /** An object or array has brackets around it, unless those are in the holes. */
  private mayBeDocument(): boolean {
    const text = this.text.trim();
    const opens = opensDocument(text) || text.startsWith(`"${OPEN}`);
    return opens && (/[\]}]$/.test(text) || text.endsWith(`${CLOSE}"`) || text.endsWith(CLOSE));
  }

  /** The value with unknowns, or what is known of them, in place of the holes. */
  private filled(term: Term): Term {
    if (typeof term === 'string') return this.filledText(term);
    if (isList(term)) return term.map((item) => this.filled(item));
    if (typeof term !== 'object' || term === null) return term;
    const inKeys = Object.keys(term).flatMap((key) => this.holesIn(key));
    if (inKeys.length > 0) return unknownOf(...inKeys.map(contentOf));
    return Object.fromEntries(Object.entries(term).map(([key, value]) => [key, this.filled(value)]));
  }

  private filledText(written: string): Term {
    const holes = this.holesIn(written);
    const [first] = holes;
    if (first === undefined) return written;
    return first.json && isWhole(written) ? contentOf(first) : unknownOf(...holes.map(contentOf));
  }

  private holesIn(written: string): Hole[] {
    return [...written.matchAll(MARK)].flatMap(([, index]) => this.#holes[Number(index)] ?? []);
  }

  /** The hole that a way leads to, and what of the way is left inside of it. */
  private holeOn(term: Term, segments: readonly string[]): [Hole | undefined, readonly string[]] {
    let at: Term | undefined = term;
    for (let depth = 0; at !== undefined; depth++) {
      if (typeof at === 'string')
        return [isWhole(at) ? this.holesIn(at)[0] : undefined, segments.slice(depth)];
      const segment = segments[depth];
      if (segment === undefined || typeof at !== 'object' || at === null) break;
      at = Object.hasOwn(at, segment) ? (at as Readonly<Record<string, Term>>)[segment] : undefined;
    }
    return [undefined, []];
  }
}

/** Terraform would report an error; nothing comes of it. */
const INVALID = unknown('a value in a template that is no text');

function contentOf({ found }: Hole): Term {
  return isDocument(found) ? found.value : found;
}

/** Is there nothing around the hole? */
function isWhole(written: string): boolean {
  return new RegExp(`^${MARK.source}$`).test(written);
}
