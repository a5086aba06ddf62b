/// <reference lib="dom" />
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { loadProject, subjectOf } from '../../src/project/index.ts';
import { renderClaimReview, renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { describeInChromium, show, withoutPolicy } from '../browser/chromium.ts';
import { VECTORS } from '../hostile/page-vectors.ts';
import { memoryFiles } from '../rules/memory-files.ts';
import { textPlaces, withText } from './growth/format-pumps.ts';
import { CHECK } from './growth/whole-run.ts';
import { yamlText } from './growth/yaml-text.ts';

/** How many projects there are; each is loaded in five ways. */
const PROJECTS = 108;

/** The vectors, alone and within what Markdown makes of them. */
function hostileTexts(): readonly string[] {
  const within = [
    (vector: string) => `**${vector}**`,
    (vector: string) => `[${vector}](https://ok.example/ "${vector}")`,
    (vector: string) => `> ${vector}\n\n- ${vector}`,
    (vector: string) => `| a |\n|---|\n| ${vector} |`,
    (vector: string) => `\n    ${vector}\n\n&#60;${vector}`,
  ];
  return [...VECTORS, ...within.flatMap((put) => VECTORS.map(put))].slice(0, PROJECTS);
}

/** What is made of a project all of whose texts, shared ones and settings included, hold a vector. */
function pagesOf(vector: string): readonly string[] {
  const places = textPlaces();
  const { factcheck, parties, sources, project: settings } = withText(places, `The log ${vector}\n\n${vector}`);
  const project = loadProject(
    memoryFiles({
      'factwright.yaml': Buffer.from(yamlText(settings)),
      [CHECK]: Buffer.from(yamlText(factcheck)),
      'factchecks/_parties.yaml': Buffer.from(yamlText(parties)),
      'factchecks/_sources.yaml': Buffer.from(yamlText(sources)),
    }),
  );
  const file = project.checkByPath.get(CHECK);
  const subject = file && subjectOf(project, file);
  if (subject === undefined) throw new Error(`No page is made of ${JSON.stringify(vector)}.`);
  const view = viewArticle(subject);
  const html = renderHtml(view);
  const markdown = renderMarkdown(view).replace(/^---\n[\s\S]*?\n---\n/, '');
  const json = (renderClaimReview(view) ?? '{}').replaceAll('</', String.raw`<\/`);
  return [
    html,
    withoutPolicy(html),
    withoutPolicy(html).replace(/<html [^>]*>/, '<html lang="ar" dir="rtl">'),
    `<!doctype html><title>x</title>${marked.parse(markdown, { async: false })}`,
    `<!doctype html><title>x</title><script type="application/ld+json">${json}</script>`,
  ];
}

test('the texts are as many as are meant', () => {
  expect(new Set(hostileTexts()).size).toBe(PROJECTS);
});

describeInChromium('whole hostile projects', (browser) => {
  test.each(hostileTexts())('%j runs nothing and fetches nothing', { timeout: 60_000 }, async (vector) => {
    for (const html of pagesOf(vector)) {
      const { page, requests, close } = await show(browser, html);
      await page.waitForTimeout(20);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
      // Pictures of the check lie beside a page that is made of its Markdown.
      expect(requests.filter((address) => !address.startsWith('http://page.example/'))).toEqual([]);
      expect(page.url()).toBe('http://page.example/check.html');
      await close();
    }
  });
});
