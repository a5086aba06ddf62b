import { withoutCode, type FactCheck, type Id, type Markdown } from '../../model/index.ts';

/** A mark that a page shows as it stands, or as bare words, though a citation or a picture was meant. */
export interface MissedMark {
  /** As it stands in the text. */
  readonly written: string;
  readonly kind: 'citation' | 'picture';
  /** What was meant, as it should be written; undefined if nothing in the check is named so. */
  readonly meant?: string;
  /** The items of evidence or the picture meant. */
  readonly ids: readonly Id[];
  /** Present if the brackets may also hold a plain word. */
  readonly isPlainWord?: true;
}

/** What a mark may name. */
export interface Markable {
  readonly evidence: ReadonlySet<Id>;
  readonly media: ReadonlySet<Id>;
  /** The pictures by the names of their files. */
  readonly pictureOf: ReadonlyMap<string, Id>;
}

/** What the Markdown of a check may name. */
export function markableIn({ evidence = {}, media = {} }: FactCheck): Markable {
  return {
    evidence: new Set(Object.keys(evidence)),
    media: new Set(Object.keys(media)),
    pictureOf: new Map(Object.entries(media).flatMap(([id, { file }]) => (file === undefined ? [] : [[file, id]]))),
  };
}

/** Brackets or parentheses, without an `!` or a backslash before them, and what comes next; a picture with its address. */
const BRACKETS =
  /(?<before>[!\\\]]?)(?:\[(?<inner>[^[\]\n]{1,300}(?:\n[^[\]\n]{1,300})?)\](?<after>\([^()\n]{0,500}\)|[[(:])?|\((?<round>\s?@[^()\n]{1,200})\))/g;
const CITATION = /^@[a-z0-9-]{1,100}(?:\s*;\s*@[a-z0-9-]{1,100}){0,50}$/;

/** The marks of a Markdown text that slightly miss: `[@a, @b]`, `[a]`, `(@a)`, `![…](file.png)`. */
export function missedMarks(markdown: Markdown, names: Markable): readonly MissedMark[] {
  if (!/[[(]/.test(markdown)) return [];
  return [...withoutCode(markdown, { indented: false }).matchAll(BRACKETS)].flatMap((match) => {
    const { before = '', inner, after, round } = match.groups ?? {};
    if (before === '\\') return [];
    const written = match[0].slice(before === '!' ? 0 : before.length);
    if (after?.startsWith('(')) return pictureIn(written, after, before === '!', names);
    if (before !== '' || after !== undefined) return [];
    const text = inner ?? round ?? '';
    if (inner !== undefined && CITATION.test(text)) return [];
    const marks = citationIn(written, text, quotedAt(markdown, match.index), names);
    // In parentheses stands the name of an account as well: “the minister (@minister) wrote”.
    return round === undefined ? marks : marks.filter(({ ids }) => ids.length > 0);
  });
}

/** A picture that is named by its file, or by its id without an `!` or an `@`. */
function pictureIn(written: string, after: string, isPicture: boolean, names: Markable): readonly MissedMark[] {
  const [target = ''] = after.slice(1, -1).trim().split(/\s/, 1);
  if (!isPicture && !target.startsWith('@')) return [];
  if (isPicture && (target.startsWith('@') || /^[a-z][a-z0-9+.-]{0,20}:/i.test(target))) return [];
  const name = target.replace(/^@/, '');
  if (!isPicture && names.evidence.has(name)) return [{ written, kind: 'citation', meant: `[@${name}]`, ids: [name] }];
  const id = names.media.has(name) ? name : names.pictureOf.get(lastOf(name));
  return [{ written, kind: 'picture', ...(id === undefined ? { ids: [] } : { meant: `![](@${id})`, ids: [id] }) }];
}

function lastOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** Brackets with an `@` first, or with nothing in them but ids of evidence. */
function citationIn(written: string, text: string, isQuoted: boolean, { evidence }: Markable): readonly MissedMark[] {
  const pieces = text.split(/[\s,;]+/).filter((piece) => piece !== '' && piece !== '@');
  const ids = pieces.flatMap((piece) => {
    const id = piece.replace(/^@/, '').replace(/[.:]$/, '').toLowerCase();
    return evidence.has(id) ? [id] : [];
  });
  const isMarked = /^\s?@\s?[\p{L}\p{N}]/u.test(text);
  if (!isMarked && (ids.length === 0 || ids.length < pieces.length)) return [];
  const isPlainWord = !text.includes('@') && ids.every((id) => /^[a-z]+$/.test(id));
  if (isPlainWord && isQuoted) return [];
  const meant = ids.length === 0 ? {} : { meant: `[${ids.map((id) => `@${id}`).join('; ')}]` };
  return [{ written, kind: 'citation', ids, ...meant, ...(isPlainWord ? { isPlainWord } : {}) }];
}

/** Whether a quotation is open at a place of a paragraph, where brackets hold what was added to it. */
function quotedAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('\n\n', at)), at);
  const count = (marks: RegExp): number => before.match(marks)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/[“„«]/g) > count(/[”»]/g);
}
