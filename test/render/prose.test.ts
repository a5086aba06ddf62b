import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { HOSTILE_SHAPES } from './hostile-markdown.ts';
import { textOf } from './text-of.ts';

function viewOf(article: string): ArticleView {
  const glance = { rows: [], quotations: [] };
  return { ...viewArticle(inContext({ ...CHECK, article })), claims: [], glance, sources: [], timeline: [] };
}

/** The HTML of an article. */
function prose(article: string): string {
  return (
    /<div class="prose" id="article">\n([\s\S]*?)<\/div>\n<section class="prose reasoning"/
      .exec(renderHtml(viewOf(article)))?.[1]
      ?.trim() ?? ''
  );
}

/** The Markdown of an article. */
function rewritten(article: string): string {
  const view = viewOf(article);
  const definition = `${view.verdict?.definition.text}\n\n`;
  const markdown = renderMarkdown(view);
  return (
    markdown.slice(markdown.indexOf(definition) + definition.length).split(`\n\n## ${view.words.reasoning}`)[0] ?? ''
  );
}

test.each([
  [
    '*it [@position-log]*',
    '<p><em>it <a class="cite" role="doc-noteref" id="cite-1" href="#source-2">[2]</a></em></p>',
  ],
  [
    '[@position-log; @harbour-master-saw]',
    '<p><a class="cite" role="doc-noteref" id="cite-1" href="#source-2">[2]</a><a class="cite" role="doc-noteref" id="cite-2" href="#source-3">[3]</a></p>',
  ],
  ['`[@position-log]`', '<p><code>[@position-log]</code></p>'],
  ['    [@position-log]', '<pre><code>[@position-log]</code></pre>'],
  ['[@nobody]', '<p><mark class="unknown">[@nobody?]</mark></p>'],
  ['[@constructor] ![](@constructor)', '<p><mark class="unknown">[@constructor?]</mark> ![](@constructor)</p>'],
  ['[a [@position-log] b](https://a.example/)', '<p><a href="https://a.example/">a [2] b</a></p>'],
  ['<b onclick="x">b</b>', '<p>&lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>'],
  ['<div>\n<script>\n</div>', '<p>&lt;div&gt; &lt;script&gt; &lt;/div&gt;</p>'],
  ['a < b > c "d"', '<p>a &lt; b &gt; c &quot;d&quot;</p>'],
  ['# a\n\n# a\n\n# a 1', '<h2 id="h-a">a</h2>\n<h2 id="h-a-1">a</h2>\n<h2 id="h-a-1-1">a 1</h2>'],
  ['&lt;b&gt; & &eacute; &nope', '<p>&lt;b&gt; &amp; &eacute; &amp;nope</p>'],
  [
    '[a](javascript:alert(1)) [b](JAVASCRIPT&colon;x) [c](data:text/html,x) [d](//a.example) [e](/p) [f](vbscript:x)',
    '<p>a b c d e f</p>',
  ],
  ['[a](https://a.example/?x=1&amp;y=2)', '<p><a href="https://a.example/?x=1&amp;y=2">a</a></p>'],
  ['<https://a.example/x_y_z>', '<p><a href="https://a.example/x_y_z">https://a.example/x_y_z</a></p>'],
  ['[m](mailto:desk@desk.example)', '<p><a href="mailto:desk@desk.example">m</a></p>'],
  ['![alt](https://a.example/p.png)', '<p><a href="https://a.example/p.png">alt</a></p>'],
  ['![alt](javascript:x)', '<p>alt</p>'],
  ['[x]: javascript:x\n\n[x]', '<p>x</p>'],
  [
    '# A\n\n### B\n\n###### C\n\n## A',
    '<h2 id="h-a">A</h2>\n<h3 id="h-b">B</h3>\n<h4 id="h-c">C</h4>\n<h3 id="h-a-1">A</h3>',
  ],
  ['## main\n\n[x](#main) [y](#nowhere)', '<h2 id="h-main">main</h2>\n<p><a href="#h-main">x</a> y</p>'],
])('%s', (markdown, html) => {
  expect(prose(markdown)).toBe(html);
});

const SAMPLES: readonly string[] = [
  'a\nb  \nc',
  '- a\n- b\n  - c\n\n    d\n- [ ] e\n- [x] f',
  '3. a\n4. b\n\n   c',
  '> a\n> > b\n>\n> - c',
  '```js\nlet a = `b`;\n```\n\n~~~\n```\n~~~',
  '`` a ` b `` and `c`',
  '| a | b \\| c |\n|:--|--:|\n| `d \\| e` | *f* |',
  '# 1. a\n\n1986\\. b\n\n\\# c\n\n\\- d\n\n\\+ e',
  'a * b * c _ d _ e\\*f\\*',
  '**a *b* c** ~~d~~ ***e***',
  'a {{ b }} {% c %} {d}',
  '<i>a</i> &amp; &lt; \\& \\<',
  'www.a.example https://a.example a@b.example',
  '[a](https://a.example/(b) "t") ![c](https://a.example/d)',
  'a!\n\n!\\[b](c) !',
  '***\n\n---\n\na',
  '# a #b\n\n## c \\#',
  'a\\\nb \\\\ c',
  'x\n===\n\ny\n---',
  '1) a\n2) b\n\n* c\n+ d',
];

test.each(SAMPLES)('rewritten Markdown says the same: %j', (markdown) => {
  const html = String(marked.parse(rewritten(markdown)));
  expect(textOf(html)).toBe(textOf(prose(markdown)));
  expect(html).not.toMatch(
    /<(?!\/?(?:p|h[2-6]|ul|ol|li|em|strong|del|code|pre|blockquote|table|thead|tbody|tr|th|td|hr|br|a|span)\b)/,
  );
});

test('rewriting what was rewritten changes nothing, but for what keeps templates from being run', () => {
  for (const markdown of SAMPLES.filter((text) => !text.includes('{{')))
    expect(rewritten(rewritten(markdown))).toBe(rewritten(markdown));
});

/** The longest text that is read as Markdown, and the longest file; a short one where time matters. */
const SIZES = process.env['FACTWRIGHT_LONG'] === '1' ? [299_000, 1_000_000] : [60_000];
/** Well above what it takes, since other tests run beside this one. */
const LIMIT_MS = 4000;

describe.each(HOSTILE_SHAPES)('$name', ({ of }) => {
  test.each(SIZES)('%i characters are rendered within seconds', { timeout: 30_000 }, (size) => {
    const start = performance.now();
    const html = prose(of(size));
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    expect(html).not.toBe('undefined');
  });
});

test('a text that is too dense to be read as Markdown is shown as it stands', () => {
  expect(prose(`${'_a'.repeat(2000)}\n\n<b>`)).toBe(`<p>${'_a'.repeat(2000)}</p>\n<p>&lt;b&gt;</p>`);
});
