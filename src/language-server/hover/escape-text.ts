import { clip } from '../../diagnostics/index.ts';

/** What a hover shows of one text at most, in UTF-16 code units. */
const LONGEST = 600;

/** A text of an author's file as Markdown that shows just this text: no link, no picture, no HTML comes of it. */
export function escapeText(text: string): string {
  return clip(text, LONGEST)
    .replaceAll(/[\\`*_{}[\]<>()#+!|~&:.-]/g, (sign) => (/[:.-]/.test(sign) ? sign : `\\${sign}`))
    .replaceAll(/\bhttps?:\/\//gi, (scheme) => scheme.replace(':', '\\:'))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
