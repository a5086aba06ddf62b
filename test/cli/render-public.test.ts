import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { DESK, filesOf, pairs, type Pair } from './desk-of-translations.ts';
import { CHECK, factwright, scratchProject } from './scratch-project.ts';

const COUNT = process.env['FACTWRIGHT_LONG'] === '1' ? 5_000 : 60;
const PATIENCE = COUNT * 500;

const FORMS = { html: '.html', markdown: '.md', claimreview: '.claimreview.json', json: '.json' };

/** What is said of a folder in which some have nothing to render, by form: one line. */
const LEFT_OUT: Readonly<Record<string, RegExp>> & { readonly html: RegExp } = {
  html: /^Left out \d+ checks that are not public: o0000, o0001, o0002 and [\d,]+ more\..*$/m,
  claimreview:
    /^Left out \d+ checks without a ClaimReview, .*: o0000 \(draft\), o0001 \(draft\), o0002 \([a-z ]+\) and [\d,]+ more\.$/m,
};

/** One check of a pair, as readers may find it. */
interface Expected {
  readonly id: string;
  readonly words: string;
  readonly shown: Pair['shown']['original'];
  readonly marked: string;
}

function expectedOf({ number, shown }: Pair): readonly Expected[] {
  return [
    { id: `o${number}`, words: `MO${number}`, shown: shown.original, marked: 'Withdrawn: ' },
    { id: `t${number}`, words: `MT${number}`, shown: shown.translation, marked: 'Retirada: ' },
  ];
}

/** The words of other checks in a text, by check. */
function namedIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/M[OT]\d{4}/g));
}

describe('originals and translations in every combination of statuses', () => {
  test(
    `of ${COUNT} pairs, nothing that is rendered says what is not public, or what was withdrawn as if it stood`,
    { timeout: PATIENCE },
    async () => {
      const all = pairs(COUNT);
      const root = scratchProject({ 'factwright.yaml': DESK, ...filesOf(all) });
      for (const to of Object.keys(FORMS)) {
        const { code, stderr } = await factwright(root, 'render', 'factchecks', '--out', 'site', '--to', to, '--force');
        expect(code).toBe(0);
        expect(stderr).toMatch(LEFT_OUT[to] ?? LEFT_OUT.html);
      }
      const checks = all.flatMap(expectedOf);
      const byWords = new Map(checks.map((check) => [check.words, check]));
      for (const check of checks) expectOutput(check, join(root, 'site'), byWords);
    },
  );

  test('a translation that is more public than its original stops the folder that holds it', async () => {
    const root = scratchProject({ 'factwright.yaml': DESK, ...filesOf(pairs(20)) });
    const { code, stderr } = await factwright(root, 'render', 'factchecks', '--out', 'site');
    expect(code).toBe(1);
    expect(stderr).not.toContain('its original is withdrawn');
    expect(stderr).toContain('The translation is `published`, but its original is a draft');
    expect(existsSync(join(root, 'site'))).toBe(false);
  });
});

function expectOutput(check: Expected, site: string, byWords: ReadonlyMap<string, Expected>): void {
  for (const [form, extension] of Object.entries(FORMS)) {
    const path = join(site, `${check.id}${extension}`);
    const isThere = check.shown === 'published' || (check.shown === 'withdrawn' && form !== 'claimreview');
    expect([path, existsSync(path)]).toEqual([path, isThere]);
    if (!isThere) continue;
    const text = readFileSync(path, 'utf8');
    expectOthers(text, check, byWords);
    if (check.shown === 'withdrawn') expectMarked[form]?.(text, check);
  }
}

/** Of other checks, a page names those that are public, by title; one that was withdrawn is marked. */
function expectOthers(text: string, { words }: Expected, byWords: ReadonlyMap<string, Expected>): void {
  for (const named of namedIn(text)) {
    const other = byWords.get(named);
    if (named === words || other === undefined) continue;
    // What a translation has from its original is the original's to say.
    expect([words, named, other.shown]).not.toContain('hidden');
    if (other.shown !== 'withdrawn' || named.slice(2) === words.slice(2)) continue;
    const titles = text.match(new RegExp(`[^>"\\\\[]*${named}`, 'g')) ?? [];
    for (const title of titles) expect(title).toMatch(/^(Withdrawn|Retirada)\\?: /);
  }
}

const expectMarked: Readonly<Record<string, (text: string, check: Expected) => void>> = {
  html: (text, { words, marked }) => {
    expect(text).toContain(`<title>${marked}`);
    expect(text).toContain(`<h1>${marked}`);
    expect(text).toContain(`<meta property="og:title" content="${marked}`);
    expect(text).toContain('<meta name="robots" content="noindex">');
    for (const [, description] of text.matchAll(/(?:name="|property="og:)description" content="([^"]*)"/g))
      expect(description).not.toContain(words);
    expect(text).not.toContain('ld+json');
    expect(text).not.toContain('class="rating"');
    expect(text).toMatch(new RegExp(`<s>[^<]*${words}</s>`));
  },
  markdown: (text, { words, marked }) => {
    const { title, description, ...head } = parse(text.split('---\n')[1] ?? '');
    expect(title).toMatch(new RegExp(`^${marked}.*${words}$`));
    expect(description).not.toContain(words);
    expect(Object.keys(head).filter((key) => key.startsWith('rating'))).toEqual([]);
    expect(head.status).toBe('withdrawn');
    expect(text).toMatch(new RegExp(`^~~.*${words}~~$`, 'm'));
  },
  json: (text, { marked }) => {
    const { title, verdict, withdrawnVerdict, status } = JSON.parse(text);
    expect([title.startsWith(marked), status, verdict]).toEqual([true, 'withdrawn', undefined]);
    expect(typeof withdrawnVerdict.withdrawn).toBe('string');
  },
};

describe('drafts', () => {
  const DRAFT = CHECK.replace('status: published', 'status: draft').replace('title: ', 'title: Unfinished. ');

  test('of a folder are left out, and said to be; with --drafts they are rendered, marked as drafts', async () => {
    const root = scratchProject({ 'factchecks/later.yaml': DRAFT });
    const first = await factwright(root, 'render', 'factchecks', '--out', 'site');
    expect(first.code).toBe(0);
    expect(first.stderr).toContain(
      'Left out 1 check that is not public: later. With --drafts, they are rendered as well.',
    );
    expect([
      existsSync(join(root, 'site/later.html')),
      existsSync(join(root, 'site/trawlers-in-reserve.html')),
    ]).toEqual([false, true]);
    await factwright(root, 'render', 'factchecks', '--out', 'site', '--drafts');
    expect(readFileSync(join(root, 'site/later.html'), 'utf8')).toContain('class="notice is-draft"');
  });

  test('with errors do not stop the folder; a file that cannot be read does', async () => {
    const root = scratchProject({ 'factchecks/later.yaml': DRAFT.replace('source: vessel-log', 'source: vesel-log') });
    expect((await factwright(root, 'render', 'factchecks', '--out', 'site')).code).toBe(0);
    expect((await factwright(root, 'render', 'factchecks', '--out', 'site', '--drafts')).code).toBe(1);
    const broken = scratchProject({ 'factchecks/later.yaml': 'title: [\n' });
    expect((await factwright(broken, 'render', 'factchecks', '--out', 'site')).code).toBe(1);
  });

  test('that are named are rendered, as a preview', async () => {
    const root = scratchProject({ 'factchecks/later.yaml': DRAFT });
    const { stdout } = await factwright(root, 'render', 'factchecks/later.yaml');
    expect(stdout).toContain('class="notice is-draft"');
    expect(stdout).toContain('noindex');
  });

  test('that are related to a published check are not shown on its page', async () => {
    const root = scratchProject({
      'factchecks/later.yaml': DRAFT,
      'factchecks/trawlers-in-reserve.yaml': `${CHECK}related: [later]\n`,
    });
    for (const to of Object.keys(FORMS)) {
      const { stdout } = await factwright(root, 'render', 'factchecks/trawlers-in-reserve.yaml', '--to', to);
      expect(stdout).toContain('No vessel of the Ministry');
      expect(stdout).not.toMatch(/Unfinished|later/);
    }
  });
});

describe('a ClaimReview', () => {
  const LOG = 'corrections: [{ date: 2024-06-01, kind: withdrawal, text: The log was of another year. }]\n';
  const inStatus = (status: string): string =>
    CHECK.replace('status: published', `status: ${status}`) + (status === 'withdrawn' ? LOG : '');
  const FILE = 'factchecks/trawlers-in-reserve.yaml';

  test.each([
    ['draft', 'it is a draft', 'Publish it first'],
    ['review', 'it is in review', 'Publish it first'],
    ['withdrawn', 'it was withdrawn', 'delete it'],
  ])(
    'of a check in status %s does not exist: the reason is said, and nothing else succeeds',
    async (status, why, hint) => {
      const root = scratchProject({ [FILE]: inStatus(status) });
      for (const out of [[], ['--out', 'review.json']]) {
        const { code, stdout, stderr } = await factwright(root, 'render', FILE, '--to', 'claimreview', ...out);
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toContain(
          `There is no ClaimReview of \`trawlers-in-reserve\`: ${why}, and only a published check has one.`,
        );
        expect(stderr).toContain(hint);
        expect(existsSync(join(root, 'review.json'))).toBe(false);
      }
    },
  );

  test('of a folder in which some have none, says in one line how many, which and why', async () => {
    const root = scratchProject({
      'factchecks/later.yaml': inStatus('draft'),
      'factchecks/gone.yaml': inStatus('withdrawn'),
    });
    for (const drafts of [[], ['--drafts']]) {
      const { code, stderr } = await factwright(
        root,
        'render',
        'factchecks',
        '--to',
        'claimreview',
        '--out',
        'site',
        ...drafts,
      );
      expect(code).toBe(0);
      expect(stderr.match(/^Left out.*$/gm)).toEqual([
        'Left out 2 checks without a ClaimReview, which only a published check with a verdict has: gone (withdrawn) and later (draft).',
      ]);
      expect(existsSync(join(root, 'site/trawlers-in-reserve.claimreview.json'))).toBe(true);
    }
  });

  test('of files of which none has one, says so once and fails', async () => {
    const root = scratchProject({
      'factchecks/later.yaml': inStatus('draft'),
      'factchecks/gone.yaml': inStatus('withdrawn'),
    });
    const { code, stderr } = await factwright(
      root,
      'render',
      'factchecks/later.yaml',
      'factchecks/gone.yaml',
      '--to',
      'claimreview',
      '--out',
      'site',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/There is nothing to render\.\s+Left out 2 checks/);
  });
});
