import { isPublicStatus, type Correction, type FactCheck } from '../../model/index.ts';
import type { RuleFinding } from '../rule.ts';
import { inOneSentence } from './say-change.ts';
import { textChange } from './text-change.ts';
import type { Versions } from './versions.ts';
import { withoutSame } from './without-same.ts';

/** What became of the corrections that were public, and which are new. */
export interface CorrectionLog {
  readonly gone: readonly Correction[];
  readonly rewritten: readonly { readonly was: Correction; readonly index: number }[];
  readonly added: readonly Correction[];
}

/** Compares two logs, in whatever order their entries stand. Spelling may be corrected, nothing else. */
export function correctionLog({ before, now, language, names }: Versions): CorrectionLog {
  const nature = { language, names, kind: 'prose' } as const;
  const [left, changed] = withoutSame(now.corrections ?? [], before.corrections ?? [], keyOf);
  const open = new Map(left.map((one) => [now.corrections?.indexOf(one) ?? 0, one]));
  const take = (matches: (one: Correction) => boolean): number | undefined => {
    for (const [index, one] of open) if (matches(one) && open.delete(index)) return index;
    return undefined;
  };
  const rewritten: { was: Correction; index: number }[] = [];
  const gone: Correction[] = [];
  for (const was of changed) {
    const same = take((is) => isSameKind(was, is));
    const index = same ?? take((is) => is.text === was.text || (is.date === was.date && is.kind === was.kind));
    const text = now.corrections?.[same ?? -1]?.text;
    if (text !== undefined && textChange(was.text, text, nature) === undefined) continue;
    if (index === undefined) gone.push(was);
    else rewritten.push({ was, index });
  }
  return { gone, rewritten, added: [...open.values()] };
}

function keyOf({ date, kind, was, now, text }: Correction): string {
  return JSON.stringify([date, kind, was, now, text]);
}

function isSameKind(one: Correction, other: Correction): boolean {
  return one.date === other.date && one.kind === other.kind && one.was === other.was && one.now === other.now;
}

/** What of the log of a check was public and is no longer so, or says something else. */
export function* logFindings(
  { before, now }: Versions,
  { gone, rewritten, added }: CorrectionLog,
  base: string,
): Iterable<RuleFinding> {
  if (!isPublicStatus(now.status)) yield unpublished(before, now, base);
  else if (before.status === 'withdrawn' && now.status === 'published' && added.length === 0) yield republished(base);
  for (const { was, index } of rewritten) {
    yield {
      path: ['corrections', index],
      message: `The correction of ${was.date} says something else than at ${base}: ${rewriting(was, now.corrections?.[index])}.`,
      hint: 'Restore it, and add a new correction that says what is right now.',
    };
  }
  for (const { date, text } of gone) {
    yield {
      path: ['corrections'],
      message: `The correction of ${date} was public at ${base} and is gone: “${text}”.`,
      hint: 'Restore it: readers must find what was corrected and when.',
    };
  }
}

function rewriting(was: Correction, is: Correction = was): string {
  if (was.text !== is.text) return inOneSentence({ what: 'its text', was: was.text, is: is.text });
  return inOneSentence({ what: 'it', was: shown(was), is: shown(is) });
}

function shown({ date, kind, was, now }: Correction): string {
  const change = [...(was === undefined ? [] : [`was ${was}`]), ...(now === undefined ? [] : [`now ${now}`])];
  return [date, kind, ...change].join(', ');
}

function unpublished({ status: was }: FactCheck, { status = 'draft' }: FactCheck, base: string): RuleFinding {
  return {
    path: ['status'],
    message: `The check was ${was} at ${base} and is \`${status}\` now, so that its page would vanish.`,
    hint: 'Leave it public; if it cannot stand, give it `status: withdrawn` and a correction of kind `withdrawal` that says why.',
  };
}

function republished(base: string): RuleFinding {
  return {
    path: ['status'],
    message: `The check was withdrawn at ${base} and is published again, and no correction says so.`,
    hint: 'Add a correction that says why it can stand after all.',
  };
}
