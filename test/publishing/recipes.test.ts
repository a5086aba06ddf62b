import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskOf, filesOf, pageIn, put, renderAs, type PageFound } from './recipe.ts';

/** A generator that is installed apart from the project, and how it is told where. */
function describeWith(name: string, place: string | undefined, why: string, tests: (place: string) => void): void {
  if (place !== undefined && existsSync(place)) return void describe(name, () => tests(place));
  console.warn(`Skipped: ${name}, because ${why}.`);
  describe.skip(`${name} (${why})`, () => tests(''));
}

const QUIET = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

function run(cwd: string, program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd, env: QUIET, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
}

function expectWhole(page: PageFound, canonical: string): void {
  expect(page.canonical).toBe(canonical);
  expect(page.alternates).toEqual(['de', 'en']);
  // Search engines take whole addresses alone, and want the page's own among them.
  expect(page.addresses.every((address) => address.startsWith('https://desk.example/'))).toBe(true);
  expect(page.addresses).toContain(canonical);
  expect(page.claimReview).toMatchObject({ '@type': 'ClaimReview', url: canonical });
  expect([page.missing, page.lost]).toEqual([[], []]);
  expect(page.html).not.toContain('<script>alert');
}

describeWith(
  'the recipe for Hugo',
  process.env['FACTWRIGHT_HUGO'] ?? '/usr/bin/hugo',
  'Hugo is not at /usr/bin/hugo; install the package, or set FACTWRIGHT_HUGO to the program',
  (hugo) => {
    test(
      'gives pages with pictures, languages, ClaimReview and links that lead somewhere',
      { timeout: 120_000 },
      async () => {
        const root = deskOf('hugo', 'checks/{id}/');
        expect(await renderAs('hugo', root)).toBe('');
        run(root, hugo);
        const page = pageIn(join(root, 'public'), 'checks/trawlers-in-reserve');
        expectWhole(page, 'https://desk.example/checks/trawlers-in-reserve/');
        expect(page.html).toContain('<img src="pictures/');
        expect(page.html).toMatch(/\{(?:<!--[^>]*-->)*\{ secret \}\} \{% secret %\}/);
        expect(page.html).toContain(
          '<meta property="og:image" content="https://desk.example/checks/trawlers-in-reserve/pictures/',
        );
        expect(page.html).toContain('<time datetime="2024-05-04">');
        expect(page.html).toContain('<span>Ilka Brandt</span>');
        expect(page.html).toContain('<a href="/checks/kutter-im-reservat/" lang="de" hreflang="de">');
        const german = pageIn(join(root, 'public'), 'checks/kutter-im-reservat');
        expectWhole(german, 'https://desk.example/checks/kutter-im-reservat/');
        expect(german.html).toContain('<html lang="de"');
        expect(readFileSync(join(root, 'public/de/checks/index.html'), 'utf8')).toContain(
          '"/checks/kutter-im-reservat/"',
        );
        // The frame of the site is around all of them.
        for (const path of ['checks', 'checks/trawlers-in-reserve'])
          expect(readFileSync(join(root, 'public', path, 'index.html'), 'utf8')).toContain('<header><a href="/">');
        expect(readFileSync(join(root, 'public/checks/index.html'), 'utf8')).toContain(
          '/checks/trawlers-in-reserve/">',
        );
      },
    );
  },
);

describeWith(
  'the recipe for Eleventy',
  process.env['FACTWRIGHT_ELEVENTY'],
  'FACTWRIGHT_ELEVENTY does not name a folder node_modules that holds @11ty/eleventy',
  (modules) => {
    test(
      'gives pages with pictures, languages, ClaimReview and links that lead somewhere',
      { timeout: 120_000 },
      async () => {
        const root = deskOf('eleventy', 'checks/{id}/');
        symlinkSync(modules, join(root, 'node_modules'));
        expect(await renderAs('eleventy', root)).toBe('');
        run(root, process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet');
        const page = pageIn(join(root, '_site'), 'checks/trawlers-in-reserve');
        expectWhole(page, 'https://desk.example/checks/trawlers-in-reserve/');
        expect(page.html).toContain('<img src="pictures/');
        expect(page.html).toMatch(/\{\{ secret \}\}|&#123;&#123; secret|\{<span><\/span>\{ secret/);
        expect(page.html).toMatch(/<time datetime="2024-05-04">/);
        expect(page.html).toContain('<a href="/checks/kutter-im-reservat/" lang="de" hreflang="de">');
        expect(pageIn(join(root, '_site'), 'checks/kutter-im-reservat').html).toContain('<html lang="de"');
        expect(page.html).toContain(
          '<meta property="og:image" content="https://desk.example/checks/trawlers-in-reserve/pictures/',
        );
        const list = readFileSync(join(root, '_site/checks/index.html'), 'utf8');
        expect(list).toMatch(/<h1[^>]*>Fact checks<\/h1>/);
        expect(list).toContain('/checks/trawlers-in-reserve/">');
        expect(list).not.toContain('kutter-im-reservat');
      },
    );
  },
);

describeWith(
  'the recipe for Astro',
  process.env['FACTWRIGHT_ASTRO'],
  'FACTWRIGHT_ASTRO does not name a folder node_modules that holds astro',
  (modules) => {
    test(
      'gives pages with pictures, languages, ClaimReview and links that lead somewhere',
      { timeout: 180_000 },
      async () => {
        const root = deskOf('astro', 'checks/{id}/');
        symlinkSync(modules, join(root, 'node_modules'));
        expect(await renderAs('astro', root)).toBe('');
        run(root, process.execPath, 'node_modules/astro/astro.js', 'build');
        const page = pageIn(join(root, 'dist'), 'checks/trawlers-in-reserve');
        expectWhole(page, 'https://desk.example/checks/trawlers-in-reserve/');
        expect(page.html).toContain('src="/_astro/trawler-');
      },
    );
  },
);

describe('the recipe for WordPress', () => {
  const SCRIPT = /as `publish\.sh`:\n\n```sh\n([^]*?)^```/m;

  test('hands the fragment and a ClaimReview that cannot end its element to WordPress', { timeout: 60_000 }, () => {
    const root = deskOf('wordpress', '{id}/');
    const text = readFileSync('docs/publishing/wordpress.md', 'utf8');
    // Most desks keep their checks by year.
    mkdirSync(join(root, 'factchecks/2024'));
    renameSync(
      join(root, 'factchecks/trawlers-in-reserve.yaml'),
      join(root, 'factchecks/2024/trawlers-in-reserve.yaml'),
    );
    put(join(root, 'publish.sh'), SCRIPT.exec(text)?.[1] ?? '');
    const own = `${process.cwd()}/bin/factwright.js`;
    put(join(root, 'bin/npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${own}" "$@" --force\n`, 0o755);
    // WordPress itself is not installed: what it is told is written down.
    put(join(root, 'bin/wp'), '#!/bin/sh\n[ "$2" = list ] || echo "$@" > told\n', 0o755);
    execFileSync('sh', ['publish.sh', 'trawlers-in-reserve'], {
      cwd: root,
      env: { ...process.env, PATH: `${root}/bin:${process.env['PATH'] ?? ''}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(readFileSync(join(root, 'told'), 'utf8')).toMatch(
      /^post create build\/trawlers-in-reserve\.post\.html --post_title=The ministry's trawlers did enter the marine reserve --post_name=trawlers-in-reserve /,
    );
    const post = readFileSync(join(root, 'build/trawlers-in-reserve.post.html'), 'utf8');
    expect(post).toMatch(/^<!-- wp:html -->\n<div class="factwright"/);
    const review = /<script type="application\/ld\+json">\n([^<]*)<\/script>\n<!-- \/wp:html -->\n$/.exec(post)?.[1];
    expect(JSON.parse(review ?? '')).toMatchObject({ '@type': 'ClaimReview' });
  });
});

test('every recipe shows the files that it speaks of', () => {
  expect(Object.keys(filesOf('hugo'))).toEqual([
    'layouts/_default/baseof.html',
    'layouts/partials/check-head.html',
    'layouts/checks/single.html',
    'layouts/checks/list.html',
    'hugo.toml',
  ]);
  expect(Object.keys(filesOf('eleventy'))).toEqual([
    'eleventy.config.js',
    'checks/checks.json',
    '_includes/base.njk',
    '_includes/check.njk',
    'checks.njk',
  ]);
  expect(Object.keys(filesOf('astro'))).toEqual(['src/content.config.ts', 'src/pages/checks/[id].astro']);
});
