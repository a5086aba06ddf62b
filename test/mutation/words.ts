import type { Mutant } from './mutant.ts';
import { transposed } from './shapes.ts';
import type { Specimen } from './specimen.ts';
import { replaceValue } from './text-edits.ts';

/** Texts with a slip: two letters change places, a figure is another one, a word is gone. */
export function* wordMutants(specimen: Specimen): Iterable<Mutant> {
  for (const { path, field, data } of specimen.nodes) {
    if (typeof data !== 'string') continue;
    const name = path.join('.');
    const slips = {
      'misspell value': transposed(data),
      'another figure': miscounted(data),
      'drop a word': shortened(data),
    };
    for (const [mutation, text] of Object.entries(slips)) {
      if (text !== data) yield { mutation, field, name, edits: [replaceValue(specimen, path, text)] };
    }
  }
}

function miscounted(text: string): string {
  return /\s/.test(text) ? text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : text;
}

/** Without the word in the middle. */
function shortened(text: string): string {
  const words = text.match(/\s*\S+/g) ?? [];
  return words.length < 3 ? text : words.filter((_, index) => index !== Math.floor(words.length / 2)).join('');
}
