import { colonOf } from '../colon.ts';
import type { ArticleView, VerdictView } from '../../article/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { evidenceMarkdown } from './evidence-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { glanceMarkdown } from './glance-markdown.ts';
import { pictureMarkdown, proseMarkdown, type Anchors, type MarkdownView } from './prose-markdown.ts';
import { withPictures, type PicturePaths } from './with-pictures.ts';
import { howWeKnowMarkdown } from './how-we-know-markdown.ts';
import {
  bullets,
  leftOutMarkdown,
  labelled,
  linked,
  mentions,
  paragraphs,
  plain,
  quotationMarkdown,
  quoted,
  sourcesMarkdown,
} from './sections-markdown.ts';

/** What Markdown takes from outside. */
export interface MarkdownOptions {
  /** How links within the page find their places: `elements` are for most, `attributes` for what drops raw HTML, as Hugo does. */
  readonly anchors?: Anchors;
  readonly pictures?: PicturePaths;
  /** Where the page is to lie in the site, for a generator that would put it elsewhere. */
  readonly path?: string;
}

/** The check as CommonMark with YAML front matter, for any site generator; no text of it can become markup. */
export function renderMarkdown(article: ArticleView, { anchors, pictures, path }: MarkdownOptions = {}): string {
  const view: MarkdownView = { ...withPictures(article, pictures), anchors };
  const { words, verdict } = view;
  const body = paragraphs(
    ...view.notices.map(({ label, date, change, text, link }) =>
      paragraphs(
        `> **${escapeMarkdown([label, date?.text].filter((part) => part !== undefined).join(view.comma))}**${change === undefined ? '' : ` ${escapeMarkdown(change)}.`}${text === undefined ? '' : ` ${escapeMarkdown(text)}`}${link === undefined ? '' : ` ${linked(escapeMarkdown(link.label), link.address)}`}`,
      ),
    ),
    view.standfirst !== undefined && plain(view.standfirst),
    view.image && pictureMarkdown(view.image, view),
    statementMarkdown(view),
    verdict && verdictMarkdown(verdict, view),
    glanceMarkdown(view),
    view.article !== undefined && proseMarkdown(view.article, view, 2),
    verdict?.reasoning !== undefined &&
      paragraphs(`## ${escapeMarkdown(words.reasoning)}`, proseMarkdown(verdict.reasoning, view, 3)),
    evidenceMarkdown(view),
    howWeKnowMarkdown(view),
    logMarkdown(view),
    sourcesMarkdown(view),
    colophonMarkdown(view),
  );
  return `${frontMatter(view, path)}\n${body}\n`;
}

/** One that no longer stands says so first, and is in no bold type. */
function verdictMarkdown(verdict: VerdictView, { words }: ArticleView): string {
  const label = escapeMarkdown(verdict.label.text);
  const summary = verdict.summary === undefined ? '' : ` ${escapeMarkdown(verdict.summary)}`;
  const stop = /\p{Po}$/u.test(verdict.label.text) ? '' : '.';
  return paragraphs(
    `## ${escapeMarkdown(words.verdict)}`,
    verdict.withdrawn !== undefined && `**${escapeMarkdown(verdict.withdrawn)}**`,
    verdict.withdrawn === undefined ? `**${label}${stop}**${summary}` : `~~${label}${stop}${summary}~~`,
    verdict.withdrawn === undefined && plain(verdict.definition.text),
  );
}

function statementMarkdown(view: ArticleView): string {
  const { statement, words } = view;
  const role = statement.role ?? statement.speaker.role;
  const speaker = `**${escapeMarkdown(statement.speaker.name)}**${role === undefined ? '' : `${view.comma}${escapeMarkdown(role)}`}`;
  return paragraphs(
    `## ${escapeMarkdown(words.claim)}`,
    statement.media && pictureMarkdown(statement.media, view),
    statement.quote === undefined ? plain(statement.summary) : quoted(statement.quote),
    speaker,
    labelled(words.when, statement.date && escapeMarkdown(statement.date.text)),
    labelled(words.where, statement.place && escapeMarkdown(statement.place)),
    labelled(words.occasion, statement.occasion && escapeMarkdown(statement.occasion)),
    labelled(words.question, statement.question && escapeMarkdown(statement.question)),
    labelled(words.original, statement.original && escapeMarkdown(statement.original.text)),
    labelled(words.translator, statement.translator && escapeMarkdown(statement.translator.name)),
    labelled(words.source, statement.source && mentions([statement.source])),
    labelled(words.quotation, statement.state && escapeMarkdown(statement.state.label)),
    leftOutMarkdown(statement.state),
  );
}

function logMarkdown(view: ArticleView): string {
  const { words } = view;
  return paragraphs(
    listed(
      words.timeline,
      view.timeline.map(({ date, text }) => labelled(date.text, escapeMarkdown(text)) ?? ''),
    ),
    listed(
      words.searches,
      view.searches.map(({ date, where, query, result }) =>
        paragraphs(
          labelled(date.text, escapeMarkdown(query)),
          labelled(words.searchedIn, escapeMarkdown(where)),
          labelled(words.searchResult, escapeMarkdown(result)),
        ),
      ),
    ),
    listed(
      words.replies,
      view.replies.map(({ to, side, outcomeLabel, asked, channel, answered, reason, text, quote, source }) =>
        paragraphs(
          `**${escapeMarkdown(to.name)}** ${escapeMarkdown(side === undefined ? outcomeLabel : `(${side}) ${outcomeLabel}`)}`,
          escapeMarkdown(
            [
              [asked && `${words.asked} ${asked.text}`, channel].filter((part) => part !== undefined).join(view.comma),
              answered === undefined ? '' : `${words.answered} ${answered.text}`,
            ]
              .filter((part) => part !== '')
              .join(' · '),
          ),
          reason && plain(reason),
          text && plain(text),
          ...quotationMarkdown(quote, words),
          labelled(words.source, source && mentions([source])),
        ),
      ),
    ),
    listed(
      words.corrections,
      view.corrections.map(({ date, label, text, was, now }) =>
        paragraphs(
          `**${escapeMarkdown(`${date.text}. ${label}.`)}** ${escapeMarkdown(text)}`,
          was &&
            now &&
            `${escapeMarkdown(words.ratingWas)}${colonOf(view)}${escapeMarkdown(was.text)}. ${escapeMarkdown(words.ratingNow)}${colonOf(view)}${escapeMarkdown(now.text)}.`,
        ),
      ),
    ),
  );
}

function listed(heading: string, items: readonly string[]): string | false {
  return items.length > 0 && paragraphs(`## ${escapeMarkdown(heading)}`, bullets(items));
}

function colophonMarkdown(view: ArticleView): string {
  const { words, publisher, restates, conflicts, licence } = view;
  const policies = Object.values(publisher.policies).map(({ label, address }) =>
    linked(escapeMarkdown(label), address),
  );
  const method = [
    labelled(restates?.label ?? '', restates && mentions([restates.source])),
    labelled(words.conflicts, conflicts && escapeMarkdown(conflicts)),
    policies.length > 0 && bullets(policies),
  ];
  return paragraphs(
    method.some((part) => part !== undefined && part !== false) && `## ${escapeMarkdown(words.howWeChecked)}`,
    ...method,
    view.related.length > 0 && `## ${escapeMarkdown(words.related)}`,
    bullets(view.related.map(({ title, address }) => linked(escapeMarkdown(title), address))),
    `## ${escapeMarkdown(words.citeThis)}`,
    plain(view.citation),
    labelled(words.licence, licence && linked(escapeMarkdown(licence.text), licence.address)),
  );
}
