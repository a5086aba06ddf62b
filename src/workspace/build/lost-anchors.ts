import { listed } from '../../diagnostics/index.ts';

/** A link to a place that its own page does not have. */
export interface LostAnchor {
  /** The page. */
  readonly path: string;
  readonly anchor: string;
  /** Whether it is the page of a check, whose sections a theme can write anew. */
  readonly isCheck: boolean;
}

/** What is wrong with places that are linked to in vain, each said once: by the part of the theme that left it out, or by its page. */
export function lostAnchorProblems(lost: readonly LostAnchor[], parts: readonly string[]): readonly string[] {
  const groups = new Map<string, LostAnchor[]>();
  for (const one of lost) {
    const files = one.isCheck ? blamed(one.anchor, parts) : [];
    const key = files.length === 0 ? '' : files.map((part) => `\`theme/parts/${part}.js\``).join(' or ');
    const name = key === '' ? `${one.path}#${one.anchor}` : key;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([key, found]) => sentence(found, key.startsWith('`') ? key : undefined));
}

/** The part that is named like the place, or else all that are there: any of them can have left it out. */
function blamed(anchor: string, parts: readonly string[]): readonly string[] {
  return parts.includes(anchor) ? [anchor] : parts;
}

/** So many places are named. */
const MOST_NAMED = 3;

function sentence(found: readonly LostAnchor[], files: string | undefined): string {
  const pages = [...new Set(found.map(({ path }) => path))];
  const anchors = [...new Set(found.map(({ anchor }) => anchor))];
  const others = pages.length - 1;
  const who = `\`${pages[0]}\`${others === 0 ? '' : ` and ${others} more ${others === 1 ? 'page' : 'pages'}`}`;
  const named = anchors.slice(0, MOST_NAMED).map((anchor) => `\`#${anchor}\``);
  const places = anchors.length > MOST_NAMED ? `${named.join(', ')} and more` : listed(named);
  const what = `${who} ${others === 0 ? 'links' : 'link'} to ${places}, which ${others === 0 ? 'it does' : 'they do'} not have.`;
  return files === undefined
    ? what
    : `${what} ${files} leaves out \`id="${anchors[0]}"\`: a section that is written anew keeps the ids of what it shows.`;
}
