import { howRead } from '../how-read.ts';
import type { ArticleView, ClaimView, EvidenceView, PartyView, SourceGroupView } from '../../article/index.ts';
import { escapeMarkdown, protectLineStarts } from './escape-markdown.ts';
import { proseMarkdown, sourceMark } from './prose-markdown.ts';
import {
  bullets,
  findingMarkdown,
  inLanguage,
  labelled,
  linked,
  leftOutMarkdown,
  mentions,
  paragraphs,
  plain,
  quoted,
} from './sections-markdown.ts';

/** The evidence claim by claim, and within a claim source by source. */
export function evidenceMarkdown(view: ArticleView): string | undefined {
  if (view.claims.length === 0) return undefined;
  const { words } = view;
  const claims = view.claims.map((claim) =>
    paragraphs(
      `### ${escapeMarkdown(`${claim.label}. ${claim.text}`)}`,
      findingMarkdown(claim.findingLabel, view),
      !claim.decisive && plain(words.notDecisive),
      labelled(words.implied, claim.implied && escapeMarkdown(claim.implied)),
      claim.evidence.length + claim.also.length === 0 && plain(words.noEvidence),
      ...groupsMarkdown(claim, view),
      claim.also.length > 0 && `**${escapeMarkdown(words.alsoBears)}:**`,
      bullets(
        claim.also.map(
          ({ stanceLabel, label, shows }) => `**${escapeMarkdown(stanceLabel)}** (${label}) ${escapeMarkdown(shows)}`,
        ),
      ),
    ),
  );
  return paragraphs(`## ${escapeMarkdown(words.evidence)}`, ...claims);
}

function groupsMarkdown({ groups, evidence }: ClaimView, view: ArticleView): readonly string[] {
  const items = new Map(evidence.map((item) => [item.id, item]));
  return groups.map((group) => {
    const own = group.items.flatMap(({ id }) => items.get(id) ?? []);
    return paragraphs(sourceMarkdown(group, own, view), bullets(own.map((item) => itemMarkdown(item, view))));
  });
}

/** Who, when, and how we have it, where the source stands first. */
function sourceMarkdown(
  { source, introduced, compared }: SourceGroupView,
  items: readonly EvidenceView[],
  view: ArticleView,
): string {
  const { sources, words } = view;
  const [first] = items;
  const title = `**${inLanguage({ text: source.title, ...source.titleLanguage })}** ${sourceMark(source)}`;
  const full = sources[source.number - 1];
  if (!introduced || full === undefined) return title;
  const parts = [full.kindLabel, full.authors.map(({ name }) => name).join(view.comma), full.published?.text, compared];
  const known = first?.readIn
    ? `${escapeMarkdown(words.through)} ${mentions([first.readIn]) ?? ''}`
    : escapeMarkdown(howRead(full, items, view) ?? '');
  const said = parts.filter((part) => part !== undefined && part !== '').map((part) => escapeMarkdown(part ?? ''));
  const unnamed = full.authors.map((author) => unnamedMarkdown(author, view));
  return `${title}: ${[...said, known, ...unnamed].filter((part) => part !== '').join('; ')}`;
}

/** Of somebody who is not named: why, and how they know. */
function unnamedMarkdown({ anonymous }: PartyView, { words }: ArticleView): string {
  if (anonymous === undefined) return '';
  const { why, basis } = anonymous;
  return escapeMarkdown(`${words.anonymous}. ${words.anonymousWhy}: ${why} ${words.anonymousBasis}: ${basis}`);
}

function itemMarkdown(item: EvidenceView, view: ArticleView): string {
  const { words } = view;
  const kind = item.kindLabel === undefined ? '' : `${view.comma}${escapeMarkdown(item.kindLabel)}`;
  const origin = [item.speaker?.name, item.locator]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown)
    .join(view.comma);
  const authors = view.sources[item.source.number - 1]?.authors ?? [];
  const isOther = !authors.some(({ id }) => id === item.speaker?.id);
  const unnamed = item.speaker && isOther ? unnamedMarkdown(item.speaker, view) : '';
  return paragraphs(
    `**${escapeMarkdown(item.stanceLabel)}** (${item.label}${kind}) ${escapeMarkdown(item.shows)}`,
    unnamed !== '' && unnamed,
    item.quote && quoted(item.quote.text),
    item.quote?.original && quoted(`${item.quote.original.label}: ${item.quote.original.text}`),
    origin !== '' && protectLineStarts(origin),
    item.quote?.state && `*${escapeMarkdown(item.quote.state.label)}*`,
    leftOutMarkdown(item.quote?.state),
    item.quote?.passage !== undefined && linked(escapeMarkdown(words.passage), item.quote.passage),
    labelled(words.from, mentions(item.from)),
    labelled(words.workings, item.workings && `\n\n${proseMarkdown(item.workings, view, 4)}`),
    labelled(words.answer, item.answer && escapeMarkdown(item.answer)),
  );
}
