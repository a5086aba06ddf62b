import { withoutCode } from './code-in-markdown.ts';
import type { Id, Markdown } from './text.ts';

/** What a piece of Markdown refers to: evidence by `[@id]` or `[@a; @b]`, pictures by `![](@id)`. */
export interface Citation {
  readonly kind: 'evidence' | 'media';
  readonly id: Id;
}

const EVIDENCE = /\[@[a-z0-9-]{1,100}(?:\s*;\s*@[a-z0-9-]{1,100}){0,50}\]/g;
/** The end of a picture that names one of the check's own; what stands before it is sought backwards from here. */
const MEDIA = /\]\(\s{0,9}@([a-z0-9-]{1,100})\s{0,9}\)/g;
/** The longest description of a picture in the text, in UTF-16 units. */
const LONGEST_ALT = 1000;

/** The citations of a Markdown text, in its order, each id once. */
export function citationsIn(markdown: Markdown): readonly Citation[] {
  if (!markdown.includes('@')) return [];
  // Code is shown as it is, so nothing in it is a citation; indented lines may belong to a list instead.
  const hasCode = markdown.includes('`') || markdown.includes('~~~');
  const prose = hasCode ? withoutCode(markdown, { indented: false }) : markdown;
  const evidence = [...prose.matchAll(EVIDENCE)].flatMap(([group]) => group.match(/[a-z0-9-]+/g) ?? []);
  const media = [...prose.matchAll(MEDIA)].flatMap(({ index, 1: id }) =>
    id !== undefined && isPicture(prose, index) ? [id] : [],
  );
  return [
    ...[...new Set(evidence)].map((id): Citation => ({ kind: 'evidence', id })),
    ...[...new Set(media)].map((id): Citation => ({ kind: 'media', id })),
  ];
}

/** Whether the bracket that ends at `end` is one of a picture: `![…`, in one line. */
function isPicture(prose: string, end: number): boolean {
  for (let at = end - 1; at > 0 && end - at <= LONGEST_ALT + 1; at -= 1) {
    const sign = prose[at];
    if (sign === ']' || sign === '\n') return false;
    if (sign === '[' && prose[at - 1] === '!') return true;
  }
  return false;
}
