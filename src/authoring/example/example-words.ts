/** The words of the example in one language: a minister who says one thing, and an office that counted another. */
export interface ExampleWords {
  readonly language: string;
  readonly title: string;
  readonly topic: string;
  /** What the minister says, as one sentence. */
  readonly summary: string;
  /** The minister's words, as they are in the first page. */
  readonly quote: string;
  /** The part of the quotation that asserts the claim. */
  readonly assertion: string;
  readonly role: string;
  readonly occasion: string;
  /** What the office's page shows, in the words of the desk. */
  readonly shows: string;
  /** The office's words, as they are in the second page. */
  readonly count: string;
  readonly office: string;
  readonly channel: string;
  readonly search: { readonly where: string; readonly query: string; readonly result: string };
  readonly verdict: string;
  /** The stored page of the ministry: its title, and its paragraphs, in which `{quote}` stands for the quotation. */
  readonly speech: Page;
  /** The stored page of the office, in which `{count}` stands for its words. */
  readonly record: Page;
}

/** A page of the web. */
export interface Page {
  readonly title: string;
  readonly paragraphs: readonly string[];
}
