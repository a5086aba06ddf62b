import type { ClauseWords } from './clause-words.ts';

/** Chinese. Own compilation. */
export const zh: ClauseWords = {
  relatives: ``,
  conjunctions: `和 与 與 或 但 但是 而 而且 因为 因為 所以 并且 並且 因此 然后 然後 同时 同時 此外 于是 於是 不过 不過`,
  contrasts: `但 但是 然而 虽然 雖然 尽管 儘管 不过 不過 而是 可是`,
  correctives: `而是`,
  without: ``,
  speech: `说 說 表示 指出 强调 強調 补充 補充 解释 解釋 宣布 回答 问道 問道 写道 寫道 认为 認為 透露 告诉 告訴 坦言 介绍 介紹 据称 據稱 据说 據說 据悉 據悉 声称 聲稱 宣称 宣稱 据交通部 称： 报道称 表示称`,
  limits: `只 仅 僅 只有 直到 除 除非 除了 如果 若 仅限 僅限 唯有 为止 為止 前提`,
  universals: `所有 全部 每 各 都 总是 總是 一切 全体 全體 完全 皆`,
  subjects: `我 你 他 她 它 我们 我們 你们 你們 他们 他們 她们 她們 它们 它們 这 這 那 这些 這些 那些 此`,
  pronouns: `其 该 該 本 自己 这里 這裡 那里 那裡 两者 兩者 对方 對方 后者 後者 前者`,
  determiners: `这 這 那 该 該 此 本 这个 這個 那个 那個 这些 這些 那些 上述 一个 一個`,
};
