import type { ClauseWords } from './clause-words.ts';

/** Japanese. Own compilation. */
export const ja: ClauseWords = {
  relatives: ``,
  conjunctions: `そして また しかし だが ただし なぜなら そのため それで さらに 一方 そこで ところが でも`,
  contrasts: `しかし だが ただし ところが けれども が でも 一方`,
  correctives: `むしろ`,
  without: `なしに なしで`,
  speech: `と述べ と語っ と話し と話す と言っ と言う と説明 と発表 と指摘 と強調 と答え と書い と明かし と訴え によると によれば によりますと と主張 と回答 とした`,
  limits: `だけ のみ しか 限り 場合 除き 除い 除く もし 限って`,
  universals: `すべて 全て 全員 全部 常に いつも 毎 各 完全に 皆 みな`,
  subjects: `私 私たち 我々 われわれ 彼 彼女 彼ら あなた これ それ あれ この その あの 同`,
  pronouns: `ここ そこ あそこ こちら そちら 自分 自ら 両者 前者 後者 当社 同社 同氏`,
  determiners: `この その あの 同 当 本 当該 各`,
};
