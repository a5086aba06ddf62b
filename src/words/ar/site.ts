import type { SiteWords } from '../site-words.ts';

/** Arabic. */
export const ar: SiteWords = {
  frame: {
    home: 'الرئيسية',
    corrections: 'التصحيحات',
    method: 'كيف نعمل',
    search: 'بحث',
    menu: 'الموقع',
    languages: 'اللغات',
    skip: 'انتقل إلى المحتوى',
    feeds: 'الخلاصات',
  },
  lists: {
    all: 'جميع عمليات التحقق',
    newest: 'الأحدث',
    ratings: 'الأحكام',
    claimants: 'أصحاب التصريحات',
    topics: 'المواضيع',
    places: 'الأماكن',
    years: 'السنوات',
    browse: 'تصفّح',
    checks: {
      zero: 'لا تحققات',
      one: 'تحقق واحد',
      two: 'تحققان',
      few: '{n} تحققات',
      many: '{n} تحققًا',
      other: '{n} تحقق',
    },
    page: 'الصفحة {n}',
    pages: 'الصفحات',
    older: 'الأقدم',
    newer: 'الأحدث',
    none: 'لا توجد هنا عمليات تحقق بعد.',
    withdrawn: 'مسحوب',
    record: 'السجل حتى الآن',
    notRandom: 'ما نتحقق منه ليس اختيارًا عشوائيًا، فالأرقام لا تدل على مدى صدق أحد أو خطئه.',
    howToRead: 'كيف تقرأ أحكامنا',
  },
  corrections: {
    heading: 'التصحيحات',
    intro: 'ما غيّرناه بعد النشر، الأحدث أولًا.',
    none: 'لم يُصحَّح شيء حتى الآن.',
  },
  method: {
    heading: 'كيف نعمل',
    ratings: 'الأحكام',
    onScale: 'من الصحيح إلى الخاطئ',
    offScale: 'خارج المقياس',
    policies: 'سياساتنا',
  },
  notFound: {
    heading: 'هذه الصفحة غير موجودة',
    text: 'ربما كُتب العنوان خطأً أو نُقلت الصفحة.',
  },
  related: {
    sameClaimant: 'المزيد من تصريحات {n}',
    sameTopic: 'المزيد عن {n}',
  },
};
