import { neutralise } from './neutralise.ts';
import { withoutCommands } from './without-commands.ts';

/**
 * A line of ours with words that may come from a file, a name or an argument: whatever those hold, it stays one line,
 * steers no terminal and gives no CI system a command. Its end is added.
 */
export function line(parts: TemplateStringsArray, ...words: readonly (string | number)[]): string {
  const text = parts.map((part, at) => part + neutralise(String(words[at] ?? ''))).join('');
  return withoutCommands(`${text}\n`);
}
