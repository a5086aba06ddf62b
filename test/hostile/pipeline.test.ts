import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { viewArticle } from '../../src/article/index.ts';
import { loadProject, subjectOf } from '../../src/project/index.ts';
import { renderClaimReview, renderHtml, renderJson, renderMarkdown } from '../../src/render/index.ts';
import { PLAIN, reportGithub, reportJson, reportText } from '../../src/reporters/index.ts';
import { validateProject } from '../../src/validate/index.ts';
import { CHECK } from '../cli/scratch-project.ts';
import { memoryFiles, SETTINGS } from '../rules/memory-files.ts';

const LONG = process.env['FACTWRIGHT_LONG'] === '1';
const RUNS = LONG ? 10_000 : 300;
const FLAGSHIP = readFileSync('factchecks/2022/overseas-police-stations.yaml');

/** Everything that the product does with a file of a stranger. */
function wholePipeline(bytes: Uint8Array): { readonly printed: readonly string[]; readonly pages: readonly string[] } {
  const project = loadProject(memoryFiles({ 'factwright.yaml': SETTINGS, 'factchecks/stranger.yaml': bytes }));
  const report = validateProject(project, { today: '2026-11-23' });
  const printed = [reportText(report, PLAIN), reportGithub(report)];
  JSON.parse(reportJson(report, '0.1.0'));
  const [file] = project.checks;
  const subject = file && subjectOf(project, file);
  if (subject === undefined) return { printed, pages: [] };
  const view = viewArticle(subject);
  renderMarkdown(view);
  JSON.parse(renderJson(view));
  JSON.parse(renderClaimReview(view) ?? '{}');
  return { printed, pages: [renderHtml(view)] };
}

/** The elements and attributes of a page, whatever is in its texts. */
function markupOf(page: string): { readonly elements: ReadonlySet<string>; readonly attributes: ReadonlySet<string> } {
  const body = page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '');
  const tags = [...body.matchAll(/<\/?([A-Za-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g)];
  return {
    elements: new Set(tags.map(([, name]) => name ?? '')),
    attributes: new Set(
      tags.flatMap(([, , rest]) =>
        [...(rest ?? '').replaceAll(/"[^"]*"|'[^']*'/g, '').matchAll(/([^\s=/]+)/g)].map(([, name]) => name ?? ''),
      ),
    ),
  };
}

function expectHarmless({ printed, pages }: ReturnType<typeof wholePipeline>): void {
  // oxlint-disable-next-line no-control-regex -- the absence of these characters is the point
  for (const text of printed)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  for (const page of pages) {
    const { elements, attributes } = markupOf(page);
    for (const name of ['script', 'iframe', 'object', 'embed', 'form', 'input', 'base', 'img']) {
      expect([...elements]).not.toContain(name);
    }
    expect([...attributes].filter((name) => /^on|^srcdoc$|^style$|^formaction$/i.test(name))).toEqual([]);
  }
}

/** A file in which some bytes are replaced, doubled, deleted or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(Buffer.from(CHECK), Buffer.from(CHECK), FLAGSHIP),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.nat(40),
        fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.constantFrom(...pieces())),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map(([file, edits]) =>
    edits.reduce<Uint8Array>((bytes, [where, length, put]) => {
      const at = Math.floor(where * bytes.length);
      return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + (put.length % 2 === 0 ? length : 0))]);
    }, file),
  );

/** What means something to YAML, Markdown, HTML, terminals or addresses. */
function pieces(): readonly Uint8Array[] {
  const texts = [
    '\n',
    '  ',
    ': ',
    '- ',
    '"',
    "'",
    '&a ',
    '*a',
    '!!',
    '|',
    '>-',
    '\t',
    '#',
    '[',
    ']',
    '{',
    '}',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![](@x)',
    '[@no-entry]',
    '```',
    '\u001b[2J',
    '\u202e',
    '\u0085',
    '\u2028',
    '\ufeff',
    '</style>',
    '{{',
    '\\u001b',
    'true',
    '2022',
    'null',
    '__proto__: x\n',
    'constructor',
  ];
  return texts.map((text) => Buffer.from(text));
}

test('the flagship comes through with pages', () => {
  const outcome = wholePipeline(FLAGSHIP);
  expect(outcome.pages).toHaveLength(1);
  expectHarmless(outcome);
  expect(markupOf(outcome.pages[0] ?? '').elements.size).toBeGreaterThan(15);
});

test('random bytes and random text crash nothing', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        expectHarmless(wholePipeline(bytes));
      },
    ),
    { numRuns: RUNS, interruptAfterTimeLimit: 3_000_000 },
  );
});

test(
  'mutated fact checks crash nothing, steer no terminal and bring no markup to a page',
  { timeout: 3_600_000 },
  () => {
    let pages = 0;
    fc.assert(
      fc.property(mutated, (bytes) => {
        const outcome = wholePipeline(bytes);
        pages += outcome.pages.length;
        expectHarmless(outcome);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 3_000_000 },
    );
    // Some survive the mutation and are rendered; else this test would judge nothing.
    if (LONG) expect(pages).toBeGreaterThan(RUNS / 200);
  },
);
