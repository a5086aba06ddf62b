import { PLAIN, type Style } from '../reporters/index.ts';
import { calledAs } from './called-as.ts';
import type { Io, Output } from '../workspace/io.ts';

/** Whether text for `output` is coloured: `--color` and `--no-color` win over FORCE_COLOR, NO_COLOR and the terminal. */
export function wantsColour({ env }: Io, output: Output, choice?: boolean): boolean {
  if (choice !== undefined) return choice;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return output.isTTY && env['TERM'] !== 'dumb';
}

/** The style of reports for `output`. */
export async function styleFor(io: Io, output: Output, choice?: boolean): Promise<Style> {
  if (!wantsColour(io, output, choice)) return { ...PLAIN, command: calledAs(io) };
  const { Chalk } = await import('chalk');
  const { bold, dim, red, yellow, cyan, green } = new Chalk({ level: 1 });
  return { error: red, warning: yellow, info: cyan, strong: bold, dim, good: green, command: calledAs(io) };
}
