import type { Leaf } from '../tree/leaves.ts';
import { cleanParagraphs, cleanText, withoutTags } from '../values/clean-text.ts';
import type { Ledger, Path } from './ledger.ts';

/** Words that stand for nothing. */
const NOTHING = /^(?:[-–—_.?/]+|n\/?a|null|none|nil|undefined|\[object object\])$/i;

/** The text of the first path that says something; several texts there are one. */
export function readText(
  ledger: Ledger,
  paths: readonly Path[],
  clean: typeof cleanText = cleanText,
): string | undefined {
  for (const path of paths) {
    const texts = ledger.texts(path).flatMap((leaf) => takeText(ledger, leaf, clean));
    if (texts.length > 0) return joined([...new Set(texts)]);
  }
  return undefined;
}

/** The same in paragraphs. */
export function readParagraphs(ledger: Ledger, paths: readonly Path[]): string | undefined {
  return readText(ledger, paths, cleanParagraphs);
}

/** Every text at the paths. */
export function readList(ledger: Ledger, paths: readonly Path[], separator: RegExp): readonly string[] {
  const texts = paths.flatMap((path) => ledger.texts(path)).flatMap((leaf) => takeText(ledger, leaf, cleanText));
  const members = texts.length === 1 ? texts.flatMap((text) => text.split(separator)) : texts;
  return [...new Set(members.map((member) => member.trim()).filter((member) => member !== ''))];
}

/** Uses a leaf as text: none if it stands for nothing. */
export function takeText(ledger: Ledger, leaf: Leaf, clean: typeof cleanText = cleanText): readonly string[] {
  const whole = clean(leaf.value);
  const text = whole.includes('<') ? clean(withoutTags(whole)) : whole;
  if (text === '' || NOTHING.test(text)) {
    ledger.report(leaf, 'This stands for no text.');
    return [];
  }
  if (text !== whole) ledger.report(leaf, 'Only the text of this is kept, not its tags.');
  ledger.use(leaf);
  return [text];
}

/** Sentences follow each other; anything else is a list. */
function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0
    ? undefined
    : texts.reduce((before, text) => (/[.!?…。！？"”»]$/.test(before) ? `${before} ${text}` : `${before}; ${text}`));
}
