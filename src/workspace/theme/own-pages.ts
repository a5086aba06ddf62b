import type { LanguageTag } from '../../model/index.ts';
import type { OwnPage } from '../../site/theme/own-page.ts';
import { parseYaml } from '../../yaml/index.ts';
import { UsageError } from '../usage-error.ts';

/** In bytes. */
const MOST = 200_000;
const FILE = /^theme\/pages\/(?:([^/]+)\/)?([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)\.md$/u;
/** What lies beside pages to be shown on them. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
/** What stands before the page itself, between two lines of three dashes. */
const FRONT = /^\s*---[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?:\n|$)/;
/** The first line that is not empty, as a heading; the closing signs are no part of it. */
const TITLE = /^\s*#[ \t]+(\S[^\n]*?)[ \t]*#*[ \t]*(?:\n|$)/;

/** The pages that a publisher has written in `theme/pages`; a folder in it is the name of a language. */
export function ownPages(
  contents: ReadonlyMap<string, Uint8Array>,
  languages: readonly LanguageTag[],
): readonly OwnPage[] {
  return [...contents].flatMap(([file, bytes]) =>
    /^theme\/pages\/(?!.*(?:^|\/)\.)/.test(file) && !PICTURE.test(file) ? [ownPage(file, bytes, languages)] : [],
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
  const written = textOf(file, bytes);
  const [front = '', inFront] = FRONT.exec(written) ?? [];
  const whole = written.slice(front.length);
  const [heading = '', title] = TITLE.exec(whole) ?? [];
  if (title === undefined)
    throw new UsageError(`\`${file}\` has no title.`, 'Begin it with a line such as `# About us`.');
  return {
    file,
    lang,
    name,
    title,
    description: front === '' ? undefined : descriptionIn(file, inFront ?? ''),
    text: whole.slice(heading.length),
    pictures: new Map(),
  };
}

/** In characters: more is shown nowhere. */
const MOST_DESCRIPTION = 300;

function descriptionIn(file: string, front: string): string | undefined {
  const { document, problems } = parseYaml(front);
  const [problem] = problems;
  if (problem !== undefined)
    throw new UsageError(`\`${file}\`, line ${problem.span.start.line + 1}: ${problem.message}`, problem.hint);
  const data = document?.data ?? {};
  const entries = typeof data === 'object' ? Object.entries(data) : [['']];
  const strange = entries.find(([key]) => key !== 'description');
  if (strange !== undefined)
    throw new UsageError(
      `\`${file}\` says \`${strange[0]}\` before its title, which no page has.`,
      'Between the two lines `---` stands `description` alone; the title is the heading below.',
    );
  const description: unknown = entries[0]?.[1];
  if (description === undefined) return undefined;
  if (typeof description !== 'string' || description.trim() === '' || description.length > MOST_DESCRIPTION)
    throw new UsageError(
      `The \`description\` of \`${file}\` is not a text of at most ${MOST_DESCRIPTION} characters.`,
      'Write one sentence that says what the page is about.',
    );
  return description.replaceAll(/\s+/g, ' ').trim();
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
