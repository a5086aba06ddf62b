import { neutralise } from '../../printing/index.ts';

/** The options of a command, by the names that commander gives them. */
type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command line as somebody would type it. */
export function commandOf(words: readonly (string | undefined)[], options: Options): string {
  const typed = Object.entries(options).flatMap(([name, value]) => {
    const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (typeof value === 'boolean') return value ? [flag] : [];
    return [value ?? []].flat().flatMap((text) => [flag, text]);
  });
  return [...words.flatMap((word) => word ?? []), ...typed].map(shellWord).join(' ');
}

/** A text as one word of a command line, in quotation marks that most shells share, where they can. */
function shellWord(text: string): string {
  const shown = neutralise(text);
  if (/^[\w./:@%+,=-]+$/.test(shown)) return shown;
  return /["$`\\!]/.test(shown) ? `'${shown.replaceAll("'", String.raw`'\''`)}'` : `"${shown}"`;
}
