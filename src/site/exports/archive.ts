import type { PageFacts } from '../../article/index.ts';
import { addressOf, type Site } from '../site.ts';

/** A check as the archive holds it. */
export interface ArchiveEntry extends Pick<
  PageFacts,
  | 'id'
  | 'status'
  | 'title'
  | 'description'
  | 'published'
  | 'updated'
  | 'authors'
  | 'topics'
  | 'places'
  | 'translationOf'
  | 'imported'
> {
  readonly address?: string;
  readonly language: string;
  readonly claim?: string;
  readonly claimant?: Omit<PageFacts['claimant'], 'isNamed'>;
  readonly said?: string;
  readonly rating?: { readonly id?: string; readonly label: string; readonly class?: string };
  readonly corrections: readonly Readonly<Partial<Record<'date' | 'kind' | 'text' | 'lang' | 'was' | 'now', string>>>[];
}

/** What the archive says of a check: of a withdrawn one, that it is withdrawn, and nothing of what it claimed. */
export function archiveEntry({ address }: Pick<Site, 'address'>, page: PageFacts): ArchiveEntry {
  const { id, lang, status, title, description, claim, claimant, rating, said, published, updated, ...other } = page;
  const isWithdrawn = status === 'withdrawn';
  const { isNamed, ...speaker } = claimant;
  return {
    id,
    address: address === undefined ? undefined : addressOf(address, page.path),
    language: lang,
    status,
    title,
    description,
    claim: isWithdrawn ? undefined : claim,
    claimant: isNamed ? speaker : undefined,
    said: isWithdrawn ? undefined : said,
    rating: rating && { id: rating.id, label: rating.label.text, class: rating.class },
    published,
    updated,
    authors: other.authors,
    topics: other.topics,
    places: other.places,
    corrections: other.corrections.map(({ date, kind, text, was, now, ...told }) => ({
      date,
      kind,
      text,
      lang: told.lang,
      was: was?.text,
      now: now?.text,
    })),
    translationOf: other.translationOf,
    imported: other.imported,
  };
}
