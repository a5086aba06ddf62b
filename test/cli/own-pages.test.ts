import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const IMPRINT = '# Imprint\n\nHarbour desk, *Quay 4*, Port Sel.\n\n## Who answers\n\nSunniva Karrel.\n';

function desk(files: Readonly<Record<string, string | Uint8Array>>, site = ''): string {
  const settings = SETTINGS.replace('site: { url', `site: { ${site} url`).replace('[en]', '[en, de]');
  return scratchProject({ 'factwright.yaml': settings, ...files });
}

async function built(root: string, ...options: readonly string[]): Promise<(path: string) => string> {
  const { code, stderr } = await factwright(root, 'build', ...options);
  expect([code, stderr]).toEqual([0, '']);
  return (path) => readFileSync(join(root, 'site', path), 'utf8');
}

async function refused(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = desk(files);
  const { code, stderr } = await factwright(root, 'build');
  expect(code).not.toBe(0);
  expect(existsSync(join(root, 'site/index.html'))).toBe(false);
  return stderr;
}

describe('a page of the publisher’s own', () => {
  test('has the frame of the site, its title and its text', async () => {
    const page = (await built(desk({ 'theme/pages/imprint.md': IMPRINT })))('imprint/index.html');
    expect(page).toContain('<title>Imprint – Harbour desk</title>');
    expect(page).toContain('<header class="masthead">');
    expect(page).toContain('<footer class="foot">');
    expect(page).toContain('<link rel="canonical" href="https://desk.example/checks/imprint/">');
    expect(page).toContain(
      '<h1>Imprint</h1>\n<p>Harbour desk, <em>Quay 4</em>, Port Sel.</p>\n<h2 id="h-who-answers">',
    );
  });

  test('is led to from every page, and found by search engines', async () => {
    const read = await built(desk({ 'theme/pages/imprint.md': IMPRINT }));
    expect(read('trawlers-in-reserve/index.html')).toMatch(/<footer.*<li><a href="\.\.\/imprint\/">Imprint<\/a>/s);
    expect(read('de/index.html')).toMatch(/<footer.*<a href="\.\.\/imprint\/" lang="en" dir="ltr">Imprint<\/a>/s);
    expect(read('imprint/index.html')).toContain('<a href="./" aria-current="page">Imprint</a>');
    expect(read('404.html')).toContain('<a href="/checks/imprint/">Imprint</a>');
    expect(read('sitemaps/lists.xml')).toContain('<loc>https://desk.example/checks/imprint/</loc>');
  });

  test('stands in the navigation where that names it, and then not in the footer as well', async () => {
    const navigation = "navigation: [{ label: Who we are, to: 'imprint/' }],";
    const files = { 'theme/pages/imprint.md': IMPRINT, 'theme/pages/de/imprint.md': '# Impressum' };
    const read = await built(desk(files, navigation));
    expect(read('index.html').match(/href="imprint\/"/g)).toEqual(['href="imprint/"']);
    expect(read('de/index.html')).toContain('<a href="imprint/" lang="en" dir="ltr">Who we are</a>');
  });

  test('leads to the same page in other languages, and footers to that of their language', async () => {
    const files = { 'theme/pages/imprint.md': IMPRINT, 'theme/pages/de/imprint.md': '# Impressum\n\nKai 4.\n' };
    const read = await built(desk(files));
    expect(read('de/imprint/index.html')).toContain('<html lang="de"');
    expect(read('de/imprint/index.html')).toContain('<a href="../../imprint/" lang="en"');
    expect(read('imprint/index.html')).toContain('hreflang="de" href="https://desk.example/checks/de/imprint/"');
    expect(read('de/index.html')).toMatch(/<footer.*<a href="imprint\/">Impressum<\/a>/s);
  });

  test('follows its file, and leaves the site with it', async () => {
    const root = desk({ 'theme/pages/imprint.md': IMPRINT });
    await built(root);
    writeFileSync(join(root, 'theme/pages/imprint.md'), IMPRINT.replace('Quay 4', 'Quay 5'));
    const read = await built(root);
    expect(read('imprint/index.html')).toContain('Quay 5');
    rmSync(join(root, 'theme/pages/imprint.md'));
    await built(root);
    expect(existsSync(join(root, 'site/imprint'))).toBe(false);
    expect(read('trawlers-in-reserve/index.html')).not.toContain('imprint');
  });

  test('leads to pages of the site, as the navigation does', async () => {
    const text =
      '# Über uns\n\n[a](corrections/) [b](/data/) [c](method/#rating-false) [d](/) [e](https://a.example/?q=1)\n';
    const page = (await built(desk({ 'theme/pages/de/about.md': text })))('de/about/index.html');
    expect(page).toContain('<a href="../corrections/">a</a> <a href="../../data/">b</a>');
    expect(page).toContain('<a href="../method/#rating-false">c</a> <a href="../../">d</a>');
    expect(page).toContain('<a href="https://a.example/?q=1">e</a>');
  });

  test('is there without the code of the theme, too: nothing in it runs', async () => {
    const read = await built(desk({ 'theme/pages/imprint.md': IMPRINT }), '--no-theme-code');
    expect(read('imprint/index.html')).toContain('<h1>Imprint</h1>');
  });
});

describe('a picture beside a page', () => {
  const PHOTO = readFileSync('test/pictures/files/upright.jpeg');

  test('is shown, without what its file tells of place and camera', async () => {
    const about =
      '# About us\n\n![Three people at a quay](team/us.jpg "The desk in May & June.")\n\nWe are ![p](team/us.jpg).\n';
    const german = '# Über uns\n\n![Drei Leute an einem Kai](../team/us.jpg)\n';
    const root = desk({
      'theme/pages/about.md': about,
      'theme/pages/de/about.md': german,
      'theme/pages/team/us.jpg': PHOTO,
    });
    const read = await built(root);
    const page = read('about/index.html');
    const [, source = ''] = /<figure>\n<img src="..\/([^"]+)"/.exec(page) ?? [];
    expect(source).toMatch(/^pictures\/us-[0-9a-f]{12}\.jpg$/);
    expect(page).toContain('<meta name="description" content="We are .">');
    expect(page).toMatch(/<img [^>]*width="\d+" height="\d+" alt="Three people at a quay" loading="lazy"/);
    expect(page).toContain('<figcaption>The desk in May &amp; June.</figcaption>\n</figure>');
    expect(page).toMatch(/<p>We are <span class="picture"><img [^>]*alt="p"[^>]*><\/span>\.<\/p>/);
    expect(read('de/about/index.html')).toContain(`<img src="../../${source}"`);
    const shown = readFileSync(join(root, 'site', source));
    expect(PHOTO.includes('SecretCamera')).toBe(true);
    expect(shown.includes('SecretCamera')).toBe(false);
    expect(existsSync(join(root, 'site/team'))).toBe(false);
  });

  test.each([
    ['![](us.jpg)', 'shows `us.jpg` without words for those who cannot see it.'],
    ['![Us](gone.jpg)', 'shows `gone.jpg`, but there is no `theme/pages/gone.jpg`.'],
    ['![Us](../static/us.jpg)', 'shows `../static/us.jpg`, which is no file below `theme/pages`.'],
    ['![Us](../../factwright.yaml)', 'which is no file below `theme/pages`.'],
    ['![Us](%2e%2e/%2e%2e/factwright.yaml)', 'which is no file below `theme/pages`.'],
    ['![Us](/etc/passwd)', 'which is no file below `theme/pages`.'],
    ['![Us](https://evil.example/pixel.png)', 'nothing is loaded from other sites'],
    ['![Us](data:image/png;base64,AAAA)', 'which is no file below `theme/pages`.'],
    ['![Us](drawing.svg)', 'theme/pages/drawing.svg cannot be shown: it is an SVG'],
    ['![Us](about.md)', 'theme/pages/about.md is no picture.'],
    ['![Us](broken.png)', 'theme/pages/broken.png cannot be shown: '],
  ])('%s is refused', async (written, words) => {
    const files = {
      'theme/pages/about.md': `# About\n\n${written}\n`,
      'theme/pages/us.jpg': PHOTO,
      'theme/pages/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'theme/pages/broken.png': PHOTO.subarray(0, 40),
      'theme/static/us.jpg': PHOTO,
    };
    expect(await refused(files)).toContain(words);
  });
});

describe('what search engines show of a page', () => {
  const text = (words: string): string => `<meta name="description" content="${words}">`;

  test('is its first paragraph, cut at a word', async () => {
    const about = `# About\n\n> Quoted.\n\nWe are *three* & [more](/).\n\nAnd more.\n`;
    const long = `# Long\n\n${'Harbours '.repeat(40)}\n`;
    const read = await built(desk({ 'theme/pages/about.md': about, 'theme/pages/long.md': long }));
    expect(read('about/index.html')).toContain(text('We are three &amp; more.'));
    expect(read('long/index.html')).toMatch(/content="(?:Harbours ){16,17}…">/);
  });

  test('is what stands before its title', async () => {
    const about = '---\ndescription: "Who we are: three people."\n---\n\n# About\n\nWe.\n';
    const page = (await built(desk({ 'theme/pages/about.md': about })))('about/index.html');
    expect(page).toContain(text('Who we are: three people.'));
    expect(page).toContain('<h1>About</h1>\n<p>We.</p>');
  });

  test.each([
    ['titel: About', '`theme/pages/about.md` says `titel` before its title, which no page has.'],
    ['description: [a]', 'The `description` of `theme/pages/about.md` is not a text'],
    ['description: "a', '`theme/pages/about.md`, line 2: '],
  ])('is refused as %s', async (front, words) => {
    expect(await refused({ 'theme/pages/about.md': `---\n${front}\n---\n# About\n` })).toContain(words);
  });
});

describe('hostile Markdown', () => {
  const HOSTILE = `# <script>alert(1)</script> "onload=x

<script>alert(2)</script>

<img src=x onerror=alert(3)> **bold <b onclick=alert(4)>**

[a](javascript:alert(5)) [b](JAVASCRIPT:alert(6)) [c](data:text/html,x) [d](//evil.example/) [e](\\\\evil.example)
[f](../../outside/) [g](%2e%2e/outside/) [h](/%2F/evil.example/) [i](vbscript:x) [j](java%0ascript:x) [k](?q=1)

![q](@photo) [@source-1]

[l]: javascript:alert(7)
[l] <https://ok.example/"onmouseover="x>
`;

  test('is text, and leads nowhere but to the web', async () => {
    const page = (await built(desk({ 'theme/pages/about.md': HOSTILE })))('about/index.html');
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    expect([...main.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name).filter((name) => name !== 'p')).toEqual([
      'main',
      'div',
      'h1',
      'strong',
      'mark',
      'a',
    ]);
    expect([...main.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://ok.example/%22onmouseover=%22x',
    ]);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt; &quot;onload=x</h1>');
  });
});

describe('what is wrong with a page is named', () => {
  test.each([
    ['the fact check `trawlers-in-reserve`', 'trawlers-in-reserve'],
    ['the list `method/`', 'method'],
    ['the folder `assets/` of the site', 'assets'],
    ['the home page of the language `de`', 'de'],
  ])('that it lies where %s lies', async (other, name) => {
    const file = `theme/pages/${name}.md`;
    const words = await refused({ [file]: IMPRINT });
    expect(words).toContain(`The page \`${file}\` would lie at \`${name}/\`, where ${other} lies. Rename the file.`);
  });

  test('that two files are one page', async () => {
    expect(await refused({ 'theme/pages/about.md': IMPRINT, 'theme/pages/en/about.md': IMPRINT })).toContain(
      'The page `theme/pages/en/about.md` would lie at `about/`, where the page `theme/pages/about.md` lies.',
    );
    const file = { 'theme/pages/about.md': IMPRINT, 'theme/static/about/index.html': '<p>We.' };
    expect(await refused(file)).toContain(
      '`theme/static/about/index.html` would lie where the page `theme/pages/about.md` lies. Rename one of them.',
    );
  });

  test('that a link leads nowhere', async () => {
    expect(await refused({ 'theme/pages/about.md': '# About\n\n[us](imprnt/)\n' })).toContain(
      'page theme/pages/about.md links to `imprnt/index.html`, which is not in the site.',
    );
  });

  test.each([
    ['theme/pages/about.md', 'We are three.\n', '`theme/pages/about.md` has no title.'],
    ['theme/pages/about.html', '<p>We.', '`theme/pages/about.html` is no page.'],
    ['theme/pages/fr/about.md', IMPRINT, '`theme/pages/fr/about.md` is no page: the project has no language `fr`.'],
    ['theme/pages/a b.md', IMPRINT, '`theme/pages/a b.md` is no page.'],
    ['theme/pages/about.md', `# A\n${'x'.repeat(200_000)}`, '`theme/pages/about.md` is larger than 200 KB.'],
  ])('in %s', async (file, text, words) => {
    expect(await refused({ [file]: text })).toContain(words);
  });
});

test('a check cannot take the address of a page that is there', async () => {
  const root = desk({ 'theme/pages/about.md': IMPRINT, 'factchecks/about.yaml': CHECK });
  const { stderr } = await factwright(root, 'build', '--force');
  expect(stderr).toContain('The page `theme/pages/about.md` would lie at `about/`, where the fact check `about` lies.');
});
