import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import type { FactCheck } from '../../src/model/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';

/** The pages of a check whose last item comes from a source of this kind. */
function pagesOf(quote: string | undefined, url: string | undefined): readonly string[] {
  const check: FactCheck = {
    ...CHECK,
    evidence: {
      talk: { claim: 'only-research', stance: 'supports', shows: 'A keeper says so.', source: 'talk', quote },
    },
    sources: { ...CHECK.sources, talk: { kind: 'testimony', by: 'insider', title: 'Conversation with a keeper', url } },
  };
  const view = viewArticle(inContext(check));
  return [renderHtml(view), renderMarkdown(view)];
}

test('of a conversation that nobody wrote down, no page says that it was read', () => {
  for (const page of pagesOf(undefined, undefined)) {
    expect(page).toContain('Conversation with a keeper');
    expect(page).not.toContain('Read in its own words');
  }
});

test('what is quoted or has an address was read', () => {
  for (const page of [...pagesOf('I saw it', undefined), ...pagesOf(undefined, 'https://keeper.example/')])
    expect(page).toContain('Read in its own words');
});

test('the evidence itself says that somebody is not named, why, and how they know', () => {
  const [html = '', markdown = ''] = pagesOf(undefined, undefined);
  const evidence = html.slice(html.indexOf('id="evidence-talk"') - 700, html.indexOf('id="evidence-talk"'));
  expect(evidence).toMatch(
    /Not named · <span class="label">Why<\/span> .+ · <span class="label">How they know<\/span> ./,
  );
  expect(markdown).toMatch(/Conversation with a keeper.*Not named\\?\. Why: .* How they know: ./);
});

test('a speaker who is not named is said to be so at the very item', () => {
  const evidence = {
    ...CHECK.evidence,
    saw: { claim: 'no-entry', stance: 'rebuts', shows: 'Seen.', source: 'vessel-log', speaker: 'insider' },
  } as const;
  const html = renderHtml(viewArticle(inContext({ ...CHECK, evidence })));
  expect(html.slice(html.indexOf('id="evidence-saw"')).split('</li>')[0]).toContain('Not named · ');
});
