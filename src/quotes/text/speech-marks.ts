import type { Place } from './span.ts';

/** What may close a stretch that a mark opens. A German mark closes as an English one opens; a Swedish one is the same twice. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '＂': '＂',
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '〝': '〞',
};
const MARKS = /["＂“”„‟«»‹›「」『』〝〞]|\n[^\S\n]*\n|\u2029/gu;

/** The stretches between quotation marks; one that is left open ends with its paragraph. */
export function spokenStretches(text: string, { start, end }: Place): readonly Place[] {
  const found: Place[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  MARKS.lastIndex = start;
  for (let sign = MARKS.exec(text); sign !== null && sign.index < end; sign = MARKS.exec(text)) {
    const { index } = sign;
    const [mark] = sign;
    if (/^[\n\u2029]/.test(mark)) {
      if (open !== undefined) found.push({ start: open.at + 1, end: index });
      open = undefined;
    } else if (open === undefined) {
      if (opens(text, index)) open = { mark, at: index };
    } else if ((CLOSERS[open.mark] ?? '').includes(mark) && closes(text, index)) {
      found.push({ start: open.at + 1, end: index });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ start: open.at + 1, end });
  return found;
}

/** The stretch that has a place; stretches do not overlap. */
export function stretchAt(stretches: readonly Place[], place: number): Place | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.start <= place ? found : undefined;
}

/** Whether a mark opens: nothing but space, a bracket or a dash stands before it, and a word follows. */
export function opens(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if ('「『〝'.includes(mark)) return true;
  if (!Object.hasOwn(CLOSERS, mark)) return false;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (mark === '«' && /[\p{L}\p{N}\s]/u.test(after)) return !/[\p{L}\p{P}]/u.test(before) || /[(—–:,]/u.test(before);
  return /[\s([{—–:：，,。\u2028-]/u.test(before) && !/\s/u.test(after);
}

/** Whether a mark closes: a word or its punctuation stands before it, and none behind. */
export function closes(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if ('」』〞'.includes(mark)) return true;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (mark === '»' || mark === '›') return !/[\p{L}\p{N}]/u.test(after);
  if (/\s/u.test(before)) return false;
  // A straight mark is the same on both sides; a Korean particle follows a bent one at once.
  return mark !== '"' || !/[\p{L}\p{N}]/u.test(after);
}
