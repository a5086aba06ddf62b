import type { WordLists } from './word-lists.ts';

/**
 * Persian. Ratings: own compilation from the published scales of Persian-language fact-checkers; a half-space in a word
 * may be missing or a space. Numbers: the published rule of the Iranian national code and the mobile ranges.
 */
export const fa: WordLists = {
  ratings: [
    ['نادرست', 'غلط', 'اشتباه است'],
    ['دروغ', 'دروغین', 'دروغگو', 'کذب', 'کاذب'],
    ['گمراه کننده', 'گمراه‌کننده'],
    ['جعلی', 'ساختگی'],
    ['شایعه', 'شایعات'],
    ['بی اساس', 'بی‌اساس', 'بی پایه'],
    ['اثبات نشده', 'اثبات‌نشده', 'بدون مدرک'],
    ['نیمه درست', 'عمدتاً درست', 'عمدتاً نادرست'],
    ['خارج از متن'],
  ],
  placeholders: ['ندارد', 'هیچ', 'نه', 'نامشخص', 'ناشناس', 'نامعلوم', 'در دست بررسی', 'محرمانه', 'بله'],
  telephone: ['تلفن', 'شماره تلفن', 'موبایل', 'تلفن همراه', 'شماره تماس', 'واتساپ'],
  telephoneForms: ['09\\d{2}[ -]?\\d{3}[ -]?\\d{4}'],
  mailboxes: [],
  identityNumbers: [
    {
      name: 'an Iranian national code',
      form: '\\d{10}|\\d{3}-\\d{6}-\\d',
      check: 'mod-11-iran',
      announcedBy: ['کد ملی', 'کدملی', 'شماره ملی'],
    },
  ],
};
