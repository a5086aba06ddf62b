import type { LanguageTag } from '../../model/index.ts';
import type { OwnPage } from '../../site/theme/own-page.ts';
import { UsageError } from '../usage-error.ts';

/** In bytes. */
const MOST = 200_000;
const FILE = /^theme\/pages\/(?:([^/]+)\/)?([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)\.md$/u;
/** The first line that is not empty, as a heading; the closing signs are no part of it. */
const TITLE = /^\s*#[ \t]+(\S[^\n]*?)[ \t]*#*[ \t]*(?:\n|$)/;

/** The pages that a publisher has written in `theme/pages`; a folder in it is the name of a language. */
export function ownPages(
  contents: ReadonlyMap<string, Uint8Array>,
  languages: readonly LanguageTag[],
): readonly OwnPage[] {
  return [...contents].flatMap(([file, bytes]) =>
    /^theme\/pages\/(?!.*(?:^|\/)\.)/.test(file) ? [ownPage(file, bytes, languages)] : [],
  );
}

function ownPage(file: string, bytes: Uint8Array, languages: readonly LanguageTag[]): OwnPage {
  const [, folder, name] = FILE.exec(file) ?? [];
  const lang = folder === undefined ? languages[0] : languages.find((each) => same(each, folder));
  if (name === undefined || lang === undefined)
    throw new UsageError(
      `\`${file}\` is no page${folder !== undefined && lang === undefined ? `: the project has no language \`${folder}\`` : ''}.`,
      'A page is `theme/pages/NAME.md`, and in another language of the project `theme/pages/LANGUAGE/NAME.md`. What goes into the site as it is lies in `theme/static/`.',
    );
  if (bytes.length > MOST) throw new UsageError(`\`${file}\` is larger than ${MOST / 1000} KB.`, 'Make it smaller.');
  const whole = textOf(file, bytes);
  const [heading = '', title] = TITLE.exec(whole) ?? [];
  if (title === undefined)
    throw new UsageError(`\`${file}\` has no title.`, 'Begin it with a line such as `# About us`.');
  return { file, lang, name, title, text: whole.slice(heading.length) };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    throw new UsageError(`\`${file}\` is not UTF-8.`, 'Save it as UTF-8.');
  }
}
