import type { RunView, SentenceView } from './glance-view.ts';
import type { SourceRef } from './source-view.ts';

/** What stands for a placeholder: a text, or stretches of which some lead to places on the page. */
export type Filling = string | readonly RunView[];

/** A sentence of a phrase; `anchor` is where those of its stretches lead that lead nowhere themselves. */
export function sentence(
  phrase: string,
  fillings: Readonly<Record<string, Filling>> = {},
  { anchor, source }: { readonly anchor?: string; readonly source?: SourceRef } = {},
): SentenceView {
  const runs = runsOf(phrase, fillings).map((run) =>
    run.anchor === undefined && anchor !== undefined ? { ...run, anchor } : run,
  );
  return { text: textOf(runs), runs: joined(runs), source };
}

/** The phrase with its placeholders filled in. */
export function filled(phrase: string, fillings: Readonly<Record<string, Filling>>): string {
  return textOf(runsOf(phrase, fillings));
}

/** The same in stretches. */
function runsOf(phrase: string, fillings: Readonly<Record<string, Filling>>): readonly RunView[] {
  return phrase.split(/(\{\w+\})/).flatMap((part): readonly RunView[] => {
    const filling = /^\{\w+\}$/.test(part) ? fillings[part.slice(1, -1)] : part;
    if (filling === undefined || filling === '') return [];
    return typeof filling === 'string' ? [{ text: filling }] : filling;
  });
}

function textOf(runs: readonly RunView[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Neighbours that lead to the same place are one stretch. */
function joined(runs: readonly RunView[]): readonly RunView[] {
  const found: RunView[] = [];
  for (const run of runs) {
    const before = found.at(-1);
    if (before === undefined || before.anchor !== run.anchor) found.push(run);
    else found[found.length - 1] = { ...before, text: before.text + run.text };
  }
  return found;
}

/** What stands between a sentence and the next: a full stop of Chinese has its space with it. */
export function gapAfter({ text }: SentenceView): string {
  return /[。！？]$/.test(text) ? '' : ' ';
}

/** Sentences in a line. */
export function inALine(sentences: readonly SentenceView[], print: (each: SentenceView) => string): string {
  return sentences.map((each, index) => print(each) + (index < sentences.length - 1 ? gapAfter(each) : '')).join('');
}
