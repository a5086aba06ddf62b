import { inALine, type ArticleView, type GlanceRowView, type SentenceView } from '../../article/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { sourceMark } from './prose-markdown.ts';
import { bullets, findingMarkdown, paragraphs } from './sections-markdown.ts';

/** Why, at a glance, as a list: what is found of each claim, on whose word, and what is weak. */
export function glanceMarkdown(view: ArticleView): string | undefined {
  const { glance, words } = view;
  const { rows, quotations } = glance;
  if (rows.length === 0) return undefined;
  return paragraphs(
    `## ${escapeMarkdown(words.atAGlance)}`,
    rows.map((row) => rowMarkdown(row, view)).join('\n'),
    inALine(quotations, sentenceMarkdown),
  );
}

function rowMarkdown(
  { number, text, implied, findingLabel, sides, weak, decisive }: GlanceRowView,
  view: ArticleView,
): string {
  const { words } = view;
  const said = [
    ...sides.map((side) => inALine([side.sentence, ...side.weak], sentenceMarkdown)),
    ...weak.map(sentenceMarkdown),
    ...(decisive ? [] : [escapeMarkdown(words.notDecisive)]),
    ...(sides.length === 0 ? [escapeMarkdown(words.noEvidence)] : []),
  ];
  const head = [
    escapeMarkdown(text),
    implied && `(${escapeMarkdown(words.implied)})`,
    findingMarkdown(findingLabel, view),
  ].filter((part) => part !== false && part !== undefined);
  const indent = ' '.repeat(`${number}. `.length);
  return `${number}. ${head.join(' ')}\n${bullets(said).replaceAll(/^/gm, indent)}`;
}

function sentenceMarkdown({ text, source }: SentenceView): string {
  return `${escapeMarkdown(text)}${source === undefined ? '' : ` ${sourceMark(source)}`}`;
}
