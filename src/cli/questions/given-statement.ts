import { countryOf, typedWords, withoutOuterMarks, type GivenCheck } from '../../authoring/index.ts';
import type { Project } from '../../project/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { givenAddress, givenDate, givenLanguage, givenText, givenTexts } from '../given-text.ts';
import type { NewCheckOptions } from '../commands/new.ts';

/** What options say of a statement, clean. */
export function givenStatement(options: NewCheckOptions, { settings }: Project, today: string): GivenCheck {
  const { quote, claim, title, speaker, speakerKind, role, where, occasion, question, original } = options;
  const language = givenLanguage('lang', options.lang);
  if (language !== undefined && !settings.languages.includes(language))
    throw new UsageError(
      `The project publishes in ${settings.languages.join(', ')}, not in ${language}.`,
      'Add it to `languages` in factwright.yaml first.',
    );
  return {
    quote: givenQuote('quote', quote),
    claim: givenQuote('claim', claim),
    title: givenText('title', title, typedWords),
    speaker: givenText('speaker', speaker, typedWords),
    speakerKind,
    role: givenText('role', role),
    date: givenDate('date', options.date, today),
    where: givenText('where', where),
    occasion: givenText('occasion', occasion),
    question: givenText('question', question),
    original: givenQuote('original', original),
    spoken: givenLanguage('spoken', options.spoken),
    language,
    appearances: (options.url ?? []).flatMap((url) => givenAddress('url', url) ?? []),
    source: givenText('source', options.source),
    sourceKind: options.sourceKind,
    sourceBy: givenText('source-by', options.sourceBy, typedWords),
    sourceByKind: options.sourceByKind,
    sourceTitle: givenText('source-title', options.sourceTitle),
    sourcePublished: givenDate('source-published', options.sourcePublished, today),
    evidence: givenTexts('evidence', options.evidence),
    stance: options.stance,
    topics: givenTexts('topic', options.topic),
    places: givenTexts('country', options.country).map((country) => countryCode(country, settings.languages)),
    authors: givenTexts('author', options.author),
    related: [],
  };
}

/** Words that were said, without the marks that were pasted with them. */
function givenQuote(option: string, typed: string | undefined): string | undefined {
  const text = givenText(option, typed, typedWords);
  return text === undefined ? undefined : withoutOuterMarks(text);
}

function countryCode(text: string, languages: readonly string[]): string {
  const code = countryOf(text, languages);
  if (code === undefined)
    throw new UsageError(
      `No country is called “${text.slice(0, 60)}”.`,
      'Give its code or its name, such as DE or Germany; one that does not exist has none.',
    );
  return code;
}
