// Makes quotations of a text: honest ones with real editorial marks, and altered ones. The lists of words here are the
// bench's own, apart from those of the matcher, so that what the matcher does not know shows.
const NEGATIONS = {
  en: /^(?:not|no|never|cannot|without|nor|neither|none|nothing|\w+n['’]t)$/i,
  de: /^(?:nicht|kein\w*|nie|niemals|nichts|ohne|weder)$/i,
  es: /^(?:no|nunca|jamás|nada|ningun\w*|ningún|sin|ni)$/i,
  fr: /^(?:ne|pas|jamais|rien|aucun|aucune|sans|ni|n)$/i,
  pt: /^(?:não|nunca|jamais|nada|nenhum\w*|sem|nem)$/i,
};
const MODALS = {
  en: ['can', 'may', 'should', 'must', 'will', 'could', 'would', 'might'],
  de: ['kann', 'können', 'sollte', 'sollten', 'muss', 'müssen', 'wird', 'könnte', 'darf'],
  es: ['puede', 'pueden', 'debe', 'deben', 'debería', 'podría'],
  fr: ['peut', 'peuvent', 'doit', 'doivent', 'devrait', 'pourrait'],
  pt: ['pode', 'podem', 'deve', 'devem', 'deveria', 'poderia'],
};
const HEDGES = {
  en: [
    'probably',
    'perhaps',
    'usually',
    'sometimes',
    'almost',
    'most',
    'some',
    'only',
    'about',
    'often',
    'mostly',
    'just',
    'few',
    'seems',
    'likely',
    'possibly',
    'half',
    'around',
    'nearly',
    'mainly',
    'if',
    'unless',
    'whether',
    'have',
    'has',
    'had',
    'fail',
    'fails',
    'failed',
    'wrong',
    'except',
    'stop',
    'false',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'hundred',
    'thousand',
    'second',
    'third',
    'double',
    'zero',
    'part',
    'claim',
    'suggest',
    'least',
    'less',
    'more',
    'up',
    'need',
    'appear',
    'appears',
    'lack',
    'refuse',
    'doubt',
    'rarely',
    'hardly',
    'impossible',
    'unable',
    'otherwise',
    'provided',
    'assuming',
    'estimated',
    'believe',
    'believed',
    'expected',
    'thought',
    'suppose',
    'supposed',
    'partly',
    'partially',
    'merely',
    'reject',
    'rejects',
    'rejected',
    'prevent',
    'non',
    'lie',
    'lies',
    'quarter',
    'percent',
    'million',
    'billion',
    'dozen',
    'twice',
    'prevents',
    'shall',
    'fewer',
    'as',
    'in',
    'to',
    'ought',
    'suspect',
    'hope',
    'think',
    'fear',
  ],
  de: [
    'vielleicht',
    'wahrscheinlich',
    'fast',
    'nur',
    'etwa',
    'einige',
    'wenige',
    'meist',
    'meisten',
    'manche',
    'teil',
    'teilweise',
    'wenn',
    'falls',
    'sofern',
    'ob',
    'rund',
    'wohl',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'hundert',
    'tausend',
    'kaum',
    'außer',
    'falsch',
    'mögen',
    'mag',
    'sollen',
    'soll',
    'will',
    'wollen',
    'möchte',
    'möchten',
    'werden',
    'würde',
    'würden',
    'dürfen',
    'konnte',
    'mindestens',
    'höchstens',
    'bis',
    'als',
    'doppelt',
    'zweimal',
    'null',
    'niemand',
    'nein',
    'solange',
    'soweit',
    'lediglich',
    'laut',
    'mehr',
    'weniger',
    'scheint',
    'scheinen',
    'eventuell',
    'möglicherweise',
    'offenbar',
    'hälfte',
    'viertel',
    'drittel',
    'unmöglich',
    'es',
  ],
  es: [
    'quizás',
    'casi',
    'sólo',
    'solo',
    'solamente',
    'algunos',
    'algunas',
    'parte',
    'si',
    'probablemente',
    'unos',
    'unas',
    'según',
    'hasta',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'cien',
    'mil',
    'doble',
    'mitad',
    'mayoría',
    'más',
    'menos',
    'al',
    'posiblemente',
    'tal',
    'podrá',
    'podrían',
    'deberían',
    'podrán',
    'será',
    'sería',
    'serían',
    'tiene',
    'tienen',
    'hay',
    'puedo',
    'podemos',
    'pocos',
    'pocas',
    'salvo',
    'excepto',
    'falso',
    'falsa',
    'imposible',
    'parece',
    'parecen',
    'nadie',
    'tampoco',
    'apenas',
    'cerca',
    'siempre',
    'cero',
    'cuarto',
    'tercio',
    'a',
    'alrededor',
    'en',
    'con',
    'aproximadamente',
    'debía',
    'podía',
    'habría',
    'millones',
    'millón',
    'acaso',
    'aparentemente',
    'supuesto',
  ],
  fr: [
    'peut-être',
    'presque',
    'seulement',
    'quelques',
    'quelque',
    'certains',
    'certaines',
    'plupart',
    'partie',
    'si',
    'probablement',
    'environ',
    'selon',
    'jusqu',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'cent',
    'mille',
    'double',
    'moitié',
    'plus',
    'moins',
    'au',
    'parfois',
    'pourra',
    'pourront',
    'devra',
    'devront',
    'faut',
    'sera',
    'serait',
    'aurait',
    'pourraient',
    'devraient',
    'sauf',
    'excepté',
    'impossible',
    'semble',
    'semblent',
    'personne',
    'nul',
    'non',
    's',
    'à',
    'près',
    'en',
    'zéro',
    'quart',
    'tiers',
    'million',
    'millions',
    'éventuellement',
    'apparemment',
    'pouvait',
    'devait',
    'puisse',
    'puissent',
    'doute',
    'faux',
    'pourvu',
    'centaines',
    'dizaines',
    'dizaine',
    'milliers',
    'soi-disant',
    'refuse',
    'rejette',
    'pu',
    'guère',
    'nullement',
    'seraient',
    'auraient',
    'faudra',
    'faudrait',
    'bien',
    'triple',
  ],
  pt: [
    'talvez',
    'quase',
    'só',
    'somente',
    'apenas',
    'alguns',
    'algumas',
    'parte',
    'se',
    'provavelmente',
    'segundo',
    'até',
    'dois',
    'duas',
    'três',
    'quatro',
    'cinco',
    'seis',
    'sete',
    'oito',
    'nove',
    'dez',
    'cem',
    'mil',
    'dobro',
    'metade',
    'maioria',
    'mais',
    'menos',
    'caso',
    'poderá',
    'poderão',
    'deverá',
    'deverão',
    'tem',
    'têm',
    'precisa',
    'precisam',
    'seria',
    'seriam',
    'possa',
    'possam',
    'salvo',
    'exceto',
    'falso',
    'impossível',
    'parece',
    'parecem',
    'ninguém',
    'desde',
    'pelo',
    'cerca',
    'às',
    'a',
    'zero',
    'poucos',
    'poucas',
    'poderiam',
    'deveriam',
    'devia',
    'podia',
    'possivelmente',
    'aparentemente',
    'contanto',
    'terço',
    'quarto',
    'teria',
    'recusa',
    'dúvida',
    'milhões',
    'milhão',
    'embora',
    'rejeita',
    'falsa',
    'nega',
  ],
};
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,\-–][\p{L}\p{M}\p{N}]+)*/gu;
const SIGN = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const SIGN_WORDS = {
  negation: /[不没未无非莫]|ない|なかっ|ません|ず|ぬ/u,
  guarded:
    /[不没未无非莫勿别否反对除停能可以应该当必须会将要若如果假只仅是否但一二三四五六七八九十百千万亿两半倍零约据说似几部分些多少数大概或许至最超过到有时所谓估计报左右上下造成]|[0-9０-９]|ない|なかっ|なく|ません|ず|ぬ|まい|なし|べき|でき|られ|だろう|でしょう|はず|もし|場合|なら|たら|れば|限り|らしい|よう|そう|だけ|のみ|しか|以上|以下|程度|約|ほ|一|部|数|半|割|予定|つもり|可能|うる|たぶん|恐|おそ|とされ|とい|とみ|くらい|ぐらい|少|推|時々|禁止|停止|誤|間違|疑|失敗|除|拒|反対|虚偽|嘘|否/u,
};

/** A generator of numbers between 0 and 1 that gives the same ones every time. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` quotations of the paragraphs, a share of them altered: { quote, kind, altered, source }. */
export function generate(paragraphs, language, count, { seed = 1, altered = 0.25 } = {}) {
  const chance = random(seed);
  const maker = SIGN.test(paragraphs.join('').slice(0, 2000)) ? ofSigns : ofWords;
  const text = normal(paragraphs.join('\n\n'));
  const made = [];
  for (let tries = 0, kind = chance(), same = 0; made.length < count && tries < count * 200; tries += 1) {
    const isAltered = made.length % 100 < altered * 100;
    const paragraph = paragraphs[Math.floor(chance() * paragraphs.length)];
    const one = maker(paragraph, language, isAltered, { chance, paragraphs, kind });
    same += 1;
    // What was altered may stand in the text by chance.
    if (one === undefined || (isAltered && standsByChance(text, one))) {
      // Some kinds need a word that few stretches have.
      if (same > 60) [kind, same] = [chance(), 0];
      continue;
    }
    made.push({ ...one, altered: isAltered, language });
    [kind, same] = [chance(), 0];
  }
  return made;
}

/** Whether the words stand elsewhere as they were altered: as a whole, or with a gap, its two sides near each other. */
function standsByChance(text, { quote, source }) {
  if (text.includes(normal(quote))) return true;
  const [before, after, ...more] = quote.split(/\[…\]|\[\.{3}\]|\(…\)|\(\.{3}\)|…+|\. ?\. ?\.|\[. . .\]/u).map(normal);
  if (after === undefined || more.length > 0) return false;
  const own = text.indexOf(normal(source));
  for (let at = text.indexOf(`${before} `); at >= 0; at = text.indexOf(`${before} `, at + 1)) {
    const next = text.indexOf(` ${after}`, at + before.length);
    if (at !== own && next >= 0 && next - at - before.length < 1000) return true;
  }
  return false;
}

/** A text in the roughest form in which it is still the same words. */
export function normal(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}%\p{Sc}\p{Sm}]+/gu, ' ')
    .trim();
}

function ofWords(paragraph, language, isAltered, { chance, paragraphs, kind: share }) {
  const all = [...paragraph.matchAll(WORD)].map((found) => ({
    word: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const size = 8 + Math.floor(chance() * 22);
  if (all.length < size) return undefined;
  const first = Math.floor(chance() * (all.length - size + 1));
  const words = all.slice(first, first + size);
  const source = paragraph.slice(words[0].start, words.at(-1).end);
  const stretch = {
    paragraph,
    words,
    source,
    language,
    pick: (list) => list[Math.floor(chance() * list.length)],
    chance,
    paragraphs,
  };
  const kinds = Object.entries(isAltered ? ALTERATIONS : EDITS);
  const [kind, make] = kinds[Math.floor(share * kinds.length)];
  const quote = make(stretch);
  return quote === undefined || (quote === source && isAltered) ? undefined : { quote, kind, source };
}

function isGuarded(word, language) {
  const lower = word.toLowerCase();
  if (/\p{N}/u.test(word) || NEGATIONS[language].test(word)) return true;
  return lower
    .split(/['’\-–]/)
    .concat(lower)
    .some(
      (part) => MODALS[language].includes(part) || HEDGES[language].includes(part) || NEGATIONS[language].test(part),
    );
}

/** The source with words from one up to another replaced. */
function replaced({ paragraph, words }, from, to, by) {
  const [start, end] = [words[0].start, words.at(-1).end];
  return paragraph.slice(start, words[from].start) + by + paragraph.slice(words[to - 1].end, end);
}

/** Where words could be left out honestly: none of them is guarded, nor is a bracket or quotation mark cut in two. */
function harmless(stretch, most) {
  const { words, language, chance, paragraph } = stretch;
  for (let tries = 0; tries < 12; tries += 1) {
    const length = 1 + Math.floor(chance() * most);
    const from = 3 + Math.floor(chance() * (words.length - 6));
    const to = Math.min(words.length - 3, from + length);
    if (to <= from) continue;
    const cut = words.slice(from, to);
    if (cut.some(({ word }) => isGuarded(word, language))) continue;
    if (/[%\p{Sc}\p{Sm}#@&*/\\]/u.test(paragraph.slice(words[from - 1].end, words[to].start))) continue;
    return [from, to];
  }
  return undefined;
}

const GAPS = ['[…]', '[...]', '(…)', '(...)', '…', '...', '. . .', '[. . .]'];
const EDITS = {
  verbatim: ({ source }) => source,
  'quotation marks': ({ source }) => `“${source.replaceAll('"', '”').replaceAll("'", '’')}”`,
  'spaces and dashes': ({ source }) => source.replaceAll(' ', '  ').replaceAll('-', '‐'),
  lines: ({ source, chance }) => source.replaceAll(' ', () => (chance() < 0.1 ? '\n' : ' ')),
  decomposed: ({ source }) => source.normalize('NFD'),
  gap: (stretch) => {
    const cut = harmless(stretch, 12);
    return cut && replaced(stretch, ...cut, stretch.pick(GAPS));
  },
  'two gaps': (stretch) => {
    const cut = harmless(stretch, 5);
    if (cut === undefined || cut[0] < 6) return undefined;
    if (isGuarded(stretch.words[3].word, stretch.language)) return undefined;
    const { paragraph, words } = stretch;
    if (/[%\p{Sc}\p{Sm}#@&*/\\]/u.test(paragraph.slice(words[2].end, words[4].start))) return undefined;
    return `${paragraph.slice(words[0].start, words[2].end)} […] ${paragraph.slice(words[4].start, words[cut[0] - 1].end)} … ${paragraph.slice(words[cut[1]].start, words.at(-1).end)}`;
  },
  'gaps at the ends': ({ source }) => `… ${source} […]`,
  'bracket for words': (stretch) => {
    const cut = harmless(stretch, 3);
    return cut && replaced(stretch, ...cut, stretch.pick(['[it]', '[the system]', '[this program]']));
  },
  'bracket inserted': (stretch) => {
    const at = 2 + Math.floor(stretch.chance() * (stretch.words.length - 4));
    const { word } = stretch.words[at];
    return replaced(stretch, at, at + 1, `[${stretch.pick(['here', 'that is', 'Debian'])}] ${word}`);
  },
  'capital in brackets': ({ source }) => {
    const [letter] = source;
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return /^\p{L}\p{Ll}/u.test(source) && [...other].length === 1
      ? `[${other}]${source.slice(letter.length)}`
      : undefined;
  },
  'changed ending': (stretch) => {
    const at = stretch.words.findIndex(
      ({ word }, place) => place > 1 && /^\p{Ll}{6,12}$/u.test(word) && !isGuarded(word, stretch.language),
    );
    if (at < 0) return undefined;
    const { word } = stretch.words[at];
    return replaced(stretch, at, at + 1, `${word.slice(0, -2)}[${stretch.pick(['ed', 's', 'ing', 'es'])}]`);
  },
  sic: (stretch) => {
    const at = 2 + Math.floor(stretch.chance() * (stretch.words.length - 4));
    return replaced(stretch, at, at + 1, `${stretch.words[at].word} [sic]`);
  },
  'emphasis added': ({ source }) => `${source} (emphasis added)`,
  'first letter': ({ source }) => source[0].toLowerCase() + source.slice(1),
};

const ALTERATIONS = {
  'negation dropped': (stretch) => {
    const at = stretch.words.findIndex(({ word }) => NEGATIONS[stretch.language].test(word));
    return at < 1 || at > stretch.words.length - 2
      ? undefined
      : replaced(stretch, at, at + 1, '').replaceAll('  ', ' ');
  },
  'number changed': (stretch) => {
    const at = stretch.words.findIndex(({ word }) => /^\d+(?:[.,]\d+)*$/.test(word));
    return at < 0
      ? undefined
      : replaced(
          stretch,
          at,
          at + 1,
          stretch.words[at].word.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
        );
  },
  'names swapped': (stretch) => {
    const { words, paragraph } = stretch;
    const names = words.flatMap(({ word }, at) => (at > 0 && /^\p{Lu}\p{L}{2,}/u.test(word) ? [at] : []));
    const [one, other] = [
      names[0],
      names.find((at) => words[at].word.toLowerCase() !== words[names[0]]?.word.toLowerCase()),
    ];
    if (one === undefined || other === undefined) return undefined;
    return `${paragraph.slice(words[0].start, words[one].start)}${words[other].word}${paragraph.slice(words[one].end, words[other].start)}${words[one].word}${paragraph.slice(words[other].end, words.at(-1).end)}`;
  },
  'words swapped': (stretch) => {
    const at = 1 + Math.floor(stretch.chance() * (stretch.words.length - 3));
    const [one, other] = [stretch.words[at].word, stretch.words[at + 1].word];
    return one.toLowerCase() === other.toLowerCase() ? undefined : replaced(stretch, at, at + 2, `${other} ${one}`);
  },
  'word inserted': (stretch) => {
    const at = 1 + Math.floor(stretch.chance() * (stretch.words.length - 2));
    return replaced(stretch, at, at + 1, `${stretch.words[at].word} ${anyWord(stretch)}`);
  },
  'word replaced': (stretch) => {
    const at = 1 + Math.floor(stretch.chance() * (stretch.words.length - 2));
    const by = anyWord(stretch);
    return by.toLowerCase() === stretch.words[at].word.toLowerCase() ? undefined : replaced(stretch, at, at + 1, by);
  },
  splice: (stretch) => {
    const from = 2 + Math.floor(stretch.chance() * (stretch.words.length - 6));
    return replaced(stretch, from, from + 1 + Math.floor(stretch.chance() * 4), '').replaceAll('  ', ' ');
  },
  'modal or hedge changed': (stretch) => {
    const list = stretch.chance() < 0.7 ? MODALS : HEDGES;
    const at = stretch.words.findIndex(({ word }) => list[stretch.language].includes(word.toLowerCase()));
    if (at < 1 || at > stretch.words.length - 2) return undefined;
    const by = stretch.pick(list[stretch.language]);
    return by === stretch.words[at].word.toLowerCase() ? undefined : replaced(stretch, at, at + 1, by);
  },
  'wrong bracket': (stretch) => {
    const at = stretch.words.findIndex(({ word }, place) => place > 1 && /^\p{Ll}{5,}$/u.test(word));
    if (at < 0) return undefined;
    const { word } = stretch.words[at];
    return replaced(
      stretch,
      at,
      at + 1,
      stretch.pick([`[un]${word}`, `${word[1]}${word[0]}${word[2]}[${word.slice(3)}]`, `${word.slice(0, 3)}q[ed]`]),
    );
  },
  'bracket swallows a number or negation': (stretch) => {
    const at = stretch.words.findIndex(({ word }) => NEGATIONS[stretch.language].test(word) || /^\d+$/.test(word));
    return at < 3 || at > stretch.words.length - 3 ? undefined : replaced(stretch, at, at + 1, '[indeed]');
  },
  'gap swallows a negation': (stretch) => {
    const at = stretch.words.findIndex(({ word }) => NEGATIONS[stretch.language].test(word));
    return at < 3 || at > stretch.words.length - 4
      ? undefined
      : replaced(stretch, at, at + 1 + Math.floor(stretch.chance() * 2), stretch.pick(GAPS));
  },
  'gap swallows a number': (stretch) => {
    const at = stretch.words.findIndex(({ word }) => /^\d+$/.test(word));
    return at < 3 || at > stretch.words.length - 3 ? undefined : replaced(stretch, at, at + 1, stretch.pick(GAPS));
  },
};

function anyWord({ paragraphs, pick }) {
  const words = pick(paragraphs).match(/\p{L}{3,}/gu) ?? ['indeed'];
  return pick(words);
}

/** Of a text without spaces: the signs are cut anywhere. */
function ofSigns(paragraph, language, isAltered, { chance, paragraphs, kind: share }) {
  const signs = [...paragraph];
  const size = 16 + Math.floor(chance() * 40);
  if (signs.length < size) return undefined;
  const first = Math.floor(chance() * (signs.length - size + 1));
  const source = signs
    .slice(first, first + size)
    .join('')
    .trim();
  // Words of other scripts are not cut in two.
  if (!SIGN.test(source[0]) || !SIGN.test(source.at(-1)) || !SIGN.test(signs[first + size] ?? '一')) return undefined;
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const runs = [...source.matchAll(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{6,}/gu)].filter(([run]) =>
    /^[\p{L}]+$/u.test(run),
  );
  if (runs.length === 0) return undefined;
  const run = pick(runs);
  const at = run.index + 2 + Math.floor(chance() * (run[0].length - 4));
  const kinds = Object.entries(isAltered ? SIGN_ALTERATIONS : SIGN_EDITS);
  const [kind, make] = kinds[Math.floor(share * kinds.length)];
  const quote = make({ source, at, run: run[0], runAt: run.index, pick, chance, language, paragraphs });
  return quote === undefined || (isAltered && quote === source) ? undefined : { quote, kind: `signs: ${kind}`, source };
}

const SIGN_EDITS = {
  verbatim: ({ source }) => source,
  brackets: ({ source }) => `「${source}」`,
  spaces: ({ source, at }) => `${source.slice(0, at)} ${source.slice(at)}`,
  gap: ({ source, runAt, run, pick }) => {
    const cut = run.slice(2, -2);
    const out = cut.slice(0, 6);
    if (SIGN_WORDS.guarded.test(run)) return undefined;
    return `${source.slice(0, runAt + 2)}${pick(['……', '［…］', '（中略）', '[…]'])}${source.slice(runAt + 2 + out.length)}`;
  },
  'bracket inserted': ({ source, at }) => `${source.slice(0, at)}［此］${source.slice(at)}`,
  emphasis: ({ source }) => `${source}（着重号为笔者所加）`,
};
const SIGN_ALTERATIONS = {
  dropped: ({ source, at }) => source.slice(0, at) + source.slice(at + 1),
  doubled: ({ source, at }) => `${source.slice(0, at)}${source[at]}${source.slice(at)}`,
  swapped: ({ source, at }) => `${source.slice(0, at)}${source[at + 1]}${source[at]}${source.slice(at + 2)}`,
  negated: ({ source, at, language }) => `${source.slice(0, at)}${language === 'ja' ? '非' : '不'}${source.slice(at)}`,
  'negation dropped': ({ source }) => {
    const found = SIGN_WORDS.negation.exec(source.slice(3, -3));
    return found === null
      ? undefined
      : source.slice(0, 3 + found.index) + source.slice(3 + found.index + found[0].length);
  },
  'gap swallows a negation': ({ source }) => {
    const found = /不能|没有|ません|ではない/u.exec(source.slice(4, -4));
    return found === null
      ? undefined
      : `${source.slice(0, 4 + found.index)}……${source.slice(4 + found.index + found[0].length)}`;
  },
  'number changed': ({ source }) =>
    /\d/.test(source) ? source.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) : undefined,
};
