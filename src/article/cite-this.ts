import type { Id } from '../model/index.ts';
import type { ArticleView } from './article-view.ts';
import type { PartyView } from './party-view.ts';
import type { Wording } from './wording.ts';

/** What is cited. */
interface Cited extends Pick<ArticleView, 'title' | 'byline' | 'publisher' | 'address' | 'siteTitle'> {
  readonly id: Id;
}

/** How the check is cited: as a text, for BibTeX, and as CSL-JSON, which most other programs read. */
export function citeThis(cited: Cited, wording: Wording): Pick<ArticleView, 'citation' | 'citationForms'> {
  return {
    citation: asText(cited, wording),
    citationForms: { bibtex: bibtex(cited, wording), csl: csl(cited, wording) },
  };
}

function asText({ title, byline, publisher, address }: Cited, wording: Wording): string {
  const authors = byline.authors.map(({ name }) => name);
  const where = [publisher.name, byline.published?.text].filter((part) => part !== undefined).join(wording.comma);
  const parts = [
    authors.length === 0 ? undefined : wording.list(authors),
    wording.fill(wording.words.citedTitle, title),
    where,
    address,
  ];
  return parts.filter((part) => part !== undefined).join('. ');
}

/** Years, months and days that the date states. */
function partsOf({ byline }: Cited): readonly number[] {
  return (byline.published?.iso.match(/^\d{4}(?:-\d\d)?(?:-\d\d)?/)?.[0] ?? '').split('-').filter(Boolean).map(Number);
}

function bibtex(cited: Cited, { lang }: Wording): string {
  const { id, title, byline, publisher, address } = cited;
  const [year, month, day] = partsOf(cited);
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['author', byline.authors.map(bibtexName).join(' and ') || undefined],
    ['title', `{${bibtexText(title)}}`],
    ['year', year],
    ['month', month],
    ['day', day],
    ['publisher', bibtexText(publisher.name)],
    ['language', lang],
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${id.replaceAll(/[^\w:.-]/g, '-')},`, ...lines, '}'].join('\n');
}

/** The name of an organisation is no first and last name. */
function bibtexName({ name, kind }: PartyView): string {
  return kind === 'person' ? bibtexText(name) : `{${bibtexText(name)}}`;
}

function bibtexText(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

function csl(cited: Cited, { lang }: Wording): string {
  const { id, title, byline, publisher, address, siteTitle } = cited;
  const date = partsOf(cited);
  return JSON.stringify(
    [
      {
        id,
        type: 'webpage',
        title,
        author: byline.authors.map(({ name }) => ({ literal: name })),
        issued: date.length === 0 ? undefined : { 'date-parts': [date] },
        'container-title': siteTitle,
        publisher: publisher.name,
        language: lang,
        URL: address,
      },
    ],
    null,
    1,
  );
}
