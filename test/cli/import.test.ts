import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsBySchema } from '../render/schema-of.ts';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const OWN = SETTINGS.replace('  policies:', '  url: https://desk.example/\n  policies:');

interface Given {
  readonly number: number;
  readonly claim?: string;
  readonly label?: string;
  readonly host?: string;
  readonly language?: string;
  readonly more?: object;
}

/** A review as an older site of the desk has it. */
function review({ number, claim, label = 'False', host = 'desk.example', language, more = {} }: Given): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `https://${host}/2019/check-${number}`,
    claimReviewed: claim ?? `Ferry number ${number} to the island of Sel was sold in secret.`,
    datePublished: `2019-05-${String(1 + (number % 28)).padStart(2, '0')}`,
    ...(language === undefined ? {} : { inLanguage: language }),
    author: { '@type': 'Organization', name: 'Harbour desk', url: `https://${host}/` },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1 + (number % 5),
      bestRating: 5,
      worstRating: 1,
      alternateName: label,
    },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: '2019-04-30',
      author: { '@type': 'Person', name: `Speaker ${number % 7}` },
      appearance: [`https://paper.example/${number}`],
    },
    ...more,
  };
}

function projectWith(reviews: readonly object[], files: Readonly<Record<string, string>> = {}): string {
  const root = scratchProject({ 'factwright.yaml': OWN, ...files });
  writeFileSync(join(root, 'old.json'), JSON.stringify(reviews));
  return root;
}

async function imported(root: string, ...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await factwright(root, 'import', 'old.json', ...argv);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** A review as it goes in and out. */
interface Review {
  readonly url?: string;
  readonly sameAs?: string;
  readonly claimReviewed: string;
  readonly datePublished: string;
  readonly dateModified?: string;
  readonly reviewRating: Readonly<Record<string, unknown>>;
  readonly itemReviewed: Readonly<Record<string, unknown>>;
}

/** Every file below a folder, with its text. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const all = readdirSync(join(root, 'factchecks'), { recursive: true, withFileTypes: true });
  const paths = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.toSorted().map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

describe('older reviews', () => {
  test('become checks that are valid, with one note each', async () => {
    const root = projectWith(Array.from({ length: 300 }, (_, number) => review({ number })));
    expect(await imported(root)).toBe('300 reviews: 300 written to factchecks/imported.\n');
    const { code, stdout } = await factwright(root, 'validate', '--format', 'json', 'factchecks/imported');
    const { errors, warnings, diagnostics } = JSON.parse(stdout);
    expect([code, errors, warnings]).toEqual([0, 0, 0]);
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual(Array(300).fill('import-completed'));
  });

  test('are not imported again, and no file changes', async () => {
    const root = projectWith([1, 2, 3].map((number) => review({ number })));
    await imported(root);
    const before = filesIn(root);
    expect(await imported(root)).toBe('3 reviews: 0 written to factchecks/imported, 3 already there.\n');
    expect(filesIn(root)).toEqual(before);
  });

  test('that were imported in part before get what they would have got at once', async () => {
    const all = Array.from({ length: 40 }, (_, number) =>
      review({ number, claim: `The ferry was sold ${number % 9} times.` }),
    );
    const [whole, parted] = [projectWith(all), projectWith(all.slice(0, 17))];
    await imported(whole);
    await imported(parted);
    mkdirSync(join(parted, 'factchecks/imported/2019'), { recursive: true });
    writeFileSync(join(parted, 'factchecks/imported/2019/.half.yaml.0123456789abcdef01234567.tmp'), 'title: Ha');
    writeFileSync(join(parted, 'old.json'), JSON.stringify(all));
    await imported(parted);
    expect(filesIn(parted)).toEqual(filesIn(whole));
  });

  test('keep claim, label, numbers, dates, claimant and address on the way in and out', async () => {
    const odd = [
      review({ number: 1, label: 'Nonsense', more: { dateModified: '2019-06-01' } }),
      review({
        number: 2,
        more: { reviewRating: { alternateName: 'Wrong way', ratingValue: '1', bestRating: '1', worstRating: '9' } },
      }),
      review({
        number: 3,
        more: { itemReviewed: { '@type': 'Claim', author: { '@type': 'Organization', name: 'Sel Radio' } } },
      }),
      review({ number: 4, claim: 'It said: “no” # and 5 > 4 — {{ so }}', label: '- yes: no' }),
    ];
    const root = projectWith(odd);
    await imported(root);
    const { stdout } = await factwright(root, 'export', '--to', 'claimreview');
    const found: readonly Review[] = JSON.parse(stdout)['@graph'];
    for (const given of JSON.parse(JSON.stringify(odd)) as readonly Review[]) {
      const back = found.find(({ sameAs }) => sameAs === given.url);
      const { alternateName, ratingValue, bestRating, worstRating } = given.reviewRating;
      expect(back).toMatchObject({
        claimReviewed: given.claimReviewed,
        datePublished: given.datePublished,
        reviewRating: {
          alternateName,
          ratingValue: Number(ratingValue),
          bestRating: Number(bestRating),
          worstRating: Number(worstRating),
        },
        itemReviewed: { author: given.itemReviewed['author'] },
      });
      expect(back?.dateModified).toBe(given.dateModified);
      expect(back?.itemReviewed['datePublished']).toBe(given.itemReviewed['datePublished']);
    }
  });

  test('of other publishers are left out, and so are other languages', async () => {
    const root = projectWith([
      review({ number: 1 }),
      review({
        number: 2,
        host: 'other.example',
        more: { author: { name: 'Other desk', url: 'https://other.example' } },
      }),
      review({ number: 3, language: 'sv' }),
    ]);
    const said = await imported(root, '--report', 'report.json');
    expect(said).toMatch(/3 reviews: 1 written to factchecks\/imported, 2 left out/);
    expect(said).toMatch(/another publisher.*search --in/);
    expect(said).toMatch(/does not have: sv.*old\.json, number 3/);
    expect(await imported(root, '--publisher', 'other.example')).toMatch(/1 written/);
  });

  test('without a day become drafts, and without a claim nothing', async () => {
    const root = projectWith([
      review({ number: 1, more: { datePublished: undefined } }),
      review({ number: 2, claim: '' }),
    ]);
    const said = await imported(root);
    expect(said).toMatch(/1 of them are drafts/);
    expect(said).toMatch(/which claim was checked.*number 2/);
    expect(Object.keys(filesIn(root))).toContainEqual(expect.stringMatching(/imported\/undated\//));
  });

  test('report what became of each', async () => {
    const root = projectWith([review({ number: 1, label: 'So so' }), review({ number: 2, claim: '' })]);
    writeFileSync(join(root, 'empty.html'), '<p>Nothing</p>');
    expect((await factwright(root, 'import', 'old.json', 'empty.html', '--report', 'report.json')).code).toBe(0);
    const report = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'));
    expect(problemsBySchema('import', report)).toEqual([]);
    expect(report.outcomes.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'written',
      'left-out',
      'no-review',
    ]);
    expect(report.outcomes[0].unrated).toBe('So so');
  });

  test('of a dry run are told, and nothing is written', async () => {
    const root = projectWith([review({ number: 1 })]);
    const before = filesIn(root);
    expect(await imported(root, '--dry-run')).toMatch(/1 would be written/);
    expect(filesIn(root)).toEqual(before);
  });

  test('get the ratings that a file of labels gives them', async () => {
    const root = projectWith([review({ number: 1, label: 'Pants on fire' }), review({ number: 2, label: 'Hm' })]);
    writeFileSync(join(root, 'labels.yaml'), 'pants on FIRE: "false"\nHm: none\n');
    expect(await imported(root, '--labels', 'labels.yaml')).toMatch(/"Hm": none # 1 review\n/);
    const texts = Object.values(filesIn(root));
    expect(texts.filter((text) => text.includes('label: Pants on fire'))).toEqual([
      expect.stringContaining('rating: "false"'),
    ]);
    expect(texts.filter((text) => text.includes('label: Hm'))).toEqual([expect.not.stringContaining('\nverdict:')]);
  });

  test('get the rating that their label was given in an earlier import', async () => {
    const root = projectWith([review({ number: 1, label: 'Pants on fire' }), review({ number: 2, label: 'Hm' })]);
    writeFileSync(join(root, 'labels.yaml'), 'Pants on fire: "false"\nHm: mixed\n');
    await imported(root, '--labels', 'labels.yaml');
    writeFileSync(
      join(root, 'old.json'),
      JSON.stringify([review({ number: 3, label: 'Pants on Fire' }), review({ number: 4, label: 'Hm' })]),
    );
    writeFileSync(join(root, 'labels.yaml'), 'Hm: "true"\n');
    expect(await imported(root, '--labels', 'labels.yaml')).not.toMatch(/Labels without/);
    const ratings = Object.values(filesIn(root)).map(
      (text) => `${/ label: (.*)/.exec(text)?.[1] ?? ''} ${/ rating: (.*)/.exec(text)?.[1] ?? ''}`,
    );
    expect(ratings.filter((each) => /Fire|Hm/i.test(each)).sort()).toEqual([
      'Hm "true"',
      'Hm mixed',
      'Pants on Fire "false"',
      'Pants on fire "false"',
    ]);
    writeFileSync(join(root, 'old.json'), JSON.stringify([review({ number: 5, label: 'Hm' })]));
    expect(await imported(root)).toMatch(/Labels without[^]*"Hm"/);
  });

  test('in a table are read by a map of its columns', async () => {
    const root = projectWith([]);
    writeFileSync(join(root, 'old.csv'), 'Statement,Verdict,Day\n"The quay, it is said, sank.",Wrong,2018-02-03\n');
    const { stdout } = await factwright(
      root,
      'import',
      'old.csv',
      '--columns',
      'claim=Statement,label=Verdict,published=Day',
    );
    expect(stdout).toMatch(/1 review: 1 written/);
    expect(Object.values(filesIn(root)).join('\n')).toContain('summary: The quay, it is said, sank.');
  });
});

describe('a review of a claim that is there', () => {
  const SAME = 'No vessel of the Ministry of Fisheries entered the reserve!';

  test('becomes a check that names the other one', async () => {
    const root = projectWith([review({ number: 1, claim: SAME })]);
    expect(await imported(root)).toMatch(/1 are of the same claim/);
    expect(Object.values(filesIn(root)).join('\n')).toContain('related: [trawlers-in-reserve]');
  });

  test('fills its empty places where that is asked for, and leaves all else as it was', async () => {
    const root = projectWith([review({ number: 1, claim: SAME })], {
      'factchecks/trawlers-in-reserve.yaml': `# Ours.\n${CHECK}`,
    });
    expect(await imported(root, '--merge')).toMatch(/0 written to factchecks\/imported, 1 merged/);
    const after = filesIn(root)['factchecks/trawlers-in-reserve.yaml'];
    const added = `  appearances: ["https://paper.example/1"]\n`;
    expect(after).toContain(added);
    expect(after?.replace(added, '')).toBe(`# Ours.\n${CHECK}`);
    expect(await imported(root, '--merge')).toMatch(/1 already there/);
  });
});

describe('what cannot be imported', () => {
  test.each([
    ['an address', ['https://desk.example/feed.json'], /only files are read/],
    ['a file that is not there', ['none.json'], /There is no file/],
    ['a folder', ['factchecks'], /is not a regular file/],
    ['a column that no review has', ['old.json', '--columns', 'price=Price'], /No field of a review/],
  ])('%s ends the command', async (_, argv, message) => {
    const { code, stderr } = await factwright(projectWith([]), 'import', ...argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('a folder outside of the fact checks is refused', async () => {
    const { code } = await factwright(projectWith([]), 'import', 'old.json', '--to', '../elsewhere');
    expect(code).toBe(2);
  });
});
