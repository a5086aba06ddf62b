import { languagesIn, siteAddressOf, typedText, type ProjectAnswers } from '../../authoring/index.ts';
import { nearest } from '../../diagnostics/index.ts';
import { BUILT_IN_SCALES } from '../../scales/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { InitOptions } from '../commands/init.ts';

type Given = Pick<InitOptions, 'publisher' | 'url' | 'languages' | 'scale'>;

const SCALES: readonly string[] = Object.keys(BUILT_IN_SCALES);

/** The ratings that each scale has. */
const SCALE_HINTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(BUILT_IN_SCALES).map(([name, { ratings }]) => [name, ratings.map(({ id }) => id).join(', ')]),
);

/** The answers that options give, and what is usual for the others. */
export function answersWithoutAsking(given: Given, usualPublisher: string): ProjectAnswers {
  for (const option of ['publisher', 'url', 'languages', 'scale'] as const) {
    const text = given[option];
    const problem = text === undefined ? undefined : PROBLEMS[option](text);
    if (problem !== undefined) throw new UsageError(`--${option} cannot be used. ${problem}`);
  }
  return answersOf({ publisher: usualPublisher, ...given });
}

/** Asks what no option says: four questions at most. */
export async function answersFromQuestions(given: Given, usualPublisher: string): Promise<ProjectAnswers> {
  answersWithoutAsking(given, usualPublisher);
  const { askChoice, askText } = await import('./ask.ts');
  const publisher =
    given.publisher ??
    (await askText({
      message: 'Who publishes the fact checks?',
      usual: usualPublisher,
      problemOf: PROBLEMS.publisher,
    }));
  const url =
    given.url ??
    (await askText({
      message: 'At which address will the site be? (Enter: not known yet)',
      problemOf: (text) => (text.trim() === '' ? undefined : PROBLEMS.url(text)),
    }));
  const languages =
    given.languages ??
    (await askText({
      message: 'In which languages? The first is the default.',
      usual: 'en',
      problemOf: PROBLEMS.languages,
    }));
  const scale =
    given.scale ?? (await askChoice('On which rating scale?', SCALES, { usual: 'standard', hints: SCALE_HINTS }));
  return answersOf({ publisher, languages, scale, ...(url.trim() === '' ? {} : { url }) });
}

function answersOf({ publisher = '', url, languages = 'en', scale = 'standard' }: Given): ProjectAnswers {
  const { value = ['en'] } = languagesIn(languages);
  const address = url === undefined ? undefined : siteAddressOf(url.trim());
  return {
    publisher: typedText(publisher).text ?? publisher,
    languages: value,
    scale: scale.trim(),
    ...(address === undefined ? {} : { url: address }),
  };
}

const PROBLEMS: Readonly<Record<keyof Given, (text: string) => string | undefined>> = {
  publisher: (text) => typedText(text).problem,
  url: (text) =>
    siteAddressOf(text.trim()) === undefined
      ? 'Give a whole address, such as https://desk.example/checks/.'
      : undefined,
  languages: (text) => {
    const { unknown } = languagesIn(text);
    return unknown === undefined
      ? undefined
      : `No language is called “${unknown.slice(0, 60)}”. Give tags or names, such as: en, German.`;
  },
  scale: (text) => {
    if (SCALES.includes(text.trim())) return undefined;
    const near = nearest(text, new Set(SCALES));
    return `${near === undefined ? '' : `Did you mean ${near}? `}The built-in scales are ${SCALES.join(', ')}.`;
  },
};
