// Quotations of a text that is written without spaces: the signs are cut anywhere.
import { itemAt, pickBy, type Maker, type Pick } from './maker.ts';

export const SIGN: RegExp = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;
const SIGN_WORDS = {
  negation: /[不没未无非莫]|ない|なかっ|ません|ず|ぬ/u,
  guarded:
    /[不没未无非莫勿别否無通経常期反对除停能可以应该当必须会将要若如果假只仅是否但一二三四五六七八九十百千万亿两半倍零约据说似几部分些多少数大概或许至最超过到有时所谓估计报左右上下造成]|[0-9０-９]|ない|なかっ|なく|ません|ず|ぬ|まい|なし|べき|でき|られ|だろう|でしょう|はず|もし|場合|なら|たら|れば|限り|らしい|よう|そう|だけ|のみ|しか|以上|以下|程度|約|ほ|一|部|数|半|割|予定|つもり|可能|うる|たぶん|恐|おそ|とされ|とい|とみ|くらい|ぐらい|少|推|時々|禁止|停止|誤|間違|疑|失敗|除|拒|反対|虚偽|嘘|否/u,
};

interface Signs {
  readonly source: string;
  /** A place within `run`, away from its ends. */
  readonly at: number;
  /** A run of signs in the source without punctuation, and where it begins. */
  readonly run: string;
  readonly runAt: number;
  readonly pick: Pick;
  readonly language: string;
}

type Change = (signs: Signs) => string | undefined;

export const ofSigns: Maker = (paragraph, language, isAltered, { chance, kind: share }) => {
  const signs = [...paragraph];
  const size = 16 + Math.floor(chance() * 40);
  if (signs.length < size) return undefined;
  const first = Math.floor(chance() * (signs.length - size + 1));
  const source = signs
    .slice(first, first + size)
    .join('')
    .trim();
  // Words of other scripts are not cut in two.
  if (!SIGN.test(source[0] ?? '') || !SIGN.test(source.at(-1) ?? '') || !SIGN.test(signs[first + size] ?? '一'))
    return undefined;
  const pick = pickBy(chance);
  const runs = [...source.matchAll(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{6,}/gu)].filter(([run]) =>
    /^[\p{L}]+$/u.test(run),
  );
  if (runs.length === 0) return undefined;
  const run = pick(runs);
  const place = run.index + 2 + Math.floor(chance() * (run[0].length - 4));
  const kinds = Object.entries(isAltered ? SIGN_ALTERATIONS : SIGN_EDITS);
  const [kind, make] = itemAt(kinds, Math.floor(share * kinds.length));
  const quote = make({ source, at: place, run: run[0], runAt: run.index, pick, language });
  return quote === undefined || (isAltered && quote === source) ? undefined : { quote, kind: `signs: ${kind}`, source };
};

const SIGN_EDITS: Readonly<Record<string, Change>> = {
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

const SIGN_ALTERATIONS: Readonly<Record<string, Change>> = {
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
