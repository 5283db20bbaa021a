import type { Document, Span } from '../../formats/document.js';
import type { Pointer } from '../../model/pointer.js';

/** `whole`: from the key to the end of the value. A key that is not there is the first line of the value. */
export type SpanKind = 'key' | 'value' | 'whole';

/** Positions in JSON are computed only once somebody asks for one. */
export class SpanInJson implements Span {
  constructor(
    private readonly document: Document,
    private readonly pointer: Pointer,
    private readonly what: SpanKind,
  ) {}

  get start(): number {
    const { key, value } = this.position();
    return this.what === 'value' ? value.start : (key ?? value).start;
  }

  get end(): number {
    const { key, value } = this.position();
    if (this.what !== 'key') return value.end;
    if (key !== undefined) return key.end;
    const newline = this.document.source.text.indexOf('\n', value.start);
    return newline === -1 ? value.end : Math.min(newline, value.end);
  }

  private position() {
    return this.document.position(this.pointer) ?? { value: { start: 0, end: 0 } };
  }
}
