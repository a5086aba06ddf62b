import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './empty-folder.ts';
import { HAS_TERMINAL, inTerminal } from './in-terminal.ts';
import { factwright, factwrightWith, scratchProject } from './scratch-project.ts';

const ENTER = '\r';

describe.skipIf(!HAS_TERMINAL)('new in a terminal (needs script of util-linux)', { timeout: 60_000 }, () => {
  test('asks for the statement, says what is wrong with an answer, and writes a draft', async () => {
    const root = emptyFolder();
    await factwright(root, 'init', '--yes', '--no-example', '--publisher', 'Harbour desk');
    const { code, screen } = await inTerminal(
      root,
      ['new', '--offline'],
      [
        ['word for word', `No ferry was late.${ENTER}`],
        ['in one sentence', ENTER],
        ['Who said it', `harbour-dask${ENTER}`],
        ['Did you mean', `\u0015Oren Vask${ENTER}`],
        ['In what role', `Minister of Transport${ENTER}`],
        ['When', `soon${ENTER}`],
        ['Give a date', `\u001512 April 2024${ENTER}`],
        ['On what occasion', ENTER],
        ['At which address', `https://ministry.example/press${ENTER}`],
        ['A headline', `Ferries were late${ENTER}`],
      ],
    );
    expect(screen).toContain('Wrote factchecks/ferries-were-late.yaml.');
    expect(code).toBe(0);
    expect(parse(readFileSync(join(root, 'factchecks/ferries-were-late.yaml'), 'utf8'))).toMatchObject({
      title: 'Ferries were late',
      statement: {
        quote: 'No ferry was late.',
        speaker: 'oren-vask',
        role: 'Minister of Transport',
        date: '2024-04-12',
        source: 'ministry-example',
      },
    });
    // The program's own clock, not that of the other tests.
    expect((await factwrightWith({ now: () => new Date() }, root, 'validate')).code).toBe(0);
  });

  test('shows an earlier check, and leaves it at that if that is what was meant', async () => {
    const root = scratchProject();
    const { code, screen } = await inTerminal(
      root,
      ['new', '--quote', 'Let me be clear, not one of our vessels has been inside.'],
      [
        ['in one sentence', ENTER],
        ['Begin a new one', `n`],
      ],
    );
    expect(screen).toContain('note: already checked? trawlers-in-reserve: ');
    expect(screen).toContain('The earlier check is factchecks/trawlers-in-reserve.yaml.');
    expect(code).toBe(2);
  });

  test('a mistake in an option is told before anything is asked', async () => {
    const root = scratchProject();
    for (const [argv, words] of [
      [['../x'], 'is not an id'],
      [['--evidence', 'vessel-lok'], 'Did you mean `vessel-log`?'],
      [['--from', 'nowhere.html'], 'There is no file `nowhere.html`.'],
    ] as const) {
      const { code, screen } = await inTerminal(root, ['new', ...argv], []);
      expect([code, screen.includes('word for word'), screen.includes(words)]).toEqual([2, false, true]);
    }
  });

  test('Ctrl-C leaves nothing behind', async () => {
    const root = scratchProject();
    const { code, screen } = await inTerminal(
      root,
      ['new'],
      [
        ['word for word', `Bread is cheap.${ENTER}`],
        ['in one sentence', ENTER],
        ['Who said it', '\u0003'],
      ],
    );
    expect([code, screen.includes('Cancelled. Nothing was written.')]).toEqual([2, true]);
    expect(readdirSync(join(root, 'factchecks'))).toEqual(['trawlers-in-reserve.yaml']);
  });

  test('party and source ask for what no option says', async () => {
    const root = scratchProject();
    const party = await inTerminal(
      root,
      ['new', 'party'],
      [
        ['What is it called', `Sel${ENTER}`],
        ['What is it?', ENTER],
      ],
    );
    expect(party.screen).toContain('Added sel to factchecks/_parties.yaml.');
    const source = await inTerminal(
      root,
      ['new', 'source', '--offline'],
      [
        ['At which address', `https://sel.example${ENTER}`],
        ['What is it called', `Log${ENTER}`],
        ['What kind of source', ENTER],
        ['Whose words', `Sel${ENTER}`],
      ],
    );
    expect(source.screen).toContain('Added log to factchecks/_sources.yaml.');
    // The program's own clock, not that of the other tests.
    expect((await factwrightWith({ now: () => new Date() }, root, 'validate')).code).toBe(0);
  });
});
