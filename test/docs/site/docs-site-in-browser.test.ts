import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { docsSite } from '../../../scripts/docs-site/docs-site.ts';
import { describeInChromium } from '../../browser/chromium.ts';
import { showSite } from '../../browser/shown-site.ts';
import { emptyFolder } from '../../cli/empty-folder.ts';

const NORM = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const site = await docsSite();

function siteFolder(): string {
  const root = emptyFolder();
  for (const [path, content] of site) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

describeInChromium('the site of the documentation', (browser) => {
  for (const path of ['index.html', 'tutorial.html', 'rules/schema.html', 'changes.html'])
    test(`${path}: WCAG 2.2 A and AA hold, light and dark, wide and narrow, and nothing is wider than a phone`, async () => {
      const folder = siteFolder();
      for (const width of [1280, 320]) {
        const { page, requests, complaints, close } = await showSite(browser, folder, { path, width });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(axe.source);
          const violations = await page.evaluate(async (norm) => {
            const { violations: found } = await Reflect.get(globalThis, 'axe').run(document, norm);
            return found.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
          }, NORM);
          expect([width, colorScheme, violations]).toEqual([width, colorScheme, []]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect([requests, complaints]).toEqual([[], []]);
        await close();
      }
    });
});
