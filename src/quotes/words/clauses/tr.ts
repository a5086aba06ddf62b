import type { ClauseWords } from './clause-words.ts';

/** Turkish. Own compilation. */
export const tr: ClauseWords = {
  relatives: `ki`,
  conjunctions: `ve veya ya_da ama fakat ancak çünkü zira ise ayrıca bu_nedenle böylece sonra`,
  contrasts: `ama fakat ancak rağmen karşın oysa halbuki yine_de`,
  correctives: `ama aksine`,
  without: ``,
  speech: `dedi diyor söyledi söylüyor belirtti belirtiyor açıkladı açıklıyor ekledi ekliyor ifade_etti vurguladı aktardı kaydetti bildirdi duyurdu yanıtladı cevapladı sordu yazdı savundu iddia_etti konuştu göre diye dediler diyen söyleyen belirten ekleyen vurgulayan kaydeden dedikten_sonra devam_etti devam_eden sözlerini ifadelerini_kullandı anlattı`,
  limits: `sadece yalnız yalnızca dek hariç dışında eğer ancak şartıyla koşuluyla sürece`,
  universals: `tüm bütün her hepsi herkes daima hep her_zaman her_iki tamamen tamamı`,
  subjects: `ben sen o biz siz onlar bu şu bunlar`,
  pronouns: `beni bana seni sana onu ona onun bizi bize bizim sizi size sizin onları onlara onların bunu buna bunun kendi kendisi orada burada`,
  determiners: `bu şu o bir`,
};
