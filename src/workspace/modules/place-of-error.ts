import { Script } from 'node:vm';

/** A place in a module of the project. */
export interface PlaceInModule {
  /** The path in the project. */
  readonly file: string;
  readonly line?: number;
}

/** Where in a folder of modules an error arose: the first place of its stack in a file of the folder. */
export function placeOfError(error: unknown, folder: 'theme' | 'rules'): PlaceInModule | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, file, line] = PLACE[folder].exec(stack) ?? [];
  return file === undefined ? undefined : { file: file.replaceAll('\\', '/'), line: Number(line) };
}

const PLACE = {
  theme: /[/\\](theme[/\\][^\n?]*?\.m?js)(?:\?[^\n:]*)?:(\d+):\d+/,
  rules: /[/\\](rules[/\\][^\n?]*?\.m?js)(?:\?[^\n:]*)?:(\d+):\d+/,
} as const;

/**
 * The line of what is no JavaScript in a module. Node says it of scripts alone: so what only modules have is blanked
 * out, and the line counts if the same is wrong with what is left.
 */
export function lineOfSyntaxError(text: string, { message }: Error): number | undefined {
  const script = text
    .replaceAll(/^[ \t]*import\b[^;'"]*?['"][^'"\n]*['"][^\n]*/gm, (found) => found.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/\bexport\s+default\b/g, (found) => `0,${found.slice(2).replaceAll(/[^\n]/g, ' ')}`)
    .replaceAll(/^([ \t]*)export\b/gm, '$1      ');
  try {
    void new Script(script, { filename: 'module' });
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError) || error.message !== message) return undefined;
    const line = /^module:(\d+)/.exec(error.stack ?? '')?.[1];
    return line === undefined ? undefined : Number(line);
  }
}
