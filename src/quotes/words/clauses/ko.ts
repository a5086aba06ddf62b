import type { ClauseWords } from './clause-words.ts';

/** Korean. Own compilation. */
export const ko: ClauseWords = {
  relatives: ``,
  conjunctions: `그리고 그러나 하지만 그런데 또 또한 따라서 그래서 그러므로 왜냐하면 한편 및`,
  contrasts: `그러나 하지만 그런데 반면 다만 그럼에도 불구하고`,
  correctives: `오히려`,
  without: `없이`,
  speech: `면서 라면서 이라면서 라며 이라며 다며 다면서 말했다 말했습니다 말하며 밝혔다 밝혔습니다 밝히며 전했다 전했습니다 설명했다 설명했습니다 강조했다 덧붙였다 덧붙였습니다 주장했다 지적했다 발표했다 답했다 물었다 썼다 했다 라고 이라고 고 며 따르면 의하면`,
  limits: `만 오직 단지 까지 외에 제외하고 경우 한해 한하여 만약 만일`,
  universals: `모든 모두 전부 각 매 항상 언제나 늘 전체 양측 완전히`,
  subjects: `저희 저희는 저희가 나는 저는 우리는 그는 그녀는 그들은 이는 그것은 이것은 나 저 우리 그 그녀 그들 이것 그것 이 그분 그분은 그분이 이분 이분은 이분이 그녀가`,
  pronouns: `저희의 저희를 우리가 우리를 그가 그녀가 그들이 여기 거기 저기 자신 스스로 이를 그를 그의 우리의 이들 해당 본인 그분의 그분을 그분께`,
  determiners: `이 그 저 해당 본 한 어느`,
};
