import { isPublicStatus } from '../../model/index.ts';
import type { Manifest } from './manifest.ts';

/** How many pages a sentence names. */
const MOST_NAMED = 5;

/**
 * Says which public pages of checks the last build had and the next site has not, not even as one that leads on. What is
 * known of the last build is forgotten with this one, so that it is said once.
 */
export function goneNote(last: Pick<Manifest, 'checks'>, { removals, paths, isBroken }: NextPages): string | undefined {
  const pages = removals.flatMap((path) => (path.endsWith(PAGE) ? [path.slice(0, -PAGE.length)] : []));
  const lost = new Set(pages.filter((path) => !paths().has(`${path}index.html`)));
  if (lost.size === 0) return undefined;
  const gone = [...last.checks()].flatMap(([file, { facts }]) =>
    lost.has(facts.path) && isPublicStatus(facts.status) && !isBroken(file) ? [facts.path] : [],
  );
  return gone.length === 0 ? undefined : sentence(gone.toSorted());
}

/** What the next site is to have. */
interface NextPages {
  readonly removals: readonly string[];
  readonly paths: () => ReadonlySet<string>;
  /** Whether the file of a check is there, and cannot be read: errors say so. */
  readonly isBroken: (file: string) => boolean;
}

/** A file that lies next to the page of each check, and next to no page that leads on. */
const PAGE = 'page.json';

function sentence(gone: readonly string[]): string {
  const named = gone.slice(0, MOST_NAMED).map((path) => `\`${path}\``);
  const rest = gone.length - named.length;
  const list = `${named.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
  const [pages, are, them] = gone.length === 1 ? ['page', 'is', 'it'] : ['pages', 'are', 'them'];
  return `The public ${pages} ${list} of the last build ${are} gone, and nothing leads on from ${them}: whoever follows a link there finds nothing. After a rename, add \`formerly\` with the old id to the fact check; what does not stand stays, with \`status: withdrawn\` and a correction that says why. \`factwright validate --base REF\` finds this before it is published.`;
}
