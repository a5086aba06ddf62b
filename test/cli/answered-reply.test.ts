import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../docs/shell-words.ts';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const NO_ANSWER = '{ to: minister, outcome: no-answer, asked: 2024-05-02, channel: e-mail }';
const ANSWER = 'to: minister, outcome: answered, asked: 2024-05-02, answered: 2024-05-03';
const LETTER = 'Dear desk,\n\nwe stand by what the minister said.\n\nPress office\n';

/** A desk that looks at quotations, too, with an answer in a check of its own. */
function deskWith(reply: string): string {
  const check = CHECK.replace(NO_ANSWER, reply);
  expect(check).toContain(reply);
  return scratchProject({
    [FILE]: check,
    'letter.txt': LETTER,
    'factwright.yaml': SETTINGS.replace(/^#.*\n.*\n/m, ''),
  });
}

async function findings(root: string): Promise<string> {
  const { stdout } = await factwright(root, 'validate', '--level', 'source-archived=off');
  const blocks = stdout.split('\n\n').filter((block) => /repl|minister`|letter|answer/.test(block));
  return blocks.filter((block) => !block.includes('press-conference')).join('\n\n');
}

/** The command between backticks in a hint. */
function commandIn(text: string): string {
  return /`\S*factwright\S* (new source [^`]+)`/.exec(text)?.[1] ?? '';
}

test.each(['text: She stands by it.', 'text: She stands by it., quote: we stand by what the minister said'])(
  'an answer as { %s } is put right by the one command that its finding names',
  async (answer) => {
    const root = deskWith(`{ ${ANSWER}, ${answer} }`);
    const command = commandIn(await findings(root));
    expect(command).toBe(
      'new source answer-of-minister --kind correspondence --by minister --published 2024-05-03 --from FILE --in trawlers-in-reserve',
    );
    expect((await factwright(root, ...wordsOf(command.replace('FILE', 'letter.txt')))).code).toBe(0);
    expect(await findings(root)).not.toContain('interest-disclosed');
    const path = join(root, FILE);
    const shown = `{ ${ANSWER}, quote: we stand by what the minister said, source: answer-of-minister }`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(`{ ${ANSWER}, ${answer} }`, shown));
    expect(await findings(root)).toBe('');
  },
);

test('a letter that is defined, but that the reply does not name, is named in the hint', async () => {
  const root = deskWith(`{ ${ANSWER}, quote: we stand by what the minister said }`);
  const letter = ['--kind', 'correspondence', '--by', 'minister', '--published', '2024-05-03', '--from', 'letter.txt'];
  expect((await factwright(root, 'new', 'source', 'letter', ...letter, '--in', FILE)).code).toBe(0);
  expect(await findings(root)).toContain('→ Add `source: letter` to the reply.');
});

test('a letter needs its date or a file of it, and nothing is written before the rules would accept it', async () => {
  const root = scratchProject({ 'letter.txt': LETTER });
  const letter = ['new', 'source', 'letter', '--kind', 'correspondence', '--by', 'minister', '--title', 'A letter'];
  const { code, stderr } = await factwright(root, ...letter, '--in', FILE);
  expect([code, stderr]).toEqual([2, expect.stringContaining('it needs --published')]);
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(CHECK);
  const leaked = await factwright(root, ...letter, '--in', FILE, '--from', 'letter.txt');
  expect([leaked.code, await findings(root)]).toEqual([0, expect.not.stringContaining('error')]);
  const book = ['new', 'source', 'book', '--kind', 'book', '--by', 'minister', '--title', 'A book', '--in', FILE];
  expect((await factwright(root, ...book)).stderr).toContain('--title with --publisher or --published');
});
