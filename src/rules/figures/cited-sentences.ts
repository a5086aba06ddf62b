import { citationsIn, withoutCode, type Id, type Markdown } from '../../model/index.ts';

/** A sentence of a text, and the evidence that it cites. */
export interface CitedSentence {
  readonly text: string;
  readonly evidence: readonly Id[];
}

/** What may end a sentence, with the quotation marks and brackets that close behind it. */
const ENDS = /[.!?…]["”’»)]{0,2}(?=\s)|[。！？]/g;
const CITATION = /\s{0,3}\[@[^\]\n]{1,500}\]/y;
const PARAGRAPHS = /\n[ \t]*\n|\n(?=[ \t]{0,9}(?:[-*+]|\d{1,9}[.)])[ \t])/;

/** The sentences of a Markdown text that cite evidence. A citation right behind the end of a sentence belongs to it. */
export function citedSentences(markdown: Markdown): readonly CitedSentence[] {
  if (!markdown.includes('[@')) return [];
  return withoutCode(markdown, { indented: false })
    .split(PARAGRAPHS)
    .filter((paragraph) => paragraph.includes('[@'))
    .flatMap(sentencesOf)
    .flatMap((text) => {
      const evidence = citationsIn(text).flatMap(({ kind, id }) => (kind === 'evidence' ? [id] : []));
      return evidence.length === 0 ? [] : [{ text, evidence }];
    });
}

function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of paragraph.matchAll(ENDS)) {
    if (index < from || goesOn(paragraph, index, index + mark.length)) continue;
    const end = behindCitations(paragraph, index + mark.length);
    sentences.push(paragraph.slice(from, end));
    from = end;
  }
  return [...sentences, paragraph.slice(from)];
}

/** After an abbreviation of one or two letters or a number, or before a small letter, it does. */
function goesOn(text: string, mark: number, end: number): boolean {
  const word = /[\p{L}\d]*$/u.exec(text.slice(Math.max(0, mark - 3), mark))?.[0] ?? '';
  return text[mark] === '.' && (/^\p{L}{1,2}$/u.test(word) || /^\s*\p{Ll}/u.test(text.slice(end, end + 9)));
}

function behindCitations(text: string, from: number): number {
  let end = from;
  for (CITATION.lastIndex = end; CITATION.test(text);) end = CITATION.lastIndex;
  return end;
}
