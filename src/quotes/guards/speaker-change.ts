import type { Place, Span } from '../text/span.ts';
import { areOfOthers } from './narration.ts';
import { beginsTurn, turnsOf, type Turns } from '../text/speaker-labels.ts';
import { spokenStretches, stretchAt } from '../text/speech-marks.ts';
import type { TextIndex } from '../text/text-index.ts';

/** Who signs: a dash and a name, a name and an office, or a name and an office below it, in lines of their own. */
const SIGNATURE =
  /\n[^\S\n]*(?:[—–-]{1,2}\s?(?=\p{Lu})[^\n.!?:]{3,80}|(?:\p{Lu}[\p{L}.'’-]+[^\S\n]){1,3}\p{Lu}[\p{L}.'’-]+(?:,[^\S\n]|[^\S\n]*\n[^\S\n]*(?=\p{Lu}))[^\n.!?:]{3,60})(?=\n|$)/u;
const CLOSING =
  /\n[^\S\n]*(?:signed|sincerely|yours|regards|respectfully|gezeichnet|gez|hochachtungsvoll|firmado|atentamente|signé|cordialement|firmato|assinado|atenciosamente|hoogachtend|ondertekend|podpisano|подписано|с уважением|підписано|з повагою)(?![\p{L}\p{M}])[^\n]{0,80}(?=\n|$)/iu;
/** Fewer words between marks are called so, not spoken. */
const FEWEST_SPOKEN = 4;

/** What of a text tells its speakers, found once. */
interface Speakers {
  /** Between quotation marks, in their order. */
  readonly stretches: readonly Place[];
  readonly turns: Turns;
}

/** Follows from the text that it is asked by. */
const speakersByText = new WeakMap<TextIndex, Speakers>();

function speakersOf(index: TextIndex): Speakers {
  const known = speakersByText.get(index);
  if (known !== undefined) return known;
  const { text } = index;
  const stretches = spokenStretches(text, { start: 0, end: text.length }).filter((place) => isSpoken(text, place));
  const made = { stretches, turns: turnsOf(text) };
  speakersByText.set(index, made);
  return made;
}

/** Whether the words on both sides of what is left out are of different people. */
export function changesSpeaker(index: TextIndex, { from, to }: Span, hasOwnMarks: boolean): boolean {
  const { text, tokens } = index;
  if (from <= 0 || to >= tokens.count) return false;
  const [last, next] = [tokens.ends[from - 1] ?? 0, tokens.starts[to] ?? 0];
  const { stretches, turns } = speakersOf(index);
  const between = text.slice(last, next);
  if (between.includes('\n')) {
    if (beginsTurn(turns, `${between}${text.slice(next, tokens.ends[to])}`)) return true;
    if (SIGNATURE.test(between) || CLOSING.test(between)) return true;
  }
  const one = stretchAt(stretches, last - 1);
  const other = stretchAt(stretches, next);
  if (one === other) return false;
  if (one === undefined || other === undefined) return !hasOwnMarks;
  return areOfOthers({ text, stretches }, one, other);
}

function isSpoken(text: string, { start, end }: Place): boolean {
  const words = text.slice(start, Math.min(end, start + 300));
  if (words.split(/\s+/u).length >= FEWEST_SPOKEN || /[.,!?。，！？]\s*$/u.test(words)) return true;
  if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]{8}/u.test(words)) return true;
  return (
    /^\s?[^\p{L}\s]?[,.，。،؛]/u.test(text.slice(end, end + 3)) ||
    /[:,：，]\s*$/u.test(text.slice(start - 4, start - 1))
  );
}
