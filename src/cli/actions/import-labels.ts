import { labelKey, type ChoiceQuestion } from '../../authoring/index.ts';
import { inLanguage, type Scale } from '../../model/index.ts';
import { askQuestion } from '../questions/ask.ts';

/** What labels are asked against, and where the answers go. */
interface LabelDesk {
  readonly scale: Scale | undefined;
  /** In which the ratings are named. */
  readonly language: string;
  /** The answers, by the keys of labels. */
  readonly given: Map<string, string>;
  /** Takes the progress bar away. */
  readonly clear: () => void;
}

/** A label longer than this is a sentence of its own, in UTF-16 units: none will come twice. */
const LONGEST = 60;
const NO_MORE = '(ask no more)';

/** Asks once for each label what it means, until somebody has had enough. */
export function askLabels({ scale, language, given, clear }: LabelDesk): (label: string) => Promise<void> {
  let isOver = false;
  return async (label) => {
    if (isOver || label.length > LONGEST || scale === undefined || given.has(labelKey(label))) return;
    clear();
    const answer = await askQuestion(questionOf(label, scale, language), undefined);
    if (answer === NO_MORE || answer === undefined) isOver = true;
    else given.set(labelKey(label), answer);
  };
}

function questionOf(label: string, { ratings }: Scale, language: string): ChoiceQuestion {
  return {
    form: 'choice',
    message: `Which of your ratings does “${label}” mean?`,
    choices: [
      ...ratings.map(({ id, label: name }) => ({ value: id, label: inLanguage(name, [language, 'en']).text })),
      { value: 'none', label: 'None of them: it keeps its label alone' },
      { value: NO_MORE, label: 'Ask no more: all others keep their labels alone' },
    ],
    usual: 'none',
  };
}
