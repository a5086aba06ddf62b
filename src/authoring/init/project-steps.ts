import { nearest } from '../../diagnostics/index.ts';
import type { ChoiceQuestion, TextQuestion } from '../questions/question.ts';
import type { Step } from '../questions/sheet.ts';
import { languagesIn } from '../text/codes-by-name.ts';
import { siteAddressOf } from '../text/site-address.ts';
import { typedText } from '../text/typed-text.ts';
import type { ProjectAnswers } from './answers.ts';

/** What is known of a new project, as it was typed. */
export interface GivenProject {
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly languages?: string | undefined;
  readonly scale?: string | undefined;
}

/** What a new project can begin with. */
export interface ProjectOffers {
  readonly publisher: string;
  /** The scales that can be chosen, each with its ratings in words. */
  readonly scales: Readonly<Record<string, string>>;
}

const USUAL_LANGUAGE = 'en';

/** The four questions about a new project. */
export function projectSteps(offers: ProjectOffers): readonly Step<GivenProject>[] {
  const step = (
    name: keyof GivenProject,
    label: string,
    question: TextQuestion | ChoiceQuestion,
  ): Step<GivenProject> => ({
    name,
    label,
    ask: ({ [name]: known }) => (known === undefined ? question : undefined),
    take: (given, answer) => (name === 'url' && answer.trim() === '' ? given : { ...given, [name]: answer }),
  });
  const askText = (name: keyof GivenProject, message: string, usual?: string): TextQuestion => ({
    form: 'text',
    message,
    usual,
    problemOf: (text) => (name === 'url' && text.trim() === '' ? undefined : problemOfProject(name, text, offers)),
  });
  const choices = Object.entries(offers.scales).map(([value, meaning]) => ({ value, meaning }));
  return [
    step('publisher', 'Publisher', askText('publisher', 'Who publishes the fact checks?', offers.publisher)),
    step('url', 'Address', askText('url', 'At which address will the site be? (Enter: not known yet)')),
    step('languages', 'Languages', {
      ...askText('languages', 'In which languages? The first is the default.', USUAL_LANGUAGE),
      // The suggestion looks as if it had been typed, so that somebody goes on behind it.
      wholeOf: (answer) => (/^\s*[,;]/.test(answer) ? `${USUAL_LANGUAGE}${answer.trimStart()}` : answer),
    }),
    step('scale', 'Rating scale', {
      form: 'choice',
      message: 'On which rating scale?',
      choices,
      usual: 'standard',
    }),
  ];
}

/** Why what was typed cannot be used; undefined if it can. */
export function problemOfProject(
  name: keyof GivenProject,
  typed: string,
  { scales }: Pick<ProjectOffers, 'scales'>,
): string | undefined {
  switch (name) {
    case 'publisher':
      return typedText(typed).problem;
    case 'url':
      return siteAddressOf(typed.trim()) === undefined
        ? 'Give a whole address, such as https://desk.example/checks/.'
        : undefined;
    case 'languages': {
      const { unknown } = languagesIn(typed);
      return unknown === undefined
        ? undefined
        : `No language is called “${unknown.slice(0, 60)}”. Give tags or names, such as: en, German.`;
    }
    case 'scale':
      return problemOfScale(typed.trim(), Object.keys(scales));
  }
}

function problemOfScale(typed: string, scales: readonly string[]): string | undefined {
  if (scales.includes(typed)) return undefined;
  const near = nearest(typed, new Set(scales));
  return `${near === undefined ? '' : `Did you mean ${near}? `}The built-in scales are ${scales.join(', ')}.`;
}

/** What a project is made of, by what was typed, and what is usual for the rest. */
export function projectAnswers(
  { publisher, url, languages = USUAL_LANGUAGE, scale = 'standard' }: GivenProject,
  offers: ProjectOffers,
): ProjectAnswers {
  const { value = [USUAL_LANGUAGE] } = languagesIn(languages);
  const address = url === undefined ? undefined : siteAddressOf(url.trim());
  const name = publisher ?? offers.publisher;
  return {
    publisher: typedText(name).text ?? name,
    languages: value,
    scale: scale.trim(),
    ...(address === undefined ? {} : { url: address }),
  };
}
