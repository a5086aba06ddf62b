import type { StatementAnswers } from '../../authoring/index.ts';
import { SECONDARY_KINDS, type Id, type Source } from '../../model/index.ts';
import type { Archive } from './archive.ts';
import type { DraftDefinitions } from './draft-definitions.ts';
import { makerOf } from './draft-parties.ts';
import { sourceFor, type FoundSource } from './draft-sources.ts';

/** The source of what somebody said, and the one in which we read it, which is stored: often the same. */
export interface SourceOfWords {
  readonly id: Id;
  readonly readIn: FoundSource;
}

/** Who said it, and where the draft comes together. */
interface Saying {
  readonly speaker: Id;
  /** The day, as `2026-11-30`. */
  readonly today: string;
  readonly archive: Archive;
  readonly definitions: DraftDefinitions;
}

/** The source of the words; what is new of it is defined in the draft. A page by somebody else is one through which alone we know them. */
export function sourceOfWords(answers: StatementAnswers, saying: Saying): SourceOfWords | undefined {
  if (answers.source === undefined) return undefined;
  const { speaker, archive, definitions } = saying;
  const readIn = sourceFor(answers.source, saying, (url) => {
    const maker = makerOf(answers, archive, definitions);
    return maker === undefined || maker === speaker
      ? own(answers, url, saying)
      : report(answers, url, { ...saying, maker });
  });
  if (!isReport(readIn, answers, speaker)) return { id: readIn.id, readIn };
  const words = { ...wordsOf(answers, speaker), seenIn: readIn.id };
  const name = words.by === 'unknown' ? 'statement' : `${speaker} statement`;
  return { id: definitions.newSource(words, name), readIn };
}

/** Whether somebody else tells there what the speaker said: it was said so, or the project knows it for such an account. */
function isReport({ value, isNew }: FoundSource, { sourceBy }: StatementAnswers, speaker: Id): boolean {
  if ([value.by].flat().includes(speaker)) return false;
  return isNew ? sourceBy !== undefined : SECONDARY_KINDS.includes(value.kind) && speaker !== 'many';
}

/** A page of the speaker. */
function own(answers: StatementAnswers, url: string, { speaker, today }: Saying): Source {
  const { sourceKind = 'statement', sourceTitle } = answers;
  return { ...wordsOf(answers, speaker), kind: sourceKind, title: sourceTitle, url, accessed: today };
}

/** A page of somebody else, such as a newspaper; in what language it is, nobody has said. */
function report(
  { sourceKind = 'article', sourceTitle, sourcePublished }: StatementAnswers,
  url: string,
  { maker, today }: Saying & { readonly maker: Id },
): Source {
  return { kind: sourceKind, by: maker, title: sourceTitle, url, published: sourcePublished, accessed: today };
}

function wordsOf({ date, spoken }: StatementAnswers, speaker: Id): Source {
  return { kind: 'statement', by: authorOf(speaker), published: date, language: spoken };
}

function authorOf(speaker: Id): Id {
  return speaker === 'many' ? 'unknown' : speaker;
}
