import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyToken, readDocuments } from '../../../scripts/docs-site/documents.ts';
import { callsIn, faultOfCall, OPTIONS, TOP_COMMANDS } from './parse-call.ts';

/** Every piece of code in the documentation that is a command, or holds some. */
const CODES = readDocuments().flatMap(({ path, tokens }) =>
  everyToken(tokens).flatMap((token) =>
    token.type === 'code' || token.type === 'codespan'
      ? [{ path, code: String(token['text']), isBlock: token.type === 'code' }]
      : [],
  ),
);

/** What is wrong with the calls of a piece of code; prose may name a command without what it has to be given. */
async function faultsOf({ path, code, isBlock }: (typeof CODES)[number]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const words of callsIn(code)) {
    const fault = await faultOfCall(words);
    if (
      fault === undefined ||
      (!isBlock && / missing(?: required)? argument|argument missing$|required option /.test(fault))
    )
      continue;
    faults.push(`${path}: factwright ${words.join(' ')}: ${fault}`);
  }
  return faults;
}

test('every command that the documentation shows is one of the program, with its options', async () => {
  expect((await Promise.all(CODES.map(faultsOf))).flat()).toEqual([]);
  expect(CODES.flatMap(({ code }) => callsIn(code)).length).toBeGreaterThan(150);
});

test('the README has a row for every command, which the page on them describes', () => {
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| (`factwright [^|]*) \|/gm)];
  const named = rows.flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(?:factwright )?([a-z ]+)`/g)].map(([, words = '']) => words),
  );
  expect(named.toSorted()).toEqual(TOP_COMMANDS.toSorted());
  const page = readFileSync('docs/commands.md', 'utf8');
  expect(named.filter((words) => !page.includes(`\n## \`factwright ${words}\`\n`))).toEqual([]);
});

/** Options of other programs, and custom properties of style sheets. */
const NOT_OURS =
  /^--(?:help|version|ignore-scripts|omit|save-dev|unshallow|spec|strict|all-errors|errors|delete|ink|soft|paper|tint|line|link|mark|serif|sans|factwright-rem|stdio|max-old-space-size)\b/;

test('every option that prose names is one of some command', () => {
  const named = CODES.filter(
    ({ path, isBlock }) => !isBlock && !path.startsWith('bench/') && path !== 'CHANGELOG.md',
  ).flatMap(({ path, code }) => [...code.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => ({ path, option })));
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter(({ option }) => !OPTIONS.has(option) && !NOT_OURS.test(option))).toEqual([]);
});

test('an option or a command that does not exist would be found', async () => {
  const [call = []] = callsIn('FOO=1 npx --no -- factwright validate --formt text | less');
  expect(call).toEqual(['validate', '--formt', 'text']);
  expect(await faultOfCall(call)).toContain('--formt');
  expect(await faultOfCall(['valdate'])).toContain('valdate');
  expect(await faultOfCall(['validate', '--format', 'xml'])).toContain('xml');
  expect(await faultOfCall(['new', 'source', '--in'])).toContain('argument missing');
});
