import { describe, expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { citationsIn } from '../../src/model/index.ts';
import { loadProject, subjectOf } from '../../src/project/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { CHECK, SETTINGS } from '../cli/scratch-project.ts';
import { memoryFiles } from '../rules/memory-files.ts';

// At these sizes each took from half a minute to hours when its time grew with the square: then the test runs out of time.

const FILE = 'factchecks/trawlers-in-reserve.yaml';

/** Judges and renders a check; gives how many pages came of it. */
function pagesOf(check: string): number {
  const project = loadProject(memoryFiles({ 'factwright.yaml': Buffer.from(SETTINGS), [FILE]: Buffer.from(check) }));
  validateProject(project, { today: '2026-11-23' });
  const file = project.checkByPath.get(FILE);
  const subject = file && subjectOf(project, file);
  if (subject === undefined) return 0;
  const view = viewArticle(subject);
  return [renderHtml(view), renderMarkdown(view)].filter((page) => page.length > 0).length;
}

function withArticle(article: string): string {
  return `${CHECK}article: ${JSON.stringify(article)}\n`;
}

const ARTICLES: Readonly<Record<string, string>> = {
  'spaces between quotation marks': `"a"${' '.repeat(300_000)}"b"`,
  'spaces within code': `\`"a"${' '.repeat(300_000)}"b"\``,
  'spaces within what looks like a tag': `<a${' '.repeat(300_000)}"b"`,
  'dots before an at sign': `${'"a."'.repeat(80_000)}@`,
  'backticks behind an at sign': `@\n${'`'.repeat(320_000)}`,
  'tildes behind an at sign': `@\n${'~'.repeat(320_000)}`,
  'brackets that open': '['.repeat(300_000),
  'quotations in quotations': '>'.repeat(300_000),
  'stars and underscores': '*_'.repeat(150_000),
  'addresses in a row': 'http://a.example/('.repeat(15_000),
};

test.each(Object.entries(ARTICLES))('an article of %s is judged and rendered', (_, article) => {
  expect(pagesOf(withArticle(article))).toBe(2);
});

test('citations are found behind signs without end', () => {
  expect([...citationsIn(`@\n${'`'.repeat(900_000)}`)]).toEqual([]);
});

describe('lists and maps of the format', () => {
  test('names of related checks', () => {
    const related = Array.from({ length: 16_000 }, (_, index) => `check-${index}`);
    expect(pagesOf(`${CHECK}related: [${related.join(', ')}]\n`)).toBe(2);
  });

  test('sources that are each known through the next', () => {
    const chain = Array.from(
      { length: 4_000 },
      (_, index) => `  link-${index}: { kind: record, by: coast-guard, title: Log, seenIn: link-${index + 1} }\n`,
    );
    const end = '  link-4000: { kind: record, by: coast-guard, title: Log, publisher: Guard, published: 2024 }\n';
    expect(pagesOf(CHECK.replace('sources:\n', `sources:\n${chain.join('')}${end}`))).toBe(2);
  });

  test('claims', () => {
    const claims = Array.from(
      { length: 3_000 },
      (_, index) => `  claim-${index}: { text: A claim., implied: It follows., finding: unproven, decisive: false }\n`,
    );
    expect(pagesOf(CHECK.replace('claims:\n', `claims:\n${claims.join('')}`))).toBe(2);
  });
});
