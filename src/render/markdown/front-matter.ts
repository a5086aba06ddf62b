import type { ArticleView, PartyView } from '../../article/index.ts';
import { pictureAddress } from './prose-markdown.ts';
import { machineText } from '../../printing/index.ts';
import { claimReviewLine } from '../claim-review/render-claim-review.ts';
import { ratingColour } from '../html/rating-colours.ts';
import { dataText } from '../html/markup.ts';

type Value = string | number | readonly string[] | undefined;

/** The head of a Markdown file as YAML; every text is quoted, so that none can be read as anything else. `path` is where the page is to lie. */
export function frontMatter(view: ArticleView, path?: string): string {
  const { byline } = view;
  // A template that prints a rating would print one that no longer stands.
  const verdict = view.status === 'withdrawn' ? undefined : view.verdict;
  // One that is itself the falsehood does not travel alone.
  const image = view.image?.stamp === undefined && view.image?.file !== '' ? view.image : undefined;
  const review = claimReviewLine(view);
  const fields: Readonly<Record<string, Value>> = {
    id: view.id,
    title: view.title,
    description: view.description,
    lang: view.lang,
    dir: view.dir,
    // Hugo joins the translations of a page by this very name.
    translationKey: view.translationOf ?? view.id,
    image: image && pictureAddress(image.file),
    image_alt: image?.alt,
    date: byline.published?.iso,
    updated: byline.updated?.iso,
    draft: view.status === 'draft' || view.status === 'review' ? 'true' : undefined,
    status: view.status,
    authors: names(byline.authors),
    editors: names(byline.editors),
    rating: verdict?.rating,
    rating_label: verdict?.label.text,
    rating_class: verdict?.class,
    rating_value: verdict?.value,
    rating_colour: verdict && ratingColour(verdict),
    verdict: verdict?.summary,
    // Absent from all that is shared, like the verdict.
    claim: view.status === 'withdrawn' ? undefined : view.statement.summary,
    claimant: view.statement.speaker.name,
    claimant_id: view.statement.speaker.id,
    imported_from: view.imported?.from,
    claim_date: view.statement.date?.iso,
    tags: view.topics,
    places: view.places.map(({ name }) => name),
    canonical: view.address,
    url: path,
    // A text, and no map, which every generator would print in its own way: this one can stand in a script element as it is.
    claim_review: review === undefined ? undefined : dataText(review.trim()),
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    isEmpty(value) ? [] : [`${key}: ${yaml(key, value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

function yaml(key: string, value: Value): string {
  if (key === 'draft') return 'true';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quoted(value) : `[${(value ?? []).map(quoted).join(', ')}]`;
}

/** A JSON string is a YAML string. What begins a template, a tag or a component is escaped, though no generator should look here. */
function quoted(text: string): string {
  return machineText(text).replace(/[{}<>\ufffe\uffff]|\[(?=\[)/g, codeOf);
}

function codeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function names(parties: readonly PartyView[]): readonly string[] {
  return parties.map(({ name }) => name);
}

function isEmpty(value: Value): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
