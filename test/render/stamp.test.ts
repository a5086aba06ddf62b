import { describe, expect, test } from 'vitest';
import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import type { OwnCheck } from '../../src/model/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { ARABIC_CHECK } from '../article/arabic-check.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { problemsBySchema } from './schema-of.ts';
import { renderJson } from '../../src/render/index.ts';

const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';
const FILE = '2024/trawler.jpg';

/** A check whose first picture is itself the falsehood. */
function forged(check: OwnCheck = CHECK): OwnCheck {
  const media = {
    ...check.media,
    trawler: { file: FILE, alt: 'A grey trawler at a quay.', credit: 'Nobody', shownAs: false as const },
  };
  return { ...check, image: 'trawler', media };
}

/** What a page asks to be printed across its pictures. */
function stampsOf(view: ArticleView): ReadonlyMap<string, unknown> {
  const stamps = new Map<string, unknown>();
  renderHtml(view, {
    pictures: (file, stamp) => {
      stamps.set(file, stamp);
      return PIXEL;
    },
  });
  return stamps;
}

/** The same with another rating. */
function rated(kind: string): OwnCheck {
  return { ...forged(), verdict: CHECK.verdict && { ...CHECK.verdict, rating: kind } };
}

describe('a picture that is itself the falsehood', () => {
  test('is stamped with the verdict, in its colour, wherever the page shows it; others are not', () => {
    const view = viewArticle(inContext(forged()));
    const stamps = stampsOf(view);
    expect(stamps.get(FILE)).toEqual({
      text: view.verdict?.label.text,
      colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      ink: expect.stringMatching(/^#[0-9a-f]{6}$/),
      dir: 'ltr',
    });
    expect([...stamps].filter(([, stamp]) => stamp !== undefined)).toHaveLength(1);
    expect(stampsOf(viewArticle(inContext(CHECK))).get(FILE)).toBeUndefined();
  });

  test('is stamped with a plain word where the verdict would not say that', () => {
    for (const check of [rated('true'), rated('mixed'), { ...forged(), verdict: undefined, status: 'draft' as const }])
      expect(stampsOf(viewArticle(inContext(check))).get(FILE)).toMatchObject({ text: 'False', colour: '#a3161f' });
    const arabic = viewArticle(inContext({ ...forged(ARABIC_CHECK), verdict: undefined, status: 'draft' }));
    expect(stampsOf(arabic).get(FILE)).toMatchObject({ text: 'زائف', dir: 'rtl' });
  });

  test('of a withdrawn check is stamped with that, and not with its verdict or its colour', () => {
    const view = viewArticle(inContext({ ...forged(), status: 'withdrawn' }));
    expect(stampsOf(view).get(FILE)).toMatchObject({ text: 'This fact check has been withdrawn', colour: '#5b6470' });
  });

  test('is called so in words, for those who cannot see it and where it cannot be stamped', () => {
    const view = viewArticle(inContext(forged()));
    const words = `${view.verdict?.label.text ?? ''}: A grey trawler at a quay.`;
    expect(renderHtml(view, { pictures: () => PIXEL })).toContain(`alt="${words}"`);
    expect(renderHtml(view)).toContain(words);
    const markdown = renderMarkdown(view);
    expect(markdown).toContain(`\\[${words}\\]`);
    expect(markdown).not.toContain('trawler.jpg');
    expect(renderMarkdown(viewArticle(inContext(CHECK)))).toContain('trawler.jpg');
    expect(problemsBySchema('article', JSON.parse(renderJson(view)))).toEqual([]);
  });
});
