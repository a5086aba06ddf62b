import type { WordLists } from './word-lists.ts';

/**
 * Arabic. Ratings: own compilation from the published scales of Arabic-language fact-checkers; particles that are
 * written together with a word from common grammar. Numbers: the published forms of the national numbers of Egypt and
 * Saudi Arabia and the mobile ranges of Egypt and Saudi Arabia.
 */
export const ar: WordLists = {
  prefixes: ['ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'و', 'ف', 'ب', 'ل'],
  ratings: [
    ['كاذب', 'كاذبة', 'كاذبا', 'كاذبين', 'كذب', 'كذبة', 'أكاذيب', 'أكذوبة'],
    ['زائف', 'زائفة', 'مزيف', 'مزيفة'],
    ['مضلل', 'مضللة', 'تضليل'],
    ['خاطئ', 'خاطئة', 'غير صحيح', 'غير صحيحة'],
    ['شائعة', 'شائعات', 'إشاعة', 'إشاعات'],
    ['مفبرك', 'مفبركة', 'فبركة', 'ملفق', 'ملفقة'],
    ['لا أساس له', 'لا أساس لها', 'بلا أساس'],
    ['غير مثبت', 'غير مثبتة', 'بلا دليل'],
    ['خارج السياق', 'خارج سياقه', 'خارج سياقها'],
  ],
  placeholders: ['لا يوجد', 'لا شيء', 'لا', 'لا ينطبق', 'غير معروف', 'مجهول', 'غير محدد', 'قيد التحديد', 'سري', 'نعم'],
  telephone: ['هاتف', 'رقم الهاتف', 'جوال', 'رقم الجوال', 'موبايل', 'تلفون', 'واتساب'],
  telephoneForms: ['01[0125]\\d{8}', '05\\d{8}'],
  mailboxes: [],
  identityNumbers: [
    {
      name: 'an Egyptian national number',
      form: '[23]\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\\d{5}',
      announcedBy: ['الرقم القومي', 'رقم قومي', 'الرقم الوطني', 'رقم البطاقة'],
    },
    {
      name: 'a Saudi identity number',
      form: '[12]\\d{9}',
      check: 'luhn',
      announcedBy: ['رقم الهوية', 'الهوية الوطنية', 'رقم الإقامة', 'السجل المدني'],
    },
  ],
};
