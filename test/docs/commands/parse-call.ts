import { CommanderError, type Command } from 'commander';
import { silentProgram } from '../../../scripts/docs/silent-program.ts';
import { wordsOf } from '../shell-words.ts';

/** Every option that some command has, such as `--format`. */
export const OPTIONS: ReadonlySet<string> = new Set(
  below(silentProgram()).flatMap(({ options }) => options.map(({ long }) => long ?? '')),
);

/** What one calls first: the commands, and of those that only have others below them, these. */
export const TOP_COMMANDS: readonly string[] = silentProgram().commands.flatMap((command) =>
  command.name() === 'report' ? command.commands.map((inner) => `report ${inner.name()}`) : [command.name()],
);

/** What is wrong with the words of a call of `factwright`, by the program itself, which runs nothing; undefined: nothing. */
export async function faultOfCall(words: readonly string[]): Promise<string | undefined> {
  let said = '';
  const root = silentProgram((text) => void (said += text));
  for (const command of below(root)) if (command.commands.length === 0) command.action(() => {});
  try {
    await root.enablePositionalOptions(words[0] === 'new').parseAsync(words, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) return String(error);
    return error.exitCode === 0 ? undefined : said.trim();
  }
}

function below(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(below)];
}

/** The calls of `factwright` in a text of commands, the words of each. */
export function callsIn(text: string): readonly (readonly string[])[] {
  const whole = text.replaceAll(/\\\n\s*/g, '');
  return [...whole.matchAll(CALL)].map(([, before = '', call = '']) =>
    wordsOf(upTo(before, call).replace(END, '')).map((word) => PLACEHOLDERS.get(word) ?? word),
  );
}

const CALL = /(^|[\s"'`(=])(?:factwright|node bin\/factwright\.js) ([a-z-][^\n]*)/gm;

/** Where a shell goes on with something else. */
const END = / *(?:\|\|?|&&|;|[<>](?= )).*$/;

/** A call that stands in quotation marks or parentheses ends with them. */
function upTo(before: string, call: string): string {
  const end = { '"': '"', "'": "'", '`': '`', '(': ')' }[before];
  return end === undefined
    ? call.replace(/(?:['"],?|\)"?)$/, (mark) => (isOpen(call, mark) ? '' : mark))
    : (call.split(end, 1)[0] ?? '');
}

/** Whether a mark at the end closes what began before the call. */
function isOpen(call: string, mark: string): boolean {
  const [sign = ''] = mark;
  return sign === ')' ? !call.includes('(') : call.split(sign).length % 2 === 0;
}

/** What a text leaves to the reader, where the program takes some words only. */
const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['$kind', 'factcheck'],
  ['<kind>', 'factcheck'],
  ['<shell>', 'bash'],
  ['$SHARD/4', '1/4'],
  ['I/N', '1/4'],
  ['RULE=LEVEL', 'schema=info'],
]);
