import type { ClauseWords } from './clause-words.ts';

/** Vietnamese. Own compilation. */
export const vi: ClauseWords = {
  relatives: `mà`,
  conjunctions: `và hoặc hay nhưng vì bởi khi rằng nên do_đó sau_đó để còn`,
  contrasts: `nhưng tuy mặc_dù dù song tuy_nhiên mà`,
  correctives: `mà`,
  without: `không_có`,
  speech: `nói cho_biết cho_hay khẳng_định nhấn_mạnh giải_thích trả_lời hỏi tuyên_bố thông_báo viết phát_biểu theo`,
  limits: `chỉ cho_đến trừ ngoại_trừ nếu miễn_là với_điều_kiện`,
  universals: `tất_cả mọi mỗi toàn_bộ luôn cả_hai hoàn_toàn`,
  subjects: `tôi anh chị ông bà nó chúng_tôi chúng_ta họ đây đó`,
  pronouns: `này kia ấy mình đây đó`,
  determiners: `các những một này đó`,
};
