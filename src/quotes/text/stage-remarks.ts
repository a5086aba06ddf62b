import { listed } from '../words/index.ts';
import { STAGE_WORDS } from '../words/stage-words.ts';
import { beginnings, beginsAsOne, govern, hasOne, type Beginnings } from './beginnings.ts';
import { foldedForm } from './fold.ts';
import { once } from './once.ts';
import type { Place } from './span.ts';
import { namesNobody } from './speakers-named.ts';
import { spokenStretches, stretchAt } from './speech-marks.ts';
import { turnsOf } from './speaker-labels.ts';

const BRACKETED = /[([（［【〔]([^()[\]（）［］【】〔〕\n]{1,120})[)\]）］】〕]/gu;
/** What ends before a remark that stands between two sentences. */
const ENDED = /(?:^|[.!?…。！？।؟۔:：)\]）］][”"»」』]?|\n)\s{0,3}$/u;
const BEGINS = /^\s{0,3}(?:$|\n|[\p{Lu}\p{Lo}\p{N}"“„«「『¿¡([（［—–-])/u;
const WORD = /[\p{L}\p{M}]+(?:['’\u200C][\p{L}\p{M}]+)*/gu;
const FIRST_WORD = new RegExp(WORD.source, 'u');
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;
/** A remark has so few words, and such words among its first. */
const LONGEST = 8;
const MOST_SIGNS = 24;
const FIRST = 4;
/** “He laughs at this.” */
const MOST_OF_A_GESTURE = 5;

interface StageLists {
  readonly sounds: Beginnings;
  readonly scenes: Beginnings;
  readonly signs: readonly string[];
}

/** Put together for the first text that has brackets. */
const stageLists: () => StageLists = once(() => ({
  sounds: beginnings([STAGE_WORDS.sounds]),
  scenes: beginnings([STAGE_WORDS.scenes]),
  signs: listed(STAGE_WORDS.signs),
}));

/** Finds what a transcript or a reporter remarks in brackets: laughter, a gesture, a heckle. */
export function stageRemarks(text: string): readonly Place[] {
  const found: Place[] = [];
  const isTranscript = once(() => {
    const { hasLabels, hasDashes } = turnsOf(text);
    return hasLabels || hasDashes;
  });
  const spoken = once(() => spokenStretches(text, { start: 0, end: text.length }));
  for (const one of text.matchAll(BRACKETED)) {
    const [bracket, remark = ''] = one;
    const place = { start: one.index, end: one.index + bracket.length };
    const isApart =
      ENDED.test(text.slice(Math.max(0, place.start - 6), place.start)) &&
      BEGINS.test(text.slice(place.end, place.end + 5));
    const isUsual = (): boolean => isTranscript() || stretchAt(spoken(), place.start) !== undefined;
    if (isStageRemark(remark, { isApart, isSquare: /^[[［]/u.test(bracket), isUsual })) found.push(place);
  }
  return found;
}

interface Standing {
  /** Whether it stands between two sentences. */
  readonly isApart: boolean;
  readonly isSquare: boolean;
  /** Whether such remarks are to be expected there: in a transcript, or between quotation marks. */
  readonly isUsual: () => boolean;
}

function isStageRemark(remark: string, { isApart, isSquare, isUsual }: Standing): boolean {
  const { sounds, scenes, signs } = stageLists();
  const isSign = UNSPACED.test(remark);
  if (isSign && signs.some((sign) => remark.includes(sign)) && remark.length <= 2 * MOST_SIGNS) return true;
  // Within a sentence, nearly all brackets are something else.
  if (!isApart) return beginsAsOne(sounds, foldedForm(FIRST_WORD.exec(remark)?.[0] ?? ''));
  const words = (remark.match(WORD) ?? []).map(foldedForm);
  if (hasOne(sounds, words.slice(0, FIRST))) return true;
  if (!isUsual()) return isPlain(remark) && words.length <= FIRST && !govern(words);
  // What stands before a colon is whose heckle it is.
  const [who = ''] = remark.split(/[:：]/u);
  const isHeckle = who !== remark && (who.match(WORD) ?? []).length <= FIRST;
  if (isSign ? remark.length > MOST_SIGNS : words.length > (isHeckle ? 2 * LONGEST : LONGEST)) return false;
  if (isSquare || isHeckle) return true;
  if (hasOne(scenes, words.slice(0, FIRST))) return true;
  return words.length <= FIRST && !/\p{N}/u.test(remark) && !govern(words);
}

/** Letters alone: a sentence has a full stop. */
function isPlain(remark: string): boolean {
  return /^[\p{L}\p{M} -]+$/u.test(remark);
}

/** Whether a reporter's sentence says no more of whoever spoke than what was heard or seen: “She laughs.” */
export function isGesture(said: string): boolean {
  const { sounds, scenes, signs } = stageLists();
  if (UNSPACED.test(said)) {
    if (said.length > MOST_SIGNS || !signs.some((sign) => said.includes(sign))) return false;
    return namesNobody(signs.reduce((rest, sign) => rest.replaceAll(sign, ' '), said));
  }
  const words = (said.match(WORD) ?? []).map(foldedForm);
  if (words.length > MOST_OF_A_GESTURE || /\s\p{Lu}/u.test(said.trim())) return false;
  const at = words.findIndex((word) => beginsAsOne(sounds, word) || beginsAsOne(scenes, word));
  const others = words.filter((_, place) => place !== at);
  const isTheirs = at === 0 || (at > 0 && namesNobody(words[0] ?? ''));
  // “His wife nodded”: a noun stands before the verb.
  return isTheirs && namesNobody(others.slice(0, at).join(' '));
}
