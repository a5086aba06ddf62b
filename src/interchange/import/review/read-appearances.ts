import type { Leaf } from '../tree/leaves.ts';
import { isPost, isSharedHost } from '../values/post.ts';
import { hostOf, readAddress } from '../values/read-address.ts';
import type { Ledger, Path } from './ledger.ts';
import { givenAddresses, type Given } from './read-addresses.ts';
import type { Profile } from './profile.ts';

/** What tells the publisher's own site from the places where a claim appeared. */
export interface Own {
  readonly url?: string;
  readonly reviewer?: string;
}

/** Where the claim appeared, and where first. */
export interface Appearances {
  readonly appearances: readonly string[];
  readonly firstAppearance?: string;
}

/** Reads where the claim appeared; `posts` were found where the claimant's addresses should be. */
export function readAppearances(
  ledger: Ledger,
  profile: Profile,
  own: Own & { readonly base?: string },
  posts: readonly Given[],
): Appearances {
  const usable = (paths: readonly Path[]): readonly string[] =>
    givenAddresses(ledger, paths).flatMap((given) => take(ledger, given, own));
  const [firstAppearance, ...more] = usable(profile.firstAppearance);
  const listed = [
    ...more,
    ...usable(profile.appearances),
    ...postsAt(ledger, profile.posts, own),
    ...posts.flatMap((given) => take(ledger, given, own)),
  ];
  return { appearances: [...new Set(listed)].filter((address) => address !== firstAppearance), firstAppearance };
}

function take(ledger: Ledger, { leaf, text }: Given, own: Own & { readonly base?: string }): readonly string[] {
  const read = readAddress(text, own.base);
  const part: Leaf = { path: leaf.path, value: text };
  if ('problem' in read) {
    ledger.report(part, read.problem);
    return [];
  }
  if (isOwn(read.address, own)) {
    ledger.report(part, 'This is on the publisher’s own site, so it is not where the claim appeared.');
    return [];
  }
  ledger.use(leaf);
  return [read.address];
}

function postsAt(ledger: Ledger, paths: readonly Path[], own: Own & { readonly base?: string }): readonly string[] {
  return givenAddresses(ledger, paths).flatMap((given) => {
    const read = readAddress(given.text, own.base);
    return 'address' in read && isPost(read.address) ? take(ledger, given, own) : [];
  });
}

function isOwn(address: string, { url, reviewer }: Own): boolean {
  if (address === url) return true;
  const host = hostOf(address) ?? '';
  return [hostOf(url), hostOf(reviewer)].some(
    (own) => own !== undefined && !isSharedHost(own) && (host === own || host.endsWith(`.${own}`)),
  );
}
