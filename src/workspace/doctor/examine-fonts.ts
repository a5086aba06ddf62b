import { fontLanguages } from '../processes/font-languages.ts';
import type { Examined } from './examined.ts';
import type { Patient } from './patient.ts';

/** Whether a machine that can tell has typefaces for the cards of all languages; nothing where there are no cards, or nobody can tell. */
export async function examineFonts({ project, strange, env }: Patient): Promise<readonly Examined[]> {
  if (project?.hasValidSettings !== true || project.settings.site?.url === undefined) return [];
  const known = await fontLanguages(strange, env['PATH'] ?? '');
  if (known === undefined) return [];
  const lacking = project.settings.languages.filter((language) => !hasLetters(language, known));
  const thing = {
    id: 'fonts',
    name: 'Fonts',
    isNeeded: false,
    purpose: 'Card pictures are drawn with the typefaces of this machine.',
  };
  if (lacking.length === 0)
    return [{ ...thing, state: 'ok', message: `There are letters for ${project.settings.languages.join(', ')}.` }];
  return [
    {
      ...thing,
      state: 'missing',
      message: `No typeface of this machine has the letters of ${lacking.map(nameOf).join(', ')}: cards would show boxes.`,
      hint: 'Install one for each (on Debian and Ubuntu: `apt install fonts-noto-core fonts-noto-cjk`).',
    },
  ];
}

/** A typeface has a language's letters if it says so, or says so of a language of the same script. */
function hasLetters(language: string, known: ReadonlySet<string>): boolean {
  const script = scriptOf(language);
  return (
    known.has(language.toLowerCase()) || script === undefined || [...known].some((one) => scriptOf(one) === script)
  );
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
