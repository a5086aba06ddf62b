import { listed, type GuardWords } from './guard-words.ts';

/** Korean, whose verbs come last and carry negation and modality in their endings. Own compilation. */
export const ko: GuardWords = {
  script: 'Hang',
  frequent: listed(`이 그 및 등 것으로 것은 것이 있다 있는 했다 대한 위해 따르면 밝혔다 말했다 수 한 또`),
  negations: listed(`
    안 못 않* 못하* 못한* 못했* 없* 아니* 아닌 아닙니다 아닐 결코 전혀 절대 말라 마라 *않다 *않는다 *않았다 *않은 *않을
    *못한다 *못했다 *없다 *없는 *없이 *없었다 *아니다 *아니라 불* 미확인 비공개
  `),
  denials: listed(`
    부인* 부정* 반박* 거부* 거절* 거짓 거짓말 허위 가짜 일축* 금지* 불가능* 의심* 제외* 사실무근
  `),
  conditions: listed(`만약 만일 *면 *다면 *라면 *으면 *경우 경우 조건 전제 여부 않으면`),
  modals: listed(`
    수 *야 해야 *어야 *아야 필요 *겠다 *겠습니다 예정 것이다 것입니다 *것이다 가능* 계획 의무 할
  `),
  hedges: listed(`
    아마 아마도 추정* 추측* 주장* 의혹 알려졌* 알려진 보인다 보이는 듯 것으로 혐의 이른바 소위 거의 약 대략 정도 가량 일부
    몇 대부분 다수 과반 절반 부분적* 오직 만 단지 뿐 최소 최대 적어도 많아야 이상 이하 미만 초과 때때로 자주 종종 우려* 희망*
    기대*
  `),
  numbers: listed(`
    두 둘 세 셋 네 넷 다섯 여섯 일곱 여덟 아홉 열 스무 스물 서른 마흔 쉰 백 수백 천 수천 만 수만 억 조 배 두_배 세_배 퍼센트
    프로 반 영 *배
  `),
  verbLast: true,
};
