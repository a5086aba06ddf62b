/** Words that say nothing of what is asked, folded, by language. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'a an the of in on at to for from by with without about as into over under up down out off than then and or but if so that this these those it its he she they them his her their him we us our you your i me my is are was were be been being am do does did done have has had having will would shall should can could may might must not no nor yes there here what which who whom whose when where why how all any some every each both more most much many very just only also too now ever never really actually s t re ve ll d m says said say tell told true false fact check checked claim claims',
  es: 'el la los las lo un una unos unas de del al a en con sin por para sobre entre y e o u ni que quien cual cuales cuyo como cuando donde porque pues si no se su sus le les me te nos mi tu es son era eran fue fueron ser sido esta estan este esta estos estas ese esa eso esto aquel hay han ha he habia haber tiene tienen mas menos muy ya tambien todo toda todos todas otro otra cada solo verdad cierto dice dijo dicen',
  fr: 'le la les un une des du de d l a au aux en dans sur sous par pour avec sans chez entre et ou ni mais que qu qui quoi dont ou quand comment pourquoi si ne n pas plus moins tres ce cet cette ces c se s son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos il elle ils elles on je j tu nous vous me m te t lui y est sont etait etaient sera etre ete a ont avait avoir eu fait faire tout tous toute toutes aussi deja vrai faux dit disent dire',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber doch auch noch nur schon so wie als wenn dass ob weil in im an am auf aus bei beim mit ohne nach von vom vor zu zum zur uber unter fur gegen durch um bis es er sie wir ihr ich du man sich mich mir dich dir uns euch ihm ihn ihnen sein seine seinen ihre ihren ihrer mein meine unser unsere ist sind war waren wird werden wurde wurden worden sei sein bin hat haben hatte hatten habe kann konnen konnte muss mussen soll sollen will wollen nicht kein keine keinen mehr sehr ja nein da hier dort was wer wen wem welche welcher welches wann wo warum wieso alle alles jeder jede jetzt wirklich stimmt sagt sagte',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas ao aos com sem por pelo pela pelos pelas para sobre entre e ou nem mas que quem qual quais cujo como quando onde porque se nao sim seu sua seus suas lhe lhes me te nos meu minha e sao era eram foi foram ser sido esta estao este esta estes estas esse essa isso isto aquele ha tem tinha ter mais menos muito ja tambem so todo toda todos todas outro outra cada verdade diz disse dizem',
  it: 'il lo la i gli le un uno una di del della dei degli delle dello a al alla ai agli alle da dal dalla dai in nel nella nei nelle su sul sulla con per tra fra e ed o ma che chi cui come quando dove perche se non si suo sua suoi sue loro mio mia e sono era erano fu essere stato stata ha hanno aveva avere piu meno molto gia anche solo tutto tutti tutte questo questa questi queste quello ogni vero dice detto',
  nl: 'de het een van in op te ten ter aan uit bij met zonder voor over onder naar tot door om en of maar dat die dit deze wie wat welke waar wanneer waarom hoe als dan toen ook nog al niet geen wel is zijn was waren wordt worden werd werden ben bent heeft hebben had hadden kan kunnen moet moeten zal zullen ik je jij u hij zij ze we wij jullie hun hem haar zijn mijn ons onze er daar hier meer zeer veel alle alles echt klopt zegt zei',
  tr: 've veya ile de da ki bu su o bir icin gibi kadar ama fakat mi mu ne nasil neden nerede kim hangi her hic daha cok en var yok olan olarak oldu olduğu eden etti diye dedi degil',
  pl: 'i a o w we z ze na do od po za przez przy dla bez pod nad to ten ta te tego tej tych co kto ktory ktora ktore jak kiedy gdzie dlaczego czy nie tak sie jest sa byl byla bylo byli byc ma maja mial moze juz tylko takze oraz ale lub jego jej ich',
  ru: 'и в во на с со к ко о об от до по из за у при для без под над не ни но а или что чтобы как когда где кто который которая которые это этот эта эти тот та те то же бы ли он она они оно мы вы я ты его ее их им нам вам был была были было быть есть нет да уже еще только также очень все всех',
  id: 'yang dan di ke dari pada untuk dengan tanpa oleh dalam ini itu adalah akan telah sudah tidak bukan juga atau tetapi karena apakah apa siapa kapan di mana bagaimana mereka dia kami kita saya anda ada para lebih sangat benar katanya',
  sw: 'na ya wa za la cha kwa katika ni si kuwa je hii hiyo hizo huo huyu yule kama lakini au pia tu sana zaidi yake yao wao mimi wewe yeye sisi nini nani lini wapi kweli',
  ar: 'في من الي على عن مع هل ما ماذا لماذا كيف متي اين هذا هذه ذلك تلك التي الذي الذين ان انه انها لان لن لم لا ليس ليست او ثم لكن قد كان كانت يكون كل بعض غير بين بعد قبل عند حتي اي هو هي هم نحن انا انت له لها لهم به بها فيه فيها منه منها و يا فقط ايضا جدا صحيح حقا قال يقول',
  fa: 'در از به با بر برای تا که و یا اما اگر این ان است هست بود شد شده می نمی هم نیز را چه چرا کی کجا چگونه ایا هر همه هیچ یک دو ما شما او انها من تو خود دیگر بین پس پیش روی بی',
  hi: 'का की के को से में पर ने और या तो ही भी कि यह ये वह वे इस उस इन उन है हैं था थी थे हो होता होती होते हुआ हुई हुए गया गई गए कर करना करने किया की दिया रहा रही रहे जा जाता क्या कौन कब कहां क्यों कैसे नहीं न मत एक कोई कुछ सब सभी अपना अपनी अपने हम तुम आप मैं मेरा उनका उसका जो जिस तक साथ लिए बाद पहले बहुत अब सच कहा',
  zh: '的 了 是 在 和 与 及 或 也 都 就 而 但 被 把 从 到 对 对于 为 为了 以 于 向 由 有 没有 没 不 不是 吗 呢 吧 啊 这 那 这个 那个 这些 那些 哪 什么 谁 怎么 为什么 几 他 她 它 他们 我 我们 你 你们 您 自己 之 其 等 说 称 表示 据 真的 是否 已 已经 将 会 能 可以 要 很 更 最 只 还 又 再 个 一 一个 上 下 中 里',
  ja: 'の に は を が と で も から まで より へ や など か ね よ です ます でした ました だ た て し する した している いる ある ない なる この その あの これ それ あれ 何 誰 いつ どこ なぜ という こと もの よう ため さん 本当',
};

const LANGUAGES = Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(' '))] as const);
const ALL: ReadonlySet<string> = new Set(LANGUAGES.flatMap(([, words]) => [...words]));
const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(LANGUAGES);

/** Whether a folded word says nothing by itself, in a language, or in any if none is known. */
export function isStopWord(word: string, language?: string): boolean {
  return (BY_LANGUAGE.get(language ?? '') ?? ALL).has(word);
}

/** Scripts that one language of the lists is written in, where its small words do not tell. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[پچژگ]/, 'fa'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[а-я]/, 'ru'],
];

/** The language whose small words folded words have most of, or whose script they are in; undefined if neither tells. */
export function guessLanguage(words: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = 1;
  for (const [language, list] of LANGUAGES) {
    const count = words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  if (best !== undefined) return best;
  const text = words.join(' ');
  return SCRIPTS.find(([script]) => script.test(text))?.[1];
}
