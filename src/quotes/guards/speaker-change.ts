import type { Place, Span } from '../text/span.ts';
import { areOfOthers } from './narration.ts';
import { spokenStretches } from '../text/speech-marks.ts';
import type { TextIndex } from '../text/text-index.ts';

/** Of a transcript: whose words follow, at the beginning of a line. */
const LABEL = new RegExp(
  [
    // `Minister Kroll:`
    /(?<=\n\s{0,8})(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}|of|the|for|de|del|la|der|des|du|van|von|di)(?:[ \t](?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}|of|the|for|de|del|la|der|des|du|van|von|di)){0,6}(?:[ \t]?\([^()\n]{1,60}\))?[ \t]?[:：](?=\s)/u,
    // `ADA KROLL (Lake Party).`
    /(?<=\n\s{0,8})\p{Lu}{2,}(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,4}(?:\s?\([^()\n]{1,60}\))?[.:](?=\s)/u,
    // Without letter case, and the Japanese circle.
    /(?<=\n\s{0,8})[\p{Lo}\p{M}]{1,10}(?: [\p{Lo}\p{M}]{1,10}){0,4}\s?[:：](?=\s|[\p{Lo}「“])/u,
    /(?<=\n\s{0,8})[○◯●◎][^\n]{1,40}?(?=[\s\u3000]|$)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
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
  readonly hasLabels: boolean;
}

/** Follows from the text that it is asked by. */
const speakersByText = new WeakMap<TextIndex, Speakers>();

function speakersOf(index: TextIndex): Speakers {
  const known = speakersByText.get(index);
  if (known !== undefined) return known;
  const { text } = index;
  const stretches = spokenStretches(text, { start: 0, end: text.length }).filter((place) => isSpoken(text, place));
  const made = { stretches, hasLabels: labelsIn(`\n${text}`).length > 1 };
  speakersByText.set(index, made);
  return made;
}

/** The stretch that has a place; stretches do not overlap. */
function stretchAt(stretches: readonly Place[], place: number): Place | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found !== undefined && found.start <= place ? found : undefined;
}

/** Whether the words on both sides of what is left out are of different people. */
export function changesSpeaker(index: TextIndex, { from, to }: Span, hasOwnMarks: boolean): boolean {
  const { text, tokens } = index;
  if (from <= 0 || to >= tokens.count) return false;
  const [last, next] = [tokens.ends[from - 1] ?? 0, tokens.starts[to] ?? 0];
  const { stretches, hasLabels } = speakersOf(index);
  const between = text.slice(last, next);
  if (between.includes('\n')) {
    if (hasLabels && labelsIn(`${between}${text.slice(next, tokens.ends[to])}`).length > 0) return true;
    if (SIGNATURE.test(between) || CLOSING.test(between)) return true;
  }
  const one = stretchAt(stretches, last - 1);
  const other = stretchAt(stretches, next);
  if (one === other) return false;
  if (one === undefined || other === undefined) return !hasOwnMarks;
  return areOfOthers({ text, stretches }, one, other);
}

/** The labels of a transcript, each but once. */
function labelsIn(text: string): readonly string[] {
  const labels = (text.slice(0, 200_000).match(LABEL) ?? []).map((label) => label.trim());
  return [...new Set(labels)];
}

function isSpoken(text: string, { start, end }: Place): boolean {
  const words = text.slice(start, Math.min(end, start + 300));
  if (words.split(/\s+/u).length >= FEWEST_SPOKEN || /[.,!?。，！？]\s*$/u.test(words)) return true;
  if (/[\p{scx=Han}\p{scx=Kana}\p{scx=Thai}]{8}/u.test(words)) return true;
  return (
    /^\s?[^\p{L}\s]?[,.，。،؛]/u.test(text.slice(end, end + 3)) ||
    /[:,：，]\s*$/u.test(text.slice(start - 4, start - 1))
  );
}
