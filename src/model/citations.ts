import type { Id, Markdown } from './text.ts';

/** What a piece of Markdown refers to: evidence by `[@id]` or `[@a; @b]`, pictures by `![](@id)`. */
export interface Citation {
  readonly kind: 'evidence' | 'media';
  readonly id: Id;
}

/** Code is shown as it stands, so nothing in it is a citation. A fence runs to its like; a span to as many backticks. */
const CODE =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))|(?<!`)(`{1,20})(?!`)[^\n]*?(?<!`)\2(?!`)/gm;
const EVIDENCE = /\[@[a-z0-9-]{1,100}(?:\s*;\s*@[a-z0-9-]{1,100}){0,50}\]/g;
const MEDIA = /!\[[^\]\n]{0,1000}\]\(\s{0,9}@([a-z0-9-]{1,100})\s{0,9}\)/g;

/** The citations of a Markdown text, in its order, each id once. */
export function citationsIn(markdown: Markdown): readonly Citation[] {
  if (!markdown.includes('@')) return [];
  const prose = markdown.includes('`') || markdown.includes('~~~') ? markdown.replaceAll(CODE, ' ') : markdown;
  const evidence = [...prose.matchAll(EVIDENCE)].flatMap(([group]) => group.match(/[a-z0-9-]+/g) ?? []);
  const media = [...prose.matchAll(MEDIA)].flatMap(([, id]) => (id === undefined ? [] : [id]));
  return [
    ...[...new Set(evidence)].map((id): Citation => ({ kind: 'evidence', id })),
    ...[...new Set(media)].map((id): Citation => ({ kind: 'media', id })),
  ];
}
