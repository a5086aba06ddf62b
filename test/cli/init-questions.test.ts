import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder } from './empty-folder.ts';
import { HAS_TERMINAL, inTerminal } from './in-terminal.ts';

const ENTER = '\r';
const DOWN = '\u001B[B';

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
    const { code, screen } = await inTerminal(root, options, [['In which languages', ENTER]]);
    expect([code, screen.includes('Who publishes')]).toEqual([0, false]);
    expect(parse(readFileSync(join(root, 'factwright.yaml'), 'utf8')).languages).toEqual(['en']);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Escape', '\u001B'],
  ])('%s at a question leaves nothing behind', async (_, key) => {
    const root = emptyFolder();
    const { code, screen } = await inTerminal(
      root,
      ['init'],
      [
        ['Who publishes', ENTER],
        ['At which address', key],
      ],
    );
    expect(code).toBe(2);
    expect(screen).toContain('factwright: Cancelled. Nothing was written.');
    expect(readdirSync(root)).toEqual([]);
  });
});
