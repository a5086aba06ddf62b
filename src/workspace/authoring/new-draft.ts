import {
  proposeId,
  type Draft,
  type DraftEvidence,
  type DraftStatement,
  type StatementAnswers,
} from '../../authoring/index.ts';
import type { Id, Source } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import type { Archive } from './archive.ts';
import { DraftDefinitions } from './draft-definitions.ts';
import { authorsOf, speakerOf } from './draft-parties.ts';
import { sourceFor, type FoundSource } from './draft-sources.ts';
import { sourceOfWords } from './statement-source.ts';

/** What a draft is made in. */
export interface DraftContext {
  readonly project: Project;
  readonly archive: Archive;
  /** The day, as `2026-11-30`. */
  readonly today: string;
}

/** A draft, and which of its sources are new. */
export interface NewDraft {
  readonly draft: Draft;
  readonly newSources: readonly Id[];
  /** The checks from which the others were taken over, by the ids of the sources; of what is shared there is none. */
  readonly takenOver: ReadonlyMap<Id, Id>;
  /** The source in which the statement is read: its own, or what somebody else reported of it. */
  readonly statementSource: FoundSource | undefined;
}

/** Makes a draft; parties and sources that the project knows are completed. */
export function newDraft(answers: StatementAnswers, { project, archive, today }: DraftContext): NewDraft {
  const definitions = new DraftDefinitions(archive);
  const [usual] = project.settings.languages;
  const { language = usual, title, claim, quote } = answers;
  const speaker = speakerOf({ ...answers, language }, archive, definitions);
  const authors = authorsOf({ ...answers, language }, { archive, desk: project.settings.publisher.party }, definitions);
  const within = { archive, definitions };
  const words = sourceOfWords(answers, { ...within, speaker, today });
  const found = answers.evidence.map((text) =>
    sourceFor(text, within, (url): Source => ({ kind: 'report', by: 'unknown', url, accessed: today })),
  );
  return {
    draft: {
      title: title ?? claim ?? quote,
      isWorkingTitle: title === undefined,
      ...(language === usual ? {} : { language }),
      authors,
      topics: answers.topics,
      places: answers.places,
      related: answers.related,
      statement: statementOf(answers, speaker, words?.id),
      claim: proposeId(claim ?? quote, { kind: 'claim', taken: new Set(), language, isBrief: true }),
      evidence: found.map(({ id }): DraftEvidence => ({ id, source: id, stance: answers.stance ?? 'context' })),
      sources: [...definitions.sources],
      parties: [...definitions.parties],
    },
    newSources: [
      ...new Set(
        [...(words === undefined ? [] : [words.readIn]), ...found].flatMap(({ id, isNew }) => (isNew ? [id] : [])),
      ),
    ],
    takenOver: definitions.takenOver,
    statementSource: words?.readIn,
  };
}

function statementOf(answers: StatementAnswers, speaker: Id, source: Id | undefined): DraftStatement {
  const { claim, quote, role, date, where: place, occasion, question, spoken, original, appearances } = answers;
  return {
    summary: claim ?? quote,
    quote,
    speaker,
    role,
    date,
    place,
    occasion,
    question,
    language: spoken,
    original,
    source,
    appearances: appearances.length === 0 ? undefined : appearances,
  };
}
