import { citationsIn, primaryLanguage, type FactCheck } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import { markableIn, missedMarks } from '../prose/missed-marks.ts';
import { markdownOf } from '../prose/prose.ts';
import type { RuleFinding } from '../rule.ts';
import { holds } from './untranslated.ts';

/** The evidence and the pictures that a text of the original names, and its translation nowhere. */
export function* droppedMarks({ own, check, language, translates }: CheckSubject, file: string): Iterable<RuleFinding> {
  if (translates === undefined || primaryLanguage(translates.language) === primaryLanguage(language)) return;
  const kept = new Set([...markdownOf(own)].flatMap(({ text }) => namedIn(text, check)));
  for (const { path, text } of markdownOf(translates.check)) {
    if (!holds(own, path)) continue;
    for (const { kind, id } of citationsIn(text)) {
      if (kept.has(id) || !Object.hasOwn(translates.check[kind] ?? {}, id)) continue;
      const mark = kind === 'evidence' ? `[@${id}]` : `![](@${id})`;
      yield {
        path,
        part: 'key',
        atMost: 'warning',
        message:
          kind === 'evidence'
            ? `The original cites \`${id}\` here, and the translation leaves the citation out.`
            : `The original shows the picture \`${id}\` here, and the translation leaves it out.`,
        hint: `Write \`${mark}\` at the same place as in the original.`,
        related: [{ file, path, within: `@${id}`, message: 'The original.' }],
      };
    }
  }
}

/** What a text names, well written or not: the latter, another rule finds. */
function namedIn(text: string, check: FactCheck): readonly string[] {
  return [...citationsIn(text), ...missedMarks(text, markableIn(check))].flatMap((one) =>
    'ids' in one ? one.ids : [one.id],
  );
}
