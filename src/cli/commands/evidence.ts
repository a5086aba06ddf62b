import { Option, type Command } from 'commander';
import type { CheckSubject } from '../../project/index.ts';
import type { Shell } from '../shell.ts';

type Format = 'text' | 'json' | 'svg';

/** Adds `factwright evidence`. */
export function addEvidence(program: Command, shell: Shell): void {
  program
    .command('evidence')
    .description(
      'Show where the evidence comes from: quotations, chains of sources, independence, single points of failure',
    )
    .argument('[paths...]', 'fact checks, or folders of them; without any, the whole project')
    .addOption(
      new Option('--format <format>', 'the form of the output').choices(['text', 'json', 'svg']).default('text'),
    )
    .action(
      shell.ending(async (paths: readonly string[], { format }: { readonly format: Format }) => {
        const [{ openSelection }, { subjectOf }] = await Promise.all([
          import('../../workspace/judge/open-selection.ts'),
          import('../../project/index.ts'),
        ]);
        const { project, selected } = openSelection(shell, paths, {});
        const subjects = selected.flatMap((file) => subjectOf(project, file) ?? []);
        const broken = selected.filter((file) => !subjects.some(({ file: path }) => path === file.path));
        const { line } = await import('../../printing/index.ts');
        for (const { path } of broken)
          shell.stderr.write(line`${path} is not valid; \`factwright validate\` says why.`);
        const { color } = program.opts<{ readonly color?: boolean }>();
        shell.stdout.write(await FORMATS[format](subjects, shell, color));
        return broken.length > 0 ? 1 : 0;
      }),
    );
}

type Show = (subjects: readonly CheckSubject[], shell: Shell, color: boolean | undefined) => Promise<string>;

const FORMATS: Readonly<Record<Format, Show>> = {
  text: async (subjects, shell, color) => {
    const [{ evidenceText }, { styleFor }] = await Promise.all([
      import('../../reporters/evidence/evidence-text.ts'),
      import('../colour.ts'),
    ]);
    const style = await styleFor(shell, shell.stdout, color);
    return subjects.map((subject) => evidenceText(subject, style)).join('\n');
  },
  json: async (subjects) => {
    const [{ evidenceOf }, { machineJson }] = await Promise.all([
      import('../../reporters/evidence/evidence-json.ts'),
      import('../../printing/index.ts'),
    ]);
    return machineJson(evidenceOf(subjects));
  },
  svg: async (subjects) => {
    const [{ viewArticle }, { renderSheet }] = await Promise.all([
      import('../../article/index.ts'),
      import('../../render/index.ts'),
    ]);
    return renderSheet(subjects.map((subject) => viewArticle(subject)));
  },
};
