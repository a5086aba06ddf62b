import {
  quotedFrom,
  quotedIn,
  type FactCheck,
  type Id,
  type LanguageTag,
  type QuotedWords,
} from '../../model/index.ts';
import type { RuleFinding } from '../rule.ts';

/** Words that a check quotes, and where. */
export interface QuotedAt {
  readonly words: QuotedWords;
  /** Leads to whatever quotes them: the statement, an item of evidence or a reply. */
  readonly path: RuleFinding['path'];
  /** What quotes them, in words. */
  readonly name: string;
  readonly source: Id | undefined;
}

/** All words that a check quotes from sources, in its order; `language` is that of the file. */
export function* quotedWords(
  { statement, evidence = {}, replies = [] }: FactCheck,
  language: LanguageTag,
): Iterable<QuotedAt> {
  const said = quotedFrom(statement, language);
  if (said !== undefined) yield { words: said, path: ['statement'], name: 'the statement', source: statement.source };
  for (const [id, item] of Object.entries(evidence)) {
    const words = quotedIn(item);
    if (words !== undefined) yield { words, path: ['evidence', id], name: `\`${id}\``, source: item.source };
  }
  for (const [index, reply] of replies.entries()) {
    const words = quotedIn(reply);
    const name = `the reply of \`${reply.to}\``;
    if (words !== undefined) yield { words, path: ['replies', index], name, source: reply.source };
  }
}
