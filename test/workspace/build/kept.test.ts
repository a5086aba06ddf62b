import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, factwrightWith, scratchProject, SETTINGS } from '../../cli/scratch-project.ts';
import { put } from './site-desk.ts';
import { siteIn } from './site-in.ts';

const LOG = CHECK.replace('title: The', 'topics: [Fisheries]\ntitle: Again, the');

function desk(files: Readonly<Record<string, string>> = {}): string {
  return scratchProject({ 'factchecks/log.yaml': LOG, ...files });
}

describe('files that someone has taken out of the folder of a site', () => {
  test.each(['log/page.md', 'log', 'topics/fisheries/atom.xml', 'embed', 'index.html', 'assets'])(
    'come back with the next build: %s',
    async (path) => {
      const root = desk();
      await factwright(root, 'build');
      const before = siteIn(join(root, 'site'));
      rmSync(join(root, 'site', path), { recursive: true });
      const { stdout } = await factwright(root, 'build');
      expect(stdout).toMatch(/: [1-9]\d* files? written, \d+ as before\.\n$/);
      expect(siteIn(join(root, 'site'))).toEqual(before);
      expect((await factwright(root, 'build')).stdout).toContain(': 0 files written,');
    },
  );
});

test('what someone has laid down in the folder of a site stays there', async () => {
  const root = desk();
  await factwright(root, 'build');
  put(root, 'site/CNAME', 'desk.example');
  put(root, 'site/log/note.txt', 'Mine.');
  expect((await factwright(root, 'build')).stdout).toContain(': 0 files written,');
  put(root, 'factchecks/log.yaml', undefined);
  await factwright(root, 'build');
  expect(siteIn(join(root, 'site'))).toMatchObject({ CNAME: 'desk.example', 'log/note.txt': 'Mine.' });
  expect(existsSync(join(root, 'site/log/index.html'))).toBe(false);
});

describe('though no file of the project has changed', () => {
  test('a check is not news for ever', async () => {
    const root = desk();
    const news = async (day: string): Promise<boolean> => {
      const env = { SOURCE_DATE_EPOCH: String(Date.parse(`${day}Z`) / 1000) };
      await factwrightWith({ env }, root, 'build');
      return existsSync(join(root, 'site/sitemaps/news.xml'));
    };
    expect(await news('2024-05-03T23:59')).toBe(false);
    expect(await news('2024-05-04T00:00')).toBe(true);
    expect(await news('2024-05-06T23:59')).toBe(true);
    expect(await news('2024-05-07T00:00')).toBe(false);
    expect(await news('2024-05-05T00:00')).toBe(true);
  });

  test('a picture that cannot be shown is named each time', async () => {
    const media = 'media:\n  quay: { file: quay.png, alt: The quay of Sel, credit: Harbour desk }\n';
    const root = desk({ 'factchecks/log.yaml': `${LOG}${media}`, 'factchecks/_media/quay.png': 'no picture' });
    // What was touched just now may still change within the same moment, and is looked at again.
    await sleep(3100);
    const first = await factwright(root, 'build', '--force');
    expect(first.stderr).toContain('quay.png');
    expect((await factwright(root, 'build', '--force')).stderr).toBe(first.stderr);
  });
});

describe('links of pages that are kept', () => {
  test('to a page that is gone fail the build', async () => {
    const root = desk({
      'factwright.yaml': SETTINGS.replace('site: {', 'site: { navigation: [{ label: Log, to: log/ }],'),
    });
    await factwright(root, 'build');
    const before = siteIn(join(root, 'site'));
    put(root, 'factchecks/log.yaml', undefined);
    const { code, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('`site.navigation` in the settings leads to `log/index.html`, which is not in the site.'),
    ]);
    expect(siteIn(join(root, 'site'))).toEqual(before);
  });

  test('to a place that a page no longer has fail the build', async () => {
    const corrected = `${LOG}corrections:\n  - { date: 2024-05-05, kind: minor, text: The log was misdated. }\n`;
    const footer = 'export default ({ to }, { html }) => html`<p><a href="${to("log/")}#corrections">Log</a></p>`;';
    const root = desk({ 'theme/parts/footer.js': footer, 'factchecks/log.yaml': corrected });
    expect(await factwright(root, 'build')).toMatchObject({ code: 0 });
    put(root, 'factchecks/log.yaml', LOG);
    const { code, stderr } = await factwright(root, 'build');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('method  links to `log/index.html#corrections`, but that page has no such place.'),
    ]);
  });
});

test('what is kept for the next build stays small, however many builds there are', async () => {
  const root = desk();
  await factwright(root, 'build');
  for (let edit = 0; edit < 12; edit += 1) {
    writeFileSync(join(root, 'factchecks/log.yaml'), LOG.replace('title: Again', `title: Edit ${edit}`));
    await factwright(root, 'build');
  }
  await factwright(root, 'build', '--out', 'fresh');
  expect(siteIn(join(root, 'site'))).toEqual(siteIn(join(root, 'fresh')));
  const sizeOf = (site: string): number => {
    const own = join(root, site, '.factwright');
    return readdirSync(own).reduce((sum, name) => sum + readFileSync(join(own, name)).length, 0);
  };
  expect(sizeOf('site')).toBeLessThan(2 * sizeOf('fresh'));
});
