/** A whole value out of a larger text, with its key if it is one of an object; or why there is none. */
export type Piece =
  | { readonly text: string; readonly number: number; readonly isCut: boolean; readonly ofKey?: string }
  | { readonly problem: string };

/** Characters that are looked at as a whole; what is larger is gone into, one member after another. */
const WHOLE = 8_000_000;
/** Containers in containers that are gone into. */
const LEVELS = 6;

interface Frame {
  readonly kind: 'sequence' | 'list' | 'object';
  key?: string;
}

/**
 * Cuts JSON of any size into values that are small enough for `JSON.parse`: it goes into lists and objects that are larger.
 * Parsers for streams stop for good at the first mistake; this one hands out what is wrong and goes on after it.
 */
export class JsonSplitter {
  readonly #whole: number;
  readonly #frames: Frame[] = [{ kind: 'sequence' }];
  #parts: string[] = [];
  #length = 0;
  #isCollecting = false;
  #isSkipping = false;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #number = 0;
  #pieces: Piece[] = [];

  /** `whole`: characters of a value that is not divided. */
  constructor(whole: number = WHOLE) {
    this.#whole = whole;
  }

  /** Goes into a text that begins with a bracket, whatever its size. */
  static into(text: string): readonly Piece[] {
    const splitter = new JsonSplitter();
    splitter.#enter(text);
    return [...splitter.#taken(), ...splitter.end()];
  }

  /** The values that a further part of the text completes. */
  feed(chunk: string): readonly Piece[] {
    this.#scan(chunk);
    if (this.#length > this.#whole) this.#divide();
    return this.#taken();
  }

  /** What is left when the text ends. */
  end(): readonly Piece[] {
    const { kind } = this.#frames.at(-1) ?? { kind: 'sequence' };
    if (this.#isCollecting && !this.#isToken()) this.#pieces.push(this.#piece(true));
    else if (kind !== 'sequence') this.#pieces.push({ problem: `The file breaks off after record ${this.#number}.` });
    return this.#taken();
  }

  #taken(): readonly Piece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  #scan(chunk: string): void {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      if (!this.#isCollecting) {
        if (!this.#begins(chunk.charCodeAt(index))) continue;
        start = index;
      }
      if (!this.#ends(chunk.charCodeAt(index))) continue;
      // A word or number ends before the sign after it.
      const end = this.#isToken() ? index : index + 1;
      this.#keep(chunk.slice(start, end));
      if (end === index) index--;
      this.#complete();
    }
    if (this.#isCollecting) this.#keep(chunk.slice(start));
  }

  /** Whether a sign between values begins one. */
  #begins(code: number): boolean {
    if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      if (this.#frames.length > 1) this.#frames.pop();
      return false;
    }
    if (code <= SPACE || code === COMMA || code === COLON || code === 0xfeff) return false;
    this.#isCollecting = true;
    this.#first = code;
    return true;
  }

  #first = 0;

  #isToken(): boolean {
    return this.#first !== QUOTE && this.#first !== OPEN_LIST && this.#first !== OPEN_OBJECT;
  }

  /** Whether a sign ends the value that is being collected. */
  #ends(code: number): boolean {
    if (this.#isToken()) return code <= SPACE || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT;
    if (this.#inString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === BACKSLASH) this.#isEscaped = true;
      else if (code === QUOTE) {
        this.#inString = false;
        return this.#depth === 0;
      }
      return false;
    }
    if (code === QUOTE) this.#inString = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) this.#depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) return --this.#depth === 0;
    return false;
  }

  #keep(text: string): void {
    if (this.#isSkipping) return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  #complete(): void {
    const frame = this.#frames.at(-1);
    const isKey = frame?.kind === 'object' && frame.key === undefined;
    if (isKey) {
      frame.key = this.#length < 1_000 ? this.#parts.join('') : '';
      this.#reset();
      return;
    }
    const isContainer = this.#first === OPEN_LIST || this.#first === OPEN_OBJECT;
    if (!this.#isSkipping && (isContainer || frame?.kind === 'object')) this.#pieces.push(this.#piece(false));
    else this.#reset();
    if (frame?.kind === 'object') frame.key = undefined;
  }

  #piece(isCut: boolean): Piece {
    const { kind, key } = this.#frames.at(-1) ?? { kind: 'sequence' };
    const text = this.#parts.join('');
    this.#reset();
    this.#number++;
    return { text, number: this.#number, isCut, ofKey: kind === 'object' ? key : undefined };
  }

  #reset(): void {
    this.#parts = [];
    this.#length = 0;
    this.#depth = 0;
    this.#isCollecting = false;
    this.#isSkipping = false;
    this.#inString = false;
    this.#isEscaped = false;
  }

  /** Goes into a value that is too large to be looked at as a whole, or over it. */
  #divide(): void {
    if (!this.#isSkipping && !this.#isToken() && this.#first !== QUOTE && this.#frames.length < LEVELS) {
      const text = this.#parts.join('');
      this.#reset();
      this.#enter(text);
      if (this.#length > this.#whole) this.#divide();
      return;
    }
    this.#number++;
    this.#pieces.push({
      problem: `Record ${this.#number} is larger than ${this.#whole / 1_000_000} MB and was not read.`,
    });
    this.#isSkipping = true;
    this.#parts = [];
    this.#length = 0;
  }

  #enter(text: string): void {
    this.#frames.push({ kind: text.startsWith('[') ? 'list' : 'object' });
    this.#scan(text.slice(1));
  }
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
