// Pairs of a check and a draft, and what their figures weigh in whether it is the same claim.
import { descend, dot, spread } from './descend.js';
import { readSet } from './sets.js';

/** What speaks against; all else can only speak for it. */
const AGAINST = new Set(['otherFigures', 'otherYears', 'contrary', 'exchanged', 'leftOver', 'leftOverTitle']);
/** How much the kinds of pairs count. Those judged by hand do most; a draft may have no title yet. */
const WEIGHTS = {
  pair: 1,
  untitled: 0.5,
  itself: 0.5,
  itselfUntitled: 0.3,
  framed: 0.1,
  sibling: 0.25,
  siblingUntitled: 0.15,
};
const MODERATION = 0.003;

/** The pairs of a set with their figures: those judged by hand, a claim with itself, whole or as others quote it, and claims of one speaker or topic, which are never the same. */
export function draftsOf(engine, name) {
  const { claims, near } = readSet(name);
  const known = new Map();
  const read = (told, language) => engine.readTold(told, language, known);
  const rows = (kind, { a, b, same, language }) =>
    [b, { ...b, title: undefined }].map((draft, at) => ({
      kind: at === 0 ? kind : UNTITLED[kind],
      language,
      same,
      figures: engine.compareTellings(read(draft, language), read(a, language))[0],
    }));
  const itself = near.filter((_, index) => index % 4 === 0).map((pair) => ({ ...pair, b: pair.a, same: true }));
  const framed = near.flatMap((pair, index) =>
    index % 2 === 0
      ? framedAs(pair, index / 2).map((claim) => ({ ...pair, b: { claim, speaker: pair.b.speaker } }))
      : [],
  );
  const siblings = claims.flatMap((a, at) =>
    claims
      .slice(at + 1)
      .filter((b) => a.language === b.language && (a.speaker === b.speaker || a.topic === b.topic))
      .map((b) => ({ a, b, same: false, language: a.language })),
  );
  return [
    ...near.flatMap((pair) => rows('pair', pair)),
    ...itself.flatMap((pair) => rows('itself', pair)),
    ...framed.flatMap((pair) => rows('framed', { ...pair, same: true }).slice(0, 1)),
    ...siblings.flatMap((pair) => rows('sibling', pair)),
  ];
}
const UNTITLED = { pair: 'untitled', itself: 'itselfUntitled', sibling: 'siblingUntitled' };

/** How others quote a claim (X). */
const FRAMES = {
  en: [
    'Share this before it is deleted: X',
    'X, the minister told reporters on Monday',
    'Unbelievable! X',
    'She said it again: X. Nobody objected.',
  ],
  de: [
    'Achtung, bitte teilen: X',
    'X, sagte sie am Montag vor Journalisten',
    'Unglaublich! X',
    'Wörtlich hieß es: X. Niemand widersprach.',
  ],
  es: [
    'Compartan antes de que lo borren: X',
    'X, afirmó el lunes ante la prensa',
    '¡Increíble! X',
    'Lo repitió: X. Nadie protestó.',
  ],
  fr: [
    'Partagez avant la censure : X',
    'X, a-t-il déclaré lundi devant la presse',
    'Incroyable ! X',
    'Il a répété : X. Personne ne proteste.',
  ],
  pt: [
    'Compartilhe antes que apaguem: X',
    'X, afirmou na segunda-feira à imprensa',
    'Inacreditável! X',
    'Ele repetiu: X. Ninguém protestou.',
  ],
  ar: ['انشروا قبل الحذف: X', 'X، هكذا صرح يوم الاثنين أمام الصحفيين', 'لا يصدق! X', 'قالها مجددا: X ولم يعترض أحد'],
  hi: [
    'हटने से पहले शेयर करें: X',
    'X, उन्होंने सोमवार को पत्रकारों से कहा',
    'अविश्वसनीय! X',
    'उन्होंने फिर दोहराया: X किसी ने विरोध नहीं किया',
  ],
  zh: ['删除之前赶快转发：X', 'X，他周一对记者这样说', '难以置信！X', '他又说了一遍：X，没有人反对'],
};

/** A claim as others quote it: whole, without its last part, and that with a frame. */
function framedAs({ a, language }, index) {
  const frames = FRAMES[language];
  const parts = a.claim.split(/(?<=[,.;:!?،؛。，！？।])\s*/u).filter((part) => part !== '');
  const cut = parts.length > 1 ? parts.slice(0, -1).join(language === 'zh' ? '' : ' ') : a.claim;
  const within = (claim, at) => frames[at % frames.length].replace('X', claim.replace(/[.!?。]$/u, ''));
  return [within(a.claim, index), cut, within(cut, index + 1)];
}

/** The weights of the figures of such pairs. */
export function fitDrafts(rows) {
  const names = Object.keys(rows[0].figures);
  const own = rows.map(({ figures }) => [...names.map((name) => figures[name]), 1]);
  const scale = spread(own);
  const all = rows.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
  const scaled = rows.map(({ kind, same }, at) => ({
    row: own[at].map((value, column) => value / scale[column]),
    same: same ? 1 : 0,
    weight: WEIGHTS[kind] / all,
  }));
  const slopeAt = (weights) => {
    const slope = weights.map((weight, at) => (at === weights.length - 1 ? 0 : MODERATION * weight));
    for (const { row, same, weight } of scaled) {
      const wrong = weight * (1 / (1 + Math.exp(-dot(row, weights))) - same);
      for (let at = 0; at < row.length; at++) slope[at] += wrong * row[at];
    }
    return slope;
  };
  const sides = [...names.map((name) => (AGAINST.has(name) ? -1 : 1)), 0];
  const weights = descend(slopeAt, sides, 4000).map((weight, at) => weight / scale[at]);
  return { by: Object.fromEntries(names.map((name, at) => [name, weights[at]])), constant: weights.at(-1) };
}

/** How sure such weights are of a pair. */
export function confidenceIn({ figures }, { by, constant }) {
  const odds = Object.entries(by).reduce((sum, [name, weight]) => sum + weight * figures[name], constant);
  return 1 / (1 + Math.exp(-odds));
}
