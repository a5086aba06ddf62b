import { incises } from './incises.ts';
import type { Place } from './span.ts';
import { goesOnSaying, isClauseAbout, nameOther, namesNobody, saysSo } from './speakers-named.ts';
import { closes, opens, spokenStretches } from './speech-marks.ts';
import { isGesture } from './stage-remarks.ts';

/** Closing and opening mark, with what a reporter puts between. */
const BETWEEN_MARKS = /[”"“»」』›«]([^"“”„«»「」『』‹›\n]{2,140})[“"„«»”「『‹]/gu;
/** The same between dashes: within the marks, or in a paragraph of dialogue. */
const BETWEEN_DASHES = /([,.!?…]?)\s{0,3}[—–]\s{1,3}([^—–\n"“”„«»]{2,120}?)[,.:]?(?=\s{1,3}[—–][\s.,;])/gu;
/** The same, with dashes that touch the reporter's words, as in Spanish. */
const TOUCHED = /\s[—–](?=\p{L})([^—–\n"“”„«»]{2,120})(?<=\p{L})[—–][.,;:]?\s/gu;
const DIALOGUE = /(?<![^\n])[^\S\n]{0,8}[—–-]\s?[^\n]{2,4000}/gu;
const IN_DIALOGUE =
  /\s[—–](?=\p{L})([^—–\n]{2,120})[—–][,.]?\s|[,!?]\s+([^—–,.\n]{2,120})(?:[.](?=\s)|,\s([^—–,.\n]{2,100})[.](?=\s)|,\s)/gu;
/** “So Brack”, German; “Brack says”, Japanese, with the name between particle and verb. */
const SAYS_NAMED =
  /^\s?(?:so|cuenta|conta|narra)\s\p{Lu}|^と[^。「」、]{1,16}?[はがも](?:話|語|述べ|言|説明|答え|指摘|強調|訴え|主張|続け|付け加え|明か|振り返)/u;

/** Where a text says who speaks, between the words of one speaker. */
export function attributions(text: string): readonly Place[] {
  const found: Place[] = [];
  for (BETWEEN_MARKS.lastIndex = 0; ;) {
    const one = BETWEEN_MARKS.exec(text);
    if (one === null) break;
    const start = one.index + 1;
    const end = start + (one[1] ?? '').length;
    // The closing mark of one may be the opening one of the next.
    BETWEEN_MARKS.lastIndex = end;
    if (isClosing(text, one.index) && opens(text, end) && attributes(text, { start, end })) found.push({ start, end });
  }
  for (const one of text.matchAll(BETWEEN_DASHES)) {
    const [whole, sign = '', said = ''] = one;
    const start = one.index + whole.indexOf(said, sign.length);
    if (saysSo(said, sign === '' ? 1 : LONGEST)) found.push({ start, end: start + said.length });
  }
  for (const one of text.matchAll(TOUCHED)) {
    const [, said = ''] = one;
    const start = one.index + 2;
    if (!isLong(said) && (saysSo(said, 2) || SAYS_NAMED.test(said))) found.push({ start, end: start + said.length });
  }
  found.push(...inDialogue(text));
  for (const place of spokenStretches(text, { start: 0, end: text.length })) {
    for (const incise of incises(text, place)) if (!isLong(text.slice(incise.start, incise.end))) found.push(incise);
  }
  return found;
}

function inDialogue(text: string): readonly Place[] {
  const found: Place[] = [];
  for (const paragraph of text.matchAll(DIALOGUE)) {
    for (const one of paragraph[0].matchAll(IN_DIALOGUE)) {
      const said = one[1] ?? one[2] ?? '';
      const start = paragraph.index + one.index + one[0].indexOf(said);
      if (isLong(said) || !(saysSo(said, 2) || SAYS_NAMED.test(said))) continue;
      const about = one[3];
      if (about === undefined) found.push({ start, end: start + said.length });
      // “, says Brack, who has fished there for years.”
      else if (isClauseAbout(about)) found.push({ start, end: start + said.length + 2 + about.length });
    }
  }
  return found;
}

/** Danish and German books have `»…«`. */
function isClosing(text: string, at: number): boolean {
  if (text[at] === '«') return /^[\p{L}\p{N}\p{P}]«\s/u.test(text.slice(at - 1, at + 2));
  return closes(text, at);
}

/** Who says it is said in so few words, or signs. */
const LONGEST = 14;
const MOST_SIGNS = 18;

function isLong(said: string): boolean {
  const words = said.trim().split(/\s+/u).length;
  return (
    words > LONGEST || (said.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu) ?? []).length > MOST_SIGNS
  );
}

function attributes(text: string, { start, end }: Place): boolean {
  const said = text.slice(start, end);
  const sentence = said.replace(/^[\s.,]+/u, '');
  if (isLong(said) || /[.!?。！？]\s*\S/u.test(sentence)) return false;
  const isIntroduction = /[:：]\s*$/u.test(said);
  // `. She added:` is a sentence of its own.
  if (/^\s*\./u.test(said)) return isGesture(sentence) || (isIntroduction && saysSo(said) && namesNobody(said));
  if (isIntroduction && !namesNobody(said) && !goesOnSaying(said)) return false;
  if (!saysSo(said) && !SAYS_NAMED.test(said.replace(/^[\s,]+/u, ''))) return isGesture(sentence);
  // The sentence goes on, or the next one is not somebody else's.
  return !/[.!?。]\s*$/u.test(said) || !nameOther(text, said, end + 1);
}
