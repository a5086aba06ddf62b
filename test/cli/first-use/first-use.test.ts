import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install, type Installed } from './installed.ts';
import { AFTER, BEFORE, type Mistake } from './mistakes.ts';

const PAGE = `<!doctype html>
<title>Question hour of 3 March 2025</title>
<p>Minister Holt: “In 2024, not one of our lighthouses was dark for a single night.”</p>
`;
const QUOTE = 'In 2024, not one of our lighthouses was dark for a single night.';
const CHECK = 'factchecks/dark-lighthouses.yaml';

let desk: Installed;
beforeAll(() => {
  desk = install();
  writeFileSync(join(desk.root, 'question-hour.html'), PAGE);
}, 180_000);
afterAll(() => desk.remove(), 60_000);

/** What a newcomer types, one after the other, and what they are told; the installation is the first of eight commands at most. */
const STEPS: readonly { readonly args: readonly string[]; readonly told: readonly RegExp[] }[] = [
  {
    args: ['init', '--yes', '--publisher', 'Harbour desk', '--url', 'https://desk.example/checks/'],
    told: [/^new +factwright\.yaml$/m, /^Next:\n {2}npx factwright preview\n/m],
  },
  {
    args: [
      ...['new', 'dark-lighthouses', '--quote', QUOTE, '--speaker', 'Mira Holt', '--date', '3 March 2025'],
      ...['--source', 'https://assembly.example/2025-03-03', '--offline'],
    ],
    told: [
      /^Wrote factchecks\/dark-lighthouses\.yaml\.$/m,
      /^note: Nothing is stored of `assembly-example` yet\. `npx factwright capture --source dark-lighthouses\/assembly-example` stores/m,
    ],
  },
  {
    args: ['validate', 'dark-lighthouses'],
    told: [
      /`npx factwright capture --source dark-lighthouses\/assembly-example`, or a file that you saved/,
      /0 errors/,
    ],
  },
  {
    args: ['capture', '--source', 'dark-lighthouses/assembly-example', '--from', 'question-hour.html'],
    told: [/Stored `question-hour\.html` by hand\./, /^1 stored/m],
  },
  { args: ['validate'], told: [/0 errors/, /→ Under `editors`, name somebody/] },
];

/** Makes a mistake, and holds what is said to what it should say; the check is as before afterwards. */
function make({ args, edit, code, says }: Mistake): void {
  const file = join(desk.root, CHECK);
  const before = edit === undefined ? undefined : readFileSync(file, 'utf8');
  if (edit !== undefined && before !== undefined) {
    const after = before.replace(...edit);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  }
  const told = desk.factwright(args);
  if (before !== undefined) writeFileSync(file, before);
  expect([told.code, told.stdout + told.stderr]).toEqual([code, expect.any(String)]);
  for (const phrase of says) expect(told.stdout + told.stderr).toContain(phrase);
}

describe('a mistake before there is a project is answered with what to do', () => {
  test.each(BEFORE)('$mistake', { timeout: 60_000 }, (mistake) => {
    make(mistake);
    expect(existsSync(join(desk.root, 'factwright.yaml'))).toBe(false);
  });
});

describe('from the tarball in an empty folder, by options alone', () => {
  for (const [index, { args, told }] of STEPS.entries())
    test(`${index + 1}. factwright ${args.slice(0, 2).join(' ')}`, { timeout: 60_000 }, () => {
      const { code, stdout, stderr } = desk.factwright(args);
      expect([code, stdout + stderr]).toEqual([0, expect.any(String)]);
      for (const phrase of told) expect(stdout + stderr).toMatch(phrase);
    });

  test(
    '6. factwright preview shows the draft to who has its address, and ends at Ctrl-C',
    { timeout: 60_000 },
    async () => {
      const code = await desk.started(['preview'], /http:\/\/\S+\//, async (said) => {
        const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/\S+\//.exec(said) ?? [];
        const page = await fetch(new URL('dark-lighthouses/', address));
        expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('not one of our lighthouses')]);
        const stranger = await fetch(new URL('/dark-lighthouses/', address));
        expect([stranger.status, await stranger.text()]).toEqual([
          403,
          expect.stringContaining('Open the address that `factwright preview` has printed'),
        ]);
        const second = desk.factwright(['preview', '--port', new URL(address).port]);
        expect([second.code, second.stderr]).toEqual([2, expect.stringContaining('another program uses it')]);
        expect(second.stderr).toContain('Name another one with --port, or none.');
      });
      expect(code).toBe(0);
    },
  );

  test('7. factwright build makes the page', { timeout: 60_000 }, () => {
    const { code, stdout, stderr } = desk.factwright(['build', '--drafts']);
    expect([code, stdout + stderr]).toEqual([0, expect.stringContaining('Built 2 fact checks in site')]);
    expect(readFileSync(join(desk.root, 'site/dark-lighthouses/index.html'), 'utf8')).toContain('found in');
    expect(existsSync(join(desk.root, 'site/_headers'))).toBe(true);
    expect(STEPS.length + 3).toBeLessThanOrEqual(8);
  });
});

describe('a mistake at any later step is answered with what to do', () => {
  beforeAll(() => {
    mkdirSync(join(desk.root, 'mine'));
    writeFileSync(join(desk.root, 'mine/notes.txt'), 'mine\n');
    writeFileSync(
      join(desk.root, 'noise.bin'),
      Uint8Array.from({ length: 300 }, (_, index) => index % 256),
    );
  });

  test.each(AFTER)('$mistake', { timeout: 60_000 }, make);

  test('a stored file in which nothing can be read says so, and how to save it', { timeout: 60_000 }, () => {
    const { stdout } = desk.factwright([
      ...['capture', '--source', 'dark-lighthouses/assembly-example', '--from', 'noise.bin'],
      ...['--replace', '--dry-run'],
    ]);
    expect(stdout).toContain('No quotation can be looked for in it: it is not a page, a PDF,');
    expect(stdout).toContain('Save it as one of these.');
  });

  test('a site without any published check says what is in it, and how to see the drafts', { timeout: 60_000 }, () => {
    const { code, stdout } = desk.factwright(['build', '--out', 'public']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Built 0 fact checks in public')]);
    expect(stdout).toContain('only those with `status: published` are in the public site.');
    expect(stdout).toContain('`npx factwright preview` shows drafts');
  });
});
