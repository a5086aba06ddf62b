import type { FactCheck, ImportedCheck } from '../../model/index.ts';
import { keysAt } from '../../schema/index.ts';
import { insertEntry, parseYaml } from '../../yaml/index.ts';
import { blockEntry, listEntry, textEntry, textOf } from './yaml-lines.ts';

/** A file with what was empty in it, and what that is; the rest of the file stays as it was. */
export interface FilledFile {
  readonly text: string;
  readonly filled: readonly string[];
}

/** One place that may be empty. */
interface Place {
  readonly key: string;
  readonly section?: string;
  readonly lines: readonly string[];
}

/** Puts what an imported check says into the empty places of a check that is there; nothing that is there changes. */
export function fillEmpty(text: string, there: FactCheck, given: ImportedCheck): FilledFile {
  let filled: FilledFile = { text, filled: [] };
  for (const place of placesOf(there, given)) {
    const { document } = parseYaml(filled.text);
    if (document === undefined) return filled;
    const after = insertEntry(document, { ...place, order: keysAt('factcheck', []) });
    const name = place.section === undefined ? place.key : `${place.section}.${place.key}`;
    if (after !== undefined) filled = { text: after, filled: [...filled.filled, name] };
  }
  return filled;
}

function placesOf(there: FactCheck, given: ImportedCheck): readonly Place[] {
  const { statement, parties = {} } = given;
  const { speaker } = statement;
  const own = speaker === undefined ? undefined : parties[speaker];
  const isFree = speaker !== undefined && !Object.hasOwn(there.parties ?? {}, speaker);
  const takesSpeaker = there.statement.speaker === undefined && speaker !== undefined && (own === undefined || isFree);
  const said: readonly (Place | false | undefined)[] = [
    takesSpeaker && { section: 'statement', key: 'speaker', lines: [`speaker: ${textOf(speaker)}`] },
    takesSpeaker &&
      own !== undefined && {
        section: 'parties',
        key: speaker,
        lines: [
          `${speaker}:`,
          ...[...textEntry('name', own.name), `kind: ${own.kind}`, ...listOf('sameAs', own.sameAs)].map(
            (line) => `  ${line}`,
          ),
        ],
      },
    takesSpeaker &&
      statement.role !== undefined &&
      there.statement.role === undefined &&
      inStatement('role', statement.role),
    there.statement.date === undefined &&
      statement.date !== undefined && { section: 'statement', key: 'date', lines: [`date: ${statement.date}`] },
    there.statement.appearances === undefined &&
      statement.appearances !== undefined && {
        section: 'statement',
        key: 'appearances',
        lines: listEntry('appearances', statement.appearances),
      },
    there.statement.firstAppearance === undefined &&
      statement.firstAppearance !== undefined &&
      inStatement('firstAppearance', statement.firstAppearance),
    there.topics === undefined &&
      given.topics !== undefined && { key: 'topics', lines: listEntry('topics', given.topics) },
  ];
  const places = [...said, ...(there.imported === undefined ? [] : verdictPlaces(there, given))];
  return places.filter((place) => place !== undefined && place !== false);
}

/** A check of our own has a verdict of our own. */
function verdictPlaces(there: FactCheck, given: ImportedCheck): readonly (Place | false | undefined)[] {
  const { verdict, article, updated } = given;
  return [
    there.verdict?.rating === undefined &&
      verdict?.rating !== undefined && {
        section: 'verdict',
        key: 'rating',
        lines: [`rating: ${textOf(verdict.rating)}`],
      },
    there.verdict?.summary === undefined &&
      verdict?.summary !== undefined && {
        section: 'verdict',
        key: 'summary',
        lines: textEntry('summary', verdict.summary),
      },
    there.article === undefined && article !== undefined && { key: 'article', lines: blockEntry('article', article) },
    there.updated === undefined && updated !== undefined && { key: 'updated', lines: [`updated: ${updated}`] },
  ];
}

function inStatement(key: string, text: string): Place {
  return { section: 'statement', key, lines: textEntry(key, text) };
}

function listOf(key: string, texts: readonly string[] | undefined): readonly string[] {
  return texts === undefined ? [] : listEntry(key, texts);
}
