import type { Made } from './make-units.ts';
import type { Manifest } from './manifest.ts';

/** How many pages a sentence names. */
const MOST_NAMED = 5;

/**
 * Says which public pages of checks the last build had and this one has not, not even as one that leads on. What a build
 * knows of the last one is forgotten with the next, so that it is said once.
 */
export function goneNote(last: Pick<Manifest, 'units'>, made: Pick<Made, 'units'>): string | undefined {
  const files = new Set([...made.units.values()].flatMap((unit) => unit.files.map(({ path }) => path)));
  const gone = [...last.units.values()].flatMap((unit) =>
    publicPage(unit.files.map(({ path }) => path)).filter((path) => !files.has(`${path}index.html`)),
  );
  if (gone.length === 0) return undefined;
  const named = gone.toSorted().slice(0, MOST_NAMED);
  const rest = gone.length - named.length;
  const list = `${named.map((path) => `\`${path}\``).join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
  const [are, pages, lead] = gone.length === 1 ? ['is', 'page', 'it'] : ['are', 'pages', 'them'];
  return `The public ${pages} ${list} of the last build ${are} gone, and nothing leads on from ${lead}: whoever follows a link there finds nothing. After a rename, add \`formerly\` with the old id to the fact check; what does not stand stays, with \`status: withdrawn\` and a correction that says why. \`factwright validate --base REF\` finds this before it is published.`;
}

/** The page among the files of a check, if readers were to find it: only then there is a card for the pages of others. */
function publicPage(files: readonly string[]): readonly string[] {
  if (!files.some((path) => path.startsWith('embed/'))) return [];
  return files.flatMap((path) => (path.endsWith('/page.json') ? [path.slice(0, -'page.json'.length)] : []));
}
