import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './empty-folder.ts';
import { HAS_TERMINAL, inTerminal } from './in-terminal.ts';

const ENTER = '\r';
const DOWN = '\u001B[B';
const ESCAPE = '\u001B';

describe.skipIf(!HAS_TERMINAL)('init in a terminal (needs script of util-linux)', { timeout: 60_000 }, () => {
  test('asks four questions, says what is wrong with an answer, and writes what was said', async () => {
    const root = emptyFolder();
    const { code, screen } = await inTerminal(
      root,
      ['init'],
      [
        ['Who publishes', `Harbour desk${ENTER}`],
        ['At which address', `javascript:1${ENTER}`],
        ['Give a whole address', `\u0015desk.example${ENTER}`],
        ['In which languages', `German, en${ENTER}`],
        ['On which rating scale', `${DOWN}${ENTER}`],
        ['Languages: German, en', ENTER],
      ],
    );
    expect(screen).toContain('Next:');
    expect(code).toBe(0);
    expect(parse(readFileSync(join(root, 'factwright.yaml'), 'utf8'))).toMatchObject({
      publisher: { name: 'Harbour desk' },
      site: { url: 'https://desk.example/' },
      languages: ['de', 'en'],
      scale: expect.not.stringMatching(/^standard$/),
    });
  });

  test('asks only what no option says', async () => {
    const root = emptyFolder();
    const options = ['init', '--publisher', 'Harbour desk', '--url', 'desk.example', '--scale', 'standard'];
    const { code, screen } = await inTerminal(root, options, [
      ['In which languages', ENTER],
      ['Is all of this right', ENTER],
    ]);
    expect([code, screen.includes('Who publishes')]).toEqual([0, false]);
    expect(parse(readFileSync(join(root, 'factwright.yaml'), 'utf8')).languages).toEqual(['en']);
  });

  test('languages behind the suggestion are added to it', async () => {
    const root = emptyFolder();
    const options = ['init', '--publisher', 'Harbour desk', '--url', 'desk.example', '--scale', 'standard'];
    const { code } = await inTerminal(root, options, [
      ['In which languages', `, fr${ENTER}`],
      ['Languages: en, fr', ENTER],
    ]);
    expect(code).toBe(0);
    expect(parse(readFileSync(join(root, 'factwright.yaml'), 'utf8')).languages).toEqual(['en', 'fr']);
  });

  test('Escape goes back to the question before, and an answer that is chosen at the end is asked again', async () => {
    const root = emptyFolder();
    const { code } = await inTerminal(
      root,
      ['init', '--scale', 'standard'],
      [
        ['Who publishes', `Harbor desk${ENTER}`],
        ['At which address', ESCAPE],
        ['Who publishes', `\u0015Harbour desk${ENTER}`],
        ['At which address', ENTER],
        ['In which languages', ENTER],
        ['Languages: en', `${DOWN}${DOWN}${ENTER}`],
        ['At which address', `desk.example${ENTER}`],
        ['Address: desk.example', ENTER],
      ],
    );
    expect(code).toBe(0);
    expect(parse(readFileSync(join(root, 'factwright.yaml'), 'utf8'))).toMatchObject({
      publisher: { name: 'Harbour desk' },
      site: { url: 'https://desk.example/' },
    });
  });

  test('Ctrl-C at a question leaves nothing behind', async () => {
    const root = emptyFolder();
    const { code, screen } = await inTerminal(
      root,
      ['init'],
      [
        ['Who publishes', ENTER],
        ['At which address', '\u0003'],
      ],
    );
    expect(code).toBe(2);
    expect(screen).toContain('factwright: Cancelled. Nothing was written.');
    expect(readdirSync(root)).toEqual([]);
  });
});
