import { placeInWords } from '../../diagnostics/index.ts';
import type { BaseRevision } from '../rule.ts';
import { chainChanges } from './chain-changes.ts';
import { GONE, NOT_THERE, type Change } from './change.ts';
import { otherChanges } from './other-changes.ts';
import { textChange } from './text-change.ts';
import { textPairs } from './text-pairs.ts';
import { valueChanges } from './value-changes.ts';
import type { Versions } from './versions.ts';

/** What readers are told otherwise than before, the gravest first. */
export function changesBetween(versions: Versions, base: BaseRevision): readonly Change[] {
  const all = [
    ...valueChanges(versions),
    ...textChanges(versions),
    ...chains(versions),
    ...otherChanges(versions, base),
  ];
  return [...all.filter(({ grade }) => grade === 'substance'), ...all.filter(({ grade }) => grade === 'wording')];
}

function* textChanges(versions: Versions): Iterable<Change> {
  const { language, names } = versions;
  for (const { path, was, is, kind } of textPairs(versions)) {
    // Original words are in the language of their source.
    const change = textChange(was, is, { kind, names, language: path.at(-1) === 'original' ? undefined : language });
    if (change === undefined) continue;
    const where = path.map(String).find((step) => step.startsWith('gone ')) === undefined ? path : path.slice(0, 1);
    const text = placeInWords(where);
    const what = change.what === undefined ? text : `${change.what} in ${text}`;
    yield { path: where, what, was: was || NOT_THERE, is: is || GONE, grade: change.grade };
  }
}

/** A shared source that changed has a finding of its own: here all count as they are now, but for those that are gone. */
function chains({ before, now, sources, parties }: Versions): Iterable<Change> {
  // What was not valid may have had none.
  if (now.translationOf !== undefined || !Object.hasOwn(before, 'statement')) return [];
  return chainChanges(
    {
      check: before,
      sources: { ...sources.before, ...sources.now, ...before.sources },
      parties: { ...parties.before, ...parties.now, ...before.parties },
    },
    { check: now, sources: sources.now, parties: parties.now },
  );
}
