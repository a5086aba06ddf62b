import { spellings, type CommandWords } from './words-of.ts';

/** Text in single quotes, as bash and zsh read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Where in a line a command has been reached, as the scripts for bash and zsh gather it: each name after a blank. */
export function placeOf({ path }: Pick<CommandWords, 'path'>): string {
  return path.map((word) => ` ${word}`).join('');
}

/** The patterns of all places but the first. */
export function placesBelow(commands: readonly CommandWords[]): readonly string[] {
  return commands.filter(({ path }) => path.length > 0).map((command) => quoted(placeOf(command)));
}

/** What follows an option that needs a value. */
interface ValuePlace {
  /** The patterns of the option's place, one for each spelling. */
  readonly patterns: readonly string[];
  /** Empty if a file is meant, or anything. */
  readonly values: readonly string[];
}

/** The places of a command where a value must follow. */
export function valuePlaces(command: CommandWords): readonly ValuePlace[] {
  return command.options
    .filter(({ value }) => value)
    .map((option) => ({
      patterns: spellings(option).map((flag) => quoted(`${placeOf(command)} ${flag}`)),
      values: option.values,
    }));
}
