import { expect, test } from 'vitest';
import { viewState } from '../../src/article/view-state.ts';
import { viewArticle } from '../../src/article/index.ts';
import { wordingIn } from '../../src/article/wording.ts';
import type { QuotationState } from '../../src/model/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';

const STATE: QuotationState = {
  result: 'edited',
  secondHand: false,
  notes: [],
  leftOut: [{ mark: '[…]', words: 'which <b>took</b> office in May' }],
};

function viewOf(state: QuotationState): ReturnType<typeof viewArticle> {
  const context = inContext(CHECK);
  return viewArticle({ ...context, verification: { ...context.verification, statement: state } });
}

test('readers who ask see what a quotation leaves out, without a script, and its signs are harmless', () => {
  const html = renderHtml(viewOf(STATE));
  expect(html).toContain('<details class="inner left-out"><summary>Left out</summary>');
  expect(html).toContain('which &lt;b&gt;took&lt;/b&gt; office in May');
  expect(renderMarkdown(viewOf(STATE))).toMatch(/Left out: .*office in May/);
});

test('where nothing is left out, nothing is said of it', () => {
  const whole = { ...STATE, leftOut: undefined };
  expect(renderHtml(viewOf(whole))).not.toContain('left-out"');
  expect(renderMarkdown(viewOf(whole))).not.toContain('Left out');
});

test.each(['ar', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'nl', 'pt', 'zh'])(
  'in %s the words that are left out have a label and the language of their source',
  (language) => {
    const { leftOut } = viewState(STATE, wordingIn(language), { language: 'sv' });
    expect(leftOut?.label).toBeTruthy();
    expect(leftOut?.marks[0]).toMatchObject({ mark: '[…]', words: { lang: 'sv' } });
  },
);
