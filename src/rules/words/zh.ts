import type { WordLists } from './word-lists.ts';

/**
 * Chinese, in both scripts. Ratings: own compilation from the published scales of fact-checkers in Taiwan, Hong Kong
 * and Singapore. Numbers: the published standard of the resident identity number (GB 11643) and the mobile ranges of
 * the numbering plan.
 */
export const zh: WordLists = {
  unspaced: true,
  ratings: [
    ['虚假', '虛假', '不实', '不實', '失实', '失實'],
    ['误导', '誤導'],
    ['谣言', '謠言', '造谣', '造謠', '辟谣', '闢謠'],
    ['假新闻', '假新聞', '假消息', '假讯息', '假訊息', '虚假信息'],
    ['谎言', '謊言', '撒谎', '撒謊', '说谎', '說謊'],
    ['未经证实', '未經證實', '证据不足', '證據不足'],
    ['毫无根据', '毫無根據', '子虚乌有', '子虛烏有'],
    ['断章取义', '斷章取義', '移花接木'],
    ['捏造', '伪造', '偽造'],
  ],
  placeholders: [
    '无',
    '無',
    '没有',
    '沒有',
    '不适用',
    '不適用',
    '不详',
    '不詳',
    '未知',
    '待定',
    '待补',
    '待補',
    '暂无',
    '暫無',
    '匿名',
    '保密',
    '是',
    '否',
  ],
  telephone: ['电话', '電話', '电话号码', '電話號碼', '手机', '手機', '手机号', '手機號碼', '联系电话', '聯絡電話'],
  telephoneForms: ['1[3-9]\\d{9}(?! ?[元万亿萬億美个個人年%])', '1[3-9]\\d[ -]\\d{4}[ -]\\d{4}'],
  mailboxes: [],
  identityNumbers: [
    {
      name: 'a Chinese resident identity number',
      form: '[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]',
      check: 'mod-11-2',
    },
  ],
};
