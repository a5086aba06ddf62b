import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { git } from '../../cli/empty-folder.ts';
import { CHECK, factwrightWith, scratchProject, SETTINGS } from '../../cli/scratch-project.ts';
import { pdfOf } from '../../snapshots/pdf.ts';
import { wordsOf } from '../shell-words.ts';
import { readCodeBlocks } from './code-blocks.ts';
import { RUN, TRIED } from './tried-by.ts';

/** What the commands of a page find besides the desk of all tests. */
const BESIDES: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  'docs/snapshots.md': {
    'log.pdf': pdfOf([[[700, 'A trawler was inside.']]]),
    'novel.txt': 'They sailed at night.\n',
    'factchecks/trawlers-in-reserve.yaml': CHECK.replace(
      'source: radar-record }',
      'source: radar-record }\n  night: { claim: no-entry, stance: rebuts, shows: They sailed., source: novel, quote: They sailed at night }',
    ).replace('sources:\n', 'sources:\n  novel: { kind: book, by: harbour-office, title: A novel, published: 2023 }\n'),
  },
  'docs/importing.md': {
    'old-site.json': JSON.stringify([
      { '@type': 'ClaimReview', claimReviewed: 'The ferry to Sel was sold.', reviewRating: { alternateName: 'No' } },
    ]),
    'old.csv': 'Statement,Verdict,Day,Who\nThe quay of Sel sank.,Wrong,2018-02-03,Oren Vask\n',
    'labels.yaml': 'No: "false"\n',
  },
  'docs/publishing/translations.md': { 'factwright.yaml': SETTINGS.replace('[en]', '[en, de]') },
  // Something to be known.
  'docs/ci.md': { 'factchecks/known.yaml': CHECK.replace('\nconflicts: none', '') },
  'docs/exceptions.md': { 'factchecks/known.yaml': CHECK.replace('\nconflicts: none', '') },
};

/** These ask addresses, which no test does; whether they exist is asked of all commands. */
const ASKS_ADDRESSES = /^npx factwright (?:links|capture(?: --public-archive)?)$/;

const BLOCKS = readCodeBlocks().filter(({ path, index }) => TRIED[path]?.[index]?.[1] === RUN);

test.each(BLOCKS)(
  'the commands of $path (block $index) run as they stand',
  { timeout: 60_000 },
  async ({ path, text }) => {
    const root = deskOf(path);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +#.*$/, ''));
    if (!lines.every((line) => /^npx (?:--no -- )?factwright [^|<>;&$]*$/.test(line))) return inShell(root, text);
    for (const line of lines.filter((one) => !ASKS_ADDRESSES.test(one))) {
      const argv = wordsOf(line.replace(/^npx (?:--no -- )?factwright /, ''));
      const { code, stdout, stderr } = await factwrightWith({ interrupted: () => Promise.resolve() }, root, ...argv);
      expect({ line, code, said: code === 0 ? '' : stdout + stderr }).toEqual({ line, code: 0, said: '' });
    }
  },
);

/** A desk in a repository, whose main branch is known from elsewhere. */
function deskOf(path: string): string {
  const root = scratchProject(BESIDES[path]);
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'Published');
  git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  return root;
}

/** Runs a block by a shell, whose `npx` knows one program. */
function inShell(root: string, text: string): void {
  const npx = join(root, 'bin/npx');
  mkdirSync(join(root, 'bin'));
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${process.cwd()}/bin/factwright.js" "$@"\n`);
  chmodSync(npx, 0o755);
  const env = { ...process.env, PATH: `${root}/bin:${process.env['PATH'] ?? ''}` };
  execFileSync('sh', ['-eu', '-c', text], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 50_000 });
}
