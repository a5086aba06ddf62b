import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../cli/empty-folder.ts';
import { factwrightWith, type Outcome } from '../cli/scratch-project.ts';
import { wordsOf } from './shell-words.ts';

const TUTORIAL = readFileSync('docs/tutorial.md', 'utf8');
const CHECK = 'factchecks/dark-lighthouses.yaml';

/** What a reader does, block by block. */
const steps = [...TUTORIAL.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(({ 1: language = '', 2: text = '', index }) => ({
  language,
  text,
  // A file is named just before it is shown.
  file: /`([\w-]+\.\w+)`:\n\n$/.exec(TUTORIAL.slice(0, index))?.[1],
  place: placeIn(TUTORIAL.slice(0, index).trimEnd().split('\n\n').at(-1) ?? ''),
}));

/** Where a block goes: in place of the lines that the sentence before it names, of all from one of them on, or of the same keys. */
interface Place {
  readonly lines: readonly string[];
  readonly reach: 'line' | 'paragraph' | 'end';
}

function placeIn(said: string): Place {
  const [, named = ''] = /in place of ([^]*)$/.exec(said.replaceAll('\n', ' ')) ?? [];
  const reach = /all lines from .* on:$/.test(named) ? 'end' : /lines from .* on\b/.test(named) ? 'paragraph' : 'line';
  return { lines: [...named.matchAll(/`((?:# )?[a-z]+:)`/g)].map(([, line = '']) => line), reach };
}

/** Puts a block into a file as the tutorial says. */
function edited(text: string, block: string, { lines, reach }: Place): string {
  const [first, ...others] = lines;
  if (first === undefined) return withKeys(text, block);
  const rows = text.split('\n');
  const at = rows.findIndex((row) => row.startsWith(first));
  expect({ first, isThere: at >= 0 }).toEqual({ first, isThere: true });
  const end = reach === 'line' ? at + 1 : reach === 'end' ? rows.length : rows.indexOf('', at);
  const rest = rows.slice(end).filter((row) => !others.some((line) => row.startsWith(line)));
  return [...rows.slice(0, at), block.trimEnd(), ...rest, ''].join('\n');
}

/** Puts a block of keys in place of those that are there, as an editor would. */
function withKeys(text: string, block: string): string {
  const parts = block.split(/^(?=\w)/m).filter((part) => part.trim() !== '');
  return parts.reduce((before, part) => {
    const [key = ''] = part.split(':', 1);
    const there = new RegExp(`^${key}:.*\\n(?:[ \\t#].*\\n|\\n(?=[ ]))*`, 'm');
    expect({ key, isThere: there.test(before) }).toEqual({ key, isThere: true });
    return before.replace(there, () => `${part.trimEnd()}\n\n`);
  }, text);
}

/** Published on the day on which its sources were read, as the tutorial says. */
function withToday(block: string): string {
  return block.replace(/^published: .*/m, 'published: 2026-11-23');
}

async function run(root: string, command: string): Promise<Outcome> {
  const [program, name, ...argv] = wordsOf(command);
  expect([program, name]).toEqual(['npx', 'factwright']);
  return factwrightWith({ interrupted: () => Promise.resolve() }, root, ...argv);
}

/** As somebody whose name git knows; nothing else of this machine's settings counts. */
function git(root: string, command: string): void {
  const names = ['-c', 'user.name=x', '-c', 'user.email=x@desk.example'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', [...names, ...wordsOf(command).slice(1)], { cwd: root, env, stdio: 'pipe' });
}

test('the tutorial leads to a published check with a verified quotation, with every command as it stands', async () => {
  const root = emptyFolder();
  let last = '';
  for (const { language, text, file, place } of steps) {
    if (file !== undefined) writeFileSync(join(root, file), text);
    else if (language === 'yaml')
      writeFileSync(join(root, CHECK), edited(readFileSync(join(root, CHECK), 'utf8'), withToday(text), place));
    // What a block says of a command is what it says after this block.
    else if (language === 'text')
      expect(last + (await run(root, 'npx factwright validate')).stdout).toContain(text.trimEnd());
    for (const command of language === 'sh' ? text.trim().split('\n') : []) {
      if (/^(?:mkdir|npm) /.test(command)) continue;
      if (command.startsWith('git ')) {
        git(root, command);
        continue;
      }
      const { code, stdout, stderr } = await run(root, command);
      const said = code === 0 ? '' : `${stdout}${stderr}`;
      expect({ command, code, said }).toEqual({ command, code: 0, said: '' });
      last = stdout;
    }
  }
  const { stdout } = await run(root, 'npx factwright evidence --format json');
  const { quotations } = JSON.parse(stdout).checks['dark-lighthouses'];
  expect(quotations.map(({ result }: { result: string }) => result)).toEqual(['exact', 'exact', 'exact']);
  expect(readFileSync(join(root, 'site/dark-lighthouses/index.html'), 'utf8')).toContain(
    'Three lighthouses of Veldania were dark in 2024',
  );
  // The keys of the tutorial are those of the draft, not others beside them.
  const whole = readFileSync(join(root, CHECK), 'utf8');
  expect(whole.match(/^claims:/gm)).toHaveLength(1);
  // As the tutorial ends: the file changes only with a correction.
  writeFileSync(join(root, CHECK), whole.replace(/^  rating: .*/m, '  rating: unproven'));
  expect((await run(root, 'npx factwright validate --base main')).stdout).toContain('change-is-corrected');
  // What was said to go is gone.
  expect(whole).not.toMatch(/^# (?:published|editors|conflicts|evidence|replies|searches|verdict):/m);
}, 60_000);
