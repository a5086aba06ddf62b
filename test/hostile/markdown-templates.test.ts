import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { viewArticle, type ArticleView } from '../../src/article/index.ts';
import { renderHtml, renderMarkdown } from '../../src/render/index.ts';
import { CHECK, inContext } from '../article/veldania.ts';
import { textOf } from '../render/text-of.ts';
import { withEverywhere } from './with-everywhere.ts';

/** Template code of site generators, and what must not be left of it in the bytes of a file. */
const TEMPLATES: readonly (readonly [generator: string, template: string, opening: string])[] = [
  ['Jekyll', '{{ site.github.token }}', '{{'],
  ['Jekyll', '{% include_relative _secret.md %}', '{%'],
  ['Liquid', '{%- raw -%}', '{%'],
  ['Hugo', '{{< readfile "/etc/passwd" >}}', '{{'],
  ['Hugo', '{{% readfile "/etc/passwd" %}}', '{{'],
  ['Nunjucks', '{# hidden #}', '{#'],
  ['Nunjucks', "{{ range.constructor('return process')() }}", '{{'],
  ['Vue', "{{ constructor.constructor('return process')() }}", '{{'],
  ['Vue', "{&#123; constructor.constructor('return process')() }}", '{{'],
  ['Handlebars', '{{{ lookup this }}}', '{{'],
  ['EJS', '<%= process.env.TOKEN %>', '<%'],
  ['EJS', '<%- include("/etc/passwd") %>', '<%'],
  ['PHP', '<?php phpinfo(); ?>', '<?'],
  ['PHP', '<?= $_ENV["TOKEN"] ?>', '<?'],
  ['a wiki', '[[include secret]]', '[['],
];

/** What generators run in text, but show in code as it stands. */
const IN_TEXT: readonly (readonly [generator: string, code: string, left: RegExp])[] = [
  ['MDX', '{process.env.TOKEN}', /[{}]/],
  ['MDX', '<Secret token={process.env.TOKEN} />', /<(?!\/?(?:a|code|span)\b)/],
  ['MDX', "import fs from 'node:fs'", /^import /m],
  ['MDX', "export const token = 'x'", /^export /m],
  ['Astro', '<script is:inline>alert(1)</script>', /<(?!\/?(?:a|code|span)\b)/],
  ['kramdown', '{:onclick="alert(1)"}', /\{/],
  ['kramdown', '{::options parse_block_html="true" /}', /\{/],
  ['goldmark', 'A heading {#id .class onclick="alert(1)"}', /\{/],
  ['MDC', ':secret-component[x]', /(?<!\\):secret/],
  ['MDC', '::secret-component', /^::/m],
  ['Mako', '% for x in open("/etc/passwd"):', /^%/m],
];

/** Where an author can put words. */
const CONTEXTS: Readonly<Record<string, (words: string) => string>> = {
  'a paragraph': (words) => `A line.\n${words}\nand more.`,
  'the beginning of a paragraph': (words) => words,
  'a code span': (words) => `The page says \`${words}\` here.`,
  'a code span between letters': (words) => `a\`${words}\`b`,
  'a code span alone': (words) => `\`\`${words}\`\``,
  'a fence': (words) => `\`\`\`yaml\nkey:\n    ${words}\n\n${words}\n\`\`\``,
  'an indented block': (words) => `    ${words}\n      ${words}`,
  'a heading': (words) => `## ${words}`,
  'a heading with code': (words) => `## \`${words}\` #`,
  'a table': (words) => `| a | b |\n|---|---|\n| ${words} | \`${words}\` |`,
  'a list': (words) => `- ${words}\n- \`${words}\`\n\n  \`\`\`\n  ${words}\n  \`\`\``,
  'a quotation': (words) => `> ${words}\n> \`${words}\`\n>\n> \`\`\`\n> ${words}\n> \`\`\``,
  'emphasis and a link': (words) => `**${words}** [\`${words}\`](https://a.example/)`,
};

function viewOf(article: string): ArticleView {
  return {
    ...viewArticle(inContext({ ...CHECK, article })),
    claims: [],
    glance: { rows: [], quotations: [] },
    sources: [],
    timeline: [],
  };
}

/** The article as Markdown, and as the page has it. */
function rendered(article: string): { readonly markdown: string; readonly html: string } {
  const view = viewOf(article);
  const definition = `${view.verdict?.definition.text}\n\n`;
  const markdown = renderMarkdown(view);
  return {
    markdown:
      markdown.slice(markdown.indexOf(definition) + definition.length).split(`\n\n## ${view.words.reasoning}`)[0] ?? '',
    html:
      /<div class="prose" id="article">\n([\s\S]*?)<\/div>\n<section class="prose reasoning"/.exec(
        renderHtml(view),
      )?.[1] ?? '',
  };
}

const OPENINGS = /\{\{|\{%|\{#|<%|<\?|%>|\[\[/;

describe.each(Object.entries(CONTEXTS))('%s', (_, put) => {
  test.each(TEMPLATES)('holds no template for %s: %s', (_generator, template, opening) => {
    const { markdown, html } = rendered(put(template));
    expect(markdown).not.toContain(opening);
    expect(markdown).not.toMatch(OPENINGS);
    // A reader sees the same, and no generator that runs templates after Markdown finds one.
    const read = String(marked.parse(markdown));
    expect(textOf(read)).toBe(textOf(html));
    expect(read.replaceAll(/&#123;|&#x7b;/gi, '{')).not.toContain('{{');
  });
});

describe.each(Object.entries(CONTEXTS).filter(([name]) => !/code|fence|block|table|list|quot|emphasis/.test(name)))(
  '%s',
  (_, put) => {
    test.each(IN_TEXT)('holds no code for %s: %s', (_generator, code, left) => {
      const { markdown, html } = rendered(put(code));
      expect(markdown).not.toMatch(left);
      expect(textOf(String(marked.parse(markdown)))).toBe(textOf(html));
    });
  },
);

test('code that nobody would run stays code', () => {
  const { markdown } = rendered('Take `{ "a": 1 }` and\n\n```json\n{ "b": { "c": [1] } }\n```');
  expect(markdown).toBe('Take `{ "a": 1 }` and\n\n```json\n{ "b": { "c": [1] } }\n```');
});

test('code in references keeps its lines and its indentation', () => {
  const { markdown } = rendered('```\n{% if x %}\n\n  *y*\n```');
  expect(markdown).toBe(
    '<code>&#123;&#37; if x &#37;&#125;</code>  \n<code></code>  \n<code>&#160;&#160;&#42;y&#42;</code>',
  );
  expect(String(marked.parse(markdown))).toMatch(/^<p><code>.*<\/code><br><code><\/code><br><code>.*<\/code><\/p>\n$/);
});

test('the alternative of a picture has no tag in it', () => {
  const view = viewArticle(inContext({ ...CHECK, article: '![](@trawler)' }));
  const { image } = view;
  if (image === undefined) throw new Error('The check has a picture.');
  const markdown = renderMarkdown({ ...view, image: { ...image, alt: 'A {{ trawler }}' } });
  expect(markdown).toContain('![A &#123;&#123; trawler &#125;&#125;](');
});

test.each([...TEMPLATES, ...IN_TEXT])('no text of a check is a template for %s: %s', (_, words) => {
  const { check } = withEverywhere(CHECK, words);
  const markdown = renderMarkdown(viewArticle(inContext(check)));
  expect(markdown).not.toMatch(OPENINGS);
  expect(markdown.replaceAll(/<a id="source-\d+"><\/a>|<\/?(?:code|span)>/g, '')).not.toMatch(/</);
  expect(markdown).not.toMatch(/^[^\S\n]*(?:import |export |%|::|\{)/m);
  // The head is data that reads back as it was.
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
  expect(head.replaceAll(/^\w+: \[|\]$/gm, '')).not.toMatch(/[{}<>]|\[\[/);
  expect(parse(head)).toMatchObject({ title: viewArticle(inContext(check)).title });
});
