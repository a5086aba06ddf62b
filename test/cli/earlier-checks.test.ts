import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { problemsBySchema } from '../render/schema-of.ts';
import { CHECK, factwright, scratchProject, TRANSLATION } from './scratch-project.ts';

const BOATS = 'No vessel of the Ministry of Fisheries entered the reserve.';
const OTHERS = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    `factchecks/bridge-${index}.yaml`,
    CHECK.replace(/^title: .*/, `title: Bridge ${index} was not closed`)
      .replaceAll(BOATS, `The bridge number ${index} over the Sel is closed for good.`)
      .replace('not one of our vessels has been inside', `bridge ${index} is closed`),
  ]),
);

/** Searches in a project, with a cache of its own. */
async function found(root: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { code, stdout } = await factwright(root, 'search', '--format', 'json', '--cache-dir', cacheFor(root), ...argv);
  expect(code).toBe(0);
  const report: unknown = JSON.parse(stdout);
  expect(problemsBySchema('search', report)).toEqual([]);
  return (report as { readonly found: readonly { readonly id: string }[] }).found.map(({ id }) => id);
}

function cacheFor(root: string): string {
  const folder = `${root}-cache`;
  if (!existsSync(folder)) onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('says which earlier check is about the claim, and why', async () => {
  const root = scratchProject(OTHERS);
  const { code, stdout } = await factwright(
    root,
    'search',
    '--no-cache',
    'did boats of the fisheries ministry enter the reserve?',
  );
  expect(code).toBe(0);
  expect(stdout).toContain("trawlers-in-reserve: The ministry's trawlers did enter the marine reserve\n");
  expect(stdout).toContain(`  “${BOATS}” (Oren Vask, Minister of Fisheries)\n`);
  expect(stdout).toMatch(/ {2}\d+ %: same words \(.*reserve.*\)/);
  expect(stdout).toContain('  factchecks/trawlers-in-reserve.yaml\n');
});

test('says that there is none', async () => {
  const { code, stdout } = await factwright(
    scratchProject(OTHERS),
    'search',
    '--no-cache',
    'the price of coffee in Tamrun',
  );
  expect(code).toBe(0);
  expect(stdout).toBe('None of 13 fact checks seems to be about this claim. `--all` shows the nearest.\n');
});

test('says so where there is one check, or none', async () => {
  const [one, none] = [scratchProject(), scratchProject({ 'factchecks/trawlers-in-reserve.yaml': 'title: [' })];
  const query = ['search', '--no-cache', 'the price of coffee in Tamrun'];
  expect((await factwright(one, ...query)).stdout).toMatch(
    /^The only fact check does not seem to be about this claim\./,
  );
  expect((await factwright(none, ...query)).stdout).toBe('There is no fact check to search among.\n');
});

test('looks for what a draft judges among all others', async () => {
  const draft = CHECK.replace('status: published', 'status: draft');
  const root = scratchProject({ ...OTHERS, 'factchecks/again.yaml': draft });
  expect(await found(root, '--claim', 'again')).toEqual(['trawlers-in-reserve']);
  expect(await found(root, '--claim', 'factchecks/trawlers-in-reserve.yaml')).toEqual(['again']);
});

test('a translation is found in its own language', async () => {
  const root = scratchProject({ ...OTHERS, 'factchecks/kutter.yaml': TRANSLATION });
  expect((await found(root, 'waren Schiffe des Ministeriums im Reservat?'))[0]).toBe('kutter');
});

test('a check that is changed, added, removed or renamed is found as it is now', async () => {
  const root = scratchProject(OTHERS);
  const query = 'lighthouse of Cape Idris was sold to a foreign company';
  expect(await found(root, query)).toEqual([]);
  const sold = CHECK.replaceAll(BOATS, 'The lighthouse of Cape Idris was sold to foreigners.');
  writeFileSync(join(root, 'factchecks/lighthouse.yaml'), sold);
  expect(await found(root, query)).toEqual(['lighthouse']);
  writeFileSync(join(root, 'factchecks/lighthouse.yaml'), sold.replace('Oren Vask', 'Piet Marrow'));
  expect((await found(root, 'what Marrow says of the lighthouse'))[0]).toBe('lighthouse');
  rmSync(join(root, 'factchecks/lighthouse.yaml'));
  expect(await found(root, query)).toEqual([]);
  writeFileSync(join(root, 'factchecks/cape-idris.yaml'), sold);
  expect(await found(root, query)).toEqual(['cape-idris']);
});

test('a shared party that is called otherwise now is found so', async () => {
  const shared = (name: string): string => `minister: { name: ${name}, kind: person, role: Minister of Fisheries }\n`;
  const check = CHECK.replace(/ {2}minister: \{.*\n/, '');
  const root = scratchProject({
    ...OTHERS,
    'factchecks/trawlers-in-reserve.yaml': check,
    'factchecks/_parties.yaml': shared('Oren Vask'),
  });
  await found(root, 'Vask');
  writeFileSync(join(root, 'factchecks/_parties.yaml'), shared('Ilse Vandermoor'));
  const { stdout } = await factwright(root, 'search', '--all', '--cache-dir', cacheFor(root), 'Vandermoor reserve');
  expect(stdout).toMatch(/^trawlers-in-reserve: /);
  expect(stdout).toContain('(Ilse Vandermoor, Minister of Fisheries)');
  expect(stdout).toContain('same words (vandermoor');
});

test('a cache that was cut off or changed is made again', async () => {
  const root = scratchProject(OTHERS);
  const query = 'vessels of the fisheries ministry entered the reserve';
  const before = await found(root, query);
  const files = readdirSync(cacheFor(root), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('-of-'),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const damage of [
    (path: string) => truncateSync(path, 40),
    (path: string) => writeFileSync(path, ''),
    (path: string) => writeFileSync(path, Buffer.alloc(5000, 255)),
    (path: string) => writeFileSync(path, readFileSync(path, 'latin1').replace('"id":', '#id":'), 'latin1'),
  ]) {
    for (const name of files) damage(join(cacheFor(root), name));
    expect(await found(root, query)).toEqual(before);
  }
  expect(readFileSync(join(cacheFor(root), files[0] ?? '')).length).toBeGreaterThan(5000);
});

test('what cannot be read is left out', async () => {
  const root = scratchProject({ ...OTHERS, 'factchecks/broken.yaml': 'title: [' });
  expect(await found(root, 'vessels of the fisheries ministry entered the reserve')).toEqual(['trawlers-in-reserve']);
  const { code, stderr } = await factwright(root, 'search', '--no-cache', '--claim', 'broken');
  expect(code).toBe(2);
  expect(stderr).toContain('cannot be read as a fact check');
});

test.each([
  [[], 'There is nothing to search for.'],
  [['--claim', 'trawlers-in-reserve', 'words'], 'cannot be searched for together'],
  [['--most', '0', 'words'], '--most takes a whole number from 1 on.'],
])('%j is refused', async (argv, message) => {
  const { code, stderr } = await factwright(scratchProject(), 'search', ...argv);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

const FEED = JSON.stringify({
  '@type': 'ClaimReview',
  url: 'https://facts.example/harbour',
  claimReviewed: 'The harbour tax in Port Halvick was tripled in 2021.',
  name: 'No, the harbour tax did not triple',
  datePublished: '2021-05-06',
  author: { '@type': 'Organization', name: 'Veldania Facts' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Denny Strake' } },
  reviewRating: { '@type': 'Rating', alternateName: 'Half wrong' },
});

test('with --in it searches the reviews of others, and says whose and where', async () => {
  const root = scratchProject({ ...OTHERS, 'others.json': FEED });
  const ask = ['did Strake say that the harbour tax in Port Halvick tripled?', '--in', 'others.json'];
  const { code, stdout } = await factwright(root, 'search', '--cache-dir', cacheFor(root), ...ask);
  expect(code).toBe(0);
  expect(stdout).toContain('Veldania Facts: No, the harbour tax did not triple\n');
  expect(stdout).toContain('  rated “Half wrong”: https://facts.example/harbour\n');
  expect(await found(root, ...ask)).toEqual(['https://facts.example/harbour']);
  // What another file says is read, whatever was kept of the first one.
  writeFileSync(join(root, 'others.json'), FEED.replaceAll('harbour', 'bicycle'));
  expect(await found(root, 'did the bicycle tax in Port Halvick triple in 2021?', '--in', 'others.json')).toEqual([
    'https://facts.example/bicycle',
  ]);
});

test('a file in which no review is found is told of, and the project searched all the same', async () => {
  const root = scratchProject({ ...OTHERS, 'others.json': '{}' });
  const ask = ['did boats of the fisheries ministry enter the reserve?', '--no-cache', '--in', 'others.json'];
  const { code, stdout, stderr } = await factwright(root, 'search', ...ask);
  expect(code).toBe(0);
  expect(stdout).toContain('trawlers-in-reserve');
  expect(stderr).toContain('others.json');
});
