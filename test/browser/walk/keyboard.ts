/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What the keyboard reaches on a page, and what it should. */
export interface Reached {
  /** What can be used and is visible, but has not had the focus. */
  readonly missed: readonly string[];
  /** What has had the focus without a mark of it, or outside of the window. */
  readonly unseen: readonly string[];
  /** How many had it. */
  readonly count: number;
}

const MOST = 600;

/** Presses Tab until the focus has gone round the page. */
export async function tabThrough(page: Page): Promise<Reached> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(markAll);
  const unseen: string[] = [];
  let count = 0;
  for (; count < MOST; count += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(visit);
    if (state === undefined) break;
    if (state !== '') unseen.push(state);
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll('[data-to-reach]')].map((element) => element.outerHTML.slice(0, 160)),
  );
  return { missed, unseen, count };
}

/** Runs in the page: marks all that can be used and is visible. */
function markAll(): void {
  const usable = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
  for (const element of document.querySelectorAll<HTMLElement>(usable)) {
    const isOff = element.matches(':disabled, [tabindex="-1"]') || getComputedStyle(element).pointerEvents === 'none';
    if (!isOff && element.checkVisibility({ visibilityProperty: true })) element.dataset['toReach'] = '';
  }
}

/** Runs in the page: undefined where the focus has left it; what is wrong with what has it, or nothing. */
function visit(): string | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  delete element.dataset['toReach'];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isOutside = bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth;
  const isUnmarked = outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2;
  if (!isOutside && !isUnmarked) return '';
  return `${isOutside ? 'outside' : 'unmarked'}: ${element.outerHTML.slice(0, 160)}`;
}
