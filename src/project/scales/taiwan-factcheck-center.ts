import type { Scale } from '../../model/index.ts';

/** The ratings of the Taiwan FactCheck Center, without the one for explanations. */
export const taiwanFactcheckCenter: Scale = {
  name: 'Taiwan FactCheck Center',
  best: 3,
  worst: 1,
  ratings: [
    {
      id: 'correct',
      class: 'true',
      value: 3,
      label: { 'zh-Hant': '正確' },
      definition: { 'zh-Hant': '證據支持訊息的內容，沒有遺漏重點。' },
    },
    {
      id: 'partly-false',
      class: 'mixed',
      value: 2,
      label: { 'zh-Hant': '部分錯誤' },
      definition: { 'zh-Hant': '訊息有正確之處，也有錯誤之處。' },
    },
    {
      id: 'false',
      class: 'false',
      value: 1,
      label: { 'zh-Hant': '錯誤' },
      definition: { 'zh-Hant': '證據顯示訊息的內容不是事實。' },
    },
    {
      id: 'insufficient-evidence',
      class: 'unproven',
      label: { 'zh-Hant': '證據不足' },
      definition: { 'zh-Hant': '現有的證據不足以判斷訊息是否屬實。' },
    },
  ],
};
