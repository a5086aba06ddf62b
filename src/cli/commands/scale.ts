import type { Command } from 'commander';
import type { Shell } from '../shell.ts';
import { UsageError } from '../../workspace/usage-error.ts';

/** Adds `factwright scale`. */
export function addScale(program: Command, shell: Shell): void {
  program
    .command('scale')
    .description('List the built-in scales, or print one, to be copied into factwright.yaml and changed there')
    .argument('[name]', 'the name of a scale, such as `standard`')
    .action(
      shell.ending(async (name: string | undefined) => {
        shell.stdout.write(name === undefined ? await list() : await fileOf(name));
        return 0;
      }),
    );
}

async function list(): Promise<string> {
  const { BUILT_IN_SCALES } = await import('../../scales/index.ts');
  const width = Math.max(...Object.keys(BUILT_IN_SCALES).map(({ length }) => length));
  return Object.entries(BUILT_IN_SCALES)
    .map(([name, scale]) => `${name.padEnd(width)}  ${scale.name ?? ''}\n`)
    .join('');
}

async function fileOf(name: string): Promise<string> {
  const { SCALE_FILES } = await import('../../scales/compiled/files/scale-files.js');
  const file = Object.hasOwn(SCALE_FILES, name) ? SCALE_FILES[name] : undefined;
  if (file !== undefined) return file;
  const { nearest } = await import('../../diagnostics/index.ts');
  const near = nearest(name, Object.keys(SCALE_FILES));
  throw new UsageError(
    `There is no built-in scale \`${name}\`.`,
    near === undefined ? '`factwright scale` lists them all.' : `Did you mean \`${near}\`?`,
  );
}
