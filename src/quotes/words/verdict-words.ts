import type { GuardedLanguage } from './guard-words.ts';

/** The words of one language by which a sentence says something of the one before: “That is not true.” See `guard-words.ts`. */
export interface VerdictWords {
  /** What stands for what was said: that, this, so; of those that determine as well, only where they stand alone. */
  readonly points: string;
  /** What may stand for it, or for nothing: it. */
  readonly neuters: string;
  /** Verbs that follow such a word where it stands alone: is, was, does. */
  readonly copulas: string;
  /** What is said of what was said: true, certain, decided, believe, agree. */
  readonly verdicts: string;
  /**
   * Whom a relative clause picks out: those, everybody, persons. Only of languages that set off all relative clauses by
   * commas: in others the comma says that it picks out nobody.
   */
  readonly whoever?: string;
}

/** Own compilation. */
export const VERDICT_WORDS: Readonly<Record<GuardedLanguage, VerdictWords>> = {
  en: {
    points: `that this so these those nothing_of_the_sort nothing_of_the_kind no_such_thing`,
    neuters: `it`,
    copulas: `is was are were isn't wasn't aren't has had does did do doesn't didn't will would can could may might must should cannot can't won't wouldn't stays remains sounds seems`,
    verdicts: `true untrue right wrong correct so case fact certain sure clear decided settled agreed final official confirmed known proven proved enough all everything possible likely allowed binding permanent guaranteed believe believes believed think thinks thought agree agrees accept accepts confirm know mean means happen happened apply applies hold holds say said claim promise promised buy`,
  },
  de: {
    points: `das dies so davon daran dem dazu darüber damit dafür nichts_davon nichts_dergleichen`,
    neuters: `es`,
    copulas: `ist war sind waren wird wurde kann könnte muss darf hat hatte stimmt gilt heißt geht bleibt trifft sehe glaube sage`,
    verdicts: `wahr richtig falsch korrekt sicher gewiss klar entschieden beschlossen geklärt amtlich bestätigt erwiesen bewiesen alles genug möglich erlaubt endgültig dauerhaft verbindlich fest bekannt fall stimmt stimme stimmen gilt zutrifft trifft glaube glauben glaubt denke denken meine überzeugt weiß wissen bestätige bestätigen bestätigt passiert geschehen heißt bedeutet sagen gesagt versprochen`,
    whoever: `alle aller allen diejenigen derjenige diejenige denjenigen desjenigen jeder jede jedes jeden jedem wer niemand keiner keine kein jemand einer solche solchen manche personen person menschen leute etwas alles nichts nur`,
  },
  fr: {
    points: `cela ça ceci ce c' n'est_pas_le_cas rien_de_tel rien_de_cela en`,
    neuters: `il le l' y`,
    copulas: `est était sera serait n' ne a avait peut veut sont reste semble`,
    verdicts: `vrai faux exact sûr sure certain décidé décidée acquis officiel confirmé prouvé tout assez possible probable permis définitif clair cas crois croit croyons pense pensons sais sait savons confirme confirmons confirmer suffit signifie arrivé vaut dit promis convaincu convaincue d'accord`,
  },
  es: {
    points: `eso esto así ello nada_de_eso ese_es tal_cosa`,
    neuters: `lo`,
    copulas: `es era fue será sería no está estaba puede ha había son sigue parece`,
    verdicts: `verdad cierto cierta falso correcto exacto seguro segura claro decidido resuelto oficial confirmado probado todo suficiente posible probable permitido definitivo caso creo cree creemos pienso sé sabe sabemos confirmo confirma confirmamos confirmar basta significa ocurrió pasó vale dijo dicho prometido convence acuerdo consta`,
  },
  pt: {
    points: `isso isto aquilo assim disso nisso nada_disso`,
    neuters: `o`,
    copulas: `é era foi será seria não está estava pode tem tinha são continua parece`,
    verdicts: `verdade certo certa falso correto exato seguro claro decidido resolvido oficial confirmado provado tudo suficiente possível provável permitido definitivo caso acredito acredita acreditamos creio penso sei sabe sabemos confirmo confirma confirmamos confirmar basta significa aconteceu vale disse dito prometido convence acordo`,
  },
  it: {
    points: `ciò questo quello così niente_di_tutto_questo nulla_di_ciò niente_del_genere`,
    neuters: `lo ci ne`,
    copulas: `è era fu sarà sarebbe non sta può ha aveva resta sembra`,
    verdicts: `vero vera falso corretto esatto sicuro certo certa chiaro deciso decisa definito ufficiale confermato provato tutto abbastanza possibile probabile permesso definitivo caso credo crede crediamo penso so sa sappiamo confermo conferma confermiamo confermare basta significa accaduto successo vale detto promesso convince d'accordo`,
  },
  nl: {
    points: `dat dit zo daarvan daaraan daarmee hiervan niets_daarvan niets_van_dat_alles`,
    neuters: `het er`,
    copulas: `is was zijn waren wordt werd kan kon moet mag heeft had klopt geldt blijft staat lijkt`,
    verdicts: `waar onwaar juist correct zeker duidelijk besloten beslist definitief officieel bevestigd bewezen alles genoeg mogelijk toegestaan vast bekend geval klopt geldt geloof gelooft denk denken vind weet weten bevestig bevestigen gebeurd betekent zeggen gezegd beloofd eens overtuigd`,
  },
  da: {
    points: `dette sådan så intet_af_det`,
    neuters: `det`,
    copulas: `er var bliver blev kan kunne må har havde gælder passer ser tror ved`,
    verdicts: `sandt rigtigt korrekt falsk sikkert klart besluttet afgjort endeligt officielt bekræftet bevist alt nok muligt tilladt kendt tilfældet passer stemmer gælder tror mener tænker ved bekræfte bekræfter sket betyder sige sagt lovet enig enige`,
    whoever: `alle enhver hver den de dem dén nogen ingen personer person folk mennesker alt intet noget kun`,
  },
  nb: {
    points: `dette slik så ingenting_av_det`,
    neuters: `det`,
    copulas: `er var blir ble kan kunne må har hadde gjelder stemmer tror vet`,
    verdicts: `sant riktig korrekt falskt sikkert klart besluttet bestemt avgjort endelig offisielt bekreftet bevist alt nok mulig tillatt kjent tilfellet stemmer gjelder tror mener tenker vet bekrefte bekrefter skjedd betyr si sagt lovet enig enige`,
  },
  sv: {
    points: `detta så inget_av_det`,
    neuters: `det`,
    copulas: `är var blir blev kan kunde måste har hade gäller stämmer tror vet`,
    verdicts: `sant riktigt rätt korrekt falskt säkert klart beslutat bestämt avgjort slutgiltigt officiellt bekräftat bevisat allt nog möjligt tillåtet känt fallet stämmer gäller tror tycker tänker vet bekräfta bekräftar hänt betyder säga sagt lovat överens`,
  },
  fi: {
    points: `tämä tuo niin siitä siihen sitä tätä`,
    neuters: `se`,
    copulas: `on oli ei eivät olisi voi pitää pysyy`,
    verdicts: `totta oikein väärin varmaa varmasti selvää päätetty sovittu lopullinen virallista vahvistettu todistettu kaikki tarpeeksi mahdollista sallittua tiedossa usko uskon uskomme ajattele luule tiedä tiedämme vahvista pidä tapahtunut tarkoita sanonut luvannut samaa_mieltä`,
    whoever: `kaikki jokainen jokaisen ne se kukaan joku henkilöt henkilö henkilön ihmiset kukin vain`,
  },
  pl: {
    points: `to tego temu tak tym nic_takiego nic_z_tego`,
    neuters: `ono`,
    copulas: `jest było będzie nie są może można oznacza znaczy`,
    verdicts: `prawda prawdą nieprawda nieprawdą słuszne pewne pewna pewny jasne postanowione rozstrzygnięte ostateczne oficjalne potwierdzone udowodnione wszystko dość możliwe dozwolone wiążące znane tak wierzę wierzy wierzymy sądzę myślę uważam wiem wie wiemy potwierdzam potwierdza potwierdzić stało znaczy oznacza mówię powiedziałem powiedziałam zgadzam zgadza`,
    whoever: `każdy każda każde każdego wszyscy wszystkie wszystkim wszystkich ten ta to ci te tym tych tego ktoś nikt żaden żadna osoby osoba osób osobom ludzie człowiek wszystko nic coś tylko`,
  },
  cs: {
    points: `to tomu toho tak tím nic_takového nic_z_toho`,
    neuters: `ono`,
    copulas: `je bylo bude není nebylo nebude může znamená platí neplatí`,
    verdicts: `pravda nepravda správně jisté jistá jasné rozhodnuto dohodnuto konečné oficiální potvrzeno prokázáno všechno dost možné povoleno známo pravdu věřím nevěřím věří nevěří myslím nemyslím vím nevím víme nevíme potvrzuji nepotvrzuji potvrdit platí neplatí stalo nestalo znamená neznamená neřekl neřekla souhlasím nesouhlasím nesouhlasí`,
    whoever: `každý každá každé každého všichni všechny všem všech ten ta to ti ty těm těch toho někdo nikdo žádný osoby osoba osob osobám lidé člověk všechno nic něco jen pouze`,
  },
  ru: {
    points: `это этого этому этом так ничего_подобного ничего_из_этого`,
    neuters: `оно`,
    copulas: `не было будет значит означает есть может`,
    verdicts: `правда правдой неправда неправдой верно неверно точно ясно решено окончательно официально подтверждено доказано всё все достаточно возможно разрешено известно так верю верит верим думаю считаю знаю знает знаем подтверждаю подтверждает подтверждаем подтвердить случилось произошло значит означает говорил говорила говорю согласен согласна согласны уверен уверена уверены`,
    whoever: `каждый каждая каждое каждого каждому все всех всем тот та то те тех тем тому того кто-то никто любой любая любое лица лицо лиц лицам люди человек граждане всё ничто ничего только лишь`,
  },
  uk: {
    points: `це цього цьому так нічого_подібного нічого_з_цього`,
    neuters: `воно`,
    copulas: `не було буде означає є може`,
    verdicts: `правда правдою неправда неправдою вірно точно ясно вирішено остаточно офіційно підтверджено доведено все достатньо можливо дозволено відомо так вірю вірить віримо думаю вважаю знаю знає знаємо підтверджую підтверджує підтвердити сталося означає казав казала кажу згоден згодна згодні певен певна певні`,
    whoever: `кожен кожна кожне кожного кожному усі всі всіх всім той та те ті тих тим тому того хтось ніхто будь-хто особи особа осіб особам люди людина громадяни усе все ніщо нічого тільки лише`,
  },
  el: {
    points: `αυτό αυτά έτσι τούτο τίποτα_από_αυτά τίποτε_τέτοιο`,
    neuters: `το`,
    copulas: `δεν είναι ήταν θα μπορεί έχει είχε ισχύει σημαίνει`,
    verdicts: `αλήθεια αληθές αληθινό ψέμα σωστό λάθος σίγουρο βέβαιο σαφές αποφασισμένο οριστικό επίσημο επιβεβαιωμένο αποδεδειγμένο όλα αρκετό δυνατό πιθανό γνωστό πιστεύω πιστεύει πιστεύουμε νομίζω ξέρω ξέρει ξέρουμε επιβεβαιώνω επιβεβαιώνει ισχύει συνέβη έγινε σημαίνει είπα είπε συμφωνώ συμφωνεί συμφωνούμε`,
  },
  tr: {
    points: `bu bunu buna bundan bunun şu böyle öyle bunların_hiçbiri öyle_bir_şey`,
    neuters: `o onu ona`,
    copulas: `değil değildir yok olmadı olmaz olabilir`,
    verdicts: `doğru yanlış gerçek kesin belli açık kararlaştırılmış kararlaştırılmadı nihai resmî resmi onaylanmadı doğrulanmadı kanıtlanmadı yeterli mümkün söz_konusu inanmıyorum inanmıyoruz inanmıyor inanmam sanmıyorum düşünmüyorum bilmiyorum bilmiyoruz bilmiyor doğrulamıyorum doğrulamıyoruz doğrulamıyor doğrulamadı katılmıyorum katılmıyoruz katılmıyor demedim demedi geçerli`,
  },
  hu: {
    points: `ez az ezt azt így úgy semmi_ilyen`,
    neuters: `ő`,
    copulas: `nem volt lesz van lehet`,
    verdicts: `igaz helyes biztos világos eldöntött végleges hivatalos megerősített bizonyított minden elég lehetséges ismert hiszem hiszi hisszük gondolom tudom tudja tudjuk erősítem történt jelenti mondtam mondta értek egyet`,
    whoever: `mindenki minden az azok azt azokat annak azoknak valaki senki bárki személyek személy emberek csak`,
  },
  ro: {
    points: `asta aceasta acest_lucru așa nimic_din_toate_astea`,
    neuters: `o`,
    copulas: `este e nu era va poate înseamnă`,
    verdicts: `adevărat fals corect sigur clar decis hotărât definitiv oficial confirmat dovedit tot destul posibil cunoscut cred crede credem știu știe știm confirm confirmă întâmplat înseamnă spus acord`,
  },
  ar: {
    points: `هذا ذلك هذه كذلك بذلك بهذا ذلك_كله شيء_من_هذا`,
    neuters: `إنه إنها`,
    copulas: `غير ليس ليست لم لن لا ما هو هي كان يعني`,
    verdicts: `صحيح صحيحا صحيحًا حقيقي حقيقة مؤكد مؤكدا مؤكدًا مؤكدة واضح محسوم نهائي نهائيا رسمي مثبت كاف كل_شيء ممكن معروف أصدق نصدق يصدق أعتقد نعتقد أظن أعلم نعلم نعرف أعرف يؤكد أؤكد نؤكد حدث يحدث يعني قلت أوافق نوافق يوافق`,
  },
  fa: {
    points: `این آن چنین اینطور این_طور چنین_چیزی هیچ‌کدام`,
    neuters: `آنرا`,
    copulas: `نیست نبود است بود`,
    verdicts: `درست صحیح حقیقت واقعیت راست قطعی روشن نهایی رسمی تأیید تایید ثابت کافی همه ممکن معلوم باور فکر گمان می‌دانم نمی‌دانم نمی‌دانیم تأیید_نمی‌کنم موافق موافقم یعنی نگفتم نگفت`,
  },
  he: {
    points: `זה זאת זו כך כזה שום_דבר_מזה`,
    neuters: `הדבר`,
    copulas: `לא אינו אינה היה הייתה יהיה אומר`,
    verdicts: `נכון אמת שקר ודאי בטוח ברור הוחלט סופי רשמי אושר הוכח הכול הכל מספיק אפשרי ידוע מאמין מאמינה מאמינים חושב חושבת יודע יודעת יודעים מאשר מאשרת קרה אומר אמרתי מסכים מסכימה מסכימים`,
  },
  hi: {
    points: `यह ये ऐसा इस इसे इसकी इसका ऐसा_कुछ ऐसी_कोई`,
    neuters: `वह वो`,
    copulas: `नहीं है था थी होगा`,
    verdicts: `सच सही सत्य झूठ गलत निश्चित पक्का तय स्पष्ट अंतिम आधिकारिक पुष्टि साबित पर्याप्त संभव मालूम पता विश्वास यकीन भरोसा मानता मानती मानते सोचता सोचती सहमत बात मतलब कहा`,
  },
  ur: {
    points: `یہ ایسا اس اسے ایسی_کوئی`,
    neuters: `وہ`,
    copulas: `نہیں ہے تھا تھی ہوگا`,
    verdicts: `سچ صحیح درست جھوٹ غلط یقینی طے واضح حتمی سرکاری تصدیق ثابت کافی ممکن معلوم یقین مانتا مانتی متفق مطلب کہا`,
  },
  bn: {
    points: `এটা এটি এ এমন`,
    neuters: `তা`,
    copulas: `নয় না ছিল হবে`,
    verdicts: `সত্য সত্যি সঠিক ঠিক মিথ্যা নিশ্চিত স্পষ্ট চূড়ান্ত প্রমাণিত যথেষ্ট সম্ভব জানি বিশ্বাস মনে একমত মানি`,
  },
  id: {
    points: `itu ini demikian begitu`,
    neuters: `hal_itu`,
    copulas: `tidak bukan belum adalah tak`,
    verdicts: `benar betul salah pasti jelas diputuskan final resmi terbukti cukup mungkin diketahui percaya yakin pikir tahu setuju terjadi berarti`,
  },
  vi: {
    points: `điều_đó điều_này đó đây như_vậy`,
    neuters: `nó`,
    copulas: `không chưa là`,
    verdicts: `đúng sai sự_thật chắc chắc_chắn rõ quyết_định chính_thức đủ có_thể tin nghĩ biết đồng_ý xảy_ra`,
  },
  th: {
    points: `นี่ นั่น เรื่องนี้ เรื่องนั้น เช่นนั้น อย่างนั้น`,
    neuters: `มัน`,
    copulas: `ไม่ เป็น คือ`,
    verdicts: `จริง ถูก ผิด แน่ ชัด ตัดสินใจ เชื่อ คิด รู้ ทราบ เห็นด้วย ยืนยัน`,
  },
  zh: {
    points: `这 這 那 此 如此 这样 這樣 那样 这事 這事 此事 这话 這話 这一点`,
    neuters: `它`,
    copulas: `是 不 并 並 也 就 还 還 没 沒 绝 絕 只 并非 尚 未`,
    verdicts: `事实 事實 属实 屬實 真 真的 对 對 正确 正確 确定 確定 肯定 决定 決定 最终 最終 官方 证实 證實 全部 足够 可能 相信 认为 認為 觉得 覺得 知道 确认 確認 同意 这么 這麼 如此 这样 這樣 那样`,
  },
  ja: {
    points: `これ それ あれ そう こう このこと そのこと そんな そのような そうした`,
    neuters: ``,
    copulas: `は が も を`,
    verdicts: `事実 本当 真実 正し 確か 確実 確定 決定 決ま 最終 正式 確認 証明 すべて 全て 十分 可能 信じ 思い 思わ 思っ 考え 知ら 知り 存じ 同意 賛成 認め`,
  },
  ko: {
    points: `그것은 그것을 그것이 그건 이것은 이것을 이건 이는 그렇게 그렇지 그런 이를 그를`,
    neuters: `그`,
    copulas: `아니다 않다`,
    verdicts: `사실이 사실은 사실 진실이 맞지 옳지 확실하지 확정되지 결정되지 분명하지 전부가 충분하지 가능하지 믿지 믿을 생각하지 보지 알지 모른다 확인하지 확인되지 동의하지 인정하지`,
  },
};
