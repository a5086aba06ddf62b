import type { Scale } from '../../model/index.ts';

/** The ratings that FactCheck Initiative Japan offers to all publishers. */
export const fij: Scale = {
  name: 'FactCheck Initiative Japan',
  source: 'https://fij.info/introduction/rating',
  best: 5,
  worst: 1,
  ratings: [
    {
      id: 'accurate',
      class: 'true',
      value: 5,
      label: { ja: '正確' },
      definition: { ja: '述べられた事実はすべて確かめられ、大事な点も欠けていない。' },
    },
    {
      id: 'mostly-accurate',
      class: 'mostly-true',
      value: 4,
      label: { ja: 'ほぼ正確' },
      definition: { ja: '細部に正しくない点はあるが、中心となる部分は正しい。' },
    },
    {
      id: 'inaccurate',
      class: 'mixed',
      value: 3,
      label: { ja: '不正確' },
      definition: { ja: '正しい点と正しくない点が入りまじり、全体としては正しいといえない。' },
    },
    {
      id: 'misleading',
      class: 'misleading',
      value: 2,
      label: { ja: 'ミスリード' },
      definition: { ja: '事実に反することは述べていないが、見せ方や省略のために誤って受け取られやすい。' },
    },
    {
      id: 'false',
      class: 'false',
      value: 1,
      label: { ja: '誤り' },
      definition: { ja: '全体または中心となる部分が事実と異なる。' },
    },
    {
      id: 'fabricated',
      class: 'false',
      value: 1,
      label: { ja: '虚偽' },
      definition: { ja: '全体または中心となる部分が事実と異なり、それを知りながら広めたと強く疑われる。' },
    },
    {
      id: 'unsupported',
      class: 'unproven',
      label: { ja: '根拠不明' },
      definition: { ja: '誤りだとは示せないが、裏づけがないか、ごくわずかしかない。' },
    },
    {
      id: 'suspended',
      class: 'unproven',
      label: { ja: '判定留保' },
      definition: { ja: '真偽を確かめることが難しく、どちらとも決められない。' },
    },
    {
      id: 'not-checkable',
      class: 'not-checkable',
      label: { ja: '検証対象外' },
      definition: { ja: '意見や受け止め方であり、真偽を確かめられる事柄ではない。' },
    },
  ],
};
