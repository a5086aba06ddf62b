import { Argument, type Command } from 'commander';
import { machineJson } from '../../printing/index.ts';
import type { Shell } from '../shell.ts';

/** Adds `factwright schema`. */
export function addSchema(program: Command, shell: Shell): void {
  program
    .command('schema')
    .description('Print a JSON Schema, for editors and other tools')
    .addArgument(
      new Argument('<kind>', 'the kind of document that the schema describes').choices([
        'factcheck',
        'parties',
        'sources',
        'project',
        'report',
        'snapshots',
        'capture',
        'links',
        'baseline',
        'shard',
        'article',
        'claimreview',
        'evidence',
        'export',
        'import',
        'doctor',
        'search',
        'statistics',
      ]),
    )
    .action(
      shell.ending(async (kind: string) => {
        const { documents } = await import('../../schema/compiled/documents.js');
        shell.stdout.write(machineJson(documents[kind]));
        return 0;
      }),
    );
}
