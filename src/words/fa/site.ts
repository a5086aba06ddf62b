import type { SiteWords } from '../site-words.ts';

/** Persian. */
export const fa: SiteWords = {
  frame: {
    home: 'خانه',
    corrections: 'اصلاحات',
    method: 'روش کار ما',
    search: 'جست‌وجو',
    menu: 'سایت',
    languages: 'زبان‌ها',
    skip: 'رفتن به محتوا',
    feeds: 'خوراک‌ها',
  },
  lists: {
    all: 'همهٔ راستی‌آزمایی‌ها',
    newest: 'تازه‌ترین',
    ratings: 'حکم‌ها',
    claimants: 'گویندگان',
    topics: 'موضوع‌ها',
    places: 'مکان‌ها',
    years: 'سال‌ها',
    browse: 'مرور',
    checks: { one: '{n} راستی‌آزمایی', other: '{n} راستی‌آزمایی' },
    page: 'صفحهٔ {n}',
    pages: 'صفحه‌ها',
    older: 'قدیمی‌تر',
    newer: 'تازه‌تر',
    none: 'هنوز راستی‌آزمایی‌ای اینجا نیست.',
    withdrawn: 'پس‌گرفته‌شده',
    record: 'کارنامه تا امروز',
    notRandom: 'آنچه بررسی می‌کنیم انتخابی تصادفی نیست: این عددها نمی‌گویند کسی چند بار درست یا نادرست گفته است.',
    howToRead: 'حکم‌های ما را چگونه بخوانید',
  },
  corrections: {
    heading: 'اصلاحات',
    intro: 'آنچه پس از انتشار تغییر دادیم، تازه‌ترین در آغاز.',
    none: 'تاکنون چیزی اصلاح نشده است.',
  },
  method: {
    heading: 'روش کار ما',
    ratings: 'حکم‌ها',
    onScale: 'از درست تا نادرست',
    offScale: 'بیرون از مقیاس',
    policies: 'سیاست‌های ما',
  },
  notFound: {
    heading: 'این صفحه وجود ندارد',
    text: 'شاید نشانی نادرست نوشته شده یا صفحه جابه‌جا شده است.',
  },
  related: {
    sameClaimant: 'گفته‌های دیگر {n}',
    sameTopic: 'بیشتر دربارهٔ {n}',
  },
  versions: {
    heading: 'نسخه‌ها',
    published: 'منتشر شد',
    verdict: 'حکم از {was} به {now} تغییر کرد',
    changed: 'تغییر کرد',
    withdrawn: 'پس گرفته شد',
    again: 'دوباره منتشر شد',
    by: 'به‌دست {n}',
  },
};
