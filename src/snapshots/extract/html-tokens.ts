import { Tokenizer, type TokenHandler, type TokenizerOptions } from 'parse5';
import type { HtmlMeter } from './html-meter.ts';

/** What is read between two looks, in characters. */
const STRIDE = 65_536;
/** Characters of a name, for each of which parse5 makes a string; and attributes of one tag. */
const LONGEST = 200_000;

/** Letters of two units, of which parse5 remembers where each stands. */
const PAIRS = 5_000_000;
/** What a reference such as `&lt;` costs, in pieces of a page: a text is put together around each. */
const REFERENCE = 0.2;

/** Reads a page as parse5 does, and looks now and then at what is not finished: of that the tree knows nothing yet. */
export class MeteredTokenizer extends Tokenizer {
  readonly #meter: HtmlMeter;
  readonly #waiting: () => number;
  #count = 0;
  #pairs = 0;

  /** `waiting` tells how many tokens wait to be put somewhere. */
  constructor(options: TokenizerOptions, handler: TokenHandler, meter: HtmlMeter, waiting: () => number) {
    super(options, handler);
    this.#meter = meter;
    this.#waiting = waiting;
  }

  protected override _consume(): number {
    if (++this.#count % STRIDE === 0) this.#meter.check(this.#isTooMuch());
    const code = super._consume();
    if (code > 0xffff) this.#pairs++;
    return code;
  }

  protected override _flushRun(text: string): void {
    if (text !== '') this.#meter.add(REFERENCE);
    super._flushRun(text);
  }

  #isTooMuch(): boolean {
    const { currentToken: token, currentAttr } = this;
    if (this.#waiting() > LONGEST || this.#pairs > PAIRS) return true;
    if (token === null) return false;
    if ('attrs' in token) return Math.max(token.tagName.length, currentAttr.name.length, token.attrs.length) > LONGEST;
    return (
      'systemId' in token && [token.name, token.publicId, token.systemId].some((id) => (id?.length ?? 0) > LONGEST)
    );
  }
}
