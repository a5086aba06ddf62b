import { listed, type GuardWords } from './guard-words.ts';

/** Japanese. Own compilation. */
export const ja: GuardWords = {
  script: 'Kana',
  frequent: listed(`の は を に が た で と`),
  negations: listed(`ない なかっ なく ず ぬ ません 無 不 未 非 否 まい なし ざる`),
  denials: listed(`否定 否認 反論 虚偽 嘘 うそ デマ 拒否 拒絶 反対 禁止 誤り 間違い 疑問 失敗 停止 除い 除き 除く`),
  conditions: listed(`もし 場合 なら ならば たら れば 限り 仮に かどうか`),
  modals: listed(`可能 べき ねばなら なければなら だろう でしょう はず うる かねない できる でき られる 予定 つもり`),
  hedges: listed(`
    かもしれ らしい よう そうだ たぶん 多分 恐らく おそらく とされる といわれる と言われる とみられ と見られ 疑い 疑惑 約 およそ ほぼ ほとんど 一部 少数 多数 半分 だけ のみ しか
    以上 以下 未満 程度 ごろ 頃 くらい ぐらい 少なくとも 推定 推計 時々
  `),
  numbers: listed(`二 三 四 五 六 七 八 九 十 百 千 万 億 兆 半 倍 割`),
  exceptions: listed(`
    少ない 危ない 切ない 非常 未来 不動産 無線 無料 少なく 少なくとも 四半 ように よって ような 十分 千葉 割合 役割 三重 八百屋 なくす 四国 九州 万博 五輪 まずは まず 必ず
    のみならず いずれ ずっと はずれ わずか 三菱 三井 五十嵐
  `),
  verbLast: true,
};
