import type { ArticleView, DescribedBy, Passage, QuotationView, SourceRef, SourceView } from '../../article/index.ts';
import { webAddress } from '../address.ts';
import { escapeMarkdown, indentRest, linkTarget, protectLineStarts } from './escape-markdown.ts';
import { sourceMark, type MarkdownView } from './prose-markdown.ts';

/** A paragraph of plain text. */
export function plain(text: string): string {
  return protectLineStarts(escapeMarkdown(text));
}

/** A label in bold before a text that is Markdown already. */
export function labelled(label: string, markdown: string | undefined): string | undefined {
  return markdown === undefined ? undefined : `**${escapeMarkdown(label)}:** ${markdown}`;
}

/** What is found of a claim; of a withdrawn check, struck through. */
export function findingMarkdown(label: string | undefined, { status }: ArticleView): string | undefined {
  if (label === undefined) return undefined;
  return status === 'withdrawn' ? `~~${escapeMarkdown(label)}~~` : `**${escapeMarkdown(label)}**`;
}

/** A link, or the words alone where the address is none; `words` is Markdown already. */
export function linked(words: string, address: string | undefined): string {
  const target = webAddress(address);
  return target === undefined ? words : `[${words}](${linkTarget(target)})`;
}

/** Those parts that are there, with empty lines between. */
export function paragraphs(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');
}

/** A bulleted list of blocks. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${indentRest(item, '  ')}`).join('\n');
}

/** A quotation. */
export function quoted(text: string): string {
  return `> ${plain(text)}`;
}

/** A quotation, the words of the source where it is a translation, what came of looking for them, and a link. */
export function quotationMarkdown(
  quote: QuotationView | undefined,
  words: ArticleView['words'],
): readonly (string | undefined)[] {
  if (quote === undefined) return [];
  return [
    quoted(quote.text),
    quote.original && quoted(`${quote.original.label}: ${quote.original.text}`),
    quote.state && `*${escapeMarkdown(quote.state.label)}*`,
    leftOutMarkdown(quote.state),
    quote.passage === undefined ? undefined : linked(escapeMarkdown(words.passage), quote.passage),
  ];
}

/** What the marks of a quotation leave out, in a line. */
export function leftOutMarkdown(state: QuotationView['state']): string | undefined {
  if (state?.leftOut === undefined) return undefined;
  const { label, marks } = state.leftOut;
  return `${escapeMarkdown(label)}: ${marks.map(({ mark, words }) => escapeMarkdown(`${mark} “${words.text}”`)).join('; ')}`;
}

/** The numbered sources. What links lead to is an empty element, or the heading of the source where raw HTML is dropped. */
export function sourcesMarkdown(view: MarkdownView): string | undefined {
  if (view.sources.length === 0) return undefined;
  const heading = `## ${escapeMarkdown(view.words.sources)}`;
  if (view.anchors === 'attributes')
    return paragraphs(heading, ...view.sources.map((source) => sourceUnderHeading(source, view)));
  const items = view.sources.map((source) => {
    const marker = `${source.number}. `;
    const anchor = `<a id="source-${source.number}"></a>`;
    const item = paragraphs(
      `${anchor}${titleMarkdown(source)} (${originOf(source, view)})`,
      ...sourceParagraphs(source, view),
    );
    return marker + indentRest(item, ' '.repeat(marker.length));
  });
  return paragraphs(heading, items.join('\n'));
}

function sourceUnderHeading(source: SourceView, view: ArticleView): string {
  return paragraphs(
    `### ${source.number}. ${titleMarkdown(source).replaceAll(/\s+/g, ' ')} {#source-${source.number}}`,
    protectLineStarts(originOf(source, view)),
    ...sourceParagraphs(source, view),
  );
}

function titleMarkdown(source: SourceView): string {
  const translation = source.translatedTitle === undefined ? '' : ` (${escapeMarkdown(source.translatedTitle)})`;
  const printed = inLanguage(source.titled ?? { text: source.title });
  return `${linked(printed, source.address)}${translation}`;
}

function originOf(source: SourceView, { comma }: ArticleView): string {
  const authors = source.authors.map(({ name }) => name).join(comma);
  const origin = [source.kindLabel, authors, source.publisher, source.published?.text]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => escapeMarkdown(part ?? ''));
  return [...origin, ...[described(source, 'locator') ?? []].flat()].join(comma);
}

function sourceParagraphs(source: SourceView, { words }: ArticleView): readonly (string | undefined | false)[] {
  return [
    webAddress(source.archived) !== undefined && linked(escapeMarkdown(words.archived), source.archived),
    source.stored && escapeMarkdown(source.stored.label),
    source.receipts && escapeMarkdown(source.receipts.label),
    labelled(words.accessed, source.accessed && escapeMarkdown(source.accessed.text)),
    ...source.relations.map(({ label, sources }) => labelled(label, mentions(sources))),
    labelled(words.ownWork, described(source, 'ownWork')),
    labelled(words.interests, described(source, 'interests')),
    ...source.authors.map(({ name, anonymous }) =>
      labelled(
        words.anonymous,
        anonymous &&
          escapeMarkdown(
            `${name}. ${words.anonymousWhy}: ${anonymous.why} ${words.anonymousBasis}: ${anonymous.basis}`,
          ),
      ),
    ),
  ];
}

/** What checkers wrote of a source, in their language. */
function described(source: SourceView, key: DescribedBy): string | undefined {
  const text = source[key];
  return text === undefined ? undefined : inLanguage({ text, ...source.languages?.[key] });
}

/** A text, marked where its language is not that of the page: Markdown has no other way to say so. */
export function inLanguage({ text, lang, dir = 'ltr' }: Passage): string {
  const words = escapeMarkdown(text);
  return lang === undefined ? words : `<span lang="${lang}" dir="${dir}">${words}</span>`;
}

/** Titles with their numbers. */
export function mentions(sources: readonly SourceRef[]): string | undefined {
  if (sources.length === 0) return undefined;
  return sources
    .map((source) => `${inLanguage({ text: source.title, ...source.titleLanguage })} ${sourceMark(source)}`)
    .join('; ');
}
