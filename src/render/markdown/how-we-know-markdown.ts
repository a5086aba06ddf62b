import type { ArticleView, OriginsView, RemarkView } from '../../article/index.ts';
import { groupsInWords } from '../drawing/groups-in-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { bullets, mentions, paragraphs, plain } from './sections-markdown.ts';

/** How we know: for each claim who has it from whom, in words. */
export function howWeKnowMarkdown({ evidence }: ArticleView): string | undefined {
  if (evidence === undefined) return undefined;
  const claims = evidence.claims
    .filter(({ stances }) => stances.length > 0)
    .map(({ label, text, stances }) =>
      paragraphs(
        `### ${escapeMarkdown(`${label}. ${text}`)}`,
        ...stances.map((origins) => originsMarkdown(origins, evidence.basedOn)),
      ),
    );
  return paragraphs(`## ${escapeMarkdown(evidence.heading)}`, ...claims, bullets(evidence.remarks.map(remarkMarkdown)));
}

function originsMarkdown(origins: OriginsView, basedOn: string): string {
  const { stanceLabel, itemsLabel, independentLabel, remarks } = origins;
  return paragraphs(
    `**${escapeMarkdown(stanceLabel)}:** ${escapeMarkdown(`${itemsLabel}; ${independentLabel}`)}`,
    bullets([...groupsInWords(origins, basedOn).map(plain), ...remarks.map(remarkMarkdown)]),
  );
}

function remarkMarkdown({ label, text, source }: RemarkView): string {
  const value = text === undefined ? '' : `: ${escapeMarkdown(text)}`;
  return `*${escapeMarkdown(label)}*${value}${source === undefined ? '' : ` ${mentions([source]) ?? ''}`}`;
}
