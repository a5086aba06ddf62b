import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in Persian. */
export const parts: PartWords = {
  atAGlance: 'چرا، در یک نگاه',
  contents: 'فهرست',
  theArticle: 'مقاله',
  aboutStatement: 'بیشتر دربارهٔ این گفته',
  share: 'هم‌رسانی',
  byMail: 'با ایمیل',
  pageAddress: 'نشانی این صفحه',
  ownWords: 'مستقیم خوانده شده',
  through: 'دست دوم، از طریق',
};

/** Why, in sentences, in Persian. */
export const glance: GlanceWords = {
  numbers: {
    one: 'یک',
    two: 'دو',
    three: 'سه',
    four: 'چهار',
    five: 'پنج',
    six: 'شش',
    seven: 'هفت',
    eight: 'هشت',
    nine: 'نه',
  },
  rebutted: {
    one: 'یک منبع مستقل آن را رد می‌کند: {names}.',
    other: '{n} منبع مستقل آن را رد می‌کنند: {names}.',
  },
  upheld: {
    one: 'یک منبع مستقل آن را تأیید می‌کند: {names}.',
    other: '{n} منبع مستقل آن را تأیید می‌کنند: {names}.',
  },
  against: {
    one: 'بر ضد آن، یک منبع مستقل: {names}.',
    other: 'بر ضد آن، {n} منبع مستقل: {names}.',
  },
  for: {
    one: 'به سود آن، یک منبع مستقل: {names}.',
    other: 'به سود آن، {n} منبع مستقل: {names}.',
  },
  speakerAgainst: 'تنها طرف خود گوینده بر ضد آن سخن می‌گوید.',
  speakerFor: 'تنها طرف خود گوینده به سود آن سخن می‌گوید.',
  originlessAgainst: 'آنچه بر ضد آن است منشأ خود را نمی‌گوید.',
  originlessFor: 'آنچه به سود آن است منشأ خود را نمی‌گوید.',
  opinionsAgainst: 'بر ضد آن تنها نظرهایی هست که به شمار نمی‌آیند.',
  opinionsFor: 'به سود آن تنها نظرهایی هست که به شمار نمی‌آیند.',
  nothingAgainst: 'چیزی بر ضد آن نیافتیم.',
  nothingFor: 'چیزی به سود آن نیافتیم.',
  jointly: '{name} با {names}',
  noted: '{name} ({note})',
  through: 'از طریق {names}',
  allSecondHand: 'همه دست دوم است.',
  someSecondHand: '{n} از {all} مدرک دست دوم است.',
  allOneSource: 'همه بر یک منبع استوار است.',
  oneSource: '{n} از {all} مدرک بر یک منبع استوار است.',
  allAnonymous: 'همه از افرادی است که نامشان ذکر نشده.',
  someAnonymous: '{n} از {all} مدرک از افرادی است که نامشان ذکر نشده.',
  allOriginless: 'منشأ هیچ‌یک ذکر نشده است.',
  someOriginless: 'منشأ {n} از {all} مدرک ذکر نشده است.',
  notCounted: {
    one: '{n} مدرک به شمار نمی‌آید، چون نقل‌قول آن در منبع نیست.',
    other: '{n} مدرک به شمار نمی‌آیند، چون نقل‌قول‌هایشان در منبع نیست.',
  },
  quotations: {
    allStored: 'همهٔ نقل‌قول‌ها در نسخه‌های ذخیره‌شده یافت شدند.',
    someStored: '{n} از {all} نقل‌قول در نسخه‌های ذخیره‌شده یافت شد.',
    allReceipts: 'همهٔ نقل‌قول‌ها یافت شدند، در نسخه‌هایی که اینجا نگهداری نمی‌شوند.',
    someReceipts: '{n} از {all} نقل‌قول در نسخه‌هایی یافت شد که اینجا نگهداری نمی‌شوند.',
    comparedOn: 'سنجش در {n}.',
    noneChecked: 'هیچ نقل‌قولی را نشد با نسخهٔ ذخیره‌شده سنجید.',
    someUnchecked: '{n} از {all} نقل‌قول با نسخهٔ ذخیره‌شده سنجیده نشده است.',
    allFailed: 'هیچ نقل‌قولی در منبع خود چنین نیامده است.',
    someFailed: '{n} از {all} نقل‌قول در منبع خود چنین نیامده است.',
  },
  states: {
    exact: 'واژه‌به‌واژه',
    edited: 'با تغییرهای نشان‌داده‌شده',
    unchecked: 'سنجیده نشده',
    failed: 'در منبع نیست',
    secondHand: '{n}، دست دوم',
  },
  moreFromSource: { one: '{n} مورد دیگر از این منبع', other: '{n} مورد دیگر از این منبع' },
  moreItems: { one: '{n} مدرک دیگر', other: '{n} مدرک دیگر' },
  compared: 'نقل‌قول‌ها در {n} با نسخه‌ای سنجیده شدند که اینجا نگهداری نمی‌شود',
};
