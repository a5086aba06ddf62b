import type { GuardedLanguage } from './guard-words.ts';

/** Of one language, what only brackets are asked. Written as the guarded words are. */
export interface BracketWords {
  /** Against: a bracket may not put “for” in its place. */
  readonly opposed: string;
  /** With which somebody or something begins that has not been named: a, some, somebody. */
  readonly indefinites: string;
  /** He and she, as subject or object; empty where names cannot be told. */
  readonly persons: string;
  /** In, to, from, of: what stands behind is a place, or belongs to somebody. */
  readonly places: string;
  /** And: what stands behind is something more. */
  readonly and: string;
}

/** The words that only brackets are asked, by language. Own compilation. */
export const BRACKET_WORDS: Readonly<Record<GuardedLanguage, BracketWords>> = {
  en: words(
    `against`,
    `a an someone somebody`,
    `he she him his her hers`,
    `in to from of at near into across towards via`,
    `and plus`,
  ),
  de: words(
    `gegen wider`,
    `ein eine einen einem einer eines jemand jemanden jemandem`,
    `er sie ihn ihm ihr`,
    `in im ins aus nach von vom bei`,
    `und sowie`,
  ),
  nl: words(`tegen`, `een iemand`, `hij zij ze hem haar`, `in uit naar van bij te`, `en`),
  sv: words(`mot emot`, `en ett någon`, `han hon honom henne`, `i från till av på ur`, `och`),
  da: words(`mod imod`, `en et nogen`, `han hun ham hende`, `i fra til af på ved`, `og`),
  nb: words(`mot imot`, `en ei et noen`, `han hun ham henne`, `i fra til av på ved`, `og`),
  fr: words(`contre`, `un une`, `il elle lui`, `en à au aux de du d' dans vers depuis`, `et`),
  es: words(`contra`, `un una unos unas alguien`, `él ella`, `en a al de del desde hacia`, `y e`),
  it: words(
    `contro`,
    `un uno una un' qualcuno`,
    `lui lei egli ella`,
    `in a ad da di dal dalla del della nel nella a al alla verso`,
    `e ed`,
  ),
  pt: words(`contra`, `um uma uns umas alguém`, `ele ela`, `em no na a ao à de do da para`, `e`),
  ro: words(`împotriva contra`, `un o unei unui cineva`, `el ea`, `în din la de spre`, `și şi`),
  pl: words(
    `przeciw przeciwko`,
    `pewien pewna pewnego jakiś jakaś jakiegoś ktoś kogoś`,
    `on ona jego jej go`,
    `w we z ze do od na`,
    `i oraz`,
  ),
  cs: words(`proti`, `nějaký nějaká nějakého jistý jistá někdo někoho`, `on ona ho ji`, `v ve z ze do od na`, `a i`),
  ru: words(
    `против`,
    `какой-то какая-то какого-то некий некая некоего кто-то кого-то`,
    `он она его её`,
    `в во из с со к на от до`,
    `и`,
  ),
  uk: words(`проти`, `якийсь якась якогось хтось когось`, `він вона його її`, `у в з із зі до на від`, `і й та`),
  fi: words(`vastaan`, `eräs erään joku jonkun`, `hän hänet hänen`, ``, `ja sekä`),
  hu: words(`ellen`, `egy valaki valakit`, `ő`, ``, `és`),
  tr: words(`karşı aleyhine aleyhinde`, `bir biri birisi birini`, `o onu`, ``, `ve`),
  el: words(
    `κατά εναντίον ενάντια`,
    `ένας μια μία ένα έναν κάποιος κάποια κάποιον`,
    `αυτός αυτή εκείνος εκείνη`,
    `σε στη στην στο στον από για`,
    `και`,
  ),
  ar: words(`ضد`, `أحدهم إحداهن شخص شخصا`, ``, ``, `و`),
  he: words(`נגד`, `מישהו מישהי`, ``, ``, ``),
  fa: words(`علیه مخالف ضد`, `یک یکی کسی`, ``, ``, `و`),
  ur: words(`خلاف`, `ایک کسی کوئی`, ``, ``, `اور`),
  hi: words(`ख़िलाफ़ खिलाफ विरुद्ध विरोध`, `एक किसी कोई`, ``, ``, `और तथा`),
  bn: words(`বিরুদ্ধে`, `একজন একটি`, ``, ``, `এবং ও`),
  ja: words(`反対`, `ある 誰か 何者か`, ``, ``, `と や 及び および 並びに`),
  zh: words(`反对 反對`, `一个 一個 一名 一位 某 有人`, ``, ``, `和 与 與 以及 及`),
  ko: words(`반대 반대한 반대하는 맞서`, `한 어떤 누군가 누군가를`, ``, ``, `및 그리고`),
  th: words(`ต่อต้าน คัดค้าน`, `คนหนึ่ง`, ``, ``, `และ`),
  vi: words(`chống phản_đối`, `một ai_đó`, `ông bà anh cô`, `ở từ đến tại của`, `và`),
  id: words(`menentang melawan`, `seorang sebuah suatu`, `dia ia`, `di ke dari`, `dan`),
};

function words(...lists: readonly [string, string, string, string, string]): BracketWords {
  const [opposed, indefinites, persons, places, and] = lists;
  return { opposed, indefinites, persons, places, and };
}
