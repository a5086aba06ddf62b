import { Parser } from 'htmlparser2';

/** An item of a feed: its fields as plain text, and what programs may read in them. */
export interface FeedItem {
  readonly link?: string;
  readonly title?: string;
  readonly published?: string;
  /** HTML or JSON, from any element of the item. */
  readonly contents: readonly string[];
}

/** Characters of one item. */
const LONGEST = 4_000_000;
/** Characters of a tag, a comment or the like: the parser keeps them until it ends. */
const LONGEST_PIECE = 8_000_000;
/** Elements in elements. */
const DEPTH = 200;

/** Cuts RSS and Atom of any size into items; entities that a document defines itself are not known, so none can grow. */
export class FeedItems {
  readonly #parser: Parser;
  #items: (FeedItem | undefined)[] = [];
  #draft: Draft | undefined;
  #depth = 0;
  #waiting = 0;

  constructor() {
    this.#parser = new Parser(
      {
        onopentagname: () => this.#heard(),
        onattribute: () => this.#heard(),
        oncomment: () => this.#heard(),
        onprocessinginstruction: () => this.#heard(),
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (text) => this.#text(text),
        onclosetag: (name) => this.#close(name),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  /** The items that a further part of the text completes; undefined for one that is too large. */
  feed(text: string): readonly (FeedItem | undefined)[] {
    this.#waiting += text.length;
    this.#parser.write(text);
    return this.#taken();
  }

  /** Whether a piece of the text, such as a comment, is so long that its end is not waited for. */
  get isTooLong(): boolean {
    return this.#waiting > LONGEST_PIECE;
  }

  #heard(): void {
    this.#waiting = 0;
  }

  /** What is left when the text ends. */
  end(): readonly (FeedItem | undefined)[] {
    this.#parser.end();
    return this.#taken();
  }

  #taken(): readonly (FeedItem | undefined)[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++;
    if (this.#draft === undefined) {
      if (/^(?:\w+:)?(?:item|entry)$/i.test(name)) this.#draft = new Draft(this.#depth);
      return;
    }
    this.#draft.open(name, attributes, this.#depth);
  }

  #text(text: string): void {
    this.#heard();
    this.#draft?.text(text);
  }

  #close(name: string): void {
    const draft = this.#draft;
    if (draft?.depth === this.#depth) {
      this.#items.push(draft.item());
      this.#draft = undefined;
    } else draft?.close(name, this.#depth);
    this.#depth--;
  }
}

/** An item while it is read. */
class Draft {
  readonly depth: number;
  readonly #fields = new Map<string, string>();
  readonly #contents: string[] = [];
  #parts: string[] = [];
  #length = 0;

  constructor(depth: number) {
    this.depth = depth;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (depth === this.depth + 1) {
      this.#parts = [];
      if (
        bare(name) === 'link' &&
        (attributes['rel'] ?? 'alternate') === 'alternate' &&
        attributes['href'] !== undefined
      )
        this.#fields.set('link', attributes['href']);
      if (bare(name) === 'script') this.#keep('<script type="application/ld+json">');
      return;
    }
    const given = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    );
    if (depth - this.depth < DEPTH) this.#keep(`<${name}${given.join('')}>`);
  }

  text(text: string): void {
    this.#keep(text);
  }

  close(name: string, depth: number): void {
    if (depth > this.depth + 1) {
      if (depth - this.depth < DEPTH) this.#keep(`</${name}>`);
      return;
    }
    const text = this.#parts.join('');
    const field = FIELDS.get(bare(name));
    if (field !== undefined && !this.#fields.has(field) && text.trim() !== '') this.#fields.set(field, text.trim());
    if (/(?:Claim|Media)Review/.test(text)) this.#contents.push(text);
    this.#parts = [];
  }

  item(): FeedItem | undefined {
    if (this.#length > LONGEST) return undefined;
    return {
      link: this.#fields.get('link'),
      title: this.#fields.get('title'),
      published: this.#fields.get('published'),
      contents: this.#contents,
    };
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (this.#length <= LONGEST) this.#parts.push(text);
  }
}

/** What RSS, RDF and Atom call the fields that complete a review. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['link', 'link'],
  ['title', 'title'],
  ['pubdate', 'published'],
  ['published', 'published'],
  ['date', 'published'],
]);

function bare(name: string): string {
  return name.replace(/^.*:/s, '').toLowerCase();
}
