import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factwright, scratchProject } from './scratch-project.ts';

/** What each line, complete up to its end, goes on with; `…` for files. */
const LINES: readonly (readonly [line: string, words: readonly string[]])[] = [
  ['factwright va', ['validate']],
  ['factwright re', ['render', 'report']],
  ['factwright completion ', ['bash', 'fish', 'zsh']],
  ['factwright explain second-r', ['second-reader']],
  ['factwright explain plain', ['plain-yaml']],
  ['factwright scale sta', ['standard']],
  ['factwright schema fact', ['factcheck']],
  ['factwright render --fo', ['--for', '--force']],
  ['factwright render a.yaml --t', ['--to']],
  ['factwright render --to m', ['markdown']],
  ['factwright rules --format ', ['json', 'markdown', 'text']],
  ['factwright validate --format sa', ['sarif']],
  ['factwright validate --max', ['--max-warnings']],
];

function isThere(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout, stderr } = await factwright('/', 'completion', shell);
  expect([code, stderr]).toEqual([0, '']);
  const path = join(scratchProject(), `factwright.${shell}`);
  writeFileSync(path, stdout);
  return path;
}

function sorted(output: string): readonly string[] {
  return [...new Set(output.split('\n').filter((line) => line !== ''))].toSorted();
}

describe.skipIf(!isThere('bash'))('bash', () => {
  const ask = (script: string, line: string): readonly string[] => {
    const words = line.split(' ');
    const program = `source "$1"; complete -p factwright >/dev/null || exit 3; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _factwright; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return sorted(
      execFileSync('bash', ['--norc', '--noprofile', '-c', program, 'bash', script, ...words], { encoding: 'utf8' }),
    );
  };

  test.each(LINES)('%s', async (line, words) => {
    expect(ask(await scriptFor('bash'), line)).toEqual(words);
  });

  test('offers files where an option or a command wants them, and values after `=`', async () => {
    const script = await scriptFor('bash');
    expect(ask(script, 'factwright render --out ')).toEqual([]);
    expect(ask(script, 'factwright validate ')).toEqual([]);
    expect(ask(script, 'factwright render --to = h')).toEqual(['html']);
    expect(ask(script, 'factwright render --to =')).toEqual(['claimreview', 'html', 'json', 'markdown', 'pdf']);
  });
});

describe.skipIf(!isThere('zsh'))('zsh', () => {
  /** The completion system needs a terminal: its functions are replaced by ones that print. */
  const PROGRAM = `compdef() {}; _files() { print -r -- '…' }; compadd() { shift; print -rl -- "$@" }
_describe() { print -rl -- "\${(@)\${(@P)2}%%:*}" }
source "$1"; shift; words=("$@"); CURRENT=$#; _factwright`;

  test.each(LINES)('%s', async (line, words) => {
    const script = await scriptFor('zsh');
    const asked = line.split(' ');
    const output = execFileSync('zsh', ['-f', '-c', PROGRAM, 'zsh', script, ...asked], { encoding: 'utf8' });
    const last = asked.at(-1) ?? '';
    expect(sorted(output).filter((word) => word.startsWith(last))).toEqual(words);
  });
});

describe.skipIf(!isThere('fish'))('fish', () => {
  test.each(LINES)('%s', async (line, words) => {
    const script = await scriptFor('fish');
    const output = execFileSync('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line], {
      encoding: 'utf8',
    });
    expect(sorted(output.replaceAll(/\t.*/g, ''))).toEqual(words);
  });
});

test('a shell that is not known is wrong usage', async () => {
  const { code, stderr } = await factwright('/', 'completion', 'tcsh');
  expect(code).toBe(2);
  expect(stderr).toContain('Allowed choices are bash, zsh, fish.');
});
