import { readFileSync } from 'node:fs';
import type { Argument, Command, Option } from 'commander';

/** What people write of the commands, with a place for the arguments and options of each. */
const WRITTEN = 'scripts/docs/commands-page.md';
const PLACE = /^<!-- ((?:new|report) )?([a-z]+) -->$/gm;
const NOTE =
  '<!-- Generated from scripts/docs/commands-page.md and src/cli/commands/ by `npm run docs`; a test fails when it is stale. -->';

/** The page on the commands: what people wrote, with what the program says of arguments and options. Throws where a command has no place. */
export function commandsPage(root: Command): string {
  const left = new Set(callable(root));
  const page = readFileSync(WRITTEN, 'utf8')
    .replace('\n', `\n\n${NOTE}\n`)
    .replaceAll(PLACE, (_, above: string | undefined, name: string) => {
      const parent = above === undefined ? root : named(root, above.trim());
      const command = named(parent, name);
      left.delete(command);
      return optionsOf(command);
    });
  if (left.size > 0) throw new Error(`${WRITTEN} has no place for ${[...left].map(nameOf).join(', ')}.`);
  return page;
}

/** All commands that do something, those below others included. */
function callable(root: Command): readonly Command[] {
  return root.commands.flatMap((command) => [
    ...(command.registeredArguments.length > 0 || command.commands.length === 0 ? [command] : []),
    ...command.commands,
  ]);
}

function named(parent: Command, name: string): Command {
  const found = parent.commands.find((command) => command.name() === name);
  if (found === undefined)
    throw new Error(`${WRITTEN} names the command ${name}, which ${nameOf(parent)} does not have.`);
  return found;
}

function nameOf(command: Command): string {
  const { parent } = command;
  return parent === null ? command.name() : `${nameOf(parent)} ${command.name()}`;
}

function optionsOf(command: Command): string {
  const rows = [
    ...command.registeredArguments.map(argumentRow),
    ...command.options.filter(({ hidden }) => !hidden).map(optionRow),
  ];
  return rows.length === 0 ? '' : ['| option | what it does |', '|---|---|', ...rows].join('\n');
}

function argumentRow(argument: Argument): string {
  const { required, variadic } = argument;
  const name = `${argument.name()}${variadic ? '...' : ''}`;
  return row(required ? `<${name}>` : `[${name}]`, argument.description, argument.argChoices, undefined);
}

function optionRow(option: Option): string {
  const shown: unknown = option.defaultValueDescription ?? option.defaultValue;
  return row(option.flags, option.description, option.argChoices, typeof shown === 'string' ? shown : undefined);
}

function row(name: string, says: string, choices: readonly string[] | undefined, usual: string | undefined): string {
  const others = [
    ...(choices === undefined ? [] : [`one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`]),
    ...(usual === undefined ? [] : [`by default ${choices === undefined ? usual : `\`${usual}\``}`]),
  ];
  return `| \`${name}\` | ${[says, ...others].join('; ').replaceAll('|', String.raw`\|`)} |`;
}
