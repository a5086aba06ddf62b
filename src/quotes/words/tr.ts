import { listed, type GuardWords } from './guard-words.ts';

/** Turkish, whose verbs carry their negation inside. Own compilation. */
export const tr: GuardWords = {
  script: 'Latn',
  frequent: listed(`ve bir bu için ile da de olarak olan daha çok gibi kadar sonra göre dedi`),
  negations: listed(`
    değil değildir değildi yok yoktur yoktu hayır hiç hiçbir asla kimse ne_de olmadan olmaksızın *madı *medi
    *madık *medik *madılar *mediler *maz *mez *mazlar *mezler *mıyor *miyor *muyor *müyor *mıyorlar *miyorlar
    *mıyordu *miyordu *muyordu *müyordu *mayacak *meyecek *mayacaktır *meyecektir *mamış *memiş *mamıştı *memişti
    *mamalı *memeli *maması *memesi *mayan *meyen *madan *meden *madığı *mediği *madığını *mediğini *masın *mesin
    *amadı *emedi *mıyoruz *miyoruz *mayız *meyiz *sız *siz *suz *süz
  `),
  denials: listed(`
    yalanladı yalanlıyor yalanladılar reddetti reddediyor reddettiler inkar yalan yanlış sahte asılsız çürüttü
    yasakladı imkansız imkânsız şüpheli şüphe hariç dışında uydurma
  `),
  conditions: listed(`
    eğer şayet takdirde koşuluyla şartıyla *sa *se *ırsa *irse *ursa *ürse *arsa *erse *sak *sek aksi_halde
    yoksa mi mı mu mü
  `),
  modals: listed(`
    gerek gerekir gerekiyor gerekli zorunda lazım *abilir *ebilir *abilirler *ebilirler *abiliyor *ebiliyor *malı *meli
    *malıdır *melidir *acak *ecek *acaktır *ecektir *acaklar *ecekler *abilecek *ebilecek
  `),
  hedges: listed(`
    sanıyor düşünüyor inanıyor umuyor korkuyor tahmin iddia iddiasına sözde belki muhtemelen olası galiba herhalde
    güya anlaşılan görünüyor şüphelenilen yaklaşık neredeyse hemen_hemen civarında kadar bazı birkaç az çoğu çoğunluğu
    yarısı kısmı kısmen sadece yalnızca yalnız ancak en_az en_fazla en_çok fazla bazen sık_sık genellikle
  `),
  numbers: listed(`
    iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz yüzlerce bin
    binlerce milyon milyonlarca milyar düzine iki_kat yarım çeyrek üçte yüzde sıfır
  `),
  verbLast: true,
};
