import { Option, type Command } from 'commander';
import type { Shell } from '../shell.ts';

interface Options {
  readonly language?: string;
  readonly format: 'text' | 'json';
}

/** Adds `factwright match`. */
export function addMatch(program: Command, shell: Shell): void {
  program
    .command('match')
    .description('Say whether and where a page, document or text contains a quotation, and what differs')
    .argument('<file>', 'the source: a web page, a PDF, a Word or OpenDocument text, an e-mail (.eml), or plain text')
    .argument(
      '[quote]',
      'the quotation; without it, quotations are read from stdin and answered on stdout as JSON lines',
    )
    .option('--language <tag>', 'the language of the text, such as `en` or `pt-BR`; detected if it is not given')
    .addOption(
      new Option('--format <format>', 'the form of the answer to one quotation')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(
      shell.ending(async (file: string, quote: string | undefined, { language, format }: Options) => {
        const [{ indexText, matchQuote }, { readSource }] = await Promise.all([
          import('../../quotes/index.ts'),
          import('../../workspace/sources/read-source.ts'),
        ]);
        const { text, isExtracted } = await readSource(shell.cwd, file, quote);
        const index = indexText(text, { language });
        if (quote === undefined) {
          const { matchLines } = await import('../../workspace/sources/match-lines.ts');
          const { output, passed } = matchLines(index, new TextDecoder().decode(await shell.readStdin()));
          shell.stdout.write(output);
          return passed ? 0 : 1;
        }
        const match = matchQuote(index, quote);
        const [{ quoteMatchJson, quoteMatchText }, { styleFor }] = await Promise.all([
          import('../../reporters/index.ts'),
          import('../colour.ts'),
        ]);
        const { color } = program.opts<{ readonly color?: boolean }>();
        const style = await styleFor(shell, shell.stdout, color);
        shell.stdout.write(
          format === 'json'
            ? quoteMatchJson(match)
            : quoteMatchText({ file, text: index.text, isExtracted, match }, style),
        );
        return match.result === 'exact' || match.result === 'edited' ? 0 : 1;
      }),
    );
}
