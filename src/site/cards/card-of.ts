import type { ArticleView } from '../../article/index.ts';
import { CLASS_COLOURS } from '../../theme/shapes.ts';
import type { Card, CardColours, CardFoot } from './card-svg.ts';

/** What stands for a notice and for a verdict that has no colour. */
const NEUTRAL = '#555b64';

/** What is shown of a check where it is shared: what was said, by whom, and the verdict; of a withdrawn one, only that it is withdrawn. */
export function cardOf(view: ArticleView, colours: CardColours): Card {
  const { lang, dir, words, publisher, statement, status, title } = view;
  const { named, role, speaker } = statement;
  const frame = { lang, dir, publisher: view.siteTitle ?? publisher.name, kind: words.factCheck, colours };
  if (status === 'withdrawn') return { ...frame, text: title, foot: noticeOf(view) };
  return {
    ...frame,
    text: statement.summary,
    ...(named ? { speaker: role === undefined ? speaker.name : `${speaker.name}${view.comma}${role}` } : {}),
    foot: status === 'published' ? verdictOf(view) : noticeOf(view),
  };
}

function verdictOf({ verdict }: ArticleView): CardFoot | undefined {
  if (verdict === undefined) return undefined;
  const { label, class: kind, colour = CLASS_COLOURS[kind ?? ''] ?? NEUTRAL } = verdict;
  return { ...label, colour, shape: kind };
}

function noticeOf({ notices }: ArticleView): CardFoot | undefined {
  const [notice] = notices;
  return notice && { text: notice.label, colour: NEUTRAL };
}
