import { plainForm } from '../text/fold.ts';

/** What a bracket says that stands for words left out, in the languages of quoters. Folded, without punctuation. */
const OMITTED = new Set([
  '中略',
  '略',
  '前略',
  '後略',
  '后略',
  '下略',
  '上略',
  '省略',
  '以下略',
  '중략',
  '생략',
  '하략',
  '전략',
  '후략',
  'kısaltıldı',
  'skrócono',
  'snip',
  'omitted',
  'omissis',
  'gekürzt',
  'auslassung',
  'coupé',
  'weggelaten',
  'omitido',
  'пропуск',
  'حذف',
  'محذوف',
  'عبارت حذفشده',
  'ตัดตอน',
]);
/** “So it is in the source.” */
const THUS = new Set([
  'sic',
  'sic!',
  'recte',
  'so im original',
  'so in the original',
  'as in original',
  'так',
  'так в тексте',
  'так в оригинале',
  '原文如此',
  '原文ママ',
  'ママ',
  '原文のまま',
  'كذا',
  'هكذا',
  'هكذا في الأصل',
  'کذا',
  'چنین است در اصل',
  'מקור',
  'כך במקור',
  'έτσι στο πρωτότυπο',
  'यथावत',
  'मूल में ऐसा ही',
  'ตามต้นฉบับ',
  '!',
  '?',
]);
/** “The emphasis is the quoter's, or the source's”: stems that such a remark holds. */
const EMPHASIS =
  /emphas[ie]s|italics|hervorheb|kursiv|énfasis|cursiva|negrita|soulign|italique|nadruk|cursief|cursivering|grifo|ênfase|itálico|destaque|выделен|курсив|着重|加粗|强调|強調|傍点|下線|التشديد|التأكيد|تأکید|ההדגשה|הדגש|έμφαση|πλάγια|zvýrazn|zdůrazn|wyróżn|podkreśl|wytłuszcz|vurgu|виділен|виокремл|підкресл|korost|lihavoi|kursivoi|fremhæv|fremhev|uthev|framhäv|kiemel|sublini|evidenzi|corsivo|neretto|sottolineat|강조|nhấn|penekanan|গুরুত্ব|تاکید|تشديد|تشدید|التوكيد|ज़ोर|बल|เน้น/u;
const LONGEST_REMARK = 80;

/** What a bracket is that has no part in the words. */
export type Remark = 'gap' | 'sic' | 'emphasis';

/** The meaning of what stands between two brackets; undefined if it is words. */
export function remarkOf(content: string): Remark | undefined {
  const said = plainForm(content).trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (/^[\s.…⋯・･*·\p{Pd}]*$/u.test(said)) return 'gap';
  if (said.length > LONGEST_REMARK) return undefined;
  if (THUS.has(said)) return 'sic';
  if (OMITTED.has(said.replaceAll(/[\p{P}\s]+/gu, ' ').trim())) return 'gap';
  return EMPHASIS.test(said) ? 'emphasis' : undefined;
}
