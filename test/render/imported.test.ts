import { describe, expect, test } from 'vitest';
import { viewArticle, viewFacts } from '../../src/article/index.ts';
import type { ImportedCheck } from '../../src/model/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { inContext } from '../article/veldania.ts';

const ADDRESS = 'https://old.desk.example/2019/trawlers';

function imported(changes: Partial<ImportedCheck> = {}): ImportedCheck {
  return {
    title: 'Not so: No vessel entered the reserve.',
    status: 'published',
    published: '2019-05-02',
    statement: { summary: 'No vessel entered the reserve.' },
    imported: { from: ADDRESS, at: '2024-05-20', label: 'Not so', rating: { value: 4, best: 1, worst: 5 } },
    ...changes,
  };
}

function view(check: ImportedCheck, language = 'en'): ReturnType<typeof viewArticle> {
  return viewArticle(inContext(check, { language }));
}

describe('an imported check', () => {
  test('says that there is no evidence of it, and where it was published', () => {
    for (const text of [renderHtml(view(imported())), renderMarkdown(view(imported()))]) {
      expect(text).toContain('Imported, without evidence as data');
      expect(text).toContain(ADDRESS);
      expect(text).toContain('Not so');
    }
  });

  test.each(['ar', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'nl', 'pt', 'zh'])('says so in %s', (language) => {
    const [notice] = view(imported(), language).notices;
    expect(notice).toMatchObject({ kind: 'imported', link: { address: ADDRESS } });
    if (language !== 'en') expect(notice?.label).not.toMatch(/Imported,/);
  });

  test('has the word of its publisher for a verdict, with the class of the rating that it was given', () => {
    expect(view(imported()).verdict).toMatchObject({ label: { text: 'Not so' }, value: 4, best: 1, worst: 5 });
    expect(view(imported()).verdict?.class).toBeUndefined();
    const classed = view(imported({ verdict: { rating: 'wrong' } })).verdict;
    expect(classed).toMatchObject({ rating: 'wrong', label: { text: 'Not so' }, steps: [] });
    expect(classed?.class).toBeDefined();
  });

  test('with evidence of its own no longer says that it has none', () => {
    const evidence = { log: { claim: 'entry', stance: 'rebuts', shows: 'It was inside.', source: 'log' } } as const;
    const claims = { entry: { text: 'No vessel entered.', implied: 'It says so.' } };
    const sources = { log: { kind: 'dataset', by: 'unknown', title: 'Positions' } } as const;
    const completed = imported({ claims, evidence });
    const [notice] = viewArticle(inContext(completed, { sources })).notices;
    expect(notice?.label).toBe('Imported, completed in part');
  });

  test('with an address that is none, or that would run, links nowhere', () => {
    for (const from of ['the archive of 2019', 'javascript:alert(1)', 'https://']) {
      const check = imported({ imported: { from, at: '2024-05-20', label: 'Not so' } });
      expect(view(check).notices[0]?.link).toBeUndefined();
      expect(renderHtml(view(check))).not.toContain(`href="${from}"`);
    }
  });

  test('that was withdrawn says no more than that', () => {
    const withdrawn = imported({ status: 'withdrawn' });
    expect(view(withdrawn).notices.map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(viewFacts(inContext(withdrawn)).rating).toBeUndefined();
  });
});
