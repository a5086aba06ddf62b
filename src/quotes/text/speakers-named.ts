import { CLAUSE_WORDS } from '../words/clauses/index.ts';
import { GUARD_WORDS, listed } from '../words/index.ts';
import { SAYING } from '../words/saying.ts';
import { foldedForm } from './fold.ts';
import { once } from './once.ts';

/** Words of all languages: between quotation marks a verb of saying is one, whatever the language of the text is said to be. */
interface AllWords {
  readonly saying: ReadonlySet<string>;
  /** Of these, those of several words, with a space on both sides, and those of signs. */
  readonly phrases: readonly string[];
  readonly signs: readonly string[];
  /** Words that name nobody. */
  readonly empty: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Of these, those of signs, the longest first. */
  readonly emptySigns: readonly string[];
}

/** Put together for the first text that has quotation marks: most runs have none. */
const allWords: () => AllWords = once(() => {
  const clauses = Object.values(CLAUSE_WORDS);
  const saying = new Set([...clauses.flatMap(({ speech }) => listed(speech)), ...listed(SAYING)]);
  const empty = new Set([
    ...saying,
    ...clauses.flatMap(({ subjects, pronouns, determiners, conjunctions, relatives }) =>
      [subjects, pronouns, determiners, conjunctions, relatives].flatMap(listed),
    ),
    ...Object.values(GUARD_WORDS).flatMap(({ frequent }) => listed(frequent)),
  ]);
  return {
    saying,
    phrases: [...saying].filter((entry) => entry.includes(' ')).map((entry) => ` ${entry} `),
    signs: [...saying].filter((entry) => /^[\p{scx=Han}\p{scx=Hira}\p{scx=Thai}]+$/u.test(entry)),
    empty,
    relatives: new Set(clauses.flatMap(({ relatives }) => listed(relatives))),
    emptySigns: [...empty].filter((entry) => UNSPACED.test(entry)).toSorted((a, b) => b.length - a.length),
  };
});

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
/** How far an attribution is looked for behind the words it is of. */
const FAR = 1200;

/** Whether words say that somebody says something; `within` so many first words, if that is given. */
export function saysSo(words: string, within?: number): boolean {
  const { saying, phrases, signs } = allWords();
  // In Persian a word may be parted by a sign of no width.
  const all = (words.replaceAll('\u200c', '').toLowerCase().match(WORD) ?? []).slice(0, within);
  if (all.some((word) => saying.has(word))) return true;
  const joined = ` ${all.join(' ')} `;
  if (phrases.some((phrase) => joined.includes(phrase))) return true;
  return signs.some((entry) => words.includes(entry));
}

/** “Said Kroll, and added:” is of one person: behind the name nothing names another. */
export function goesOnSaying(words: string): boolean {
  const { saying, empty } = allWords();
  const all = words.match(WORD) ?? [];
  const small = all.map((word) => word.toLowerCase());
  const last = all.findLastIndex((word) => /^\p{Lu}/u.test(word));
  const rest = small.slice(last + 1);
  const goingOn = listed(GOING_ON);
  const goesOn = goingOn.some((entry) => ` ${rest.join(' ')} `.includes(` ${entry} `));
  if (last < 1 || !goesOn || !saying.has(small[0] ?? '')) return false;
  const known = new Set(goingOn.flatMap((entry) => entry.split(' ')));
  return rest.every((word) => known.has(word) || empty.has(word) || MANNER.has(word));
}

/** Whether a clause tells of whoever was named before it: “who has fished there for years”. */
export function isClauseAbout(clause: string): boolean {
  const [first = ''] = clause.toLowerCase().match(WORD) ?? [];
  return allWords().relatives.has(first);
}

/** Whether somebody is named who answers: not who has spoken before. */
function answers(words: string): boolean {
  if (namesNobody(words)) return false;
  const small = ` ${(words.match(WORD) ?? []).map(foldedForm).join(' ')} `;
  return replies().some((entry) => (UNSPACED.test(entry) ? words.includes(entry) : small.includes(` ${entry} `)));
}

const replies: () => readonly string[] = once(() =>
  listed(
    foldedForm(`
  replied replies answered answers responded responds retorted antwortete antwortet entgegnete entgegnet erwiderte erwidert antwoordde
  antwoordt reageerde répondu répond répondit rétorqué rétorque respondió responde replicó contestó respondeu retorquiu risposto risponde
  replicato replica svarade svarar svarede svarer svarte vastasi vastaa odpowiedział odpowiedziała odpowiada odparł odparła odpověděl
  odpověděla ответил ответила ответили отвечает відповів відповіла відповідає απάντησε απαντά yanıtladı cevapladı رد ردت وردّ وردت ورد أجاب
  أجابت وأجاب پاسخ_داد השיב השיבה जवाब_दिया válaszolta răspuns menjawab trả_lời 答复 答覆 回答 回应 回應 反驳 反駁 と答え と応じ と反論 답했다 반박했다
`),
  ),
);

/** What somebody does who has said something and says more. */
const GOING_ON = `
  added adds continued continues went_on goes_on fügte_hinzu fuhr_fort ergänzte setzte_fort voegde_toe vervolgde ging_verder ajouté
  ajoute ajouta poursuivi poursuit poursuivit continué añadió añade agregó prosiguió continuó acrescentou prosseguiu continuou aggiunto
  aggiunge proseguito prosegue tillade tillägger fortsatte fortsätter la_till tilføjede tilføjer fortsætter la_til fortsetter lisäsi
  lisää jatkoi jatkaa dodał dodała dodaje kontynuował kontynuowała ciągnął ciągnęła dodal dodala pokračoval pokračovala добавил
  добавила продолжил продолжила додав додала продовжив продовжила ekledi ekliyor devam_etti sürdürdü πρόσθεσε συνέχισε أضاف أضافت وأضاف
  وأضافت تابع تابعت وتابع وتابعت افزود ادامه_داد הוסיף הוסיפה המשיך המשיכה जोड़ा 덧붙였다 이어갔다 hozzátette folytatta adăugat continuat
  menambahkan melanjutkan nói_thêm`;
const MANNER: ReadonlySet<string> = new Set(
  'şöyle böyle şunları sözlerine sözlerini weiter dann then further puis ensuite luego poi daarna zatem następnie potem затем потом далее далі потім så sitten'.split(
    ' ',
  ),
);

/** Whom an attribution names: its words but for verbs of saying, pronouns and the like. */
function namedIn(words: string): { readonly names: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const { empty } = allWords();
  const telling = (words.match(WORD) ?? []).filter((word) => {
    const small = word.toLowerCase();
    const isShort = word === small && word.length < 4 && /^\p{Ll}/u.test(word);
    return word.length > 1 && !isShort && !empty.has(small) && !TITLES.has(small);
  });
  const isUnspaced = telling.some((word) => UNSPACED.test(word));
  if (isUnspaced) return { names: new Set(), all: new Set(telling.flatMap(pairsOfSigns)) };
  return { names: inSmall(telling.filter((word) => /^\p{Lu}/u.test(word))), all: inSmall(telling) };
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;

/** Where words are not spaced: what is left of them when those that name nobody are taken out, in pairs of signs. */
function pairsOfSigns(words: string): readonly string[] {
  const left = allWords().emptySigns.reduce((rest, entry) => rest.replaceAll(entry, ' '), words);
  return left
    .split(' ')
    .flatMap((part) => Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2)));
}

function inSmall(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

/** In front of any name. */
const TITLES: ReadonlySet<string> = new Set(
  'ms mr mrs miss dr sir lady lord prof herr frau madame mme monsieur señor señora sr sra don doña signor signora senhor senhora pan pani fru herr bay bayan г-н г-жа пан пані'.split(
    ' ',
  ),
);

/** Whether an attribution names nobody: “she added”. */
export function namesNobody(words: string): boolean {
  return namedIn(words).all.size === 0;
}

/** Whether two attributions name different people; one that names nobody is of whoever spoke before. */
export function areOthers(one: string, other: string): boolean {
  const [ours, theirs] = [namedIn(one), namedIn(other)];
  if (ours.all.size > 0 && answers(other)) return true;
  const areBothNamed = ours.names.size > 0 && theirs.names.size > 0;
  const [mine, yours] = areBothNamed ? [ours.names, theirs.names] : [ours.all, theirs.all];
  return mine.size > 0 && yours.size > 0 && ![...yours].some((name) => mine.has(name));
}

/** Whether the quoted words that begin at a place are said, behind them, to be of another than an attribution names. */
export function nameOther(text: string, attribution: string, from: number): boolean {
  const behind = /^[^"“”«»「」『』\n]*[”"»」』“]\s*([^"“”„«»「」『』\n.!?。]{2,140})/u.exec(
    text.slice(from, from + FAR),
  );
  const [whole = '', said = ''] = behind ?? [];
  // Behind a full stop a new sentence says something else.
  if (/[.!?。]["”»」』“]\s*[\p{Lu}]/u.test(whole.slice(0, whole.length - said.length + 1))) return false;
  return saysSo(said) && areOthers(attribution, said);
}
