import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { addBuild } from './commands/build.ts';
import { addCapture } from './commands/capture.ts';
import { addCompletion } from './commands/completion.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEvidence } from './commands/evidence.ts';
import { addExport } from './commands/export.ts';
import { addExplain } from './commands/explain.ts';
import { addLsp } from './commands/lsp.ts';
import { addMigrate } from './commands/migrate.ts';
import { addNew } from './commands/new.ts';
import { addMatch } from './commands/match.ts';
import { addPreview } from './commands/preview.ts';
import { addRender } from './commands/render.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addLinks } from './commands/links.ts';
import { addReport } from './commands/report.ts';
import { addRules } from './commands/rules.ts';
import { addScale } from './commands/scale.ts';
import { addSearch } from './commands/search.ts';
import { addStats } from './commands/stats.ts';
import { addSchema } from './commands/schema.ts';
import { addValidate } from './commands/validate.ts';
import { wantsColour } from './colour.ts';
import { calledAs } from './called-as.ts';
import { failureText, misuseText, stackText } from './failure.ts';
import { refuseOtherWords } from './other-words.ts';
import { guarded } from './guarded-output.ts';
import type { Shell } from './shell.ts';
import type { Io } from '../workspace/io.ts';

/** Runs one command; errors of use and bugs become messages and exit codes here and nowhere else. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const shell: Shell = {
    ...io,
    stdout: guarded(io.stdout),
    stderr: guarded(io.stderr),
    ending:
      (command) =>
      async (...given) => {
        code = await command(...given);
      },
  };
  try {
    const root = program(shell);
    refuseOtherWords(
      argv,
      root.commands.map((command) => command.name()),
    );
    await root
      // Commands below it have options of the same names.
      .enablePositionalOptions(argv[0] === 'new')
      .parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = failureText(error, calledAs(io));
    shell.stderr.write(failure ?? bugReport(error));
    return failure === undefined ? 3 : 2;
  }
  return code;
}

/** All commands with their arguments and options, as commander knows them. */
export function program(shell: Shell): Command {
  const root = new Command('factwright')
    .description('Fact checks as YAML files in git: validated, proved where they can be proved, and rendered.')
    .version(VERSION, '-V, --version', 'print the version')
    .option('--color', 'colour the output, even if it is not a terminal')
    .option('--no-color', 'do not colour the output')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      outputError: (text, write) => write(misuseText(text)),
      getOutHasColors: () => wantsColour(shell, shell.stdout),
      getErrHasColors: () => wantsColour(shell, shell.stderr),
    })
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings, 2 wrong usage or environment, 3 a bug in Factwright.');
  for (const add of [
    addInit,
    addNew,
    addValidate,
    addReport,
    addRender,
    addBuild,
    addExport,
    addImport,
    addPreview,
    addEvidence,
    addMatch,
    addCapture,
    addLinks,
    addSearch,
    addStats,
    addLsp,
    addRules,
    addExplain,
    addScale,
    addSchema,
    addDoctor,
    addMigrate,
    addCompletion,
  ])
    add(root, shell);
  for (const command of root.commands) inherit(command, root);
  return root;
}

/** Gives a command the settings of the one above it; of two options with one name, that of the command before it counts. */
function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  if (command.commands.length > 0) command.enablePositionalOptions();
  for (const inner of command.commands) inherit(inner, command);
}

function bugReport(error: unknown): string {
  return [
    'factwright: this is a bug in Factwright, not in your files.\n',
    stackText(error),
    `factwright ${VERSION}, Node ${process.version}, ${process.platform}\n`,
    'Please report it to the issue tracker of the project, with this text and, if you can, the file that caused it.\n',
  ].join('');
}
