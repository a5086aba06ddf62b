import type { PageFacts } from '../../article/index.ts';
import type { Place } from '../frame/place.ts';
import { checkRow, rowHtml } from '../lists/row.ts';
import type { Site } from '../site.ts';
import type { Entry } from './entry.ts';

/** What the search knows of a check. One that is withdrawn is found by its title and those concerned, but says no more. */
export function entryOf(site: Site, page: PageFacts, place: Place): Entry {
  const { title, claimant, rating, topics, places, published, status } = page;
  const isWithdrawn = status === 'withdrawn';
  return {
    row: rowHtml(site, page, place, checkRow).html,
    title,
    path: site.settings.site?.search === 'pagefind' ? page.path : undefined,
    claim: isWithdrawn ? undefined : page.claim,
    rating: isWithdrawn ? undefined : rating && { id: rating.id, name: rating.label.text },
    claimant: { id: claimant.isNamed ? claimant.id : undefined, name: claimant.name },
    role: claimant.role,
    topics,
    places: places.map((code) => place.language.wording.countryName(code)),
    year: published?.slice(0, 4),
  };
}
