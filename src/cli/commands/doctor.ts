import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

interface Options {
  readonly format: 'text' | 'json';
  readonly out: string;
  readonly cacheDir?: string;
}

/** Adds `factwright doctor`. */
export function addDoctor(program: Command, shell: Shell): void {
  program
    .command('doctor')
    .description('Check what Factwright and the project need of this machine, and say what to do; changes nothing')
    .addOption(new Option('--format <form>', 'the form of the output').choices(['text', 'json']).default('text'))
    .option('--out <folder>', 'where the site is built', 'site')
    .option('--cache-dir <folder>', 'the folder of the cache; without it, in the cache folder of the user')
    .action(
      shell.ending(async ({ format, out, cacheDir }: Options) => {
        const [{ examine }, { isLacking }, { examinePort }, { examinationJson, examinationText }, { styleFor }] =
          await Promise.all([
            import('../../workspace/doctor/examination.ts'),
            import('../../workspace/doctor/examined.ts'),
            import('../doctor/examine-port.ts'),
            import('../doctor/examination-report.ts'),
            import('../colour.ts'),
          ]);
        const examined = [...(await examine(shell, { cacheDir, out })), await examinePort()];
        const { color } = program.opts<{ readonly color?: boolean }>();
        const style = await styleFor(shell, shell.stdout, color);
        shell.stdout.write(format === 'json' ? examinationJson(examined) : examinationText(examined, style));
        return examined.some(isLacking) ? 1 : 0;
      }),
    );
}
