import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from '../cli/scratch-project.ts';
import { siteIn } from '../workspace/build/site-in.ts';
import { link, outsideFolder, SECRET, stateOf } from './hostile-project.ts';

/** What a stranger puts into a project, and what a build says of it. */
interface Attack {
  readonly what: string;
  /** Texts that take the place of others in the settings and in the check. */
  readonly settings?: (text: string) => string;
  readonly check?: (text: string) => string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Paths in the project that are links to paths outside. */
  readonly links?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
  readonly code: number;
  readonly says: string;
}

const CHECK_FILE = 'factchecks/trawlers-in-reserve.yaml';

/** Builds a hostile project inside of a folder, next to others that must stay as they are. */
async function attempt({ settings, check, files = {}, links = {}, options = [] }: Attack) {
  const around = scratchProject({ 'neighbour/mine.txt': 'mine\n' });
  const outside = outsideFolder();
  const root = join(around, 'desk');
  const all = {
    'factwright.yaml': (settings ?? String)(SETTINGS),
    [CHECK_FILE]: (check ?? String)(CHECK),
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const [path, target] of Object.entries(links)) link(root, path, join(outside, target));
  const before = [stateOf(outside), stateOf(around)];
  const { code, stdout, stderr } = await factwright(root, 'build', ...options);
  const after = [stateOf(outside), stateOf(around)];
  const site =
    lstatSync(join(root, 'site'), { throwIfNoEntry: false })?.isDirectory() === true ? siteIn(join(root, 'site')) : {};
  return { before, after, code, said: stdout + stderr, site };
}

/** All but the site, which may have been made. */
function withoutSite(states: readonly Readonly<Record<string, string>>[]): unknown {
  return states.map((state) =>
    Object.fromEntries(Object.entries(state).filter(([path]) => !/^desk\/site(?:\/|$)/.test(path))),
  );
}

const MEDIUM =
  (file: string, more = ''): ((text: string) => string) =>
  (text) =>
    `${text}media:\n  quay: { file: ${JSON.stringify(file)}, alt: The quay of Sel, credit: Harbour desk${more} }\nimage: quay\n`;

const SITE =
  (keys: string): ((text: string) => string) =>
  (text) =>
    text.replace('site: {', `site: { ${keys},`);

/** A PNG of one colour with one bit a pixel, which is small however many there are. */
function onePixelOften(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, sum]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const SCRIPTED = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.pwned=1</script></svg>';
const HUNDRED = onePixelOften(10_000, 10_000);

const BAD_PATHS = [
  '../../neighbour/mine.txt',
  '/etc/hostname',
  'a/../../../neighbour/mine.txt',
  String.raw`..\mine.txt`,
];

const ATTACKS: readonly Attack[] = [
  ...BAD_PATHS.map((file) => ({ what: `a medium at ${file}`, check: MEDIUM(file), code: 1, says: 'error schema' })),
  ...BAD_PATHS.map((file) => ({
    what: `a logo at ${file}`,
    settings: SITE(`logo: ${JSON.stringify(file)}`),
    code: 1,
    says: 'error schema',
  })),
  ...BAD_PATHS.map((file) => ({
    what: `an icon at ${file}`,
    settings: SITE(`icon: ${JSON.stringify(file)}`),
    code: 1,
    says: 'error schema',
  })),
  ...['../{id}/', '/etc/{id}/', '{id}/../../x/', '{id}', '%2e%2e/{id}/', String.raw`..\{id}/`].map((path) => ({
    what: `pages at ${path}`,
    settings: SITE(`path: '${path}'`),
    code: 1,
    says: 'error schema',
  })),
  ...['embed/{id}/', 'assets/{id}/', 'method/{id}/'].map((path) => ({
    what: `pages at ${path}`,
    settings: SITE(`path: '${path}'`),
    code: 1,
    says: 'Rename the file, or set `site.path`',
  })),
  ...['../neighbour', '/etc/hostname', 'a/b', '.factwright'].map((id) => ({
    what: `a former name ${id}`,
    check: (text: string) => `${text}formerly: ['${id}']\n`,
    code: 1,
    says: 'error schema',
  })),
  ...['embed', 'method', 'search'].map((id) => ({
    what: `a former name ${id}`,
    check: (text: string) => `${text}formerly: [${id}]\n`,
    code: 1,
    says: 'from an old name to the fact check',
  })),
  {
    what: 'a link of the navigation to /etc/',
    settings: SITE("navigation: [{ label: x, to: '/etc/' }]"),
    code: 1,
    says: '`site.navigation` in the settings leads to `etc/index.html`, which is not in the site.',
  },
  ...['../../etc/', 'javascript:window.pwned=1', '//evil.example/', 'data:text/html,x'].flatMap((to) => [
    {
      what: `a link of the navigation to ${to}`,
      settings: SITE(`navigation: [{ label: x, to: '${to}' }]`),
      code: 1,
      says: 'error schema',
    },
    {
      what: `a link of the footer to ${to}`,
      settings: SITE(`footer: { links: [{ label: x, to: '${to}' }] }`),
      code: 1,
      says: 'error schema',
    },
  ]),
  ...['../neighbour', '/etc', 'a/../..'].map((folder) => ({
    what: `a media folder at ${folder}`,
    settings: (text: string) => `${text}folders: { media: '${folder}' }\n`,
    code: 1,
    says: 'error schema',
  })),
  ...['x/../../desk', 'embed', 'Method'].map((id) => ({
    what: `a check that is called ${id}`,
    files: { [`factchecks/${id.replaceAll('/', '%2F')}.yaml`]: CHECK },
    code: 1,
    says: id === 'embed' ? 'where the folder `embed/` of the site lies' : 'error file-name-is-id',
  })),
  {
    what: 'a check that is a link',
    links: { 'factchecks/linked.yaml': 'folder/secret.yaml' },
    code: 1,
    says: 'factchecks/linked.yaml',
  },
  {
    what: 'a folder of checks that is a link',
    links: { 'factchecks/2024': 'folder' },
    code: 1,
    says: 'This folder is a link, so nothing in it is read.',
  },
  {
    what: 'shared parties that are a link',
    links: { 'factchecks/_parties.yaml': 'folder/secret.yaml' },
    code: 1,
    says: 'factchecks/_parties.yaml',
  },
  {
    what: 'a medium that is a link',
    check: MEDIUM('quay.png'),
    links: { 'factchecks/_media/quay.png': 'secret' },
    code: 1,
    says: 'quay.png',
  },
  {
    what: 'a media folder that is a link',
    check: MEDIUM('secret'),
    links: { 'factchecks/_media': '.' },
    code: 1,
    says: 'There is no picture `secret` in the media folder.',
  },
  ...[
    'theme',
    'theme/style.css',
    'theme/static',
    'theme/static/a.txt',
    'theme/words/en.yaml',
    'theme/parts/head.js',
  ].map((path) => ({
    what: `a link at ${path}`,
    links: { [path]: /\.\w+$/.test(path) ? 'secret' : 'folder' },
    code: 2,
    says: 'is a link, ',
  })),
  {
    what: 'a logo that is a link',
    settings: SITE('logo: logo.png'),
    links: { 'theme/logo.png': 'secret' },
    code: 2,
    says: '`theme/logo.png` cannot be put into the site: it is a link',
  },
  {
    what: 'a site folder that is a link',
    links: { site: 'folder' },
    code: 2,
    says: 'is a link, and nothing is written through links',
  },
  {
    what: 'an SVG with a script as a medium',
    check: MEDIUM('quay.svg'),
    files: { 'factchecks/_media/quay.svg': SCRIPTED },
    code: 1,
    says: 'The file `quay.svg` in the media folder is an SVG, which can carry programs, so no page shows it.',
  },
  {
    what: 'an SVG with a script as a medium that is called a PNG, in spite of the errors',
    check: MEDIUM('quay.png'),
    files: { 'factchecks/_media/quay.png': SCRIPTED },
    options: ['--force'],
    code: 0,
    says: 'factchecks/_media/quay.png is left out: it is an SVG, which can carry programs; export it as PNG.',
  },
  {
    what: 'an SVG with a script as a logo',
    settings: SITE('logo: logo.svg'),
    files: { 'theme/logo.svg': SCRIPTED },
    code: 2,
    says: '`theme/logo.svg` cannot be the logo: it holds an element `script`, which can do more than draw.',
  },
  {
    what: 'an SVG with a script as a logo for dark screens',
    settings: SITE('logo: { light: light.svg, dark: dark.svg }'),
    files: { 'theme/light.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'theme/dark.svg': SCRIPTED },
    code: 2,
    says: '`theme/dark.svg` cannot be the logo: it holds an element `script`, which can do more than draw.',
  },
  {
    what: 'an SVG that loads something as an icon',
    settings: SITE('icon: icon.svg'),
    files: {
      'theme/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><use href="https://evil.example/#a"/></svg>',
    },
    code: 2,
    says: '`theme/icon.svg` cannot be the icon: it links to something.',
  },
  {
    what: 'an SVG with a script that is called a PNG as a logo',
    settings: SITE('logo: logo.png'),
    files: { 'theme/logo.png': SCRIPTED },
    code: 2,
    says: '`theme/logo.png` cannot be the logo: it is an SVG',
  },
  {
    what: 'a picture of a hundred million pixels',
    check: MEDIUM('quay.png'),
    files: { 'factchecks/_media/quay.png': HUNDRED },
    code: 0,
    says: 'factchecks/_media/quay.png is left out: it has 10000 × 10000 pixels; at most 50 million are shown.',
  },
  {
    what: 'a picture of a hundred million pixels that is to be stamped',
    check: MEDIUM('quay.png', ', shownAs: false'),
    files: { 'factchecks/_media/quay.png': HUNDRED },
    code: 0,
    says: 'factchecks/_media/quay.png is left out: it has 10000 × 10000 pixels; at most 50 million are shown.',
  },
  {
    what: 'a picture of a hundred million pixels as a logo',
    settings: SITE('logo: logo.png'),
    files: { 'theme/logo.png': HUNDRED },
    code: 2,
    says: '`theme/logo.png` cannot be the logo: it has 10000 × 10000 pixels, at most 4 million are shown.',
  },
  {
    what: 'parts of a theme, where none may run',
    files: {
      'theme/parts/head.js': "import { writeFileSync } from 'node:fs'; writeFileSync('../neighbour/mine.txt', 'x');",
      'theme/static/index.html': '<script>window.pwned=1</script>',
      'theme/static/assets/a.js': 'window.pwned=1',
    },
    options: ['--no-theme-code'],
    code: 0,
    says: 'the site is built without `theme/parts/head.js`, `theme/static/assets/a.js` and `theme/static/index.html`.',
  },
  {
    what: 'a static page in the place of another',
    files: { 'theme/static/index.html': '<p>Mine</p>' },
    code: 1,
    says: '`index.html` is wanted by two',
  },
  ...['.factwright/journal.json', '../../neighbour.txt', '.htaccess'].map((path) => ({
    what: `a static file at ${path}`,
    files: { [`theme/static/${path}`]: '{}' },
    code: 0,
    says: 'Built 1 fact check',
  })),
];

describe('a build of a hostile project writes nothing outside, tells no secret, and says what is wrong', () => {
  test.each(ATTACKS)('$what', { timeout: 60_000 }, async (attack) => {
    const { before, after, code, said, site } = await attempt(attack);
    expect([code, said]).toEqual([attack.code, expect.stringContaining(attack.says)]);
    expect(withoutSite(after)).toEqual(withoutSite(before));
    expect(said).not.toContain(SECRET);
    for (const [path, text] of Object.entries(site)) {
      expect([path, text.includes(SECRET)]).toEqual([path, false]);
      expect([path, text.includes('window.pwned')]).toEqual([path, false]);
    }
  });
});
