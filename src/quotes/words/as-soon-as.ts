import type { GuardedLanguage } from './guard-words.ts';

/** As soon as, once that is done: conditions, though they look like times. Written as the guarded words are. Own compilation. */
export const AS_SOON_AS: Readonly<Record<GuardedLanguage, string>> = {
  en: `as_soon_as once_the once_they once_he once_she once_it once_we once_you once_all once_a once_an once_his once_her once_their once_our once_its only_after not_before as_long_as so_long_as`,
  de: `sobald sowie_die sowie_der erst_wenn erst_nachdem erst_nach solange sofern`,
  nl: `zodra pas_als pas_wanneer pas_nadat pas_na zolang zo_lang`,
  sv: `så_snart så_fort först_när först_efter så_länge`,
  da: `så_snart så_såre først_når først_efter så_længe`,
  nb: `så_snart så_fort først_når først_etter så_lenge`,
  fr: `dès_que dès_qu' aussitôt_que aussitôt_qu' sitôt_que sitôt_qu' une_fois_que une_fois_qu' tant_que tant_qu' seulement_après`,
  es: `en_cuanto tan_pronto_como una_vez_que así_que apenas_haya cuando_haya mientras_no solo_después`,
  it: `appena non_appena una_volta_che finché fintanto solo_dopo`,
  pt: `assim_que logo_que tão_logo uma_vez_que desde_que enquanto_não só_depois`,
  ro: `de_îndată_ce imediat_ce odată_ce îndată_ce abia_după cât_timp`,
  pl: `gdy_tylko kiedy_tylko jak_tylko skoro_tylko dopiero_gdy dopiero_po dopóki póki`,
  cs: `jakmile hned_jak až_když teprve_když teprve_až dokud pokud`,
  ru: `как_только едва_лишь лишь_только только_после лишь_после пока_не`,
  uk: `щойно як_тільки тільки-но лише_після тільки_після ледве_лише`,
  el: `μόλις αφού_πρώτα μόνο_αφού εφόσον όσο_δεν`,
  hu: `amint mihelyt csak_miután csak_akkor amíg`,
  fi: `heti_kun vasta_kun vasta_sitten niin_kauan_kuin kunhan`,
  tr: `-ir_-mez olur_olmaz edilir_edilmez biter_bitmez gelir_gelmez imzalanır_imzalanmaz ancak_sonra takdirde sürece`,
  ar: `حالما بمجرد فور ما_إن ريثما فقط_بعد طالما`,
  fa: `به_محض به‌محض همین‌که همین_که تا_زمانی_که تنها_پس مادامی`,
  ur: `جیسے_ہی جونہی جوں_ہی صرف_بعد`,
  he: `ברגע_ש מיד_כש רק_לאחר כל_עוד`,
  hi: `जैसे_ही ज्यों_ही जब_तक तभी_जब`,
  bn: `যেইমাত্র যখনই যতক্ষণ কেবল_পরে`,
  th: `ทันทีที่ เมื่อใดที่ ตราบใดที่`,
  vi: `ngay_khi ngay_sau_khi một_khi chừng_nào`,
  id: `begitu segera_setelah setelah_itu_baru selama`,
  ja: `次第 し次第 やいなや 限りは`,
  zh: `一旦 只要 一经 之后才 一旦经`,
  ko: `대로 하는_대로 자마자 다음에야`,
};

/** As soon as possible, of all languages together, depends on nothing. Own compilation. */
export const AS_SOON_AS_POSSIBLE: string = `
  as_soon_as_possible as_soon_as_practicable as_soon_as_it_can as_soon_as_they_can as_long_as_possible so_bald_wie_möglich sobald_wie_möglich
  sobald_als_möglich solange_wie_möglich zodra_mogelijk så_snart_som_möjligt så_snart_som_muligt så_snart_som_mulig så_fort_som_möjligt
  dès_que_possible aussitôt_que_possible en_cuanto_sea_posible en_cuanto_se_pueda tan_pronto_como_sea_posible appena_possibile assim_que_possível
  logo_que_possível tão_logo_possível jak_tylko_można jakmile_to_půjde jakmile_to_bude_možné как_только_возможно щойно_можливо
`;
