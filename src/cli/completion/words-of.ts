import type { Command, Option } from 'commander';

/** What a shell can complete after a command: its sub-commands, its options, the values of its first argument. */
export interface CommandWords {
  /** The names from the first sub-command on; empty for the program itself. */
  readonly path: readonly string[];
  readonly commands: readonly Word[];
  readonly options: readonly OptionWords[];
  /** Empty if files and folders are meant, or nothing. */
  readonly values: readonly string[];
}

/** Writes the script for a shell: of the program that has this name and these commands. */
export type WriteScript = (name: string, commands: readonly CommandWords[]) => string;

/** A word and what it means. */
export interface Word {
  readonly name: string;
  readonly summary: string;
}

/** An option as it is written; `value` says whether it needs one, and `values` which there are, if they are known. */
export interface OptionWords {
  readonly short?: string;
  readonly long?: string;
  readonly summary: string;
  readonly value: boolean;
  readonly values: readonly string[];
}

/**
 * The words of a command and of all below it. `known` has values that the program does not list itself: of first arguments
 * by command (`explain`), of options by command and option (`validate --format`).
 */
export function wordsOf(
  command: Command,
  known: Readonly<Record<string, readonly string[]>>,
  path: readonly string[] = [],
): readonly CommandWords[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command).map((one) => ({ name: one.name(), summary: one.description() }));
  const own: CommandWords = {
    path,
    commands,
    options: help.visibleOptions(command).map((option) => optionWords(option, known[[...path, option.long].join(' ')])),
    values: known[path.join(' ')] ?? command.registeredArguments[0]?.argChoices ?? [],
  };
  return [own, ...command.commands.flatMap((below) => wordsOf(below, known, [...path, below.name()]))];
}

function optionWords(
  { short, long, description, required, argChoices }: Option,
  values: readonly string[] = argChoices ?? [],
): OptionWords {
  return {
    ...(short === undefined ? {} : { short }),
    ...(long === undefined ? {} : { long }),
    summary: description,
    value: required,
    values,
  };
}

/** An option in all its spellings. */
export function spellings({ short, long }: OptionWords): readonly string[] {
  return [short, long].filter((flag) => flag !== undefined);
}
