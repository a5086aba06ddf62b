import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3" fill="#123456"/></svg>';

function desk(site: string, files: Readonly<Record<string, string>> = {}): string {
  return scratchProject({
    'factwright.yaml': SETTINGS.replace('site: { url', `site: { ${site}, url`),
    ...files,
  });
}

async function built(root: string, ...options: readonly string[]): Promise<(path: string) => string> {
  const { code, stderr } = await factwright(root, 'build', ...options);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return (path) => readFileSync(join(root, 'site', path), 'utf8');
}

function stylesOf(root: string): string {
  const folder = join(root, 'site/assets');
  const name = readdirSync(folder).find((each) => each.endsWith('.css'));
  return readFileSync(join(folder, name ?? ''), 'utf8');
}

const PART =
  "export default ({ navigation, search }, { html }) => html`<header class=own><a href='${search}'>?</a>${navigation.map(({ label, address }) => html`<a href='${address}'>${label}</a>`)}</header>`;";

test.each(['{ "type": "commonjs" }', '{ "type": "module" }', '{}'])(
  'a part, and what it imports, is an ES module whatever package.json says: %s',
  (description) => {
    const root = desk("navigation: [{ label: By name, to: 'claimants/' }]", {
      'theme/parts/masthead.js': `import { own } from '../lib/own.js';\n${PART.replace('class=own', 'class=${own}')}`,
      'theme/lib/own.js': "export const own = 'own';",
      'package.json': description,
    });
    // Another process: here it is Node that reads the part.
    const { stderr, status } = spawnSync(process.execPath, [resolve('bin/factwright.js'), 'build'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
    expect(readFileSync(join(root, 'site/trawlers-in-reserve/index.html'), 'utf8')).toContain(
      "<header class=own><a href='../search/#q'>?</a><a href='../claimants/'>By name</a></header>",
    );
  },
);

describe('what a publisher changes in the settings', () => {
  test('logo, navigation and footer stand on every page', async () => {
    const root = desk(
      "logo: mark.svg, navigation: [{ label: By topic, to: 'claimants/' }], footer: { text: Funded by readers., links: [{ label: Imprint, to: 'https://desk.example/imprint' }] }",
      { 'theme/mark.svg': LOGO },
    );
    const page = (await built(root))('trawlers-in-reserve/index.html');
    expect(page).toMatch(/<img class="logo" src="\.\.\/assets\/logo-[0-9a-f]{12}\.svg" alt="Harbour desk">/);
    expect(page).toContain('<a href="../claimants/">By topic</a>');
    expect(page).toContain('<p>Funded by readers.</p>');
    expect(page).toContain('<a href="https://desk.example/imprint">Imprint</a>');
  });

  test('a logo for dark screens and an icon stand on every page, below the sub-path of the 404 page as well', async () => {
    const root = desk('logo: { light: mark.svg, dark: on-dark.svg }, icon: icon.svg', {
      'theme/mark.svg': LOGO,
      'theme/on-dark.svg': LOGO.replace('#123456', '#eeeeee'),
      'theme/icon.svg': LOGO.replace('#123456', '#654321'),
    });
    const read = await built(root);
    expect(read('trawlers-in-reserve/index.html')).toMatch(
      /<picture><source media="\(prefers-color-scheme:dark\)" srcset="\.\.\/assets\/logo-[0-9a-f]{12}\.svg"><img class="logo"/,
    );
    expect(read('404.html')).toMatch(/<link rel="icon" href="\/checks\/assets\/icon-[0-9a-f]{12}\.svg">/);
    expect(readdirSync(join(root, 'site/assets')).filter((name) => name.endsWith('.svg'))).toHaveLength(3);
  });

  test('a page at the top of the site can be in the navigation of every language', async () => {
    const root = desk('navigation: [{ label: About us, to: /about/ }]', { 'theme/static/about/index.html': '<p>We.' });
    writeFileSync(
      join(root, 'factwright.yaml'),
      readFileSync(join(root, 'factwright.yaml'), 'utf8').replace('[en]', '[en, de]'),
    );
    const read = await built(root);
    expect(read('de/index.html')).toContain('<a href="../about/" lang="en" dir="ltr">About us</a>');
  });

  test('the icon stands on cards and old addresses as well', async () => {
    const check = `${CHECK}formerly: [no-trawlers]\n`;
    const files = { 'factchecks/trawlers-in-reserve.yaml': check, 'theme/icon.svg': LOGO };
    const page = await built(desk('icon: icon.svg', files));
    for (const path of ['no-trawlers/index.html', 'embed/trawlers-in-reserve/index.html']) {
      expect(page(path)).toMatch(/<link rel="icon" href="(?:\.\.\/)+assets\/icon-[0-9a-f]{12}\.svg">/);
      expect(page(path)).toContain('img-src &#39;self&#39; data:');
    }
  });

  test('without an icon, browsers are told so, and ask for none in vain', async () => {
    const page = await built(desk('licence: CC0'));
    expect(page('trawlers-in-reserve/index.html')).toContain('<link rel="icon" href="data:,">');
  });

  test('colours and typefaces take the place of the usual ones, one of them on light screens alone', async () => {
    const root = desk(
      "colours: { link: '#7A1F5C', paper: { light: '#fffdf8', dark: '#101010' } }, fonts: { text: 'My Face, serif' }",
    );
    await built(root);
    expect(stylesOf(root)).toContain(
      ':root{--serif:"My Face",serif}@media screen{:root{--paper:#fffdf8;--link:#7a1f5c}}',
    );
    expect(stylesOf(root)).toContain('@media screen and (prefers-color-scheme:dark){:root{--paper:#101010}}');
  });

  test('a page that is rendered alone has these colours, too', async () => {
    const { stdout } = await factwright(desk("colours: { link: '#7a1f5c' }"), 'render', 'factchecks');
    expect(stdout).toContain('--link:#7a1f5c');
  });

  test('colours that could hardly be read are named', async () => {
    const { stderr, code } = await factwright(desk("colours: { link: '#cccccc' }"), 'build');
    expect(code).toBe(0);
    expect(stderr).toContain(
      '`site.colours`: on light screens, `link` on `paper` has a contrast of 1.6; 4.5 or more can be read.',
    );
  });

  test('a navigation to a page that the site does not have stops the build', async () => {
    const root = desk("navigation: [{ label: Health, to: 'topics/health/' }]");
    const { stderr, code } = await factwright(root, 'build');
    expect(code).toBe(1);
    expect(stderr).toContain(
      '`site.navigation` in the settings leads to `topics/health/index.html`, which is not in the site.',
    );
  });

  test('the head and the policy are extended on purpose', async () => {
    const script = '<script defer src="https://stats.desk.example/count.js"></script>';
    const root = desk(`head: '${script}', csp: { script-src: ['https://stats.desk.example'] }`);
    const page = (await built(root))('index.html');
    expect(page).toContain(script);
    expect(page).toContain('script-src &#39;self&#39; https://stats.desk.example;');
  });

  test('what is written in the settings and is no policy is refused', async () => {
    const root = desk('csp: { script-src: ["https://a.example; default-src *"] }');
    const { stdout, code } = await factwright(root, 'validate');
    expect(code).toBe(1);
    expect(stdout).toContain('is not a source that can be allowed');
  });
});

describe('what a publisher puts into the folder theme', () => {
  test('a style sheet follows that of the site, and static files go to their places', async () => {
    const root = desk('title: Harbour checks', {
      'theme/style.css': '.row h3{font-style:italic}',
      'theme/static/fonts/face.woff2': 'a font',
      'theme/static/about/index.html': '<p>About us</p>',
    });
    const read = await built(root);
    expect(stylesOf(root)).toMatch(/\.row h3\{font-style:italic\}$/);
    expect(read('fonts/face.woff2')).toBe('a font');
    expect(read('about/index.html')).toBe('<p>About us</p>');
  });

  test('a part is written anew, with texts that are escaped, and the usual one at hand', async () => {
    const root = desk('title: Harbour & checks', {
      'theme/parts/footer.js':
        'export default ({ siteTitle, to }, { html, url, usual }) => html`${usual()}<p class="own"><a href="${to("corrections/")}">${siteTitle}</a> ${url("javascript:alert(1)")}</p>`;',
    });
    const page = (await built(root))('trawlers-in-reserve/index.html');
    expect(page).toContain('<footer class="foot">');
    expect(page).toContain('<p class="own"><a href="../corrections/">Harbour &amp; checks</a> </p>');
  });

  test('a row and an article can be written anew', async () => {
    const root = desk('title: Harbour checks', {
      'theme/parts/row.js':
        'export default ({ check, to }, { html }) => html`<li><a href="${to(check.path)}">${check.claim}</a></li>`;',
      'theme/parts/article.mjs': 'export default ({ view }, { html, usual }) => html`<p>${view.id}</p>${usual()}`;',
    });
    const read = await built(root);
    expect(read('index.html')).toContain(
      '<li><a href="trawlers-in-reserve/">No vessel of the Ministry of Fisheries entered the reserve.</a></li>',
    );
    expect(read('trawlers-in-reserve/index.html')).toContain('<main id="main">\n<p>trawlers-in-reserve</p>');
  });

  test('a section of an article can be written anew, also where the usual one is empty, and asked for twice', async () => {
    const root = desk('title: Harbour checks', {
      'theme/parts/verdict.js':
        'export default ({ view, lang }, { html }) => html`<section id="verdict" class="own">${lang}: ${view.verdict.label.text} <s></section>`;',
      'theme/parts/corrections.js':
        'export default (_, { html, usual }) => html`<p id="none">None yet.</p>${usual()}`;',
      'theme/parts/evidence.js':
        'export default (_, { html, usual }) => html`<div data-same="${String(usual() === usual())}">${usual()}</div>`;',
    });
    const page = (await built(root))('trawlers-in-reserve/index.html');
    expect(page).toContain('<section id="verdict" class="own">en: False <s></section>');
    expect(page.match(/id="verdict"/g)).toHaveLength(1);
    expect(page).toContain('<p id="none">None yet.</p>');
    expect(page).toContain('<div data-same="true"><section class="evidence"');
  });

  test('a section that is left out to which others link fails the build, which names the link', async () => {
    const root = desk('title: Harbour checks', { 'theme/parts/sources.js': 'export default (_, { html }) => html``;' });
    const { code, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([1, expect.stringContaining('links to `#source-1`, ')]);
    expect(stderr).toContain('which it does not have. `theme/parts/sources.js` leaves out `id="source-1"`: ');
  });

  test('with --no-theme-code, nothing of it runs, and nothing that could run is copied', async () => {
    const root = desk('title: Harbour checks', {
      'theme/parts/footer.js': 'throw new Error("ran");',
      'theme/static/evil.html': '<script>1</script>',
      'theme/static/note.txt': 'a note',
    });
    const { code, stderr } = await factwright(root, 'build', '--no-theme-code');
    expect([code, stderr]).toEqual([
      0,
      'As --no-theme-code asks, the site is built without `theme/parts/footer.js` and `theme/static/evil.html`.\n',
    ]);
    expect(readdirSync(join(root, 'site'))).toContain('note.txt');
    expect(readdirSync(join(root, 'site'))).not.toContain('evil.html');
  });

  test('with --no-theme-code, the settings put nothing onto pages that runs, and allow nothing', async () => {
    const root = desk(
      'head: \'<script src="https://evil.example/a.js"></script>\', csp: { script-src: ["https://evil.example"] }',
    );
    const { code, stderr } = await factwright(root, 'build', '--no-theme-code');
    expect([code, stderr]).toEqual([0, expect.stringContaining('built without `site.head` and `site.csp`.')]);
    for (const path of ['index.html', 'trawlers-in-reserve/index.html', '_headers'])
      expect(readFileSync(join(root, 'site', path), 'utf8')).not.toContain('evil.example');
    // Else this would prove nothing.
    await factwright(root, 'build');
    expect(readFileSync(join(root, 'site/index.html'), 'utf8')).toContain('evil.example');
  });

  test('files of kinds that no site needs are named', async () => {
    const root = desk('title: A', { 'theme/static/notes.docx': 'x', 'theme/static/.DS_Store': 'x' });
    const { code, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([0, 'Files of kinds that no site needs are left out: `theme/static/notes.docx`.\n']);
  });

  test.each([
    ['throw new Error("no");', 'cannot be loaded: no'],
    ['export const a = 1;', 'has no function as its default export'],
    ['export default () => "<b>";', 'gave something that is not made by `html`'],
    ['export default () => { throw new Error("late"); };', 'threw an error: late'],
  ])('a part that does not work is named: %s', async (code, message) => {
    const root = desk('title: Harbour checks', { 'theme/parts/footer.js': code });
    const { code: exit, stderr } = await factwright(root, 'build');
    expect(exit).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('footer');
  });

  test('a part of another name is refused, and the names are listed', async () => {
    const { stderr } = await factwright(desk('title: A', { 'theme/parts/haeder.js': '' }), 'build');
    expect(stderr).toContain('`theme/parts/haeder.js` is no part of a page.');
    expect(stderr).toContain('`masthead`');
  });

  test('a link in the theme is refused', async () => {
    const root = desk('title: Harbour checks', { 'theme/static/note.txt': 'a note' });
    writeFileSync(join(root, 'secret.txt'), 'secret');
    symlinkSync(join(root, 'secret.txt'), join(root, 'theme/static/linked.txt'));
    const { code, stderr } = await factwright(root, 'build');
    expect(code).toBe(2);
    expect(stderr).toContain('`theme/static/linked.txt` cannot be put into the site: it is a link');
  });
});

describe('the words of a publisher', () => {
  test('take the place of the usual ones', async () => {
    const root = desk('title: Harbour checks', {
      'theme/words/en.yaml':
        'article: { page: { verdict: What we found } }\nsite: { frame: { method: About our work } }\n',
    });
    const page = (await built(root))('trawlers-in-reserve/index.html');
    expect(page).toContain('What we found');
    expect(page).toContain('About our work');
  });

  test.each([
    [
      'article:\n  page:\n    verdcit: What we found\n',
      'line 3: `article.page.verdcit` is no word of a page.\nDid you mean `article.page.verdict`?',
    ],
    [
      'article:\n  stance:\n    rebuts: Against\n',
      'line 2: `article.stance` is no word of a page.\nDid you mean `article.stances`?',
    ],
    ['site:\n  embed:\n    by: By us\n', 'line 3: `site.embed.by` lacks `{n}`, for which a name or number stands.'],
    ['article: [\n', 'line '],
    ['article:\n  language: "x y"\n', 'line 2: `article.language` is no code of a language, such as `en`.'],
    ['article:\n  locale: "x y"\n', 'line 2: `article.locale` is no language tag, such as `en-GB`.'],
    ['article:\n  digits: "<b>"\n', 'line 2: `article.digits` is no numbering system, such as `latn`.'],
  ])('that do not fit are named with their line: %s', async (words, message) => {
    const { code, stderr } = await factwright(desk('title: A', { 'theme/words/en.yaml': words }), 'build');
    expect(code).toBe(2);
    expect(stderr).toContain('`theme/words/en.yaml`, ');
    expect(stderr).toContain(message);
  });
});

describe('a logo', () => {
  test.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'it holds an element `script`'],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'it has an attribute `onload`'],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><use href="https://elsewhere.example/a#b"/></svg>',
      'it links to something',
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><path fill="url(#a) url(b.svg)"/></svg>',
      'its attribute `fill` loads something',
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><style>*{}</style></svg>',
      'it has a style sheet of its own (in Illustrator',
    ],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'it does not begin with `<svg`'],
    ['<html><svg/></html>', 'it does not begin with `<svg`'],
    ['<svg><svg:script>1</svg:script><a:b><script>1</script></a:b><script>1</script></svg>', 'element `script`'],
    ['<svg><metadata/><g><![CDATA[<script>]]></g></svg>', '`<![CDATA[<script>]]>` in it is neither'],
    ['<svg><scr<!-- -->ipt>1</script></svg>', 'element `script`'],
  ])('that could run or load something is refused: %s', async (drawing, why) => {
    const { code, stderr } = await factwright(desk('logo: mark.svg', { 'theme/mark.svg': drawing }), 'build');
    expect(code).toBe(2);
    expect(stderr).toContain('`theme/mark.svg` cannot be the logo: ');
    expect(stderr).toContain(why);
  });

  test.each([
    [
      'Inkscape',
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="8" height="8" viewBox="0 0 8 8" version="1.1" id="svg5" inkscape:version="1.2.2" sodipodi:docname="mark.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff"><inkscape:grid type="xygrid" id="grid1"/></sodipodi:namedview>
  <defs id="defs2"/>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"><path style="fill:#123456" d="M0 0h8v8z" sodipodi:nodetypes="ccc"/></g>
  <metadata id="m"><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata>
</svg>`,
    ],
    [
      'Illustrator',
      `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0 -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
	 viewBox="0 0 8 8" style="enable-background:new 0 0 8 8;" xml:space="preserve"><path fill="#123456" d="M0 0h8v8z"/></svg>`,
    ],
  ])('a drawing as %s writes it is taken, without what it writes for itself', async (_, drawing) => {
    const root = desk('logo: mark.svg', { 'theme/mark.svg': drawing });
    const { code, stderr } = await factwright(root, 'build', '--no-cards');
    expect([code, stderr]).toEqual([0, '']);
    const [name = ''] = [readdirSync(join(root, 'site/assets')).find((file) => file.startsWith('logo-'))];
    const shown = readFileSync(join(root, 'site/assets', name), 'utf8');
    expect(shown).toContain('d="M0 0h8v8z"');
    expect(shown).not.toMatch(/inkscape|sodipodi|rdf|cc:|DOCTYPE|<!--|xmlns:svg/i);
  });

  test('that is not there is named', async () => {
    const { stderr } = await factwright(desk('logo: mark.svg'), 'build');
    expect(stderr).toContain('`site.logo` names `mark.svg`, but there is no `theme/mark.svg`.');
  });
});
