// The words that an honest edit may not touch. They are the generator's own, apart from those of the matcher, so that what
// the matcher does not know shows.

export const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|cannot|without|nor|neither|none|nothing|\w+n['’]t)$/i,
  de: /^(?:nicht|kein\w*|nie|niemals|nichts|ohne|weder)$/i,
  es: /^(?:no|nunca|jamás|nada|ningun\w*|ningún|sin|ni)$/i,
  fr: /^(?:ne|pas|jamais|rien|aucun|aucune|sans|ni)$/i,
  pt: /^(?:não|nunca|jamais|nada|nenhum\w*|sem|nem)$/i,
};

export const MODALS: Readonly<Record<string, readonly string[]>> = {
  en: ['can', 'may', 'should', 'must', 'will', 'could', 'would', 'might'],
  de: ['kann', 'können', 'sollte', 'sollten', 'muss', 'müssen', 'wird', 'könnte', 'darf'],
  es: ['puede', 'pueden', 'debe', 'deben', 'debería', 'podría'],
  fr: ['peut', 'peuvent', 'doit', 'doivent', 'devrait', 'pourrait'],
  pt: ['pode', 'podem', 'deve', 'devem', 'deveria', 'poderia'],
};

export const HEDGES: Readonly<Record<string, readonly string[]>> = {
  en: `
    probably perhaps usually sometimes almost most some only about often mostly just few seems likely
    possibly half around nearly mainly if unless whether have has had fail fails failed wrong except stop
    false two three four five six seven eight nine ten hundred thousand second third double zero part claim
    suggest least less more up need appear appears lack refuse doubt rarely hardly impossible unable
    otherwise provided assuming estimated believe believed expected thought suppose supposed partly partially
    merely reject rejects rejected prevent non lie lies quarter percent million billion dozen twice prevents
    shall fewer as in to ought suspect hope think fear normally looks depending used exception providing suggests`
    .trim()
    .split(/\s+/),
  de: `
    vielleicht wahrscheinlich fast nur etwa einige wenige meist meisten manche teil teilweise wenn falls
    sofern ob rund wohl zwei drei vier fünf sechs sieben acht neun zehn hundert tausend kaum außer falsch
    mögen mag sollen soll will wollen möchte möchten werden würde würden dürfen konnte mindestens höchstens
    bis als doppelt zweimal null niemand nein solange soweit lediglich laut mehr weniger scheint scheinen
    eventuell möglicherweise offenbar hälfte viertel drittel unmöglich es normalerweise mehrere mehreren einigen
    umständen abhängig provisorische gewöhnlich verhindern`
    .trim()
    .split(/\s+/),
  es: `
    quizás casi sólo solo solamente algunos algunas parte si probablemente unos unas según hasta dos tres
    cuatro cinco seis siete ocho nueve diez cien mil doble mitad mayoría más menos al posiblemente tal podrá
    podrían deberían podrán será sería serían tiene tienen hay puedo podemos pocos pocas salvo excepto falso
    falsa imposible parece parecen nadie tampoco apenas cerca siempre cero cuarto tercio a alrededor en con
    aproximadamente debía podía habría millones millón acaso aparentemente supuesto necesita necesitan suele suelen dejado espera`
    .trim()
    .split(/\s+/),
  fr: `
    peut-être presque seulement quelques quelque certains certaines plupart partie si probablement environ
    selon jusqu deux trois quatre cinq six sept huit neuf dix cent mille double moitié plus moins au parfois
    pourra pourront devra devront faut sera serait aurait pourraient devraient sauf excepté impossible semble
    semblent personne nul non s à près en zéro quart tiers million millions éventuellement apparemment
    pouvait devait puisse puissent doute faux pourvu centaines dizaines dizaine milliers soi-disant refuse
    rejette pu guère nullement seraient auraient faudra faudrait bien triple pouvez veut suggère même plusieurs
    uniquement annuler devriez plutôt nombre prévu prévue prévues maximum minimum`
    .trim()
    .split(/\s+/),
  pt: `
    talvez quase só somente apenas alguns algumas parte se provavelmente segundo até dois duas três quatro
    cinco seis sete oito nove dez cem mil dobro metade maioria mais menos caso poderá poderão deverá deverão
    tem têm precisa precisam seria seriam possa possam salvo exceto falso impossível parece parecem ninguém
    desde pelo cerca às a zero poucos poucas poderiam deveriam devia podia possivelmente aparentemente
    contanto terço quarto teria recusa dúvida milhões milhão embora rejeita falsa nega principalmente alguma excepto
    vários várias precisar vai iriam normalmente geralmente`
    .trim()
    .split(/\s+/),
};

/** What limits the rest of a sentence in time or by a reason, or says whose words it is: an honest editor leaves it in. */
const LIMITS: Readonly<Record<string, string>> = {
  en: 'until till when while before after during since although though despite because so then that who which whose where says said according reported argues explains but however',
  de: 'während bevor nachdem solange obwohl weil damit sodass dass sagt sagte zufolge aber jedoch sondern trotz wobei bevor seit der die das dem den deren dessen welche welcher welches schreibt',
  es: 'cuando mientras antes después durante desde aunque porque pero sino que dice dijo quien cuyo donde aún',
  fr: 'quand lorsque pendant avant après depuis quoique bien car mais que qui dont où dit lorsqu qu puisque afin pour alors',
  pt: 'quando enquanto antes depois durante desde embora porque mas que disse diz quem cujo onde para ainda',
};

/** Whether a word limits what stands beside it. */
export function isLimiting(word: string, language: string): boolean {
  return (LIMITS[language] ?? '').split(' ').includes(word.toLowerCase());
}
