/** A word as it stands in a text. */
export interface WrittenWord {
  readonly text: string;
  readonly start: number;
  /** Whether its script puts no spaces between words, so that where it ends is a guess. */
  readonly isGuessed: boolean;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]{1,2000}/gu;
const ANY_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** What multiplies the digits before it. */
const SCALE = /^[百千万萬亿億]/;
const SPACED = /[\p{L}\p{M}\p{N}]{1,200}(?:[.,٫٬](?=\p{N})\p{N}{1,40})*/gu;

/** The words of a text in their order; of Chinese, Japanese and Thai as `Intl.Segmenter` parts them. */
export function splitWords(text: string): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  const spaced = (from: number, to: number): void => {
    for (const { 0: word, index } of text.slice(from, to).matchAll(SPACED))
      words.push({ text: word, start: from + index, isGuessed: false });
  };
  if (!ANY_UNSPACED.test(text)) {
    spaced(0, text.length);
    return words;
  }
  let from = 0;
  for (const { 0: run, index } of text.matchAll(UNSPACED)) {
    spaced(from, index);
    const [scale = ''] = /\p{N}/u.test(text[index - 1] ?? '') ? (SCALE.exec(run) ?? []) : [];
    if (scale !== '') words.push({ text: scale, start: index, isGuessed: true });
    const rest = run.slice(scale.length);
    for (const part of segmenterFor(rest).segment(rest))
      words.push({ text: part.segment, start: index + scale.length + part.index, isGuessed: true });
    from = index + run.length;
  }
  spaced(from, text.length);
  return words.toSorted((a, b) => a.start - b.start);
}

const SEGMENTERS = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  th: new Intl.Segmenter('th', { granularity: 'word' }),
} as const;

function segmenterFor(run: string): Intl.Segmenter {
  if (/[\u3040-\u30ff]/.test(run)) return SEGMENTERS.ja;
  return /[\u0e00-\u0eff]/.test(run) ? SEGMENTERS.th : SEGMENTERS.zh;
}

/** Whether a text is in a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return ANY_UNSPACED.test(text);
}
