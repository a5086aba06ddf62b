import { govern } from './beginnings.ts';
import { foldedForm } from './fold.ts';
import type { Place } from './span.ts';
import { saysSo } from './speakers-named.ts';

/** In French and other languages the reporter's words stand between commas, within the marks, the verb before its subject. */
const WITHIN_MARKS = /,(?=\s\p{Ll})([^,.!?;:\n]{4,100})(?=,|\.\s|\.?$)/gu;
/** “Has she added”, “added the minister”: before a full stop nothing else is an incise. */
const INVERTED =
  /^\s(?:[\p{L}\p{M}]+-(?:t-)?(?:il|elle|on|ils|elles)(?!\p{L})|(?:a|ont)\s\p{L}+[éiuts]s?\s|(?:ha|han|hanno|hat|haben)\s\p{L}+(?:do|to|ho|so|t|n)\s)/u;
/** Behind a name, whose words it has been said these are: “, delegate of the staff”. */
const OFFICE =
  /^,\s\p{Ll}[\p{L}\p{M}'’-]{2,30}(?:\s[\p{L}\p{M}'’-]{2,30})?\s(?:de|du|des|d['’]\p{L}+|of|for|di|del|della|dei|do|da|von|vom|der|des|van)(?:\s[\p{L}\p{M}'’-]{1,30}){1,6}(?=[,.])|^,\s\p{Ll}[\p{L}\p{M}'’-]{2,30}(?:\s[\p{L}\p{M}'’-]{2,30})?\s(?:d['’]|del['’]|dell['’])\p{L}+(?=[,.])/u;

const NAME = /^,(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,30}){1,4}(?=[,.])/u;

/** Where a reporter says who speaks, within a stretch between quotation marks. */
export function incises(text: string, { start: from, end: to }: Place): readonly Place[] {
  const found: Place[] = [];
  for (const one of text.slice(from, to).matchAll(WITHIN_MARKS)) {
    const [, said = ''] = one;
    const start = from + one.index + 1;
    const end = start + said.length;
    const isInverted = INVERTED.test(said);
    const isLast = text[end] !== ',';
    if (!saysSo(said, isInverted ? 4 : isLast ? 1 : 3)) continue;
    found.push({ start, end });
    // “, said the president of the board, Odile Farrant.”
    const name = isInverted && !isLast ? NAME.exec(text.slice(end, Math.min(to + 1, end + 100))) : null;
    if (name !== null) found.push({ start, end: end + name[0].length });
    const office = /\s\p{Lu}[\p{L}.'’-]+$/u.test(said)
      ? OFFICE.exec(text.slice(end, Math.min(to + 1, end + 200)))
      : null;
    if (office !== null && !govern(foldedForm(office[0]).split(/[^\p{L}\p{M}]+/u)))
      found.push({ start, end: end + office[0].length });
  }
  return found;
}
